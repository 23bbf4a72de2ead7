import fc from 'fast-check';
import { operations } from '../../conformance/federation/operation-generator.ts';
import { startTestEngine, type TestEngine } from '../test-engine.ts';
import { records } from './records.ts';

/** Another seed, and more operations, for a longer hunt; 0 stands for a random seed. */
const seed = Number(process.env.OPERATIONS_SEED ?? 1);
const numRuns = Number(process.env.OPERATIONS_RUNS ?? 150);

interface Caller {
  isAuthenticated: boolean;
  scopes: string[];
  policies: string[];
}

const scopes = ['phone', 'people', 'admin', 'code', 'motto', 'vault', 'mood', 'level'];
const policies = ['notes', 'people', 'everything', 'stamps'];
const callers: fc.Arbitrary<Caller> = fc.record({
  isAuthenticated: fc.boolean(),
  scopes: fc.subarray(scopes),
  policies: fc.subarray(policies),
});

const withScopes =
  (...names: string[]) =>
  (caller: Caller) =>
    names.every((name) => caller.scopes.includes(name));
const withPolicies =
  (...names: string[]) =>
  (caller: Caller) =>
    names.every((name) => caller.policies.includes(name));
const signedIn = ({ isAuthenticated }: Caller) => isAuthenticated;

/** By what each restricted value is recognised, and who may see it. */
const secrets: Readonly<Record<string, (caller: Caller) => boolean>> = {
  'secret phone': (caller) => withScopes('phone', 'people')(caller) || withScopes('admin')(caller),
  'secret code': withScopes('code'),
  'secret motto': (caller) => signedIn(caller) && withScopes('motto')(caller),
  'secret note': (caller) => withPolicies('notes', 'people')(caller) || withPolicies('everything')(caller),
  'secret stamp': withPolicies('stamps'),
  TOP: withScopes('level'),
  'secret vault': withScopes('vault'),
  'secret gold': withScopes('vault'),
  'secret page': signedIn,
  'secret mood': (caller) => signedIn(caller) && withScopes('mood')(caller),
  'secret office': signedIn,
};

let test: TestEngine;

beforeAll(async () => {
  test = await startTestEngine({}, records(), 'file');
});

it(
  'whatever is asked by whomever, no denied value is in the response, its errors, its plan, or what subgraphs are asked',
  async () => {
    const seen = new Set<string>();
    const asked = fc.tuple(operations(test.engine.schema, ['1', '2', 'none']), callers);
    const property = fc.asyncProperty(asked, async ([{ query, variables }, caller]) => {
      test.renew();
      const rights = { ...caller, grantsPolicy: (policy: string) => caller.policies.includes(policy) };
      const { body } = await test.execute({ query, variables, rights, explain: true });
      const everything = [body, ...test.calls.map(({ request }) => request.body)].join('\n');
      for (const [secret, maySee] of Object.entries(secrets))
        if (everything.includes(secret)) {
          expect({ secret, maySee: maySee(caller) }).toEqual({ secret, maySee: true });
          seen.add(secret);
        }
    });
    await fc.assert(property, { numRuns, ...(seed !== 0 && { seed }) });
    // They do show to those who may see them.
    expect(seen.size).toBeGreaterThan(Object.keys(secrets).length / 2);
  },
  120_000 + numRuns * 200,
);
