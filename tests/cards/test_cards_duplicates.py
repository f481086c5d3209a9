"""One voice is one card, however many files hold it; two voices are two."""

from __future__ import annotations

from dataclasses import replace

import pytest

from poster_studio.cards.planning import ImportContext
from poster_studio.cards.source_file import SourceFile
from poster_studio.document.workshop import Card
from tests.cards.cards_helpers import after, chat, plan, plan_of, sample, texts

MAIN_ROOM = (
    "10:00:0{shift} From 司会 to Everyone:\n\tようこそ、海の見える庁舎へ\n"
    "10:00:2{shift} From 山田 to Everyone:\n\t図書館\n"
)


def groups_file(group: int) -> SourceFile:
    """What one group's facilitator saved: the main room, then the group's own room."""
    own = "".join(
        f"10:3{i}:00 From 人{group}{i} to Everyone:\n\t班{group}の声その{i}\n" for i in range(4)
    )
    return chat(MAIN_ROOM.format(shift=group % 3) + own, f"g{group}.txt", group=group)


def test_six_groups_files_share_the_main_room_once() -> None:
    """CARD-SAME-1: the clocks of six laptops differ by up to two seconds."""
    found = plan(*(groups_file(group) for group in range(1, 7)))
    assert found.added == 2 + 6 * 4
    assert [report.added for report in found.sources] == [6, 4, 4, 4, 4, 4]
    assert [report.duplicates for report in found.sources] == [0, 2, 2, 2, 2, 2]
    own = [card.group for card in found.cards if card.text.startswith("班")]
    assert own == [group for group in range(1, 7) for _ in range(4)]


def test_what_several_groups_files_hold_belongs_to_no_group() -> None:
    """CARD-SAME-2."""
    found = plan(groups_file(1), groups_file(2))
    assert [card.group for card in found.cards[:2]] == [None, None]


def test_six_imports_one_by_one_give_the_same_words_as_one() -> None:
    """CARD-SAME-3: the deck knows times and words, not senders."""
    deck: list[Card] = []
    for group in range(1, 7):
        deck = after(deck, plan(groups_file(group), deck=deck))
    together = plan(*(groups_file(group) for group in range(1, 7)))
    assert sorted(card.text for card in deck) == sorted(texts(together))


def test_equal_words_of_two_people_are_two_voices() -> None:
    """CARD-SAME-4: in one file, in two files, and when the second file comes later."""
    one = "10:00:00 From 山田 to Everyone:\n\t図書館\n"
    two = one.replace("山田", "佐藤")
    assert plan_of(one + two).added == 2
    assert plan(chat(one), chat(two)).added == 2
    deck = after([], plan_of(one + two))
    assert plan(chat(one + two + "\n"), deck=deck).added == 0
    deck = after([], plan_of(one))
    assert plan(chat(one + two + "\n"), deck=deck).added == 1


@pytest.mark.parametrize(("second", "added"), [(0, 1), (2, 1), (3, 2), (9, 2)])
def test_times_may_differ_by_two_seconds(second: int, added: int) -> None:
    """CARD-SAME-1."""
    first = chat("10:00:00 From 山田 to Everyone:\n\t図書館\n")
    other = chat(f"10:00:0{second} From 山田 to Everyone:\n\t図書館\n")
    assert plan(first, other).added == added


def test_width_and_wave_dashes_do_not_make_another_voice() -> None:
    """CARD-SAME-5: cp932 turns 〜 into ～."""
    first = chat("10:00:00 From 山田 to Everyone:\n\t夜間〜休日 ＡＢ\n")
    other = chat("10:00:00 From 山田 to Everyone:\n\t夜間～休日 AB\n")
    assert plan(first, other).added == 1


def test_a_copy_from_the_window_meets_the_saved_file() -> None:
    """CARD-SAME-6: its times are good to the minute, and 自分 may be anybody."""
    saved = chat("18:17:42 From 山田 to Everyone:\n\t環境共生\n")
    assert plan(saved, sample("z7_ja_window_copy.txt")).sources[1].duplicates == 1
    assert plan(sample("z7_ja_window_copy.txt"), saved).sources[1].duplicates == 1


