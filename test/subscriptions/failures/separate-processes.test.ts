import { overFourSubgraphs } from '../graph/case-follower.ts';
import { cursorOfNow, protocols } from './protocols.ts';
import { ResumingClient } from './resuming-client.ts';
import { type Part, SeparateGraph } from './separate-graph.ts';
import { StatusWriter } from './status-writer.ts';

const cases = 20;

/** A part of each event is read in another subgraph than that which the event comes from. */
const withChild = /* GraphQL */ `
  subscription ($ids: [ID!], $after: Cursor) {
    caseStatusChanged(filter: { caseIds: $ids }, after: $after) {
      cursor
      change {
        note
      }
      case {
        id
        child {
          displayName
        }
      }
    }
  }
`;

import { appendFileSync } from 'node:fs';
const log = (t: string) => appendFileSync('/tmp/wtf.log', `${new Date().toISOString().slice(11,23)} ${t} written ${writer.count} seen ${[...new Set(clients.map((c) => c.count))].join(' ')} rep ${clients.reduce((a, c) => a + c.repeated,0)} faults ${clients.reduce((a,c)=>a+c.faults.length,0)} ends ${clients.reduce((a,c)=>a+c.endings.length,0)}\n`);
const timer = setInterval(() => { if (writer) log('tick'); }, 3000); timer.unref();
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

/** Resolves when every client has seen the last change of each case; whatever it has not seen by then is lost. */
async function untilAllCame(): Promise<void> {
  const lastNotes = [...writer.written].map(([id, notes]) => [id, notes.at(-1)] as const);
  await Promise.all(
    clients.map(({ changes, seen }) =>
      changes.until(() => lastNotes.every(([id, note]) => note === undefined || seen.get(id)?.at(-1) === note)),
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
  const before = writer.count;
  const byMutation = writer.write(changes, 'mutation');
  const inDatabase = writer.write(changes, 'database');
  await writer.changes.until(() => writer.count > before + changes);
  log(`kill ${part}`);
  await graph.kill(part);
  if (part !== 'database') await inDatabase;
  log(`start ${part}`);
  await graph.start(part);
 log(`started ${part}`);
  await Promise.all([byMutation, inDatabase]);
}

describe('with every part of the graph in a process of its own,', () => {
  it('changes by anybody reach partners by every protocol, with what all four subgraphs know', async () => {
    await follow(overFourSubgraphs, 1);
    await writer.write(2, 'mutation', 'database');
    await untilAllCame();
    expectAllSeen();
  });

  it('50 clients that come back miss none of 2,000 changes when parts are killed meanwhile', async () => {
    await follow(withChild, 13);
    const rounds: Part[] = ['cases', 'gateway', 'database', 'people', 'cases', 'gateway', 'database', 'people'];
    const changes = 10;
    await writer.write(changes, 'mutation', 'database');
    for (const part of rounds) await writeWhileKilled(part, changes);
    await writer.write(changes, 'mutation', 'database');
    log('all written');await untilAllCame(); log('all came'); log(JSON.stringify(clients.map((c)=>[c.endings, c.faults[0]])));
    expect(writer.count).toBe(2_000);
    expectAllSeen();
  }, 300_000);
});
