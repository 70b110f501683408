"""What people read aloud and type: six words and the recovery code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain.errors import RecoveryCodeMistyped
from champion_app.sync import words

LIST = [f"word{number:04}" for number in range(2048)]
CODES = st.builds(words.new_recovery_code)


def test_the_same_data_give_the_same_six_words() -> None:
    # SHA-256 of b"abc" begins ba7816bf 8f01cfea 41: 66 bits in groups of eleven.
    assert words.six_words(b"abc", LIST) == (
        "word1491", "word1541", "word1407", "word0240", "word0231", "word1961",
    )  # fmt: skip


def test_other_data_give_other_words() -> None:
    assert words.six_words(b"abc", LIST) != words.six_words(b"abd", LIST)


def test_a_list_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="2048"):
        words.six_words(b"abc", LIST[:-1])


@pytest.mark.parametrize(
    "typed",
    ["kettle green moss", "  Kettle-GREEN\nmoss ", "kettle, green, moss", "kettlegreenmoss"],
)
def test_words_are_the_same_however_they_are_typed(typed: str) -> None:
    assert words.same_words(typed, ["kettle", "green", "moss"])


@pytest.mark.parametrize("typed", ["", "kettle green", "green kettle moss", "kettle green mess"])
def test_other_words_are_not_the_same(typed: str) -> None:
    assert not words.same_words(typed, ["kettle", "green", "moss"])


def test_a_recovery_code_is_letters_and_digits_in_groups_that_nobody_confuses() -> None:
    for _ in range(200):
        code = words.new_recovery_code()
        assert [len(group) for group in code.split("-")] == [4, 4, 4, 4, 4, 4, 3]
        assert not set(code) & set("ILOU*~$=")


def test_no_code_comes_twice() -> None:
    assert len({words.new_recovery_code() for _ in range(200)}) == 200


@given(CODES)
def test_a_code_typed_as_people_type_is_understood(code: str) -> None:
    for typed in (
        code,
        code.lower(),
        code.replace("-", " "),
        f"  {code.replace('-', '')}\n",
        code.replace("0", "O").replace("1", "l"),
        code.replace("0", "o").replace("1", "I"),
        code.translate({ord(str(n)): 0x0660 + n for n in range(10)}),  # Arabic digits
        code.translate({n: n + 0xFEE0 for n in range(0x30, 0x5B)}),  # full-width letters
    ):
        assert words.normalise_recovery_code(typed) == code


@given(CODES, st.integers(0, 26), st.sampled_from(words.LETTERS))
def test_one_wrong_letter_is_noticed(code: str, place: int, letter: str) -> None:
    plain = code.replace("-", "")
    if plain[place] != letter:
        with pytest.raises(RecoveryCodeMistyped):
            words.normalise_recovery_code(plain[:place] + letter + plain[place + 1 :])


@given(CODES, st.integers(0, 24))
def test_two_swapped_neighbours_are_noticed(code: str, place: int) -> None:
    plain = code.replace("-", "")
    swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
    if swapped != plain:
        with pytest.raises(RecoveryCodeMistyped):
            words.normalise_recovery_code(swapped)


@pytest.mark.parametrize(
    "typed", ["", "-", "my passphrase", "0" * 26, "0" * 28, "U" * 27, "²" * 27]
)
def test_what_cannot_be_a_code_is_noticed_at_once(typed: str) -> None:
    with pytest.raises(RecoveryCodeMistyped):
        words.normalise_recovery_code(typed)


def test_a_number_beyond_128_bits_is_no_code_even_with_its_check_symbol() -> None:
    number = next(n for n in range(2**128, 2**128 + 37) if n % 37 == 0)
    letters = [words.LETTERS[number >> place & 31] for place in range(125, -1, -5)]
    with pytest.raises(RecoveryCodeMistyped):
        words.normalise_recovery_code("".join(letters) + "0")


@given(st.text(max_size=60))
def test_any_text_is_a_code_or_a_plain_refusal(typed: str) -> None:
    try:
        code = words.normalise_recovery_code(typed)
    except RecoveryCodeMistyped:
        return
    assert words.normalise_recovery_code(code) == code
