"""Swedish: every sentence as data, a file for each group of rules.

``message`` says what is wrong, ``label`` marks the place, ``help`` says what to write instead;
lower case, no full stop. The reader plans for a municipality and is no programmer. Where a
sentence has several variants, the first whose placeholders all have a value is used.
"""
