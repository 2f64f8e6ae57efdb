"""Documents to facts: figures and dates read, references followed, the chain put together.

Everything that another document can refer to gets an ``Origin`` here, so that every later finding
and every basis of a computed value can say file and line.
"""
