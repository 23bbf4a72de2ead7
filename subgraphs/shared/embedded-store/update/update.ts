import type { Variables } from '../aggregation/expression.ts';
import { expressionMatcher } from '../aggregation/expression-filter.ts';
import { compilePipeline, type PipelineContext, stagesOf } from '../aggregation/pipeline.ts';
import { compileFilter, type Matcher, positionOfMatch } from '../query/filter.ts';
import { ServerError } from '../server-error.ts';
import { bsonTypeOf, copyOf, type Document, isDocument, isOperatorDocument } from '../values/document.ts';
import { partsOf } from '../values/paths.ts';
import { sameValues } from '../values/value-order.ts';
import { fieldOperators } from './field-operators.ts';
import { listOperators } from './list-operators.ts';
import { changeAt, type Change, renameField, type UpdateTarget } from './update-paths.ts';

export interface UpdateRequest {
  /** Operators, a replacement, or a pipeline. */
  update: unknown;
  /** The filter that found the document; the positional operator `$` refers to it. */
  filter: Document;
  arrayFilters?: unknown;
  variables?: Variables | undefined;
}

/** A compiled update: gives the document after it, and leaves the given one as it is. */
export type Updater = (document: Document, inserts?: boolean) => Document;

interface Step {
  operator: string;
  path: string;
  change: Change;
}

const operators = { ...fieldOperators, ...listOperators };

const updateStages = new Set(['$addFields', '$project', '$replaceRoot', '$replaceWith', '$set', '$unset']);

export function isReplacement(update: unknown): update is Document {
  return isDocument(update) && !isOperatorDocument(update);
}

/**
 * Compiles an update.
 * @throws ServerError for what is no update, also where no document is changed
 */
export function compileUpdate(request: UpdateRequest): Updater {
  const update = uncheckedUpdater(request);
  return (document, inserts = false) => {
    const result = update(document, inserts);
    if (document._id !== undefined && (result._id === undefined || !sameValues(result._id, document._id))) {
      throw new ServerError(
        'ImmutableField',
        "Performing an update on the path '_id' would modify the immutable field '_id'",
      );
    }
    return result;
  };
}

function uncheckedUpdater(request: UpdateRequest): Updater {
  const { update, arrayFilters } = request;
  if (Array.isArray(update)) return pipelineUpdater(update, request.variables ?? {});
  if (!isDocument(update))
    throw new ServerError('FailedToParse', 'Update argument must be either an object or an array');
  if (isReplacement(update)) {
    if (arrayFilters !== undefined)
      throw new ServerError('FailedToParse', 'arrayFilters may not be specified for replacement-style updates');
    return (document) => {
      const id = document._id ?? update._id;
      const { _id: given, ...fields } = update;
      return id === undefined ? fields : { _id: given ?? id, ...fields };
    };
  }
  return operatorUpdater(request, update);
}

function pipelineUpdater(pipeline: readonly unknown[], variables: Variables): Updater {
  for (const { name } of stagesOf(pipeline)) {
    if (!updateStages.has(name)) {
      throw new ServerError('InvalidOptions', `${name} is not allowed to be used within an update`);
    }
  }
  const context: PipelineContext = { collection: () => undefined, variables, compile: compilePipeline };
  const run = compilePipeline(pipeline, context);
  return (document) => {
    const [result = {}] = run([document]);
    return '_id' in result || document._id === undefined ? result : { _id: document._id, ...result };
  };
}

function operatorUpdater({ filter, arrayFilters, variables }: UpdateRequest, update: Document): Updater {
  const steps = Object.entries(update).flatMap(([operator, fields]) => stepsOf(operator, fields));
  refuseConflicts(steps);
  const filters = arrayFiltersOf(arrayFilters);
  refuseFilterMistakes(steps, filters, arrayFilters !== undefined);
  const expressions = expressionMatcher(variables);
  // Fields are changed in the order of their paths, whatever operator changes them.
  const inOrder = steps.toSorted((one, other) => comparePaths(one.path, other.path));
  return (document, inserts) => {
    const result = copyOf(document) as Document;
    const target: UpdateTarget = {
      document: result,
      filters,
      positionOf: (path, list) => positionOfMatch(filter, path, list, expressions),
    };
    for (const { operator, path, change } of inOrder) {
      if (operator === '$setOnInsert' && inserts !== true) continue;
      if (operator === '$rename') renameField(target, path, change);
      else changeAt(target, path, change, operator === '$unset' || operator.startsWith('$pull') || operator === '$pop');
    }
    return result;
  };
}

function stepsOf(operator: string, fields: unknown): Step[] {
  const factory = operators[operator];
  if (factory === undefined) {
    const hint = 'Expected a valid update modifier or pipeline-style update specified as an array';
    throw new ServerError('FailedToParse', `Unknown modifier: ${operator}. ${hint}`);
  }
  if (!isDocument(fields)) {
    throw new ServerError(
      'FailedToParse',
      `Modifiers operate on fields but we found type ${bsonTypeOf(fields) ?? typeof fields} instead: ${operator}`,
    );
  }
  return Object.entries(fields).map(([path, operand]) => {
    checkPath(path);
    return { operator, path, change: factory(path, operand) };
  });
}

