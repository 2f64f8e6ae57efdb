"""What a document is as JSON. Every key is always there; what there is nothing of is null.

The schema is made from these shapes (``schema.py``), so that both agree.
"""

from vpc.render.json.shapes.accounts import (
    Account as Account,
)
from vpc.render.json.shapes.accounts import (
    Money as Money,
)
from vpc.render.json.shapes.accounts import (
    MoneyRow as MoneyRow,
)
from vpc.render.json.shapes.accounts import (
    MoneySide as MoneySide,
)
from vpc.render.json.shapes.accounts import (
    Staff as Staff,
)
from vpc.render.json.shapes.accounts import (
    StaffRow as StaffRow,
)
from vpc.render.json.shapes.accounts import (
    Sum as Sum,
)
from vpc.render.json.shapes.accounts import (
    UnitMoney as UnitMoney,
)
from vpc.render.json.shapes.accounts import (
    UnitsMoney as UnitsMoney,
)
from vpc.render.json.shapes.measures import (
    Baseline as Baseline,
)
from vpc.render.json.shapes.measures import (
    Bounded as Bounded,
)
from vpc.render.json.shapes.measures import (
    BySex as BySex,
)
from vpc.render.json.shapes.measures import (
    Figure as Figure,
)
from vpc.render.json.shapes.measures import (
    Indicator as Indicator,
)
from vpc.render.json.shapes.measures import (
    IndicatorReport as IndicatorReport,
)
from vpc.render.json.shapes.measures import (
    Result as Result,
)
from vpc.render.json.shapes.measures import (
    Revision as Revision,
)
from vpc.render.json.shapes.measures import (
    SimpleTarget as SimpleTarget,
)
from vpc.render.json.shapes.measures import (
    State as State,
)
from vpc.render.json.shapes.measures import (
    Target as Target,
)
from vpc.render.json.shapes.measures import (
    TargetValue as TargetValue,
)
from vpc.render.json.shapes.measures import (
    Trend as Trend,
)
from vpc.render.json.shapes.measures import (
    UnitFigure as UnitFigure,
)
from vpc.render.json.shapes.measures import (
    UnitFigures as UnitFigures,
)
from vpc.render.json.shapes.measures import (
    YearFigure as YearFigure,
)
from vpc.render.json.shapes.texts import (
    Adoption as Adoption,
)
from vpc.render.json.shapes.texts import (
    Attachment as Attachment,
)
from vpc.render.json.shapes.texts import (
    Contact as Contact,
)
from vpc.render.json.shapes.texts import (
    Day as Day,
)
from vpc.render.json.shapes.texts import (
    Decision as Decision,
)
from vpc.render.json.shapes.texts import (
    Guarantee as Guarantee,
)
from vpc.render.json.shapes.texts import (
    Head as Head,
)
from vpc.render.json.shapes.texts import (
    Number as Number,
)
from vpc.render.json.shapes.texts import (
    Organisation as Organisation,
)
from vpc.render.json.shapes.texts import (
    Place as Place,
)
from vpc.render.json.shapes.texts import (
    Promise as Promise,
)
from vpc.render.json.shapes.texts import (
    Registration as Registration,
)
from vpc.render.json.shapes.texts import (
    Section as Section,
)
from vpc.render.json.shapes.texts import (
    Signature as Signature,
)
from vpc.render.json.shapes.whole import (
    FORMAT as FORMAT,
)
from vpc.render.json.shapes.whole import (
    Activity as Activity,
)
from vpc.render.json.shapes.whole import (
    ActivityReport as ActivityReport,
)
from vpc.render.json.shapes.whole import (
    Counts as Counts,
)
from vpc.render.json.shapes.whole import (
    Document as Document,
)
from vpc.render.json.shapes.whole import (
    Goal as Goal,
)
from vpc.render.json.shapes.whole import (
    Input as Input,
)
from vpc.render.json.shapes.whole import (
    Link as Link,
)
from vpc.render.json.shapes.whole import (
    Period as Period,
)
from vpc.render.json.shapes.whole import (
    Proposal as Proposal,
)
from vpc.render.json.shapes.whole import (
    ResultCount as ResultCount,
)
from vpc.render.json.shapes.whole import (
    UnitActivity as UnitActivity,
)
from vpc.render.json.shapes.whole import (
    UnitGoal as UnitGoal,
)
from vpc.render.json.shapes.whole import (
    Verdict as Verdict,
)
from vpc.render.json.shapes.whole import (
    VerdictCount as VerdictCount,
)
from vpc.render.json.shapes.whole import (
    VerdictName as VerdictName,
)
