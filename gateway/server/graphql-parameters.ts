import { Ajv, type JSONSchemaType } from 'ajv';
import { cataloguedError } from '../../schema/catalogued-error.ts';

/** What a GraphQL request over HTTP says. */
export interface GraphqlParameters {
  query?: string | null;
  operationName?: string | null;
  /** Of a published operation, in place of its text. */
  documentId?: string | null;
  variables?: Record<string, unknown> | null;
  extensions?: Record<string, unknown> | null;
}

const schema: JSONSchemaType<GraphqlParameters> = {
  type: 'object',
  properties: {
    query: { type: 'string', nullable: true },
    operationName: { type: 'string', nullable: true },
    documentId: { type: 'string', nullable: true },
    variables: { type: 'object', nullable: true, required: [] },
    extensions: { type: 'object', nullable: true, required: [] },
  },
  required: [],
};

const ajv = new Ajv();
const isParameters = ajv.compile(schema);

/**
 * Reads the parameters from a body or from a query string's texts.
 * @throws BAD_REQUEST when one is not of its type
 */
export function graphqlParameters(given: unknown): GraphqlParameters {
  if (isParameters(given)) return given;
  const [problem] = isParameters.errors ?? [];
  const where = problem?.instancePath === '' ? 'The request' : `\`${problem?.instancePath.slice(1) ?? ''}\``;
  throw cataloguedError('BAD_REQUEST', `${where} ${problem?.message ?? 'is not a GraphQL request'}.`);
}

/**
 * Reads the parameters of a GET request: objects are in it as JSON.
 * @throws BAD_REQUEST when one is not of its type
 */
export function parametersOfQueryString(given: Readonly<Record<string, unknown>>): GraphqlParameters {
  const { variables, extensions, ...texts } = given;
  return graphqlParameters({
    ...texts,
    ...(typeof variables === 'string' && { variables: parseJson('variables', variables) }),
    ...(typeof extensions === 'string' && { extensions: parseJson('extensions', extensions) }),
  });
}

function parseJson(name: string, text: string): unknown {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    throw cataloguedError('BAD_REQUEST', `\`${name}\` must be JSON.`);
  }
}
