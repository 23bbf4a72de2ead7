import { Changes } from '../protocols/support/event-log.ts';
import { pause, type Protocol, type Request, type Response } from './protocols.ts';

/** What an event tells of, in the operations of these tests. */
export interface ReceivedChange {
  cursor: string;
  change: { note: string };
  case: { id: string };
}

/** A client that subscribes again after its last cursor whenever it was interrupted, and keeps what it sees. */
export class ResumingClient {
  /** The changes of each case, without those that came again, in the order in which they came. */
  readonly seen = new Map<string, string[]>();
  /** Responses to which the subscription did not entitle, or that lack something. */
  readonly faults: Response[] = [];
  /** The codes with which subscriptions ended. */
  readonly endings: string[] = [];
  readonly changes = new Changes();
  /** How many changes came again. */
  repeated = 0;
  /** How many changes it has seen. */
  count = 0;
  #hasLeft = false;
  #isConnected = true;
  #isReading = true;
  #connection = new AbortController();
  readonly #known = new Set<string>();
  readonly #protocol: Protocol;
  readonly #request: Omit<Request, 'signal'>;

  /** @param request with the cursor to begin after */
  constructor(protocol: Protocol, request: Omit<Request, 'signal'>) {
    this.#protocol = protocol;
    this.#request = { ...request, variables: { ...request.variables } };
  }

  /** Follows changes until it leaves. */
  async follow(): Promise<void> {
    for (;;) {
      await this.changes.until(() => this.#isConnected || this.#hasLeft);
      if (this.#hasLeft) return;
      try {
        await this.#readUntilInterrupted();
      } catch (error) {
        if (!isInterruption(error)) throw error;
      }
      await pause();
    }
  }

  /** Breaks the connection, and makes none until it is told to. */
  disconnect(): void {
    this.#isConnected = false;
    this.#connection.abort();
    this.changes.changed();
  }

  /** Comes back, and reads. */
  connect(): void {
    this.#isConnected = true;
    this.#isReading = true;
    this.changes.changed();
  }

  /** Takes nothing more from the connection until it connects again or is told to. */
  stopReading(): void {
    this.#isReading = false;
  }

  leave(): void {
    this.#hasLeft = true;
    this.disconnect();
  }

  async #readUntilInterrupted(): Promise<void> {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    for await (const { response, cursor } of this.#protocol({ ...this.#request, signal })) {
      await this.changes.until(() => this.#isReading || signal.aborted);
      if (signal.aborted) return;
      const next = response === undefined ? undefined : this.#take(response);
      this.#request.variables.after = cursor ?? next ?? this.#request.variables.after;
      this.changes.changed();
    }
  }

  /** @returns the cursor to continue after */
  #take(response: Response): string | undefined {
    const event = response.data?.caseStatusChanged as ReceivedChange | undefined;
    if (event === undefined && response.data === undefined) return this.#noteEnding(response);
    if (event === undefined || response.errors !== undefined) this.faults.push(response);
    if (event !== undefined) this.#note(event);
    return event?.cursor;
  }

  #noteEnding(response: Response): string | undefined {
    const { code, cursor } = response.errors?.[0]?.extensions ?? {};
    this.endings.push(String(code));
    // Then changes were lost, and it would be refused for ever.
    if (code === 'CURSOR_EXPIRED') this.faults.push(response);
    return typeof cursor === 'string' ? cursor : undefined;
  }

  #note({ change: { note }, case: { id } }: ReceivedChange): void {
    const key = `${id} ${note}`;
    if (this.#known.has(key)) {
      this.repeated++;
      return;
    }
    this.#known.add(key);
    this.count++;
    this.seen.set(id, [...(this.seen.get(id) ?? []), note]);
  }
}

/** What fetch says when a connection breaks or cannot be made, and what the inbox does. */
function isInterruption(error: unknown): boolean {
  // Of errors of another realm, the name is all that can be told.
  const { name, message } = error as Error;
  return name === 'TypeError' || name === 'AbortError' || message.startsWith('It ended after');
}
