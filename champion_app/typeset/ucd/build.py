"""Makes the tables beside it from the Unicode Character Database. For developers, not for the app.

    python -m champion_app.typeset.ucd.build FOLDER_OF_UCD

The folder is laid out as in Debian's package ``unicode-data`` (15.0.0): ``Scripts.txt``,
``extracted/DerivedBidiClass.txt`` and so on. A property is kept as runs from U+0000 on: the index
of the value in two digits of basis 36, then the run's length in basis 36.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = 0x110000
_LINE = 92
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
# Rule LB1: what is ambiguous or unknown breaks like a letter.
_RESOLVED = {"AI": "AL", "SG": "AL", "XX": "AL", "CJ": "NS"}
_WIDE = frozenset({"F", "W", "H"})

# The @missing lines of LineBreak.txt: code points that will be ideographs once they are assigned.
_FUTURE_IDEOGRAPHS = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x1F000, 0x1FAFF),
    (0x1FC00, 0x1FFFD),
    (0x20000, 0x2FFFD),
    (0x30000, 0x3FFFD),
)


def base36(number: int) -> str:
    """A number in basis 36."""
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = _DIGITS[digit] + text
        if not number:
            return text


def read_lines(file: Path, missing: bool = False) -> Iterator[tuple[int, int, str]]:
    """(first, last, value) of each line; with ``missing`` the defaults that the comments give."""
    for line in file.read_text(encoding="utf-8").splitlines():
        mark = "# @missing:"
        if missing != line.startswith(mark):
            continue
        data = line.removeprefix(mark).split("#")[0].strip()
        if not data:
            continue
        fields = [field.strip() for field in data.split(";")]
        first, _, last = fields[0].partition("..")
        yield int(first, 16), int(last or first, 16), fields[1]


def fill(file: Path, default: str) -> list[str]:
    """The property's value for every code point."""
    values = [default] * TOP
    for first, last, value in read_lines(file):
        values[first : last + 1] = [value] * (last + 1 - first)
    return values


def bidi(ucd: Path) -> list[str]:
    """Bidi_Class, with the defaults of unassigned code points."""
    file = ucd / "extracted" / "DerivedBidiClass.txt"
    long_names = {
        "Left_To_Right": "L",
        "Right_To_Left": "R",
        "Arabic_Letter": "AL",
        "European_Terminator": "ET",
        "Boundary_Neutral": "BN",
    }
    values = ["L"] * TOP
    for first, last, value in read_lines(file, missing=True):
        values[first : last + 1] = [long_names.get(value, value)] * (last + 1 - first)
    for first, last, value in read_lines(file):
        values[first : last + 1] = [value] * (last + 1 - first)
    return values


def scripts(ucd: Path) -> list[str]:
    """Script_Extensions as four-letter codes joined by spaces; Script where there are none."""
    codes = {}
    for line in (ucd / "PropertyValueAliases.txt").read_text(encoding="utf-8").splitlines():
        fields = [field.strip() for field in line.split(";")]
        if fields[0] == "sc":
            codes[fields[2]] = fields[1]
    values = [codes[name] for name in fill(ucd / "Scripts.txt", "Unknown")]
    for first, last, value in read_lines(ucd / "ScriptExtensions.txt"):
        values[first : last + 1] = [value] * (last + 1 - first)
    return values


def line_breaks(ucd: Path) -> list[str]:
    """Line_Break after rule LB1, with what LB30 and LB30b ask of width and pictures folded in.

    ``OPW`` and ``CPW`` are wide brackets, ``EXTP`` unassigned pictographs, ``SA`` stays for the
    scripts without spaces and ``SM`` stands for their combining marks.
    """
    values = fill(ucd / "LineBreak.txt", "XX")
    category = fill(ucd / "extracted" / "DerivedGeneralCategory.txt", "Cn")
    wide = fill(ucd / "EastAsianWidth.txt", "N")
    for first, last in _FUTURE_IDEOGRAPHS:
        for code in range(first, last + 1):
            values[code] = "ID" if values[code] == "XX" else values[code]
    pictures = pictographs(ucd)
    for code, value in enumerate(values):
        if value in {"OP", "CP"} and wide[code] in _WIDE:
            values[code] = value + "W"
        elif value == "SA" and category[code] in {"Mn", "Mc"}:
            values[code] = "SM"
        elif value == "ID" and category[code] == "Cn" and code in pictures:
            values[code] = "EXTP"
        else:
            values[code] = _RESOLVED.get(value, value)
    return values


def pictographs(ucd: Path) -> set[int]:
    """The code points that are Extended_Pictographic."""
    return {
        code
        for first, last, value in read_lines(ucd / "emoji" / "emoji-data.txt")
        if value == "Extended_Pictographic"
        for code in range(first, last + 1)
    }


def graphemes(ucd: Path) -> list[str]:
    """Grapheme_Cluster_Break, with Extended_Pictographic as one more value."""
    values = fill(ucd / "auxiliary" / "GraphemeBreakProperty.txt", "Other")
    for code in pictographs(ucd):
        values[code] = "Extended_Pictographic"
    return values


def brackets(ucd: Path) -> str:
    """Opening and closing brackets in turn, as code points in hexadecimal."""
    pairs = []
    for line in (ucd / "BidiBrackets.txt").read_text(encoding="utf-8").splitlines():
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if len(fields) > 1 and fields[2] == "o":
            pairs += fields[:2]
    return " ".join(pairs)


def constant(name: str, text: str) -> list[str]:
    """A string constant as source lines of at most 100 characters, cut after separators."""
    lines, line = [], ""
    for token in re.findall("[^ ;]+[ ;]?", text):
        if len(line) + len(token) > _LINE:
            lines.append(line)
            line = ""
        line += token
    lines.append(line)
    return [f"{name} = (", *(f'    "{line}"' for line in lines), ")"]


def write(name: str, values: list[str]) -> None:
    """Writes one property as a module of runs."""
    order = sorted(set(values))
    index = {value: position for position, value in enumerate(order)}
    runs = " ".join(
        base36(index[value]).rjust(2, "0") + base36(sum(1 for _ in same))
        for value, same in groupby(values)
    )
    save(name, [*constant("VALUES", ";".join(order)), *constant("RUNS", runs)])


def save(name: str, body: list[str]) -> None:
    """Writes a module of data with its source in the docstring."""
    heading = '"""Made by build.py from the Unicode Character Database 15.0.0 (Unicode licence)."""'
    source = "\n".join([heading, "", "from __future__ import annotations", "", *body, ""])
    (HERE / f"{name}.py").write_text(source, encoding="utf-8")


def main(ucd: Path) -> None:
    """Makes every table."""
    write("bidi_runs", bidi(ucd))
    write("script_runs", scripts(ucd))
    write("line_runs", line_breaks(ucd))
    write("grapheme_runs", graphemes(ucd))
    save("brackets", constant("PAIRS", brackets(ucd)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
