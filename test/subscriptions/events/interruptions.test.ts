import fc from 'fast-check';
import { type Client as WebSocketClient, createClient, type SubscribePayload } from 'graphql-ws';
import mongoose from 'mongoose';
import { WebSocket } from 'ws';
import { requestSigner } from '../../../subgraphs/shared/security/request-signature.ts';
import type { SubgraphResponse } from '../../../subgraphs/shared/server/subgraph.ts';
import { caseRecord, statusEntry } from '../../support/cases.ts';
import { type RestartableDatabase, startRestartableDatabase } from '../../support/restartable-database.ts';
import { type TestConfiguration, testConfiguration } from '../../support/test-configuration.ts';
import { freePort, startProcess, type TestProcess } from '../../support/test-process.ts';
import { repeatUntil } from './repeat-until.ts';
import { headersOf, noteOfCase, partner, type ReceivedEvent } from './case-subscription.ts';

let database: RestartableDatabase;
let settings: TestConfiguration;
/** Two subgraphs in processes of their own, each always on the same port. */
let instances: [Instance, Instance];

interface Instance {
  port: number;
  process: TestProcess;
}

beforeAll(async () => {
  database = await startRestartableDatabase();
  settings = await testConfiguration({ MONGODB_URI: database.uri, LOG_LEVEL: 'info' });
  instances = [await startInstance(await freePort()), await startInstance(await freePort())];
});

afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.process.stop('SIGKILL')));
  await settings.remove();
  await database.remove();
});

async function startInstance(port: number): Promise<Instance> {
  const environment = { ...settings.environment, PORT: String(port) };
  const process = startProcess('subgraphs/main.js', { environment, arguments: ['cases'] });
  await process.untilOutput(/"serving"/);
  return { port, process };
}

async function killAndRestart(index: 0 | 1): Promise<void> {
  const { port, process } = instances[index];
  await process.stop('SIGKILL');
  instances[index] = await startInstance(port);
}

/** Does something with the cases by a connection of its own, again while the database is away. */
async function withCases(
  action: (cases: mongoose.mongo.Collection<{ _id: string }>) => Promise<unknown>,
): Promise<void> {
  for (;;) {
    const client = new mongoose.mongo.MongoClient(database.uri, { serverSelectionTimeoutMS: 2_000 });
    try {
      await action(client.db(`${settings.configuration.DATABASE_PREFIX}cases`).collection('cases'));
      return;
    } catch (error) {
      if (!(error instanceof mongoose.mongo.MongoError)) throw error;
    } finally {
      await client.close();
    }
  }
}

/** Records of one test, whose changes are numbered; a client follows only them. */
class Writer {
  readonly ids: string[];
  /** Notes that were written to each record, in their order. */
  readonly written = new Map<string, string[]>();

  constructor(name: string) {
    this.ids = ['a', 'b', 'c'].map((record) => `cas_${name}${record}`);
  }

  async begin(): Promise<void> {
    for (const _id of this.ids) {
      await withCases((cases) => cases.updateOne({ _id }, { $setOnInsert: caseRecord(_id) }, { upsert: true }));
      this.written.set(_id, []);
    }
  }

  /**
   * Adds entries to a record, so that it can be tried again when the database went away meanwhile.
   * @param how by position, or by writing the history as a whole
   */
  async add(record: number, count: number, how: 'push' | 'rewrite'): Promise<void> {
    const id = this.ids[record] ?? '';
    const before = this.written.get(id) ?? [];
    const added = Array.from({ length: count }, (_, index) => `${id}-${before.length + index}`);
    const history = [...before, ...added].map((note) => statusEntry(note));
    const change =
      how === 'push'
        ? { $push: { statusHistory: { $each: history.slice(before.length) } } }
        : { $set: { statusHistory: history } };
    const unchanged: object = { _id: id, statusHistory: { $size: before.length } };
    await withCases((cases) => cases.updateOne(unchanged, change));
    this.written.set(id, [...before, ...added]);
  }

