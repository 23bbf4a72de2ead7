import fc from 'fast-check';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Engine } from '../../../gateway/engine/engine-types.ts';
import { createEngine } from '../../../gateway/engine/index.ts';
import type { OperationTrace, PlanTrace } from '../../../gateway/engine/operation-trace.ts';
import {
  callers,
  deniedTo,
  type GeneratedCaller,
  restrictedSubgraphs,
  type Restrictions,
  restrictions,
  rightsOf,
} from './generated-rights.ts';
import { media } from './generated-supergraphs/media.ts';
import { peopleGraph } from './generated-supergraphs/people.ts';
import { shop } from './generated-supergraphs/shop.ts';
import { mergedSchema, type TwinGraph } from './merged-schemas.ts';
import { operations } from './operation-generator.ts';
import type { Resolvers } from './scenario.ts';
import { composeSupergraph, noEvents, startSubgraphs } from './subgraphs.ts';

/** Another seed, and more operations, for a longer hunt; 0 stands for a random seed. */
const seed = Number(process.env.OPERATIONS_SEED ?? 1);
const numRuns = Number(process.env.OPERATIONS_RUNS ?? 60);
/** How many different restrictions each graph is given. */
const supergraphs = Number(process.env.RESTRICTED_SUPERGRAPHS ?? 3);
const places = 20;

type Path = readonly (string | number)[];

/** What subgraphs did for an operation. */
interface Noted {
  /** The fields (`Type.field`) that were resolved. */
  resolved: Set<string>;
  /** The operations that came. */
  requests: string[];
}

/** The engine on a graph's subgraphs, with what these did for the last operation. */
class RestrictedGraph {
  readonly noted: Noted;
  readonly engine: Engine;

  private constructor(engine: Engine, noted: Noted) {
    this.engine = engine;
    this.noted = noted;
  }

  static async start(graph: TwinGraph, restricted: Restrictions): Promise<RestrictedGraph> {
    const noted: Noted = { resolved: new Set(), requests: [] };
    const definitions = Object.entries(restrictedSubgraphs(graph, restricted)).map(([name, definition]) => [
      name,
      { ...definition, resolvers: noting(definition.resolvers, noted.resolved) },
    ]);
    const restrictedOnes = Object.fromEntries(definitions) as ReturnType<typeof restrictedSubgraphs>;
    const live = startSubgraphs(restrictedOnes);
    const engine = await createEngine({
      supergraphSdl: composeSupergraph(restrictedOnes),
      transports: (name) => ({
        execute: async (request) => {
          noted.requests.push(request.query);
          return (await live.get(name)?.(request)) ?? {};
        },
        subscribe: noEvents,
        close: async () => undefined,
      }),
    });
    return new RestrictedGraph(engine, noted);
  }
}

function noting(resolvers: Resolvers, resolved: Set<string>): Resolvers {
  const ofType = ([typeName, fields]: [string, Resolvers[string]]) => [
    typeName,
    Object.fromEntries(
      Object.entries(fields).map(([name, resolve]) => [
        name,
        (parent: object, argumentsOfField: object) => {
          if (name !== '__resolveReference') resolved.add(`${typeName}.${name}`);
          return resolve(parent, argumentsOfField);
        },
      ]),
    ),
  ];
  return Object.fromEntries(Object.entries(resolvers).map(ofType)) as Resolvers;
}

/**
 * What the merged schema answers, where selections of denied fields fail and what is within them is not looked at. A selection is
 * of the type that it is on, an interface where it is on one.
 */
async function answerAlone(
  schema: GraphQLSchema,
  query: string,
  variableValues: Record<string, unknown>,
  denied: ReadonlySet<string>,
): Promise<ExecutionResult> {
  const deniedNodes = new Set<FieldNode>();
  const typeInfo = new TypeInfo(schema);
  const document: DocumentNode = visit(
    parse(query),
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        if (!denied.has(`${typeInfo.getParentType()?.name ?? ''}.${node.name.value}`)) return undefined;
        const emptied = {
          ...node,
          ...(node.selectionSet && { selectionSet: { ...node.selectionSet, selections: [] } }),
        };
        deniedNodes.add(emptied);
        return emptied;
      },
    }),
  );
  return execute({ schema, document, variableValues, contextValue: deniedNodes });
}

