"""Replies and reactions of Zoom's new chat."""

from __future__ import annotations

import pytest

from tests.cards.cards_helpers import after, chat, plan, plan_of, texts


def message(time: str, sender: str, words: str) -> str:
    lines = "".join(f"\t{line}\n" for line in words.split("\n"))
    return f"{time} From {sender} To Everyone:\n{lines}"


SEA = message("10:00:00", "山田", "海の見える縁側がほしいです")


@pytest.mark.parametrize(
    "words",
    [
        'Reacted to "海の見える縁側..." with 👍',
        'Reacted to "海の見える縁側…" with ❤️',
        "Reacted to “海の見える縁側がほしいです” with 👍🏽",
        'Reacted to "海の見える\n縁側..." with 👍',
        '"海の見える縁側..."に👍でリアクションしました',
        "👍で「海の見える縁側...」に反応しました",
    ],
)
def test_a_reaction_likes_the_card_it_quotes(words: str) -> None:
    """CARD-LIKE-1: quotes are cut short and may wrap; the Japanese wordings are unverified."""
    found = plan_of(SEA + message("10:01:00", "佐藤", words))
    assert [card.likes for card in found.cards] == [1]
    assert found.sources[0].reactions == 1


@pytest.mark.parametrize(
    "words",
    [
        'Removed a 👍 reaction from "海の見える縁側..."',
        "「海の見える縁側...」への👍リアクションを削除しました",
    ],
)
def test_a_reaction_taken_back_takes_one_like_and_never_more(words: str) -> None:
    """CARD-LIKE-2: likes do not fall below none."""
    like = message("10:01:00", "佐藤", 'Reacted to "海の見える..." with 👍')
    back = message("10:02:00", "佐藤", words)
    assert [
        card.likes for card in plan_of(SEA + like + like.replace("佐藤", "田中") + back).cards
    ] == [1]
    assert [card.likes for card in plan_of(SEA + back).cards] == [0]


def test_the_latest_message_that_begins_so_is_meant() -> None:
    """CARD-LIKE-3: look-back goes from the newest to the oldest."""
    found = plan_of(
        SEA
        + message("10:00:30", "鈴木", "海の見える縁側と庭")
        + message("10:01:00", "佐藤", 'Reacted to "海の見える縁側..." with 👍')
        + message("10:01:10", "佐藤", 'Reacted to "海の見える縁側がほしいです" with 👍')
    )
    assert [card.likes for card in found.cards] == [1, 1]


def test_reactions_to_what_is_no_card_count_for_nothing() -> None:
    """CARD-LIKE-1: greetings get no likes, nor does an earlier card that begins alike."""
    found = plan_of(
        message("10:00:00", "山田", "こんにちは、海")
        + message("10:00:10", "山田", "こんにちは")
        + message("10:01:00", "佐藤", 'Reacted to "こんにちは" with 👍')
    )
    assert [card.likes for card in found.cards] == [0]


def test_reading_a_chat_again_adds_no_likes_but_a_longer_one_does() -> None:
    """CARD-LIKE-4: a chat that was saved twice is read twice."""
    early = SEA + message("10:01:00", "佐藤", 'Reacted to "海の見える..." with 👍')
    late = early + message("10:02:00", "鈴木", 'Reacted to "海の見える..." with 👍')
    deck = after([], plan_of(early))
    again = plan(chat(early), deck=deck)
    assert (again.cards, again.likes) == ((), {})
    longer = plan(chat(late), deck=deck)
    assert longer.cards == ()
    assert longer.likes == {deck[0].id: 2}


@pytest.mark.parametrize(
    "words",
    [
        'Replying to "海の見える縁側..."\n\n庭も',
        'Replying to "海の見える縁側..."\n庭も',
        'Replying to "海の見える\n縁側..."\n\n庭も',
        "「海の見える縁側...」への返信：\n庭も",
    ],
)
def test_a_reply_keeps_its_own_words_only(words: str) -> None:
    """CARD-REPLY-1: the quote is dropped, the answered card's id is kept."""
    found = plan_of(SEA + message("10:01:00", "佐藤", words))
    assert texts(found) == ["海の見える縁側がほしいです", "庭も"]
    assert found.cards[1].reply_to == found.cards[0].id


def test_a_reply_without_words_is_no_card() -> None:
    """CARD-REPLY-1."""
    found = plan_of(SEA + message("10:01:00", "佐藤", 'Replying to "海の見える縁側..."\n\n'))
    assert texts(found) == ["海の見える縁側がほしいです"]
    assert found.sources[0].noise == 1


def test_a_reply_to_private_words_does_not_quote_them() -> None:
    """CARD-REPLY-2: what was dropped is not carried in by its answer."""
    found = plan_of(
        "10:00:00 From 山田 to 佐藤(Direct Message):\n\tひみつの話\n"
        + message("10:01:00", "佐藤", 'Replying to "ひみつの話"\n\n庭も')
    )
    assert texts(found) == ["庭も"]
    assert found.cards[0].reply_to is None
