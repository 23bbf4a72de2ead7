import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { projectRoot } from '../../project-root.ts';
import type { Entries } from './entries.ts';
import { entrySchemas } from './entry-schemas.ts';
import { ReferenceDataError } from './reference-error.ts';

/** Where the data files are; they are no part of what is built. */
export const referenceDirectory = join(projectRoot, 'subgraphs', 'shared', 'sample-data', 'reference');

/**
 * Reads the data files and checks each record against its JSON Schema.
 * @throws ReferenceDataError
 */
export async function readEntries(directory: string = referenceDirectory): Promise<Entries> {
  const ajv = new Ajv({ allErrors: false, verbose: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const schemas = Object.entries(entrySchemas());
  const lists = schemas.map(async ([name, schema]) => {
    const file = `${name}.yaml`;
    const content: unknown = parse(await readFile(join(directory, file), 'utf8'));
    checkEntries(file, content, ajv.compile(schema));
    return [name, content] as const;
  });
  return Object.fromEntries(await Promise.all(lists)) as unknown as Entries;
}

function checkEntries(file: string, content: unknown, validate: ValidateFunction): void {
  if (validate(content)) return;
  const [error] = validate.errors ?? [];
  if (error === undefined) return;
  const [, position = '', ...field] = error.instancePath.split('/');
  throw new ReferenceDataError(file, recordName(content, position), problemOf(error, field.join('.')));
}

function recordName(content: unknown, position: string): string {
  const entry = (content as Record<string, unknown>[] | null)?.[Number(position)];
  const name = entry?.slug ?? entry?.id;
  return typeof name === 'string' ? `record ${name}` : `record number ${Number(position) + 1}`;
}

function problemOf({ keyword, params, message = '', data }: ErrorObject, field: string): string {
  const place = field === '' ? 'the record' : field;
  const found = typeof data === 'object' ? '' : `; found: ${JSON.stringify(data)}`;
  if (keyword === 'additionalProperties') return `${place} has an unknown field ${String(params.additionalProperty)}`;
  if (keyword === 'enum') return `${place} expects one of ${(params.allowedValues as string[]).join(', ')}${found}`;
  return `${place} ${message}${found}`;
}
