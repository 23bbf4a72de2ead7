import { overFourSubgraphs } from '../graph/case-follower.ts';
import { cursorOfNow, protocols } from './protocols.ts';
import { ResumingClient } from './resuming-client.ts';
import { type Part, SeparateGraph } from './separate-graph.ts';
import { StatusWriter } from './status-writer.ts';
import { withChild } from './with-child.ts';

const cases = 20;

let graph: SeparateGraph;
let writer: StatusWriter;
let clients: ResumingClient[];

beforeAll(async () => {
  graph = await SeparateGraph.start({ children: 60 });
});

beforeEach(async () => {
  writer = await StatusWriter.start(graph, cases);
  clients = [];
});

afterEach(async () => {
  for (const client of clients) client.leave();
  await writer.close();
});

afterAll(() => graph.close());

/** Lets clients follow the writer's cases, as many by each protocol, from now on. */
async function follow(query: string, perProtocol: number): Promise<void> {
  const request = {
    address: graph.address,
    authorization: await graph.authorization('partner'),
    query,
    variables: { ids: writer.ids },
  };
  const variables = { ...request.variables, after: await cursorOfNow(request) };
  for (const protocol of Object.values(protocols))
    for (let n = 0; n < perProtocol; n++) {
      const client = new ResumingClient(protocol, { ...request, variables });
      clients.push(client);
      void client.follow();
    }
}

/** Resolves when every client has seen the last change of each case, or something wrong; whatever it has not seen by then is lost. */
async function untilAllCame(): Promise<void> {
  const lastNotes = [...writer.written].map(([id, notes]) => [id, notes.at(-1)] as const);
  await Promise.all(
    clients.map(({ changes, seen, faults }) =>
      changes.until(
        () => faults.length > 0 || lastNotes.every(([id, note]) => note === undefined || seen.get(id)?.at(-1) === note),
      ),
    ),
  );
}

function expectAllSeen(): void {
  for (const { seen, faults } of clients) {
    expect(faults).toEqual([]);
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(writer.written));
  }
}

/** Writes in both ways, and kills a part in the middle, which comes back when all has been written that can be without it. */
async function writeWhileKilled(part: Part, changes: number): Promise<void> {
  const enough = writer.count + 2 * changes;
  const byMutation = writer.write(changes, 'mutation');
  const inDatabase = writer.write(changes, 'database');
  await writer.changes.until(() => writer.count > enough);
  await graph.kill(part);
  if (part !== 'database') await inDatabase;
  await graph.start(part);
  await Promise.all([byMutation, inDatabase]);
}

/** Kills a part when a client has read so many changes more, or has nothing to read any more; the part comes back at once. */
async function readWhileKilled(part: Part, changes: number): Promise<void> {
  const [client] = clients;
  if (client === undefined) throw new Error('expected a client');
  const enough = Math.min(client.count + changes, writer.count);
  await client.changes.until(() => client.count >= enough);
  await graph.kill(part);
  await graph.start(part);
}

describe('with every part of the graph in a process of its own,', () => {
  it('changes by anybody reach partners by every protocol, with what all four subgraphs know', async () => {
    await follow(overFourSubgraphs, 1);
    await writer.write(2, 'mutation', 'database');
    await untilAllCame();
    expectAllSeen();
  });

  it('50 clients that come back miss none of 2,000 changes, whatever is killed while they are written and read', async () => {
    await follow(withChild, 13);
    const parts: Part[] = ['cases', 'gateway', 'database', 'people'];
    for (const part of parts) await writeWhileKilled(part, 20);
    await writer.write(20, 'mutation', 'database');
    for (const part of parts.slice(0, 3)) await readWhileKilled(part, 200);
    await untilAllCame();
    expect(writer.count).toBe(2_000);
    expectAllSeen();
  }, 300_000);
});
