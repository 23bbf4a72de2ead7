import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from '@urql/core';
import { type Client, createClient } from 'graphql-ws';
import {
  LiveCaseChangesDocument,
  LiveProceedingChangesDocument,
} from '../../../../schema/generated/explorer-operations.ts';
import { type Caller, headersOf } from '../../graph/caller.tsx';
import { caseChange, type ChangeEvent, proceedingChange, type RecordKind } from './change-event.ts';
import type { Cursors } from './live-changes.ts';
import { openingCursor, refusalIn, SubscriptionRefused } from './opening-cursor.ts';
import { untilOnlineAgain } from './until-online-again.ts';

/** Whether changes come. `ended` and `denied` are final: the reader has to do something. */
export type ConnectionState =
  { kind: 'connecting' | 'connected' | 'reconnecting' | 'denied' | 'signed-out' } | { kind: 'ended'; code: string };

/** What is told of the subscriptions. */
export interface ChangesListener {
  connection: (state: ConnectionState) => void;
  /** A subscription begins behind this cursor. */
  opened: (kind: RecordKind, cursor: string) => void;
  changed: (event: ChangeEvent) => void;
  /** The cursor is too old, or is none: what was changed since then is no longer kept, and the subscription begins now. */
  expired: (kind: RecordKind) => void;
}

interface Stream<Data> {
  kind: RecordKind;
  document: TypedDocumentNode<Data, never>;
  eventOf: (data: Data) => ChangeEvent;
}

const uselessCursors = new Set(['CURSOR_EXPIRED', 'CURSOR_INVALID', 'CURSOR_MISMATCH']);
const badTokens = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED']);
/** The subscription ended for a reason that passes: it goes on behind its last cursor. */
const passing = new Set([
  'SUBSCRIPTION_INTERRUPTED',
  'SUBSCRIPTION_ENDED',
  'SUBSCRIBER_TOO_SLOW',
  'GATEWAY_STOPPING',
  'RATE_LIMITED',
]);
/** The gateway closes a WebSocket with it when the token is not good, or no longer. */
const closedForToken = 4401;
const pingInterval = 10_000;
const pongTimeout = 5_000;

/** A client that notices a connection that broke without a word, and comes back without end. */
function clientOf(caller: Caller, connection: (state: ConnectionState) => void): Client {
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: new URL('/graphql', window.location.href).href.replace(/^http/, 'ws'),
    // In the connection's parameters, not in the address, which logs keep.
    connectionParams: headersOf(caller),
    retryAttempts: Infinity,
    retryWait: untilOnlineAgain,
    keepAlive: pingInterval,
    on: {
      connected: () => {
        connection({ kind: 'connected' });
      },
      closed: () => {
        clearTimeout(overdue);
        connection({ kind: 'reconnecting' });
      },
      ping: (received) => {
        if (received) return;
        overdue = setTimeout(() => {
          client.terminate();
        }, pongTimeout);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
    },
  });
  return client;
}

function asRefusal(error: unknown): SubscriptionRefused | undefined {
  if (error instanceof SubscriptionRefused) return error;
  if (Array.isArray(error)) return refusalIn(error as Parameters<typeof refusalIn>[0]);
  if (!(error instanceof CloseEvent)) return undefined;
  return new SubscriptionRefused(
    error.code === closedForToken ? 'UNAUTHENTICATED' : `WebSocket ${error.code}`,
    error.reason,
  );
}

/** Follows one subscription behind a cursor, also over interruptions. Returns when it has ended for good, with why. */
class StreamFollower<Data> {
  readonly #stream: Stream<Data>;
  readonly #client: Client;
  readonly #caller: Caller;
  readonly #listener: ChangesListener;
  readonly #left: AbortSignal;
  #after: string | undefined;
  #attempts = 0;

  constructor(
    stream: Stream<Data>,
    context: {
      client: Client;
      caller: Caller;
      listener: ChangesListener;
      left: AbortSignal;
      after: string | undefined;
    },
  ) {
    this.#stream = stream;
    this.#client = context.client;
    this.#caller = context.caller;
    this.#listener = context.listener;
    this.#left = context.left;
    this.#after = context.after;
  }

  async untilEnded(): Promise<ConnectionState> {
    for (;;) {
      try {
        await this.#follow();
      } catch (error) {
        const end = this.#endFor(error);
        if (end) return end;
      }
      if (this.#left.aborted) return { kind: 'reconnecting' };
      await untilOnlineAgain(this.#attempts++);
    }
  }

  async #follow(): Promise<void> {
    const { kind, document, eventOf } = this.#stream;
    if (this.#after === undefined) {
      this.#after = await openingCursor(document, this.#caller, this.#left);
      this.#listener.opened(kind, this.#after);
    }
    // The client sends the variables as they are when it comes back.
    const variables = { after: this.#after };
    const results = this.#client.iterate<Data>({ query: stringifyDocument(document), variables });
    for await (const { data, errors } of results) {
      if (!data) throw refusalIn(errors ?? []);
      this.#attempts = 0;
      const event = eventOf(data);
      variables.after = event.cursor;
      this.#after = event.cursor;
      this.#listener.changed(event);
    }
  }

  /** How it ends for good for an error; nothing where it can go on. */
  #endFor(error: unknown): ConnectionState | undefined {
    const refusal = asRefusal(error);
    // The gateway was not reached.
    if (refusal === undefined) {
      if (!this.#left.aborted) this.#listener.connection({ kind: 'reconnecting' });
      return undefined;
    }
    if (uselessCursors.has(refusal.code)) {
      this.#after = undefined;
      this.#listener.expired(this.#stream.kind);
      return undefined;
    }
    if (refusal.code === 'UNAUTHORIZED_FIELD') return { kind: 'denied' };
    if (badTokens.has(refusal.code)) return { kind: 'signed-out' };
    if (!passing.has(refusal.code)) return { kind: 'ended', code: refusal.code };
    this.#after = refusal.cursor ?? this.#after;
    return undefined;
  }
}

/**
 * Follows the changes of cases and of proceedings behind the cursors, over one WebSocket.
 * @returns leaves: nothing is told any more
 */
export function followChanges(caller: Caller, cursors: Cursors, listener: ChangesListener): () => void {
  const left = new AbortController();
  const untilLeft: ChangesListener = {
    connection: (state) => {
      if (!left.signal.aborted) listener.connection(state);
    },
    opened: (kind, cursor) => {
      if (!left.signal.aborted) listener.opened(kind, cursor);
    },
    changed: (event) => {
      if (!left.signal.aborted) listener.changed(event);
    },
    expired: (kind) => {
      if (!left.signal.aborted) listener.expired(kind);
    },
  };
  const client = clientOf(caller, untilLeft.connection);
  const leave = () => {
    left.abort();
    window.removeEventListener('offline', breakOff);
    void client.dispose();
  };
  const breakOff = () => {
    client.terminate();
  };
  window.addEventListener('offline', breakOff);
  const follow = <Data>(stream: Stream<Data>) => {
    const context = { client, caller, listener: untilLeft, left: left.signal, after: cursors[stream.kind] };
    void new StreamFollower(stream, context).untilEnded().then((end) => {
      if (left.signal.aborted) return;
      // Both end alike: for the caller's rights, token or limits.
      untilLeft.connection(end);
      leave();
    });
  };
  follow({ kind: 'case', document: LiveCaseChangesDocument, eventOf: caseChange });
  follow({ kind: 'proceeding', document: LiveProceedingChangesDocument, eventOf: proceedingChange });
  return leave;
}
