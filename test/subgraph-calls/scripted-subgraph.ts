import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request that the subgraph got, and the way to answer it. */
export interface Arrival {
  request: IncomingMessage;
  response: ServerResponse;
  body: string;
  /** Resolves when the connection, or the exchange on it, has ended. */
  closed: Promise<unknown>;
}

export type Script = (arrival: Arrival, index: number) => void;

/** Answers with this body: text as it is, anything else as JSON. */
export function answer(body: unknown, status = 200): Script {
  return ({ response }) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

export const answerWell = answer({ data: { a: 1 } });
export const hangUp: Script = ({ request }) => request.socket.destroy();
export const neverAnswer: Script = () => undefined;

/** Follows the scripts one request after the other, and the last from there on. */
export function inTurn(...scripts: Script[]): Script {
  return (arrival, index) => scripts[Math.min(index, scripts.length - 1)]?.(arrival, index);
}

/** A subgraph over real HTTP that answers as it is told to. */
export class ScriptedSubgraph {
  readonly arrivals: Arrival[] = [];
  connections = 0;
  script: Script;
  readonly #server = createServer((request, response) => void this.#arrived(request, response));
  readonly #events = new EventEmitter();

  constructor(script: Script) {
    this.script = script;
    this.#server.on('connection', () => this.connections++);
    this.#events.setMaxListeners(0);
  }

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql?tenant=1`;
  }

  /** The request of this number, from 0, once it has come. */
  async arrival(index: number): Promise<Arrival> {
    for (;;) {
      const arrival = this.arrivals[index];
      if (arrival !== undefined) return arrival;
      await once(this.#events, 'arrival');
    }
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #arrived(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const closed = new Promise((resolve) => response.once('close', resolve));
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const arrival = { request, response, body, closed };
    this.arrivals.push(arrival);
    this.script(arrival, this.arrivals.length - 1);
    this.#events.emit('arrival');
  }
}
