import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse, YAMLParseError } from 'yaml';
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
    const content = parseFile(file, await readFile(join(directory, file), 'utf8'));
    checkEntries(file, content, ajv.compile(schema));
    return [name, content] as const;
  });
  return Object.fromEntries(await Promise.all(lists)) as unknown as Entries;
}

function parseFile(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [{ line } = { line: 1 }] = error.linePos ?? [];
    throw new ReferenceDataError(file, `line ${line}`, `expects YAML; found: ${error.message}`);
  }
}

function checkEntries(file: string, content: unknown, validate: ValidateFunction): void {
  if (validate(content)) return;
  // Where there are alternatives, the last error is the one about all of them.
  const error = validate.errors?.at(-1);
  if (error === undefined) return;
  const [, position, ...field] = error.instancePath.split('/');
  if (position === undefined) throw new ReferenceDataError(file, 'the whole file', 'expects a list of records');
  throw new ReferenceDataError(file, recordName(content, position), problemOf(error, field.join('.')));
}

function recordName(content: unknown, position: string): string {
  const entry = (content as Record<string, unknown>[] | null)?.[Number(position)];
  const name = entry?.slug ?? entry?.id;
  return typeof name === 'string' ? `record ${name}` : `record number ${Number(position) + 1}`;
}

function problemOf({ keyword, params, message = '', data, parentSchema }: ErrorObject, field: string): string {
  const place = field === '' ? 'the record' : field;
  const found = typeof data === 'object' ? '' : `; found: ${JSON.stringify(data)}`;
  if (keyword === 'additionalProperties') return `${place} has an unknown field ${String(params.additionalProperty)}`;
  if (keyword === 'enum') return `${place} expects one of ${(params.allowedValues as string[]).join(', ')}${found}`;
  const description: unknown = parentSchema?.description;
  return typeof description === 'string' ? `${place} expects ${description}${found}` : `${place} ${message}${found}`;
}
