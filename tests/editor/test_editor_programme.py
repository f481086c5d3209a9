"""The programme while it is filled in."""

from __future__ import annotations

from poster_studio.document.workshop import Dialogue, Programme, Session
from poster_studio.editor.sheets.programme_draft import ProgrammeDraft

ASKED = Programme(
    organiser="庁舎整備課",
    readings={"深沢": "ふか|さわ"},
    sessions=(
        Session(number=1, title="問いを発見する", dialogues=(Dialogue(number=1, question="問い"),)),
    ),
)


def test_a_draft_that_nobody_touched_is_the_programme() -> None:
    assert ProgrammeDraft(ASKED).programme == ASKED


def test_fields_are_written_by_their_paths() -> None:
    draft = ProgrammeDraft(ASKED)
    draft.write(("organiser",), "市役所")
    draft.write(("groups",), 7)
    draft.write(("sessions", 0, "date"), "2021-03-20")
    keyword = ("sessions", 0, "dialogues", 0, "keywords", "B")
    assert draft.text(keyword) == ""
    draft.write(keyword, "深沢地域とのつながり")
    programme = draft.programme
    assert (programme.organiser, programme.groups) == ("市役所", 7)
    assert programme.sessions[0].date == "2021-03-20"
    assert programme.sessions[0].dialogues[0].keywords == {"B": "深沢地域とのつながり"}
    assert programme.readings == ASKED.readings
    assert ASKED.organiser == "庁舎整備課"


def test_another_meeting_talks_about_the_same_questions() -> None:
    draft = ProgrammeDraft(ASKED)
    draft.add_session()
    assert [session.number for session in draft.sessions] == [1, 2]
    assert draft.sessions[1].dialogues == ASKED.sessions[0].dialogues
    draft.write(("sessions", 1, "dialogues", 0, "question"), "べつの問い")
    assert draft.sessions[0].dialogues[0].question == "問い"


def test_meetings_and_questions_come_and_go() -> None:
    draft = ProgrammeDraft(Programme())
    draft.add_session()
    draft.add_session()
    draft.add_dialogue(0)
    assert [dialogue.number for dialogue in draft.sessions[0].dialogues] == [1, 2]
    draft.remove_dialogue(0, 0)
    draft.remove_session(1)
    assert [dialogue.number for dialogue in draft.sessions[0].dialogues] == [2]
    draft.add_dialogue(0)
    assert [dialogue.number for dialogue in draft.sessions[0].dialogues] == [2, 3]
