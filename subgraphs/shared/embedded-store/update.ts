import { Aggregator, ProcessingMode, update as applyOperators } from 'mingo';
import { copyOf, type Document, isDocument, keyOfId } from './document.ts';
import { ServerError } from './server-error.ts';

/** An update as a client gives it: operators, a replacement, or a pipeline. */
export type Update = Document | Document[];

const knownOperators = new Set([
  '$addToSet',
  '$bit',
  '$currentDate',
  '$inc',
  '$max',
  '$min',
  '$mul',
  '$pop',
  '$pull',
  '$pullAll',
  '$push',
  '$rename',
  '$set',
  '$setOnInsert',
  '$unset',
]);

const updateStages = new Set(['$addFields', '$project', '$replaceRoot', '$replaceWith', '$set', '$unset']);

export interface UpdateRequest {
  update: Update;
  /** The filter that found the document; the positional operator `$` refers to it. */
  filter: Document;
  arrayFilters?: Document[] | undefined;
  /** Whether the document is about to be inserted. */
  inserts: boolean;
}

export function isReplacement(update: Update): update is Document {
  return !Array.isArray(update) && !Object.keys(update).some((name) => name.startsWith('$'));
}

/** Checks an update before anything is looked for. */
export function checkUpdate(update: Update): void {
  if (Array.isArray(update)) {
    for (const stage of update) {
      const name = Object.keys(stage)[0] ?? '';
      if (!updateStages.has(name))
        throw new ServerError('UnknownStage', `${name} is not allowed to be used within an update`);
    }
    return;
  }
  if (isReplacement(update)) return;
  for (const [name, fields] of Object.entries(update)) {
    if (!name.startsWith('$'))
      throw new ServerError('DollarPrefixedFieldName', `The field '${name}' stands beside operators.`);
    if (!knownOperators.has(name)) throw new ServerError('FailedToParse', `Unknown modifier: ${name}`);
    if (!isDocument(fields))
      throw new ServerError('FailedToParse', `Modifiers operate on fields but ${name} has none.`);
  }
  refuseConflicts(Object.values(update).flatMap((fields) => Object.keys(fields as Document)));
}

function refuseConflicts(paths: readonly string[]): void {
  const sorted = paths.toSorted();
  const clash = sorted.find((path, index) => {
    const next = sorted[index + 1];
    return next !== undefined && (next === path || next.startsWith(`${path}.`));
  });
  if (clash !== undefined) {
    throw new ServerError(
      'ConflictingUpdateOperators',
      `Updating the path '${clash}' would create a conflict at '${clash}'`,
    );
  }
}

/**
 * The document after an update; the given one stays as it is.
 * @throws ImmutableField when its `_id` would change
 */
export function updated(document: Document, request: UpdateRequest): Document {
  const result = apply(document, request);
  if (document._id !== undefined && keyOfId(result._id) !== keyOfId(document._id)) {
    throw new ServerError(
      'ImmutableField',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
  return result;
}

function apply(document: Document, { update, filter, arrayFilters, inserts }: UpdateRequest): Document {
  if (Array.isArray(update)) {
    const [result] = new Aggregator(update, { processingMode: ProcessingMode.CLONE_INPUT }).run([copyOf(document)]);
    return result as Document;
  }
  if (isReplacement(update)) {
    const id = document._id ?? update._id;
    return id === undefined ? { ...update } : { _id: id, ...update };
  }
  const { $setOnInsert, ...operators } = update as Record<string, Document>;
  if (inserts && $setOnInsert !== undefined) operators.$set = { ...operators.$set, ...$setOnInsert };
  refuseWrongTypes(document, operators);
  const result = copyOf(document);
  for (const [operator, fields] of Object.entries(operators)) {
    applyOperators(result, { [operator]: fields }, arrayFilters ?? [], filter, { cloneMode: 'deep' });
  }
  return result;
}

/** Operators that need a number or a list in the document say so, and change nothing else. */
function refuseWrongTypes(document: Document, operators: Record<string, Document>): void {
  const check = (names: readonly string[], isRight: (value: unknown) => boolean, expected: string) => {
    for (const name of names) {
      for (const path of Object.keys(operators[name] ?? {})) {
        const value = path.includes('$') ? undefined : valueAt(document, path);
        if (value === undefined || isRight(value)) continue;
        throw new ServerError('TypeMismatch', `Cannot apply ${name} to a value of non-${expected} type: ${path}`);
      }
    }
  };
  check(['$inc', '$mul'], (value) => typeof value === 'number' || isNumeric(value), 'numeric');
  for (const name of ['$inc', '$mul']) {
    for (const [path, by] of Object.entries(operators[name] ?? {})) {
      if (typeof by === 'number' || isNumeric(by)) continue;
      throw new ServerError('TypeMismatch', `Cannot ${name.slice(1)} ${path} with a non-numeric argument`);
    }
  }
  const listOperators = ['$push', '$addToSet', '$pop', '$pull', '$pullAll'];
  for (const name of listOperators) {
    for (const path of Object.keys(operators[name] ?? {})) {
      const value = path.includes('$') ? undefined : valueAt(document, path);
      if (value === undefined || Array.isArray(value)) continue;
      const codeName = name === '$pop' ? 'TypeMismatch' : 'BadValue';
      throw new ServerError(codeName, `The field '${path}' must be an array but is of another type: ${name}`);
    }
  }
}

function isNumeric(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    '_bsontype' in value &&
    /^(Long|Int32|Double|Decimal128)$/.test(String(value._bsontype))
  );
}

function valueAt(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (part as Document | null | undefined)?.[name], document);
}

/** The document that an upsert inserts: what the filter fixes, then the update. */
export function insertedByUpsert(request: Omit<UpdateRequest, 'inserts'>): Document {
  const fixed = fixedFields(request.filter);
  const base = isReplacement(request.update) && fixed._id === undefined ? {} : fixed;
  const start = isReplacement(request.update) ? { ...(base._id !== undefined && { _id: base._id }) } : base;
  return updated(start, { ...request, inserts: true });
}

/** The fields that a filter compares with one value. */
function fixedFields(filter: Document): Document {
  const fixed: Document = {};
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and') for (const part of condition as Document[]) Object.assign(fixed, fixedFields(part));
    if (name.startsWith('$')) continue;
    const operators = isDocument(condition) && Object.keys(condition).some((key) => key.startsWith('$'));
    const value = operators ? condition.$eq : condition;
    if (value !== undefined && !(value instanceof RegExp)) setAt(fixed, name.split('.'), value);
  }
  return fixed;
}

function setAt(document: Document, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) document[name] = value;
  else setAt((document[name] ??= {}) as Document, rest, value);
}
