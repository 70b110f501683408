"""Text in any script to right PDF pages: our own text engine on HarfBuzz and reportlab's canvas.

It knows nothing of champions, people or handouts: blocks and a page style in, PDF bytes out.
The only room that imports reportlab or uharfbuzz, and always inside the function that needs them.
It imports neither ``domain`` nor ``paths``. What others may call is named in ``__all__``.
"""

from __future__ import annotations

from champion_app.typeset import bidi, graphemes, isolate, linebreak, shape
from champion_app.typeset.rendering import render

__all__ = ["bidi", "graphemes", "isolate", "linebreak", "render", "shape"]
