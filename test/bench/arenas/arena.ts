import type { Contestant, Workload } from '../measure.ts';

/** Contestants that answer the same operations, and what they are asked. */
export interface Arena {
  /** The first is the one that the others are compared with. */
  contestants: Contestant[];
  workloads: Workload[];
  stop: () => Promise<void>;
}
