import { type Data, type DataPath, isData } from '../execution/data.ts';
import type { ObjectShape } from './response-shape.ts';

/**
 * The places in the response of a place in the data: one for each alias under which the client sees it. What the client does
 * not see, such as a key or a field that another requires, is told at what it does see of what is around it.
 */
export function clientPaths(path: DataPath, data: Data, shape: ObjectShape): (string | number)[][] {
  return visit(path, data, shape);
}

function visit(path: DataPath, value: unknown, shape: ObjectShape | undefined): (string | number)[][] {
  const [element, ...rest] = path;
  if (element === undefined || shape === undefined) return [[...path]];
  if (typeof element === 'number') {
    const item: unknown = Array.isArray(value) ? value[element] : undefined;
    return visit(rest, item, shape).map((inner) => [element, ...inner]);
  }
  const object = isData(value) ? value : undefined;
  const fields = object ? shape.fieldsOf(object)?.filter(({ key }) => key === element) : shape.possibleFields(element);
  const names = new Map(fields?.map((field) => [field.responseName, field]));
  if (names.size === 0) return [[]];
  return [...names].flatMap(([name, { inner }]) =>
    visit(rest, object?.[element], inner).map((tail) => [name, ...tail]),
  );
}
