"""How a mutant is made: one piece of the product's source says something else for a while.

The code inside the function is exchanged, so whoever imported it has the mutant too.
"""

from __future__ import annotations
import __future__

import importlib
import inspect
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from types import FunctionType
from typing import Any


@dataclass(frozen=True)
class Slip:
    """One slip: in ``where`` ("module:function", inside ``champion_app``) ``old`` reads ``new``.

    Without ``old`` the name is a constant of its module, and ``new`` is its value.
    """

    where: str
    old: str
    new: str


@dataclass(frozen=True)
class Mutant:
    """A fault that somebody could make: its name, what it does, and where the source slips."""

    name: str
    does: str
    slips: tuple[Slip, ...]


class Misfit(RuntimeError):
    """A slip does not fit the source any more: the mutant must be written anew."""


@contextmanager
def mutated(mutant: Mutant) -> Iterator[None]:
    """The product with the fault. Raises Misfit when the source does not hold the piece once."""
    with ExitStack() as undo:
        undo.callback(_forget)
        for slip in mutant.slips:
            undo.enter_context(_slipped(slip))
        _forget()
        yield


@contextmanager
def _slipped(slip: Slip) -> Iterator[None]:
    room, path = slip.where.split(":")
    module = importlib.import_module(f"champion_app.{room}")
    found: Any = module
    owner: Any = module
    for name in path.split("."):
        owner, found = found, getattr(found, name)
    if not slip.old:
        setattr(owner, path, slip.new)
        try:
            yield
        finally:
            setattr(owner, path, found)
        return
    function = inspect.unwrap(found)
    before = function.__code__
    function.__code__ = _rewritten(function, slip).__code__
    try:
        yield
    finally:
        function.__code__ = before


def _rewritten(function: FunctionType, slip: Slip) -> FunctionType:
    source = textwrap.dedent(inspect.getsource(function))
    source = source[source.index("def ") :]
    if source.count(slip.old) != 1:
        raise Misfit(f"{slip.where} holds {source.count(slip.old)} times: {slip.old}")
    names = dict(function.__globals__)
    flags = __future__.annotations.compiler_flag
    text = source.replace(slip.old, slip.new)
    exec(compile(text, f"<{slip.where}>", "exec", flags), names)  # noqa: S102 - that is a mutant
    made: FunctionType = names[function.__name__]
    if made.__code__.co_freevars != function.__code__.co_freevars:
        raise Misfit(f"{slip.where} is made inside another function")
    return made


def _forget() -> None:
    """SQL that was made from the source is made anew."""
    for name, module in list(sys.modules.items()):
        if name.startswith("champion_app."):
            for each in list(vars(module).values()):
                clear: Callable[[], None] | None = getattr(each, "cache_clear", None)
                if clear is not None:
                    clear()
