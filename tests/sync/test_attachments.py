"""Files of handouts: sent once to those who lack them, in parts, over many bundles if need be."""

from __future__ import annotations

import base64
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from champion_app.commands import handout_papers, people
from champion_app.domain.errors import NotYourRole
from champion_app.domain.exchange_errors import CannotBeSmaller, FileNotWhole
from champion_app.domain.records import Attachment, MaterialEdition, Person
from champion_app.store import attachments, file_links
from champion_app.store.attachments import PART_SIZE
from champion_app.sync import erasures
from champion_app.sync.identity import identity
from champion_app.sync.remarks import remarks
from champion_app.sync.sending import send
from tests.sync import stranger
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle

SIZE = 2 * PART_SIZE + 4321
SMALL = 300_000
"""Bytes of a bundle into which one part of a file fits."""


@dataclass
class Two:
    """A coordinator and a champion who are quiet, and a paper that is not added yet."""

    omar: Laptop
    asha: Laptop
    paper: bytes

    def add(self, **about: str) -> Attachment:
        """Omar adds the paper."""
        wanted = {"title": "Healthy hearts", "language": "ur", "source": "NHS", **about}
        with self.omar.store.atomic():
            edition = handout_papers.add_paper(
                self.omar.store, self.paper, handout_papers.About(**wanted)
            )
        found = attachments.of_edition(self.omar.store, edition.id)
        assert found is not None
        return found

    def files(self, at_most: int) -> list[Path]:
        """What Omar sends Asha in files of at most so many bytes."""
        self.omar.sent += 1
        folder = self.omar.folder / "out" / str(self.omar.sent)
        return send(self.omar.store, folder, ["Asha"], at_most=at_most)

    def is_there(self, file: Attachment) -> bool:
        """Whether Asha holds the very bytes."""
        return attachments.whole(self.asha.store, file.sha256) == self.paper


