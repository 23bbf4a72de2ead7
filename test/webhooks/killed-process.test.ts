import mongoose, { type Connection } from 'mongoose';
import { casesModels, type CasesModels } from '../../subgraphs/cases/models/index.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { callerHeader, signCaller } from '../../subgraphs/shared/security/caller-token.ts';
import { requestSigner } from '../../subgraphs/shared/security/request-signature.ts';
import { caseRecord, statusEntry } from '../support/cases.ts';
import { type RestartableDatabase, startRestartableDatabase } from '../support/restartable-database.ts';
import { type TestConfiguration, testConfiguration } from '../support/test-configuration.ts';
import { freePort, startProcess, type TestProcess } from '../support/test-process.ts';
import { Receiver } from './support/receiver.ts';
import { partner } from './support/webhook-scene.ts';

let settings: TestConfiguration;
let database: RestartableDatabase;
let receiver: Receiver;
let connection: Connection;
let models: CasesModels;
const running: TestProcess[] = [];

beforeAll(async () => {
  database = await startRestartableDatabase();
  settings = await testConfiguration({
    MONGODB_URI: database.uri,
    LOG_LEVEL: 'info',
    WEBHOOK_DELIVERY: 'on',
    WEBHOOK_PRIVATE_TARGETS: 'on',
  });
  receiver = await Receiver.start();
  connection = await mongoose
    .createConnection(database.uri, { dbName: `${settings.configuration.DATABASE_PREFIX}cases` })
    .asPromise();
  models = casesModels(connection);
});

afterAll(async () => {
  await Promise.all(running.map((started) => started.stop('SIGKILL')));
  await connection.dropDatabase();
  await connection.close();
  await receiver.close();
  await database.remove();
  await settings.remove();
});

/** Starts the cases subgraph in a process of its own, and tells its address. */
async function startCases(): Promise<{ process: TestProcess; address: string }> {
  const port = await freePort();
  const started = startProcess('subgraphs/main.js', {
    environment: { ...settings.environment, PORT: String(port) },
    arguments: ['cases'],
  });
  running.push(started);
  await started.untilOutput(/"msg":"serving"/);
  return { process: started, address: `http://127.0.0.1:${port}/graphql` };
}

async function register(address: string): Promise<void> {
  const token = await signCaller(deriveKey(settings.configuration.SECRET_KEY, 'caller'), partner);
  const query = 'mutation ($url: URL!) { registerWebhook(url: $url) { secret } }';
  const body = JSON.stringify({ query, variables: { url: receiver.url() } });
  const caller = { [callerHeader]: token ?? '' };
  const signature = requestSigner(settings.configuration.SECRET_KEY)(body, caller);
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...caller, ...signature },
    body,
  });
  expect(await response.json()).toEqual({ data: { registerWebhook: { secret: expect.any(String) as string } } });
}

// The lease of a killed process lasts for half a minute more.
it('kill -9 of the process that sends, and of the database, loses no change and no order', async () => {
  const ids = ['cas_a', 'cas_b', 'cas_c', 'cas_d'];
  await models.SeparationCase.insertMany(ids.map((id) => caseRecord(id)));
  const first = await startCases();
  await register(first.address);
  const expected = new Map<string, string[]>(ids.map((id) => [id, []]));
  const change = async (count: number) => {
    for (let index = 0; index < count; index++) {
      const id = ids[index % ids.length] ?? '';
      const made = expected.get(id) ?? [];
      const note = `${id}-${made.length}`;
      await models.SeparationCase.updateOne({ _id: id }, { $push: { statusHistory: statusEntry(note) } });
      made.push(`chg_${note}`);
    }
  };
  const arrived = () => new Set(receiver.messages.map(({ changeId }) => changeId));
  await change(40);
  await receiver.until(() => arrived().size >= 10);
  await startCases();
  await first.process.stop('SIGKILL');
  await change(40);
  await receiver.until(() => arrived().size === 80);
  await database.kill();
  await database.start();
  await change(40);
  await receiver.until(() => arrived().size === 120);
  for (const [id, made] of expected) {
    const ofCase = receiver.messages.filter(({ recordId }) => recordId === id).map(({ changeId }) => changeId);
    expect([...new Set(ofCase)]).toEqual(made);
  }
}, 240_000);
