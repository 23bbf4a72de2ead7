import mongoose from 'mongoose';
import type { CaseStatus } from '../../../schema/generated/cases.ts';
import { Changes } from '../protocols/support/event-log.ts';
import { statusEntry } from '../../support/cases.ts';
import { type GraphResponse, post } from '../../support/test-graph.ts';
import { pause } from './protocols.ts';
import type { SeparateGraph } from './separate-graph.ts';

type Cases = mongoose.mongo.Collection<WrittenCase>;

interface WrittenCase {
  _id: string;
  status: CaseStatus;
  version: number;
  statusHistory: ReturnType<typeof statusEntry>[];
}

/** How a case is changed: by the graph's mutation, or in the database, as by a writer elsewhere. */
type Way = 'mutation' | 'database';

interface NumberedCase {
  id: string;
  way: Way;
  version: number;
}

const changeStatus = /* GraphQL */ `
  mutation ($input: ChangeCaseStatusInput!) {
    changeCaseStatus(input: $input) {
      case {
        id
      }
    }
  }
`;

/**
 * Changes the status of cases, one change of a case at a time and of all cases at once. Each change is made exactly once: it is tried
 * again while a part of the graph is away, and is refused when an earlier try has made it.
 */
export class StatusWriter {
  /** The notes of the changes that were made to each case, in their order. */
  readonly written = new Map<string, string[]>();
  readonly changes = new Changes();
  readonly #graph: SeparateGraph;
  readonly #client: mongoose.mongo.MongoClient;
  readonly #authorization: string;
  readonly #sourceId: string;
  readonly #cases: readonly NumberedCase[];

  private constructor(
    graph: SeparateGraph,
    client: mongoose.mongo.MongoClient,
    authorization: string,
    sourceId: string,
    cases: readonly NumberedCase[],
  ) {
    this.#graph = graph;
    this.#client = client;
    this.#authorization = authorization;
    this.#sourceId = sourceId;
    this.#cases = cases;
    for (const { id } of cases) this.written.set(id, []);
  }

  /** @param count how many cases it changes, one in five by the mutation */
  static async start(graph: SeparateGraph, count: number): Promise<StatusWriter> {
    const client = graph.openClient();
    const found = await client
      .db(graph.databaseNameOf('cases'))
      .collection<WrittenCase>('cases')
      .find({ status: 'REUNIFIED' })
      .limit(count)
      .toArray();
    if (found.length < count) throw new Error('expected more cases of that status');
    const source = await client.db(graph.databaseNameOf('sources')).collection('sources').findOne({});
    const cases = found.map(({ _id, version }, index) => {
      const way: Way = index % 5 === 0 ? 'mutation' : 'database';
      return { id: _id, way, version };
    });
    return new StatusWriter(graph, client, await graph.authorization('writer'), String(source?._id), cases);
  }

  get ids(): string[] {
    return this.#cases.map(({ id }) => id);
  }

  /** How many changes have been made. */
  get count(): number {
    return [...this.written.values()].reduce((sum, notes) => sum + notes.length, 0);
  }

  /** Makes so many changes to each case that is changed in the given ways. */
  async write(changes: number, ...ways: Way[]): Promise<void> {
    const chosen = this.#cases.filter(({ way }) => ways.includes(way));
    await Promise.all(chosen.map((each) => this.#writeTo(each, changes)));
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  async #writeTo(changed: NumberedCase, changes: number): Promise<void> {
    for (let n = 0; n < changes; n++) {
      const notes = this.written.get(changed.id) ?? [];
      const note = `${changed.id} ${changed.version}`;
      const to = notes.length % 2 === 0 ? 'NO_CONFIRMED_RECORD' : 'REUNIFIED';
      while (!(await this.#tryChange(changed, note, to))) await pause();
      changed.version++;
      notes.push(note);
      this.changes.changed();
    }
  }

  /** @returns whether it is made; false where that is not known */
  #tryChange(changed: NumberedCase, note: string, to: CaseStatus): Promise<boolean> {
    return changed.way === 'mutation'
      ? this.#changeByMutation(changed, note, to)
      : this.#changeInDatabase(changed, note, to);
  }

  async #changeByMutation({ id, version }: NumberedCase, note: string, to: CaseStatus): Promise<boolean> {
    const input = {
      caseId: id,
      to,
      effectiveOn: '2026-01-02',
      sourceId: this.#sourceId,
      note,
      expectedVersion: version,
    };
    let answer: GraphResponse;
    try {
      answer = await post(
        this.#graph.address,
        { query: changeStatus, variables: { input } },
        { authorization: this.#authorization },
      );
    } catch (error) {
      // The gateway does not answer. (Of errors of another realm, the name is all that can be told.)
      if ((error as Error).name === 'TypeError') return false;
      throw error;
    }
    const [error] = answer.errors;
    if (error === undefined) return true;
    const { code, currentVersion } = error.extensions;
    if (code === 'VERSION_CONFLICT' && currentVersion === version + 1) return true;
    if (passing.has(code)) return false;
    throw new Error(`A change was refused: ${answer.text}`);
  }

  async #changeInDatabase({ id, version }: NumberedCase, note: string, to: CaseStatus): Promise<boolean> {
    const cases: Cases = this.#client.db(this.#graph.databaseNameOf('cases')).collection<WrittenCase>('cases');
    const entry = statusEntry(note, to);
    try {
      const { matchedCount } = await cases.updateOne(
        { _id: id, version },
        { $set: { status: to }, $inc: { version: 1 }, $push: { statusHistory: entry } },
      );
      if (matchedCount === 1) return true;
      const found = await cases.findOne({ _id: id });
      return found?.version === version + 1;
    } catch (error) {
      if (error instanceof mongoose.mongo.MongoError) return false;
      throw error;
    }
  }
}

/** What the graph says while a part of it is away. */
const passing: ReadonlySet<string> = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'DATABASE_UNAVAILABLE']);
