"""Where shipped files and the person's files live: source tree, wheel or frozen program."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path


def _shipped(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)  # where PyInstaller's program keeps its files
    if frozen is not None:
        return Path(frozen) / name
    package = Path(__file__).resolve().parent
    installed = package / name
    return installed if installed.is_dir() else package.parent / name


def resource_folder() -> Path:
    """The folder of shipped fonts, icons, phrases, handouts and tables."""
    return _shipped("resources")


def translation_folder() -> Path:
    """The folder of compiled screen translations, ``champion_<tag>.qm``."""
    return _shipped("translations")


def default_profile_folder() -> Path:
    """The profile used when none is named: this person's own data folder on this computer."""
    from platformdirs import user_data_path

    return user_data_path("Champion", appauthor=False)


def programmes_file() -> Path:
    """The list of this person's profiles on this computer; nothing about people is in it."""
    return default_profile_folder() / "programmes.json"


def font_pack_folder() -> Path:
    """The font packs that were added on this computer, a folder each, for all of its profiles."""
    return default_profile_folder() / "font-packs"


@dataclass(frozen=True)
class Profile:
    """One laptop's whole state in one folder; knows the names in it, touches no disk."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / "champion.db"

    @property
    def keyfile(self) -> Path:
        """The database key, wrapped by the passphrase and by the recovery code."""
        return self.folder / "key.json"

    @property
    def preferences(self) -> Path:
        """This computer's choices, an INI file: nothing about people."""
        return self.folder / "preferences.ini"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.folder / "logs"

    @property
    def backups(self) -> Path:
        """The folder of encrypted copies."""
        return self.folder / "backups"

    @property
    def lock(self) -> Path:
        """The file that the one writer keeps locked."""
        return self.folder / "champion.lock"
