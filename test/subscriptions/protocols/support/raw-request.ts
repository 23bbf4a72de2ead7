import { connect, type Socket } from 'node:net';
import { Changes } from './event-log.ts';

/** A request over a socket of its own, whose response is read only while `resume` says so. */
export class RawRequest {
  readonly socket: Socket;
  readonly #pieces: string[] = [];
  readonly #changes = new Changes();

  constructor(port: number, lines: readonly string[], body = '') {
    this.socket = connect({ host: '127.0.0.1', port });
    this.socket.setEncoding('utf8');
    this.socket.on('error', () => undefined);
    this.socket.on('close', () => {
      this.#changes.changed();
    });
    const head = [...lines, 'host: 127.0.0.1', `content-length: ${Buffer.byteLength(body)}`];
    this.socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  }

  resume(): void {
    this.socket.on('data', (piece) => {
      this.#pieces.push(piece.toString());
      this.#changes.changed();
    });
  }

  /** What came so far. */
  get text(): string {
    return this.#pieces.join('');
  }

  /** Resolves once this text has come. */
  async received(text: string): Promise<void> {
    let seen = 0;
    let end = '';
    const hasCome = () => {
      const news = end + this.#pieces.slice(seen).join('');
      seen = this.#pieces.length;
      end = news.slice(-text.length);
      return news.includes(text);
    };
    await this.#changes.until(() => {
      if (hasCome()) return true;
      if (this.socket.closed) throw new Error(`The connection closed after: ${this.text.slice(-500)}`);
      return false;
    });
  }
}

/** A POST request of an operation, with what it accepts. */
export function postOperation(
  port: number,
  query: string,
  accept: string,
  headers: readonly string[] = [],
): RawRequest {
  const lines = ['POST /graphql HTTP/1.1', 'content-type: application/json', `accept: ${accept}`, ...headers];
  return new RawRequest(port, lines, JSON.stringify({ query }));
}
