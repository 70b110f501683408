"""Text in any script to right PDF pages: our own text engine on HarfBuzz and reportlab's canvas.

It knows nothing of champions, people or handouts: blocks and a page style in, PDF bytes out.
The only room that imports reportlab or uharfbuzz, and always inside the function that needs them.
It imports neither ``domain`` nor ``paths``: whoever calls it hands over the folder of fonts.
"""
