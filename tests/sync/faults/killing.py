"""A forked child killed (SIGKILL) at a moment, or just before it changes a file for the nth time.

The second way asks the kernel (ptrace) to stop the child at each of its calls, on Linux on
x86-64 and 64-bit ARM. Elsewhere, or where that is forbidden, only moments are left.
"""

from __future__ import annotations

import ctypes
import os
import platform
import select
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

Work = Callable[[], int]
"""What a child does; its exit code."""

_CHANGING = {
    # write pwrite64 writev fsync fdatasync truncate ftruncate rename mkdir link unlink fallocate,
    # mkdirat unlinkat renameat renameat2 (the kernel's numbers, asm/unistd.h)
    "x86_64": {1, 18, 20, 74, 75, 76, 77, 82, 83, 86, 87, 285, 258, 263, 264, 316},
    "aarch64": {64, 68, 66, 82, 83, 45, 46, 47, 34, 35, 38, 276},
}
_TRACE_ME, _GO_TO_CALL, _OPTIONS, _CALL_INFO = 0, 24, 0x4200, 0x420E
_DIE_WITH_PARENT, _MARK_CALLS = 0x100000, 1
_AT_CALL, _ENTERING = signal.SIGTRAP | 0x80, 1


class _CallInfo(ctypes.Structure):
    """``struct ptrace_syscall_info`` (linux/ptrace.h) of a call that begins."""

    _fields_ = (
        ("op", ctypes.c_uint8),
        ("arch", ctypes.c_uint32),
        ("at", ctypes.c_uint64 * 2),
        ("number", ctypes.c_uint64),
        ("arguments", ctypes.c_uint64 * 6),
    )


@dataclass(frozen=True)
class Ended:
    """How a child ended: killed, or by itself with a code; ``calls`` counts its changes to files,
    where they were watched."""

    killed: bool
    code: int
    calls: int = 0


def started(work: Work, *, watched: bool = False) -> int:
    """A child at its work, silent; its process id."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    code = 70
    try:
        sink = os.open(os.devnull, os.O_RDWR)
        for number in range(3):
            os.dup2(sink, number)
        if watched:
            _kernel().ptrace(_TRACE_ME, 0, None, None)
            os.kill(os.getpid(), signal.SIGSTOP)
        code = work()
    finally:
        os._exit(code)


def killed_after(work: Work, seconds: float) -> Ended:
    """Kill the child at that moment, unless it was faster."""
    child = started(work)
    handle = os.pidfd_open(child)
    select.select([handle], [], [], seconds)
    os.close(handle)
    os.kill(child, signal.SIGKILL)  # one that has ended waits to be asked for its code
    return _ended(os.waitpid(child, 0)[1])


def killed_at(work: Work, call: int) -> Ended:
    """Kill the child when it is about to change a file for that time (the first is 1).

    With a number that it never comes to, it ends by itself and its calls are counted.
    """
    child = started(work, watched=True)
    os.waitpid(child, os.WUNTRACED)
    kernel, changing = _kernel(), _CHANGING[platform.machine()]
    if kernel.ptrace(_OPTIONS, child, None, _DIE_WITH_PARENT | _MARK_CALLS):  # forbidden here
        os.kill(child, signal.SIGKILL)
        return _ended(os.waitpid(child, 0)[1])
    calls, passed_on = 0, 0
    info = _CallInfo()
    while True:
        kernel.ptrace(_GO_TO_CALL, child, None, passed_on)
        status = os.waitpid(child, 0)[1]
        if not os.WIFSTOPPED(status):
            return _ended(status, calls)
        stop = os.WSTOPSIG(status)
        passed_on = 0 if stop in (_AT_CALL, signal.SIGTRAP) else stop
        if stop != _AT_CALL:
            continue
        kernel.ptrace(_CALL_INFO, child, ctypes.sizeof(info), ctypes.byref(info))
        if info.op == _ENTERING and info.number in changing:
            calls += 1
            if calls == call:
                os.kill(child, signal.SIGKILL)


@cache
def can_watch() -> bool:
    """Whether a child's calls can be watched here."""
    if not sys.platform.startswith("linux") or platform.machine() not in _CHANGING:
        return False
    watched = killed_at(lambda: os.write(1, b".") - 1, 0)
    return (watched.code, watched.calls) == (0, 1)


@cache
def _kernel() -> ctypes.CDLL:
    kernel = ctypes.CDLL(None, use_errno=True)
    kernel.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
    kernel.ptrace.restype = ctypes.c_long
    return kernel


def _ended(status: int, calls: int = 0) -> Ended:
    if os.WIFSIGNALED(status):
        return Ended(killed=True, code=-os.WTERMSIG(status), calls=calls)
    return Ended(killed=False, code=os.WEXITSTATUS(status), calls=calls)
