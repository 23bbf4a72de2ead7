import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { TwinGraph } from './merged-schemas.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Whether an operation has a shape of which it is known that the engine answers it wrongly. */
export function hasKnownDifference(document: DocumentNode, graph: TwinGraph): boolean {
  const fragments = fragmentsOf(document);
  return (
    conditionalWithin(document, fragments).size > 0 ||
    (graph.fails && hasAliasesOfOneField(document, fragments)) ||
    graph.isExcluded?.(fieldNames(document)) === true
  );
}

/** Changes an operation so that it has few of these shapes, rather than to give it up. */
export function withoutKnownDifferences(document: DocumentNode, graph: TwinGraph): DocumentNode {
  const unnamed = graph.fails ? withoutAliasesOfObjects(document) : document;
  const conditional = conditionalWithin(unnamed, fragmentsOf(unnamed));
  return visit(unnamed, {
    SelectionSet(node) {
      return conditional.has(node) ? { ...node, selections: [...node.selections, typeNameField] } : undefined;
    },
  });
}

const typeNameField: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: 'typeName' },
  name: { kind: Kind.NAME, value: '__typename' },
};

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  visit(document, { FragmentDefinition: (fragment) => void fragments.set(fragment.name.value, fragment) });
  return fragments;
}

function withoutAliasesOfObjects(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field({ alias, ...field }) {
      return alias && field.selectionSet ? field : undefined;
    },
  });
}

/**
 * A condition on a field in which there is nothing but what has conditions, too: `a @skip(if: $b) { c @include(if: $d) }`.
 * `@apollo/query-planner` makes the fetch depend on both (`conditionsOfSelection` merges the conditions of a field with those of
 * its selections), so that `a` is not fetched where only `c` is left out, and is null instead of `{}`.
 */
function conditionalWithin(document: DocumentNode, fragments: Fragments): ReadonlySet<SelectionSetNode> {
  const found = new Set<SelectionSetNode>();
  visit(document, {
    Field({ directives, selectionSet }) {
      if (directives?.length && selectionSet && isConditional(selectionSet)) found.add(selectionSet);
    },
  });
  return found;

  function isConditional({ selections }: SelectionSetNode): boolean {
    return selections.every((selection) => Boolean(selection.directives?.length) || isConditionalInside(selection));
  }

  function isConditionalInside(selection: SelectionNode): boolean {
    if (selection.kind === Kind.FIELD) return false;
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner !== undefined && isConditional(inner.selectionSet);
  }
}

/**
 * One field of one object under two names, as in `{ a: thing { fails } b: thing { id } }`: the engine asks for it once
 * (`canonicalOperation`), so that a null that goes up from within `a` is in `b`, too.
 */
function hasAliasesOfOneField(document: DocumentNode, fragments: Fragments): boolean {
  return document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && isIn([definition.selectionSet]),
  );

  function isIn(sets: readonly SelectionSetNode[]): boolean {
    const fields = new Map<string, { names: Set<string>; sets: SelectionSetNode[] }>();
    for (const set of sets) collect(set, fields);
    return [...fields.values()].some(({ names, sets: inner }) => names.size > 1 || isIn(inner));
  }

  function collect(
    { selections }: SelectionSetNode,
    fields: Map<string, { names: Set<string>; sets: SelectionSetNode[] }>,
  ) {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (!selection.selectionSet) continue;
        const given = (selection.arguments ?? []).map((argument) => print(argument)).sort();
        const key = `${selection.name.value} ${given.join()}`;
        const known = fields.get(key) ?? { names: new Set(), sets: [] };
        fields.set(key, known);
        known.names.add(selection.alias?.value ?? selection.name.value);
        known.sets.push(selection.selectionSet);
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (inner) collect(inner.selectionSet, fields);
      }
    }
  }
}

function fieldNames(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Field: ({ name }) => void names.add(name.value) });
  return names;
}
