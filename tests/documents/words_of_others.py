"""Files that people really send as handouts: a Word document as it is packed, a Markdown text."""

from __future__ import annotations

import io
import zipfile

MARKDOWN = """# Drinking water

Drink **water** every day. See [the NHS](https://www.nhs.uk/).

> [!WARNING]
> Call 111 if you are worried.

- a glass in the morning
- a glass at noon

| When | What |
|---|---|
| Morning | **1** glass |
"""

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="png" ContentType="image/png"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELS = (
    f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" Type="{_OFFICE}/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)
_STYLES = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>'
)
BODY = (
    '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Drinking water</w:t></w:r></w:p>'
    '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Every day</w:t></w:r></w:p>'
    '<w:p><w:r><w:t xml:space="preserve">Drink </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>'
    "<w:t>water</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Morning</w:t></w:r></w:p></w:tc>"
    "<w:tc><w:p><w:r><w:t>1 glass</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)


def word(
    body: str = BODY,
    *,
    head: str = "",
    links: str = "",
    files: dict[str, bytes] | None = None,
    encoding: str = "UTF-8",
) -> bytes:
    """A Word document with this body; ``links`` are its relationships, ``files`` more parts."""
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?>{head}<w:document'
        ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        f' xmlns:r="{_OFFICE}"'
        ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
        ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
        ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f"<w:body>{body}</w:body></w:document>"
    )
    rels = (
        f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="s1" Type="{_OFFICE}/styles"'
        f' Target="styles.xml"/>{links}</Relationships>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", _TYPES)
        parts.writestr("_rels/.rels", _RELS)
        parts.writestr("word/styles.xml", _STYLES)
        parts.writestr("word/_rels/document.xml.rels", rels)
        parts.writestr("word/document.xml", text)
        for name, data in (files or {}).items():
            parts.writestr(name, data)
    return out.getvalue()


def with_picture(target: str, *, outside: bool = False) -> tuple[str, str]:
    """The body and the relationship of a picture that lies at ``target``."""
    how, mode = ("link", ' TargetMode="External"') if outside else ("embed", "")
    body = (
        '<w:p><w:r><w:t>Look:</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline><wp:docPr id="1"'
        ' name="p" descr="A glass of water"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>'
        f'<a:blip r:{how}="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r></w:p>"
    )
    return body, f'<Relationship Id="p1" Type="{_OFFICE}/image" Target="{target}"{mode}/>'
