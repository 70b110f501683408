"""What was answered when a session was closed."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from champion_app.domain.records import HeadCount, SessionReport
from champion_app.store.session_queries import Copies
from champion_app.ui import language, words
from champion_app.ui.widgets import text
from champion_app.ui.widgets.cards import Card, Row


class ReportCard(Card):
    """The report of a closed session, a line for each answer that was given."""

    def __init__(
        self,
        report: SessionReport,
        head_count: HeadCount | None,
        copies: Sequence[Copies],
        minutes: int,
    ) -> None:
        super().__init__(self.tr("Report"))
        said = report.answers
        if head_count is not None:
            counted = [words.adults(head_count.adults), words.children(head_count.children)]
            self._line(self.tr("Counted in the room"), words.strung(counted))
        for one in copies:
            if one.given:
                title = f"{one.edition.title} ({language.autonym(one.edition.language)})"
                self._line(title, self.tr("%n given out", "", one.given))
        if minutes:
            hours = f"{(Decimal(minutes) / 60).quantize(Decimal('0.01')).normalize():f}"
            self._line(self.tr("My time"), self.tr("{hours} hours").format(hours=hours))
        if "hands_after" in said:
            before, after = said.get("hands_before", "0"), said["hands_after"]
            shown = self.tr("{before} before, {after} after").format(before=before, after=after)
            self._line(self.tr("Hands up: I know what to do"), shown)
        self._line(self.tr("People asked or said"), said.get("asked", ""))
        self._line(self.tr("Missing or hard"), said.get("missing", ""))
        self._line(self.tr("To remember"), report.note)

    def _line(self, what: str, answer: str) -> None:
        if answer:
            self.body.addWidget(Row(text.quiet(what), text.plain(answer)))
