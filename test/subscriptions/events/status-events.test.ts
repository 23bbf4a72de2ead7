import type mongoose from 'mongoose';
import { casesModels } from '../../../subgraphs/cases/models/index.ts';
import { caseStatusTransitions } from '../../../subgraphs/cases/case-status-transitions.ts';
import { newRecordId } from '../../../subgraphs/shared/record-id.ts';
import { changeStatus } from '../../../subgraphs/shared/status/change-status.ts';
import { caseRecord, statusEntry } from '../../support/cases.ts';
import { startTestSubgraphs, type TestSubgraphs } from '../../support/test-subgraphs.ts';
import { type CaseSubscription, notesOf, type Reachable, type ReceivedEvent, subscribe } from './case-subscription.ts';

let subgraphs: TestSubgraphs;
let reachable: Reachable;
let cases: mongoose.Collection;
/** Ids of the cases of a test: three that are there and a fourth that is not yet. */
let ids: [string, string, string, string];

beforeAll(async () => {
  subgraphs = await startTestSubgraphs();
  const subgraph = subgraphs.subgraphs.get('cases');
  if (subgraph === undefined) throw new Error('expected the cases to run');
  reachable = { subgraph, secret: subgraphs.configuration.SECRET_KEY };
  cases = subgraphs.connection('cases').collection('cases');
});

afterAll(() => subgraphs.close());

beforeEach(async () => {
  ids = [newRecordId('cas'), newRecordId('cas'), newRecordId('cas'), newRecordId('cas')];
  const records = ids.slice(0, 3).map((id) => caseRecord(id));
  await casesModels(subgraphs.connection('cases')).SeparationCase.insertMany(records);
});

/** Subscribes to the cases of the test. */
function follow(filter: object = {}, after?: string): Promise<CaseSubscription> {
  return subscribe(reachable, { variables: { filter: { caseIds: ids, ...filter }, after } });
}

function byId(id: string): object {
  return { _id: id };
}

async function push(id: string, ...notes: string[]): Promise<void> {
  const $each = notes.map((note) => statusEntry(note));
  await cases.updateOne(byId(id), { $push: { statusHistory: { $each } } } as object);
}

/** Changes the status as the mutation does. */
async function change(id: string, to: 'PARENT_LOCATED' | 'REUNIFIED', note: string): Promise<void> {
  const { SeparationCase } = casesModels(subgraphs.connection('cases'));
  const details = { effectiveOn: '2018-07-01', sourceId: 'src_1', rawTerm: null, expectedVersion: null };
  const rules = { transitions: caseStatusTransitions, notFound: 'CASE_NOT_FOUND' as const };
  await changeStatus(SeparationCase, rules, { id, to, note, ...details }, new Date());
}

/** Takes events up to one with a note, which a test makes last. */
async function takeUntil(subscription: CaseSubscription, note: string): Promise<ReceivedEvent[]> {
  const events: ReceivedEvent[] = [];
  while (events.at(-1)?.change.note !== note) events.push(...(await subscription.take(1)));
  return events;
}

describe('a subscription without a cursor', () => {
  it('sees each change that is made after it has begun, and none that was made before', async () => {
    await push(ids[0], 'before');
    const subscription = await follow();
    await push(ids[0], 'one');
    await push(ids[1], 'two');
    await push(ids[0], 'three');
    expect(notesOf(await subscription.take(3))).toEqual(['one', 'two', 'three']);
  });

  it('sees what is made after it has begun when others are subscribed already', async () => {
    const first = await follow();
    await push(ids[0], 'one');
    await first.take(1);
    const second = await follow();
    await push(ids[0], 'two');
    expect(notesOf(await second.take(1))).toEqual(['two']);
    expect(notesOf(await first.take(1))).toEqual(['two']);
  });
});

describe('an event', () => {
  it('has the change as it was made, and the case as it is now', async () => {
    const subscription = await follow();
    await change(ids[0], 'PARENT_LOCATED', 'one');
    await change(ids[0], 'REUNIFIED', 'two');
    const [first, second] = await subscription.take(2);
    expect(first).toMatchObject({
      change: { from: 'SEPARATED', to: 'PARENT_LOCATED', note: 'one' },
      case: { id: ids[0], status: 'REUNIFIED' },
    });
    expect(second).toMatchObject({ change: { from: 'PARENT_LOCATED', to: 'REUNIFIED', note: 'two' } });
  });

  it('reads its case anew each time', async () => {
    const subscription = await follow();
    await change(ids[0], 'PARENT_LOCATED', 'one');
    const [first] = await subscription.take(1);
    await change(ids[0], 'REUNIFIED', 'two');
    const [second] = await subscription.take(1);
    expect([first?.case.status, second?.case.status]).toEqual(['PARENT_LOCATED', 'REUNIFIED']);
  });

  it('says so, with its cursor, when the case has gone', async () => {
    const subscription = await follow();
    await push(ids[0], 'one', 'two');
    await subscription.take(1);
    await cases.deleteOne(byId(ids[0]));
    const response = await subscription.next();
    expect(response?.errors?.map(({ extensions }) => extensions?.code)).toEqual(['CASE_NOT_FOUND']);
    await push(ids[1], 'three');
    const cursor = response?.errors?.[0]?.extensions?.cursor;
    expect(notesOf(await (await follow({}, cursor as string)).take(1))).toEqual(['three']);
    expect(notesOf(await subscription.take(1))).toEqual(['three']);
  });
});

