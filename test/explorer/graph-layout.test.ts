import fc from 'fast-check';
import { box, layOut, type Position } from '../../gateway/explorer/graph-view/layout.ts';
import {
  graphOf,
  type RecordGraph,
  type RecordNode,
  withNeighbours,
} from '../../gateway/explorer/graph-view/record-graph.ts';

/** A node by its number, of the same family of records throughout: the layout does not look at kinds. */
function nodeOf(number: number): RecordNode {
  return { kind: 'Family', id: `fam_${number}`, name: `FAM-${number}` };
}

/** What a reader does: expands a node that is there, and gets some nodes, new ones or some that are there. */
interface Expansion {
  of: number;
  neighbours: number[];
}

const expansions = fc.array(
  fc.record({ of: fc.nat(200), neighbours: fc.array(fc.nat(199), { minLength: 1, maxLength: 60 }) }),
  { minLength: 1, maxLength: 8 },
);

function expanded(graph: RecordGraph, { of, neighbours }: Expansion): RecordGraph {
  const ids = [...graph.nodes.keys()];
  return withNeighbours(graph, ids[of % ids.length] ?? '', neighbours.map(nodeOf));
}

function overlaps(places: ReadonlyMap<string, Position>): [string, string][] {
  const all = [...places];
  return all.flatMap(([id, place], index) =>
    all
      .slice(index + 1)
      .filter(([, other]) => Math.abs(place.x - other.x) < box.width && Math.abs(place.y - other.y) < box.height)
      .map(([otherId]): [string, string] => [id, otherId]),
  );
}

describe('the layout of the graph view', () => {
  it('never lets two of up to 200 nodes overlap, and moves none that has its place, however the graph is expanded', () => {
    fc.assert(
      fc.property(expansions, (steps) => {
        let graph = graphOf(nodeOf(0));
        let places = layOut(graph, new Map());
        for (const step of steps) {
          graph = expanded(graph, step);
          const next = layOut(graph, places);
          expect([...next.keys()].sort()).toEqual([...graph.nodes.keys()].sort());
          expect(overlaps(next)).toEqual([]);
          for (const [id, place] of places) expect(next.get(id)).toEqual(place);
          places = next;
        }
      }),
      { numRuns: 6 },
    );
  });

  it('places the same graph alike each time', () => {
    const graph = withNeighbours(graphOf(nodeOf(0)), nodeOf(0).id, [1, 2, 3, 4, 5].map(nodeOf));
    expect(layOut(graph, new Map())).toEqual(layOut(graph, new Map()));
  });
});
