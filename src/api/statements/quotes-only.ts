import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** What each element of the stored list `evidenceQuotes` holds, and the type's name, for which nothing is read. */
const SHORT_FIELDS = new Set(["quote", "start", "end", "__typename"]);

const judged = new WeakMap<OperationDefinitionNode, boolean>();

/**
 * Whether an operation asks of evidence for nothing but quotes and their offsets. Judged by the whole document, whatever
 * `@skip` and `@include` leave out; false for an operation without evidence. Remembered as long as the operation is kept.
 */
export function asksOnlyForQuotes(info: GraphQLResolveInfo): boolean {
  const known = judged.get(info.operation);
  if (known !== undefined) return known;
  const verdict = judge(info);
  judged.set(info.operation, verdict);
  return verdict;
}

function judge({
  schema,
  operation,
  fragments,
}: Pick<GraphQLResolveInfo, "schema" | "operation" | "fragments">): boolean {
  const typeInfo = new TypeInfo(schema);
  let [short, long] = [0, 0];
  const count = (field: FieldNode): void => {
    const parent = typeInfo.getParentType();
    if (parent?.name === "Evidence" && SHORT_FIELDS.has(field.name.value)) short += 1;
    // A field of which the type is not known might be of evidence.
    else if (parent == null || parent.name === "Evidence") long += 1;
  };
  const document = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] } as const;
  visit(document, visitWithTypeInfo(typeInfo, { Field: count }));
  return short > 0 && long === 0;
}
