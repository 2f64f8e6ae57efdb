"""The page of an assessed document."""

from __future__ import annotations

from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.view.context import Images
from vpc.view.page import Page
from vpc.view.plan import plan_page
from vpc.view.report import report_page
from vpc.view.style import PLAIN, Style

_NO_IMAGES: Images = {}


def view_of(
    assessed: AssessedPlan | AssessedReport,
    *,
    suppress_below: int = 0,
    basis: bool = False,
    images: Images = _NO_IMAGES,
    style: Style = PLAIN,
) -> Page:
    """The page of a document, the same for every format.

    ``suppress_below``: figures by sex below this are not printed (0: all are). ``basis`` appends
    how a report's proposals were computed. ``images``: data URIs by the prose and the reference in
    it; of an image that is not among them its alternative text is printed. ``style`` is the house
    style.
    """
    if isinstance(assessed, AssessedPlan):
        return plan_page(assessed, suppress_below, images, style)
    return report_page(assessed, suppress_below, images, style, basis=basis)
