"""What a workshop needs beyond the start screen, in parts that load in a few frames each."""

from __future__ import annotations

from typing import Final

WORKSHOP_PARTS: Final = (
    "poster_studio.document.value",
    "poster_studio.document.elements",
    "poster_studio.document.validation",
    "poster_studio.store.codec",
    "poster_studio.store.workshop_store",
    "poster_studio.workshop_io.pictures",
    "poster_studio.workshop_io.workshop_file",
    "poster_studio.typeset.typeset",
    "poster_studio.compose.look",
    "poster_studio.compose.poster",
    "poster_studio.templates.filling",
    "poster_studio.editor.editor",
    "poster_studio.editor.equipment.starting",
    "poster_studio.editor.arrange.hits",
    "poster_studio.editor.commands",
    "poster_studio.editor.hands",
    "poster_studio.ui.desk.canvas",
    "poster_studio.ui.reader.accessible_tree",
    "poster_studio.ui.tray.tray_panel",
    "poster_studio.ui.side.side_tabs",
    "poster_studio.ui.sections",
    "poster_studio.ui.sections.context_panel",
    "poster_studio.ui.full_pages.pages",
    "poster_studio.ui.workspace",
    # Whoever joins or opens a room does not wait either.
    "cryptography.x509",
    "websockets.asyncio.client",
    "zeroconf",
    "poster_studio.sync.client",
    "poster_studio.editor.together.company",
    "poster_studio.ui.together.join_page",
    "poster_studio.ui.together.room_page",
)
