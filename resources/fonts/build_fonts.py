"""Rebuilds the shipped fonts from pinned, hashed packages. For developers, not for the app.

    python resources/fonts/build_fonts.py FOLDER_FOR_DOWNLOADS

Needs pip, npm, apt-get and dpkg-deb on the path and uharfbuzz in the environment. Every package is
taken by name and version with its own client and must have the hash written here. The same
packages give the same files, byte for byte; ``manifest.json`` says what came from where.
Traditional Chinese, Japanese and Korean weigh more than all the rest: a data package of their own.
"""

from __future__ import annotations

import bz2
import hashlib
import json
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

Entry = dict[str, str | list[str] | list[int]]
HERE = Path(__file__).resolve().parent
PACK = HERE.parent / "font-packs" / "cjk" / "champion_fonts_cjk"


@dataclass(frozen=True)
class Package:
    """A package and the one archive of it that is accepted."""

    kind: str
    name: str
    version: str
    archive: str
    sha256: str


@dataclass(frozen=True)
class Font:
    """A font to ship: where it lies in its package and what it is for."""

    file: str
    family: str
    scripts: str
    member: str
    package: Package
    weights: tuple[int, int] = (400, 700)
    subset: str = ""


NOTO = Package(
    "PyPI",
    "manimgx-fonts",
    "2026.9.26.post1",
    "manimgx_fonts-2026.9.26.post1-py3-none-any.whl",
    "e5e21178263ddec3eef9414d2b52a1c90ac01062d3e9067460f3359f854c3e17",
)
CJK = Package(
    "PyPI",
    "justmytype-intl-cjk",
    "0.1.0",
    "justmytype_intl_cjk-0.1.0-py3-none-any.whl",
    "06d9665542bfcad373716bb80583aa2d9bb2086a054fe11f706b9bd41e03f256",
)
NASTALIQ = Package(
    "npm",
    "@expo-google-fonts/noto-nastaliq-urdu",
    "0.4.2",
    "expo-google-fonts-noto-nastaliq-urdu-0.4.2.tgz",
    "ed17207b541a71873b0bdd50080251759b6d564d444fd7a35ee1cb299e42f687",
)
HONG_KONG = Package(
    "npm",
    "@expo-google-fonts/noto-sans-hk",
    "0.4.3",
    "expo-google-fonts-noto-sans-hk-0.4.3.tgz",
    "250f41901a7f04a3501b25d06db2c5c5b78632f3a9dd0719ce5a797324a8aeb7",
)
# One glyph a letter: newer Naskh fonts build letters from parts, and copied text suffers.
NASKH = Package(
    "Debian",
    "fonts-noto-core",
    "20201225-1",
    "fonts-noto-core_20201225-1_all.deb",
    "58f4f0bb6720f919f92096b3508e1412a0f1544424ade6c5b5bf1eb694dd64ba",
)
# Which characters the table of 2013 has: field kTGH of Unihan.
UNIHAN = Package(
    "Debian",
    "unicode-data",
    "15.0.0-1",
    "unicode-data_15.0.0-1_all.deb",
    "5efef23bbb1c6a133ecbdd63a2cfa07159ccacf5466a49e2426101c5ecd691fc",
)

SIGNS = ((0x2190, 0x21FF), (0x2300, 0x23FF), (0x2460, 0x27BF), (0x2B00, 0x2BFF))
_NOTO_FOLDER = "usr/share/fonts/truetype/noto"
_SCRIPTS = {
    "Bengali": "Beng",
    "Devanagari": "Deva",
    "Gurmukhi": "Guru",
    "Gujarati": "Gujr",
    "Tamil": "Taml",
    "Telugu": "Telu",
    "Kannada": "Knda",
    "Malayalam": "Mlym",
    "Sinhala": "Sinh",
    "Hebrew": "Hebr",
    "Ethiopic": "Ethi",
    "Armenian": "Armn",
    "Georgian": "Geor",
    "Thai": "Thai",
    "Lao": "Laoo",
    "Khmer": "Khmr",
    "Myanmar": "Mymr",
    "Symbols": "Zsym",
}

