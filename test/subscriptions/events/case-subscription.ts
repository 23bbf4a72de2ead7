import type { Caller } from '../../../subgraphs/shared/caller.ts';
import { deriveKey } from '../../../subgraphs/shared/secrets.ts';
import { callerHeader, signCaller } from '../../../subgraphs/shared/security/caller-token.ts';
import type { Subgraph, SubgraphResponse, SubscriptionResponses } from '../../../subgraphs/shared/server/subgraph.ts';

export const partner: Caller = { subject: 'partner', scopes: ['status:subscribe'] };

export const caseStatusChanged = /* GraphQL */ `
  subscription ($filter: CaseStatusEventFilter, $after: Cursor) {
    caseStatusChanged(filter: $filter, after: $after) {
      cursor
      change {
        id
        from
        to
        note
        recordedAt
      }
      case {
        id
        status
      }
    }
  }
`;

/** The parts of the event that a resuming client keeps. */
export const noteOfCase = /* GraphQL */ `
  subscription ($filter: CaseStatusEventFilter, $after: Cursor) {
    caseStatusChanged(filter: $filter, after: $after) {
      cursor
      change {
        note
      }
      case {
        id
      }
    }
  }
`;

export interface ReceivedEvent {
  cursor: string;
  change: { id: string; from: string | null; to: string; note: string; recordedAt: string };
  case: { id: string; status: string };
}

/** A subgraph that runs, and the secret with which calls to it are signed. */
export interface Reachable {
  subgraph: Subgraph;
  secret: string;
}

export interface SubscribeOptions {
  variables?: Record<string, unknown>;
  query?: string;
  caller?: Caller;
}

export async function headersOf(secret: string, caller: Caller): Promise<Record<string, string>> {
  const token = await signCaller(deriveKey(secret, 'caller'), caller);
  return token === null ? {} : { [callerHeader]: token };
}

/** A subscription of a client, read event by event. */
export class CaseSubscription {
  readonly #responses: SubscriptionResponses;

  constructor(responses: SubscriptionResponses) {
    this.#responses = responses;
  }

  async next(): Promise<SubgraphResponse | undefined> {
    const result = await this.#responses.next();
    return result.done === true ? undefined : result.value;
  }

  /** The next events; rejects when the subscription ends before, or an event has errors. */
  async take(count: number): Promise<ReceivedEvent[]> {
    const events: ReceivedEvent[] = [];
    while (events.length < count) {
      const response = await this.next();
      if (response?.errors !== undefined || response?.data == null)
        throw new Error(`expected an event, but got: ${JSON.stringify(response)}`);
      events.push(response.data.caseStatusChanged as ReceivedEvent);
    }
    return events;
  }

  async end(): Promise<void> {
    await this.#responses.return();
  }
}

async function respond(
  { subgraph, secret }: Reachable,
  { variables = {}, query = caseStatusChanged, caller = partner }: SubscribeOptions,
): Promise<SubscriptionResponses | SubgraphResponse> {
  return subgraph.subscribe({ query, variables }, await headersOf(secret, caller));
}

export async function subscribe(reachable: Reachable, options: SubscribeOptions = {}): Promise<CaseSubscription> {
  const result = await respond(reachable, options);
  if (Symbol.asyncIterator in result) return new CaseSubscription(result);
  throw new Error(`expected a subscription, but got: ${JSON.stringify(result)}`);
}

/** The codes with which a subscription is refused. */
export async function refusalOf(reachable: Reachable, options: SubscribeOptions): Promise<unknown[]> {
  const result = await respond(reachable, options);
  if (Symbol.asyncIterator in result) throw new Error('expected a refusal, but got a subscription');
  return (result.errors ?? []).map(({ extensions }) => extensions?.code);
}

export function notesOf(events: readonly ReceivedEvent[]): string[] {
  return events.map(({ change }) => change.note);
}
