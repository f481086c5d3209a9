"""What can be wrong with a workshop file, in the user's words."""

from __future__ import annotations

from pathlib import Path

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words


def exists_already(path: Path) -> PosterStudioError:
    """A new file would replace another."""
    return PosterStudioError(
        Words(f"「{path.name}」はもうあります", f"{path.name} exists already"),
        Words("別の名前にしてください", "choose another name"),
    )


def not_found(path: Path) -> PosterStudioError:
    """No such file."""
    return PosterStudioError(
        Words(f"「{path.name}」が見つかりません", f"{path.name} was not found"),
        Words("名前と場所を確かめてください", "check its name and place"),
    )


def no_folder(path: Path) -> PosterStudioError:
    """The folder in which a new file should be is not there."""
    folder = path.parent
    return PosterStudioError(
        Words(f"フォルダー「{folder}」が見つかりません", f"the folder {folder} was not found"),
        Words(
            "先にフォルダーを作るか、別の場所を選んでください",
            "make it first, or choose another place",
        ),
    )


def unreadable(path: Path) -> PosterStudioError:
    """The file cannot be opened at all."""
    return PosterStudioError(
        Words(f"「{path.name}」を開けません", f"{path.name} cannot be opened"),
        Words(
            "ほかのプログラムで使っていないか、読む権利があるかを確かめてください",
            "check that no other program uses it and that you may read it",
        ),
    )


def unwritable(path: Path) -> PosterStudioError:
    """The place cannot be written to."""
    return PosterStudioError(
        Words(f"「{path.name}」に書き込めません", f"{path.name} cannot be written"),
        Words(
            "空き容量と書き込む権利を確かめるか、別の場所を選んでください",
            "check the free space and your rights, or choose another place",
        ),
    )


def still_two_files(path: Path) -> PosterStudioError:
    """Everything is saved, but a part of it in SQLite's `-wal` file."""
    return PosterStudioError(
        Words(
            f"変更は保存しましたが、「{path.name}」一つにまとめられませんでした",
            f"the changes are saved, but not all of them in {path.name} itself",
        ),
        Words(
            f"「{path.name}-wal」を消さずに残し、空き容量を増やしてから、開いて閉じ直してください",
            f"keep {path.name}-wal beside it, free some space, then open and close it again",
        ),
    )


def not_a_workshop(path: Path) -> PosterStudioError:
    """Another kind of file, or one so damaged that nothing is left."""
    return PosterStudioError(
        Words(
            f"「{path.name}」はワークショップのファイルではないか、壊れています",
            f"{path.name} is no workshop file, or it is damaged beyond reading",
        ),
        Words(
            "別のファイルを選ぶか、控えのコピーを開いてください",
            "choose another file, or open a copy of it",
        ),
    )


def newer_version(path: Path) -> PosterStudioError:
    """Made by a later version of the program."""
    return PosterStudioError(
        Words(
            f"「{path.name}」は新しい版の Poster Studio で作られています",
            f"{path.name} was made by a newer version of Poster Studio",
        ),
        Words(
            "Poster Studio を新しい版にしてから開いてください", "update Poster Studio, then open it"
        ),
    )


def only_readable(path: Path) -> PosterStudioError:
    """Somebody else is writing, or nobody may."""
    return PosterStudioError(
        Words(
            f"「{path.name}」は閲覧だけで開いているので、保存できません",
            f"{path.name} is open for reading only, so nothing can be saved",
        ),
        Words(
            "開いている別の Poster Studio を閉じて、開き直してください",
            "close the other Poster Studio that has it open, then open it again",
        ),
    )


def no_poster(id_: str) -> PosterStudioError:
    """An id that no poster has."""
    return PosterStudioError(
        Words(f"ポスター {id_} はありません", f"there is no poster {id_}"),
        Words("ポスターの一覧から選んでください", "choose one from the list of posters"),
    )


def recovered(lost_rows: int, kept: str | None) -> Words:
    """What to tell after a damaged file was read; `kept` is the damaged file's new name."""
    told = [
        Words(
            "ファイルの一部が壊れていたので、読めるところまで戻しました。",
            "Part of the file was damaged; everything readable was brought back.",
        )
    ]
    if lost_rows:
        told.append(
            Words(
                f"{lost_rows} 件の変更が読めませんでした。",
                f"{lost_rows} changes could not be read.",
            )
        )
    if kept is not None:
        told.append(
            Words(
                f"元のファイルは「{kept}」に残してあります。",
                f"The damaged file is kept as {kept}.",
            )
        )
    return Words("".join(each.ja for each in told), " ".join(each.en for each in told))
