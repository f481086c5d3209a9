"""The translations in `assets/translations`, for Qt Linguist: .ts files, and .qm made of them.

    python scripts/translations.py            brings both up to date with the words of the program
    python scripts/translations.py --accept   marks proposed readings as read by a person
    python scripts/translations.py --changed  tells the English that a translator changed

- `poster_studio_en.ts`: every sentence with its English. The words themselves stand in the code;
  what a translator changes is told by `--changed` and put there.
- `poster_studio_furigana.ts`: every sentence with kanji, as Aozora writes readings: 読《よ》む.
  New ones are proposed from the dictionary and unfinished until a person has read them;
  what stands there is kept.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from poster_studio.editor.speech.furigana import DIVIDED, PLACE, WITH_PLACES, parsed
from poster_studio.editor.words.reading_words import ReadingWords
from poster_studio.editor.words.readings import KANJI, Readings
from scripts.words_in_code import ROOT, Sentence, sentences

FOLDER: Final = ROOT / "assets" / "translations"
ENGLISH: Final = FOLDER / "poster_studio_en.ts"
FURIGANA: Final = FOLDER / "poster_studio_furigana.ts"
#: The context of readings: a sentence is read the same way everywhere.
CONTEXT: Final = "furigana"
#: Sentences that no window shows.
_UNSEEN: Final = "poster_studio/cli/"
_LISTED: Final = (
    "Written by scripts/translations.py: the sentences with places for numbers and names."
)


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a .ts file; `comment` tells it from another with the same source."""

    context: str
    source: str
    translation: str
    comment: str = ""
    note: str = ""
    files: tuple[str, ...] = ()
    finished: bool = True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--accept", action="store_true", help="proposed readings are right")
    parser.add_argument("--changed", action="store_true", help="tell what a translator changed")
    options = parser.parse_args()
    found = sentences()
    if options.changed:
        return tell_changed(found)
    FOLDER.mkdir(exist_ok=True)
    ENGLISH.write_text(written(english(found), "en"), encoding="utf-8")
    readings = furigana(found, read(FURIGANA), accept=options.accept)
    FURIGANA.write_text(written(readings, "ja"), encoding="utf-8")
    for file in (ENGLISH, FURIGANA):
        command = ["pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
        subprocess.run([Path(sys.executable).with_name(command[0]), *command[1:]], check=True)
    for each in readings:
        if not each.finished:
            print(f"to read: {each.translation}")
    return 0


def english(found: Iterable[Sentence]) -> list[Message]:
    """One message for each sentence of a file; same words with another meaning are numbered."""
    made: list[Message] = []
    count: dict[tuple[str, str], int] = {}
    for each in found:
        key = (each.context, each.ja)
        count[key] = count.get(key, 0) + 1
        comment = str(count[key]) if count[key] > 1 else ""
        made.append(Message(each.context, each.ja, each.en, comment, files=(each.context,)))
    return made


def furigana(
    found: Iterable[Sentence], known: Iterable[Message], *, accept: bool = False
) -> list[Message]:
    """Every sentence with kanji or places; known readings stay as they are."""
    kept = {each.source: each for each in known}
    files: dict[str, dict[str, None]] = {}
    for each in found:
        is_read = KANJI.search(each.ja) or PLACE.search(each.ja)
        if is_read and not each.context.startswith(_UNSEEN):
            files.setdefault(each.ja, {})[each.context] = None
    dictionary = Readings(ReadingWords.open(ROOT / "assets" / "readings"))
    made = [_listed(files)]
    for ja, places in sorted(files.items(), key=lambda row: (next(iter(row[1])), row[0])):
        old = kept.get(ja)
        notation = old.translation if old is not None else proposed(ja, dictionary)
        finished = accept or (old is not None and old.finished)
        made.append(Message(CONTEXT, ja, notation, files=tuple(places), finished=finished))
    return made


def _listed(files: Iterable[str]) -> Message:
    """Every sentence with places, the longest first: it fits fewer texts."""
    listed = sorted((ja for ja in files if PLACE.search(ja)), key=lambda ja: (-len(ja), ja))
    return Message(CONTEXT, WITH_PLACES, "\n".join(listed), note=_LISTED)


def proposed(text: str, dictionary: Readings) -> str:
    """A sentence with the dictionary's readings; figures stand for its places."""
    figures = PLACE.sub("12", text)
    notation, at = "", 0
    for each in dictionary.suggested(figures, {}):
        bar = (
            ""
            if KANJI.fullmatch(each.base) and not KANJI.fullmatch(text[at : each.start][-1:])
            else "｜"
        )
        notation += f"{text[at : each.start]}{bar}{each.base}《{divided(each.ruby)}》"
        at = each.end
    return notation + text[at:]


def divided(ruby: str) -> str:
    """A reading with the letters' shares apart, where the dictionary knows them."""
    return ruby.replace("|", DIVIDED)


def unread(notation: str) -> str:
    """The kanji of a notation that have no reading."""
    bare, readings = parsed(notation)
    covered = {place for each in readings for place in range(each.start, each.end)}
    return "".join(
        letter
        for place, letter in enumerate(bare)
        if KANJI.fullmatch(letter) and place not in covered
    )


def tell_changed(found: Iterable[Sentence]) -> int:
    """Each English sentence of the file that is not the code's."""
    told = {(each.context, each.source, each.comment): each.translation for each in read(ENGLISH)}
    for each in english(found):
        changed = told.get((each.context, each.source, each.comment), each.translation)
        if changed != each.translation:
            print(f"{each.context}: {each.source}\n  {each.translation}\n→ {changed}")
    return 0


def read(file: Path) -> list[Message]:
    """The messages of a .ts file; none if it does not exist."""
    if not file.is_file():
        return []
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            words = "" if translation is None else translation.text or ""
            finished = translation is not None and translation.get("type") is None
            places = (each.get("filename", "") for each in node.iter("location"))
            files = tuple(place.removeprefix("../../") for place in places)
            name, source, comment, note = (
                each.findtext(tag) or ""
                for each, tag in (
                    (context, "name"), (node, "source"), (node, "comment"), (node, "extracomment")
                )
            )  # fmt: skip
            found.append(Message(name, source, words, comment, note, files, finished))
    return found


def written(messages: Iterable[Message], language: str) -> str:
    """A .ts file, as Qt Linguist reads and writes it."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="ja")
    contexts: dict[str, ElementTree.Element] = {}
    for each in messages:
        context = contexts.get(each.context)
        if context is None:
            context = contexts[each.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = each.context
        node = ElementTree.SubElement(context, "message")
        for file in each.files:
            ElementTree.SubElement(node, "location", filename=f"../../{file}")
        ElementTree.SubElement(node, "source").text = each.source
        for tag, words in (("comment", each.comment), ("extracomment", each.note)):
            if words:
                ElementTree.SubElement(node, tag).text = words
        translation = ElementTree.SubElement(node, "translation")
        translation.text = each.translation
        if not each.finished:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ElementTree.tostring(root, encoding="unicode") + "\n"


if __name__ == "__main__":
    sys.exit(main())
