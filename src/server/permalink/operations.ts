const WORDS = /* GraphQL */ `
  fragment Words on Evidence {
    quote
    start
    end
    passage {
      id
      text
    }
    source {
      id
    }
  }
`;

/** What became of the cited releases; every permalink asks it first. */
export const CITED_RELEASES = /* GraphQL */ `
  query CitedReleases($ids: [ID!]!) {
    citedReleases(ids: $ids) {
      id
      status
      message
      replacedAt
      release {
        ...State
      }
      now {
        ...State
      }
      changes {
        textChanged
        nodeCount
        edgeCount
      }
    }
  }

  fragment State on Release {
    id
    planId
    createdAt
    textSha256
    dataSha256
    nodeCount
    edgeCount
  }
`;

/** An entity as a permalink shows it. */
export const CITED_ENTITY = /* GraphQL */ `
  query CitedEntity($id: ID!) {
    node(id: $id) {
      __typename
      id
      name
      evidence {
        ...Words
      }
    }
    permalink(id: $id)
  }

  ${WORDS}
`;

/** An edge as a permalink shows it. */
export const CITED_EDGE = /* GraphQL */ `
  query CitedEdge($id: ID!) {
    edge(id: $id) {
      id
      from {
        id
        name
      }
      relationship
      to {
        id
        name
      }
      reason
      role
      rule
      rationale
      evidence {
        ...Words
      }
    }
    permalink(id: $id)
  }

  ${WORDS}
`;
