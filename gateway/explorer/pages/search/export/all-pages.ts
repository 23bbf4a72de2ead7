/** A page, or that it is to be asked for again after some seconds. */
export type AskedPage<Node> =
  { records: readonly Node[]; totalCount: number | null; next: string | null } | { retryAfter: number };

/** What happens while all pages are read. */
export type ReadingStep<Node> =
  { kind: 'records'; records: readonly Node[]; totalCount: number | null } | { kind: 'waiting'; seconds: number };

interface Reading<Node> {
  /** Asks for the page after a cursor, the first where it is null. Rejects with what makes it fail for good. */
  ask: (after: string | null) => Promise<AskedPage<Node>>;
  /** Resolves after some seconds. */
  wait: (seconds: number) => Promise<void>;
}

/** Reads all pages one after the other, each after the cursor of the one before. Where the graph wants a pause, it gets it. */
export async function* allPages<Node>({ ask, wait }: Reading<Node>): AsyncGenerator<ReadingStep<Node>, void> {
  let after: string | null = null;
  let more = true;
  while (more) {
    const page: AskedPage<Node> = await ask(after);
    if ('retryAfter' in page) {
      yield { kind: 'waiting', seconds: page.retryAfter };
      await wait(page.retryAfter);
    } else {
      yield { kind: 'records', records: page.records, totalCount: page.totalCount };
      after = page.next;
      more = after !== null;
    }
  }
}
