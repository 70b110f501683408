"""The four looks and the contrast of every pair of colours that meet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

AT_DOOR = 7.0
"""Least contrast of text at the door: WCAG 2.2, 1.4.6."""
ELSEWHERE = 4.5
"""Least contrast of text anywhere: WCAG 2.2, 1.4.3."""

_NAME = "champion_look"
_DOOR = "champion_door"


@dataclass(frozen=True)
class Look:
    """The colours of one look, as ``#rrggbb``.

    A tone has a ground and an ink for it: ``good`` and ``good_ink``. ``quiet`` is ink for what is
    said beside the matter; ``accent`` is what acts, ``amber`` what waits, ``loss`` only loss.
    """

    name: str
    dark: bool
    ink: str
    quiet: str
    paper: str
    card: str
    rail: str
    line: str
    accent: str
    on_accent: str
    good: str
    good_ink: str
    amber: str
    amber_ink: str
    loss: str
    loss_ink: str
    field_line: str


LIGHT = Look(
    name="light",
    dark=False,
    ink="#1B2430",
    quiet="#4A5463",
    paper="#FBFAF7",
    card="#FFFFFF",
    rail="#F2EFE9",
    line="#E4E0D8",
    accent="#0B6E6E",
    on_accent="#FFFFFF",
    good="#E3F2EC",
    good_ink="#0A4F3C",
    amber="#FFF3DC",
    amber_ink="#7A4300",
    loss="#F6DEDB",
    loss_ink="#8C1D18",
    field_line="#8A8578",
)

DARK = Look(
    name="dark",
    dark=True,
    ink="#ECEAE4",
    quiet="#B4B9C1",
    paper="#1B2128",
    card="#242B34",
    rail="#20272F",
    line="#3A434E",
    accent="#5CCABD",
    on_accent="#0C1F1D",
    good="#1C4237",
    good_ink="#BFF0DC",
    amber="#46361A",
    amber_ink="#FFD48A",
    loss="#532624",
    loss_ink="#FFC4BD",
    field_line="#7F8A97",
)

DIM = Look(
    name="dim",
    dark=True,
    ink="#F4F2EC",
    quiet="#B9B6AC",
    paper="#14181D",
    card="#1D232A",
    rail="#191E24",
    line="#323A43",
    accent="#4FC3B5",
    on_accent="#0A1716",
    good="#16382F",
    good_ink="#B5EBD4",
    amber="#3D2E10",
    amber_ink="#FFCF7F",
    loss="#4A201E",
    loss_ink="#FFBDB5",
    field_line="#737D89",
)

CONTRAST = Look(
    name="contrast",
    dark=False,
    ink="#000000",
    quiet="#1F1F1F",
    paper="#FFFFFF",
    card="#FFFFFF",
    rail="#FFFFFF",
    line="#000000",
    accent="#00464A",
    on_accent="#FFFFFF",
    good="#E6F5EE",
    good_ink="#00301F",
    amber="#FFF1C9",
    amber_ink="#4A2700",
    loss="#FFE5E2",
    loss_ink="#6B0A06",
    field_line="#000000",
)

_FOR_DOOR = {
    "light": ("#075B5C", "#404957"),
    "dark": (DARK.accent, "#CDD1D7"),
    "dim": (DIM.accent, "#C6C3BA"),
}

LOOKS: dict[str, Look] = {one.name: one for one in (LIGHT, DARK, DIM, CONTRAST)}


def for_door(look: Look) -> Look:
    """The same look, deeper or lighter where it is read from two steps away in bad light."""
    accent, quiet = _FOR_DOOR.get(look.name, (look.accent, look.quiet))
    return replace(look, accent=accent, quiet=quiet)


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1 (WCAG 2.2)."""
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    """The contrast of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pairs(look: Look) -> Iterator[tuple[str, str, str]]:
    """Every (name, ink, ground) of text that the widgets draw."""
    grounds = {"paper": look.paper, "card": look.card, "rail": look.rail}
    for name, ground in grounds.items():
        yield f"ink on {name}", look.ink, ground
        yield f"quiet on {name}", look.quiet, ground
    for name in ("paper", "card"):
        yield f"accent on {name}", look.accent, grounds[name]
    yield "ink on a chosen row", look.ink, look.good
    yield "quiet on a chosen row", look.quiet, look.good
    yield "loss on card", look.loss_ink, look.card
    yield "on accent", look.on_accent, look.accent
    yield "good", look.good_ink, look.good
    yield "amber", look.amber_ink, look.amber
    yield "loss", look.loss_ink, look.loss


def palette(look: Look) -> QPalette:
    """The look as Qt's palette, for what Qt draws itself."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: look.paper,
        QPalette.ColorRole.WindowText: look.ink,
        QPalette.ColorRole.Base: look.card,
        QPalette.ColorRole.AlternateBase: look.rail,
        QPalette.ColorRole.Text: look.ink,
        QPalette.ColorRole.Button: look.card,
        QPalette.ColorRole.ButtonText: look.ink,
        QPalette.ColorRole.BrightText: look.loss_ink,
        QPalette.ColorRole.ToolTipBase: look.ink,
        QPalette.ColorRole.ToolTipText: look.paper,
        QPalette.ColorRole.PlaceholderText: look.quiet,
        QPalette.ColorRole.Highlight: look.accent,
        QPalette.ColorRole.HighlightedText: look.on_accent,
        QPalette.ColorRole.Accent: look.accent,
        QPalette.ColorRole.Link: look.accent,
        QPalette.ColorRole.LinkVisited: look.accent,
        QPalette.ColorRole.Light: look.card,
        QPalette.ColorRole.Midlight: look.rail,
        QPalette.ColorRole.Mid: look.line,
        QPalette.ColorRole.Dark: look.field_line,
        QPalette.ColorRole.Shadow: look.line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.quiet))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor(look.quiet))
    return made


def wear(look: Look) -> None:
    """Give the whole app this look."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setProperty(_NAME, look.name)
        app.setPalette(palette(look))


def worn() -> Look:
    """The look that the app wears."""
    app = QApplication.instance()
    return LOOKS.get(str(app.property(_NAME)) if app else "", LIGHT)


def stand_at_door(widget: QWidget) -> None:
    """From here down everything is drawn with the door's contrast."""
    widget.setProperty(_DOOR, True)
    widget.setPalette(palette(for_door(worn())))


def look_of(widget: QWidget) -> Look:
    """The look to paint ``widget`` in: the app's, or the door's below ``stand_at_door``."""
    above: QWidget | None = widget
    while above is not None:
        if above.property(_DOOR):
            return for_door(worn())
        above = above.parentWidget()
    return worn()
