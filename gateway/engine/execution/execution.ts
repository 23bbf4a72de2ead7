import type { SubgraphResponse } from '../engine-types.ts';
import type { CallTrace } from '../operation-trace.ts';
import type { Data, DataPath } from './data.ts';
import type { SharedCalls, Taking } from './shared-calls.ts';

/** An error, with the place in the data that it is about; none where it is about the whole operation. */
export interface ExecutionError {
  message: string;
  path: DataPath | undefined;
  extensions: Record<string, unknown>;
  /** Stands for the failed fetch of which this is one field at one place; none where a subgraph told the error itself. */
  failure?: object;
}

/** A subgraph's answer, ready to be merged. Several executions may read it: nobody changes it. */
export interface SharedAnswer extends SubgraphResponse {
  /** Positions in it of objects that stand at several places. */
  sharedPaths: ReadonlySet<string>;
}

/** One run of a plan. */
export class Execution {
  /** What the fetches gave, merged; the root of the operation. */
  readonly data: Data = {};
  readonly errors: ExecutionError[] = [];
  /** The calls that each fetch made, where the response is to tell them. */
  readonly traces: Map<object, CallTrace[]> | undefined;
  /** When the gateway began with the operation, on the clock of `performance.now()`; where nothing is traced, 0. */
  readonly startedAt: number;
  /** Positions (keys after dots, from the root) of objects that stand at several places. */
  readonly sharedPositions = new Set<string>();
  isAborted = false;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Distinguishes callers for whom a subgraph may answer differently. */
  readonly callerKey: string;
  /** After a change, an answer to what others asked before it would be stale. */
  readonly sharesReads: boolean;
  /** What the subgraph sent, where this is the execution of a subscription's event. */
  readonly event: SubgraphResponse | undefined;
  readonly #running = new Set<Taking<SharedAnswer>>();

  constructor(options: {
    variables: Readonly<Record<string, unknown>>;
    headers: Readonly<Record<string, string>>;
    callerKey: string;
    sharesReads: boolean;
    /** When the gateway began with the operation, where it is traced. */
    tracedFrom: number | undefined;
    event?: SubgraphResponse | undefined;
  }) {
    this.variables = options.variables;
    this.headers = options.headers;
    this.callerKey = options.callerKey;
    this.sharesReads = options.sharesReads;
    this.traces = options.tracedFrom === undefined ? undefined : new Map();
    this.event = options.event;
    this.startedAt = options.tracedFrom ?? 0;
  }

  /** Notes errors; there can be as many as places. */
  tell(errors: readonly ExecutionError[]): void {
    for (const error of errors) this.errors.push(error);
  }

  /** Takes part in a call until it ends, or this execution is aborted. */
  async take(
    calls: SharedCalls<SharedAnswer>,
    key: string,
    start: (signal: AbortSignal) => Promise<SharedAnswer>,
  ): Promise<{ answer: SharedAnswer; isShared: boolean }> {
    const taking = calls.take(key, start);
    this.#running.add(taking);
    try {
      return { answer: await taking.promise, isShared: taking.takers > 1 };
    } finally {
      this.#running.delete(taking);
    }
  }

  /** Leaves what runs, and starts nothing more. */
  abort(): void {
    this.isAborted = true;
    for (const taking of this.#running) taking.leave();
  }
}
