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
    "plan", "draft", "adopted", "amended", "excerpt",
    # the head
    "date", "registration", "handler", "recipient", "proposal", "decision", "paragraph",
    "visit", "post", "phone", "email", "web", "contact", "period", "until",
    # the page
    "skip", "contents",
    # chapters
    "at_a_glance", "summary", "introduction", "goals", "goal_reports", "economy",
    "economy_report", "staff", "guarantees", "signatures", "attachments", "basis",
    # at a glance
    "indicators", "indicators_met", "of_total", "net", "better_than_budget",
    "worse_than_budget", "as_budget", "budget_net",
    # goals
    "description", "expected_result", "approach", "resources", "follow_up", "development",
    "agenda2030", "sdg-1", "sdg-2", "sdg-3", "sdg-4", "sdg-5", "sdg-6", "sdg-7", "sdg-8",
    "sdg-9", "sdg-10", "sdg-11", "sdg-12", "sdg-13", "sdg-14", "sdg-15", "sdg-16", "sdg-17",
    "measured_by", "analysis", "because", "proposed", "goals_below",
    # indicators
    "owner_indicators", "indicator", "target", "council_target", "owner_target", "periodicity",
    "outcome", "women", "men", "last_year", "forecast", "forecast_women", "forecast_men",
    "verdict", "trend", "denominator", "indicator_period", "through", "month", "tertial",
    "half-year", "year", "met", "not_met", "partly_met", "not_assessable", "no-target",
    "target-pending", "not-measured", "no-figure", "no-direction", "no-split", "no-tolerance",
    "not_reported", "missing", "fewer_than", "hidden", "by_sex", "target_by_sex", "at_most",
    "at_least", "pending", "better", "worse", "unchanged", "source", "national", "baseline",
    # notes under a table of indicators
    "covers", "not_measured_because", "no_target_because", "inherited", "inherited_mark",
    "revised", "revised_mark", "tolerance",
    # activities
    "owner_activities", "activity", "start", "end", "status", "deviation", "responsible",
    "reported_in", "not-started", "ongoing", "done", "delayed", "cancelled",
    # money
    "account", "budget", "budget_of", "change", "money_outcome", "money_deviation", "income",
    "costs", "net_amount", "net_before", "sum_income", "sum_costs", "sum_net", "overview",
    "overview_net", "amounts_in", "deviation_budget_minus_outcome",
    "deviation_outcome_minus_budget", "incomplete", "incomplete_sum", "comment",
    # staff, guarantees, attachments, prose
    "role", "count", "total", "promises", "adopted_by", "attachment", "image",
    # what a report of several units rests on
    "unit", "unit_figures", "unit_goals", "unit_goal", "unit_activities", "unit_money",
    "told_by_units", "aggregate_sum", "aggregate_mean", "aggregate_weighted", "frame",
    # how proposals were computed
    "rule", "rule-all-met", "rule-none-met", "rule-mixed", "rule-no-measure",
    "rule-nothing-assessable", "counted", "left_out", "input", "figure", "counted_as", "reason",
    "written_at",
]  # fmt: skip
"""The words a document may use beside its own matter: a closed list."""