describe('changes count', () => {
  it('however many entries one update adds', async () => {
    const subscription = await follow();
    await push(ids[0], 'one', 'two', 'three');
    const events = await subscription.take(3);
    expect(notesOf(events)).toEqual(['one', 'two', 'three']);
    expect(new Set(events.map(({ cursor }) => cursor)).size).toBe(3);
  });

  it('when ten entries and more are there', async () => {
    const notes = Array.from({ length: 25 }, (_, index) => `n${index}`);
    const subscription = await follow();
    await push(ids[0], ...notes);
    expect(notesOf(await subscription.take(25))).toEqual(notes);
  });

  it('when a record is inserted with a history, replaced, or its history rewritten, without those known already', async () => {
    const subscription = await follow();
    const history = ['one', 'two'].map((note) => statusEntry(note));
    await cases.insertOne(caseRecord(ids[3], { statusHistory: history }) as object);
    history.push(statusEntry('three'));
    await cases.replaceOne(byId(ids[3]), caseRecord(ids[3], { statusHistory: history }));
    history.push(statusEntry('four'));
    await cases.updateOne(byId(ids[3]), { $set: { statusHistory: history } });
    expect(notesOf(await subscription.take(4))).toEqual(['one', 'two', 'three', 'four']);
  });

  it('when an update sets more than the history', async () => {
    const subscription = await follow();
    const update = { $set: { status: 'REUNIFIED', 'statusHistory.0': statusEntry('one') }, $inc: { version: 1 } };
    await cases.updateOne(byId(ids[0]), update);
    expect(notesOf(await subscription.take(1))).toEqual(['one']);
  });

  it('not when something else of a record changes, or a part of an entry, or a record is deleted', async () => {
    await push(ids[0], 'old');
    const subscription = await follow();
    await cases.updateOne(byId(ids[0]), { $set: { reference: 'C-changed', 'statusHistory.0.note': 'corrected' } });
    await cases.deleteOne(byId(ids[2]));
    await push(ids[1], 'last');
    expect(notesOf(await takeUntil(subscription, 'last'))).toEqual(['last']);
  });

  it('also after the collection was dropped', async () => {
    const subscription = await follow();
    await push(ids[0], 'one');
    await cases.drop();
    await cases.insertOne(caseRecord(ids[0], { statusHistory: [statusEntry('two')] }) as object);
    expect(notesOf(await subscription.take(2))).toEqual(['one', 'two']);
  });
});

describe('a filter', () => {
  it.each([
    ['the cases', () => ({ caseIds: [ids[1], ids[3]] }), ['second', 'inserted', 'fourth']],
    ['the family, of a record that is read or in the event', () => ({ familyIds: ['fam_2'] }), ['inserted', 'fourth']],
    ['the nationality', () => ({ nationalities: ['HN', 'SV'] }), ['inserted', 'fourth']],
    ['the statuses changed to', () => ({ statuses: ['REUNIFIED'] }), ['reunified']],
    ['all that it says', () => ({ caseIds: [ids[0], ids[3]], nationalities: ['GT'] }), ['reunified', 'first']],
    ['nothing, where a list is empty', () => ({ statuses: [] }), []],
  ])('picks by %s, also of what was missed', async (_what, filter, expected) => {
    const everything = await follow();
    const subscription = await follow(filter());
    const later = caseRecord(ids[3], {
      familyId: 'fam_2',
      nationality: 'HN',
      statusHistory: [statusEntry('inserted')],
    });
    await cases.insertOne(later as object);
    const reunified = statusEntry('reunified', 'REUNIFIED');
    await cases.updateOne(byId(ids[0]), { $push: { statusHistory: reunified } } as object);
    await push(ids[0], 'first');
    await push(ids[1], 'second');
    await push(ids[3], 'fourth');
    await push(ids[2], 'last');
    const [start] = await everything.take(6);
    const again = await follow(filter(), start?.cursor);
    const inOrder = ['inserted', 'reunified', 'first', 'second', 'fourth'].filter((note) => expected.includes(note));
    expect(notesOf(await subscription.take(inOrder.length))).toEqual(inOrder);
    const missed = inOrder.filter((note) => note !== 'inserted');
    expect(notesOf(await again.take(missed.length))).toEqual(missed);
  });
});

describe('the end', () => {
  it('comes to a client that waits, when it wants no more', async () => {
    const subscription = await follow();
    const waiting = subscription.next();
    await subscription.end();
    expect(await waiting).toBeUndefined();
  });
});

it('reads a record once for all subscribers whose filters need it', async () => {
  const variables = { filter: { caseIds: ids, nationalities: ['GT'] } };
  const query = 'subscription ($filter: CaseStatusEventFilter) { caseStatusChanged(filter: $filter) { cursor } }';
  const subscriptions = await Promise.all(Array.from({ length: 50 }, () => subscribe(reachable, { variables, query })));
  const finds: unknown[] = [];
  subgraphs
    .connection('cases')
    .getClient()
    .on('commandStarted', ({ commandName }) => commandName === 'find' && finds.push(commandName));
  await push(ids[0], 'one');
  await Promise.all(subscriptions.map((subscription) => subscription.take(1)));
  expect(finds).toHaveLength(1);
});
