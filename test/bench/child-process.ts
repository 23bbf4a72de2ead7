import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import type { Usage, UsageQuestion } from './gateways/report-usage.ts';
import { otherCore, pin } from './pin.ts';
import { callsTo, type ProcessCalls, type ProcessFunctions } from './process-calls.ts';

const startMilliseconds = 60_000;
const compiled = join(projectRoot, 'dist');

/** A server in a process of its own. */
export interface ServerProcess {
  /** Where it answers GraphQL. */
  url: string;
  usage: (question?: UsageQuestion) => Promise<Usage>;
  stop: () => Promise<void>;
}

function waitFor<Value>(
  child: ChildProcess,
  what: string,
  listen: (found: (value: Value) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void) => {
      clearTimeout(timer);
      child.off('exit', onExit);
      action();
    };
    const onExit = (code: number | null) => {
      settle(() => {
        reject(new Error(`${what} did not come: the process ended with code ${code ?? 'none'}.`));
      });
    };
    const timer = setTimeout(() => {
      settle(() => {
        reject(new Error(`${what} did not come within a minute.`));
      });
    }, startMilliseconds);
    child.once('exit', onExit);
    listen((value) => {
      settle(() => {
        resolve(value);
      });
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** How a server is started. */
export interface ServerStart {
  /** Compiled module that prints its address. */
  module: string;
  environment: NodeJS.ProcessEnv;
  arguments?: string[];
  core: number;
}

/** Starts a server and waits until it has printed its address. */
export async function startServer({
  module,
  environment,
  arguments: given = [],
  core,
}: ServerStart): Promise<ServerProcess> {
  const child = fork(join(compiled, module), given, {
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
  pin(child.pid ?? 0, core);
  return {
    url,
    usage: (question = 'usage') =>
      waitFor<Usage>(child, `The usage of ${module}`, (found) => {
        child.once('message', (message) => {
          found((message as { usage: Usage }).usage);
        });
        child.send(question);
      }),
    stop: () => stop(child),
  };
}

/** Runs a compiled module to its end. @throws when it fails */
export async function runToEnd({
  module,
  environment,
  arguments: given = [],
}: Omit<ServerStart, 'core'>): Promise<void> {
  const child = fork(join(compiled, module), given, {
    execArgv: [],
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${module} ended with code ${code ?? 'none'}.`);
}

/** A process of the benchmark's own, whose functions its parent calls. */
export interface HelperProcess<Functions extends ProcessFunctions> {
  calls: ProcessCalls<Functions>;
  stop: () => Promise<void>;
}

/** Starts a process that answers calls, on the core of clients and subgraphs. */
export function startHelper<Functions extends ProcessFunctions>(module: string): HelperProcess<Functions> {
  const child = fork(join(compiled, module), { execArgv: [] });
  pin(child.pid ?? 0, otherCore);
  return { calls: callsTo<Functions>(child), stop: () => stop(child) };
}

/** Starts the demo's subgraphs, which tell their origin by message. */
export async function startCannedSubgraphs() {
  const child = fork(join(compiled, 'test', 'bench', 'demo', 'canned-subgraphs.js'), { execArgv: [] });
  const { origin } = await waitFor<{ origin: string }>(child, 'The origin of the subgraphs', (found) => {
    child.once('message', (message) => {
      found(message as { origin: string });
    });
  });
  pin(child.pid ?? 0, otherCore);
  return { origin, stop: () => stop(child) };
}
