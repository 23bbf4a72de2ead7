import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConstDirectiveNode, Kind, parse } from 'graphql';
import { subgraphNames } from './configuration.ts';
import { projectRoot } from './project-root.ts';

const restrictingDirectives = new Set(['requiresScopes', 'authenticated', 'policy']);
const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);

/** Under which else records have what is restricted: parts of names, and copies for searches and orders. */
const copies: Readonly<Record<string, readonly string[]>> = {
  legalName: ['given', 'middle', 'family', 'secondFamily', 'identityName'],
};

/** The keys under which records have what the SDL restricts. What is restricted at the root is an operation, not a record's. */
export function restrictedKeys(): ReadonlySet<string> {
  const fields = subgraphNames.flatMap((name) => restrictedFields(join(projectRoot, 'schema', `${name}.graphql`)));
  return new Set(fields.flatMap((field) => [field, ...(copies[field] ?? [])]));
}

function restrictedFields(file: string): string[] {
  const { definitions } = parse(readFileSync(file, 'utf8'));
  return definitions.flatMap((definition) => {
    const isType =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (!isType || rootTypes.has(definition.name.value)) return [];
    const isWhole = isRestricted(definition);
    const fields = (definition.fields ?? []).filter((field) => isWhole || isRestricted(field));
    return fields.map(({ name }) => name.value);
  });
}

function isRestricted({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }): boolean {
  return directives.some(({ name }) => restrictingDirectives.has(name.value));
}
