"""English: what is said of git: ``vpc git``, and revisions."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Variants

GIT: Mapping[str, Variants] = {
    # command line: help
    "cli.help.since": "Tell only of what was not there at this revision in git: main, HEAD~3.",
    "cli.help.git": "Let git show and merge plans and reports by goal and indicator.",
    "cli.help.git-install": "Set this repository up so that git compares and merges by id.",
    "cli.help.git-uninstall": "Take that away again: only what `install` has written.",
    "cli.help.git-status": "Show what is set up, where, and whether it still works.",
    "cli.help.git-shared": "Use .gitattributes, which is committed and holds for everybody.",
    # what is told
    "cli.known-since.one": "{number} finding was there at {revision} already and is not told",
    "cli.known-since.many": "{number} findings were there at {revision} already and are not told",
    "git.installed": "git now compares and merges plans and reports by id ({config}, {attributes})",
    "git.installed-shared": (
        "commit {attributes}; everybody who clones has to run `vpc git install` once"
    ),
    "git.uninstalled": "git compares and merges by line again ({config}, {attributes})",
    "git.nothing-installed": "nothing was installed here",
    "git.shared-left": "{attributes} holds for everybody and is left; --shared removes it too",
    "git.part.merge": "merge",
    "git.part.diff": "diff",
    "git.part.attributes": "files",
    "git.part.command": "command",
    "git.set": "set up in {place}",
    "git.unset": "not set up",
    "git.other": "set to something else in {place}",
    "git.outdated": "set up in {place}, by another version; `vpc git install` renews it",
    "git.works": "{path} works",
    "git.missing": "{path} is gone; git merges by line until `vpc git install` is run again",
    # usage
    "usage.since-diff": "--since says which findings are new; it does not go with --diff",
    "usage.no-git": "there is no git on this computer, or it is not on the path",
    "usage.no-repository": (
        "{path} cannot be read with git: {reason}",
        "{path} is in no git repository",
    ),
    "usage.bare-repository": "{path} is a repository without files; stand in a clone of it",
    "usage.unknown-revision": (
        "there is no revision `{revision}` in this repository; `git log --oneline` shows those "
        "that there are, `git branch --all` the branches"
    ),
    "usage.shallow-revision": (
        "the revision {revision} is not in this clone, which does not have the whole history; "
        "`git fetch --unshallow` gets it (in a workflow: `fetch-depth: 0`)"
    ),
    "usage.unrelated-revisions": "{old} and {new} have no history in common in the git repository",
    "usage.git-taken": "{name} is set to something else already, in {place}; nothing has changed",
    "usage.git-refused": (
        "git could not be set up, and nothing has changed: {reason}",
        "git could not be set up, and nothing has changed",
    ),
    "usage.merge-left": "{path} is left as it was on our side: it could not be merged",
}
