import type { SubgraphResponse } from '../../../gateway/engine/engine-types.ts';
import { startTestEngine } from '../../engine/test-engine.ts';

const pollution = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';

function untouched(): void {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(([] as unknown as Record<string, unknown>).polluted).toBeUndefined();
}

it('what a subgraph says of prototypes in root fields and entities reaches nobody', async () => {
  const test = await startTestEngine();
  const parsed = (text: string) => JSON.parse(text) as SubgraphResponse;
  test.script('catalogue', () =>
    parsed(`{${pollution},"data":{${pollution},"books":[{${pollution},"__typename":"Book","id":"1","title":"x"}]}}`),
  );
  test.script('reviews', () =>
    parsed(
      `{"data":{${pollution},"_entities":[{${pollution},"__typename":"Book","reviews":[{${pollution},"text":"y"}]}]}}`,
    ),
  );
  const { body } = await test.execute('{ books { title reviews { text } } }');
  expect(JSON.parse(body)).toEqual({ data: { books: [{ title: 'x', reviews: [{ text: 'y' }] }] } });
  untouched();
});

it.each([
  '{"data":{"_entities":{"__proto__":[]}}}',
  '{"data":{"_entities":[[],"x",5]}}',
  '{"data":{"__proto__":null}}',
  '{"data":[],"errors":{"length":1e9}}',
  '{"errors":[{"path":["__proto__","polluted"],"message":{}}]}',
  '{"data":{"_entities":[{"__typename":"__proto__","reviews":[{"text":"y"}]}]}}',
])('%s as an answer costs its own fields, and the next is answered', async (answer) => {
  const test = await startTestEngine();
  test.script('reviews', () => JSON.parse(answer) as SubgraphResponse);
  const { data } = await test.result('{ books { title reviews { text } } }');
  expect(data === null || typeof data === 'object').toBe(true);
  untouched();
  expect((await test.result('{ books { title } }')).errors).toBeUndefined();
});
