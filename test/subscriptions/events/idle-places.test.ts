import { filteredCasePaths } from '../../../subgraphs/cases/resolvers/subscription.ts';
import { ChangeFeed, type FollowedChange } from '../../../subgraphs/shared/events/change-feed.ts';
import { recordReader } from '../../../subgraphs/shared/events/record-reader.ts';
import { keyOfPosition, type StreamPosition } from '../../../subgraphs/shared/events/stream-position.ts';
import { createLogger } from '../../../subgraphs/shared/logger.ts';
import { caseRecord, statusEntry } from '../../support/cases.ts';
import { startTestSubgraphs, type TestSubgraphs } from '../../support/test-subgraphs.ts';

let subgraphs: TestSubgraphs;
let feed: ChangeFeed;

beforeAll(async () => {
  subgraphs = await startTestSubgraphs();
  const collection = subgraphs.connection('cases').collection('cases');
  feed = new ChangeFeed(
    { collection, records: recordReader(collection, filteredCasePaths) },
    createLogger('test', 'silent'),
  );
});

afterAll(async () => {
  await feed.close();
  await subgraphs.close();
});

it('a follower that asks for it is told places while no status changes, from which nothing is missed', async () => {
  const cases = subgraphs.connection('cases').collection('cases');
  const filter: object = { _id: 'cas_a' };
  await cases.insertOne(caseRecord('cas_a') as object);
  const ending = new AbortController();
  const changes = await feed.follow(null, ending.signal, { placeEvery: 5 });
  const reached = async (): Promise<StreamPosition> => {
    const { value } = (await changes.next()) as IteratorResult<FollowedChange, FollowedChange>;
    if (!('reached' in value)) throw new Error('expected no change of a status');
    return value.reached;
  };
  const start = keyOfPosition(await reached());
  await cases.updateOne(filter, { $set: { policy: 'OTHER' } });
  let place = await reached();
  while (keyOfPosition(place) === start) place = await reached();
  await cases.updateOne(filter, { $push: { statusHistory: statusEntry('later') } } as object);

  for await (const change of await feed.follow(place, ending.signal)) {
    if ('reached' in change) continue;
    expect(change.change.id).toBe('chg_later');
    break;
  }
  ending.abort();
});
