"""One file per format of source; each says how sure it is and reads utterances."""
