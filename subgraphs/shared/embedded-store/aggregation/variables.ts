import { ServerError } from '../server-error.ts';
import { isDocument } from '../values/document.ts';
import { compileExpression, type Variables } from './expression.ts';

/** The variables of a command's `let`, and those that every expression knows. */
export function variablesOf(given: unknown): Variables {
  const system = { NOW: new Date() };
  if (given === undefined) return system;
  if (!isDocument(given))
    throw new ServerError('TypeMismatch', "BSON field 'let' is the wrong type, expected type 'object'");
  const scope = { root: {}, variables: system };
  const entries = Object.entries(given).map(([name, expression]) => {
    return [name, compileExpression(expression, new Set())(scope)] as const;
  });
  return { ...system, ...Object.fromEntries(entries) };
}
