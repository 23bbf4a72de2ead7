import { startTestGraph, type TestGraph } from '../../support/test-graph.ts';
import { CaseFollowers, type CaseResponse } from './case-follower.ts';

let graph: TestGraph;
let followers: CaseFollowers;

beforeAll(async () => {
  graph = await startTestGraph({ children: 60 });
});

beforeEach(() => {
  followers = new CaseFollowers(graph);
});

afterEach(() => followers.leave());

afterAll(() => graph.close());

function notes(responses: readonly CaseResponse[]) {
  return responses.map(({ data }) => data?.caseStatusChanged.change.note);
}

function codeOf(error: unknown): unknown {
  return (error as [{ extensions: { code: string } }])[0].extensions.code;
}

async function twoCases(): Promise<[string, string]> {
  const [first = '', second = ''] = await followers.cases(2);
  return [first, second];
}

describe('a change of status', () => {
  it('reaches a partner with what all four subgraphs know of the case', async () => {
    const [id] = await twoCases();
    const after = await followers.cursorOfNow();
    const inbox = await followers.overWebsocket({ ids: [id], after });
    await followers.change(id, 'first');
    const [{ data, errors } = {}] = await inbox.first(1);
    expect(errors).toBeUndefined();
    expect(data?.caseStatusChanged).toMatchObject({
      change: { to: 'NO_CONFIRMED_RECORD', note: 'first' },
      case: { id },
    });
    const { child, family, statements } = data?.caseStatusChanged.case ?? {};
    expect(child?.displayName).toMatch(/\S/);
    expect(family?.proceedings[0]?.caption).toMatch(/\S/);
    expect(Array.isArray(statements?.edges)).toBe(true);
  });

  it('reaches nobody who follows other cases', async () => {
    const [id, other] = await twoCases();
    const inbox = await followers.overWebsocket({ ids: [id], after: await followers.cursorOfNow() });
    await followers.change(other, 'other');
    await followers.change(id, 'own');
    expect(notes(await inbox.first(1))).toEqual(['own']);
  });

  it('comes after every cursor before it, on any protocol, and after none behind it', async () => {
    const [id] = await twoCases();
    const inbox = await followers.overWebsocket({ ids: [id], after: await followers.cursorOfNow() });
    await followers.change(id, 'one', 'two', 'three');
    const events = await inbox.first(3);
    expect(notes(events)).toEqual(['one', 'two', 'three']);
    const [first] = events.map(({ data }) => data?.caseStatusChanged.cursor ?? '');
    const again = await followers.overWebsocket({ ids: [id], after: first ?? '' });
    expect(notes(await again.first(2))).toEqual(['two', 'three']);
    const stream = await followers.overEventStream({ ids: [id] }, first);
    const streamed = (await stream.first(3)).flatMap(({ data }) =>
      data === undefined ? [] : [JSON.parse(data) as CaseResponse],
    );
    expect(notes(streamed)).toEqual(['two', 'three']);
  });

  it('is seen from where a stream was opened, though it came to no event before', async () => {
    const [id] = await twoCases();
    const after = await followers.cursorOfNow();
    await followers.change(id, 'missed');
    const inbox = await followers.overWebsocket({ ids: [id], after });
    expect(notes(await inbox.first(1))).toEqual(['missed']);
  });

  it('costs the databases as much for many partners as for one', async () => {
    const [id] = await twoCases();
    const after = await followers.cursorOfNow();
    const readsOfChange = async (count: number, note: string) => {
      const inboxes = await Promise.all(
        Array.from({ length: count }, () => followers.overWebsocket({ ids: [id], after })),
      );
      const commands = await graph.commandsOf(async () => {
        await followers.change(id, note);
        await Promise.all(inboxes.map((inbox) => inbox.until((responses) => notes(responses).includes(note))));
      });
      return commands.filter((name) => name === 'find').length;
    };
    const forOne = await readsOfChange(1, 'for one');
    expect(await readsOfChange(20, 'for many')).toBe(forOne);
  });
});

describe('a subscription', () => {
  it('is refused to those who may not subscribe', async () => {
    const inbox = await followers.overWebsocket({}, null);
    expect(codeOf(await inbox.ended())).toBe('UNAUTHORIZED_FIELD');
  });

  it('is refused after a cursor that is damaged, or of another subscription', async () => {
    const damaged = await followers.overWebsocket({ after: 'damaged' });
    expect(codeOf(await damaged.ended())).toBe('CURSOR_INVALID');
    const other = await followers.overWebsocket(
      { after: await followers.cursorOfNow() },
      'partner',
      'subscription ($after: Cursor) { proceedingStatusChanged(after: $after) { cursor } }',
    );
    expect(codeOf(await other.ended())).toBe('CURSOR_MISMATCH');
  });
});