  /** How many changes there are. */
  get total(): number {
    return [...this.written.values()].flat().length;
  }
}

/** The responses of a subscription over WebSocket. (`iterate` of graphql-ws misses an end that comes before it is asked.) */
class Responses {
  readonly #queue: (SubgraphResponse | null)[] = [];
  readonly #client: WebSocketClient;
  #wake: () => void = () => undefined;

  constructor(port: number, payload: SubscribePayload) {
    const push = (response: SubgraphResponse | null) => {
      this.#queue.push(response);
      this.#wake();
    };
    const end = () => {
      push(null);
    };
    const url = `ws://127.0.0.1:${port}/graphql`;
    const connectionParams = requestSigner(settings.configuration.SECRET_KEY)('', {});
    this.#client = createClient({ url, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
    this.#client.subscribe(payload, {
      next: (result) => {
        push(result as SubgraphResponse);
      },
      error: end,
      complete: end,
    });
  }

  /** The next response, or null when the subscription has ended. */
  async next(): Promise<SubgraphResponse | null> {
    while (this.#queue.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.#queue.shift() ?? null;
  }

  /** Not waited for: a client whose server was killed may not know of it. */
  end(): void {
    void this.#client.dispose();
  }
}

/** A client that subscribes again with its last cursor whenever it was interrupted. */
class Client {
  readonly seen = new Map<string, string[]>();
  readonly #ids: readonly string[];
  #instance: 0 | 1;
  #missed = 0;
  #cursor: string | undefined;
  #responses: Responses | undefined;

  constructor(ids: readonly string[], instance: 0 | 1) {
    this.#ids = ids;
    this.#instance = instance;
  }

  get count(): number {
    return [...this.seen.values()].flat().length;
  }

