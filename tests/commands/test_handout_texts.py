"""Texts of handouts: written, taken up the ladder, kept off paper, given out as files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from champion_app.commands import handout_texts as texts
from champion_app.commands.handout_facts import english_changed, handout_facts
from champion_app.commands.handout_files import handout_bytes, take_in_handout
from champion_app.documents import document
from champion_app.documents.sheet import Options
from champion_app.domain.errors import MissingValue, NotYourRole
from champion_app.domain.handout_errors import (
    DraftsNotPrinted,
    LanguageThere,
    SecondReaderNeeded,
    TextTooLong,
)
from champion_app.domain.records import Material, MaterialEdition, Programme
from champion_app.domain.translating import CHANGED, FRESH, MISSING, blocks_in, pairs
from champion_app.intake.handouts import read_handout, understood
from champion_app.paths import resource_folder
from champion_app.store import queries
from champion_app.store.store import Store
from tests.sync.laptops import coordinator, enrol, newcomer, settle

EATING = resource_folder() / "handouts" / "eating-well.json"
Words = dict[str, object]


@pytest.fixture
def desk(store: Store) -> Iterator[Store]:
    """A coordinator's store in the middle of a change."""
    with store.atomic():
        store.set_meta("role", "coordinator")
        yield store


def paragraph(key: str, text: str) -> Words:
    return {"id": key, "kind": "paragraph", "text": text}


def in_english(store: Store) -> MaterialEdition:
    """A text of two paragraphs, in use."""
    blocks = [paragraph("b1", "Drink water."), paragraph("b2", "Every day.")]
    begun = texts.begin_handout(store, "Water", blocks, language="en", slug="water")
    return texts.set_status(store, begun.id, status="in_use")


def in_polish(store: Store, english: MaterialEdition) -> MaterialEdition:
    begun = texts.begin_translation(store, english.id, language="PL")
    texts.write_block(store, begun.id, block=paragraph("b2", "Codziennie."))
    return texts.write_block(store, begun.id, block=paragraph("b1", "Pij wodę."))


def behind(store: Store, edition: MaterialEdition) -> bool:
    return english_changed(
        store.need(MaterialEdition, edition.id), queries.editions_of(store, edition.material)
    )


def states(store: Store, edition: MaterialEdition) -> list[str]:
    own = store.need(MaterialEdition, edition.id)
    source = texts.source_of(queries.editions_of(store, own.material), own)
    assert source is not None
    then = store.need(MaterialEdition, own.source_edition or "")
    return [one.state for one in pairs(source.content, own.content, then.content)]


def test_what_was_taken_in_comes_out_byte_for_byte(desk: Store) -> None:
    found = read_handout(EATING)
    assert found.document is not None
    done = take_in_handout(desk, found.document)
    assert (len(done.new), len(done.same)) == (10, 0)
    assert handout_bytes(desk, done.material) == EATING.read_bytes()
    assert len(take_in_handout(desk, found.document).same) == 10
    urdu = next(one for one in desk.all(MaterialEdition) if one.language == "ur")
    texts.set_status(desk, urdu.id, status="translated", by="Amina Shah")
    texts.set_status(desk, urdu.id, status="checked", by="Bilal Khan")
    block = {**blocks_in(urdu.content)[1], "text": "نیا"}
    texts.write_block(desk, urdu.id, block=block)
    told = handout_bytes(desk, done.material)
    again = understood(told, EATING)
    assert again.faults == ()
    assert again.document is not None
    material = desk.need(Material, done.material)
    other = {**again.document, "title": "Other"}
    take_in_handout(desk, other)
    take_in_handout(desk, again.document)
    assert desk.need(Material, done.material) == material
    assert handout_bytes(desk, done.material) == told
    assert b'"made_from": "' in told
    assert b'"by": "Amina Shah"' in told


def test_a_translation_is_behind_when_the_source_says_something_else_and_only_then(
    desk: Store,
) -> None:
    english = in_english(desk)
    polish = in_polish(desk, english)
    assert [one["id"] for one in blocks_in(polish.content)] == ["b1", "b2"]
    assert states(desk, polish) == [FRESH, FRESH]
    # Saved again with the same words: nothing is begun and nothing is older.
    assert texts.write_block(desk, english.id, block=paragraph("b1", "Drink water.")) == english
    newer = texts.write_block(desk, english.id, block=paragraph("b1", "Drink more water."))
    assert (newer.id != english.id, newer.version, newer.status) == (True, 2, "draft")
    assert desk.need(MaterialEdition, english.id) == english
    assert states(desk, polish) == [CHANGED, FRESH]
    assert not behind(desk, polish)  # the English draft is not in use yet
    texts.set_status(desk, newer.id, status="in_use")
    assert behind(desk, polish)
    texts.write_block(desk, polish.id, block=paragraph("b1", "Pij więcej wody."))
    assert not behind(desk, polish)
    back = texts.write_block(desk, newer.id, block=paragraph("b1", "Drink water."))
    texts.write_block(desk, back.id, block=paragraph("b3", "At night too."))
    texts.set_status(desk, back.id, status="in_use")
    assert states(desk, polish) == [CHANGED, FRESH, MISSING]
    texts.keep_as_it_is(desk, polish.id, block="b1")
    assert states(desk, polish) == [FRESH, FRESH, MISSING]


