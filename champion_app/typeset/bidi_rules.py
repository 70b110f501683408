"""The rules of UAX #9 that find levels: X1 to X10, W1 to W7, N0 to N2, by their names there.

``kinds`` are the bidi classes of a paragraph's characters; rules change the list that they get.
"""

from __future__ import annotations

from dataclasses import dataclass

from champion_app.typeset.ucd.lookup import bidi_class, brackets

MAX_DEPTH = 125
MAX_BRACKETS = 63
REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
ISOLATES = frozenset({"RLI", "LRI", "FSI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "RLI", "LRI", "FSI", "PDI"})
_EQUIVALENT = {"\u2329": "\u3008", "\u232a": "\u3009"}


def first_strong(kinds: list[str], start: int, end: int) -> int | None:
    """The level of the first strong character outside isolates (rules P2 and P3)."""
    depth = 0
    for index in range(start, end):
        kind = kinds[index]
        if kind in ISOLATES:
            depth += 1
        elif kind == "PDI":
            if depth == 0 and start:
                return None
            depth = max(0, depth - 1)
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return 0 if kind == "L" else 1
        elif depth == 0 and kind == "B":
            return None
    return None


@dataclass
class _Status:
    level: int
    override: str
    isolate: bool


@dataclass
class _Depths:
    """The counters of X1, beside the stack of directional statuses."""

    stack: list[_Status]
    isolates_over: int = 0
    embeddings_over: int = 0
    isolates: int = 0

    def push(self, *, odd: bool, override: str, isolate: bool) -> None:
        level = self.stack[-1].level
        level = level + 1 + (level % 2 == odd)
        if level <= MAX_DEPTH and not self.isolates_over and not self.embeddings_over:
            self.isolates += isolate
            self.stack.append(_Status(level, override, isolate))
        elif isolate:
            self.isolates_over += 1
        elif not self.isolates_over:
            self.embeddings_over += 1

    def pop_isolate(self) -> None:
        if self.isolates_over:
            self.isolates_over -= 1
        elif self.isolates:
            self.embeddings_over = 0
            while not self.stack[-1].isolate:
                self.stack.pop()
            self.stack.pop()
            self.isolates -= 1

    def pop_embedding(self) -> None:
        if self.isolates_over:
            return
        if self.embeddings_over:
            self.embeddings_over -= 1
        elif not self.stack[-1].isolate and len(self.stack) > 1:
            self.stack.pop()


def explicit(kinds: list[str], base: int) -> tuple[list[int], list[str]]:
    """Levels and overridden classes after X1 to X8."""
    depths = _Depths([_Status(base, "", isolate=False)])
    found, overridden = [base] * len(kinds), list(kinds)
    for index, kind in enumerate(kinds):
        if kind == "PDI":
            depths.pop_isolate()
        top = depths.stack[-1]
        found[index] = top.level
        if kind not in REMOVED and kind != "B" and top.override:
            overridden[index] = top.override
        if kind in ISOLATES:
            odd = kind == "RLI" or (
                kind == "FSI" and bool(first_strong(kinds, index + 1, len(kinds)))
            )
            depths.push(odd=odd, override="", isolate=True)
        elif kind in {"RLE", "LRE", "RLO", "LRO"}:
            override = {"RLO": "R", "LRO": "L"}.get(kind, "")
            depths.push(odd=kind in {"RLE", "RLO"}, override=override, isolate=False)
        elif kind == "PDF":
            depths.pop_embedding()
        elif kind == "B":
            found[index] = base
            depths = _Depths([_Status(base, "", isolate=False)])
    return found, overridden


@dataclass
class Sequence:
    """An isolating run sequence (X10): indices in logical order, and what borders it."""

    indices: list[int]
    sos: str
    eos: str
    embedding: str


def sequences(kinds: list[str], found: list[int], base: int) -> list[Sequence]:
    """The isolating run sequences of a paragraph (X10)."""
    kept = [index for index, kind in enumerate(kinds) if kind not in REMOVED]
    runs: list[list[int]] = []
    for index in kept:
        if runs and found[runs[-1][-1]] == found[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    matched = _matching_isolates(kinds)
    closing = {end: start for start, end in matched.items()}
    starting = {run[0]: run for run in runs}
    sequences = []
    for run in runs:
        if kinds[run[0]] == "PDI" and run[0] in closing:
            continue
        indices = list(run)
        while indices[-1] in matched and kinds[indices[-1]] in ISOLATES:
            indices += starting[matched[indices[-1]]]
        sequences.append(_bordered(indices, kinds, found, base))
    return sequences


def _bordered(indices: list[int], kinds: list[str], found: list[int], base: int) -> Sequence:
    level = found[indices[0]]
    before = indices[0] - 1
    while before >= 0 and kinds[before] in REMOVED:
        before -= 1
    after = indices[-1] + 1
    while after < len(kinds) and kinds[after] in REMOVED:
        after += 1
    open_ended = kinds[indices[-1]] in ISOLATES
    lower = found[before] if before >= 0 else base
    upper = base if open_ended or after >= len(kinds) else found[after]
    return Sequence(
        indices,
        sos=_direction(max(level, lower)),
        eos=_direction(max(level, upper)),
        embedding=_direction(level),
    )


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"


def _matching_isolates(kinds: list[str]) -> dict[int, int]:
    """Index of each isolate initiator to that of its PDI (BD9)."""
    matched, waiting = {}, []
    for index, kind in enumerate(kinds):
        if kind in ISOLATES:
            waiting.append(index)
        elif kind == "PDI" and waiting:
            matched[waiting.pop()] = index
        elif kind == "B":
            waiting.clear()
    return matched


def weak(sequence: Sequence, kinds: list[str]) -> None:
    """Rules W1 to W7."""
    previous, strong = sequence.sos, sequence.sos
    for index in sequence.indices:
        kind = kinds[index]
        if kind == "NSM":
            kind = "ON" if previous in ISOLATES or previous == "PDI" else previous
        if kind == "EN" and strong == "AL":
            kind = "AN"
        if kind in {"L", "R", "AL"}:
            strong = kind
        previous = kinds[index] = kind
    for index in sequence.indices:
        if kinds[index] == "AL":
            kinds[index] = "R"
    _separators(sequence.indices, kinds)
    strong = sequence.sos
    for index in sequence.indices:
        kind = kinds[index]
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _separators(indices: list[int], kinds: list[str]) -> None:
    """Rules W4 to W6: what joins numbers, and what only stands beside them."""
    for place in range(1, len(indices) - 1):
        kind, before = kinds[indices[place]], kinds[indices[place - 1]]
        after = kinds[indices[place + 1]]
        if before == after and (
            (kind in {"ES", "CS"} and before == "EN") or (kind == "CS" and before == "AN")
        ):
            kinds[indices[place]] = before
    place = 0
    while place < len(indices):
        end = place
        while end < len(indices) and kinds[indices[end]] == "ET":
            end += 1
        if end > place:
            beside = (place > 0 and kinds[indices[place - 1]] == "EN") or (
                end < len(indices) and kinds[indices[end]] == "EN"
            )
            for index in indices[place:end]:
                kinds[index] = "EN" if beside else "ON"
        place = end + 1
    for index in indices:
        if kinds[index] in {"ES", "CS"}:
            kinds[index] = "ON"


def _strong_of(kind: str) -> str:
    return "R" if kind in {"EN", "AN"} else kind


def _bracket_pairs(indices: list[int], kinds: list[str], text: str) -> list[tuple[int, int]]:
    """Places of paired brackets within the sequence (BD16), by opening place."""
    opening, closing = brackets()
    waiting: list[tuple[str, int]] = []
    pairs = []
    for place, index in enumerate(indices):
        if kinds[index] != "ON":
            continue
        mark = text[index]
        if mark in opening:
            if len(waiting) == MAX_BRACKETS:
                return []
            waiting.append((_EQUIVALENT.get(opening[mark], opening[mark]), place))
        elif mark in closing:
            mark = _EQUIVALENT.get(mark, mark)
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == mark:
                    pairs.append((waiting[depth][1], place))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def paired_brackets(sequence: Sequence, kinds: list[str], text: str) -> None:
    """Rule N0."""
    indices = sequence.indices
    for start, end in _bracket_pairs(indices, kinds, text):
        inside = {_strong_of(kinds[indices[place]]) for place in range(start + 1, end)}
        found = ""
        if sequence.embedding in inside:
            found = sequence.embedding
        elif inside & {"L", "R"}:
            opposite = "L" if sequence.embedding == "R" else "R"
            before = sequence.sos
            for place in range(start - 1, -1, -1):
                kind = _strong_of(kinds[indices[place]])
                if kind in {"L", "R"}:
                    before = kind
                    break
            found = opposite if before == opposite else sequence.embedding
        if found:
            for place in (start, end):
                _set_bracket(indices, kinds, text, place, found)


def _set_bracket(indices: list[int], kinds: list[str], text: str, place: int, kind: str) -> None:
    """Gives a bracket its direction, and with it the marks that were written on it."""
    kinds[indices[place]] = kind
    for index in indices[place + 1 :]:
        if bidi_class(text[index]) != "NSM":
            break
        kinds[index] = kind


def neutral(sequence: Sequence, kinds: list[str]) -> None:
    """Rules N1 and N2."""
    indices = sequence.indices
    place = 0
    while place < len(indices):
        if kinds[indices[place]] not in _NEUTRAL:
            place += 1
            continue
        end = place
        while end < len(indices) and kinds[indices[end]] in _NEUTRAL:
            end += 1
        before = _strong_of(kinds[indices[place - 1]]) if place else sequence.sos
        after = _strong_of(kinds[indices[end]]) if end < len(indices) else sequence.eos
        for index in indices[place:end]:
            kinds[index] = before if before == after else sequence.embedding
        place = end
