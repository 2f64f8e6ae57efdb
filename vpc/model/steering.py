"""``kind: steering``: how a municipality steers. Levels, labels and rules are data."""

from __future__ import annotations

from typing import Literal, get_args

from vpc.model.base import Id, Line, MonthDay, PeriodName, Quantity, Shape, Version

GoalField = Literal[
    "description", "expected_result", "approach", "resources", "follow_up", "development"
]
Verdict = Literal[
    "fully", "partly", "not-met", "not-assessed", "cannot-be-assessed", "not-reported"
]
LabelName = Literal[
    # documents
    "plan", "report", "of", "draft", "adopted", "amended", "excerpt",
    # the head
    "date", "registration", "handler", "recipient", "proposal", "decision", "paragraph",
    "visit", "post", "phone", "email", "web", "contact", "level", "organisation", "period",
    # chapters
    "contents", "at_a_glance", "summary", "introduction", "goals", "goal_reports",
    "economy", "economy_report", "staff", "guarantees", "signatures", "attachments", "basis",
    # at a glance
    "goals_met", "indicators_met", "indicators_unassessed", "net", "net_against_budget",
    "better_than_budget", "worse_than_budget", "as_budget", "of_total",
    # goals
    "agenda2030", "measured_by", "analysis", "because", "proposal_differs", "no_verdict",
    # indicators
    "indicators", "owner_indicators", "indicator", "target", "council_target", "owner_target",
    "periodicity", "outcome", "women", "men", "last_year", "forecast", "verdict", "trend",
    "indicator_period", "month", "tertial", "half-year", "year", "met", "not_met",
    "partly_met", "not_assessable",
    "no-target", "target-pending", "not-measured", "no-figure", "no-direction", "no-split",
    "no-tolerance", "no-measure", "not_reported", "missing", "fewer_than", "hidden", "covers",
    "revised", "inherited", "no_target_because", "pending", "better", "worse", "unchanged",
    "at_most", "at_least", "source", "national", "baseline", "denominator",
    # activities
    "activities", "owner_activities", "activity", "start", "end", "status", "deviation",
    "responsible", "not-started", "ongoing", "done", "delayed", "cancelled",
    # money
    "account", "budget", "budget_before", "change", "money_outcome", "money_deviation", "income",
    "costs", "sum_income", "sum_costs", "sum_net", "amounts_in", "deviation_budget_minus_outcome",
    "deviation_outcome_minus_budget", "incomplete_sum", "comment",
    # staff, guarantees, signatures
    "role", "group", "count", "total", "promises", "adopted_by", "place", "number", "title",
    "file",
    # how proposals were computed
    "proposed", "input", "counted_as", "left_out", "reason",
]  # fmt: skip
"""The words a document may use beside its own matter: a closed list."""

