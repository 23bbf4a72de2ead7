import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';
import { type Compiler, type Evaluator, isTruthy } from './expression.ts';

/** An operator that decides which of its parts are evaluated, or binds variables in them. */
type ControlOperator = (operand: unknown, variables: ReadonlySet<string>, compile: Compiler) => Evaluator;

/** The arguments of an operator that takes them by name; others than the known ones are refused. */
function argumentsOf(name: string, operand: unknown, known: readonly string[]): Document {
  if (!isDocument(operand)) throw new ServerError('FailedToParse', `${name} only supports an object as its argument`);
  const unknown = Object.keys(operand).find((argument) => !known.includes(argument));
  if (unknown !== undefined) throw new ServerError('FailedToParse', `Unrecognized parameter to ${name}: ${unknown}`);
  return operand;
}

function required(name: string, given: Document, argument: string): unknown {
  if (argument in given) return given[argument];
  throw new ServerError('FailedToParse', `Missing '${argument}' parameter to ${name}`);
}

function listOf(name: string, value: unknown): unknown[] | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value as unknown[];
  throw new ServerError('NotAList', `input to ${name} must be an array`);
}

/** The variable that stands for an element. */
function nameOfItem({ as }: Document): string {
  return typeof as === 'string' ? as : 'this';
}

function operands(operand: unknown): unknown[] {
  return Array.isArray(operand) ? (operand as unknown[]) : [operand];
}

const condition: ControlOperator = (operand, variables, compile) => {
  const byName = Array.isArray(operand) ? undefined : argumentsOf('$cond', operand, ['if', 'then', 'else']);
  if (Array.isArray(operand) && operand.length !== 3) {
    throw new ServerError(
      'ExpressionArity',
      `Expression $cond takes exactly 3 arguments. ${operand.length} were passed in.`,
    );
  }
  const parts =
    byName === undefined
      ? (operand as unknown[])
      : ['if', 'then', 'else'].map((part) => required('$cond', byName, part));
  const [test, then, otherwise] = parts.map((part) => compile(part, variables)) as [Evaluator, Evaluator, Evaluator];
  return (scope) => (isTruthy(test(scope)) ? then(scope) : otherwise(scope));
};

const firstPresent: ControlOperator = (operand, variables, compile) => {
  const parts = operands(operand).map((part) => compile(part, variables));
  if (parts.length < 2) throw new ServerError('ExpressionArity', '$ifNull needs at least two arguments');
  return (scope) => {
    let value: unknown;
    for (const part of parts) {
      value = part(scope);
      if (value !== null && value !== undefined) return value;
    }
    return value;
  };
};

const choice: ControlOperator = (operand, variables, compile) => {
  const given = argumentsOf('$switch', operand, ['branches', 'default']);
  const branches = operands(required('$switch', given, 'branches')).map((branch) => {
    const parts = argumentsOf('$switch', branch, ['case', 'then']);
    return [
      compile(required('$switch', parts, 'case'), variables),
      compile(required('$switch', parts, 'then'), variables),
    ] as const;
  });
  const otherwise = 'default' in given ? compile(given.default, variables) : undefined;
  return (scope) => {
    const found = branches.find(([test]) => isTruthy(test(scope)));
    if (found !== undefined) return found[1](scope);
    if (otherwise === undefined) {
      throw new ServerError(
        'NoBranchMatched',
        '$switch could not find a matching branch for an input, and no default was specified.',
      );
    }
    return otherwise(scope);
  };
};

const binding: ControlOperator = (operand, variables, compile) => {
  const given = argumentsOf('$let', operand, ['vars', 'in']);
  const bound = Object.entries(required('$let', given, 'vars') as Document).map(
    ([name, value]) => [name, compile(value, variables)] as const,
  );
  const inner = compile(required('$let', given, 'in'), new Set([...variables, ...bound.map(([name]) => name)]));
  return (scope) => {
    const values = Object.fromEntries(bound.map(([name, evaluate]) => [name, evaluate(scope)]));
    return inner({ ...scope, variables: { ...scope.variables, ...values } });
  };
};

const mapping: ControlOperator = (operand, variables, compile) => {
  const given = argumentsOf('$map', operand, ['input', 'as', 'in']);
  const name = nameOfItem(given);
  const input = compile(required('$map', given, 'input'), variables);
  const inner = compile(required('$map', given, 'in'), new Set([...variables, name]));
  return (scope) =>
    listOf('$map', input(scope))?.map(
      (item) => inner({ ...scope, variables: { ...scope.variables, [name]: item } }) ?? null,
    ) ?? null;
};

const filtering: ControlOperator = (operand, variables, compile) => {
  const given = argumentsOf('$filter', operand, ['input', 'as', 'cond', 'limit']);
  const name = nameOfItem(given);
  const input = compile(required('$filter', given, 'input'), variables);
  const test = compile(required('$filter', given, 'cond'), new Set([...variables, name]));
  const limit = 'limit' in given ? compile(given.limit, variables) : () => null;
  return (scope) => {
    const found = listOf('$filter', input(scope))?.filter((item) =>
      isTruthy(test({ ...scope, variables: { ...scope.variables, [name]: item } })),
    );
    return found?.slice(0, Number(limit(scope) ?? Infinity)) ?? null;
  };
};

const reduction: ControlOperator = (operand, variables, compile) => {
  const given = argumentsOf('$reduce', operand, ['input', 'initialValue', 'in']);
  const input = compile(required('$reduce', given, 'input'), variables);
  const initial = compile(required('$reduce', given, 'initialValue'), variables);
  const inner = compile(required('$reduce', given, 'in'), new Set([...variables, 'this', 'value']));
  return (scope) =>
    listOf('$reduce', input(scope))?.reduce(
      (value, item) => inner({ ...scope, variables: { ...scope.variables, value, this: item } }),
      initial(scope),
    ) ?? null;
};

function logical(holds: (parts: readonly Evaluator[], test: (part: Evaluator) => boolean) => boolean): ControlOperator {
  return (operand, variables, compile) => {
    const parts = operands(operand).map((part) => compile(part, variables));
    return (scope) => holds(parts, (part) => isTruthy(part(scope)));
  };
}

export const controlOperators: ReadonlyMap<string, ControlOperator> = new Map([
  ['$literal', (operand) => () => operand],
  ['$cond', condition],
  ['$ifNull', firstPresent],
  ['$switch', choice],
  ['$let', binding],
  ['$map', mapping],
  ['$filter', filtering],
  ['$reduce', reduction],
  ['$and', logical((parts, test) => parts.every(test))],
  ['$or', logical((parts, test) => parts.some(test))],
] as [string, ControlOperator][]);
