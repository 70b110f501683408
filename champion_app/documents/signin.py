"""The sign-in sheet: the paper twin of the door, for a dead battery or a second table.

Nobody reads what others wrote: names stand on strips that are cut apart and go into a closed box;
where no names are written down the sheet has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from champion_app.documents import session_head
from champion_app.documents.phrases import Phrases, phrases
from champion_app.documents.sheet import Options, drawn
from champion_app.domain.errors import BadValue
from champion_app.domain.facts import SignInFacts
from champion_app.typeset.blocks import (
    Blank,
    Block,
    Callout,
    Form,
    NumberGrid,
    Paragraph,
    Span,
    TallyRows,
    WritingLines,
)
from champion_app.typeset.papers import Paper

_ROOM = 34.0
"""Points to write in: 12 mm, room for a name in any hand, Nastaliq too."""
_MOST_LINES = 400
_ACROSS, _MOST_ROWS = 10, 12


def pdf(sheet: SignInFacts, options: Options) -> Paper:
    """The sheet in one language. It asks for no more than its mode lets in.

    Without a number of lines there are as many as fill one page.
    Raises NoWordsOnPaper, UnknownName, BadValue, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    if sheet.lines is not None and not 1 <= sheet.lines <= _MOST_LINES:
        raise BadValue(field="lines", value=sheet.lines)
    style = session_head.style(words["sign_in_sheet"], sheet, words, options)
    if sheet.lines is not None:
        return drawn(list(_blocks(sheet, words, sheet.lines)), style)
    fewest, most = 2, 12  # by halves: a page is set in a tenth of a second
    best = drawn(list(_blocks(sheet, words, fewest)), style)
    while fewest < most:
        lines = (fewest + most + 1) // 2
        tried = drawn(list(_blocks(sheet, words, lines)), style)
        fewest, most, best = (lines, most, tried) if tried.pages == 1 else (fewest, lines - 1, best)
    return best


def _blocks(sheet: SignInFacts, words: Phrases, lines: int) -> Iterator[Block]:
    yield from session_head.head(words["sign_in_sheet"], sheet, words)
    yield Callout(words["consent_script"], "info", key="consent")
    yield from _MODES.get(sheet.mode, _marks)(words, lines)


def _head_count(words: Phrases) -> Form:
    """Places for the count of the room."""
    blanks = (
        Blank((Span(f"{words['head_count']}: "), Span(words["adults"]))),
        Blank(words["children"]),
        Blank(words["total"]),
    )
    return Form((blanks,), 20, key="head_count")


def _marks(words: Phrases, lines: int) -> Iterator[Block]:
    """A box for each person, in ``lines`` rows of boxes for the adults."""
    yield Paragraph(words["count_how"], wide=True, key="how")
    for rows in _halting(lines):
        yield TallyRows((words["adults"],), rows, words["total"], key="adults")
    for rows in _halting(max(1, lines // 2)):
        yield TallyRows((words["children"],), rows, key="children")
    yield TallyRows(
        (words["first_time"], words["been_before"], words["not_asked"]), 1, key="first_time"
    )
    yield _head_count(words)


def _halting(lines: int) -> list[int]:
    """So many rows of boxes in blocks that a page holds."""
    whole, rest = divmod(lines, _MOST_ROWS)
    return [_MOST_ROWS] * whole + [rest] * bool(rest)


def _numbers(words: Phrases, lines: int) -> Iterator[Block]:
    """The numbers of cards to cross out, ``lines`` rows of ten, and boxes for who has none."""
    yield Paragraph(words["cards_how"], wide=True, key="how")
    yield NumberGrid(_ACROSS * lines, _ACROSS, key="cards")
    yield Paragraph(words["other_numbers"], muted=True, small=True, key="other")
    yield WritingLines(1, _ROOM)
    yield TallyRows((words["adults"], words["children"]), 1, words["total"], key="no_card")
    yield _head_count(words)


def _strips(words: Phrases, lines: int, *, contact: bool = False) -> Iterator[Block]:
    """One strip for each person, with a line to cut along above it and under the last."""
    yield Paragraph(words["strips_how"], wide=True, key="how")
    name = words["name_or_leave_empty" if contact else "first_name_or_leave_empty"]
    for line in range(1, lines + 1):
        first = (
            Blank(words["number"], filled=str(line), share=0.3),
            Blank(name, share=1.9),
            Blank(words["adult_or_child"], (words["adult"], words["child"]), share=1.35),
            Blank(words["first_time_here"], (words["yes"], words["no"]), share=1.1),
        )
        helps = Blank(words["what_helps"], share=1.25)
        second = (Blank(words["may_contact"], share=1.3), helps)
        rows = (first, second) if contact else ((*first, helps),)
        yield Form(rows, _ROOM, cut=True, key=f"strip {line}")
    yield Form((), cut=True, key="end")


def _named(words: Phrases, lines: int) -> Iterator[Block]:
    return _strips(words, lines, contact=True)


_MODES: Mapping[str, Callable[[Phrases, int], Iterator[Block]]] = {
    "count": _marks,
    "cards": _numbers,
    "first_name": _strips,
    "named": _named,
}
