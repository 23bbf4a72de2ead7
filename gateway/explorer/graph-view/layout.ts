import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { RecordGraph } from './record-graph.ts';

/** How large a node is drawn, in pixels. */
export const box = { width: 190, height: 54 };

/** The least distance between two nodes, in pixels. */
const gap = 12;

/** The middle of a node, in pixels. */
export interface Position {
  x: number;
  y: number;
}

interface Body extends SimulationNodeDatum {
  id: string;
}

const room = { x: box.width + gap, y: box.height + gap };

/** Whether nodes at two positions would overlap, or nearly so. */
function collide(one: Position, other: Position): boolean {
  return Math.abs(one.x - other.x) < room.x && Math.abs(one.y - other.y) < room.y;
}

/** The place nearest to the one wished for, ring by ring around it, where a node overlaps no other. */
function freePlace(wish: Position, taken: readonly Position[]): Position {
  for (let ring = 0; ; ring++) {
    const tries = Math.max(1, ring * 8);
    for (let attempt = 0; attempt < tries; attempt++) {
      const angle = (attempt / tries) * 2 * Math.PI;
      const place = {
        x: wish.x + Math.cos(angle) * ring * 0.35 * room.x,
        y: wish.y + Math.sin(angle) * ring * 0.35 * room.y,
      };
      if (!taken.some((other) => collide(place, other))) return place;
    }
  }
}

/** The length of the forces, as a node needs it to either side: nodes are wide, and so is the drawing. */
const unit = { x: room.x * 0.85, y: room.y * 1.35 };

/** Where the forces draw the nodes, in units. */
function simulate({ nodes, links }: RecordGraph, earlier: ReadonlyMap<string, Position>): Body[] {
  const bodies = [...nodes.keys()].map((id): Body => {
    const place = earlier.get(id);
    return place ? { id, fx: place.x / unit.x, fy: place.y / unit.y } : { id };
  });
  startBesideNeighbours(bodies, { nodes, links });
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        [...links.values()].map(({ one, other }) => ({ source: one, target: other })),
      )
        .id(({ id }) => id)
        .distance(1.2),
    )
    .force('charge', forceManyBody().strength(-0.35))
    .force('collide', forceCollide(0.72).iterations(3))
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.03))
    .stop();
  simulation.tick(250);
  return bodies;
}

/** New nodes begin around a node that has its place already, in a sunflower's order, rather than in the middle of all. */
function startBesideNeighbours(bodies: readonly Body[], { links }: RecordGraph): void {
  const placed = new Map(bodies.filter(({ fx }) => typeof fx === 'number').map((body) => [body.id, body]));
  const anchors = new Map<string, Body>();
  for (const { one, other } of links.values()) {
    const [first, second] = [placed.get(one), placed.get(other)];
    if (first) anchors.set(other, first);
    if (second) anchors.set(one, second);
  }
  bodies.forEach((body, index) => {
    const anchor = anchors.get(body.id);
    if (!anchor || placed.has(body.id)) return;
    const angle = index * 2.4;
    body.x = (anchor.fx ?? 0) + Math.cos(angle);
    body.y = (anchor.fy ?? 0) + Math.sin(angle);
  });
}

/**
 * Places the nodes of a graph: linked ones close to each other, and no two of them overlapping.
 *
 * Those that have a place keep it, so that nothing that a reader has found moves away. The same graph is always placed alike.
 */
export function layOut(graph: RecordGraph, earlier: ReadonlyMap<string, Position>): Map<string, Position> {
  const places = new Map([...earlier].filter(([id]) => graph.nodes.has(id)));
  for (const { id, x = 0, y = 0 } of simulate(graph, places)) {
    if (places.has(id)) continue;
    places.set(id, freePlace({ x: x * unit.x, y: y * unit.y }, [...places.values()]));
  }
  return places;
}
