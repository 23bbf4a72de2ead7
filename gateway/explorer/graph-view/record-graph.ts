/** The kinds of records that are drawn, by the names of their types. */
export const recordKinds = ['Family', 'Person', 'SeparationCase', 'Proceeding', 'Agency', 'Source'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record as it is drawn. */
export interface RecordNode {
  kind: RecordKind;
  id: string;
  /** The name that the reader may see. */
  name: string;
}

/** A link between two records, the one with the lesser id first: links have no direction. */
export interface RecordLink {
  id: string;
  one: string;
  other: string;
}

/** Where the records are shown that a node stands for. */
export const placeOf: Record<RecordKind, string> = {
  Family: '/families',
  Person: '/people',
  SeparationCase: '/cases',
  Proceeding: '/proceedings',
  Agency: '/agencies',
  Source: '/sources',
};

export interface RecordGraph {
  /** By id, in the order in which they were found. */
  nodes: ReadonlyMap<string, RecordNode>;
  links: ReadonlyMap<string, RecordLink>;
}

/** A graph of one record. */
export function graphOf(root: RecordNode): RecordGraph {
  return { nodes: new Map([[root.id, root]]), links: new Map() };
}

function linkBetween(id: string, otherId: string): RecordLink {
  const [one, other] = id < otherId ? [id, otherId] : [otherId, id];
  return { id: `${one} ${other}`, one, other };
}

/** The graph with what a record is linked to. What it has already stays where it is. */
export function withNeighbours(graph: RecordGraph, id: string, neighbours: readonly RecordNode[]): RecordGraph {
  const nodes = new Map(graph.nodes);
  const links = new Map(graph.links);
  for (const neighbour of neighbours) {
    if (neighbour.id === id) continue;
    if (!nodes.has(neighbour.id)) nodes.set(neighbour.id, neighbour);
    const link = linkBetween(id, neighbour.id);
    links.set(link.id, link);
  }
  return { nodes, links };
}

/** The part of a graph that is of certain kinds, with the links within it. */
export function ofKinds(graph: RecordGraph, shown: (kind: RecordKind) => boolean): RecordGraph {
  const nodes = new Map([...graph.nodes].filter(([, { kind }]) => shown(kind)));
  const links = new Map([...graph.links].filter(([, { one, other }]) => nodes.has(one) && nodes.has(other)));
  return { nodes, links };
}

/** The records that each record is linked to, by their ids. */
export function neighboursIn({ nodes, links }: RecordGraph): Map<string, RecordNode[]> {
  const neighbours = new Map<string, RecordNode[]>([...nodes.keys()].map((id) => [id, []]));
  for (const { one, other } of links.values()) {
    const [first, second] = [nodes.get(one), nodes.get(other)];
    if (second) neighbours.get(one)?.push(second);
    if (first) neighbours.get(other)?.push(first);
  }
  return neighbours;
}
