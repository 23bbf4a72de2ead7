import { ServerError } from '../server-error.ts';
import { encodeCursorReply } from './wire-protocol.ts';

const defaultBatchSize = 101;

/** A reply has at most 16 MiB of documents. */
const largestBatch = 16 * 1024 * 1024;

/** MongoDB closes a cursor that was not used for ten minutes. */
const idleMilliseconds = 10 * 60_000;

interface Cursor {
  namespace: string;
  /** Documents in the order of the answer, and how many of them were given. */
  documents: readonly Uint8Array[];
  given: number;
  usedAt: number;
}

/** The first documents of an answer, and how to go on. */
export interface FirstBatch {
  namespace: string;
  documents: readonly Uint8Array[];
  batchSize?: number | undefined;
  /** Whether the cursor is closed after the first batch, whatever is left. */
  single?: boolean;
}

/** The cursors that clients have open. A cursor sees its documents as they were when it was opened. */
export class Cursors {
  readonly #open = new Map<string, Cursor>();
  #lastId = BigInt(Date.now());

  /** The reply with the first documents; keeps the others for `more`. */
  first({ namespace, documents, batchSize = defaultBatchSize, single = false }: FirstBatch): Uint8Array {
    this.#closeIdle();
    const count = batchOf(documents, 0, batchSize);
    const isDone = single || count >= documents.length;
    const id = isDone ? 0n : ++this.#lastId;
    if (!isDone) this.#open.set(String(id), { namespace, documents, given: count, usedAt: Date.now() });
    return encodeCursorReply({ id, namespace, batchName: 'firstBatch', documents: documents.slice(0, count) });
  }

  /** @throws CursorNotFound */
  more(id: unknown, namespace: string, batchSize = 0): Uint8Array {
    const key = String(id);
    const cursor = this.#open.get(key);
    if (cursor === undefined) throw new ServerError('CursorNotFound', `cursor id ${key} not found`);
    if (cursor.namespace !== namespace) {
      throw new ServerError(
        'Unauthorized',
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    }
    const end = cursor.given + batchOf(cursor.documents, cursor.given, batchSize === 0 ? Infinity : batchSize);
    const documents = cursor.documents.slice(cursor.given, end);
    const isDone = end >= cursor.documents.length;
    if (isDone) this.#open.delete(key);
    else this.#open.set(key, { ...cursor, given: end, usedAt: Date.now() });
    return encodeCursorReply({ id: isDone ? 0n : BigInt(key), namespace, batchName: 'nextBatch', documents });
  }

  /** Closes cursors; tells which were open. */
  kill(ids: readonly unknown[]): { killed: unknown[]; notFound: unknown[] } {
    const killed = ids.filter((id) => this.#open.delete(String(id)));
    return { killed, notFound: ids.filter((id) => !killed.includes(id)) };
  }

  #closeIdle(): void {
    const oldest = Date.now() - idleMilliseconds;
    for (const [key, { usedAt }] of this.#open) if (usedAt < oldest) this.#open.delete(key);
  }
}

/** How many documents from a position on fit a batch; one always does. */
function batchOf(documents: readonly Uint8Array[], from: number, batchSize: number): number {
  let bytes = 0;
  let count = 0;
  while (count < batchSize && from + count < documents.length) {
    bytes += documents[from + count]?.length ?? 0;
    if (count > 0 && bytes > largestBatch) break;
    count += 1;
  }
  return count;
}
