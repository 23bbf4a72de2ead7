import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type DevelopmentCaller, developmentToken } from '../../../gateway/security/development-tokens.ts';
import { deriveKey } from '../../../subgraphs/shared/secrets.ts';
import type { TestGraph } from '../../support/test-graph.ts';
import { readEvents } from '../protocols/support/event-stream-reader.ts';
import { Inbox } from '../protocols/support/inbox.ts';

/** An event, as the subscription of the design asks for it. */
export interface CaseEvent {
  cursor: string;
  change: { to: string; note: string | null };
  case: {
    id: string;
    child: { displayName: string };
    family: { proceedings: { caption: string }[] };
    statements: { edges: { node: { value: string; source: { title: string } } }[] };
  };
}

export interface CaseResponse {
  data?: { caseStatusChanged: CaseEvent } | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** What it asks for is in all four subgraphs. */
export const overFourSubgraphs = `
  subscription ($ids: [ID!], $after: Cursor) {
    caseStatusChanged(filter: { caseIds: $ids }, after: $after) {
      cursor
      change { to note }
      case {
        id
        child { displayName }
        family { proceedings { caption } }
        statements(first: 3) { edges { node { value source { title } } } }
      }
    }
  }
`;

interface FoundCases {
  cases: { edges: { node: { id: string; family: { proceedings: { id: string }[] } } }[] };
}

/** Clients of a graph that follow cases, and a writer who changes them. */
export class CaseFollowers {
  readonly #graph: TestGraph;
  readonly #clients: Client[] = [];
  readonly #streams = new AbortController();

  constructor(graph: TestGraph) {
    this.#graph = graph;
  }

  async authorization(caller: DevelopmentCaller): Promise<string> {
    const key = deriveKey(this.#graph.subgraphs.configuration.SECRET_KEY, 'development-token');
    return `Bearer ${await developmentToken(key, caller)}`;
  }

  /** Follows cases over WebSocket. */
  async overWebsocket(
    variables: { ids?: string[]; after?: string },
    caller: DevelopmentCaller | null = 'partner',
    query = overFourSubgraphs,
  ): Promise<Inbox<CaseResponse>> {
    const client = createClient({
      url: `${this.#graph.address.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      ...(caller && { connectionParams: { authorization: await this.authorization(caller) } }),
    });
    this.#clients.push(client);
    const inbox = new Inbox<CaseResponse>();
    client.subscribe({ query, variables }, inbox.sink);
    return inbox;
  }

  /** Follows cases by server-sent events; what arrives first is the id from which the stream continues. */
  async overEventStream(variables: { ids?: string[] }, lastEventId?: string) {
    const address = new URL('/graphql', this.#graph.address);
    address.searchParams.set('query', overFourSubgraphs);
    address.searchParams.set('variables', JSON.stringify(variables));
    const response = await fetch(address, {
      headers: {
        accept: 'text/event-stream',
        authorization: await this.authorization('partner'),
        ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      },
      signal: this.#streams.signal,
    });
    return readEvents(response);
  }

  /** A cursor from which everything that is changed later can be followed. */
  async cursorOfNow(): Promise<string> {
    const [opening] = await (await this.overEventStream({})).first(1);
    if (opening?.id === undefined) throw new Error('expected an id');
    return opening.id;
  }

  /** Ids of cases whose status can be changed, of families whom proceedings concern. */
  async cases(count: number): Promise<string[]> {
    const query =
      '{ cases(filter: { statuses: [REUNIFIED] }, first: 50) { edges { node { id family { proceedings { id } } } } } }';
    const { data } = (await this.#graph.query(query)) as unknown as { data: FoundCases };
    const concerned = data.cases.edges.filter(({ node }) => node.family.proceedings.length > 0);
    const ids = concerned.slice(0, count).map(({ node }) => node.id);
    if (ids.length < count) throw new Error('expected more cases of that status');
    return ids;
  }

  /** Changes the status of a case, once for each note. */
  async change(caseId: string, ...notes: string[]): Promise<void> {
    const { data } = await this.#graph.query(
      'query ($id: ID!) { case(id: $id) { status } sources(first: 1) { edges { node { id } } } }',
      { id: caseId },
    );
    const found = data as { case: { status: string }; sources: { edges: { node: { id: string } }[] } };
    const sourceId = found.sources.edges[0]?.node.id;
    let { status } = found.case;
    for (const note of notes) {
      const to = status === 'REUNIFIED' ? 'NO_CONFIRMED_RECORD' : 'REUNIFIED';
      const { errors } = await this.#graph.query(
        'mutation ($input: ChangeCaseStatusInput!) { changeCaseStatus(input: $input) { case { id } } }',
        { input: { caseId, to, effectiveOn: '2026-01-02', sourceId, note } },
        'writer',
      );
      expect(errors).toEqual([]);
      status = to;
    }
  }

  async leave(): Promise<void> {
    this.#streams.abort();
    for (const client of this.#clients.splice(0)) await client.dispose();
  }
}
