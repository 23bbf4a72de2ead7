import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  OverlappingFieldsCanBeMergedRule,
  print,
  type SelectionSetNode,
  validate,
  visit,
} from 'graphql';
import type { GeneratedVariable } from './generated-argument-values.ts';

/** An operation with its variables. */
export interface GeneratedOperation {
  query: string;
  variables: Record<string, unknown>;
}

/** What an operation is made from. Fragments are named like the types that they are on; all that is not used is left out. */
export interface OperationParts {
  selectionSet: SelectionSetNode;
  fragments: Readonly<Record<string, SelectionSetNode>>;
  variables: Readonly<Record<string, GeneratedVariable>>;
}

/**
 * Makes an operation from its parts. Fields that cannot be merged with others of their name get aliases of their own.
 */
export function assembleOperation(schema: GraphQLSchema, parts: OperationParts): GeneratedOperation {
  const undeclared: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation(parts.selectionSet), ...usedFragments(parts)],
  };
  const document = withoutConflicts(schema, undeclared);
  const used = usedNames(document).variables;
  const variables = Object.entries(parts.variables).filter(([name]) => used.has(name));
  const variableDefinitions = variables.map(([, { definition }]) => definition);
  return {
    query: print(visit(document, { OperationDefinition: (node) => ({ ...node, variableDefinitions }) })),
    variables: Object.fromEntries(variables.flatMap(([name, { value }]) => (value ? [[name, value.given]] : []))),
  };
}

function operation(selectionSet: SelectionSetNode) {
  return { kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, selectionSet } as const;
}

function usedFragments({ selectionSet, fragments }: OperationParts): FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  add({ kind: Kind.DOCUMENT, definitions: [operation(selectionSet)] });
  return [...found.values()];

  function add(document: DocumentNode): void {
    for (const value of usedNames(document).fragments) {
      const body = fragments[value];
      if (body === undefined || found.has(value)) continue;
      const name = { kind: Kind.NAME, value } as const;
      const definition: FragmentDefinitionNode = {
        kind: Kind.FRAGMENT_DEFINITION,
        name,
        typeCondition: { kind: Kind.NAMED_TYPE, name },
        selectionSet: body,
      };
      found.set(value, definition);
      add({ kind: Kind.DOCUMENT, definitions: [definition] });
    }
  }
}

function usedNames(document: DocumentNode): { fragments: Set<string>; variables: Set<string> } {
  const used = { fragments: new Set<string>(), variables: new Set<string>() };
  visit(document, {
    FragmentSpread: ({ name }) => void used.fragments.add(name.value),
    Variable: ({ name }) => void used.variables.add(name.value),
  });
  return used;
}

/** Gives another alias to one field of each conflict, until there is none. */
function withoutConflicts(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  let current = document;
  for (let round = 0; round < 12; round++) {
    const errors = validate(schema, current, [OverlappingFieldsCanBeMergedRule]);
    if (errors.length === 0) break;
    const renamed = new Map(errors.map(({ nodes }, index) => [nodes?.at(-1), `alias${round}${index}`]));
    current = visit(current, {
      Field(field): FieldNode | undefined {
        const value = renamed.get(field);
        return value === undefined ? undefined : { ...field, alias: { kind: Kind.NAME, value } };
      },
    });
  }
  return current;
}
