const texts = import.meta.glob<string>('../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variablesTexts = import.meta.glob<string>('../../../schema/operations/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An operation of `schema/operations`, ready to be run. */
export interface ExampleOperation {
  /** The name of its file, without ending: `published-figures`. */
  name: string;
  title: string;
  description: string;
  query: string;
  /** JSON; empty where the operation's defaults suffice. */
  variables: string;
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function exampleOf([path, query]: [string, string]): ExampleOperation {
  const name = path.replace(/^.*\/|\.graphql$/g, '');
  const description = /^#\s*(.*)/.exec(query)?.[1] ?? '';
  const variables = variablesTexts[path.replace(/\.graphql$/, '.variables.json')] ?? '';
  return { name, title: titleOf(name), description, query, variables };
}

/** The example operations, by title. */
export const exampleOperations: readonly ExampleOperation[] = Object.entries(texts)
  .map(exampleOf)
  .sort((one, other) => one.title.localeCompare(other.title));
