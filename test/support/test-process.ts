import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';

/** A program of the project in a process of its own. */
export interface TestProcess {
  child: ChildProcess;
  /** Everything that it wrote so far, standard output and standard error. */
  output: () => string;
  /** Waits until it has written something that matches; rejects when it ends before. */
  untilOutput: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Waits until it ends by itself. */
  untilExit: () => Promise<number | null>;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts a built program, `gateway/main.js` for example. */
export function startProcess(
  program: string,
  options: { environment: NodeJS.ProcessEnv; arguments?: string[] },
): TestProcess {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', program), ...(options.arguments ?? [])], {
    cwd: projectRoot,
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = once(child, 'exit');
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));

  const untilOutput = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match !== null) resolve(match);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      child.once('exit', (code) => {
        reject(new Error(`${program} ended with ${code}:\n${output}`));
      });
      look();
    });

  return {
    child,
    output: () => output,
    untilOutput,
    untilExit: async () => {
      await exited;
      return child.exitCode;
    },
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await exited;
    },
  };
}

/** Below the ports that the system gives to connections and to servers on port 0, so that nobody takes one in between. */
const portRange = { from: 20_000, to: 30_000 } as const;

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const port = randomInt(portRange.from, portRange.to);
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch {
    return freePort();
  }
  server.close();
  await once(server, 'close');
  return port;
}