FONTS = (
    Font("NotoSans.ttf", "Noto Sans", "Latn Cyrl Grek", "manimgx_fonts/NotoSans[wght].ttf", NOTO),
    *(
        Font(
            f"NotoSans{name}.ttf",
            f"Noto Sans {name}",
            script,
            f"manimgx_fonts/NotoSans{name}[wght].ttf",
            NOTO,
        )
        for name, script in _SCRIPTS.items()
    ),
    # Tick boxes and ticks, which Noto Sans Symbols leaves to its second volume.
    Font(
        "NotoSansSymbols2-Regular.ttf",
        "Noto Sans Symbols 2",
        "Zsym",
        f"{_NOTO_FOLDER}/NotoSansSymbols2-Regular.ttf",
        NASKH,
        (400, 400),
        subset="arrows, technical, geometric, dingbats",
    ),
    Font("NotoEmoji.ttf", "Noto Emoji", "Zsye", "manimgx_fonts/NotoEmoji[wght].ttf", NOTO),
    *(
        Font(
            f"NotoNaskhArabic-{style}.ttf",
            "Noto Naskh Arabic",
            "Arab",
            f"{_NOTO_FOLDER}/NotoNaskhArabic-{style}.ttf",
            NASKH,
            (weight, weight),
        )
        for style, weight in (("Regular", 400), ("Bold", 700))
    ),
    *(
        Font(
            f"NotoNastaliqUrdu-{style}.ttf",
            "Noto Nastaliq Urdu",
            "Aran",
            f"package/{weight}{style}/NotoNastaliqUrdu_{weight}{style}.ttf",
            NASTALIQ,
            (weight, weight),
        )
        for style, weight in (("Regular", 400), ("Bold", 700))
    ),
    Font(
        "NotoSansSC.ttf",
        "Noto Sans SC",
        "Hans Hani Bopo Hira Kana",
        "justmytype_intl_cjk/fonts/ofl/notosanssc/NotoSansSC[wght].ttf",
        CJK,
        # Names of people have letters that the set of 1980 has not, such as 玥.
        subset="gb2312 and the General Standard Characters of 2013",
    ),
)

PACKED = (
    *(
        Font(
            f"NotoSans{region}.ttf",
            f"Noto Sans {region}",
            scripts,
            f"justmytype_intl_cjk/fonts/ofl/notosans{region.lower()}/NotoSans{region}[wght].ttf",
            CJK,
            subset=subset,
        )
        for region, scripts, subset in (
            ("TC", "Hant Hani Bopo", "big5"),
            ("JP", "Jpan Hani Hira Kana", "euc_jis_2004"),
            ("KR", "Kore Hang Hani", "euc_kr"),
        )
    ),
    Font(
        "NotoSansHK-Regular.ttf",
        "Noto Sans HK",
        "Hant Hani Bopo",
        "package/400Regular/NotoSansHK_400Regular.ttf",
        HONG_KONG,
        (400, 400),
        subset="big5hkscs",
    ),
)


def fetch(package: Package, folder: Path) -> Path:
    """The package's archive in ``folder``, downloaded if it is not there, its hash checked."""
    archive = folder / package.archive
    if not archive.exists():
        wanted = {
            "PyPI": ["pip", "download", "--no-deps", f"{package.name}=={package.version}"],
            "npm": ["npm", "pack", f"{package.name}@{package.version}"],
            "Debian": ["apt-get", "download", f"{package.name}={package.version}"],
        }[package.kind]
        subprocess.run(wanted, cwd=folder, check=True)  # noqa: S603 - the fixed commands above
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != package.sha256:
        raise SystemExit(f"{archive.name}: sha256 is {found}, not {package.sha256}")
    return archive


