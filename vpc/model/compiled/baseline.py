"""Made by ``vpc.generate`` from vpc.model.baseline. Not to be edited."""

from __future__ import annotations

from typing import Any

from vpc.model.record import Record

MADE_FOR = "2.50.4"


class Baseline(Record):
    __slots__ = ()


SCHEMA: dict[str, Any] = {'type': 'model',
 'cls': Baseline,
 'schema': {'type': 'model-fields',
            'fields': {'vpc': {'type': 'model-field',
                               'schema': {'type': 'literal', 'expected': ['1']}},
                       'kind': {'type': 'model-field',
                                'schema': {'type': 'literal', 'expected': ['baseline']}},
                       'findings': {'type': 'model-field',
                                    'schema': {'type': 'dict',
                                               'keys_schema': {'type': 'str',
                                                               'min_length': 1,
                                                               'max_length': 400,
                                                               'strip_whitespace': True,
                                                               'pattern': '^[^\\r\\n]*$'},
                                               'values_schema': {'type': 'tuple',
                                                                 'items_schema': [{'type': 'str',
                                                                                   'min_length': 1,
                                                                                   'max_length': 600,
                                                                                   'strip_whitespace': True,
                                                                                   'pattern': '^[^\\r\\n]*\\S[^\\r\\n]*$'}],
                                                                 'variadic_item_index': 0}}}},
            'model_name': 'Baseline'},
 'config': {'extra_fields_behavior': 'forbid', 'title': 'Baseline'},
 'ref': 'vpc.model.baseline.Baseline'}
