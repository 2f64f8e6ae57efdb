"""Changes as a unified diff: what a program reads back, what a person looks at."""

from vpc.printer.diff import diff


def test_names_lines_and_a_last_line_without_its_break():
    assert diff("a/b.yaml", "a: 1\r\nb: 2", "a: 1\r\nb: 3") == (
        "--- a/b.yaml\n+++ a/b.yaml\n@@ -1,2 +1,2 @@\n a: 1\r\n"
        "-b: 2\n\\ No newline at end of file\n+b: 3\n\\ No newline at end of file\n"
    )


def test_the_text_as_it_is_for_a_file_and_visible_on_a_screen():
    before, after = "a: x\u200by\u2028z\n", "a: xy\u2028z\n"
    assert "-a: x\u200by\u2028z\n+a: xy\u2028z\n" in diff("p", before, after)
    assert "-a: x\\u200by\\u2028z\n" in diff("p", before, after, screen=True)
    assert "\x1b[1;31m-a: x" in diff("p", before, after, screen=True, color=True)


def test_nothing_where_nothing_changed():
    assert diff("p", "a", "a") == ""
