import type { ResponseError } from '../engine-types.ts';
import { type Data, isData } from '../execution/data.ts';
import type { FieldShape, ObjectShape } from './response-shape.ts';

/** Places of one denied field that have an error of their own. */
const maximumPlaces = 20;

/**
 * The errors of denied fields: one at each place where the field is null, for the first places of each. A list of a thousand
 * objects is told twenty times that its objects lack a field.
 */
export function deniedErrors(data: Data, shape: ObjectShape): ResponseError[] {
  const errors: ResponseError[] = [];
  const places = new Map<FieldShape, number>();
  const path: (string | number)[] = [];
  visitObject(data, shape);
  return errors;

  function visitObject(object: Data, at: ObjectShape): void {
    for (const field of at.fieldsOf(object) ?? []) {
      path.push(field.responseName);
      if (field.denied !== undefined) tell(field, field.denied);
      else if (field.inner?.mayHaveDenied === true) visitValue(object[field.key], field.inner);
      path.pop();
    }
  }

  function visitValue(value: unknown, inner: ObjectShape): void {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) {
        path.push(index);
        visitValue(item, inner);
        path.pop();
      }
    else if (isData(value)) visitObject(value, inner);
  }

  function tell(field: FieldShape, message: string): void {
    const told = places.get(field) ?? 0;
    if (told === maximumPlaces) return;
    places.set(field, told + 1);
    errors.push({ message, path: [...path], extensions: { code: 'UNAUTHORIZED_FIELD' } });
  }
}
