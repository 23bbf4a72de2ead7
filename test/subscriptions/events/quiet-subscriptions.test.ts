import type mongoose from 'mongoose';
import type { SubscriptionResponses } from '../../../subgraphs/shared/server/subgraph.ts';
import { caseRecord, statusEntry } from '../../support/cases.ts';
import { startTestSubgraphs, type TestSubgraphs } from '../../support/test-subgraphs.ts';
import {
  caseStatusChanged,
  headersOf,
  notesOf,
  partner,
  type Reachable,
  refusalOf,
  subscribe,
} from './case-subscription.ts';

let subgraphs: TestSubgraphs;
let reachable: Reachable;
let cases: mongoose.Collection;

beforeAll(async () => {
  subgraphs = await startTestSubgraphs();
  const subgraph = subgraphs.subgraphs.get('cases');
  if (subgraph === undefined) throw new Error('expected cases to run');
  reachable = { subgraph, secret: subgraphs.configuration.SECRET_KEY };
  cases = subgraphs.connection('cases').collection('cases');
  await cases.insertOne(caseRecord('cas_quiet') as object);
});

afterAll(() => subgraphs.close());

/** Subscribes as the gateway does, which is told places between events. */
async function subscribeWithPlaces(): Promise<SubscriptionResponses> {
  const headers = await headersOf(reachable.secret, partner);
  const responses = await reachable.subgraph.subscribe({ query: caseStatusChanged, positions: true }, headers);
  if (Symbol.asyncIterator in responses) return responses;
  throw new Error(`expected a subscription, but got: ${JSON.stringify(responses)}`);
}

async function nextPlace(responses: SubscriptionResponses): Promise<string> {
  const { value } = await responses.next();
  const position = value?.extensions?.position;
  if (typeof position === 'string') return position;
  throw new Error(`expected a place, but got: ${JSON.stringify(value)}`);
}

/** Changes more in another collection than the embedded store keeps (64 MB). */
async function changeOtherRecords(): Promise<void> {
  const others = subgraphs.connection('cases').collection('others');
  const text = 'x'.repeat(1024 * 1024);
  for (let batch = 0; batch < 9; batch++) await others.insertMany(Array.from({ length: 8 }, () => ({ text })));
}

describe('a subscription to which nothing happens', () => {
  it('is told places after which it can be continued, however much other records change', async () => {
    const responses = await subscribeWithPlaces();
    const first = await nextPlace(responses);
    await changeOtherRecords();
    let place = await nextPlace(responses);
    const isKept = async (after: string) => {
      const subscription = await subscribe(reachable, { variables: { after } }).catch(() => undefined);
      await subscription?.end();
      return subscription !== undefined;
    };
    while (!(await isKept(place))) place = await nextPlace(responses);
    if (process.env.MONGODB_URI === undefined)
      expect(await refusalOf(reachable, { variables: { after: first } })).toEqual(['CURSOR_EXPIRED']);

    const $push = { statusHistory: statusEntry('late') };
    await cases.updateOne({ _id: 'cas_quiet' } as object, { $push } as object);
    const continued = await subscribe(reachable, { variables: { after: place } });
    expect(notesOf(await continued.take(1))).toEqual(['late']);
    await continued.end();
    await responses.return();
  });
});
