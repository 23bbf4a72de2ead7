import type { Timestamp } from 'bson';
import { decode, type Document, encode } from '../values/document.ts';

const headerLength = 16;

/** Codes of messages: `OP_MSG` carries all commands, `OP_QUERY` the first hello of a driver. */
const operations = { reply: 1, query: 2004, message: 2013 } as const;

const flags = { checksumPresent: 1, moreToCome: 2 } as const;

/** A command as it came. */
export interface Request {
  requestId: number;
  body: Document;
  /** Documents that came beside the body, by the name of the field that they belong to: their bytes. */
  sections: ReadonlyMap<string, readonly Uint8Array[]>;
  wantsReply: boolean;
  encodeReply: (responseId: number, reply: Uint8Array) => Uint8Array;
}

/** @throws Error when the bytes are no message of the protocol */
export function decodeRequest(message: Buffer): Request {
  const [requestId, operation] = [message.readInt32LE(4), message.readInt32LE(12)];
  if (operation === operations.message) return decodeMessage(requestId, message);
  if (operation === operations.query) return decodeQuery(requestId, message);
  throw new Error(`Unknown operation ${operation} in the wire protocol.`);
}

function decodeMessage(requestId: number, message: Buffer): Request {
  const given = message.readUInt32LE(headerLength);
  const end = message.length - (given & flags.checksumPresent ? 4 : 0);
  const sections = new Map<string, Uint8Array[]>();
  let body: Document = {};
  let position = headerLength + 4;
  while (position < end) {
    const kind = message.readUInt8(position);
    const start = position + 1;
    const length = message.readInt32LE(start);
    const section = message.subarray(start, start + length);
    if (kind === 0) body = decode(section);
    else readSequence(section, sections);
    position = start + length;
  }
  return {
    requestId,
    body,
    sections,
    wantsReply: (given & flags.moreToCome) === 0,
    encodeReply: (responseId, reply) => encodeMessage(responseId, requestId, reply),
  };
}

/** A sequence: its length, the field's name, then documents. The bytes are copied, since some are kept. */
function readSequence(section: Buffer, sections: Map<string, Uint8Array[]>): void {
  const endOfName = section.indexOf(0, 4);
  const documents: Uint8Array[] = [];
  let position = endOfName + 1;
  while (position < section.length) {
    const length = section.readInt32LE(position);
    documents.push(Buffer.from(section.subarray(position, position + length)));
    position += length;
  }
  sections.set(section.toString('utf8', 4, endOfName), documents);
}

function decodeQuery(requestId: number, message: Buffer): Request {
  const endOfName = message.indexOf(0, headerLength + 4);
  const start = endOfName + 1 + 8;
  const body = decode(message.subarray(start, start + message.readInt32LE(start)));
  const database = message.toString('utf8', headerLength + 4, endOfName).split('.')[0] ?? '';
  return {
    requestId,
    body: { ...body, $db: database },
    sections: new Map(),
    wantsReply: true,
    encodeReply: (responseId, reply) => encodeQueryReply(responseId, requestId, reply),
  };
}

function header(length: number, responseId: number, requestId: number, operation: number): Buffer {
  const buffer = Buffer.alloc(headerLength);
  buffer.writeInt32LE(headerLength + length, 0);
  buffer.writeInt32LE(responseId, 4);
  buffer.writeInt32LE(requestId, 8);
  buffer.writeInt32LE(operation, 12);
  return buffer;
}

/** A command as a message, to another server. */
export function encodeCommand(requestId: number, body: Document): Uint8Array {
  const bytes = encode(body);
  const flagsAndKind = Buffer.alloc(5);
  return Buffer.concat([header(5 + bytes.length, requestId, 0, operations.message), flagsAndKind, bytes]);
}

/** The document of a reply in `OP_MSG`. */
export function decodeReply(message: Buffer): Document {
  return decode(message.subarray(headerLength + 5));
}

function encodeMessage(responseId: number, requestId: number, reply: Uint8Array): Uint8Array {
  const flagsAndKind = Buffer.alloc(5);
  return Buffer.concat([header(5 + reply.length, responseId, requestId, operations.message), flagsAndKind, reply]);
}

function encodeQueryReply(responseId: number, requestId: number, reply: Uint8Array): Uint8Array {
  const fields = Buffer.alloc(20);
  fields.writeInt32LE(1, 16);
  return Buffer.concat([header(20 + reply.length, responseId, requestId, operations.reply), fields, reply]);
}

/** The reply of a cursor, with documents as bytes, so that stored documents are given back as they came. */
export function encodeCursorReply(cursor: {
  id: bigint;
  namespace: string;
  batchName: 'firstBatch' | 'nextBatch';
  documents: readonly Uint8Array[];
  /** Of a change stream: where it goes on, and the time of the last change. */
  postBatchResumeToken?: Document;
  operationTime?: Timestamp;
}): Uint8Array {
  const array = encodeElements(cursor.documents.map((bytes, index) => element(0x03, String(index), bytes)));
  const id = Buffer.alloc(8);
  id.writeBigInt64LE(cursor.id);
  const { postBatchResumeToken, operationTime } = cursor;
  const inner = encodeElements([
    element(0x04, cursor.batchName, array),
    element(0x12, 'id', id),
    element(0x02, 'ns', text(cursor.namespace)),
    elementsOf({ postBatchResumeToken }),
  ]);
  return encodeElements([element(0x03, 'cursor', inner), elementsOf({ ok: 1, operationTime })]);
}

function elementsOf(document: Document): Uint8Array {
  return Buffer.from(encode(document)).subarray(4, -1);
}

function element(type: number, name: string, value: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`, 'utf8'), value]);
}

function text(value: string): Uint8Array {
  const bytes = Buffer.from(`${value}\0`, 'utf8');
  const length = Buffer.alloc(4);
  length.writeInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function encodeElements(elements: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(elements);
  const length = Buffer.alloc(4);
  length.writeInt32LE(body.length + 5);
  return Buffer.concat([length, body, Buffer.from([0])]);
}
