import mongoose, { type Collection, type mongo } from 'mongoose';
import { KnownEntries } from './added-entries.ts';
import type { RecordReader } from './record-reader.ts';
import { type DocumentChange, type StatusChangeEvent, statusChangesOf } from './status-change-event.ts';
import type { ResumeToken } from './stream-position.ts';

/** Longer than the driver looks for a server, in milliseconds. */
const longestSilence = 12_000;

const pipeline = [{ $match: { operationType: { $in: ['insert', 'update', 'replace', 'invalidate'] } } }];

/** A collection of records with a status, whose changes are followed. */
export interface FollowedCollection {
  collection: Collection;
  records: RecordReader;
}

export interface StreamOptions {
  /** The place to begin after; null to begin now. */
  after: ResumeToken | null;
  /** How long the database waits for a change before it says that there is none. */
  awaitMilliseconds: number;
  known?: KnownEntries;
  /** Called when the database has opened a stream that begins now: whatever changes from then on is in it. */
  onOpened?: () => void;
}

/** What one round of reading gave. */
export interface StreamRound {
  /** The status changes of one document's change; none where that was about something else. */
  changes: StatusChangeEvent[];
  /** Whether the database had no further change when it was asked. */
  atEnd: boolean;
}

/** An open change stream of MongoDB, read as status changes. After short failures it resumes by itself, as the driver does. */
export class StatusChangeStream {
  readonly #followed: FollowedCollection;
  readonly #options: StreamOptions;
  readonly #known: KnownEntries;
  #stream: mongo.ChangeStream;
  #position: ResumeToken | null;
  /** The position before the last one. */
  #before: ResumeToken | null = null;

  constructor(followed: FollowedCollection, options: StreamOptions) {
    this.#followed = followed;
    this.#options = options;
    this.#known = options.known ?? new KnownEntries();
    this.#position = options.after;
    this.#stream = this.#watch();
  }

  /** The place up to which everything has been read; null until the database has opened a stream that begins now. */
  get position(): ResumeToken | null {
    return this.#position;
  }

  /**
   * Reads the next change of a document; waits for one as long as the stream was told to.
   * @throws MongoDB's errors; the stream is of no use then
   */
  async read(): Promise<StreamRound> {
    const event = await this.#nextEvent();
    if (this.#position === null) throw new Error('The database gave no token to resume the change stream with.');
    // A change before the first known place came before the stream was said to be open.
    if (event === null || this.#before === null) return { changes: [], atEnd: event === null };
    const changes = statusChangesOf(event, this.#before, this.#known, this.#followed.records);
    if (event.operationType === 'invalidate') await this.#reopen(event._id);
    return { changes, atEnd: false };
  }

  async close(): Promise<void> {
    await this.#stream.close();
  }

  /** The driver can wait for ever where a connection breaks in the moment in which it is used; this does not. */
  async #nextEvent(): Promise<DocumentChange | null> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new mongoose.mongo.MongoNetworkTimeoutError('The database did not answer a change stream.'));
      }, this.#options.awaitMilliseconds + longestSilence);
    });
    try {
      return await Promise.race([this.#stream.tryNext() as Promise<DocumentChange | null>, silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A stream ends when its collection is dropped or renamed; a new one goes on from there. */
  async #reopen(after: ResumeToken): Promise<void> {
    await this.#stream.close();
    this.#position = after;
    this.#stream = this.#watch();
  }

  #watch(): mongo.ChangeStream {
    const { collection } = this.#followed;
    if (collection.conn.readyState !== mongoose.ConnectionStates.connected)
      throw new mongoose.mongo.MongoNotConnectedError('There is no connection to the database at the moment.');
    const stream = collection.watch(pipeline, {
      maxAwaitTimeMS: this.#options.awaitMilliseconds,
      // Unlike `resumeAfter`, it also goes on after the collection was dropped.
      ...(this.#position !== null && { startAfter: this.#position }),
    });
    stream.on('resumeTokenChanged', (token: ResumeToken) => {
      const opened = this.#position === null;
      this.#before = this.#position;
      this.#position = token;
      if (opened) this.#options.onOpened?.();
    });
    return stream;
  }
}
