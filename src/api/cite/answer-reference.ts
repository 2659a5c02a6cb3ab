import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  visit,
} from "graphql";
import { ApiError } from "../api-error.js";
import type { StoredOperation } from "./permalink.js";

/** The field that cites the answer it stands in: it is no part of what is asked again. */
const CITING_FIELD = "citeAnswer";

/** The operation under way, without what cites it and without what only that used; as short as it can be said. */
export function operationToCite(info: GraphQLResolveInfo): StoredOperation {
  const rest = withoutCiting([info.operation, ...Object.values(info.fragments)]);
  const operation = rest.find((one) => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  if (operation.selectionSet.selections.length === 0)
    throw new ApiError(
      "BAD_USER_INPUT",
      `${CITING_FIELD} cites the answer that it stands in: ask for something beside it.`,
    );
  const used = usedVariables(rest);
  const definitions = rest.map((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? {
          ...one,
          variableDefinitions: (one.variableDefinitions ?? []).filter(({ variable }) =>
            used.has(variable.name.value),
          ),
        }
      : one,
  );
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  const variables = Object.entries(info.variableValues).filter(([name]) => used.has(name));
  return { query: stripIgnoredCharacters(print(document)), variables: Object.fromEntries(variables) };
}

/** What the operation asks for, by name: `ProgrammesServingAGoal`, or its root fields. */
export function titleOfOperation({ operation, fragments }: GraphQLResolveInfo): string {
  if (operation.name !== undefined) return operation.name.value;
  const names = operation.selectionSet.selections.flatMap(function fields(one: SelectionNode): string[] {
    if (one.kind === Kind.FIELD) return [one.name.value];
    const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments[one.name.value];
    return inner?.selectionSet.selections.flatMap(fields) ?? [];
  });
  return [...new Set(names)].filter((name) => name !== CITING_FIELD && name !== "__typename").join(", ");
}

/**
 * The definitions without the citing field, without fragments that held nothing else, and without fragments that
 * nothing spreads any more. Each round takes off what the round before has emptied.
 */
function withoutCiting(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  let rest = definitions.map(
    (one) =>
      visit(one, { Field: ({ name }) => (name.value === CITING_FIELD ? null : undefined) }) as DefinitionNode,
  );
  for (;;) {
    const emptied = new Set(
      rest.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION && one.selectionSet.selections.length === 0
          ? [one.name.value]
          : [],
      ),
    );
    const spread = new Set<string>();
    const next = rest
      .filter((one) => one.kind !== Kind.FRAGMENT_DEFINITION || !emptied.has(one.name.value))
      .map(
        (one) =>
          visit(one, {
            FragmentSpread: ({ name }) => (emptied.has(name.value) ? null : undefined),
            InlineFragment: {
              leave: ({ selectionSet }) => (selectionSet.selections.length === 0 ? null : undefined),
            },
          }) as DefinitionNode,
      );
    for (const one of next) visit(one, { FragmentSpread: ({ name }) => void spread.add(name.value) });
    const kept = next.filter((one) => one.kind !== Kind.FRAGMENT_DEFINITION || spread.has(one.name.value));
    if (kept.length === rest.length && emptied.size === 0) return kept;
    rest = kept;
  }
}

function usedVariables(definitions: readonly DefinitionNode[]): Set<string> {
  const used = new Set<string>();
  for (const one of definitions) {
    visit(one, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.add(name.value),
    });
  }
  return used;
}
