import { GraphQLError } from 'graphql';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { SubgraphRequest, SubgraphResponse, SubgraphTransport, TransportNotes } from '../engine-types.ts';
import type { FetchNode } from '../planning/plan.ts';
import type { Step } from './compile-plan.ts';
import { contextGroups } from './context-groups.ts';
import { copy, type Data, isData, merge } from './data.ts';
import { errorsOfAnswer, errorsOfFailure } from './fetch-errors.ts';
import { type CallAnswer, traceCall } from './call-trace.ts';
import type { Execution, SharedAnswer } from './execution.ts';
import { compileObjectPath, objectsAt } from './places.ts';
import { RepresentationWriter } from './representations.ts';
import { rewriteData } from './rewrite-data.ts';
import { shareEqualObjects } from './share-equal-objects.ts';
import type { SharedCalls } from './shared-calls.ts';
import type { PossibleTypes } from './type-conditions.ts';

/** What plans need of the supergraph. */
export interface PlanContext {
  transportOf: (subgraph: string) => SubgraphTransport;
  possibleTypes: PossibleTypes;
  reads: SharedCalls<SharedAnswer>;
}

/** What fetches need of the supergraph and of their plan. */
export interface FetchContext extends PlanContext {
  /** Whether equal objects stay apart, and entities are copied for each of their places. */
  keepsPlacesApart: boolean;
}

/** The objects that a fetch is for; for entities, in groups of those with the same representation. */
export interface Targets {
  objects: Data[];
  groups: Data[][];
  /** As JSON, one for each group. */
  representations: string[];
}

const entitiesKey = '_entities';

