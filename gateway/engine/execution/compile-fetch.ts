import { GraphQLError } from 'graphql';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { SubgraphRequest, SubgraphResponse, SubgraphTransport } from '../engine-types.ts';
import type { FetchNode } from '../planning/plan.ts';
import type { Step } from './compile-plan.ts';
import { copy, type Data, isData, merge } from './data.ts';
import { errorsOfAnswer, errorsOfFailure } from './fetch-errors.ts';
import type { Execution } from './execution.ts';
import { objectsAt } from './places.ts';
import { RepresentationWriter } from './representations.ts';
import { rewriteData } from './rewrite-data.ts';
import type { SharedCalls } from './shared-calls.ts';

/** What fetches need of the supergraph and of their plan. */
export interface FetchContext {
  transportOf: (subgraph: string) => SubgraphTransport;
  possibleTypes: Readonly<Record<string, readonly string[]>>;
  reads: SharedCalls<SubgraphResponse>;
  sharedPositions: ReadonlySet<string>;
}

/** The objects that a fetch is for; for entities, in groups of those with the same representation. */
interface Targets {
  objects: Data[];
  groups: Data[][];
  /** As JSON, one for each group. */
  representations: string[];
}

/** Makes a fetch ready to run: what it sends but for values, where its objects are, and what it sends of them. */
export function compileFetch(node: FetchNode, path: readonly string[], context: FetchContext): Step {
  if (node.contextRewrites.length > 0)
    throw cataloguedError('PLANNING_FAILED', 'Arguments from a context (@fromContext) are not supported.');
  const isShared = sharedSteps(path, context.sharedPositions);
  const writer = node.requires && new RepresentationWriter(node.requires, node.inputRewrites, context.possibleTypes);
  const call = compileCall(node, context);
  const contested = new Set(node.contestedKeys);

  return async (execution) => {
    if (execution.isAborted) return;
    const targets = findTargets(execution, writer);
    if (targets.groups.length === 0) return;
    try {
      const response = await call(execution, targets);
      for (const error of errorsOfAnswer(response, node, path, execution, targets.groups)) execution.errors.push(error);
      if (response.data) spread(response.data, targets);
    } catch (error) {
      execution.errors.push(...errorsOfFailure(asGraphQLError(error), node, path, execution, targets.groups));
    }
  };

  function findTargets(execution: Execution, writer: RepresentationWriter | undefined): Targets {
    const objects = path.length === 0 ? [execution.data] : objectsAt(execution.data, path, isShared);
    if (writer === undefined) return { objects, groups: objects.length === 0 ? [] : [objects], representations: [] };
    const groupOf = new Map<string, Data[]>();
    for (const object of objects) {
      const representation = writer.write(object);
      if (representation === undefined) continue;
      const group = groupOf.get(representation);
      if (group === undefined) groupOf.set(representation, [object]);
      else group.push(object);
    }
    return { objects, groups: [...groupOf.values()], representations: [...groupOf.keys()] };
  }

  function spread(data: Data, targets: Targets): void {
    if (!writer) {
      rewriteData(node.outputRewrites, data, context.possibleTypes);
      spreadOne(data, targets.objects);
      return;
    }
    const entities = data._entities;
    if (!Array.isArray(entities) || entities.length !== targets.groups.length)
      throw cataloguedError(
        'SUBGRAPH_INVALID_RESPONSE',
        'A part of the graph gave another number of entities than asked.',
        {
          subgraph: node.subgraph,
        },
      );
    rewriteData(node.outputRewrites, entities, context.possibleTypes);
    targets.groups.forEach((group, index) => {
      const entity: unknown = entities[index];
      if (isData(entity)) spreadOne(entity, group);
    });
  }

  /** The first place takes the entity as it is; what others could change of it, the other places get as copies. */
  function spreadOne(source: Data, objects: readonly Data[]): void {
    objects.forEach((object, index) => {
      merge(object, index === 0 || contested.size === 0 ? source : withOwnObjects(source));
    });
  }

  function withOwnObjects(source: Data): Data {
    const own: Data = { ...source };
    for (const key of contested) own[key] = copy(source[key]);
    return own;
  }
}

/** For each step of the path, whether one object may be met several times there. */
function sharedSteps(path: readonly string[], sharedPositions: ReadonlySet<string>): boolean[] {
  let position = '';
  return path.map((key) => {
    if (key === '@') return false;
    position += `.${key}`;
    return sharedPositions.has(position);
  });
}

/** The call of a fetch: writes its request, sends it or takes part in one that runs, and notes what it did. */
function compileCall(node: FetchNode, context: FetchContext) {
  const transport = context.transportOf(node.subgraph);
  const isRead = node.operationKind === 'query';
  const name = node.operationName === undefined ? '' : `"operationName":${JSON.stringify(node.operationName)},`;
  const prefix = `{"query":${JSON.stringify(node.operation)},${name}"variables":{`;

  return async (execution: Execution, targets: Targets): Promise<SubgraphResponse> => {
    const body = bodyOf(execution, targets);
    const start = execution.records ? performance.now() : 0;
    const { response, isShared } = await send(execution, body);
    execution.records?.set(node, {
      start: start - execution.startedAt,
      duration: performance.now() - start,
      ...(node.requires && { representations: { found: targets.objects.length, sent: targets.groups.length } }),
      requestBytes: Buffer.byteLength(body),
      responseBytes: response.bytes,
      shared: isShared,
    });
    // Others read the same answer: what this execution adds to it must not reach them.
    return isShared ? { ...response, data: copy(response.data ?? null) } : response;
  };

  function bodyOf(execution: Execution, { representations }: Targets): string {
    const values = node.requires ? [`"representations":[${representations.join(',')}]`] : [];
    for (const variable of node.variables) {
      const value = execution.variables[variable];
      if (value !== undefined) values.push(`${JSON.stringify(variable)}:${JSON.stringify(value)}`);
    }
    return `${prefix}${values.join(',')}}}`;
  }

  async function send(execution: Execution, body: string): Promise<{ response: SubgraphResponse; isShared: boolean }> {
    const request = (signal?: AbortSignal) => transport.execute(subgraphRequest(node, body, execution.headers, signal));
    if (!isRead || !execution.sharesReads) return { response: await request(), isShared: false };
    return execution.take(context.reads, `${node.subgraph} ${execution.callerKey} ${body}`, request);
  }
}

function subgraphRequest(
  { operation, operationName, operationKind }: FetchNode,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): SubgraphRequest {
  return {
    query: operation,
    operationName,
    operationKind,
    headers,
    body,
    signal,
    get variables() {
      return (JSON.parse(body) as { variables: Record<string, unknown> }).variables;
    },
  };
}

function asGraphQLError(error: unknown): GraphQLError {
  return error instanceof GraphQLError
    ? error
    : cataloguedError('SUBGRAPH_UNAVAILABLE', 'A part of the graph does not answer.');
}
