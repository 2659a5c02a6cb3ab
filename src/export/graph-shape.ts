/** Type of a column as the export formats tell it apart. */
export type ColumnType = "string" | "id" | "integer" | "number" | "boolean";

/** One value that rows of a kind have, read from a leaf field of the schema. */
export interface Column {
  /** Name of the field; where the leaf lies in an object, both names in camelCase. */
  name: string;
  /** Names from the row to the leaf: one, or two for a leaf in an object. */
  path: readonly string[];
  type: ColumnType;
  isList: boolean;
  /** What the schema says of it; empty where it says nothing. */
  description: string;
}

/** A kind of node. */
export interface KindShape {
  /** Name of its type: `Project`. */
  kind: string;
  description: string;
  /** Root field that lists it: `projects`. */
  list: string;
  /** Name of the list's filter type: `ProjectWhere`. */
  where: string;
  columns: readonly Column[];
  /** How its rows are told to belong to a plan: an edge to it, a list of plan ids, being one, or the beginning of the id. */
  scope: "edge" | "list" | "self" | "prefix";
}

/** One field through which edges are read, from subject to object. */
export interface EdgeField {
  kind: KindShape;
  /** Name of the plain field: `serves`, read as `servesConnection`. */
  field: string;
  relationship: string;
  /** False where a subject has one object at most. */
  isPaged: boolean;
  /** Sort keys of the edge beside the object's id, which together leave no two edges equal. */
  edgeSort: readonly string[];
  /** Leaf fields of the edge's properties; none for the document's own structure. */
  columns: readonly Column[];
  hasProperties: boolean;
}

/** All that can be exported, as the schema of the API shows it. */
export interface GraphShape {
  kinds: readonly KindShape[];
  edgeFields: readonly EdgeField[];
  /** Types of relationship, sorted by name, each with the columns of all its fields. */
  relationships: readonly { type: string; columns: readonly Column[] }[];
}
