"""Broken bundles of every layer are refused in words, or read; nothing else can happen."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sync.fuzz_bundle import LAYERS
from tests.sync.parser_target import Target, another_cell, mutated

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Target:
    return Target(tmp_path_factory.mktemp("fuzz"))


@pytest.mark.parametrize("layer", LAYERS)
def test_honest_bytes_of_each_layer_are_read(target: Target, layer: str) -> None:
    assert {target.attempt(layer, data) for data in target.seeds(layer)} == {""}


@pytest.mark.parametrize("layer", LAYERS)
@given(st.data())
@settings(max_examples=150, deadline=None)
def test_small_wrongs_of_each_layer_are_refused_or_read(
    target: Target, layer: str, data: st.DataObject
) -> None:
    seed = data.draw(st.sampled_from(target.seeds(layer)))
    target.attempt(layer, mutated(seed, data.draw(st.randoms(use_true_random=False))))


@given(st.randoms(use_true_random=False))
@settings(max_examples=400, deadline=None)
def test_wrong_cells_and_columns_are_refused_or_read(target: Target, chance: random.Random) -> None:
    target.attempt("values", another_cell(chance.choice(target.seeds("values")), chance))


@pytest.mark.parametrize("layer", LAYERS)
@given(data=st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_bytes_in_each_layer_are_refused_or_read(
    target: Target, layer: str, data: bytes
) -> None:
    target.attempt(layer, data)
