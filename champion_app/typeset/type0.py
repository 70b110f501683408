"""A face as a PDF font: composite (Type 0), cut to the glyphs in use, its text exactly known.

A code stands for one pair of glyph and text, so that two letters that share a glyph still copy as
what they are; ``CIDToGIDMap`` leads from code to glyph.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from champion_app.typeset.faces import Face

_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_MAPPINGS_AT_ONCE = 100
_BOLD_STEM, _REGULAR_STEM = 140, 80


def hexadecimal(text: str) -> str:
    """Text as the digits of UTF-16, the way PDF maps codes to text."""
    return text.encode("utf-16-be").hex().upper()


class PdfFont:
    """What one document uses of one face; ``name`` is its name in the pages' resources."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: list[int] = [0]

    def code(self, glyph: int, text: str) -> int:
        """The code that draws ``glyph`` and copies as ``text``."""
        key = (glyph, text)
        found = self._codes.get(key)
        if found is None:
            found = self._codes[key] = len(self._widths)
            self._widths.append(round(self.face.width(glyph) * 1000 / self.face.upem))
        return found

    def advance(self, code: int) -> int:
        """The advance that a reader of the PDF adds for a code, in thousandths of an em."""
        return self._widths[code]

    def add_to(self, document: Any) -> Any:
        """Adds the font's objects to a reportlab document and returns a reference to the font."""
        from reportlab.pdfbase import pdfdoc

        data, numbers = self.face.cut(frozenset(glyph for glyph, _ in self._codes))
        prefix = hashlib.sha256(data).digest()
        tag = "".join(chr(65 + byte % 26) for byte in prefix[:6])
        name = f"{tag}+{self.face.name}"
        file = _stream(data)
        file.dictionary["Length1"] = len(data)
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{name}",
                "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
                "DW": 0,
                "W": "[1 [" + " ".join(map(str, self._widths[1:])) + "]]",
                "CIDToGIDMap": document.Reference(_stream(self._glyph_map(numbers))),
                "FontDescriptor": document.Reference(self._descriptor(name, document, file)),
            }
        )
        return document.Reference(
            pdfdoc.PDFDictionary(
                {
                    "Type": "/Font",
                    "Subtype": "/Type0",
                    "BaseFont": f"/{name}",
                    "Encoding": "/Identity-H",
                    "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                    "ToUnicode": document.Reference(_stream(self._text_map())),
                }
            )
        )

    def _glyph_map(self, numbers: dict[int, int]) -> bytes:
        cut = [0] * len(self._widths)
        for (glyph, _), code in self._codes.items():
            cut[code] = numbers[glyph]
        return b"".join(number.to_bytes(2, "big") for number in cut)

    def _text_map(self) -> bytes:
        entries = [f"<{code:04X}> <{hexadecimal(text)}>" for (_, text), code in self._codes.items()]
        body = ""
        for start in range(0, len(entries), _MAPPINGS_AT_ONCE):
            part = entries[start : start + _MAPPINGS_AT_ONCE]
            body += f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar\n"
        return (_CMAP_HEAD + body + _CMAP_TAIL).encode("ascii")

    def _descriptor(self, name: str, document: Any, file: Any) -> Any:
        from reportlab.pdfbase import pdfdoc

        extents = self.face.font.get_font_extents("ltr")
        scale = 1000 / self.face.upem
        ascent, descent = round(extents.ascender * scale), round(extents.descender * scale)
        regular = self.face.name.endswith("Regular")
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{name}",
                "Flags": 4,
                "FontBBox": f"[-1000 {descent} 3000 {ascent}]",
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": 700,
                "StemV": _REGULAR_STEM if regular else _BOLD_STEM,
                "FontFile2": document.Reference(file),
            }
        )


def _stream(data: bytes) -> Any:
    from reportlab.pdfbase import pdfdoc

    return pdfdoc.PDFStream(content=data, filters=[pdfdoc.PDFZCompress])
