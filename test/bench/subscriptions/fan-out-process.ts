import { answerCalls } from '../process-calls.ts';
import { openClient, type Protocol, type SubscribedClient } from './subscribed-client.ts';

/** Clients that all see every change. */
export interface FanOutOptions {
  url: string;
  protocol: Protocol;
  /** What they ask for, in turn. */
  queries: string[];
  clients: number;
}

/** Connections that are opened at once. */
const opening = 50;

/** The process of some of the subscribers: they stay, and count what they receive. */
const clients: SubscribedClient[] = [];
/** How many have received the change of a number. */
const received = new Map<number, number>();
let delays: number[] = [];
let isMeasuring = false;
let isLeaving = false;
let lost = 0;
let waiter: { number: number; finish: () => void } | undefined;

function receive({ number, delay }: { number: number; delay: number }): void {
  const count = (received.get(number) ?? 0) + 1;
  received.set(number, count);
  if (isMeasuring) delays.push(delay);
  if (waiter?.number === number && count >= clients.length) waiter.finish();
}

async function open({ url, protocol, queries, clients: count }: FanOutOptions): Promise<void> {
  let next = 0;
  const openInTurn = async () => {
    while (next < count) {
      const query = queries[next++ % queries.length] ?? '';
      const onClosed = () => {
        if (!isLeaving) lost++;
      };
      clients.push(await openClient({ url, protocol, query, onChange: receive, onClosed }));
    }
  };
  await Promise.all(Array.from({ length: opening }, openInTurn));
}

/** Waits until all clients have received a change, or for some time. @returns how many have; rejects where some are gone */
function waitFor({ number, milliseconds }: { number: number; milliseconds: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer);
      waiter = undefined;
      if (lost > 0) reject(new Error(`${lost} clients lost their connection.`));
      else resolve(received.get(number) ?? 0);
    };
    const timer = setTimeout(finish, milliseconds);
    waiter = { number, finish };
    if ((received.get(number) ?? 0) >= clients.length) finish();
  });
}

const functions = {
  open,
  waitFor,
  /** Collects the delays from now on. */
  measure() {
    isMeasuring = true;
    delays = [];
  },
  delays: () => delays,
  leave() {
    isLeaving = true;
    for (const client of clients) client.leave();
  },
};

export type FanOutFunctions = typeof functions;

answerCalls(functions);
