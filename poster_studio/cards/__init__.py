"""Citizens' words from chats, tables and boards: bytes in, a plan of nameless cards out."""
