import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../subgraphs/shared/project-root.ts';
import { errorDocumentation } from './error-documentation.ts';

/** `npm run docs:errors`: writes schema/ERRORS.md. */
await writeFile(join(projectRoot, 'schema', 'ERRORS.md'), errorDocumentation());
