"""Made by ``vpc.generate`` from vpc.model.workspace. Not to be edited."""

from __future__ import annotations

from typing import Any

from vpc.model.record import Record

MADE_FOR = "2.50.4"


class Workspace(Record):
    __slots__ = ()


SCHEMA: dict[str, Any] = {'type': 'model',
 'cls': Workspace,
 'schema': {'type': 'model-fields',
            'fields': {'vpc': {'type': 'model-field',
                               'schema': {'type': 'literal', 'expected': ['1']}},
                       'kind': {'type': 'model-field',
                                'schema': {'type': 'literal', 'expected': ['workspace']}},
                       'language': {'type': 'model-field',
                                    'schema': {'type': 'default',
                                               'schema': {'type': 'nullable',
                                                          'schema': {'type': 'literal',
                                                                     'expected': ['sv', 'en']}},
                                               'default': None}},
                       'output': {'type': 'model-field',
                                  'schema': {'type': 'default',
                                             'schema': {'type': 'str',
                                                        'min_length': 1,
                                                        'max_length': 400,
                                                        'strip_whitespace': True,
                                                        'pattern': '^[^\\r\\n]*$'},
                                             'default': 'build'}},
                       'templates': {'type': 'model-field',
                                     'schema': {'type': 'default',
                                                'schema': {'type': 'nullable',
                                                           'schema': {'type': 'str',
                                                                      'min_length': 1,
                                                                      'max_length': 400,
                                                                      'strip_whitespace': True,
                                                                      'pattern': '^[^\\r\\n]*$'}},
                                                'default': None}},
                       'ignore': {'type': 'model-field',
                                  'schema': {'type': 'default',
                                             'schema': {'type': 'tuple',
                                                        'items_schema': [{'type': 'str',
                                                                          'max_length': 60,
                                                                          'pattern': '^[a-z][a-z-]*$'}],
                                                        'variadic_item_index': 0},
                                             'default': ()}},
                       'severity': {'type': 'model-field',
                                    'schema': {'type': 'default',
                                               'schema': {'type': 'dict',
                                                          'keys_schema': {'type': 'str',
                                                                          'max_length': 60,
                                                                          'pattern': '^[a-z][a-z-]*$'},
                                                          'values_schema': {'type': 'literal',
                                                                            'expected': ['error',
                                                                                         'warning',
                                                                                         'advice']}},
                                               'default': {}}},
                       'suppress_below': {'type': 'model-field',
                                          'schema': {'type': 'default',
                                                     'schema': {'type': 'nullable',
                                                                'schema': {'type': 'str',
                                                                           'pattern': '^[0-9]{1,4}$'}},
                                                     'default': None}}},
            'model_name': 'Workspace'},
 'config': {'extra_fields_behavior': 'forbid', 'title': 'Workspace'},
 'ref': 'vpc.model.workspace.Workspace'}
