import { Long } from 'bson';
import { ServerError } from './server-error.ts';
import { encodeCursorReply } from './wire-protocol.ts';

const defaultBatchSize = 101;

/** A reply has at most 16 MiB of documents. */
const largestBatch = 16 * 1024 * 1024;

interface Cursor {
  namespace: string;
  /** Documents that have not been given yet. */
  rest: readonly Uint8Array[];
}

/** The cursors that clients have open. A cursor sees its documents as they were when it was opened. */
export class Cursors {
  readonly #open = new Map<string, Cursor>();
  #lastId = 0n;

  /** The reply with the first documents; it keeps the others for `more`. */
  first(namespace: string, documents: readonly Uint8Array[], batchSize = defaultBatchSize, single = false): Uint8Array {
    const count = batchOf(documents, batchSize);
    const isDone = single || count >= documents.length;
    const id = isDone ? 0n : ++this.#lastId;
    if (!isDone) this.#open.set(String(id), { namespace, rest: documents.slice(count) });
    return encodeCursorReply({ id, namespace, batchName: 'firstBatch', documents: documents.slice(0, count) });
  }

  /** @throws CursorNotFound */
  more(id: unknown, batchSize = Infinity): Uint8Array {
    const key = keyOf(id);
    const cursor = this.#open.get(key);
    if (cursor === undefined) throw new ServerError('CursorNotFound', `cursor id ${key} not found`);
    const count = batchOf(cursor.rest, batchSize === 0 ? Infinity : batchSize);
    const documents = cursor.rest.slice(0, count);
    const isDone = count >= cursor.rest.length;
    if (isDone) this.#open.delete(key);
    else this.#open.set(key, { ...cursor, rest: cursor.rest.slice(count) });
    return encodeCursorReply({
      id: isDone ? 0n : BigInt(key),
      namespace: cursor.namespace,
      batchName: 'nextBatch',
      documents,
    });
  }

  /** Closes cursors; tells which were open. */
  kill(ids: readonly unknown[]): { killed: unknown[]; notFound: unknown[] } {
    const killed = ids.filter((id) => this.#open.delete(keyOf(id)));
    return { killed, notFound: ids.filter((id) => !killed.includes(id)) };
  }
}

function keyOf(id: unknown): string {
  return id instanceof Long || typeof id === 'bigint' || typeof id === 'number' ? String(id) : '';
}

/** How many documents fit a batch; one always does. */
function batchOf(documents: readonly Uint8Array[], batchSize: number): number {
  let bytes = 0;
  let count = 0;
  for (const document of documents) {
    bytes += document.length;
    if (count >= batchSize || (count > 0 && bytes > largestBatch)) break;
    count += 1;
  }
  return count;
}
