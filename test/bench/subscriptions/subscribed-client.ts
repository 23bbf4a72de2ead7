import { request } from 'node:http';
import { WebSocket } from 'ws';
import { now } from './change-log.ts';

export const protocols = ['WebSocket', 'server-sent events'] as const;

export type Protocol = (typeof protocols)[number];

/** What a client asks for, and where. */
export interface ClientOptions {
  /** GraphQL endpoint, over HTTP. */
  url: string;
  protocol: Protocol;
  query: string;
  /** Number of the change to continue after. */
  after?: number | undefined;
  onChange: (change: ReceivedChange) => void;
  /** Called once when the connection is gone, whoever closed it. */
  onClosed: () => void;
}

export interface ReceivedChange {
  number: number;
  /** Milliseconds from the emission in the subgraph until here. */
  delay: number;
}

/** A client whose connection is open. */
export interface SubscribedClient {
  /** Takes nothing more from the network until it is resumed. */
  pause(): void;
  resume(): void;
  /** Ends the subscription as the protocol says, then the connection. */
  leave(): void;
  /** Breaks the connection without a word. */
  destroy(): void;
}

const changeText = /"number":(\d+),"emittedAt":([\d.]+)/;

/** Reads no more of a response than is needed: what clients cost is in what is measured. @throws where it is no change */
function changeIn(text: string): ReceivedChange {
  const [, number, emittedAt] = changeText.exec(text) ?? [];
  if (number === undefined || text.includes('"errors"')) throw new Error(`Expected a change but got: ${text}`);
  return { number: Number(number), delay: now() - Number(emittedAt) };
}

/** Resolves when the subscription has been asked for; neither protocol says when it is open. */
export function openClient(options: ClientOptions): Promise<SubscribedClient> {
  return options.protocol === 'WebSocket' ? openWebSocket(options) : openEventStream(options);
}

function payloadOf({ query, after }: ClientOptions) {
  return { query, variables: after === undefined ? {} : { after: String(after) } };
}

function openWebSocket(options: ClientOptions): Promise<SubscribedClient> {
  const url = options.url.replace(/^http/, 'ws');
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  const send = (message: object) => {
    socket.send(JSON.stringify(message));
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', () => {
      reject(new Error('The connection was closed.'));
      options.onClosed();
    });
    socket.on('open', () => {
      send({ type: 'connection_init' });
    });
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text.includes('"type":"next"')) options.onChange(changeIn(text));
      else if (text.includes('"type":"ping"')) send({ type: 'pong' });
      else if (text.includes('"type":"connection_ack"')) {
        send({ id: '1', type: 'subscribe', payload: payloadOf(options) });
        resolve({
          pause: () => {
            socket.pause();
          },
          resume: () => {
            socket.resume();
          },
          leave() {
            send({ id: '1', type: 'complete' });
            socket.close(1000);
          },
          destroy: () => {
            socket.terminate();
          },
        });
      }
    });
  });
}

function openEventStream(options: ClientOptions): Promise<SubscribedClient> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const asked = request(options.url, { method: 'POST', agent: false, headers }, (response) => {
      if (response.statusCode !== 200) {
        reject(new Error(`Expected status 200 but got: ${response.statusCode ?? 'none'}`));
        return;
      }
      let incomplete = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        const blocks = `${incomplete}${piece}`.split('\n\n');
        incomplete = blocks.pop() ?? '';
        for (const block of blocks) if (block.includes('data: {')) options.onChange(changeIn(block));
      });
      const destroy = () => {
        asked.destroy();
      };
      resolve({
        pause: () => response.pause(),
        resume: () => response.resume(),
        // To close the connection is how the protocol ends a subscription.
        leave: destroy,
        destroy,
      });
    });
    asked.on('error', reject);
    asked.on('close', options.onClosed);
    asked.end(JSON.stringify(payloadOf(options)));
  });
}
