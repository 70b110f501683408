"""An open font at one weight: which characters it has, and text shaped with it."""

from __future__ import annotations

from typing import Any

from champion_app.typeset.fonts import BOLD, FontFile
from champion_app.typeset.readings import scale
from champion_app.typeset.shape import Glyph, Stretch, opened, shaped

MAX_KEPT = 20_000


class Face:
    """One font file at one weight, open in HarfBuzz. Raises ``FontsUnusable`` when it cannot be.

    ``em`` turns font units into ems of the text's size, ``scale`` included.
    """

    def __init__(self, file: FontFile, weight: int) -> None:
        import uharfbuzz as hb

        self.harfbuzz: Any = opened(str(file.path))
        self.path = file.path
        self.family = file.family
        self.weight = weight
        self.variable = file.weights[0] != file.weights[1]
        self.upem = int(self.harfbuzz.upem)
        self.scale = scale(file.family)
        self.em = self.scale / self.upem
        self.font: Any = hb.Font(self.harfbuzz)
        if self.variable:
            self.font.set_variations({"wght": weight})
        self.characters = frozenset(chr(code) for code in self.harfbuzz.unicodes)
        self._kept: dict[Stretch, tuple[Glyph, ...]] = {}

    @property
    def name(self) -> str:
        """A PostScript name for this face."""
        return self.family.replace(" ", "") + ("-Bold" if self.weight >= BOLD else "-Regular")

    def shaped(self, stretch: Stretch) -> tuple[Glyph, ...]:
        """The glyphs of a stretch from left to right, positions in font units."""
        found = self._kept.get(stretch)
        if found is None:
            if len(self._kept) > MAX_KEPT:
                self._kept.clear()
            found = self._kept[stretch] = shaped(self.font, stretch)
        return found

    def width(self, glyph: int) -> int:
        """A glyph's own advance in font units, before any positioning."""
        return int(self.font.get_glyph_h_advance(glyph))

    def cut(self, glyphs: frozenset[int]) -> tuple[bytes, dict[int, int]]:
        """The font with only these glyphs at this weight, and old to new glyph numbers.

        Everything that only shaping needs is left out: the text on the page is shaped already.
        """
        import uharfbuzz as hb

        asked = hb.SubsetInput()
        asked.glyph_set.update(glyphs | {0})
        asked.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        dropped = (
            "GSUB",
            "GPOS",
            "GDEF",
            "cmap",
            "name",
            "OS/2",
            "post",
            "STAT",
            "BASE",
            "gasp",
            "vhea",
            "vmtx",
        )
        asked.drop_table_tag_set.update({_tag(tag) for tag in dropped})
        if self.variable:
            asked.pin_axis_location(self.harfbuzz, "wght", self.weight)
        plan = hb.SubsetPlan(self.harfbuzz, asked)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)


def _tag(name: str) -> int:
    return int.from_bytes(name.ljust(4).encode("ascii"), "big")
