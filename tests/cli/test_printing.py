"""Paper given to a real print system, in a folder of its own: what comes out is read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from champion_app.domain.records import MaterialEdition
from champion_app.paths import Profile
from champion_app.sync.profile import open_profile
from tests.cli.laptops import PASSPHRASE
from tests.print_system import LABEL, PRINTER, one_print_system, print_system

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.laptops import Laptop
    from tests.print_system import PrintSystem

__all__ = ["one_print_system", "print_system"]

WELCOME = ("print", "handout", "handout=welcome")


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return found


def test_a_handout_comes_out_of_the_queue_with_its_text_and_is_noted(
    coordinator: Laptop, print_system: PrintSystem, tmp_path: Path
) -> None:
    assert coordinator("printers", "--json").json == [
        {"name": PRINTER, "label": LABEL, "both_sides": True, "usual": True}
    ]
    through, out = len(print_system.told()), tmp_path / "kept.pdf"
    said = coordinator(
        *WELCOME, "--language", "ur", "--size", "18", "--copies", "2", "--both-sides",
        "--printer", "printer in the hall", "--out", str(out), "--json",
    )  # fmt: skip
    assert said.code == 0, said.err
    ours = pages_of(out.read_bytes())
    assert pages_of(print_system.printed()) == ours
    assert any("خوش آمدید" in page for page in ours)
    (line,) = print_system.told()[through:]
    assert f"total {2 * len(ours)} " in line  # copies are the queue's work: no longer a file
    assert line.endswith("two-sided-long-edge")
    (edition,) = [
        one
        for one in coordinator.show("MaterialEdition")
        if one["id"] == coordinator.show("PrintJob")[0]["edition"]
    ]
    (job,) = coordinator.show("PrintJob")
    assert edition["language"] == "ur"
    assert (job["id"], job["copies"], job["size"]) == (said.json["print_jobs"][0], 2, 18)
    assert (job["printer"], job["paper"]) == (LABEL, "A4")
    (stock,) = coordinator.show("Stock")
    assert (stock["on_hand"], stock["handed_out"]) == (2, 0)
    coordinator.do("reverse_print", f"print_job={job['id']}")
    assert coordinator.show("Stock")[0]["on_hand"] == 0
    again = coordinator("do", "reverse_print", f"print_job={job['id']}")
    assert (again.code, again.err) == (1, "That print was already taken back.\n")


def test_a_sign_in_sheet_is_printed_and_no_copies_of_anything_are_noted(
    coordinator: Laptop, print_system: PrintSystem
) -> None:
    said = coordinator("print", "sign-in", "lines=40", "--language", "en", "--printer", PRINTER)
    assert said.code == 0, said.err
    came = pages_of(print_system.printed())
    assert said.out == f"1 copy of {len(came)} pages given to {PRINTER}\n"
    assert len(came) > 1
    assert "Sign-in sheet" in came[0]
    assert "Champion A4 one-sided" in print_system.told()[-1]
    assert coordinator.show("PrintJob") == coordinator.show("Stock") == []


def test_the_handouts_in_a_sessions_pack_are_noted_and_a_passed_date_needs_a_reason(
    coordinator: Laptop, print_system: PrintSystem
) -> None:
    coordinator.do(
        "plan_session", "title=Tea", "starts_at=2026-11-28T14:00", "topics=eating_well",
        "languages=en", "venue=", "mode=count",
    )  # fmt: skip
    pack = ("print", "session-pack", "session=Tea", "handouts=yes", "--language", "en")
    said = coordinator(*pack, "--printer", PRINTER, "--copies", "2", "--json")
    assert said.code == 0, said.err
    ours = " ".join(pages_of(print_system.printed()))
    assert "Eating well" in ours
    (job,) = coordinator.show("PrintJob")
    assert said.json["print_jobs"] == [job["id"]]
    assert (job["copies"], job["session"]) == (2, coordinator.show("Session")[0]["id"])
    opened = open_profile(Profile(coordinator.folder), passphrase=PASSPHRASE)
    edition = opened.store.need(MaterialEdition, job["edition"])
    with opened.store.atomic():
        opened.store.put(replace(edition, review_by=date(2020, 3, 1)))
    opened.close()
    said = coordinator(*pack, "--printer", PRINTER)
    assert (said.code, said.out) == (1, "")
    assert "say why it is printed all the same" in said.err
    assert len(coordinator.show("PrintJob")) == 1
    said = coordinator(*pack, "--printer", PRINTER, "--reason", "no newer one yet")
    assert said.code == 0, said.err
    (late,) = [one for one in coordinator.show("PrintJob") if one["review_passed"]]
    assert late["reason"] == "no newer one yet"


def test_what_cannot_be_printed_is_said_and_nothing_is_noted(
    coordinator: Laptop, print_system: PrintSystem
) -> None:
    through = len(print_system.told())
    for more, told in (
        (("--printer", "Loft"), f"There is no printer called Loft here, only {PRINTER}."),
        (("--printer", PRINTER, "--copies", "0"), "copies"),
    ):
        said = coordinator(*WELCOME, "--language", "en", *more)
        assert said.code == 1
        assert told in said.err
    assert coordinator(*WELCOME, "--language", "en").code == 2
    assert len(print_system.told()) == through
    assert coordinator.show("PrintJob") == []


def test_without_a_printer_it_is_said(coordinator: Laptop) -> None:
    said = coordinator(*WELCOME, "--language", "en", "--printer", "Hall")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("There is no printer here: ")
    assert coordinator("printers").out == "There is no printer on this computer.\n"
