/** A record of another subgraph, of which this one knows the id. */
export interface EntityReference {
  id: string;
}
