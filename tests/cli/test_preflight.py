"""``handout check`` before a print: what stops it, what to look at, what to read once."""

from __future__ import annotations

from pathlib import Path

from tests.cli.laptops import Laptop


def test_a_handout_is_checked_before_it_is_printed(coordinator: Laptop, tmp_path: Path) -> None:
    ready = coordinator("handout", "check", "eating-well", "--language", "en")
    assert (ready.code, ready.out.strip()) == (0, "Ready to print.")
    urdu = coordinator("handout", "check", "Eating well", "--language", "ur", "--json")
    found = urdu.json["findings"]
    assert (urdu.code, urdu.json["prints"], urdu.json["pages"] > 0) == (0, True, True)
    assert [one["code"] for one in found if one["severity"] == "look"] == ["unreviewed"]
    phone = next(one for one in found if "0300 330 7010" in one["facts"].get("tokens", ""))
    assert (phone["severity"], phone["heading"]) == ("eye", "کھانے کے خرچ میں مدد")

    card = ("--layout", "wallet card", "--json")
    kept = coordinator("handout", "check", "eating-well", "--language", "en", *card).json
    assert [one["code"] for one in kept["findings"]] == ["left_out"]
    unknown = coordinator("handout", "check", "eating-well", "--layout", "carpet")
    assert (unknown.code, "wallet-card" in unknown.err) == (1, True)

    text = tmp_path / "signs.md"
    text.write_text("# Old signs\n\nFirst.\n\n## Cherokee\n\nSay Ꮳ and Ꮴ.\n", encoding="utf-8")
    coordinator("handout", "import", str(text), "--yes")
    stopped = coordinator("handout", "check", "old-signs", "--language", "en")
    assert stopped.code == 1
    assert "Ꮳ (U+13E3) Ꮴ (U+13E4)" in stopped.out
    assert "Cherokee › Say Ꮳ and Ꮴ." in stopped.out
    assert stopped.err.strip() == "This handout cannot be printed as it is."

    coordinator.do("allow_drafts", "allowed=no")
    blocked = coordinator("handout", "check", "welcome", "--language", "ur", "--json")
    assert (blocked.code, blocked.json["findings"][0]["code"]) == (1, "DraftsNotPrinted")
    assert coordinator("handout", "check", "nothing-of-the-kind").code == 1
    assert coordinator("handout", "check", str(tmp_path / "no.md")).code == 1
