import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it arrived at the receiver, and what the receiver answered, 0 while it has not. */
export interface ReceivedMessage {
  path: string;
  id: string;
  headers: IncomingHttpHeaders;
  body: string;
  changeId: string;
  recordId: string;
  status: number;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

type Arrived = Omit<ReceivedMessage, 'status'>;

/** Decides how to answer; null answers never. */
export type Answerer = (message: Arrived, earlier: readonly ReceivedMessage[]) => Answer | null | Promise<Answer>;

interface Body {
  data: { change: { id: string }; case?: { id: string }; proceeding?: { id: string } };
}

/** A partner's server that receives webhooks, on this machine. */
export class Receiver {
  readonly messages: ReceivedMessage[] = [];
  answer: Answerer = () => ({ status: 204 });
  readonly #server: Server;
  readonly #watchers = new Set<() => void>();

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#receive(request, response);
    });
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** @param host a name that leads here */
  url(host = '127.0.0.1'): string {
    return `http://${host}:${this.port}/hook`;
  }

  /** Waits until what has arrived meets a condition. */
  until(condition: (messages: readonly ReceivedMessage[]) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!condition(this.messages)) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Waits until so many messages have arrived. */
  untilCount(count: number): Promise<void> {
    return this.until((messages) => messages.length >= count);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #look(): void {
    for (const look of [...this.#watchers]) look();
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const { data } = JSON.parse(body) as Body;
    const arrived = {
      path: request.url ?? '',
      id: String(request.headers['webhook-id']),
      headers: request.headers,
      body,
      changeId: data.change.id,
      recordId: (data.case ?? data.proceeding)?.id ?? '',
    };
    const decision = this.answer(arrived, this.messages);
    const message = { ...arrived, status: 0 };
    this.messages.push(message);
    if (decision !== null && 'then' in decision) this.#look();
    const answer = await decision;
    message.status = answer?.status ?? 0;
    this.#look();
    if (answer !== null) response.writeHead(answer.status, answer.headers).end(answer.body);
  }
}
