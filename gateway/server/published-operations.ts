import { readFile } from 'node:fs/promises';
import { Ajv, type JSONSchemaType } from 'ajv';
import { LRUCache } from 'lru-cache';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import { type Configuration, ConfigurationError } from '../../subgraphs/shared/configuration.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { sha256 } from './persisted-queries.ts';

/** Apollo's manifest of persisted operations. */
export interface OperationManifest {
  format: string;
  version: number;
  operations: {
    /** SHA-256 of `body`, in hexadecimal. */
    id: string;
    name: string;
    type: string;
    body: string;
  }[];
}

export const manifestFormat = 'apollo-persisted-query-manifest';

/** What is done with operations that are not published. */
type Mode = 'off' | 'log' | 'only';

const text = { type: 'string' } as const;
const schema: JSONSchemaType<OperationManifest> = {
  type: 'object',
  properties: {
    format: { type: 'string', const: manifestFormat },
    version: { type: 'integer', const: 1 },
    operations: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: text, name: text, type: text, body: text },
        required: ['id', 'name', 'type', 'body'],
      },
    },
  },
  required: ['format', 'version', 'operations'],
};
const isManifest = new Ajv().compile(schema);

const loggedHashes = 10_000;

/** The operations that the graph's own clients have published, by the hashes of their texts. */
export class PublishedOperations {
  readonly mode: Mode;
  readonly #bodies: ReadonlyMap<string, string>;
  readonly #logger: Logger;
  readonly #logged = new LRUCache<string, true>({ max: loggedHashes });

  constructor(mode: Mode, bodies: ReadonlyMap<string, string>, logger: Logger) {
    this.mode = mode;
    this.#bodies = bodies;
    this.#logger = logger;
  }

  /** The text of an operation; undefined where there is none with the hash. */
  get(hash: string): string | undefined {
    return this.#bodies.get(hash);
  }

  /**
   * Logs the hash of an operation that is not published, once, or refuses it.
   * @throws OPERATION_NOT_TRUSTED
   */
  check(query: string, hash?: string): void {
    if (this.mode === 'off') return;
    const known = hash ?? sha256(query);
    if (this.#bodies.has(known)) return;
    if (this.mode === 'only')
      throw cataloguedError('OPERATION_NOT_TRUSTED', 'This server answers published operations only.');
    if (this.#logged.has(known)) return;
    this.#logged.set(known, true);
    this.#logger.warn({ operationHash: known }, 'operation is not published');
  }
}

/**
 * Reads the manifest that the configuration names.
 * @throws ConfigurationError where it cannot be read, or is no such manifest
 */
export async function publishedOperations(
  { PERSISTED_OPERATIONS: file, PERSISTED_OPERATIONS_MODE: mode }: Configuration,
  logger: Logger,
): Promise<PublishedOperations> {
  if (file === undefined) return new PublishedOperations(mode, new Map(), logger);
  const manifest = await readManifest(file);
  const wrong = manifest.operations.find(({ id, body }) => sha256(body) !== id);
  if (wrong) throw unusable(file, `"${wrong.name}" has an \`id\` that is not the SHA-256 of its body`);
  return new PublishedOperations(mode, new Map(manifest.operations.map(({ id, body }) => [id, body])), logger);
}

async function readManifest(file: string): Promise<OperationManifest> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw unusable(file, error instanceof Error ? error.message : String(error));
  }
  if (isManifest(content)) return content;
  const [problem] = isManifest.errors ?? [];
  throw unusable(file, `${problem?.instancePath ?? ''} ${problem?.message ?? ''}`);
}

function unusable(file: string, problem: string): ConfigurationError {
  return new ConfigurationError(`PERSISTED_OPERATIONS: expected a manifest of operations in ${file}: ${problem}`);
}
