import { randomInt } from 'node:crypto';
import type { Timestamp } from 'bson';
import { ServerError } from '../server-error.ts';
import type { Document } from '../values/document.ts';
import { encodeCursorReply } from './wire-protocol.ts';

const defaultBatchSize = 101;

/** A reply has at most 16 MiB of documents. */
const largestBatch = 16 * 1024 * 1024;

/** MongoDB closes a cursor that was not used for ten minutes. */
const idleMilliseconds = 10 * 60_000;

/** MongoDB waits so long for an event where the client does not say how long. */
const usualWaitMilliseconds = 1_000;

/** Ids of stores that follow each other on the same databases must not be the same, so each begins somewhere. */
const mostFirstIds = 2 ** 47;

/** What a client asks a cursor for that waits for documents to come. */
export interface NextRequest {
  batchSize: number;
  /** How long to wait for a document. */
  milliseconds: number;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
}

export interface LiveBatch {
  documents: readonly Uint8Array[];
  /** Whether nothing comes any more. */
  isDone: boolean;
  postBatchResumeToken: Document;
  operationTime: Timestamp;
}

/** Documents that come while the cursor is open. */
export interface LiveSource {
  /** The next documents; none when none has come in time. */
  next: (request: NextRequest) => Promise<LiveBatch>;
  /** Ends waiting. */
  close: () => void;
}

interface LiveCursor {
  namespace: string;
  source: LiveSource;
  isInUse: boolean;
  usedAt: number;
}

interface ListCursor {
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

type Cursor = ListCursor | LiveCursor;

/** How to go on with a cursor. */
export interface MoreRequest {
  batchSize: number | undefined;
  /** How long a cursor waits that waits for documents. */
  milliseconds: number | undefined;
  signal: AbortSignal;
}

/** The cursors that clients have open. A cursor sees its documents as they were when it was opened, or those that come from then on. */
export class Cursors {
  readonly #open = new Map<string, Cursor>();
  #lastId = BigInt(randomInt(mostFirstIds));

  /** The reply with the first documents; keeps the others for `more`. */
  first({ namespace, documents, batchSize = defaultBatchSize, single = false }: FirstBatch): Uint8Array {
    this.#closeIdle();
    const count = batchOf(documents, 0, batchSize);
    const isDone = single || count >= documents.length;
    const id = isDone ? 0n : ++this.#lastId;
    if (!isDone) this.#open.set(String(id), { namespace, documents, given: count, usedAt: Date.now() });
    return encodeCursorReply({ id, namespace, batchName: 'firstBatch', documents: documents.slice(0, count) });
  }

  /** The reply with what there is already of documents that come; the cursor stays open for those that do later. */
  async firstOfLive(
    namespace: string,
    source: LiveSource,
    request: Omit<MoreRequest, 'milliseconds'>,
  ): Promise<Uint8Array> {
    this.#closeIdle();
    const batchSize = request.batchSize ?? defaultBatchSize;
    const batch = await source.next({ batchSize, milliseconds: 0, signal: request.signal });
    const id = batch.isDone ? 0n : ++this.#lastId;
    if (!batch.isDone) this.#open.set(String(id), { namespace, source, isInUse: false, usedAt: Date.now() });
    return encodeCursorReply({ id, namespace, batchName: 'firstBatch', ...batch });
  }

  /** @throws CursorNotFound, and what the source of documents that come is refused with */
  more(id: unknown, namespace: string, request: MoreRequest): Uint8Array | Promise<Uint8Array> {
    const key = String(id);
    const cursor = this.#open.get(key);
    if (cursor === undefined) throw new ServerError('CursorNotFound', `cursor id ${key} not found`);
    if (cursor.namespace !== namespace) {
      throw new ServerError(
        'Unauthorized',
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    }
    return 'source' in cursor ? this.#moreOfLive(key, cursor, request) : this.#moreOfList(key, cursor, request);
  }

  #moreOfList(key: string, cursor: ListCursor, { batchSize = 0 }: MoreRequest): Uint8Array {
    const { namespace } = cursor;
    const end = cursor.given + batchOf(cursor.documents, cursor.given, batchSize === 0 ? Infinity : batchSize);
    const documents = cursor.documents.slice(cursor.given, end);
    const isDone = end >= cursor.documents.length;
    if (isDone) this.#open.delete(key);
    else this.#open.set(key, { ...cursor, given: end, usedAt: Date.now() });
    return encodeCursorReply({ id: isDone ? 0n : BigInt(key), namespace, batchName: 'nextBatch', documents });
  }

  async #moreOfLive(key: string, cursor: LiveCursor, request: MoreRequest): Promise<Uint8Array> {
    if (cursor.isInUse) throw new ServerError('CursorInUse', `cursor id ${key} is already in use`);
    const { batchSize = 0, milliseconds = usualWaitMilliseconds, signal } = request;
    const { namespace, source } = cursor;
    cursor.isInUse = true;
    let isDone = true;
    try {
      const batch = await source.next({ batchSize: batchSize === 0 ? Infinity : batchSize, milliseconds, signal });
      // What was given to a client that has gone may be lost; it opens another cursor where it knows to have been.
      isDone = batch.isDone || signal.aborted;
      if (!this.#open.has(key))
        throw new ServerError('CursorKilled', 'operation was interrupted: the cursor was killed');
      return encodeCursorReply({ id: isDone ? 0n : BigInt(key), namespace, batchName: 'nextBatch', ...batch });
    } finally {
      cursor.isInUse = false;
      cursor.usedAt = Date.now();
      if (isDone) this.#open.delete(key);
    }
  }

  /** Closes cursors; tells which were open. */
  kill(ids: readonly unknown[]): { killed: unknown[]; notFound: unknown[] } {
    const killed = ids.filter((id) => this.#close(String(id)));
    return { killed, notFound: ids.filter((id) => !killed.includes(id)) };
  }

  #closeIdle(): void {
    const oldest = Date.now() - idleMilliseconds;
    for (const [key, cursor] of this.#open) {
      const isInUse = 'source' in cursor && cursor.isInUse;
      if (!isInUse && cursor.usedAt < oldest) this.#close(key);
    }
  }

  #close(key: string): boolean {
    const cursor = this.#open.get(key);
    if (cursor !== undefined && 'source' in cursor) cursor.source.close();
    return this.#open.delete(key);
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