def test_a_draft_remembers_what_its_translations_were_made_from(desk: Store) -> None:
    blocks = [paragraph("b1", "One.")]
    english = texts.begin_handout(desk, "T", blocks, language="en", slug="t")
    begun = texts.begin_translation(desk, english.id, language="ur")
    plain = replace(begun, content=json.dumps([paragraph("b1", "ایک۔")], ensure_ascii=False))
    desk.put(plain)  # as files of older programs bring it: nothing says what it was made from
    texts.write_block(desk, english.id, block=paragraph("b1", "Two."))
    assert states(desk, plain) == [CHANGED]


def test_the_ladder_names_people_and_new_words_begin_it_again(desk: Store) -> None:
    polish = in_polish(desk, in_english(desk))
    with pytest.raises(MissingValue):
        texts.set_status(desk, polish.id, status="translated")
    texts.set_status(desk, polish.id, status="translated", by="Anna Nowak")
    with pytest.raises(SecondReaderNeeded):
        texts.set_status(desk, polish.id, status="checked", by="anna nowak")
    checked = texts.set_status(desk, polish.id, status="checked", by="Jan Kos")
    assert (checked.reviewed_by, checked.steps["translated"][11:]) == ("Jan Kos", "Anna Nowak")
    assert handout_facts(desk, polish.id).edition.translator == "Anna Nowak"
    fallen = texts.write_block(desk, polish.id, block=paragraph("b2", "Co dzień."))
    assert (fallen.status, fallen.reviewed_by, list(fallen.steps)) == (
        "translated",
        "",
        ["translated"],
    )
    used = texts.set_status(desk, polish.id, status="in_use")
    assert used.issued is not None
    assert used.review_by is not None
    with pytest.raises(LanguageThere):
        texts.begin_translation(desk, used.source_edition or "", language="pl")


def test_a_text_that_is_too_long_is_refused_in_words(desk: Store) -> None:
    english = in_english(desk)
    with pytest.raises(TextTooLong):
        texts.write_block(desk, english.id, block=paragraph("b1", "x" * 100_000))


def test_a_translation_from_a_file_gets_the_ids_of_its_source(desk: Store) -> None:
    english = in_english(desk)
    found = understood("# Woda\n\nPij.\n\nCo dzień.".encode(), Path("woda.md"), language="pl")
    taken = texts.take_in_text(desk, english.material, found.title, found.blocks, language="pl")
    assert (taken.title, taken.status, taken.version) == ("Woda", "draft", 1)
    assert states(desk, taken) == [FRESH, FRESH]
    newer = understood(b"# Water\n\nDrink water.\n\nNight and day.", Path("water.md"))
    second = texts.take_in_text(desk, english.material, newer.title, newer.blocks, language="en")
    assert (second.version, second.replaces) == (2, english.id)
    assert states(desk, taken) == [FRESH, CHANGED]


def test_a_programme_that_prints_no_drafts_prints_none_on_a_champions_laptop_either(
    tmp_path: Path,
) -> None:
    omar = coordinator(tmp_path / "omar")
    amina = newcomer(tmp_path / "amina", "Amina Shah")
    enrol(omar, amina)
    with omar.store.atomic():
        english = in_english(omar.store)
        polish = in_polish(omar.store, english)
        texts.allow_drafts(omar.store, allowed=False)
    settle(omar, amina)
    with pytest.raises(NotYourRole), amina.store.atomic():
        texts.allow_drafts(amina.store, allowed=True)
    assert queries.programme_of(amina.store) == omar.store.all(Programme)[0]
    for edition, beside in ((polish.id, ""), (english.id, polish.id)):
        with pytest.raises(DraftsNotPrinted) as told:
            document("handout").pdf(handout_facts(amina.store, edition, beside=beside), Options())
        assert told.value.facts == {"title": polish.title}
    paper = document("handout").pdf(handout_facts(amina.store, english.id), Options())
    assert paper.pages == 1
    omar.store.close()
    amina.store.close()
