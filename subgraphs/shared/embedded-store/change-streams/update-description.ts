import { type Document, encode, isDocument } from '../values/document.ts';
import { partsOf } from '../values/paths.ts';

/** What an update changed, as MongoDB's change events say it. */
export interface UpdateDescription extends Document {
  /** The new values by their paths. */
  updatedFields: Document;
  removedFields: string[];
  /** Lists that became shorter at their end. */
  truncatedArrays: { field: string; newSize: number }[];
}

/** Describes what one update changed in one document. */
export type UpdateDescriber = (before: Document, after: Document) => UpdateDescription;

/**
 * How an update describes its changes. An operator gives the paths that it names as they are after it; `$push` at the end of a
 * list gives the new elements by their positions. A pipeline gives the differences of the documents, at every depth.
 */
export function updateDescriber(update: unknown): UpdateDescriber {
  const isWhole = isDocument(update) ? pathsGivenWhole(update) : () => false;
  return (before, after) => {
    const description: UpdateDescription = { updatedFields: {}, removedFields: [], truncatedArrays: [] };
    describeDocuments(before, after, '', { description, isWhole });
    return description;
  };
}

function pathsGivenWhole(update: Document): (path: string) => boolean {
  const paths = Object.entries(update).flatMap(([operator, fields]) =>
    Object.entries(fields as Document)
      .filter(([, operand]) => operator !== '$push' || !isAppending(operand))
      .map(([path, operand]) => (operator === '$rename' ? String(operand) : path)),
  );
  const fixed = new Set(paths);
  const positional = paths.filter((path) => path.includes('$')).map(partsOf);
  return (path) => fixed.has(path) || positional.some((parts) => leadsTo(parts, partsOf(path)));
}

function isAppending(operand: unknown): boolean {
  if (!isDocument(operand) || !('$each' in operand)) return true;
  return Object.keys(operand).length === 1;
}

/** Whether a path with positional parts, such as `$` or `$[name]`, can stand for another path. */
function leadsTo(parts: readonly string[], path: readonly string[]): boolean {
  return parts.length === path.length && parts.every((part, index) => part.startsWith('$') || part === path[index]);
}

interface Describing {
  description: UpdateDescription;
  isWhole: (path: string) => boolean;
}

function describeDocuments(before: Document, after: Document, prefix: string, describing: Describing): void {
  for (const [name, value] of Object.entries(after)) {
    if (Object.hasOwn(before, name)) describeValues(before[name], value, prefix + name, describing);
    else describing.description.updatedFields[prefix + name] = value;
  }
  for (const name of Object.keys(before)) {
    if (!Object.hasOwn(after, name)) describing.description.removedFields.push(prefix + name);
  }
}

function describeValues(before: unknown, after: unknown, path: string, describing: Describing): void {
  if (before === after) return;
  const isWhole = describing.isWhole(path);
  if (!isWhole && isDocument(before) && isDocument(after)) describeDocuments(before, after, `${path}.`, describing);
  else if (!isWhole && Array.isArray(before) && Array.isArray(after)) describeLists(before, after, path, describing);
  else if (!hasSameBytes(before, after)) describing.description.updatedFields[path] = after;
}

function describeLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  describing: Describing,
): void {
  const { updatedFields, truncatedArrays } = describing.description;
  after.forEach((value, index) => {
    if (index < before.length) describeValues(before[index], value, `${path}.${index}`, describing);
    else updatedFields[`${path}.${index}`] = value;
  });
  if (after.length < before.length) truncatedArrays.push({ field: path, newSize: after.length });
}

/** Numbers of different types are different, though MongoDB takes them for equal in filters. */
function hasSameBytes(one: unknown, other: unknown): boolean {
  return Buffer.compare(encode({ value: one }), encode({ value: other })) === 0;
}
