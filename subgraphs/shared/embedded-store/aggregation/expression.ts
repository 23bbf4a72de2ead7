import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { fieldOf, partsOf } from '../values/paths.ts';
import { controlOperators } from './control-operators.ts';
import { isLibraryOperator, libraryOperator } from './library-operators.ts';
import { valueOperators } from './value-operators.ts';

/** Values of variables by their names, without `$$`. */
export type Variables = Readonly<Record<string, unknown>>;

/** What an expression is evaluated on: a document, and variables. */
export interface Scope {
  root: unknown;
  variables: Variables;
}

/** Gives the value of an expression; `undefined` for a field that is not there. */
export type Evaluator = (scope: Scope) => unknown;

/** Compiles an expression within which some variables are known. */
export type Compiler = (expression: unknown, variables: ReadonlySet<string>) => Evaluator;

/** A value that stands for "leave the field out": `$$REMOVE`. */
const systemVariables = new Set(['ROOT', 'CURRENT', 'NOW', 'REMOVE']);

/**
 * Compiles an expression of aggregation.
 * @throws InvalidPipelineOperator for an operator that does not exist, UndefinedVariable
 */
export const compileExpression: Compiler = (expression, variables) => {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression, variables);
  if (Array.isArray(expression)) return compileList(expression, variables);
  if (!isDocument(expression)) return () => expression;
  const names = Object.keys(expression);
  const [name = ''] = names;
  if (!names.some((field) => field.startsWith('$'))) return compileObject(expression, variables);
  if (names.length > 1) {
    throw new ServerError(
      'ExpressionWithTwoFields',
      `an expression specification must contain exactly one field, the name of the expression. Found ${names.length} fields in ${names.join(', ')}`,
    );
  }
  return compileOperator(name, expression[name], variables);
};

function compileOperator(name: string, operand: unknown, variables: ReadonlySet<string>): Evaluator {
  const control = controlOperators.get(name);
  if (control !== undefined) return control(operand, variables, compileExpression);
  const own = valueOperators.get(name);
  if (own !== undefined) {
    const operands = compileOperands(operand, variables);
    if (operands.length < own.least || operands.length > own.most) {
      throw new ServerError(
        'ExpressionArity',
        `Expression ${name} takes ${own.least === own.most ? 'exactly' : 'at least'} ${own.least} arguments. ${operands.length} were passed in.`,
      );
    }
    const hasOneList = !Array.isArray(operand);
    return (scope) =>
      own.apply(
        operands.map((evaluate) => evaluate(scope)),
        hasOneList,
      );
  }
  if (!isLibraryOperator(name)) {
    throw new ServerError('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  }
  return libraryOperator(name, operand, (part) => compileExpression(part, variables));
}

function compileOperands(operand: unknown, variables: ReadonlySet<string>): Evaluator[] {
  const operands: unknown[] = Array.isArray(operand) ? operand : [operand];
  return operands.map((part) => compileExpression(part, variables));
}

function compileList(expression: readonly unknown[], variables: ReadonlySet<string>): Evaluator {
  const items = expression.map((item) => compileExpression(item, variables));
  return (scope) => items.map((evaluate) => evaluate(scope) ?? null);
}

function compileObject(expression: Document, variables: ReadonlySet<string>): Evaluator {
  const fields = Object.entries(expression).map(([name, value]) => {
    if (name.includes('.'))
      throw new ServerError('FieldNameWithDot', `FieldPath field names may not contain '.': ${name}`);
    return [name, compileExpression(value, variables)] as const;
  });
  return (scope) => {
    const result: Document = {};
    for (const [name, evaluate] of fields) {
      const value = evaluate(scope);
      if (value !== undefined) result[name] = value;
    }
    return result;
  };
}

function compilePath(expression: string, variables: ReadonlySet<string>): Evaluator {
  if (!expression.startsWith('$$')) {
    const path = expression.slice(1);
    checkPath(path);
    const parts = partsOf(path);
    return ({ root, variables: { CURRENT } }) => valueAt(CURRENT ?? root, parts);
  }
  const [name = '', ...rest] = expression.slice(2).split('.');
  if (!systemVariables.has(name) && !variables.has(name)) {
    throw new ServerError('UndefinedVariable', `Use of undefined variable: ${name}`);
  }
  if (name === 'REMOVE') return () => undefined;
  if (name === 'ROOT') return ({ root }) => valueAt(root, rest);
  if (name === 'CURRENT') return ({ root, variables: { CURRENT } }) => valueAt(CURRENT ?? root, rest);
  return ({ variables: values }) => valueAt(values[name], rest);
}

function checkPath(path: string): void {
  if (path === '') throw new ServerError('EmptyFieldPath', "'$' by itself is not a valid FieldPath");
  if (path.split('.').includes('')) {
    throw new ServerError('FieldPathWithEmptyName', 'FieldPath must not contain empty names or end with a dot.');
  }
}

/** The value at a path of an expression: lists stand for the list of what lies in their documents, numbers are names. */
function valueAt(value: unknown, parts: readonly string[], from = 0): unknown {
  if (from === parts.length) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown) => valueAt(item, parts, from)).filter((item) => item !== undefined);
  }
  return valueAt(fieldOf(value, parts[from] ?? ''), parts, from + 1);
}

/** Whether a value counts as true in an expression: all but false, null, 0 and what is missing. */
export function isTruthy(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0) return false;
  return !(isNumeric(value) && toNumber(value) === 0);
}