  /** Subscribes at an instance, and goes on with its last cursor. */
  async connect(instance = this.#instance): Promise<void> {
    this.end();
    this.#instance = instance;
    const variables = { filter: { caseIds: this.#ids }, after: this.#cursor };
    const headers = await headersOf(settings.configuration.SECRET_KEY, partner);
    const payload = { query: noteOfCase, variables, extensions: { headers } };
    this.#responses = new Responses(instances[instance].port, payload);
  }

  /** How many changes of the first record came before the first that this client saw. */
  get missed(): number {
    return this.#missed;
  }

  async readFirst(): Promise<void> {
    await this.read();
    const [[, [first = ''] = []] = []] = this.seen;
    this.#missed = Number(first.slice(first.lastIndexOf('-') + 1));
  }

  /** Reads an event and notes it, if it did not come before. */
  async read(): Promise<void> {
    const response = await this.#next();
    const event = response.data?.caseStatusChanged as ReceivedEvent | undefined;
    if (event === undefined) throw new Error(`expected an event, but got: ${JSON.stringify(response)}`);
    this.#cursor = event.cursor;
    const notes = this.seen.get(event.case.id) ?? [];
    if (!notes.includes(event.change.note)) this.seen.set(event.case.id, [...notes, event.change.note]);
  }

  async #next(): Promise<SubgraphResponse> {
    for (;;) {
      const response = await this.#responses?.next();
      if (response != null) return response;
      await this.connect();
    }
  }

  end(): void {
    this.#responses?.end();
  }
}

/** Connects clients and writes until each has its first cursor: before that, there is nothing from which to resume. */
async function connectAll(writer: Writer, clients: readonly Client[]): Promise<void> {
  for (const each of clients) await each.connect();
  const firstReads = Promise.all(clients.map((each) => each.readFirst()));
  await repeatUntil(firstReads, () => writer.add(0, 1, 'push'));
}

/** Lets a client read until it has all that was written since its first event; whatever is wrong would come before. */
async function readAll(writer: Writer, reader: Client): Promise<void> {
  while (reader.count < writer.total - reader.missed) await reader.read();
}

/** What a client must have seen: everything since its first event, which was one of the first record. */
function expectedOf(writer: Writer, reader: Client): Record<string, string[]> {
  const notes = [...writer.written].map(([id, written], record) => [
    id,
    written.slice(record === 0 ? reader.missed : 0),
  ]);
  return Object.fromEntries(notes.filter(([, written]) => (written?.length ?? 0) > 0)) as Record<string, string[]>;
}

it('loses nothing when the database is killed and comes back, for those who wait and those who come again', async () => {
  const writer = new Writer('killed');
  await writer.begin();
  const waiting = new Client(writer.ids, 0);
  const away = new Client(writer.ids, 1);
  await connectAll(writer, [waiting, away]);
  away.end();
  await writer.add(0, 3, 'push');
  await readAll(writer, waiting);

  const reading = waiting.read();
  await database.kill();
  await away.connect(0);
  await database.start();
  await writer.add(0, 3, 'push');
  await writer.add(2, 1, 'rewrite');
  await reading;
  for (const each of [waiting, away]) {
    await readAll(writer, each);
    expect(Object.fromEntries(each.seen)).toEqual(expectedOf(writer, each));
    each.end();
  }
});

type Step =
  | { do: 'write'; record: number; count: number; how: 'push' | 'rewrite' }
  | { do: 'read'; client: number; count: number }
  | { do: 'connect'; client: number; instance: 0 | 1 }
  | { do: 'disconnect the database' }
  | { do: 'kill the database' }
  | { do: 'kill the second instance' };

const client = fc.nat(2);
const steps = fc.array(
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({
        do: fc.constant('write' as const),
        record: fc.nat(2),
        count: fc.integer({ min: 1, max: 4 }),
        how: fc.constantFrom('push' as const, 'push' as const, 'rewrite' as const),
      }),
    },
    {
      weight: 8,
      arbitrary: fc.record({ do: fc.constant('read' as const), client, count: fc.integer({ min: 1, max: 5 }) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('connect' as const),
        client,
        instance: fc.constantFrom(0 as const, 1 as const),
      }),
    },
    { weight: 2, arbitrary: fc.constant<Step>({ do: 'disconnect the database' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ do: 'kill the database' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ do: 'kill the second instance' }) },
  ),
  { minLength: 20, maxLength: 50 },
);

let schedules = 0;

/** Runs a schedule, and tells what each client saw and should have seen. */
async function run(schedule: readonly Step[]): Promise<{ seen: object; expected: object }[]> {
  const writer = new Writer(`schedule${schedules++}`);
  await writer.begin();
  const clients = ([0, 1, 0] as const).map((instance) => new Client(writer.ids, instance));
  await connectAll(writer, clients);
  for (const step of schedule) await perform(step, writer, clients);
  await writer.add(2, 1, 'push');
  for (const each of clients) await readAll(writer, each);
  for (const each of clients) each.end();
  return clients.map((each) => ({ seen: Object.fromEntries(each.seen), expected: expectedOf(writer, each) }));
}

async function perform(step: Step, writer: Writer, clients: readonly Client[]): Promise<void> {
  if (step.do === 'write') await writer.add(step.record, step.count, step.how);
  else if (step.do === 'disconnect the database') database.disconnect();
  else if (step.do === 'kill the second instance') await killAndRestart(1);
  else if (step.do === 'kill the database') {
    await database.kill();
    await database.start();
  } else {
    const chosen = clients[step.client];
    if (chosen === undefined) throw new Error('expected a client');
    if (step.do === 'connect') await chosen.connect(step.instance);
    else for (let n = 0; n < step.count && chosen.count < writer.total - chosen.missed; n++) await chosen.read();
  }
}

it('whatever happens, a client that always resumes sees every change, each record’s in order, and nothing else', async () => {
  const law = fc.asyncProperty(steps, async (schedule) => {
    for (const { seen, expected } of await run(schedule)) expect(seen).toEqual(expected);
  });
  await fc.assert(law, { seed: 4, numRuns: 8, endOnFailure: true });
}, 600_000);
