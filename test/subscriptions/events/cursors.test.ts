import type mongoose from 'mongoose';
import { startInProcessSubgraphs } from '../../../subgraphs/in-process-subgraphs.ts';
import { anonymousCaller } from '../../../subgraphs/shared/caller.ts';
import { createLogger } from '../../../subgraphs/shared/logger.ts';
import { cursorCodec } from '../../../subgraphs/shared/pagination/cursor.ts';
import { deriveKey } from '../../../subgraphs/shared/secrets.ts';
import { callerHeader } from '../../../subgraphs/shared/security/caller-token.ts';
import { caseRecord, statusEntry } from '../../support/cases.ts';
import { startTestSubgraphs, type TestSubgraphs } from '../../support/test-subgraphs.ts';
import {
  caseStatusChanged,
  headersOf,
  notesOf,
  partner,
  type Reachable,
  type ReceivedEvent,
  refusalOf,
  subscribe,
} from './case-subscription.ts';

let subgraphs: TestSubgraphs;
let reachable: Reachable;
let cases: mongoose.Collection;
let events: ReceivedEvent[];

function reach(running: Pick<TestSubgraphs, 'subgraphs'>, name = 'cases'): Reachable {
  const subgraph = running.subgraphs.get(name);
  if (subgraph === undefined) throw new Error(`expected ${name} to run`);
  return { subgraph, secret: subgraphs.configuration.SECRET_KEY };
}

/** Twelve changes of three cases, in eight updates, of which one adds three entries and one two. */
const updates = [['a0'], ['b0', 'b1', 'b2'], ['a1'], ['c0'], ['b3'], ['c1', 'c2'], ['a2'], ['a3', 'a4']] as const;
const everyNote: string[] = updates.flat();

beforeAll(async () => {
  subgraphs = await startTestSubgraphs();
  reachable = reach(subgraphs);
  cases = subgraphs.connection('cases').collection('cases');
  await cases.insertMany(['cas_a', 'cas_b', 'cas_c'].map((id) => caseRecord(id)) as object[]);
  const subscription = await subscribe(reachable);
  for (const notes of updates) {
    const $each = notes.map((note) => statusEntry(note));
    const filter: object = { _id: `cas_${notes[0].slice(0, 1)}` };
    await cases.updateOne(filter, { $push: { statusHistory: { $each } } } as object);
  }
  events = await subscription.take(everyNote.length);
});

afterAll(() => subgraphs.close());

function cursorAt(index: number): string {
  const event = events[index];
  if (event === undefined) throw new Error(`expected an event ${index}`);
  return event.cursor;
}

describe('the cursor of an event', () => {
  it('goes on behind that event, whichever it is: also between those of one update', async () => {
    expect(notesOf(events)).toEqual(everyNote);
    for (let index = 0; index < events.length - 1; index++) {
      const resumed = await subscribe(reachable, { variables: { after: cursorAt(index) } });
      const rest = everyNote.slice(index + 1);
      expect(notesOf(await resumed.take(rest.length))).toEqual(rest);
      await resumed.end();
    }
  });

  it('does so on another instance, and joins what comes live', async () => {
    const other = await startInProcessSubgraphs(subgraphs.configuration, createLogger('test', 'silent'));
    try {
      const resumed = await Promise.all(
        events.map(({ cursor }) => subscribe(reach(other), { variables: { after: cursor } })),
      );
      const filter: object = { _id: 'cas_a' };
      await cases.updateOne(filter, { $push: { statusHistory: statusEntry('live') } } as object);
      const received = await Promise.all(
        resumed.map(async (subscription, index) => notesOf(await subscription.take(everyNote.length - index))),
      );
      expect(received).toEqual(events.map((_, index) => [...everyNote.slice(index + 1), 'live']));
    } finally {
      await other.close();
    }
  });

  it('opens few change streams, however many clients come with however many cursors', async () => {
    const other = await startInProcessSubgraphs(subgraphs.configuration, createLogger('test', 'silent'));
    try {
      let open = 0;
      let opened = 0;
      let most = 0;
      const client = other.connections.get('cases')?.getClient();
      client?.on('commandStarted', ({ commandName, command }) => {
        if (commandName !== 'aggregate' || !JSON.stringify(command.pipeline).includes('$changeStream')) return;
        open += 1;
        opened += 1;
        most = Math.max(most, open);
      });
      client?.on('commandStarted', ({ commandName }) => commandName === 'killCursors' && (open -= 1));
      const cursors = Array.from({ length: 1000 }, (_, index) => cursorAt(index % 10));
      const resumed = await Promise.all(cursors.map((after) => subscribe(reach(other), { variables: { after } })));
      const notes = await Promise.all(resumed.map(async (subscription) => notesOf(await subscription.take(1))));
      expect(notes).toEqual(cursors.map((_, index) => [everyNote[(index % 10) + 1]]));
      // One for the live changes, and one for each of ten cursors, four at a time.
      expect(opened).toBeLessThanOrEqual(11);
      expect(most).toBeLessThanOrEqual(5);
    } finally {
      await other.close();
    }
  });
});

