import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The parts of an operation that decide which fields a selection set holds. */
export interface SelectionScope {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variableValues: Readonly<Record<string, unknown>>;
}

/**
 * The fields that `nodes` select of an object of `type`, merged by response key as execution merges them: fragments
 * followed where their condition can match, `@skip` and `@include` obeyed. For an abstract type, the fields of all
 * fragments that any of its objects may match.
 */
export function selectedFields(
  scope: SelectionScope,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(scope, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
      if (isSpread && visited.has(selection.name.value)) continue;
      if (isSpread) visited.add(selection.name.value);
      const fragment = isSpread ? scope.fragments[selection.name.value] : selection;
      if (fragment !== undefined && canMatch(scope.schema, fragment.typeCondition?.name.value, type))
        collect(fragment.selectionSet);
    }
  };
  for (const node of nodes) if (node.selectionSet !== undefined) collect(node.selectionSet);
  return fields;
}

function isIncluded({ variableValues }: SelectionScope, node: SelectionNode): boolean {
  const values = { ...variableValues };
  if (getDirectiveValues(GraphQLSkipDirective, node, values)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, values)?.if !== false;
}

/** Whether an object of `type` may be one of the type `condition`. */
function canMatch(schema: GraphQLSchema, condition: string | undefined, type: GraphQLNamedType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  const possible = (one: GraphQLNamedType | undefined) =>
    isAbstractType(one) ? schema.getPossibleTypes(one) : isObjectType(one) ? [one] : [];
  const types = possible(type);
  return possible(conditionType).some((one) => types.includes(one));
}