/** Makes a fetch ready to run: what it sends but for values, where its objects are, and what it sends of them. */
export function compileFetch(node: FetchNode, path: readonly string[], context: FetchContext): Step {
  const objectPath = compileObjectPath(path);
  const writer = node.requires && new RepresentationWriter(node.requires, node.inputRewrites, context.possibleTypes);
  const call = compileCall(node, context);
  const contested = context.keepsPlacesApart
    ? node.keys
    : node.contestedPaths.filter((each) => each.lastIndexOf('.') === 0).map((each) => each.slice(1));
  const sharedKeys = node.keys.filter((key) => !contested.includes(key)).map((key) => `${objectPath.position}.${key}`);
  const answerPrefix = node.requires ? `.${entitiesKey}` : '';

  return async (execution) => {
    if (execution.isAborted) return;
    if (node.contextRewrites.length === 0) {
      await fetchFor(execution, objectsAt(execution.data, objectPath, execution.sharedPositions), {});
      return;
    }
    const groups = contextGroups(execution.data, path, node.contextRewrites, context.possibleTypes);
    await Promise.all(groups.map(({ objects, variables }) => fetchFor(execution, objects, variables)));
  };

  async function fetchFor(
    execution: Execution,
    objects: Data[],
    variables: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const targets = groupObjects(objects);
    if (targets.groups.length === 0) return;
    const made = { node, path, data: execution.data, groups: targets.groups };
    try {
      const answer = await call(execution, targets, variables);
      execution.tell(errorsOfAnswer(answer, made));
      if (answer.data) spread(answer.data, targets, execution);
      for (const shared of answer.sharedPaths)
        execution.sharedPositions.add(objectPath.position + shared.slice(answerPrefix.length));
    } catch (error) {
      execution.tell(errorsOfFailure(asGraphQLError(error), made));
    }
  }

  function groupObjects(objects: Data[]): Targets {
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

  function spread(data: Data, targets: Targets, execution: Execution): void {
    if (!node.requires) {
      spreadOne(data, targets.objects, execution);
      return;
    }
    const entities = data[entitiesKey];
    if (!Array.isArray(entities) || entities.length !== targets.groups.length)
      throw cataloguedError(
        'SUBGRAPH_INVALID_RESPONSE',
        'A part of the graph gave more or fewer entities than asked.',
        {
          subgraph: node.subgraph,
        },
      );
    targets.groups.forEach((group, index) => {
      const entity: unknown = entities[index];
      if (isData(entity)) spreadOne(entity, group, execution);
    });
  }

  /** The first place takes the entity as it is; what others could change of it, the other places get as copies. */
  function spreadOne(source: Data, objects: readonly Data[], execution: Execution): void {
    objects.forEach((object, index) => {
      merge(object, index === 0 || contested.length === 0 ? source : withOwnObjects(source));
    });
    if (objects.length > 1) for (const position of sharedKeys) execution.sharedPositions.add(position);
  }

  function withOwnObjects(source: Data): Data {
    const own: Data = { ...source };
    for (const key of contested) own[key] = copy(source[key]);
    return own;
  }
}

/** The call of a fetch: writes its request, sends it or takes part in one that runs, and notes what it did. */
function compileCall(node: FetchNode, context: FetchContext) {
  const transport = context.transportOf(node.subgraph);
  const isRead = node.operationKind === 'query';
  const name = node.operationName === undefined ? '' : `"operationName":${JSON.stringify(node.operationName)},`;
  const prefix = `{"query":${JSON.stringify(node.operation)},${name}"variables":{`;
  // Plans that differ in what they do with an answer do not share it.
  const treatment = JSON.stringify([
    node.subgraph,
    node.outputRewrites,
    context.keepsPlacesApart || node.contestedPaths,
  ]);
  const ownPaths = new Set(
    node.requires ? ['', ...node.contestedPaths].map((each) => `.${entitiesKey}${each}`) : node.contestedPaths,
  );

  return async (
    execution: Execution,
    targets: Targets,
    ownVariables: Readonly<Record<string, unknown>>,
  ): Promise<SharedAnswer> => {
    const body = bodyOf(execution, targets, ownVariables);
    const { answer, isShared } = await (execution.traces
      ? traceCall(execution, { node, targets, body }, (notesFor) => send(execution, body, notesFor))
      : send(execution, body));
    // Others read the same answer: what this execution adds to it must not reach them.
    return isShared && answer.data ? { ...answer, data: copy(answer.data) } : answer;
  };

  function bodyOf(
    execution: Execution,
    { representations }: Targets,
    ownVariables: Readonly<Record<string, unknown>>,
  ): string {
    const values = node.requires ? [`"representations":[${representations.join(',')}]`] : [];
    for (const variable of node.variables) {
      const value = valueIn(ownVariables, variable) ?? valueIn(execution.variables, variable);
      if (value !== undefined) values.push(`${JSON.stringify(variable)}:${JSON.stringify(value)}`);
    }
    return `${prefix}${values.join(',')}}}`;
  }

  async function send(execution: Execution, body: string, notesFor?: () => TransportNotes): Promise<CallAnswer> {
    const start = async (signal?: AbortSignal) =>
      treated(await transport.execute(subgraphRequest(node, body, execution.headers, { signal, notes: notesFor?.() })));
    if (execution.event && node.operationKind === 'subscription')
      return { answer: treated(execution.event), isShared: false };
    if (!isRead || !execution.sharesReads) return { answer: await start(), isShared: false };
    return execution.take(context.reads, `${treatment} ${execution.callerKey} ${body}`, start);
  }

  /** Once for each answer, whoever shares it. */
  function treated(response: SubgraphResponse): SharedAnswer {
    if (!response.data) return { ...response, sharedPaths: none };
    if (node.outputRewrites.length > 0) {
      const rewritten = node.requires ? response.data[entitiesKey] : response.data;
      rewriteData(node.outputRewrites, rewritten, context.possibleTypes);
    }
    const sharedPaths = context.keepsPlacesApart ? none : shareEqualObjects(response.data, ownPaths);
    return { ...response, sharedPaths };
  }
}

const none: ReadonlySet<string> = new Set();

/** The request of a fetch. */
export function subgraphRequest(
  { operation, operationName, operationKind }: FetchNode,
  body: string,
  headers: Readonly<Record<string, string>>,
  { signal, notes }: Pick<SubgraphRequest, 'signal' | 'notes'> = {},
): SubgraphRequest {
  return {
    query: operation,
    operationName,
    operationKind,
    headers,
    body,
    signal,
    notes,
    get variables() {
      return (JSON.parse(body) as { variables: Record<string, unknown> }).variables;
    },
  };
}

/** An error that clients may see: what is not meant for them is told as a subgraph that does not answer. */
function asGraphQLError(error: unknown): GraphQLError {
  return error instanceof GraphQLError
    ? error
    : cataloguedError('SUBGRAPH_UNAVAILABLE', 'A part of the graph does not answer.');
}

/** Not what every object inherits: a client may name a variable `constructor`. */
function valueIn(variables: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}
