import { answerCalls } from '../process-calls.ts';
import { openClient, protocols, type SubscribedClient } from './subscribed-client.ts';

/** Clients that come and go. */
export interface ChurnOptions {
  url: string;
  queries: string[];
  /** Clients that stay for the whole run. */
  staying: number;
  /** Clients that are there at once and are replaced by others when they leave. */
  changing: number;
}

/** What has become of the clients. */
export interface ChurnCounts {
  /** Clients that have come. */
  came: number;
  /** Of those: continued after where another had left. */
  resumed: number;
  /** Of those: stopped reading for a while. */
  slow: number;
  /** Connections that the gateway closed. */
  closedByGateway: number;
  /** Places at which a client did not get the change that comes next. */
  gaps: number;
  deliveries: number;
}

/** One in so many clients continues after where the last one has left; one in so many stops reading. */
const resumingShare = 3;
const slowShare = 100;
/** Changes after which a slow client reads on, if it is still there. */
const pausedChanges = 20_000;
const longestPauseMilliseconds = 10_000;

const counts: ChurnCounts = { came: 0, resumed: 0, slow: 0, closedByGateway: 0, gaps: 0, deliveries: 0 };
/** The last number of each client that stays. */
const steady: number[] = [];
let lastLeft: number | undefined;
let isStopping = false;
let waiter: { number: number; resolve: () => void } | undefined;

/** The number after which a client has seen everything so far. */
class Progress {
  last: number | undefined;

  constructor(after: number | undefined) {
    this.last = after;
  }

  /** At least once, in order: a change may come again, none may be left out. */
  advance(number: number): void {
    counts.deliveries++;
    if (this.last !== undefined && number > this.last + 1) counts.gaps++;
    this.last = Math.max(number, this.last ?? 0);
  }
}

async function stay(index: number, { url, queries }: ChurnOptions): Promise<void> {
  const progress = new Progress(undefined);
  steady[index] = 0;
  await openClient({
    url,
    protocol: protocols[index % 2] ?? 'WebSocket',
    query: queries[index % queries.length] ?? '',
    onChange({ number }) {
      progress.advance(number);
      steady[index] = number;
      if (waiter !== undefined && haveReceived(waiter.number)) waiter.resolve();
    },
    onClosed: () => {
      if (!isStopping) throw new Error('A client that stays has lost its connection.');
    },
  });
}

/** One place, in which clients come one after the other. */
async function comeAndGo({ url, queries }: ChurnOptions): Promise<void> {
  while (!isStopping) {
    const index = counts.came++;
    const after = index % resumingShare === 1 ? lastLeft : undefined;
    if (after !== undefined) counts.resumed++;
    const progress = new Progress(after);
    await visit(index, progress, { url, query: queries[index % queries.length] ?? '' });
    lastLeft = progress.last ?? lastLeft;
  }
}

/** One client, from when it comes until its connection is closed. */
function visit(index: number, progress: Progress, { url, query }: { url: string; query: string }): Promise<void> {
  const stays = 100 + ((index * 37) % 400);
  const isSlow = index % slowShare === 50;
  let seen = 0;
  let leaves = false;
  let client: SubscribedClient | undefined;
  return new Promise((resolve) => {
    const leave = () => {
      if (leaves) return;
      leaves = true;
      if (index % 2) client?.leave();
      else client?.destroy();
    };
    void openClient({
      url,
      protocol: protocols[(index >> 1) % 2] ?? 'WebSocket',
      query,
      after: progress.last,
      onChange({ number }) {
        progress.advance(number);
        if (++seen >= stays || isStopping) leave();
      },
      onClosed() {
        if (!leaves) counts.closedByGateway++;
        leaves = true;
        resolve();
      },
    }).then(
      (opened) => {
        client = opened;
        if (isSlow) pauseFor(opened);
      },
      () => {
        resolve();
      },
    );
  });
}

function pauseFor(client: SubscribedClient): void {
  counts.slow++;
  client.pause();
  const reached = (steady[0] ?? 0) + pausedChanges;
  const start = performance.now();
  const check = setInterval(() => {
    if ((steady[0] ?? 0) < reached && performance.now() - start < longestPauseMilliseconds && !isStopping) return;
    clearInterval(check);
    client.resume();
  }, 100);
}

/** Waits until the clients that stay have received a change, or for some time. @returns whether they have */
function waitFor({ number, milliseconds }: { number: number; milliseconds: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      waiter = undefined;
      resolve(haveReceived(number));
    };
    const timer = setTimeout(finish, milliseconds);
    waiter = { number, resolve: finish };
    if (haveReceived(number)) finish();
  });
}

function haveReceived(number: number): boolean {
  return steady.every((last) => last >= number);
}

const functions = {
  async start(options: ChurnOptions) {
    await Promise.all(Array.from({ length: options.staying }, (_, index) => stay(index, options)));
    for (let place = 0; place < options.changing; place++) void comeAndGo(options);
  },
  waitFor,
  counts: () => counts,
  stop() {
    isStopping = true;
  },
};

export type ChurnFunctions = typeof functions;

answerCalls(functions);