/** The merged schema, where a field of which all selections are denied fails. */
function guardedSchema(graph: TwinGraph): GraphQLSchema {
  const schema = mergedSchema(graph);
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields())) {
        const { resolve } = field;
        field.resolve = (parent: object, given, denied: ReadonlySet<FieldNode>, info) => {
          if (info.fieldNodes.every((node) => denied.has(node))) throw new Error('denied');
          return resolve?.(parent, given, denied, info);
        };
      }
  return schema;
}

function operationsOf(plan: PlanTrace | null | undefined): string[] {
  if (plan === null || plan === undefined) return [];
  return plan.kind === 'Fetch' ? [plan.operation] : plan.nodes.flatMap(operationsOf);
}

/** The fields of object types that an operation for a subgraph asks for; the merged schema knows the types of entities, too. */
function askedOfObjects(schema: GraphQLSchema, query: string): string[] {
  const found: string[] = [];
  const typeInfo = new TypeInfo(schema);
  const note = ({ name }: FieldNode): undefined => {
    const type = typeInfo.getParentType();
    if (isObjectType(type)) found.push(`${type.name}.${name.value}`);
  };
  visit(parse(query), visitWithTypeInfo(typeInfo, { Field: note }));
  return found;
}

const withoutIndices = (path: Path) => path.filter((step) => typeof step === 'string').join('.');

/** The engine's errors are of denied fields, each at the place of one, and none is missing but beyond the first of many. */
function expectErrors(actual: ExecutionResult, expected: ExecutionResult): void {
  const told = new Set((actual.errors ?? []).map(({ path }) => JSON.stringify(path)));
  for (const { extensions } of actual.errors ?? []) expect(extensions).toEqual({ code: 'UNAUTHORIZED_FIELD' });
  const counts = new Map<string, number>();
  for (const { path = [] } of actual.errors ?? [])
    counts.set(withoutIndices(path), (counts.get(withoutIndices(path)) ?? 0) + 1);
  for (const { path = [] } of expected.errors ?? [])
    if ((counts.get(withoutIndices(path)) ?? 0) < places) expect(told).toContain(JSON.stringify(path));
  if ((expected.errors ?? []).length === 0) expect(actual.errors).toBeUndefined();
}

function testRestricted(graph: TwinGraph): void {
  const schema = guardedSchema(graph);
  const generated = fc.sample(restrictions(graph), { numRuns: supergraphs, ...(seed !== 0 && { seed }) });
  describe.each(generated.map((restricted) => [[...restricted.keys()].join(', '), restricted] as const))(
    `${graph.name}, with restrictions of %s,`,
    (_names, restricted) => {
      let started: RestrictedGraph;

      beforeAll(async () => {
        started = await RestrictedGraph.start(graph, restricted);
      });

      afterAll(() => started.engine.close());

      it(
        'asks for nothing that is denied, and answers all else as the merged schema does',
        async () => {
          let deniedOperations = 0;
          const asked = fc.tuple(operations(schema, graph.strings), callers);
          const property = fc.asyncProperty(asked, async ([operation, caller]) => {
            deniedOperations += (await expectEnforced(started, operation, caller)) ? 1 : 0;
          });
          await fc.assert(property, { numRuns, ...(seed !== 0 && { seed }) });
          expect(deniedOperations).toBeGreaterThan(0);
        },
        120_000 + numRuns * 200,
      );

      /** @returns whether something was denied */
      async function expectEnforced(
        { engine, noted }: RestrictedGraph,
        { query, variables }: { query: string; variables: Record<string, unknown> },
        caller: GeneratedCaller,
      ): Promise<boolean> {
        const denied = deniedTo(caller, restricted, schema);
        noted.resolved.clear();
        noted.requests.length = 0;
        const { result } = await engine.execute({ query, variables, rights: rightsOf(caller), explain: true });
        const trace = result.extensions?.trace as OperationTrace | undefined;
        const operations = [...noted.requests, ...operationsOf(trace?.plan)];
        const asked = operations.flatMap((operation) => askedOfObjects(schema, operation));
        expect([...asked, ...noted.resolved].filter((field) => denied.has(field))).toEqual([]);
        const expected = await answerAlone(schema, query, variables, denied);
        expect(JSON.stringify(result.data)).toBe(JSON.stringify(expected.data));
        expectErrors(result, expected);
        return expected.errors !== undefined;
      }
    },
  );
}

for (const graph of [shop, peopleGraph, media]) testRestricted(graph);
