import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildASTSchema, isObjectType, parse } from 'graphql';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import { restrictedKeys } from '../../subgraphs/shared/restricted-keys.ts';

const secret = 'what nobody may read';

function logged(...parameters: [object, string?]): string {
  const lines: string[] = [];
  createLogger('test', 'info', { write: (line) => void lines.push(line) }).info(...parameters);
  expect(lines).toHaveLength(1);
  return lines.join('');
}

const person = () => ({
  id: 'per_1',
  ...Object.fromEntries([...restrictedKeys()].map((key) => [key, { given: secret, list: [secret] }])),
});

it.each<[string, () => object]>([
  ['a record', person],
  ['a record in an object', () => ({ found: { person: person() } })],
  ['records in a list', () => ({ found: [[person()], person()] })],
  ['records in a map', () => ({ found: new Map([['one', person()]]) })],
  ['a record that writes itself', () => ({ found: { toJSON: person } })],
  ['an error that has a record', () => Object.assign(new Error('failed'), { person: person() })],
  ['an error under a name', () => ({ err: Object.assign(new Error('failed'), { person: person() }) })],
  [
    'an error whose cause has a record',
    () => new Error('failed', { cause: Object.assign(new Error('deeper'), person()) }),
  ],
  [
    'a record in a circle',
    () => {
      const circle: Record<string, unknown> = person();
      circle.circle = circle;
      return circle;
    },
  ],
])('the log of %s has nothing that is restricted', (_what, make) => {
  const line = logged(make(), 'happened');
  expect(line).not.toContain(secret);
  expect(line).toContain('[redacted]');
  expect(JSON.parse(line)).toMatchObject({ msg: 'happened', name: 'test' });
});

it('what is not restricted is logged as it is', () => {
  const at = new Date(0);
  const error = Object.assign(new TypeError('failed'), { code: 'CODE' });
  expect(JSON.parse(logged({ recordId: 'per_1', at, count: 3, nothing: null, err: error }))).toMatchObject({
    recordId: 'per_1',
    at: at.toISOString(),
    count: 3,
    nothing: null,
    err: { type: 'TypeError', message: 'failed', code: 'CODE', stack: expect.stringContaining('logs.test') as string },
  });
});

it('every restricted field of the graph is redacted', async () => {
  const sdl = await readFile(join(projectRoot, 'schema/supergraph.graphql'), 'utf8');
  const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
  const roots = ['Query', 'Mutation', 'Subscription'];
  const restricted = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !roots.includes(name))
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ astNode }) =>
      astNode?.directives?.some(({ name }) => ['requiresScopes', 'authenticated', 'policy'].includes(name.value)),
    )
    .map(({ name }) => name);
  expect(restricted.length).toBeGreaterThan(3);
  expect([...restrictedKeys()]).toEqual(expect.arrayContaining(restricted));
});
