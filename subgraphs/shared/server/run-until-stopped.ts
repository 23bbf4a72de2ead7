import { ConfigurationError } from '../configuration.ts';

/**
 * Runs a program until SIGINT or SIGTERM, then closes what it opened. When it cannot start, the reason goes to standard error
 * and the exit code is 1.
 * @param start starts the program and returns what closes it
 */
export async function runUntilStopped(start: () => Promise<() => Promise<void>>): Promise<void> {
  try {
    const close = await start();
    const stop = () => void close().then(() => process.exit(0), reportAndExit);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  } catch (error) {
    reportAndExit(error);
  }
}

function reportAndExit(error: unknown): never {
  const expected = error instanceof ConfigurationError;
  console.error(error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : error);
  process.exit(1);
}
