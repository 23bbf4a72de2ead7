import { connect, type Socket } from 'node:net';
import { encodeCommand, decodeReply } from './wire-protocol.ts';
import type { Owner } from '../storage/ownership.ts';
import { MessageReader } from './message-reader.ts';

/** The command by which stores recognise each other; clients have no use for it. */
export const identifyCommand = 'embeddedStoreIdentity';

/** A process that is stopped or very busy accepts connections, but does not answer; it still is the owner. */
const patience = 5_000;

/** Whether the store of an owner is still there. */
export async function answersAs(owner: Owner): Promise<boolean> {
  const connection = new RemoteOwner(owner);
  let timer: NodeJS.Timeout | undefined;
  try {
    const reply = connection.request(encodeCommand(1, { [identifyCommand]: 1, $db: 'admin' }));
    const silence = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, patience, undefined)));
    const first = await Promise.race([reply, silence]);
    return first === undefined || decodeReply(first).token === owner.token;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    connection.close();
  }
}

/** A connection to the store of another process, which carries out commands on the databases that it has open. */
export class RemoteOwner {
  readonly owner: Owner;
  readonly #socket: Socket;
  readonly #connected: Promise<void>;
  readonly #waiting: { resolve: (reply: Buffer) => void; reject: (error: Error) => void }[] = [];
  #error: Error | undefined;

  constructor(owner: Owner) {
    this.owner = owner;
    this.#socket = connect({ host: '127.0.0.1', port: owner.port, noDelay: true });
    this.#connected = new Promise((resolve, reject) => {
      this.#socket.once('connect', resolve);
      this.#socket.once('error', reject);
    });
    this.#connected.catch(() => undefined);
    this.#socket.on('error', (error) => {
      this.#fail(error);
    });
    this.#socket.on('close', () => {
      this.#fail(new Error('The store that has the database open has gone.'));
    });
    const reader = new MessageReader((message) => this.#waiting.shift()?.resolve(message));
    this.#socket.on('data', (chunk: Buffer) => {
      try {
        reader.read(chunk);
      } catch (error) {
        this.#socket.destroy(error as Error);
      }
    });
  }

  get isOpen(): boolean {
    return this.#error === undefined;
  }

  /** Passes a message on, and gives the reply as it comes; an empty one where none is wanted. */
  async request(message: Uint8Array, wantsReply = true): Promise<Buffer> {
    await this.#connected;
    if (this.#error !== undefined) throw this.#error;
    this.#socket.write(message);
    if (!wantsReply) return Buffer.alloc(0);
    return new Promise<Buffer>((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  close(): void {
    this.#socket.destroy();
  }

  #fail(error: Error): void {
    this.#error ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
