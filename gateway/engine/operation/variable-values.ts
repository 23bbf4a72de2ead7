import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RefusedOperation } from './prepared-operation.ts';

/** Values of an operation's variables, checked and with their defaults. */
export interface VariableValues {
  values: Readonly<Record<string, unknown>>;
}

const maximumErrors = 20;
const none: VariableValues = { values: {} };

/** Checks the variables of a request against the operation. */
export function variableValues(
  { schema, suggestions }: { schema: GraphQLSchema; suggestions: boolean },
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): VariableValues | RefusedOperation {
  if (variableDefinitions.length === 0) return none;
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, {
    maxErrors: maximumErrors,
    hideSuggestions: !suggestions,
  });
  if (coerced) return { values: coerced };
  return { refusal: errors.map(({ message }) => ({ message, extensions: { code: 'BAD_USER_INPUT' } })) };
}