describe('a subscription is refused', () => {
  it.each([
    ['a cursor that is damaged', 'CURSOR_INVALID', () => `${cursorAt(0).slice(0, -4)}AAAA`],
    ['a cursor that is none', 'CURSOR_INVALID', () => 'now'],
    ['a cursor of a page', 'CURSOR_MISMATCH', () => sealed('Query.cases:REFERENCE_ASC', ['C-1', 'cas_1'])],
    [
      'a cursor of another subscription',
      'CURSOR_MISMATCH',
      () => sealed('Subscription.proceedingStatusChanged', ['{}', 0]),
    ],
    ['a cursor that the database no longer knows', 'CURSOR_EXPIRED', () => tooOld()],
  ])('with %s', async (_what, code, cursor) => {
    expect(await refusalOf(reachable, { variables: { after: cursor() } })).toEqual([code]);
  });

  it.each([
    ['too many values', { caseIds: Array.from({ length: 101 }, (_, index) => `cas_${index}`) }],
    ['the id of something else', { caseIds: ['fam_1'] }],
    ['the id of something else for a family', { familyIds: ['cas_1'] }],
  ])('with a filter that has %s', async (_what, filter) => {
    expect(await refusalOf(reachable, { variables: { filter } })).toEqual(['FILTER_INVALID']);
  });

  it.each([
    ['is not GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['does not fit the schema', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['is a query', '{ case(id: "cas_a") { id } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('when the operation %s', async (_what, query, code) => {
    expect(await refusalOf(reachable, { query })).toEqual([code]);
  });

  it('when a variable does not fit its type', async () => {
    expect(await refusalOf(reachable, { variables: { filter: { statuses: ['LOST'] } } })).toEqual(['BAD_USER_INPUT']);
  });

  it('to callers without the scope, and to those whom the gateway did not sign', async () => {
    expect(await refusalOf(reachable, { caller: anonymousCaller })).toEqual(['UNAUTHORIZED_FIELD']);
    const forged = await headersOf('another secret of at least 32 characters', partner);
    const response = await reachable.subgraph.subscribe({ query: caseStatusChanged }, forged);
    expect(response).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(Object.keys(forged)).toEqual([callerHeader]);
  });

  it('when it comes as a request', async () => {
    const response = await subgraphs.query('cases', caseStatusChanged, {}, partner);
    expect(response.errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_REQUEST']);
  });
});

function sealed(name: string, values: (string | number)[]): string {
  return cursorCodec(deriveKey(subgraphs.configuration.SECRET_KEY, 'cursor')).seal(name, values);
}

/** A cursor of this graph, with a place of another database. */
function tooOld(): string {
  return sealed('Subscription.caseStatusChanged', [JSON.stringify({ _data: '8200000001000000012B0229296E04' }), 0]);
}

describe('proceedingStatusChanged', () => {
  it('follows proceedings by court, kind, status and id, and takes its own cursors only', async () => {
    const proceedings = subgraphs.connection('litigation').collection('proceedings');
    const query = /* GraphQL */ `
      subscription ($filter: ProceedingStatusEventFilter, $after: Cursor) {
        proceedingStatusChanged(filter: $filter, after: $after) {
          cursor
          change {
            to
            note
          }
          proceeding {
            id
            caption
          }
        }
      }
    `;
    const litigation = reach(subgraphs, 'litigation');
    const filters = [
      { courts: ['casd'] },
      { kinds: ['CLASS_ACTION'] },
      { statuses: ['SETTLED'] },
      { proceedingIds: ['pro_1'] },
    ];
    const subscriptions = await Promise.all(
      filters.map((filter) => subscribe(litigation, { query, variables: { filter } })),
    );
    const entry = (note: string, to: string) => ({ ...statusEntry(note), to });
    const proceeding = { caption: 'A. v. B.', kind: 'FTCA', court: { id: 'azd' }, docketKeys: [] as string[] };
    const records = [
      { ...proceeding, _id: 'pro_0', docketKeys: ['0'], statusHistory: [entry('none', 'FILED')] },
      { ...proceeding, _id: 'pro_1', docketKeys: ['1'], statusHistory: [entry('id', 'FILED')] },
      {
        ...proceeding,
        _id: 'pro_2',
        docketKeys: ['2'],
        court: { id: 'casd' },
        statusHistory: [entry('court', 'FILED')],
      },
      { ...proceeding, _id: 'pro_3', docketKeys: ['3'], kind: 'CLASS_ACTION', statusHistory: [entry('kind', 'FILED')] },
      { ...proceeding, _id: 'pro_4', docketKeys: ['4'], statusHistory: [entry('status', 'SETTLED')] },
    ];
    await proceedings.insertMany(records as object[]);
    const responses = await Promise.all(subscriptions.map((subscription) => subscription.next()));
    const found = responses.map((response) => response?.data?.proceedingStatusChanged as ReceivedEvent);
    expect(notesOf(found)).toEqual(['court', 'kind', 'status', 'id']);
    expect(found[0]).toMatchObject({ proceeding: { id: 'pro_2', caption: 'A. v. B.' } });
    expect(await refusalOf(reachable, { variables: { after: found[0]?.cursor } })).toEqual(['CURSOR_MISMATCH']);
  });
});
