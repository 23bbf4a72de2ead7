import { isTrue } from '../query/conditions.ts';
import { compileFilter, positionOfMatch } from '../query/filter.ts';
import { ServerError } from '../server-error.ts';
import { type Document, isDocument, isOperatorDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { fieldOf } from '../values/paths.ts';
import { compileExpression, type Evaluator, type Variables } from './expression.ts';
import { expressionMatcher } from './expression-filter.ts';
import { applyTree, FieldTree, type TreeMode } from './field-tree.ts';

export type Projector = (document: Document) => Document;

export interface ProjectionContext {
  variables: Variables;
  /** The filter of the `find` that the projection belongs to: it can use `$slice`, `$elemMatch` and the positional `$` then. */
  filter?: Document;
}

interface Parsed {
  included: string[];
  excluded: string[];
  computed: { path: string; evaluate: Evaluator }[];
  /** Lists of which a part is given, whether or not the others are: they neither include nor exclude. */
  sliced: { path: string; evaluate: Evaluator }[];
  id: boolean | undefined;
}

/**
 * Compiles a projection of `find` or `$project`.
 * @throws ServerError where it both includes and excludes, or names a field twice
 */
export function compileProjection(projection: Document, context: ProjectionContext): Projector {
  const parsed: Parsed = { included: [], excluded: [], computed: [], sliced: [], id: undefined };
  for (const [path, value] of Object.entries(projection)) parseField(path, value, parsed, context);
  const mode = modeOf(parsed);
  const tree = new FieldTree();
  for (const path of mode === 'include' ? parsed.included : parsed.excluded) tree.set(path, 'named');
  for (const { path, evaluate } of [...parsed.computed, ...parsed.sliced]) tree.set(path, { evaluate });
  const isIdComputed = parsed.computed.some(({ path }) => path === '_id');
  const namesId = mode === 'include' ? parsed.id !== false : parsed.id === false;
  if (namesId && !isIdComputed && !tree.fields.has('_id')) tree.set('_id', 'named');
  return (document) => applyTree(document, tree, mode, { root: document, variables: context.variables });
}

function modeOf({ included, excluded, computed, id, sliced }: Parsed): TreeMode {
  const includes = included.length + computed.length > 0;
  if (includes && excluded.length > 0) {
    throw new ServerError(
      'ExclusionInInclusion',
      `Cannot do exclusion on field ${excluded[0]} in inclusion projection`,
    );
  }
  if (includes) return 'include';
  return excluded.length === 0 && id === true && sliced.length === 0 ? 'include' : 'exclude';
}

function parseField(path: string, value: unknown, parsed: Parsed, context: ProjectionContext): void {
  if (path.startsWith('$'))
    throw new ServerError('FieldPathWithDollar', `FieldPath field names may not start with '$'. ${path}`);
  if (path.endsWith('.$')) {
    parsed.computed.push(positional(path.slice(0, -2), context));
  } else if (typeof value === 'boolean' || isNumeric(value)) {
    if (path === '_id') parsed.id = isTrue(value);
    else (isTrue(value) ? parsed.included : parsed.excluded).push(path);
  } else if (isDocument(value) && context.filter !== undefined && '$slice' in value && isListSlice(value.$slice)) {
    parsed.sliced.push({ path, evaluate: sliceOf(path, value.$slice) });
  } else if (isDocument(value) && context.filter !== undefined && '$elemMatch' in value) {
    parsed.computed.push({ path, evaluate: firstMatch(path, value.$elemMatch, context) });
  } else if (isDocument(value) && !isOperatorDocument(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) throw new ServerError('EmptyProjection', 'An empty sub-projection is not a valid value.');
    for (const [name, part] of entries) parseField(`${path}.${name}`, part, parsed, context);
  } else {
    if (isOperatorDocument(value) && '$meta' in value) throw new ServerError('BadValue', '$meta is not supported');
    const evaluate = compileExpression(value, new Set(Object.keys(context.variables)));
    parsed.computed.push({ path, evaluate });
  }
}

/** In `find`, `$slice` of a number or two is about the field itself; else it is an expression. */
function isListSlice(operand: unknown): boolean {
  return isNumeric(operand) || (Array.isArray(operand) && operand.every(isNumeric));
}

function sliceOf(path: string, operand: unknown): Evaluator {
  const numbers = (Array.isArray(operand) ? operand : [operand]).map(toNumber);
  const [first = 0, count] = numbers;
  if (count !== undefined && count <= 0) {
    throw new ServerError('SliceNotPositive', `Third argument to $slice must be positive: ${count}`);
  }
  return ({ root }) => {
    const { list, other } = listAt(root, path);
    if (list === undefined) return other;
    if (count === undefined) return first >= 0 ? list.slice(0, first) : list.slice(first);
    const start = first >= 0 ? first : Math.max(0, list.length + first);
    return list.slice(start, start + count);
  };
}

function firstMatch(path: string, operand: unknown, { variables }: ProjectionContext): Evaluator {
  if (path.includes('.'))
    throw new ServerError('ElementMatchOnPath', 'Cannot use $elemMatch projection on a nested field');
  const matches = compileFilter({ list: { $elemMatch: operand } }, expressionMatcher(variables));
  return ({ root }) => {
    const position = listAt(root, path).list?.findIndex((item) => matches({ list: [item] })) ?? -1;
    return position < 0 ? undefined : listAt(root, path).list?.slice(position, position + 1);
  };
}

/** `list.$`: the element that the filter found. */
function positional(path: string, { filter, variables }: ProjectionContext): { path: string; evaluate: Evaluator } {
  if (filter === undefined)
    throw new ServerError('PositionalInProject', `positional projection cannot be used with ${path}`);
  const evaluate: Evaluator = ({ root }) => {
    const { list, other } = listAt(root, path);
    if (list === undefined) return other;
    const position = positionOfMatch(filter, path, list, expressionMatcher(variables));
    if (position >= 0) return [list[position]];
    throw new ServerError(
      'PositionalProjectionMismatch',
      "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
    );
  };
  return { path, evaluate };
}

/** The list at a path, or what else is there. */
function listAt(root: unknown, path: string): { list?: unknown[]; other?: unknown } {
  const value = path.split('.').reduce<unknown>(fieldOf, root);
  return Array.isArray(value) ? { list: value as unknown[] } : { other: value };
}
