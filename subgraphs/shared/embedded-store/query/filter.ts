import { bsonTypeOf, type Document, isDocument, isOperatorDocument, isOperatorName } from '../values/document.ts';
import { partsOf, someValueAt } from '../values/paths.ts';
import { ServerError } from '../server-error.ts';
import { conditionOf, isTrue, type ValueTest } from './conditions.ts';

/** Tells whether a document meets a filter. */
export type Matcher = (document: Document) => boolean;

/** Evaluates `$expr`; given from outside, since expressions belong to aggregation. */
export type ExpressionMatcher = (expression: unknown) => Matcher;

/** A field's condition on the value at its path. */
interface FieldTest extends ValueTest {
  negated: boolean;
}

const refusedAtTop: Readonly<Record<string, ServerError>> = {
  $text: new ServerError('IndexNotFound', 'text index required for $text query'),
  $where: new ServerError('BadValue', 'no globalScriptEngine in $where parsing'),
  $jsonSchema: new ServerError('BadValue', '$jsonSchema is not supported'),
};

/**
 * Compiles a filter.
 * @throws ServerError with MongoDB's code for what is no filter, also where no document is looked at
 */
export function compileFilter(filter: Document, expressions: ExpressionMatcher): Matcher {
  const matchers = Object.entries(filter).map(([name, value]) => compileEntry(name, value, expressions));
  if (matchers.length === 1 && matchers[0] !== undefined) return matchers[0];
  return (document) => matchers.every((matches) => matches(document));
}

function compileEntry(name: string, value: unknown, expressions: ExpressionMatcher): Matcher {
  if (!isOperatorName(name)) return compileField(name, value, expressions);
  const refusal = refusedAtTop[name];
  if (refusal !== undefined) throw refusal;
  switch (name) {
    case '$and':
    case '$or':
    case '$nor':
      return compileLogical(name, value, expressions);
    case '$expr':
      return expressions(value);
    case '$comment':
      return () => true;
    default:
      throw new ServerError('BadValue', `unknown top level operator: ${name}`);
  }
}

function compileLogical(name: string, value: unknown, expressions: ExpressionMatcher): Matcher {
  if (!Array.isArray(value) || value.length === 0)
    throw new ServerError('BadValue', `${name} must be a nonempty array`);
  const matchers = value.map((part: unknown) => {
    if (!isDocument(part)) throw new ServerError('BadValue', `${name} argument's entries must be objects`);
    return compileFilter(part, expressions);
  });
  if (name === '$and') return (document) => matchers.every((matches) => matches(document));
  const any: Matcher = (document) => matchers.some((matches) => matches(document));
  return name === '$or' ? any : (document) => !any(document);
}

function compileField(path: string, value: unknown, expressions: ExpressionMatcher): Matcher {
  const tests = fieldTests(value, expressions);
  const parts = partsOf(path);
  const matchers = tests.map(({ negated, expandsLists, test }): Matcher => {
    return (document) => someValueAt(document, parts, expandsLists, test) !== negated;
  });
  if (matchers.length === 1 && matchers[0] !== undefined) return matchers[0];
  return (document) => matchers.every((matches) => matches(document));
}

/** The conditions on one field: operators, a regular expression, or a value to be equal to. */
function fieldTests(value: unknown, expressions: ExpressionMatcher): FieldTest[] {
  if (!isOperatorDocument(value) || isReference(value)) {
    const operator = bsonTypeOf(value) === 'BSONRegExp' ? '$regex' : '$eq';
    return [{ negated: false, ...valueCondition(operator, value, {}, expressions) }];
  }
  const tests: FieldTest[] = [];
  for (const [operator, operand] of Object.entries(value)) {
    if (operator === '$options') {
      if (!('$regex' in value)) throw new ServerError('BadValue', '$options needs a $regex');
    } else if (operator === '$not') tests.push(...negatedTests(operand, expressions));
    else if (operator === '$ne' || operator === '$nin') tests.push(negatedTest(operator, operand, expressions));
    else if (operator !== '$comment') {
      // A field is absent where none of the documents of a list has it.
      const negated = operator === '$exists' && !isTrue(operand);
      tests.push({ negated, ...valueCondition(operator, operand, value, expressions) });
    }
  }
  return tests;
}

/** A reference to another document, `{ $ref, $id }`, is a value. */
function isReference(value: Document): boolean {
  return Object.hasOwn(value, '$ref') || Object.hasOwn(value, '$id');
}

function negatedTest(operator: '$ne' | '$nin', operand: unknown, expressions: ExpressionMatcher): FieldTest {
  if (operator === '$ne' && bsonTypeOf(operand) === 'BSONRegExp') {
    throw new ServerError('BadValue', "Can't have regex as arg to $ne.");
  }
  return { negated: true, ...valueCondition(operator === '$ne' ? '$eq' : '$in', operand, {}, expressions) };
}

