import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildASTSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';

interface Rule {
  text: string;
  enforcedIn: string[];
  test: { file: string; name: string };
}

const read = (file: string) => readFile(join(projectRoot, file), 'utf8');

let rules: Rule[];
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = buildASTSchema(parse(await read('schema/supergraph.graphql')), { assumeValidSDL: true });
  const rows = [...(await read('schema/PRIVACY.md')).matchAll(/^\| (.*?) +\| (.*?) +\| (.*?) +\|$/gm)].slice(1);
  rules = rows
    .filter(([, text = '']) => !text.startsWith('---'))
    .map(([, text = '', enforced = '', held = '']) => {
      const [, file = '', name = ''] = /^`(.*?)`: (.*)$/.exec(held) ?? [];
      return {
        text,
        enforcedIn: [...enforced.matchAll(/`(.*?)`/g)].map(([, path = '']) => path),
        test: { file, name },
      };
    });
});

/** All fields of the graph, as `Type.field`, with the directives on them. */
function fields() {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({
          coordinate: `${type.name}.${field.name}`,
          directives: (field.astNode?.directives ?? []).map(({ name }) => name.value),
        }))
      : [],
  );
}

describe('the table of privacy rules', () => {
  it('has every restricted field of the graph', () => {
    const restricting = ['requiresScopes', 'authenticated', 'policy'];
    const restricted = fields().filter(({ directives }) => directives.some((name) => restricting.includes(name)));
    expect(restricted.length).toBeGreaterThan(8);
    const listed = rules.flatMap(({ text }) => [...text.matchAll(/`(\w+\.\w+)`/g)].map(([, coordinate]) => coordinate));
    expect([...new Set(listed)].sort()).toEqual(restricted.map(({ coordinate }) => coordinate).sort());
  });

  it('names files and tests that there are', async () => {
    expect(rules.length).toBeGreaterThan(10);
    for (const { enforcedIn, test } of rules) {
      expect(enforcedIn.length).toBeGreaterThan(0);
      for (const file of enforcedIn)
        expect({ file, exists: existsSync(join(projectRoot, file)) }).toEqual({ file, exists: true });
      expect({ test, exists: (await read(test.file)).includes(`'${test.name}'`) }).toEqual({ test, exists: true });
    }
  });
});

it('no filter or order of the graph is about what is restricted', () => {
  const named = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type) && type.name.endsWith('Filter')) return Object.keys(type.getFields());
    return isEnumType(type) && type.name.endsWith('Order') ? type.getValues().map(({ name }) => name) : [];
  });
  expect(named.length).toBeGreaterThan(20);
  for (const name of named) expect(name).not.toMatch(/identifier|contact|legal|birth_?date/i);
});

it('nothing in the graph tells of an asylum or fear claim', () => {
  const types = Object.values(schema.getTypeMap());
  const values = types.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []));
  const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.keys(type.getFields()) : []));
  for (const name of [...fields().map(({ coordinate }) => coordinate), ...values, ...inputs])
    expect(name).not.toMatch(/asylum|credible|fear/i);
});
