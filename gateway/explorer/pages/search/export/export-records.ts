import { Client, fetchExchange } from '@urql/core';
import { type Caller, headersOf } from '../../../graph/caller.tsx';
import { type Problem, problemOf } from '../../../graph/problem.ts';
import { documentOf, type PageVariables, type RecordKind } from '../kinds/record-kind.ts';
import { allPages, type AskedPage } from './all-pages.ts';
import type { ExportFile } from './export-file.ts';
import type { ExportFormat } from './export-format.ts';

/** The most that the graph gives at once. */
const exportedPageSize = 200;

/** Seconds to wait where the graph wants a pause and does not say how long. */
const unknownPause = 60;

/** How far an export is. `total` is null where the count is withheld; `waiting` are the seconds of a pause that the graph wants. */
export interface ExportProgress {
  written: number;
  total: number | null;
  waiting?: number;
}

/** Why an export cannot go on. */
export class ExportProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

interface ExportedSearch<Node> {
  kind: RecordKind<Node>;
  variables: PageVariables;
  caller: Caller;
}

/** A client that keeps no answers: an export can have many pages. */
function clientWithoutCache(caller: Caller, signal: AbortSignal): Client {
  return new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: headersOf(caller) },
    fetch: async (input, init) =>
      fetch(input, { ...init, signal: AbortSignal.any([signal, ...(init?.signal ? [init.signal] : [])]) }),
  });
}

function pageReader<Node>({ kind, variables, caller }: ExportedSearch<Node>, signal: AbortSignal) {
  const client = clientWithoutCache(caller, signal);
  return async (after: string | null): Promise<AskedPage<Node>> => {
    const asked = { ...variables, first: exportedPageSize, after };
    const { data, error } = await client.query(documentOf(kind), asked).toPromise();
    const problem = error && problemOf(error);
    if (problem?.kind === 'rate-limited') return { retryAfter: problem.retryAfter ?? unknownPause };
    if (problem || !data) throw new ExportProblem(problem ?? { kind: 'unreachable' });
    const { edges, totalCount = null, pageInfo } = data.found;
    const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    return { records: edges.map(({ node }) => node), totalCount, next };
  };
}

/** Resolves after some seconds, or at once when it is stopped. */
async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Writes all pages of a search to a file as they come, and tells how far it is; does not finish the file.
 * @throws ExportProblem when the graph does not answer, or `signal` stops it
 */
export async function* exportRecords<Node>(
  search: ExportedSearch<Node>,
  { format, file, signal }: { format: ExportFormat; file: ExportFile; signal: AbortSignal },
): AsyncGenerator<ExportProgress, void> {
  const { exported } = search.kind;
  let written = 0;
  let total: number | null = null;
  await file.write(format.begin(exported));
  const steps = allPages({ ask: pageReader(search, signal), wait: (seconds) => pause(seconds, signal) });
  for await (const step of steps) {
    if (step.kind === 'waiting') {
      yield { written, total, waiting: step.seconds };
      continue;
    }
    await file.write(format.records(exported, step.records, written));
    written += step.records.length;
    total = step.totalCount;
    yield { written, total };
  }
  await file.write(format.end);
}
