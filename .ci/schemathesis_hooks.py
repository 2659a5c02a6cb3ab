"""Puts generated arguments into the bounds that the schema's types cannot state, so that operations pass the guard."""

from dataclasses import replace

import graphql
import schemathesis

# Argument: least value and number of values from there on.
BOUNDS = {"limit": (1, 20), "first": (1, 20), "offset": (0, 20), "depth": (1, 3), "maxHops": (1, 4), "start": (0, 500)}
REAL_IDS = ["yuzhong-opening-14fyp", "yuzhong-opening-14fyp/project/2.1", "country/SG", "no/such/id"]


class IntoBounds(graphql.Visitor):
    """Bounds page sizes and depths, uses ids that exist, and drops cursors and empty conditions."""

    def __init__(self):
        super().__init__()
        self.ids = 0

    def enter_argument(self, node, *_):
        name, value = node.name.value, node.value
        if name == "after":
            return graphql.REMOVE
        if isinstance(value, graphql.IntValueNode) and name == "end":
            return with_value(node, "900")
        if isinstance(value, graphql.IntValueNode) and name in BOUNDS:
            least, count = BOUNDS[name]
            return with_value(node, str(least + abs(int(value.value)) % count))
        if isinstance(value, graphql.StringValueNode) and name in ("id", "plan", "objective", "from", "to"):
            # Plans are asked for by the plan's id, everything else by any.
            self.ids += 1
            return with_value(node, REAL_IDS[0 if name == "plan" else self.ids % len(REAL_IDS)])
        return None

    def leave_object_value(self, node, *_):
        return replace(node, fields=tuple(field for field in node.fields if not is_empty(field.value)))

    def leave_list_value(self, node, *_):
        return replace(node, values=tuple(value for value in node.values if not is_empty(value)))


def with_value(argument, text):
    return replace(argument, value=replace(argument.value, value=text))


def is_empty(value):
    if isinstance(value, graphql.ObjectValueNode):
        return not value.fields
    return isinstance(value, graphql.ListValueNode) and not value.values


@schemathesis.hook
def map_body(context, body):
    return graphql.visit(body, IntoBounds()) if isinstance(body, graphql.DocumentNode) else body
