import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import type { Usage } from './gateways/report-usage.ts';

const startMilliseconds = 60_000;
const compiled = join(projectRoot, 'dist');

/** A server in a process of its own. */
export interface ServerProcess {
  /** Where it answers GraphQL. */
  url: string;
  usage: () => Promise<Usage>;
  stop: () => Promise<void>;
}

function waitFor<Value>(
  child: ChildProcess,
  what: string,
  listen: (found: (value: Value) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`${what} did not come within a minute.`));
    }, startMilliseconds);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${what} did not come: the process ended with code ${code ?? 'none'}.`));
    });
    listen((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Starts a compiled module that prints its address, and waits until it has. */
export async function startServer(module: string, environment: Record<string, string>): Promise<ServerProcess> {
  const child = fork(join(compiled, module), {
    execArgv: ['--import', join(compiled, 'test', 'bench', 'gateways', 'report-usage.js')],
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = await waitFor<string>(child, `The address of ${module}`, (found) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        const address = /https?:\/\/[\w.:[\]-]+/.exec(chunk.toString())?.[0];
        if (address !== undefined) found(address);
      });
  }).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  return {
    url,
    usage: () =>
      waitFor<Usage>(child, `The usage of ${module}`, (found) => {
        child.once('message', (message) => {
          found((message as { usage: Usage }).usage);
        });
        child.send('usage');
      }),
    stop: () => stop(child),
  };
}

/** Starts the demo's subgraphs, which tell their origin by message. */
export async function startCannedSubgraphs() {
  const child = fork(join(compiled, 'test', 'bench', 'demo', 'canned-subgraphs.js'), { execArgv: [] });
  const { origin } = await waitFor<{ origin: string }>(child, 'The origin of the subgraphs', (found) => {
    child.once('message', (message) => {
      found(message as { origin: string });
    });
  });
  return { origin, stop: () => stop(child) };
}