DEFAULT_LABELS: dict[LabelName, str] = {
    "plan": "Verksamhetsplan",
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
    "period": "Period",
    "until": "till och med {date}",
    "skip": "Hoppa till innehållet",
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
    "indicators": "Indikatorer",
    "indicators_met": "når årsmålet",
    "of_total": "{number} av {total}",
    "net": "netto",
    "better_than_budget": "bättre än budget",
    "worse_than_budget": "sämre än budget",
    "as_budget": "som budget",
    "budget_net": "budgeterat netto {amount}",
    "description": "Beskrivning",
    "expected_result": "Förväntat resultat",
    "approach": "Arbetssätt",
    "resources": "Resursanvändning",
    "follow_up": "Uppföljning",
    "development": "Utveckling",
    "agenda2030": "Globala mål i Agenda 2030",
    "sdg-1": "Ingen fattigdom",
    "sdg-2": "Ingen hunger",
    "sdg-3": "God hälsa och välbefinnande",
    "sdg-4": "God utbildning för alla",
    "sdg-5": "Jämställdhet",
    "sdg-6": "Rent vatten och sanitet för alla",
    "sdg-7": "Hållbar energi för alla",
    "sdg-8": "Anständiga arbetsvillkor och ekonomisk tillväxt",
    "sdg-9": "Hållbar industri, innovationer och infrastruktur",
    "sdg-10": "Minskad ojämlikhet",
    "sdg-11": "Hållbara städer och samhällen",
    "sdg-12": "Hållbar konsumtion och produktion",
    "sdg-13": "Bekämpa klimatförändringarna",
    "sdg-14": "Hav och marina resurser",
    "sdg-15": "Ekosystem och biologisk mångfald",
    "sdg-16": "Fredliga och inkluderande samhällen",
    "sdg-17": "Genomförande och globalt partnerskap",
    "measured_by": "Mäts även med",
    "analysis": "Analys",
    "because": "Skäl till bedömningen",
    "proposed": "Beräknat förslag",
    "goals_below": "Målen nedanför",
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
    "forecast_women": "Prognos kvinnor/flickor",
    "forecast_men": "Prognos män/pojkar",
    "verdict": "Bedömning",
    "trend": "Utveckling",
    "denominator": "Andel av",
    "indicator_period": "Period",
    "through": "till {date}",
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
    "not_reported": "Ej rapporterad",
    "missing": "uppgift saknas",
    "fewer_than": "färre än {number}",
    "hidden": "visas inte",
    "by_sex": "kvinnor: {women}, män: {men}",
    "target_by_sex": "kvinnor {women}, män {men}",
    "at_most": "max",
    "at_least": "minst",
    "pending": "{text}",
    "better": "bättre",
    "worse": "sämre",
    "unchanged": "oförändrat",
    "source": "Källa",
    "national": "Nationellt nyckeltal",
    "baseline": "Utgångsvärde {year}",
    "covers": "utfallet avser till och med {date}",
    "not_measured_because": "inte mätt: {reason}",
    "no_target_because": "inget årsmål: {reason}",
    "inherited": "årsmålet är övertaget från {owner}",
    "inherited_mark": "övertaget",
    "revised": "årsmålet reviderat {date}, {decision}; tidigare {before}",
    "revised_mark": "reviderat",
    "tolerance": "årsmålet är nått inom ± {value}",
    "owner_activities": "{owner} aktiviteter",
    "activity": "Aktivitet",
    "start": "Startdatum",
    "end": "Slutdatum",
    "status": "Status",
    "deviation": "Avvikelse",
    "responsible": "Ansvarig",
    "reported_in": "Redovisas i",
    "not-started": "Ej påbörjad",
    "ongoing": "Pågår",
    "done": "Genomförd",
    "delayed": "Försenad",
    "cancelled": "Utgår",
    "account": "Konto",
    "budget": "Budget",
    "budget_of": "Budget {year}",
    "change": "Förändring",
    "money_outcome": "Utfall {year}",
    "money_deviation": "Avvikelse",
    "income": "Intäkter",
    "costs": "Kostnader",
    "net_amount": "Netto",
    "net_before": "Netto {year}",
    "sum_income": "Summa intäkter",
    "sum_costs": "Summa kostnader",
    "sum_net": "Summa netto",
    "overview": "Budget per konto",
    "overview_net": "Netto per konto",
    "amounts_in": "Beloppen anges i {unit}.",
    "deviation_budget_minus_outcome": "Avvikelse är budget minus utfall på varje rad.",
    "deviation_outcome_minus_budget": "Avvikelse är utfall minus budget på varje rad.",
    "incomplete": "ofullständig",
    "incomplete_sum": "summan är ofullständig, uppgift saknas för {missing}",
    "comment": "Kommentar till {account}",
    "role": "Befattning",
    "count": "Antal",
    "total": "Summa",
    "promises": "Vi lovar",
    "adopted_by": "Fastställd av",
    "attachment": "Bilaga {number}",
    "image": "Bild: {text}",
    "unit": "Enhet",
    "unit_figures": "Utfall per enhet",
    "unit_goals": "Enheternas mål",
    "unit_goal": "Mål",
    "unit_activities": "Enheternas redovisning av aktiviteterna",
    "unit_money": "Netto per enhet",
    "told_by_units": "se enheterna",
    "aggregate_sum": "utfallet är summan av enheternas",
    "aggregate_mean": "utfallet är medelvärdet av enheternas",
    "aggregate_weighted": "utfallet är enheternas, vägda med det som andelen är en andel av",
    "frame": "Nämndens ram är {amount} netto.",
    "rule": "Regel",
    "rule-all-met": "Allt som kan bedömas är uppfyllt.",
    "rule-none-met": "Inget av det som kan bedömas är uppfyllt.",
    "rule-mixed": "En del av det som kan bedömas är uppfyllt.",
    "rule-no-measure": "Målet har inget mått att bedömas mot.",
    "rule-nothing-assessable": "Inget av måtten kan bedömas.",
    "counted": "Räknas in",
    "left_out": "Räknas inte in",
    "input": "Mått",
    "figure": "Utfall eller prognos",
    "counted_as": "Räknas som",
    "reason": "Skäl",
    "written_at": "Står i",
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