@pytest.fixture(scope="module")
def enrolled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of two laptops that know each other, to be copied."""
    folder = tmp_path_factory.mktemp("enrolled")
    omar, asha = coordinator(folder / "omar"), newcomer(folder / "asha", "Asha")
    enrol(omar, asha)
    omar.store.close()
    asha.store.close()
    return folder


@pytest.fixture
def two(tmp_path: Path, enrolled: Path) -> Iterator[Two]:
    shutil.copytree(enrolled, tmp_path, dirs_exist_ok=True)
    omar, asha = Laptop(tmp_path / "omar", "Omar Rafiq"), Laptop(tmp_path / "asha", "Asha")
    middle = random.Random(4).randbytes(SIZE - 200)
    head = b"%PDF-1.7 1 0 obj <</Type /Pages /Count 1>> 2 0 obj <</Type /Page>> stream\n"
    tail = b"endstream trailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
    yield Two(omar, asha, (head + middle).ljust(SIZE - len(tail)) + tail)
    omar.store.close()
    asha.store.close()


def parts_here(laptop: Laptop) -> int:
    return len(laptop.store.rows("SELECT 1 FROM attachment_parts"))


def test_a_file_goes_once_and_is_there_with_its_record(two: Two) -> None:
    file = two.add()
    (first,) = two.omar.letters(["Asha"])
    again = two.omar.letters(["Asha"])  # not acknowledged: the records go again, the file does not
    assert len(first) > SIZE
    assert sum(map(len, again)) < 10_000
    (outcome,) = two.asha.take(first)
    assert (outcome.result, outcome.files) == ("new", 1)
    assert two.is_there(file)
    assert settle(two.omar, two.asha) < 3
    assert two.omar.letters() + two.asha.letters() == []


def test_a_lost_file_is_asked_for_again_and_all_is_quiet_then(two: Two) -> None:
    file = two.add()
    two.omar.letters(["Asha"])  # lost
    two.asha.take(*two.omar.letters(["Asha"]))
    assert attachments.of_edition(two.asha.store, str(file.edition)) == file
    assert not two.is_there(file)
    two.omar.take(*two.asha.letters())
    two.omar.letters(["Asha"])  # the answer is lost too, and nothing else ever changes
    settle(two.omar, two.asha)
    assert two.is_there(file)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_files_of_a_chosen_size_come_in_any_order(two: Two, order: tuple[int, ...]) -> None:
    file = two.add()
    pieces = two.files(SMALL)
    assert len(pieces) == 3
    assert max(one.stat().st_size for one in pieces) <= SMALL
    two.asha.receive(*(pieces[each] for each in order))
    assert two.is_there(file)
    asked = two.asha.letters()
    two.omar.take(*asked)
    assert sum(map(len, two.omar.letters(["Asha"]))) < 10_000
    settle(two.omar, two.asha)


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_one_lost_piece_is_named_and_healed_by_the_next_parcel(two: Two, lost: int) -> None:
    file = two.add()
    pieces = two.files(SMALL)
    number = int(pieces[lost].stem.rsplit("-", 1)[1])
    gone = pieces.pop(lost)
    outcomes = two.asha.receive(*pieces)
    named = [one.numbers for one in remarks(two.asha.store) if one.code == "missing"]
    if lost < 2:  # after the last one nothing has come that could tell
        assert outcomes[-1].missing == (number,)
        assert named == [(number,)]
    two.omar.receive(*two.asha.send())
    two.asha.receive(*two.omar.send(["Asha"]))
    if lost == 2:
        settle(two.omar, two.asha)
    assert two.is_there(file)
    assert [one.code for one in remarks(two.asha.store)] == []
    two.asha.receive(gone)
    settle(two.omar, two.asha)
    assert two.asha.fingerprint() == two.omar.fingerprint(two.asha.champion)


def test_only_the_parts_that_miss_are_sent_again(two: Two) -> None:
    two.add()
    pieces = two.files(SMALL)
    two.asha.receive(pieces[0], pieces[2])
    two.omar.take(*two.asha.letters())
    (healing,) = two.omar.letters(["Asha"])
    assert PART_SIZE < len(healing) < PART_SIZE + 20_000


def test_many_records_are_split_too_and_none_is_missed(two: Two) -> None:
    chance = random.Random(8)
    with two.asha.store.atomic():
        for each in range(800):
            place = base64.b85encode(chance.randbytes(450)).decode()
            people.add_person(two.asha.store, f"Person {each}", district=place)
    pieces = send(two.asha.store, two.asha.folder / "out", at_most=SMALL)
    assert len(pieces) > 1
    assert max(one.stat().st_size for one in pieces) <= SMALL
    came = two.omar.receive(*reversed(pieces))
    assert came[0].missing
    assert len(two.omar.store.all(Person)) == 800
    settle(two.omar, two.asha)
    assert two.asha.fingerprint() == two.omar.fingerprint(two.asha.champion)
    with two.asha.store.atomic():
        two.asha.store.put(replace(two.asha.store.all(Person)[0], name="Noor"))
    with pytest.raises(CannotBeSmaller):
        send(two.asha.store, two.asha.folder / "out", at_most=700)


def test_a_file_that_no_handout_names_any_more_goes_from_everywhere(two: Two) -> None:
    file = two.add()
    settle(two.omar, two.asha)
    assert parts_here(two.asha) == 3
    with two.omar.store.atomic():
        handout_papers.remove_paper(two.omar.store, str(file.edition))
    settle(two.omar, two.asha)
    assert parts_here(two.omar) == parts_here(two.asha) == 0
    late = newcomer(two.omar.folder.parent / "dilip", "Dilip")
    enrol(two.omar, late)
    assert parts_here(late) == 0
    late.store.close()


def test_erasing_somebody_leaves_no_file_that_nobody_names(two: Two) -> None:
    with two.asha.store.atomic():
        noor = people.add_person(two.asha.store, "Noor")
    settle(two.omar, two.asha)
    with two.asha.store.atomic():
        attachments.keep_file(two.asha.store, b"a picture of Noor")
    with two.omar.store.atomic():
        erasures.order_erasure(two.omar.store, noor.id)
    two.asha.take(*two.omar.letters(["Asha"]))
    assert parts_here(two.asha) == 0


def test_a_champion_gives_a_coordinator_back_what_was_lost_there(two: Two) -> None:
    file = two.add()
    settle(two.omar, two.asha)
    with two.omar.store.atomic():
        two.omar.store.execute("DELETE FROM attachment_parts WHERE part > 0")
    with pytest.raises(FileNotWhole):
        handout_papers.paper_of(two.omar.store, str(file.edition))
    settle(two.omar, two.asha)
    assert attachments.whole(two.omar.store, file.sha256) == two.paper


def test_bytes_that_are_not_what_their_name_says_are_never_used(two: Two) -> None:
    file = two.add()
    spoilt = "UPDATE attachment_parts SET body = zeroblob(length(body)) WHERE part = 1"
    with two.omar.store.atomic():
        two.omar.store.execute(spoilt)
    two.asha.take(*two.omar.letters(["Asha"]))
    assert attachments.whole(two.asha.store, file.sha256) is None
    assert parts_here(two.asha) == 0
    assert list(attachments.missing(two.asha.store)) == [bytes.fromhex(file.sha256)]
    with two.omar.store.atomic():
        attachments.keep_file(two.omar.store, two.paper)
        two.omar.store.execute("DELETE FROM attachment_parts WHERE part = 1")
        attachments.keep_file(two.omar.store, two.paper)
    settle(two.omar, two.asha)
    assert two.is_there(file)


def test_nobody_fills_a_laptop_with_files_that_it_does_not_want(two: Two) -> None:
    sha = bytes.fromhex(two.add().sha256)
    stray = attachments.FilePart(bytes(32), 0, 1, b"stray")
    short = attachments.FilePart(sha, 0, 3, b"short")
    other = attachments.FilePart(sha, 0, 9, bytes(PART_SIZE))
    with two.omar.store.atomic():
        two.omar.store.execute("DELETE FROM attachment_parts")
        assert attachments.take_parts(two.omar.store, [stray, short, other], early=False) == 0
        assert attachments.take_parts(two.omar.store, [stray], early=True) == 1
        assert attachments.sweep(two.omar.store) == 1


def test_a_champion_cannot_add_a_paper(two: Two) -> None:
    with pytest.raises(NotYourRole), two.asha.store.atomic():
        handout_papers.add_paper(
            two.asha.store, two.paper, handout_papers.About(title="Mine", language="en")
        )
    assert parts_here(two.asha) == 0


def test_a_stranger_puts_a_file_together_from_its_parts(two: Two) -> None:
    file = two.add()
    keys = identity(two.asha.store), identity(two.omar.store)
    pieces = [one.read_bytes() for one in reversed(two.files(SMALL))]
    read = [stranger.read(one, keys[0].box_secret, keys[1].sign_public) for one in pieces]
    assert [one.manifest["piece"] for one in read] == [[3, 3], [2, 3], [1, 3]]
    assert stranger.files(read) == {file.sha256: two.paper}
    assert stranger.files(read[1:]) == {}


@pytest.mark.parametrize("seed", [3, 11, 28])
def test_whatever_the_post_does_all_files_are_whole_in_the_end_and_nothing_is_said_any_more(
    two: Two, seed: int
) -> None:
    chance, post = random.Random(seed), list[tuple[Laptop, Path]]()
    for step in range(24):
        two.omar.sent += 1
        folder = two.omar.folder / "out" / str(two.omar.sent)
        match chance.choice(("add", "remove", "down", "down", "up", "come", "come", "lose", "rot")):
            case "add":
                two.paper = two.paper.replace(b" 1 0 obj ", f" 1 0 obj %{step} ".encode())
                two.add(title=f"Paper {step}")
            case "remove" if two.omar.store.all(Attachment):
                gone = chance.choice(two.omar.store.all(Attachment))
                with two.omar.store.atomic():
                    handout_papers.remove_paper(two.omar.store, str(gone.edition))
            case "down":
                made = send(two.omar.store, folder, at_most=chance.choice((SMALL, 10 * SMALL)))
                post += [(two.asha, one) for one in made]
            case "up":
                post += [(two.omar, one) for one in two.asha.send()]
            case "come" | "lose" as fate if post:
                to, file = post.pop(chance.randrange(len(post)))
                if fate == "come":
                    assert to.receive(file)[0].error is None
            case "rot":
                with two.asha.store.atomic():
                    two.asha.store.execute("DELETE FROM attachment_parts WHERE part = 1")
    settle(two.omar, two.asha)
    wanted = attachments.named(two.omar.store)
    for one in (two.omar, two.asha):
        assert attachments.named(one.store) == wanted
        assert all(attachments.whole(one.store, sha.hex()) for sha in wanted)
        assert parts_here(one) == sum(map(attachments.parts_of, wanted.values()))
        assert remarks(one.store) == []


def test_what_goes_is_remembered_until_it_is_heard_of(two: Two) -> None:
    file = two.add()
    (letter,) = two.omar.letters(["Asha"])
    device = two.asha.store.device
    assert file_links.under_way(two.omar.store, [device]) == {bytes.fromhex(file.sha256)}
    two.asha.take(letter)
    two.omar.take(*two.asha.letters())
    assert file_links.under_way(two.omar.store, [device]) == set()
    assert len(file_links.sent_to(two.omar.store, device)) == 3


def test_a_paper_says_what_it_is(two: Two) -> None:
    file = two.add(issued=date(2026, 10, 1).isoformat())
    edition = two.omar.store.need(MaterialEdition, str(file.edition))
    assert (edition.language, edition.title, edition.issued) == (
        "ur",
        "Healthy hearts",
        date(2026, 10, 1),
    )
    assert (file.size, file.media_type) == (SIZE, "application/pdf")
