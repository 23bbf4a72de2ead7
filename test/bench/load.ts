import { Pool } from 'undici';

/** What clients saw. */
export interface LoadResult {
  requests: number;
  seconds: number;
  /** Milliseconds of every request, ascending. */
  latencies: number[];
}

/** Where requests go, and what each is sent with. */
export interface Address {
  url: string;
  /** GraphQL path at the origin. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

export interface Load extends Address {
  query: (number: number) => string;
  connections: number;
  seconds: number;
  /** Bytes that every response must have; undefined where they differ. */
  expectedBytes: number | undefined;
  maximumRequests: number;
}

/**
 * Clients that each send a request when the last one is answered, for some seconds.
 * @throws when an answer is not the expected one: a gateway that fails fast must not look fast
 */
export async function runLoad(load: Load): Promise<LoadResult> {
  const pool = new Pool(new URL(load.url).origin, { connections: load.connections, pipelining: 1 });
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + load.seconds * 1000;
  let sent = 0;
  const client = async () => {
    while (performance.now() < end && sent < load.maximumRequests) {
      const body = JSON.stringify({ query: load.query(sent++) });
      const requestStart = performance.now();
      const bytes = await post(pool, load, body);
      latencies.push(performance.now() - requestStart);
      if (load.expectedBytes !== undefined && bytes !== load.expectedBytes)
        throw new Error(`Expected an answer of ${load.expectedBytes} bytes but got: ${bytes}`);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, client));
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  return { requests: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b) };
}

const jsonHeaders = { 'content-type': 'application/json' };

async function post(pool: Pool, { path, headers }: Address, body: string): Promise<number> {
  const response = await pool.request({ path, method: 'POST', headers: { ...headers, ...jsonHeaders }, body });
  const answer = await response.body.arrayBuffer();
  if (response.statusCode !== 200) throw new Error(`Expected status 200 but got: ${response.statusCode}`);
  return answer.byteLength;
}

/** One answer. */
export async function ask(
  { url, path, headers }: Address,
  query: string,
): Promise<{ data?: unknown; errors?: unknown; bytes: number }> {
  const response = await fetch(`${new URL(url).origin}${path}`, {
    method: 'POST',
    headers: { ...headers, ...jsonHeaders },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { ...(JSON.parse(text) as object), bytes: Buffer.byteLength(text) };
}
