import { readConfiguration } from '../../subgraphs/shared/configuration.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { type DevelopmentCaller, developmentCallers, developmentToken } from './development-tokens.ts';

/** `npm run -s token -- CALLER`: prints a development token, and nothing else, on standard output. */
const caller = process.argv[2];
if (caller !== undefined && Object.hasOwn(developmentCallers, caller)) {
  const key = deriveKey(readConfiguration().SECRET_KEY, 'development-token');
  console.log(await developmentToken(key, caller as DevelopmentCaller));
} else {
  const known = Object.keys(developmentCallers).join(', ');
  console.error(`Unknown caller ${caller ?? '(none)'}; expected one of ${known}.`);
  process.exitCode = 1;
}
