"""English: what belongs to no rule: help, summaries, usage errors, traces, status."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.en.diff import CHANGES
from vpc.messages.en.git import GIT
from vpc.messages.sentences import Variants

PHRASES: Mapping[str, Variants] = {
    **CHANGES,
    **GIT,
    # counts
    "count.error.one": "{number} error",
    "count.error.many": "{number} errors",
    "count.warning.one": "{number} warning",
    "count.warning.many": "{number} warnings",
    "count.advice.one": "{number} piece of advice",
    "count.advice.many": "{number} pieces of advice",
    "count.file.one": "{number} file",
    "count.file.many": "{number} files",
    "count.in-files": "{findings} in {files}",
    "count.none": "all checks passed",
    "statistics.safe": "{number} with a safe fix",
    "statistics.unsafe": "{number} with an unsafe fix",
    "count.fixable.all": "{safe} can be fixed with `vpc check --fix`",
    "count.fixable.some": (
        "{safe} can be fixed with `vpc check --fix`, {unsafe} more with `--unsafe-fixes`"
    ),
    "count.fixable.none": "{unsafe} can be fixed with `vpc check --fix --unsafe-fixes`",
    # frames
    "frame.help": "help",
    "frame.fix.safe": "fix, safe",
    "frame.fix.unsafe": "fix, unsafe",
    # how proposals came about
    "trace.assessed-on-forecast": "assessed on the full-year forecast",
    "trace.assessed-on-outcome": "assessed on the outcome of the period",
    "trace.stands": "the goal is in {place}",
    "trace.not-judged": "not judged in this report",
    "trace.verdict": "verdict: {verdict} ({place})",
    "trace.proposal": "computed proposal: {proposal}, since {rule}",
    "trace.rule.all-met": "all that can be assessed meets its target",
    "trace.rule.none-met": "nothing that can be assessed meets its target",
    "trace.rule.mixed": "some meets its target and some does not, or only in part",
    "trace.rule.no-measure": "there is nothing to assess it by",
    "trace.rule.nothing-assessable": "nothing that it rests on can be assessed",
    "trace.indicators": "indicators:",
    "trace.counted": "rests on:",
    "trace.left-out": "left out:",
    "trace.departs-because": "the verdict departs from the proposal, and the report says why",
    "trace.departs-unexplained": "the verdict departs from the proposal without saying why",
    "trace.state.met": "meets its target",
    "trace.state.partly": "meets its target in part",
    "trace.state.not-met": "does not meet its target",
    "trace.state.cannot-be-assessed": "cannot be assessed",
    "trace.reason.no-target": "cannot be assessed, no target",
    "trace.reason.target-pending": "cannot be assessed, the target is not set yet",
    "trace.reason.not-measured": "cannot be assessed, not measured",
    "trace.reason.no-figure": "cannot be assessed, not reported",
    "trace.reason.no-direction": "cannot be assessed, no direction",
    "trace.reason.no-split": "cannot be assessed, not split by sex",
    "trace.reason.no-tolerance": "cannot be assessed, no tolerance",
    "trace.reason.not-due": "cannot be assessed, to be reported later in the year",
    "trace.outcome": "outcome: {place}",
    "trace.target": "target: {place}",
    "trace.target-revised": "target, revised {date}: {place}",
    "trace.target-inherited": "target, taken over from {owner}: {place}",
    "trace.part": "{owner}: {value} ({place})",
    "trace.part-of": "{owner}: {value} of {of} ({place})",
    "trace.part-missing": "{owner}: not reported",
    "trace.aggregate-sum": "the sum of the units' outcomes:",
    "trace.aggregate-mean": "the mean of the units' outcomes:",
    "trace.aggregate-weighted": "the units' outcomes, weighted by what they are shares of:",
    "trace.defined": "indicator: {place}",
    "trace.women": "women: {formula}",
    "trace.men": "men: {formula}",
    "trace.status": "status {status}: {place}",
    "trace.status.not-started": "not started",
    "trace.status.ongoing": "ongoing",
    "trace.status.done": "done",
    "trace.status.delayed": "delayed",
    "trace.status.cancelled": "cancelled",
    "trace.status.not-reported": "not reported",
    "trace.due": "was due {end}: {place}",
    # command line: help
    "cli.help.app": "vpc compiles the plans and reports of Swedish municipalities.",
    "cli.help.build": "Compile plans and reports to finished documents.",
    "cli.help.check": "Check plans and reports and show everything that is wrong.",
    "cli.help.status": "Show how things stand, and what is still to be reported.",
    "cli.help.format-status": "How it is shown: text, md or json.",
    "cli.help.subjects": "Files, folders or an organisation's id; none means the whole workspace.",
    "cli.help.new": "Make a workspace, or a report to fill in.",
    "cli.help.new-workspace": "Make a folder with a small example to begin with.",
    "cli.help.new-report": "Make a report from its plan, for the figures to be filled in.",
    "cli.help.folder": "The folder to make the workspace in; this one if none is given.",
    "cli.help.plan": "The plan that is reported on.",
    "cli.help.period": "The period, by the steering's name for it: T1, T2 or VB.",
    "cli.help.report-output": "The file to write; else beside the plan, with the period's name.",
    "cli.help.jobs": "How many processes share the work.",
    "cli.help.trace": "Show how a report's computed proposals were worked out.",
    "cli.help.schema": "Print a JSON Schema. With it an editor can help while you write.",
    "cli.help.paths": "Files or folders; without any, the whole workspace.",
    "cli.help.report": "The report whose proposals to show.",
    "cli.help.goal": "Only the goal with this id; without it, every goal.",
    "cli.help.kind": "The kind of document: plan, report, steering, workspace, findings or diff.",
    "cli.help.output": "Folder to write to; otherwise the one in vpc.yaml, or build.",
    "cli.help.format-build": (
        "Formats to write, with commas between them: md, html, pdf, docx, xlsx, json."
    ),
    "cli.help.format-check": (
        "How findings are shown: full, concise, json, github, gitlab, sarif or junit."
    ),
    "cli.help.statistics": "Show only how many findings there are of each rule.",
    "cli.help.select": (
        "Ask only these rules instead of the usual ones: rules, groups or all, with commas between."
    ),
    "cli.help.extend-select": "Ask these rules too.",
    "cli.help.ignore": "Do not tell of these rules.",
    "cli.help.baseline": "Tell only of what does not stand in this list already.",
    "cli.help.write-baseline": (
        "Write the list: if there is none it gets all that is found now, else it only gets shorter."
    ),
    "cli.help.rules": "Show all rules that documents are asked.",
    "cli.help.explain": "Explain a rule: what it finds, why, and what is right.",
    "cli.help.rule": "One or more rules, or groups of rules.",
    "cli.help.format-rules": "How the rules are shown: text or json.",
    "cli.help.strict": "Let a warning count as an error for the exit code.",
    "cli.help.fix": "Fix what can safely be fixed; then show what is left.",
    "cli.help.unsafe-fixes": "With --fix or --diff: also fixes that may change the meaning.",
    "cli.help.diff": (
        "Show what --fix would change and write nothing; exit code 1 if anything would, else 0."
    ),
    "cli.help.appendix": "Add an appendix; trace shows how the proposals were worked out.",
    "cli.help.version": "Show the version and exit.",
    # command line: results
    "cli.not-compiled": "not compiled because of errors: {file}",
    "cli.checked.one": "{number} file checked",
    "cli.checked.many": "{number} files checked",
    "cli.unjudged": (
        "documents with errors, and those that build on them, are checked further once the errors "
        "are put right"
    ),
    "cli.fixed.one": "{file}: {number} finding fixed",
    "cli.fixed.many": "{file}: {number} findings fixed",
    "cli.would-fix.one": "{file}: {number} finding would be fixed",
    "cli.would-fix.many": "{file}: {number} findings would be fixed",
    "cli.nothing-to-fix": "nothing to fix",
    "cli.no-documents": "no documents for vpc in {path}",
    "cli.no-proposals": "the report has no goals to compute proposals for: {path}",
    "cli.bug": (
        "a mistake in vpc, not in your files; please report it with the command and this: {error}",
        "a mistake in vpc, not in your files; please report it with the command",
    ),
    # vpc status
    "status.document": "Document",
    "status.organisation": "Organisation",
    "status.organisations": "Reported by organisation",
    "status.goals": "Goals",
    "status.indicators": "Indicators",
    "status.money": "Economy",
    "status.progress": "Reported",
    "status.missing": "Missing before the report can be adopted:",
    "status.kind.goal": "verdict on the goal",
    "status.kind.indicator": "outcome of the indicator",
    "status.kind.activity": "status of the activity",
    "status.kind.account": "outcome of the account",
    "status.kind.income": "income of the account",
    "status.kind.costs": "costs of the account",
    "status.kind.line": "outcome of the budget line",
    "status.is.draft": "draft",
    "status.is.adopted": "adopted",
    "status.is.amended": "amended",
    "status.is.excerpt": "excerpt",
    "status.plan": (
        "own goals: {goals}, indicators: {indicators} (without an own target: {without}),"
        " activities: {activities}"
    ),
    "status.result.met": "reach the target",
    "status.result.partly": "reach it partly",
    "status.result.not-met": "miss it",
    "status.result.cannot-be-assessed": "cannot be assessed",
    "status.without-target": "Without an own target, so that the outcome cannot be assessed:",
    "status.budget": "net {budget} budgeted",
    "status.so-far": "net {outcome} of the year's budget {budget}",
    "status.even": "net {outcome}, as budgeted",
    "status.better": "net {outcome}, {difference} better than the budget ({budget})",
    "status.worse": "net {outcome}, {difference} worse than the budget ({budget})",
    # where an own target is missing
    "target.at-indicator": "write `target: …` at the indicator in the plan",
    "target.inherit": "write `targets: {{{id}: inherited}}` in the plan, or an own target there",
    "target.set": "write an own target in the plan: `targets: {{{id}: …}}`",
    "cli.baseline-written": "{path}: {number} findings may stay for now",
    "cli.workspace-made": "the workspace is made; now try: vpc build {folder}",
    # rules and their manual
    "group.files": "files",
    "group.syntax": "YAML",
    "group.shape": "the shape of documents",
    "group.references": "references",
    "group.figures": "figures",
    "group.goals": "goals and activities",
    "group.dates": "dates",
    "group.money": "money",
    "group.prose": "prose",
    "group.privacy": "people who could be recognised",
    "group.cascade": "levels and years",
    "group.completeness": "what is missing",
    "group.settings": "settings and exceptions",
    "manual.title": "Rules",
    "manual.introduction": (
        "Everything that `vpc check` can find, group by group. `vpc explain RULE` shows the same "
        "in the terminal. The examples are tried against the tool whenever it is built."
    ),
    "manual.bad": "This is found:",
    "manual.good": "This is right:",
    "manual.unusual": "asked only if it is selected",
    "manual.allow": (
        "To let one stand, write `# vpc: allow[{rule}] the reason` on the line or the one above "
        "it; for many files `ignore: [{rule}]` in vpc.yaml."
    ),
    "manual.ignore": "To hear no more of it, write `ignore: [{rule}]` in vpc.yaml.",
    "manual.never": "It cannot be allowed: no document is made until it is corrected.",
    # vpc new report
    "skeleton.how": "Replace each {word} by what is the case. What stands after # is not printed.",
    "skeleton.summary": "the summary, headings with text",
    "skeleton.target": "target: {target}",
    "skeleton.target-above": "{owner} target: {target}",
    "skeleton.no-target": "without an own target the outcome cannot be assessed: {how}",
    "skeleton.forecast": "what the whole year is expected to end at",
    "skeleton.last-year": "last year: {value}",
    "skeleton.unit": "amounts in {unit}",
    "skeleton.budget": "budget {amount}",
    "skeleton.analysis": "write the analysis here, and remove the # on both lines",
    # command line: the help's own words
    "cli.usage": "Usage: ",
    "cli.usage-options": "[OPTIONS]",
    "cli.usage-command": "COMMAND …",
    "cli.options": "Options:",
    "cli.arguments": "Arguments:",
    "cli.commands": "Commands:",
    "cli.help.help": "Show this text.",
    "cli.default": "[default: ",
    "cli.required": "[required]",
    # command line: usage
    "usage.unknown-command": (
        "there is no command `{command}`; did you mean {nearest}?",
        "there is no command `{command}`; choose one of {known}",
    ),
    "usage.unknown-option": (
        "there is no option {option}; did you mean {nearest}? `{help}` shows all",
        "there is no option {option}; `{help}` shows those there are",
    ),
    "usage.missing-argument": "{name} is missing; `{help}` shows what to give",
    "usage.not-in-range": "{option} has to be a whole number from {least} to {most}",
    "usage.option-without-value": "the option {option} takes no value",
    "usage.option-value": "the option {option} needs a value after it",
    "usage.too-many-arguments": "there are too many arguments; see `{help}`",
    "usage.misunderstood": "the command line cannot be understood: {reason}; see `{help}`",
    "usage.lost-worker": (
        "a process that compiled was stopped from outside; no document is half written, run again"
    ),
    "usage.exists": "{path} exists already and is not overwritten",
    "usage.unknown-period": "there is no period {period}; choose one of {known}",
    "usage.missing-path": "{path} does not exist",
    "usage.not-a-path": "{path} does not exist; the path of a file or folder is wanted here",
    "usage.unknown-subject": (
        "{name} is neither a file, a folder nor an organisation; organisations here: {known}",
        "{name} is neither a file, a folder nor an organisation",
    ),
    "usage.read-only": "{path} is read-only; nothing has been changed",
    "usage.unwritable": "{path} cannot be written: {reason}",
    "usage.unwritable-link": (
        "{path} is a link that leads out of the folder; nothing is written through such a one"
    ),
    "usage.unwritable-permission": "{path} cannot be written: you have no right to write there",
    "usage.unwritable-space": "{path} cannot be written: there is no space left",
    "usage.unwritable-folder": "{path} cannot be written: there is a folder in its place",
    "usage.unwritable-file": "{path} cannot be written: a file lies where a folder is needed",
    "usage.outside-workspace": "{path} is outside the workspace {root}",
    "usage.no-documents": (
        "there are no documents for vpc in {path}; "
        "`vpc new workspace` makes a small example to start from"
    ),
    "usage.not-a-plan": "{path} is no plan; give a file with `kind: plan`",
    "usage.not-a-report": "{path} is no report; give a file with `kind: report`",
    "usage.unknown-appendix": "there is no appendix {appendix}; choose {known}",
    "usage.unknown-format": "there is no format {format}; choose one of {known}",
    "usage.missing-extra": 'the format {format} needs an extra: pip install "vpc[{extra}]"',
    "usage.statistics-format": "--statistics only goes with one of the formats {known}",
    "usage.unknown-rule": (
        "there is no rule {name}; did you mean {nearest}?",
        "there is no rule {name}; `vpc rules` shows all",
    ),
    "usage.no-folder": "the folder you are in is no longer there; go to another",
    "usage.no-baseline": "{path} does not exist; --write-baseline writes it",
    "usage.baseline-outside": "{path} is outside the workspace; keep the list beside vpc.yaml",
    "usage.baseline-where": "--write-baseline has to know which file: --baseline FILE",
    "usage.unknown-kind": "there is no kind {kind}; choose one of {known}",
    "usage.unknown-goal": (
        "the report has no goal {goal}; did you mean {nearest}?",
        "the report has no goal {goal}",
    ),
    # vpc diff
    "cli.help.diff-command": (
        "Show what has changed, in the plan's own terms. Compares two files, two folders or two "
        "times in git."
    ),
    "cli.help.diff-paths": (
        "The older and the newer; with --rev the files and folders that are meant."
    ),
    "cli.help.rev": (
        "Compare with a revision in git: REV (with the files as they are now), A..B or A...B."
    ),
    "cli.help.format-diff": "How the changes are shown: text, md, html or json.",
    "cli.help.exit-code": "Exit code 1 if anything has changed.",
    "cli.no-changes": "nothing has changed",
    "usage.diff-two": (
        "name two files or two folders, the older one first, or a revision: --rev REV"
    ),
    "usage.diff-unlike": "{old} and {new} cannot be compared: one is a file, the other a folder",
    "usage.diff-kinds": "{old} and {new} cannot be compared: one is a plan, the other a report",
    "usage.diff-not-a-document": "{path} is neither a plan nor a report; only these are compared",
    "usage.diff-one-workspace": "--rev compares one workspace at a time; name paths in one",
}
