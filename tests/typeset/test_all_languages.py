"""The README's page of all languages can be made from the handouts as they are shipped."""

from __future__ import annotations

from tests import all_languages
from tests.typeset.paper import TEN, Read, fonts


def test_the_page_of_all_languages_is_one_page_with_all_of_them(qapp: object) -> None:
    assert set(TEN) <= set(all_languages.beginnings())
    paper = all_languages.page(fonts())
    assert paper.pages == 1
    seen = Read(paper.pdf).text()
    assert all(title in seen for title in ("Eating well", "Zdrowe odżywianie", "健康饮食"))
    assert "150 ml" in paper.isolated
