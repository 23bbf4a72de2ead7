import { parseArgs } from 'node:util';
import { readConfiguration } from '../configuration.ts';
import { openDatabases } from '../database/databases.ts';
import { deriveKey } from '../secrets.ts';
import { checkAuditChain } from './audit-chain.ts';

const usage = 'Usage: npm run audit:verify -- [--hash HASH]';

function givenHash(): string | undefined {
  try {
    return parseArgs({ options: { hash: { type: 'string' } } }).values.hash;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

/** `npm run audit:verify`: whether the audit log is as it was written. The exit code is 1 when it is not. */
async function main(): Promise<void> {
  const hash = givenHash();
  const configuration = readConfiguration();
  const databases = await openDatabases(configuration);
  try {
    const key = deriveKey(configuration.SECRET_KEY, 'audit');
    const { entries, events, lastHash, problem } = await checkAuditChain(await databases.connect('audit'), key, hash);
    if (problem !== undefined) throw new Error(`The audit log was tampered with: ${problem}.`);
    console.log(
      `The audit log is intact: ${entries} entries, ${events} events. Hash of the last entry: ${lastHash || '(none)'}`,
    );
  } finally {
    await databases.close();
  }
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
