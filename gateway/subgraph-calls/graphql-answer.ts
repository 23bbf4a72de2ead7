import type { SubgraphResponse } from '../engine/engine-types.ts';
import { isData } from '../engine/execution/data.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { TransportFailure } from './transport-failure.ts';

/** Statuses with which a proxy says that the subgraph does not answer. */
const unavailableStatuses = [502, 503, 504];

/**
 * Takes the GraphQL response out of an HTTP answer. One with errors is an answer whatever its status, as GraphQL over HTTP
 * says.
 * @throws TransportFailure where there is none
 */
export function readGraphqlAnswer({ status, text, bytes }: HttpAnswer): SubgraphResponse {
  const response = parse(text);
  if (isGraphqlResponse(response) && ((status >= 200 && status < 300) || response.errors !== undefined)) {
    response.bytes = bytes;
    return response;
  }
  throw new TransportFailure(unavailableStatuses.includes(status) ? 'connection' : 'notGraphql');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isGraphqlResponse(value: unknown): value is SubgraphResponse {
  if (!isData(value)) return false;
  const { data, errors } = value;
  // Some servers write `"errors": null` where there are none.
  if (errors === null) delete value.errors;
  else if (errors !== undefined && !(Array.isArray(errors) && errors.every(isData))) return false;
  return data === undefined ? Array.isArray(errors) : data === null || isData(data);
}
