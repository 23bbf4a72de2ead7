import { type Client, CombinedError } from '@urql/core';
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Problem, problemOf } from '../graph/problem.ts';
import { askForLinks, type FoundLinks } from './ask-for-links.ts';
import { layOut, type Position } from './layout.ts';
import { graphOf, type RecordGraph, type RecordNode, withNeighbours } from './record-graph.ts';

/** How far a node is expanded: not at all, with more to ask for after a cursor, or with all that it is linked to. */
export type Expansion = { state: 'closed' } | { state: 'more'; next: string } | { state: 'whole' };

interface Drawing {
  graph: RecordGraph;
  places: Map<string, Position>;
  expansions: ReadonlyMap<string, Expansion>;
  /** The node that was expanded last, and how many nodes that brought. */
  last?: { node: RecordNode; added: number };
}

/** A graph that grows where the reader expands it. */
export interface GrowingGraph extends Drawing {
  problem?: Problem;
  /** The id of the node whose links are being asked for. */
  asking?: string;
  /** Asks for what a node is linked to, with one request; of a node that is expanded in part, for more of it. */
  expand: (node: RecordNode) => void;
}

function drawingOf(root: RecordNode): Drawing {
  const graph = graphOf(root);
  return { graph, places: layOut(graph, new Map()), expansions: new Map() };
}

function grown(drawing: Drawing, node: RecordNode, { neighbours, next }: FoundLinks): Drawing {
  const graph = withNeighbours(drawing.graph, node.id, neighbours);
  const expansion: Expansion = next === undefined ? { state: 'whole' } : { state: 'more', next };
  return {
    graph,
    places: layOut(graph, drawing.places),
    expansions: new Map([...drawing.expansions, [node.id, expansion]]),
    last: { node, added: graph.nodes.size - drawing.graph.nodes.size },
  };
}

/** How far a node is expanded. */
export function expansionOf({ expansions }: Pick<Drawing, 'expansions'>, id: string): Expansion {
  return expansions.get(id) ?? { state: 'closed' };
}

/** The graph around a record: at first with what that is linked to. It begins anew when another caller asks. */
export function useRecordGraph(root: RecordNode): GrowingGraph {
  const client = useClient();
  const [drawing, setDrawing] = useState(() => drawingOf(root));
  const [problem, setProblem] = useState<Problem>();
  const [asking, setAsking] = useState<string>();
  const ask = useCallback(async (asked: Client, from: Drawing, node: RecordNode, isWanted: () => boolean) => {
    const expansion = expansionOf(from, node.id);
    if (expansion.state === 'whole') return;
    setAsking(node.id);
    setProblem(undefined);
    try {
      const links = await askForLinks(asked, node, expansion.state === 'more' ? expansion.next : undefined);
      if (isWanted()) setDrawing(grown(from, node, links));
    } catch (error) {
      if (!(error instanceof CombinedError)) throw error;
      if (isWanted()) setProblem(problemOf(error));
    } finally {
      if (isWanted()) setAsking(undefined);
    }
  }, []);
  useEffect(() => {
    let wanted = true;
    const empty = drawingOf(root);
    setDrawing(empty);
    void ask(client, empty, root, () => wanted);
    return () => {
      wanted = false;
    };
  }, [client, root, ask]);
  return {
    ...drawing,
    ...(problem && { problem }),
    ...(asking !== undefined && { asking }),
    expand(node) {
      if (asking === undefined) void ask(client, drawing, node, () => true);
    },
  };
}
