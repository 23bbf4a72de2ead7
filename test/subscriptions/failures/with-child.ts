/** A part of each event is read in another subgraph than that which the event comes from. */
export const withChild = /* GraphQL */ `
  subscription ($ids: [ID!], $after: Cursor) {
    caseStatusChanged(filter: { caseIds: $ids }, after: $after) {
      cursor
      change {
        note
      }
      case {
        id
        child {
          displayName
        }
      }
    }
  }
`;
