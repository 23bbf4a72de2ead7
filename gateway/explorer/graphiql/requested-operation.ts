import { type ExampleOperation, exampleOperations } from './example-operations.ts';

/** The example operation that the address asks for (`?operation=published-figures`), if it names one. */
export function requestedOperation(search: string): ExampleOperation | undefined {
  const name = new URLSearchParams(search).get('operation');
  return exampleOperations.find((example) => example.name === name);
}
