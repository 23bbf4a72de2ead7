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
  if (document._id !== undefined && keyOfId(result._id) !== keyOfId(document._id)) throw immutableId();
  return result;
}

function immutableId(): ServerError {
  const path = "the path '_id'";
  return new ServerError('ImmutableField', `Performing an update on ${path} would modify the immutable field '_id'`);
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
  const changedId = Object.values(operators).find((fields) => '_id' in fields)?._id;
  if (changedId !== undefined && document._id !== undefined && keyOfId(changedId) !== keyOfId(document._id)) {
    throw immutableId();
  }
  for (const [operator, fields] of Object.entries(operators)) refuseWrongTypes(document, operator, fields);
  const result = copyOf(document);
  for (const [operator, fields] of Object.entries(operators)) {
    // The filter finds the place of `$`; nothing else needs it, and an earlier operator may have changed what it found.
    const condition = Object.keys(fields).some((path) => /\.\$(\.|$)/.test(path)) ? filter : {};
    applyOperators(result, { [operator]: fields }, arrayFilters ?? [], condition, { cloneMode: 'deep' });
  }
  return result;
}

const numberOperators = new Set(['$inc', '$mul']);
const listOperators = new Set(['$push', '$addToSet', '$pop', '$pull', '$pullAll']);

/** Operators that need a number or a list in the document say so, before anything is changed. */
function refuseWrongTypes(document: Document, operator: string, fields: Document): void {
  for (const [path, operand] of Object.entries(fields)) {
    if (numberOperators.has(operator) && !isNumeric(operand)) {
      throw new ServerError('TypeMismatch', `Cannot apply ${operator} to ${path} with a non-numeric argument`);
    }
    const value = path.includes('$') ? undefined : valueAt(document, path);
    if (value === undefined) continue;
    if (numberOperators.has(operator) && !isNumeric(value)) {
      throw new ServerError('TypeMismatch', `Cannot apply ${operator} to a value of non-numeric type: ${path}`);
    }
    if (listOperators.has(operator) && !Array.isArray(value)) {
      const codeName = operator === '$pop' ? 'TypeMismatch' : 'BadValue';
      throw new ServerError(codeName, `The field '${path}' must be an array but is of another type: ${operator}`);
    }
  }
}

function isNumeric(value: unknown): boolean {
  if (typeof value === 'number') return true;
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