function negatedTests(operand: unknown, expressions: ExpressionMatcher): FieldTest[] {
  const isExpression = bsonTypeOf(operand) === 'BSONRegExp';
  if (!isExpression && !isDocument(operand)) throw new ServerError('BadValue', '$not needs a regex or a document');
  if (!isExpression && Object.keys(operand as Document).length === 0) {
    throw new ServerError('BadValue', '$not cannot be empty');
  }
  if (!isExpression && !isOperatorDocument(operand)) {
    throw new ServerError('BadValue', `unknown operator: ${Object.keys(operand as Document)[0]}`);
  }
  const tests = fieldTests(operand, expressions);
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return [{ ...only, negated: !only.negated }];
  // Not (one and other): some value at the path fails to be under all of them, so they are tested as one.
  const holds = (value: unknown) =>
    tests.every(({ negated, expandsLists, test }) => someValueAt(value, [], expandsLists, test) !== negated);
  return [{ negated: true, expandsLists: false, test: holds }];
}

function valueCondition(
  operator: string,
  operand: unknown,
  siblings: Document,
  expressions: ExpressionMatcher,
): ValueTest {
  if (operator === '$elemMatch') return elementCondition(operand, expressions);
  if (operator === '$all') return allCondition(operand, expressions);
  return conditionOf(operator, operand, siblings);
}

/** `$elemMatch`: one element meets all conditions. */
function elementCondition(operand: unknown, expressions: ExpressionMatcher): ValueTest {
  if (!isDocument(operand)) throw new ServerError('BadValue', '$elemMatch needs an Object');
  const test = elementTest(operand, expressions);
  return { expandsLists: false, test: (value) => Array.isArray(value) && value.some(test) };
}

const logicalOperators = new Set(['$and', '$or', '$nor', '$expr', '$where']);

function elementTest(operand: Document, expressions: ExpressionMatcher): (element: unknown) => boolean {
  const [first = ''] = Object.keys(operand);
  if (isOperatorName(first) && !logicalOperators.has(first)) {
    const tests = fieldTests(operand, expressions);
    return (element) =>
      // An element that is a list is compared as it is.
      tests.every(({ negated, test }) => test(element) !== negated);
  }
  const matches = compileFilter(operand, expressions);
  return (element) => (isDocument(element) || Array.isArray(element)) && matches(asDocument(element));
}

/** A list within a list is matched by the positions of its elements. */
function asDocument(element: Document | unknown[]): Document {
  return Array.isArray(element) ? Object.fromEntries(element.entries()) : element;
}

/** `$all`: each value is there, each `$elemMatch` is met by some element. */
function allCondition(operand: unknown, expressions: ExpressionMatcher): ValueTest {
  if (!Array.isArray(operand)) throw new ServerError('BadValue', '$all needs an array');
  const tests = operand.map((part: unknown) => {
    if (!isOperatorDocument(part))
      return valueCondition(bsonTypeOf(part) === 'BSONRegExp' ? '$regex' : '$eq', part, {}, expressions);
    if (!('$elemMatch' in part)) throw new ServerError('BadValue', 'no $ expressions in $all');
    return elementCondition(part.$elemMatch, expressions);
  });
  const test = (value: unknown) =>
    tests.length > 0 && tests.every((part) => someValueAt(value, [], part.expandsLists, part.test));
  return { expandsLists: false, test };
}

/**
 * The first element of the list at a path that meets what a filter says about that list: the one which `$` stands for in
 * updates and projections; -1 where the filter says nothing that an element meets.
 */
export function positionOfMatch(
  filter: Document,
  path: string,
  list: readonly unknown[],
  expressions: ExpressionMatcher,
): number {
  for (const [name, condition] of conjunctsOf(filter)) {
    const matches = elementMatcher(name, condition, path, expressions);
    const position = matches === undefined ? -1 : list.findIndex(matches);
    if (position >= 0) return position;
  }
  return -1;
}

function conjunctsOf(filter: Document): [string, unknown][] {
  return Object.entries(filter).flatMap(([name, value]): [string, unknown][] =>
    (name === '$and' || name === '$or') && Array.isArray(value)
      ? value.flatMap((part) => conjunctsOf(part as Document))
      : [[name, value]],
  );
}

function elementMatcher(
  name: string,
  condition: unknown,
  path: string,
  expressions: ExpressionMatcher,
): ((element: unknown) => boolean) | undefined {
  if (name === path) {
    const matches = compileFilter({ list: condition }, expressions);
    return (element) => matches({ list: [element] });
  }
  if (!name.startsWith(`${path}.`)) return undefined;
  const matches = compileFilter({ [`list.${name.slice(path.length + 1)}`]: condition }, expressions);
  return (element) => matches({ list: [element] });
}
