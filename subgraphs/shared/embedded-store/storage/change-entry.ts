/** What happens to a document, a collection or the database. Never renumber: the numbers are in files. */
const kindNumbers = { insert: 1, update: 2, replace: 3, delete: 4, drop: 5, dropDatabase: 6 } as const;

export type ChangeKind = keyof typeof kindNumbers;

const kinds: ReadonlyMap<number, ChangeKind> = new Map(
  Object.entries(kindNumbers).map(([kind, number]) => [number, kind as ChangeKind]),
);

/** The logical time of a change, as in a BSON timestamp: seconds since 1970, and which change of that second it is, from 1 on. */
export interface ClusterTime {
  seconds: number;
  ordinal: number;
}

/** A change as the history keeps it. */
export interface ChangeEntry {
  kind: ChangeKind;
  /** Empty for a change of the whole database. */
  collection: string;
  time: ClusterTime;
  /** When it was made, in milliseconds since 1970. */
  wallTime: number;
  /**
   * A BSON document: the new one of an insert or replace; `documentKey` and `updateDescription` of an update; `documentKey` of a
   * delete; else empty.
   */
  content: Uint8Array;
}

const offsets = { kind: 0, wallTime: 1, seconds: 9, ordinal: 13, nameLength: 17, name: 19 } as const;

export function encodeEntry({ kind, collection, time, wallTime, content }: ChangeEntry): Buffer {
  const nameLength = Buffer.byteLength(collection);
  const bytes = Buffer.allocUnsafe(offsets.name + nameLength + content.length);
  bytes.writeUInt8(kindNumbers[kind], offsets.kind);
  bytes.writeDoubleLE(wallTime, offsets.wallTime);
  bytes.writeUInt32LE(time.seconds, offsets.seconds);
  bytes.writeUInt32LE(time.ordinal, offsets.ordinal);
  bytes.writeUInt16LE(nameLength, offsets.nameLength);
  bytes.write(collection, offsets.name);
  bytes.set(content, offsets.name + nameLength);
  return bytes;
}

/** The content is a part of the given bytes. */
export function decodeEntry(given: Uint8Array): ChangeEntry {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const kind = kinds.get(bytes.readUInt8(offsets.kind));
  if (kind === undefined) throw new Error('The history has a kind of change that this version does not know.');
  const endOfName = offsets.name + bytes.readUInt16LE(offsets.nameLength);
  return {
    kind,
    collection: bytes.toString('utf8', offsets.name, endOfName),
    time: { seconds: bytes.readUInt32LE(offsets.seconds), ordinal: bytes.readUInt32LE(offsets.ordinal) },
    wallTime: bytes.readDoubleLE(offsets.wallTime),
    content: bytes.subarray(endOfName),
  };
}

export function compareTimes(one: ClusterTime, other: ClusterTime): number {
  return one.seconds - other.seconds || one.ordinal - other.ordinal;
}
