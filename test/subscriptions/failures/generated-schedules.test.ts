import fc from 'fast-check';
import { caseRecord, statusEntry } from '../../support/cases.ts';
import { personRecord } from '../../support/people.ts';
import { cursorOfNow, type Protocol, protocols } from './protocols.ts';
import { RestartableGraph } from './restartable-graph.ts';
import { ResumingClient } from './resuming-client.ts';
import { withChild } from './with-child.ts';

let graph: RestartableGraph;

beforeAll(async () => {
  graph = await RestartableGraph.start();
  await graph.persons.insertOne(personRecord('per_1') as object);
});

afterAll(() => graph.close());

/** Three records that only one run is about, with their changes and the clients who follow them. */
class Run {
  readonly ids: readonly string[];
  readonly written: Record<string, string[]> = {};
  readonly clients: ResumingClient[] = [];

  constructor(name: string) {
    this.ids = ['a', 'b', 'c'].map((record) => `cas_${name}${record}`);
  }

  async begin(followers: readonly Protocol[]): Promise<void> {
    await graph.cases.insertMany(this.ids.map((id) => caseRecord(id)) as object[]);
    for (const id of this.ids) this.written[id] = [];
    const request = {
      address: graph.address,
      authorization: await graph.authorization(),
      query: withChild,
      variables: { ids: this.ids },
    };
    const variables = { ...request.variables, after: await cursorOfNow(request) };
    for (const protocol of followers) this.clients.push(new ResumingClient(protocol, { ...request, variables }));
    for (const client of this.clients) void client.follow();
  }

  /** @param padding characters of each note, beside those that say which it is */
  async write(record: number, count: number, padding = 0): Promise<void> {
    const id = this.ids[record] ?? '';
    const notes = this.written[id] ?? [];
    const added = Array.from({ length: count }, (_, n) => `${id}-${notes.length + n}-${'x'.repeat(padding)}`);
    notes.push(...added);
    const $push = { statusHistory: { $each: added.map((note) => statusEntry(note)) } };
    await graph.cases.updateOne({ _id: id } as object, { $push } as object);
  }

  client(index: number): ResumingClient {
    const client = this.clients[index];
    if (client === undefined) throw new Error('expected a client');
    return client;
  }

  /** Resolves when a client has seen the last change of each record, or something wrong; whatever it has not seen by then is lost. */
  async untilAllCame({ changes, seen, faults }: ResumingClient): Promise<void> {
    const last = Object.entries(this.written).map(([id, notes]) => [id, notes.at(-1)] as const);
    await changes.until(
      () => faults.length > 0 || last.every(([id, note]) => note === undefined || seen.get(id)?.at(-1) === note),
    );
  }

  /** Lets all read what there is, and checks what they have seen. */
  async end(): Promise<void> {
    for (const client of this.clients) client.connect();
    for (const record of [0, 1, 2]) await this.write(record, 1);
    for (const client of this.clients) await this.untilAllCame(client);
    for (const client of this.clients) {
      client.leave();
      expect(client.faults).toEqual([]);
      expect(Object.fromEntries(client.seen)).toEqual(this.written);
    }
  }
}

/**
 * Changes of more bytes than the network takes from the gateway for a client that does not read. A database keeps changes up to a
 * number of bytes, and a change of a record of megabytes may take as many: few such records keep what clients resume after.
 */
async function writeMoreThanFits(run: Run, records: readonly number[]): Promise<void> {
  for (const record of records) await run.write(record, 20, 200_000);
}

type Step =
  | { do: 'write'; record: number; count: number }
  | { do: 'disconnect' | 'connect' | 'stop reading'; client: number }
  | { do: 'write more than fits' | 'restart the subgraph' | 'restart the gateway' | 'reload the supergraph' };

const of = <Name extends string>(name: Name) => fc.constant(name);
const steps = fc.array(
  fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
    {
      weight: 8,
      arbitrary: fc.record({ do: of('write'), record: fc.nat(2), count: fc.integer({ min: 1, max: 4 }) }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constantFrom('disconnect' as const, 'connect' as const, 'stop reading' as const),
        client: fc.nat(3),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: of('restart the subgraph') }) },
    { weight: 1, arbitrary: fc.record({ do: of('restart the gateway') }) },
    { weight: 1, arbitrary: fc.record({ do: of('reload the supergraph') }) },
  ),
  { minLength: 12, maxLength: 25 },
);

async function perform(step: Step, run: Run): Promise<void> {
  if (step.do === 'write') await run.write(step.record, step.count);
  else if (step.do === 'disconnect') run.client(step.client).disconnect();
  else if (step.do === 'connect') run.client(step.client).connect();
  else if (step.do === 'stop reading') run.client(step.client).stopReading();
  else if (step.do === 'write more than fits') await writeMoreThanFits(run, [0]);
  else if (step.do === 'restart the subgraph') await graph.restartCases();
  else if (step.do === 'restart the gateway') await graph.restartGateway();
  else await graph.reload();
}

/** A schedule in which once, somewhere, more is written than fits. */
const schedules = fc
  .tuple(steps, fc.nat(11))
  .map(([before, place]): Step[] => before.toSpliced(place, 0, { do: 'write more than fits' }));

let runs = 0;

it('a client that stops reading is told that it is too slow, and misses nothing when it comes back', async () => {
  const run = new Run('slow');
  const [multipart, webSocket] = [protocols.multipart, protocols['graphql-ws']];
  if (multipart === undefined || webSocket === undefined) throw new Error('expected two protocols');
  await run.begin([multipart, webSocket]);
  const [slow, fast] = [run.client(0), run.client(1)];
  await run.write(0, 1);
  await run.untilAllCame(slow);
  slow.stopReading();
  await writeMoreThanFits(run, [0, 1, 2]);
  await run.untilAllCame(fast);
  await run.end();
  expect(slow.endings).toEqual(['SUBSCRIBER_TOO_SLOW']);
}, 180_000);

it('whatever happens, a client that always resumes sees every change, each record’s in order, and nothing else', async () => {
  const law = fc.asyncProperty(schedules, async (schedule) => {
    const run = new Run(`run${runs++}`);
    await run.begin(Object.values(protocols));
    for (const step of schedule) await perform(step, run);
    await run.end();
  });
  await fc.assert(law, { seed: 5, numRuns: 2, endOnFailure: true });
}, 300_000);
