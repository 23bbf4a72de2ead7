import { Aggregator } from 'mingo';
import { type Document, isDocument } from './document.ts';

/** Which fields of a document to give: all of what is marked `true`, parts of the rest. */
interface Inclusion {
  [field: string]: true | Inclusion;
}

/** Makes a function that gives of a document what a projection asks for. */
export function projector(projection: Document | undefined): ((document: Document) => Document) | null {
  if (projection === undefined || Object.keys(projection).length === 0) return null;
  const inclusion = inclusionOf(projection);
  if (inclusion !== null) return (document) => included(document, inclusion) as Document;
  const aggregator = new Aggregator([{ $project: projection }]);
  return (document) => aggregator.run([document])[0] as Document;
}

/** The usual projection, which names fields to include and no more; null for any other. */
function inclusionOf(projection: Document): Inclusion | null {
  const { _id: id = 1, ...fields } = projection;
  const isOn = (value: unknown) => value === true || (typeof value === 'number' && value !== 0);
  const paths = Object.keys(fields);
  const plain = paths.length > 0 ? Object.values(fields).every(isOn) : isOn(projection._id);
  if (!plain || paths.some((path) => path.includes('$')) || (!isOn(id) && id !== 0 && id !== false)) return null;
  const inclusion: Inclusion = {};
  for (const path of isOn(id) ? ['_id', ...paths] : paths) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let level = inclusion;
    for (const name of names) {
      const next = level[name];
      level = typeof next === 'object' ? next : (level[name] = {});
    }
    level[last] = true;
  }
  return inclusion;
}

/** Fields come in the order of the document; of values that are no documents, nothing is within. */
function included(document: Document, inclusion: Inclusion): unknown {
  const result: Document = {};
  for (const [name, value] of Object.entries(document)) {
    const wanted = inclusion[name];
    if (wanted === true) result[name] = value;
    else if (wanted !== undefined) {
      const part = partOf(value, wanted);
      if (part !== undefined) result[name] = part;
    }
  }
  return result;
}

function partOf(value: unknown, wanted: Inclusion): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => partOf(item, wanted)).filter((item) => item !== undefined);
  }
  return isDocument(value) ? included(value, wanted) : undefined;
}
