import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { getOperationAST, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { subgraphNames } from '../../subgraphs/shared/configuration.ts';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

const folder = join(projectRoot, 'schema', 'operations');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const queries = files.filter((file) => textOf(file).includes('\nquery '));

function textOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function composedSchema(): GraphQLSchema {
  const services = subgraphNames.map((name) => ({
    name,
    url: 'http://127.0.0.1/graphql',
    typeDefs: parse(readFileSync(join(projectRoot, 'schema', `${name}.graphql`), 'utf8')),
  }));
  const { schema, errors } = composeServices(services);
  if (schema === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return schema.toAPISchema().toGraphQLJSSchema();
}

describe('each example operation', () => {
  const schema = composedSchema();

  it.each(files)('%s is valid in the composed schema', (file) => {
    expect(validate(schema, parse(textOf(file)), specifiedRules)).toEqual([]);
  });

  it.each(files)('%s begins with a line that says what it is for, and is one named operation', (file) => {
    expect(textOf(file)).toMatch(/^# [A-Z].{20,}\.\n/);
    expect(getOperationAST(parse(textOf(file)))?.name?.value).toMatch(/^[A-Z]/);
  });

  it('has variables that belong to an operation', () => {
    const variables = readdirSync(folder).filter((file) => file.endsWith('.variables.json'));
    expect(variables.length).toBeGreaterThan(0);
    for (const file of variables) expect(files).toContain(file.replace('.variables.json', '.graphql'));
  });
});

interface CaseWithProvenance {
  id: string;
  status: string;
  version: number;
  sources: { id: string }[];
}

describe('on the sample data', () => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await startTestGraph({ children: 60 });
  });

  afterAll(() => graph.close());

  it.each(queries)('%s finds something without any variables', async (file) => {
    const { data, errors } = await graph.query(textOf(file));
    expect(errors).toEqual([]);
    const found = Object.values(data ?? {}).map((value) => JSON.stringify(value));
    expect(found.some((text) => text.includes('":"'))).toBe(true);
  });

  it('the change of a status accepts what the provenance of the case shows, once', async () => {
    const provenance = await graph.query(textOf('provenance-of-a-case.graphql'));
    const [edge] = (provenance.data as { cases: { edges: { node: CaseWithProvenance }[] } }).cases.edges;
    if (edge === undefined) throw new Error('expected a case in the sample data');
    const { id: caseId, status, version: expectedVersion, sources } = edge.node;
    const sample = JSON.parse(textOf('change-case-status.variables.json')) as { input: Record<string, unknown> };
    const to = status === 'REUNIFIED' ? 'NO_CONFIRMED_RECORD' : 'REUNIFIED';
    const effectiveOn = new Date().toISOString().slice(0, 10);
    const input = { ...sample.input, caseId, to, effectiveOn, sourceId: sources[0]?.id, expectedVersion };
    const change = textOf('change-case-status.graphql');

    const changed = await graph.query(change, { input }, 'writer');
    expect(changed.errors).toEqual([]);
    expect(changed.data).toMatchObject({ changeCaseStatus: { case: { status: to, version: expectedVersion + 1 } } });

    const again = await graph.query(change, { input }, 'writer');
    expect(again.errors.map(({ extensions }) => extensions.code)).toEqual(['VERSION_CONFLICT']);
  });
});