def test_a_recordings_time_is_no_time_of_day() -> None:
    """CARD-SAME-7."""
    recorded = chat("10:00:00\t山田:\t図書館\n")
    saved = chat("10:00:00 From 山田 to Everyone:\n\t図書館\n")
    assert plan(recorded, saved).added == 2


@pytest.mark.parametrize(
    "name",
    ["z1_local_2020.txt", "z4_2022_reply_react.txt", "forms_ja.csv", "miro.csv", "excel_sjis.csv"],
)
def test_importing_a_file_again_adds_nothing(name: str) -> None:
    """CARD-SAME-8: by the file's digest and line, also if a person changed the words meanwhile."""
    first = plan(sample(name))
    changed = [
        card.model_copy(update={"text": "変えた", "original": card.text}) for card in first.cards
    ]
    again = plan(sample(name), deck=changed)
    assert (again.added, again.sources[0].duplicates) == (0, first.added)
    twice = plan(sample(name), sample(name))
    assert twice.added == first.added


def test_a_table_saved_in_another_encoding_is_the_same_table() -> None:
    """CARD-SAME-9: numbered rows with the same words at the same place."""
    files = [sample(f"excel_{kind}") for kind in ("sjis.csv", "utf8bom.csv", "unicode.txt")]
    assert plan(*files).added == 3
    deck = after([], plan(files[0]))
    assert plan(*files[1:], deck=deck).added == 0
    other_group = plan(files[1], deck=deck, context=ImportContext(group=5))
    assert other_group.added == 3


def test_a_form_downloaded_later_adds_the_new_answers_only() -> None:
    """CARD-SAME-10: by time and words."""
    early = sample("forms_ja.csv")
    row = '"2021/03/26 8:00:00 午前 GMT+9","星を見る庭","",""\n'.encode()
    late = replace(early, content=early.content.rstrip(b"\n") + b"\n" + row)
    deck = after([], plan(early))
    assert texts(plan(late, deck=deck)) == ["星を見る庭"]


def test_the_same_hour_of_another_session_is_another_time() -> None:
    """CARD-SAME-11."""
    text = "10:00:00 From 山田 to Everyone:\n\t図書館\n"
    deck = after([], plan_of(text))
    assert plan(chat(text + "\n"), deck=deck, context=ImportContext(session=2)).added == 1


def test_serials_go_on_and_ids_are_never_used_again() -> None:
    """CARD-ID-1, CARD-ID-2: the deck's deleted cards count."""
    context = ImportContext(series="K", session=1, dialogue=2, keyword="B")
    first = plan_of(
        "10:00:00 From 山 to Everyone:\n\t海\n10:01:00 From 山 to Everyone:\n\t緑の庭\n", context
    )
    assert [card.id for card in first.cards] == ["K1-2B-001", "K1-2B-002"]
    deck = [Card(id="K1-2B-014", text="x"), Card(id="K1-2B-abc", text="x"), *first.cards[:1]]
    more = plan(chat("11:00:00 From 川 to Everyone:\n\t星\n"), deck=deck, context=context)
    assert [card.id for card in more.cards] == ["K1-2B-015"]


def test_our_own_tables_bring_their_ids() -> None:
    """CARD-ID-3: a taken id with the same words is a duplicate, with other words a new card."""
    table = chat("id,原文,回,対話,キーワード,班,共感,状態\nK1-2B-014,海の庭,1,2,B,3,5,verbatim\n")
    first = plan(table)
    (card,) = first.cards
    assert (card.id, card.group, card.likes) == ("K1-2B-014", 3, 5)
    assert first.sources[0].format == "poster-studio-cards"
    assert plan(chat("id,text\nK1-2B-014,海の庭\n"), deck=first.cards).added == 0
    other = plan(chat("id,text\nK1-2B-014,山の庭\n"), deck=first.cards)
    assert [(card.id, card.text) for card in other.cards] == [("K1-0X-001", "山の庭")]
    mixed = plan(chat("id,text,対話,キーワード\nK1-1A-001,海,1,A\n,山,1,A\n"))
    assert [card.id for card in mixed.cards] == ["K1-1A-001", "K1-1A-002"]
