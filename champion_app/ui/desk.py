"""The one object a screen is given: it does commands, runs jobs, and says what changed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar, overload

from PySide6.QtCore import QCoreApplication, QObject, Signal

from champion_app.commands.taking_back import can_take_back, people_in, take_back
from champion_app.domain.errors import AlreadyReversed, ChampionError
from champion_app.domain.print_errors import PrintTakenBack
from champion_app.domain.record_shape import Record
from champion_app.domain.records import Person
from champion_app.paths import Profile
from champion_app.store import erasure_queries
from champion_app.store.store import Change, Store
from champion_app.ui.jobs import Cancelled, Job, Jobs, Listener, Progress, is_heard
from champion_app.ui.preferences import Preferences

P = ParamSpec("P")
T = TypeVar("T")

REMEMBERED = 20
"""How many commands can be taken back."""


@dataclass(frozen=True)
class Notice:
    """What just happened, in words, and whether it can be taken back."""

    words: str
    can_undo: bool = False


@dataclass(frozen=True)
class Visit:
    """A wish to go to a screen, and what to show there."""

    screen: str
    where: dict[str, object]


@dataclass(frozen=True)
class _Deed:
    """What was done; ``back`` takes it back where the records alone do not tell how."""

    changes: tuple[Change, ...]
    notice: str
    back: Callable[[Store], object] | None = None


class Desk(QObject):
    """Store, commands, jobs and undo, for the screens of one open profile."""

    changing = Signal()
    """What is shown is about to be made anew: ``changed`` follows, then ``settled``."""
    settled = Signal()
    """Every screen has heard of the change."""
    changed = Signal(object)
    """The classes of records that changed: ``frozenset[type[Record]]``."""
    failed = Signal(object)
    """Expected trouble: a ``ChampionError``."""
    did = Signal(object)
    """A ``Notice`` of what happened."""
    goes = Signal(object)
    """A ``Visit`` to be made."""
    switches = Signal(object)
    """The folder (``Path``) of another profile on this computer, to be opened instead."""

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        *,
        profile: Profile,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.profile = profile
        self.preferences = preferences
        self.practice = bool(store.meta("practice", 0))
        self._jobs = jobs
        self._deeds: deque[_Deed] = deque(maxlen=REMEMBERED)
        self._last_stands = False

    @overload
    def do(
        self, command: Callable[Concatenate[Store, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T | None: ...
    @overload
    def do(
        self, command: Callable[..., T], /, *args: object, notice: str, **kwargs: object
    ) -> T | None: ...
    def do(
        self, command: Callable[..., T], /, *args: Any, **kwargs: Any
    ) -> T | None:  # Any: the two faces above say what is taken
        """Do a command now, in one transaction; its result, or None after expected trouble.

        ``notice`` says what happened, when it needs saying; ``tell`` does the same afterwards.
        """
        notice = str(kwargs.pop("notice", ""))
        return self._do(lambda store: command(store, *args, **kwargs), notice, None)

    def turn(
        self, command: Callable[[Store], T], *, back: Callable[[Store], object], notice: str
    ) -> T | None:
        """Do what is no change of records alone; ``back`` is what takes it back."""
        return self._do(command, notice, back)

    def _do(
        self,
        command: Callable[[Store], T],
        notice: str,
        back: Callable[[Store], object] | None,
    ) -> T | None:
        try:
            with self.store.atomic():
                result = command(self.store)
        except ChampionError as error:
            self._forget_changes()
            self.failed.emit(error)
            return None
        changes = self.store.take_changes()
        self._last_stands = back is not None or can_take_back(changes)
        if self._last_stands:
            self._deeds.append(_Deed(changes, notice, back))
        self._announce(self.store.take_touched())
        if notice:
            self.did.emit(Notice(notice, self._last_stands))
        return result

    def tell(self, words: str, *, can_undo: bool = True) -> None:
        """Say what the last command did, with a way to take it back if it has one."""
        self.did.emit(Notice(words, can_undo and self._last_stands))

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._deeds)

    def undo(self) -> bool:
        """Take back the last command that stands; whether something was taken back."""
        while self._deeds:
            deed = self._deeds.pop()
            try:
                with self.store.atomic():
                    if deed.back is not None:
                        deed.back(self.store)
                    else:
                        take_back(self.store, deed.changes)
            except (AlreadyReversed, PrintTakenBack):  # taken back by hand: the one before is meant
                self._forget_changes()
                continue
            except ChampionError as error:
                self._forget_changes()
                self.failed.emit(error)
                return False
            self.store.take_changes()
            self._tell_all(self.store.take_touched())
            self.did.emit(Notice(_taken_back(deed.notice)))
            return True
        self.did.emit(Notice(QCoreApplication.translate("desk", "There is nothing to take back.")))
        return False

    def run(
        self,
        job: Callable[[Store, Progress], T],
        *,
        done: Callable[[T], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        failed: Callable[[ChampionError | Cancelled], None] | None = None,
    ) -> Job:
        """Run slow work in the worker with a store of its own; ``done`` gets the result here.

        Expected trouble goes to ``failed``, or else to everybody by the signal of that name.
        """

        def work(report: Progress) -> tuple[T, frozenset[type]]:
            store = self.store.again()
            try:
                result = job(store, report)
                return result, store.take_touched()
            finally:
                store.close()

        def finish(outcome: tuple[T, frozenset[type]]) -> None:
            result, touched = outcome
            if touched:
                self._announce(touched)
            _call_living(done, result)

        def stumble(error: BaseException) -> None:
            if not isinstance(error, ChampionError | Cancelled):
                raise error
            if failed is not None:
                _call_living(failed, error)
            elif isinstance(error, ChampionError):
                self.failed.emit(error)

        return self._jobs.start(work, Listener(finish, stumble, progress))

    def _announce(self, touched: frozenset[type[Record]]) -> None:
        """Say what changed; whoever is erased, or shall be, is not kept to be taken back."""
        if self._deeds and Person in touched:
            kept = [one for one in self._deeds if self._is_about_the_living(one)]
            self._deeds = deque(kept, maxlen=REMEMBERED)
        self._tell_all(touched)

    def _tell_all(self, touched: frozenset[type[Record]]) -> None:
        self.changing.emit()
        self.changed.emit(touched)
        self.settled.emit()

    def _is_about_the_living(self, deed: _Deed) -> bool:
        named = {one for change in deed.changes for one in people_in(change)}
        return all(
            self.store.get(Person, one) is not None or erasure_queries.may_return(self.store, one)
            for one in named
        )

    def open(self, screen: str, **where: object) -> None:
        """Go to a screen; ``where`` says what to show there."""
        self.goes.emit(Visit(screen, where))

    def _forget_changes(self) -> None:
        self.store.take_changes()
        self.store.take_touched()


def _call_living(callback: Callable[[T], None] | None, value: T) -> None:
    if callback is not None and is_heard(callback):
        callback(value)


def _taken_back(notice: str) -> str:
    if not notice:
        return QCoreApplication.translate("desk", "Taken back.")
    return QCoreApplication.translate("desk", "Taken back: {what}").format(what=notice)
