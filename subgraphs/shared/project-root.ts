import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function nearestWithPackage(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const parent = dirname(directory);
  if (parent === directory) throw new Error('There is no package.json above the program.');
  return nearestWithPackage(parent);
}

/** The folder of the project, from the sources and from what is built of them alike. */
export const projectRoot = nearestWithPackage(import.meta.dirname);