DEFAULT_LABELS: dict[LabelName, str] = {
    "plan": "Verksamhetsplan",
    "report": "Rapport",
    "of": "för",
    "draft": "Utkast",
    "adopted": "Beslutad",
    "amended": "Reviderad",
    "excerpt": "Utdrag",
    "date": "Datum",
    "registration": "Diarienummer",
    "handler": "Handläggare",
    "recipient": "Till",
    "proposal": "Förslag till beslut",
    "decision": "Beslut",
    "paragraph": "§",
    "visit": "Besöksadress",
    "post": "Postadress",
    "phone": "Telefon",
    "email": "E-post",
    "web": "Webbplats",
    "contact": "Kontakt",
    "level": "Nivå",
    "organisation": "Organisation",
    "period": "Period",
    "contents": "Innehåll",
    "at_a_glance": "Läget i korthet",
    "summary": "Sammanfattande analys",
    "introduction": "Inledning",
    "goals": "Mål",
    "goal_reports": "Uppföljning av målen",
    "economy": "Ekonomi",
    "economy_report": "Uppföljning av ekonomi",
    "staff": "Bemanning",
    "guarantees": "Kvalitetsgarantier",
    "signatures": "Underskrifter",
    "attachments": "Bilagor",
    "basis": "Så beräknades måluppfyllelsen",
    "goals_met": "uppfylls helt",
    "indicators_met": "når årsmålet",
    "indicators_unassessed": "kan inte bedömas",
    "net": "netto",
    "net_against_budget": "Netto mot budget",
    "better_than_budget": "bättre än budget",
    "worse_than_budget": "sämre än budget",
    "as_budget": "som budget",
    "of_total": "av",
    "agenda2030": "Globala mål i Agenda 2030",
    "measured_by": "Mäts även med",
    "analysis": "Analys",
    "because": "Skäl till bedömningen",
    "proposal_differs": "Beräknat förslag",
    "no_verdict": "Bedömning saknas",
    "indicators": "Indikatorer",
    "owner_indicators": "{owner} indikatorer",
    "indicator": "Indikator",
    "target": "Årsmål",
    "council_target": "KF:s årsmål",
    "owner_target": "{owner} årsmål",
    "periodicity": "Periodicitet",
    "outcome": "Periodens utfall",
    "women": "Kvinnor/flickor",
    "men": "Män/pojkar",
    "last_year": "Periodens utfall {period} {year}",
    "forecast": "Prognos helår",
    "verdict": "Bedömning",
    "trend": "Utveckling",
    "indicator_period": "Period",
    "month": "Månad",
    "tertial": "Tertial",
    "half-year": "Halvår",
    "year": "År",
    "met": "Målet nått",
    "not_met": "Målet ej nått",
    "partly_met": "Målet delvis nått",
    "not_assessable": "Kan inte bedömas",
    "no-target": "årsmål saknas",
    "target-pending": "årsmålet är inte fastställt",
    "not-measured": "inte mätt",
    "no-figure": "ej rapporterad",
    "no-direction": "riktning saknas",
    "no-split": "könsuppdelning saknas",
    "no-tolerance": "tolerans saknas",
    "no-measure": "inget att bedöma mot",
    "not_reported": "Ej rapporterad",
    "missing": "uppgift saknas",
    "fewer_than": "färre än {number}",
    "hidden": "visas inte",
    "covers": "avser till och med {date}",
    "revised": "reviderat {date}, {decision}; tidigare {before}",
    "inherited": "övertaget från {owner}",
    "no_target_because": "inget årsmål: {reason}",
    "pending": "{text}",
    "better": "bättre",
    "worse": "sämre",
    "unchanged": "oförändrat",
    "at_most": "max",
    "at_least": "minst",
    "source": "Källa",
    "national": "Nationellt nyckeltal",
    "baseline": "Utgångsvärde {year}",
    "denominator": "Andel av",
    "activities": "Aktiviteter",
    "owner_activities": "{owner} aktiviteter",
    "activity": "Aktivitet",
    "start": "Startdatum",
    "end": "Slutdatum",
    "status": "Status",
    "deviation": "Avvikelse",
    "responsible": "Ansvarig",
    "not-started": "Ej påbörjad",
    "ongoing": "Pågår",
    "done": "Genomförd",
    "delayed": "Försenad",
    "cancelled": "Utgår",
    "account": "Konto",
    "budget": "Budget",
    "budget_before": "Budget {year}",
    "change": "Förändring",
    "money_outcome": "Utfall {year}",
    "money_deviation": "Avvikelse",
    "income": "Intäkter",
    "costs": "Kostnader",
    "sum_income": "Summa intäkter",
    "sum_costs": "Summa kostnader",
    "sum_net": "Summa netto",
    "amounts_in": "Beloppen anges i {unit}.",
    "deviation_budget_minus_outcome": "Avvikelse är budget minus utfall på varje rad.",
    "deviation_outcome_minus_budget": "Avvikelse är utfall minus budget på varje rad.",
    "incomplete_sum": "Summan är ofullständig: {missing} saknas.",
    "comment": "Kommentar",
    "role": "Befattning",
    "group": "Grupp",
    "count": "Antal",
    "total": "Summa",
    "promises": "Vi lovar",
    "adopted_by": "Fastställd av",
    "place": "Ort",
    "number": "Nummer",
    "title": "Titel",
    "file": "Fil",
    "proposed": "Beräknat förslag",
    "input": "Underlag",
    "counted_as": "Räknas som",
    "left_out": "Utelämnat",
    "reason": "Skäl",
}

LABEL_NAMES: tuple[str, ...] = get_args(LabelName)


class Level(Shape):
    """A level of the municipality; how what it owns is labelled (*KF:s indikatorer*)."""

    name: Line
    owner_label: Line


class GoalFieldForm(Shape):
    """The heading of one of a goal's texts, and at which levels it has to be there."""

    heading: Line
    required_for: tuple[Id, ...] = ()


class Period(Shape):
    """A period that is reported on; ``through`` is its last day (month-day)."""

    name: Line
    through: MonthDay
    assessed_on: Literal["forecast", "outcome"]


class Within(Shape):
    """How far from its target an indicator still counts as partly met."""

    within: Quantity


class FulfilmentForm(Shape):
    """The words of the verdicts, and who judges whose goals."""

    labels: dict[Verdict, Line] = {}
    indicator_partly: Literal["never"] | Within = "never"
    assesses: dict[Id, tuple[Id, ...]] = {}


class Steering(Shape):
    """A steering model: shipped with vpc (``stockholm-2017``) or a municipality's own file."""

    vpc: Version
    kind: Literal["steering"]
    name: Line
    levels: dict[Id, Level]
    goal_labels: dict[Id, tuple[Line, ...]]
    goal_fields: dict[GoalField, GoalFieldForm] = {}
    periods: dict[PeriodName, Period]
    fulfilment: FulfilmentForm
    labels: dict[LabelName, Line] = {}
