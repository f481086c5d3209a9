"""What can be wrong with a source of cards, in the user's words."""

from __future__ import annotations

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words

_FORMATS = Words(
    "Zoomのチャット（txt）、フォームや表（CSV・xlsx）、ボードのCSVを指定してください",
    "give a Zoom chat (txt), a form or table (CSV, xlsx) or a board's CSV",
)


def empty(name: str) -> PosterStudioError:
    """A file without content."""
    return PosterStudioError(
        Words(f"「{name}」は空です", f"{name} is empty"),
        Words("保存し直してから、もう一度お試しください", "save it again and try once more"),
    )


def too_large(name: str, limit_mb: int) -> PosterStudioError:
    """A file that is larger than any chat or table of a workshop."""
    return PosterStudioError(
        Words(f"「{name}」は大きすぎます", f"{name} is too large"),
        Words(
            f"{limit_mb}MBまでのファイルに分けてください", f"split it into files of {limit_mb} MB"
        ),
    )


def too_long(name: str, what: Words) -> PosterStudioError:
    """More rows, messages or letters than a deck can hold."""
    return PosterStudioError(
        Words(f"「{name}」の{what.ja}が多すぎます", f"{name} has too many {what.en}"),
        Words("必要なところだけにして保存してください", "save only the part you need"),
    )


def other_kind(name: str, kind: Words) -> PosterStudioError:
    """The content is something else, whatever the name says."""
    return PosterStudioError(
        Words(f"「{name}」の中身は{kind.ja}です", f"{name} holds {kind.en}"), _FORMATS
    )


def needs_resaving(name: str, kind: Words, hint: Words) -> PosterStudioError:
    """The content could be read after saving it in another format."""
    return PosterStudioError(
        Words(f"「{name}」の中身は{kind.ja}です", f"{name} holds {kind.en}"), hint
    )


def unreadable_text(name: str) -> PosterStudioError:
    """No encoding fits."""
    return PosterStudioError(
        Words(f"「{name}」は文字として読めません", f"{name} cannot be read as text"),
        Words("UTF-8で保存し直してください", "save it again as UTF-8"),
    )


def broken_table(name: str) -> PosterStudioError:
    """A CSV or workbook whose structure is damaged."""
    return PosterStudioError(
        Words(f"「{name}」の表が壊れています", f"the table in {name} is damaged"),
        Words(
            "表計算ソフトで開き、保存し直してください", "open it in a spreadsheet and save it again"
        ),
    )


def unknown_format(name: str) -> PosterStudioError:
    """Text in which no format of ours is recognised."""
    return PosterStudioError(
        Words(
            f"「{name}」はチャットとしても表としても読めません",
            f"{name} is recognised neither as a chat nor as a table of words",
        ),
        Words(
            "1行目に「意見」という見出しのあるCSVにするか、チャットを保存し直してください",
            "make it a CSV whose first row has the heading “text”, or save the chat again",
        ),
    )


def unknown_columns(name: str, headings: tuple[str, ...]) -> PosterStudioError:
    """A table none of whose columns, or more than one, may hold the words."""
    titles = [" ".join(heading.split())[:20] for heading in headings[:10] if heading.strip()]
    return PosterStudioError(
        Words(
            f"「{name}」のどの列が意見か分かりません（見出し：{'、'.join(titles)}）",
            f"which column of {name} holds the words? Its headings are: {', '.join(titles)}",
        ),
        Words(
            "意見の列の見出しを「意見」にして保存し直してください",
            "give the column of words the heading “text” and save it again",
        ),
    )


def no_file(name: str) -> PosterStudioError:
    """A folder, a device or a pipe."""
    return PosterStudioError(
        Words(f"「{name}」はファイルではありません", f"{name} is no file"), _FORMATS
    )
