"""Broken handouts of every form are refused in words, or read into their one form."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.handout_target import LAYERS, attempt, changed, seeds


@pytest.mark.parametrize("layer", LAYERS)
def test_honest_handouts_of_each_form_are_read(layer: str) -> None:
    assert {attempt(layer, data) for data in seeds(layer)} == {""}


@pytest.mark.parametrize("layer", LAYERS)
@given(chance=st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_handouts_with_wrongs_are_refused_or_read(layer: str, chance: random.Random) -> None:
    attempt(layer, changed(layer, chance.choice(seeds(layer)), chance))


@given(data=st.binary(max_size=200))
@settings(max_examples=25, deadline=None)
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    attempt("file", data)