def read_member(archive: Path, member: str, folder: Path) -> bytes:
    """The bytes of one file inside a wheel, an npm archive or a Debian package."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(member)
    if archive.suffix == ".tgz":
        with tarfile.open(archive) as packed:
            taken = packed.extractfile(member)
            if taken is None:
                raise SystemExit(f"{member} is not in {archive.name}")
            return taken.read()
    opened = folder / archive.stem
    if not opened.exists():
        unpack = ["dpkg-deb", "-x", str(archive), str(opened)]
        subprocess.run(unpack, check=True)  # noqa: S603 - one fixed command
    return (opened / member).read_bytes()


def general_standard(folder: Path) -> set[int]:
    """The 8,105 General Standard Chinese Characters of 2013, and letters that pages borrow.

    Those are five of traditional Chinese that Big5 has not, and small and upright signs.
    """
    member = "usr/share/unicode/Unihan_OtherMappings.txt.bz2"
    rows = bz2.decompress(read_member(fetch(UNIHAN, folder), member, folder)).decode("utf-8")
    listed = (row.split("\t") for row in rows.splitlines() if "\tkTGH\t" in row)
    found = {int(row[0].removeprefix("U+"), 16) for row in listed}
    return found | {*map(ord, "彞糥敍鉢鐡"), *range(0xFE30, 0xFE70)}


def characters(subset: str, folder: Path) -> set[int]:
    """The code points of a subset: signs, or a national set with Latin letters and punctuation."""
    if subset.startswith("arrows"):
        return {code for first, last in SIGNS for code in range(first, last + 1)}
    wanted = {*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x2010, 0x2028), 0x2030, 0x20AC}
    wanted |= {*range(0x3000, 0x3020), *range(0xFF00, 0xFF5F), 0xFFE5}
    if subset == "euc_kr":
        wanted |= {*range(0x1100, 0x1200), *range(0x3130, 0x3190), *range(0xAC00, 0xD7A4)}
    if subset.startswith("gb2312"):
        wanted |= general_standard(folder)
        subset = "gb2312"
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            with suppress(UnicodeDecodeError):
                wanted |= {ord(c) for c in bytes((lead, trail)).decode(subset)}
    return wanted


def cut(font: bytes, wanted: set[int], weights: tuple[int, int]) -> bytes:
    """The font with only these characters, its weight axis, if any, cut to ``weights``.

    The least weight becomes the default: programs that know no axes would show the thin cut.
    """
    import uharfbuzz as hb

    face = hb.Face(font)
    asked = hb.SubsetInput()
    asked.unicode_set.update(wanted)
    if weights[0] != weights[1]:
        asked.set_axis_range(face, "wght", weights[0], weights[1], weights[0])
    asked.flags = hb.SubsetFlags.NO_HINTING
    cut_face = hb.subset(face, asked)
    return bytes(cut_face.blob.data)


def copyright_notice(font: bytes) -> str:
    """The copyright line that the font carries itself."""
    import uharfbuzz as hb

    return (hb.Face(font).get_name(hb.OTNameIdPredefined.COPYRIGHT) or "").strip()


def write_notices(entries: list[Entry], target: Path) -> None:
    """The notices that the fonts carry, in one file for people."""
    lines = [
        "# The fonts in this folder",
        "",
        "All under the SIL Open Font License 1.1 (`OFL.txt`). Made by `build_fonts.py` from the",
        "packages named here; unchanged unless it says so.",
        "",
    ]
    for entry in entries:
        notice = str(entry["copyright"]).rstrip(".")
        changed = f" Changed: {entry['changed']}." if entry["changed"] else ""
        source = f"From {entry['source']}.{changed}"
        lines.append(f"- `{entry['file']}` {entry['family']}. {notice}. {source}")
    (target / "NOTICES.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def build(fonts: Sequence[Font], target: Path, folder: Path) -> None:
    """Rebuilds the fonts of one folder and their manifest."""
    entries: list[Entry] = []
    for font in fonts:
        data = read_member(fetch(font.package, folder), font.member, folder)
        if font.subset:
            data = cut(data, characters(font.subset, folder), font.weights)
        (target / font.file).write_bytes(data)
        entries.append(
            {
                "file": font.file,
                "family": font.family,
                "scripts": font.scripts.split(),
                "weights": list(font.weights),
                "sha256": hashlib.sha256(data).hexdigest(),
                "licence": "OFL-1.1",
                "copyright": copyright_notice(data),
                "source": f"{font.package.kind}: {font.package.name} {font.package.version}",
                "changed": f"only {font.subset}" if font.subset else "",
            }
        )
    write_notices(entries, target)
    text = json.dumps({"format": "champion-fonts/1", "fonts": entries}, indent=1)
    (target / "manifest.json").write_text(text + "\n", encoding="utf-8")


def main(folder: Path) -> None:
    """Rebuilds every font, those of the app and those of the pack."""
    folder.mkdir(parents=True, exist_ok=True)
    build(FONTS, HERE, folder)
    build(PACKED, PACK, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
