"""The sections of the context panel, from top to bottom, and its folds."""

from typing import Final

from poster_studio.base.words import Words
from poster_studio.ui.sections import (
    arranging,
    cards,
    drawing,
    figures,
    looks,
    pictures,
    piles,
    qr,
    shapes,
    words,
    words_fold,
)
from poster_studio.ui.sections.section import SectionKind

SECTIONS: Final[tuple[SectionKind, ...]] = (
    words.EditSection,
    drawing.InkSection,
    cards.OriginalSection,
    piles.PileSection,
    piles.PileWaysSection,
    words.SizeSection,
    cards.LetterSection,
    words.ColourSection,
    figures.StickerColourSection,
    pictures.PictureSection,
    pictures.ConsentSection,
    pictures.ZoomSection,
    pictures.DoneSection,
    pictures.MaskSection,
    pictures.ToneSection,
    shapes.ShapeKindSection,
    shapes.FillSection,
    shapes.RoundnessSection,
    shapes.CornersSection,
    shapes.HeadsSection,
    qr.QrSection,
    shapes.OutlineSection,
    words.AlignSection,
    arranging.LineUpSection,
    arranging.LineUpOneSection,
    arranging.OrderSection,
    looks.LookSection,
    looks.LookPartsSection,
    looks.LookAllSection,
    piles.PromoteSection,
    words_fold.FamilySection,
    *words_fold.SPACINGS,
    words_fold.NumbersSection,
    arranging.AlignSection,
    arranging.RepeatSection,
    arranging.FrameSection,
)

#: Folds in the order of their buttons, which say what they have more about; at most one is open.
FOLDS: Final[dict[str, Words]] = {
    "picture-shape": pictures.SHAPE_FOLD,
    "picture-tone": pictures.TONE_FOLD,
    "outline": shapes.FOLD,
    "cards": Words("カード", "Card"),
    "words": Words("文字", "Text"),
    "line-up": Words("ならべ方", "Align"),
    "place": Words("位置", "Place"),
}
