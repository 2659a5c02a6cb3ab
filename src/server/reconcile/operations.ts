/** The GraphQL operations behind the service; it knows the graph by the schema alone. */
export const RECONCILE_NAMES = /* GraphQL */ `
  query ReconcileNames($queries: [ReconcileQuery!]!) {
    reconcile(queries: $queries) {
      candidates { id name kind score match reason }
    }
  }
`;

export const SUGGEST_ENTITIES = /* GraphQL */ `
  query SuggestEntities($text: String!, $kinds: [EntityKind!], $first: Int) {
    search(text: $text, kinds: $kinds, first: $first) {
      edges { matchedText node { __typename id name } }
    }
  }
`;

export const PREVIEW_ENTITY = /* GraphQL */ `
  query PreviewEntity($id: ID!) {
    node(id: $id) { __typename id name evidence { quote } }
  }
`;
