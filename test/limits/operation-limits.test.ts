import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import {
  type OperationLimits,
  refuseLargeOperation,
  refuseLargeVariables,
  unlimited,
} from '../../gateway/engine/limits/operation-limits.ts';
import { startTestEngine } from '../engine/test-engine.ts';

const refusalWith = (query: string, limits: Partial<OperationLimits>) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('expected one operation');
  return refuseLargeOperation(document, operation, { ...unlimited, ...limits })?.refusal[0]?.extensions;
};

describe('an operation is refused with the limit that it is over, what it has, and what is allowed', () => {
  it.each<[keyof OperationLimits, number, string]>([
    ['depth', 3, '{ a { b { c } } }'],
    ['depth', 3, '{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { ... { c } } }'],
    ['fields', 4, '{ a { b } ...A } fragment A on Q { c d }'],
    ['aliases', 3, '{ x: a y: a { z: b } a }'],
    ['aliases', 4, '{ ...A ...A } fragment A on Q { x: a y: a }'],
    ['rootFields', 3, '{ a { x y z } ... { b } ...A } fragment A on Q { c { x y } }'],
    ['directives', 5, 'query @a { f @b ... @c { g } ...A @d } fragment A on Q @e { h }'],
    ['directives', 2, 'query ($v: I @a @b) { f }'],
    ['listSize', 3, '{ a(b: [[1, 2, 3], [4]]) }'],
    ['depth', 4, '{ a(b: [{ c: [[1]] }]) }'],
  ])('%s %i: %s', (limit, value, query) => {
    expect(refusalWith(query, { [limit]: value })).toBeUndefined();
    expect(refusalWith(query, { [limit]: value - 1 })).toEqual({
      code: 'OPERATION_LIMIT_EXCEEDED',
      limit,
      maximum: value - 1,
      value,
    });
  });

  it('though its fragments would have more fields than there are atoms', () => {
    const names = Array.from({ length: 400 }, (_, index) => `F${index}`);
    const fragments = names.map((name, index) => `fragment ${name} on Q { ...F${index + 1} ...F${index + 1} }`);
    const bomb = `{ ...F0 } ${fragments.join(' ')} fragment F400 on Q { a }`;
    expect(refusalWith(bomb, { fields: 2000 })).toEqual({
      code: 'OPERATION_LIMIT_EXCEEDED',
      limit: 'fields',
      maximum: 2000,
    });
  });
});

it('counts a fragment within itself as nothing, which validation refuses', () => {
  expect(refusalWith('{ ...A } fragment A on Q { a ...B } fragment B on Q { ...A }', { depth: 1 })).toBeUndefined();
});

it('counts as many fields as the operation has with its fragments written out', () => {
  const selections = fc.letrec<{ selection: string }>((tie) => ({
    selection: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'b', 'x: c'),
      fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((inner) => `f { ${inner.join(' ')} }`),
      fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((inner) => `... { ${inner.join(' ')} }`),
      fc.constant('SPREAD'),
    ),
  })).selection;
  fc.assert(
    fc.property(selections, selections, (operation, fragment) => {
      const body = fragment.replaceAll('SPREAD', 'a');
      const spread = `{ ${operation.replaceAll('SPREAD', '...F')} } fragment F on Q { ${body} }`;
      const written = `{ ${operation.replaceAll('SPREAD', `... { ${body} }`)} }`;
      for (const limit of ['depth', 'fields', 'aliases', 'rootFields'] as const)
        for (const maximum of [0, 1, 2, 4, 8])
          expect(refusalWith(spread, { [limit]: maximum })).toEqual(refusalWith(written, { [limit]: maximum }));
    }),
  );
});

describe('variables', () => {
  const refused = (variables: Record<string, unknown>, limits: Partial<OperationLimits>) =>
    refuseLargeVariables(variables, { ...unlimited, ...limits })?.refusal[0]?.extensions;

  it('are refused with a list that is too long, wherever it is', () => {
    expect(refused({ a: { b: [[1, 2, 3]] } }, { listSize: 3 })).toBeUndefined();
    expect(refused({ a: { b: [[1, 2, 3]] } }, { listSize: 2 })).toMatchObject({ limit: 'listSize', value: 3 });
  });

  it('are refused where they are too deep, however deep they are', () => {
    const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`) as unknown;
    expect(refused({ deep }, { depth: 20 })).toMatchObject({ limit: 'depth', maximum: 20 });
  });
});

describe('the engine', () => {
  it('plans nothing and calls nothing for an operation over a limit, and answers the next', async () => {
    const test = await startTestEngine({ limits: { aliases: 1, tokens: 50 } });
    const { errors, data } = await test.result('{ a: books { title } b: books { title } }');
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_LIMIT_EXCEEDED', limit: 'aliases', value: 2 } }]);
    expect(data).toBeUndefined();
    const long = await test.result(`{ books { ${'title '.repeat(60)} } }`);
    expect(long.errors).toMatchObject([
      { extensions: { code: 'OPERATION_LIMIT_EXCEEDED', limit: 'tokens', maximum: 50 } },
    ]);
    expect(test.calls).toEqual([]);
    expect((await test.result('{ a: books { title } }')).errors).toBeUndefined();
  });

  it('counts only the operation that is asked for', async () => {
    const test = await startTestEngine({ limits: { rootFields: 1 } });
    const query = 'query One { books { title } } query Two { books { title } shelves { name } }';
    expect((await test.result({ query, operationName: 'One' })).errors).toBeUndefined();
    expect((await test.result({ query, operationName: 'Two' })).errors).toMatchObject([
      { extensions: { limit: 'rootFields' } },
    ]);
  });

  it('refuses an operation that is nested deeper than can be parsed, and answers the next', async () => {
    const test = await startTestEngine();
    const { errors } = await test.result(`${'{ a '.repeat(100_000)}${'}'.repeat(100_000)}`);
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_LIMIT_EXCEEDED', limit: 'depth' } }]);
    expect((await test.result('{ books { title } }')).errors).toBeUndefined();
  });
});

it('suggests names of the schema, or none where that is off', async () => {
  const messages = async (suggestions: boolean) => {
    const test = await startTestEngine({ suggestions });
    const query = 'query ($id: ID!) { book(id: $id) { titel } }';
    const { errors = [] } = await test.result({ query, variables: { id: '1' } });
    return errors.map(({ message }) => message);
  };
  expect(await messages(true)).toEqual(['Cannot query field "titel" on type "Book". Did you mean "title" or "size"?']);
  expect(await messages(false)).toEqual(['Cannot query field "titel" on type "Book".']);
});
