import { join } from "node:path";
import { type ConstDirectiveNode, Kind } from "graphql";
import { packageRoot } from "../package-root.js";
import { loadGraphTypes } from "./type-definitions.js";

/** Where the relationship of each field is kept under version control; a test compares it with what the SDL gives now. */
export const PRINTED_RELATIONSHIPS = join(packageRoot, "src", "generated", "relationships.ts");

const HEADER = `// Printed from schema/ by src/api/print-relationships.ts; do not edit.

/** An edge of the graph as a field follows it: OUT from subject to object, IN from object to subject. */
export interface FieldRelationship {
  type: string;
  direction: "IN" | "OUT";
}

/** What the served schema does not tell: which edge each field follows, by \`Type.field\`. */
`;

/** The table of relationship fields as TypeScript, in the order of the SDL. */
export function printRelationships(): string {
  const lines: string[] = [];
  for (const type of loadGraphTypes().definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const directive = field.directives?.find(({ name }) => name.value === "relationship");
      if (directive === undefined) continue;
      const [edge, direction] = [argument(directive, "type"), argument(directive, "direction")];
      lines.push(
        `  "${type.name.value}.${field.name.value}": { type: "${edge}", direction: "${direction}" },`,
      );
    }
  }
  return `${HEADER}export const RELATIONSHIPS: Readonly<Record<string, FieldRelationship>> = {\n${lines.join("\n")}\n};\n`;
}

function argument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((one) => one.name.value === name)?.value;
  if (value?.kind === Kind.STRING || value?.kind === Kind.ENUM) return value.value;
  throw new Error(`@relationship needs ${name}`);
}