function checkPath(path: string): void {
  if (path === '') throw new ServerError('EmptyFieldName', 'An empty update path is not valid.');
  if (partsOf(path).includes('')) {
    throw new ServerError(
      'EmptyFieldName',
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
  }
  const [first = ''] = partsOf(path);
  if (/^\$(\[.*\])?$/.test(first)) {
    throw new ServerError('BadValue', `Cannot have positional operator as the first element of the path: ${path}`);
  }
}

function refuseConflicts(steps: readonly Step[]): void {
  const renamed = steps.filter(({ operator }) => operator === '$rename').map(({ change }) => String(change.operand));
  const paths = [...steps.map(({ path }) => path), ...renamed];
  paths.forEach((path, index) => {
    const clash = paths.find((other, at) => at !== index && (other === path || path.startsWith(`${other}.`)));
    if (clash === undefined) return;
    throw new ServerError(
      'ConflictingUpdateOperators',
      `Updating the path '${path}' would create a conflict at '${clash}'`,
    );
  });
}

function comparePaths(one: string, other: string): number {
  const [parts, otherParts] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < Math.min(parts.length, otherParts.length); index++) {
    const [part = '', otherPart = ''] = [parts[index], otherParts[index]];
    const difference = Number(part) - Number(otherPart);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    if (part !== otherPart) return part < otherPart ? -1 : 1;
  }
  return parts.length - otherParts.length;
}

/** The filters of `$[name]` by their names. */
function arrayFiltersOf(arrayFilters: unknown): ReadonlyMap<string, Matcher> {
  const filters = new Map<string, Matcher>();
  if (arrayFilters === undefined) return filters;
  if (!Array.isArray(arrayFilters)) throw new ServerError('TypeMismatch', 'arrayFilters must be an array');
  for (const filter of arrayFilters as Document[]) {
    const name = identifierOf(filter);
    if (name === undefined)
      throw new ServerError('FailedToParse', 'Cannot use an expression without a top-level field name in arrayFilters');
    if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) {
      throw new ServerError(
        'BadValue',
        `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${name}'`,
      );
    }
    if (filters.has(name))
      throw new ServerError('FailedToParse', `Found multiple array filters with the same top-level field name ${name}`);
    filters.set(name, compileFilter(filter, expressionMatcher()));
  }
  return filters;
}

function identifierOf(filter: Document): string | undefined {
  const [name] = Object.keys(filter);
  if (name === undefined) return undefined;
  if (!name.startsWith('$')) return partsOf(name)[0];
  const parts = filter[name];
  return Array.isArray(parts) && isDocument(parts[0]) ? identifierOf(parts[0]) : undefined;
}

function refuseFilterMistakes(steps: readonly Step[], filters: ReadonlyMap<string, Matcher>, given: boolean): void {
  const used = new Set(steps.flatMap(({ path }) => [...path.matchAll(/\$\[([^\]]+)\]/g)].map(([, name = '']) => name)));
  const missing = [...used].find((name) => !filters.has(name));
  if (missing !== undefined)
    throw new ServerError('BadValue', `No array filter found for identifier '${missing}' in path`);
  const unused = [...filters.keys()].find((name) => !used.has(name));
  if (given && unused !== undefined) {
    throw new ServerError('FailedToParse', `The array filter for identifier '${unused}' was not used in the update`);
  }
}

/** The document that an upsert inserts: what the filter fixes, then the update. */
export function upsertedDocument(filter: Document, update: unknown, apply: Updater): Document {
  const fixed = fixedFields(filter);
  const base = isReplacement(update) ? { ...('_id' in fixed && { _id: fixed._id }) } : fixed;
  return apply(base, true);
}

/** The fields that a filter compares with one value. */
function fixedFields(filter: Document): Document {
  const fixed: Document = {};
  const target: UpdateTarget = { document: fixed, filters: new Map(), positionOf: () => -1 };
  for (const [path, value] of equalitiesOf(filter))
    changeAt(target, path, { operand: value, apply: () => value }, false);
  return fixed;
}

function equalitiesOf(filter: Document): [string, unknown][] {
  return Object.entries(filter).flatMap(([name, condition]): [string, unknown][] => {
    if (name === '$and' && Array.isArray(condition)) return condition.flatMap((part) => equalitiesOf(part as Document));
    if (name === '$or' && Array.isArray(condition) && condition.length === 1)
      return equalitiesOf(condition[0] as Document);
    if (name.startsWith('$') || bsonTypeOf(condition) === 'BSONRegExp') return [];
    if (!isOperatorDocument(condition)) return [[name, condition]];
    if ('$eq' in condition) return [[name, condition.$eq]];
    const only = [condition.$in, condition.$all].find((list) => Array.isArray(list) && list.length === 1) as
      unknown[] | undefined;
    return only === undefined || isOperatorDocument(only[0]) ? [] : [[name, only[0]]];
  });
}
