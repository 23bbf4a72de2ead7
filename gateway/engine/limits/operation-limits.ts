import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';
import { refusal, type RefusedOperation } from '../operation/prepared-operation.ts';
import { fragmentsOf } from '../operation/select-operation.ts';

/** What an operation may have at most, before anything else is done with it. Fragments count wherever they are spread. */
export interface OperationLimits {
  /** Words and signs of the whole document. */
  tokens: number;
  /** Levels of selections, and of lists and objects in a value. */
  depth: number;
  fields: number;
  aliases: number;
  rootFields: number;
  directives: number;
  /** Values of one list in an argument or variable. */
  listSize: number;
}

/** No limits: whoever serves the engine sets them. */
export const unlimited: OperationLimits = {
  tokens: Infinity,
  depth: Infinity,
  fields: Infinity,
  aliases: Infinity,
  rootFields: Infinity,
  directives: Infinity,
  listSize: Infinity,
};

/** What a part of an operation has, with its fragments written out. */
type Size = Pick<OperationLimits, 'depth' | 'fields' | 'aliases' | 'rootFields' | 'directives'>;

const nothing: Size = { depth: 0, fields: 0, aliases: 0, rootFields: 0, directives: 0 };

const names: Readonly<Record<keyof OperationLimits, string>> = {
  tokens: 'tokens',
  depth: 'levels',
  fields: 'fields, with its fragments written out',
  aliases: 'aliases',
  rootFields: 'root fields',
  directives: 'directives',
  listSize: 'values in a list',
};

/** Refuses an operation that is over a limit. @param value how much it has, where that was counted to the end */
export function overLimit(limit: keyof OperationLimits, maximum: number, value?: number): RefusedOperation {
  const has = value === undefined ? 'more' : Number.isSafeInteger(value) ? String(value) : 'far more';
  return refusal(
    `The operation has too many ${names[limit]}: at most ${maximum} are allowed, but got ${has}.`,
    'OPERATION_LIMIT_EXCEEDED',
    undefined,
    { limit, maximum, ...(Number.isSafeInteger(value) && { value }) },
  );
}

/** Checks an operation's text; it need not be valid. Fragments are counted once each, however often they are spread. */
export function refuseLargeOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: OperationLimits,
): RefusedOperation | undefined {
  const size = sizeOf(document, operation);
  for (const limit of ['depth', 'rootFields', 'aliases', 'directives', 'fields'] as const)
    if (size[limit] > limits[limit]) return overLimit(limit, limits[limit], size[limit]);
  return refuseLargeLiterals(document, limits);
}

/** Checks the lists in the values of variables, which need not fit their types. */
export function refuseLargeVariables(
  variables: Readonly<Record<string, unknown>>,
  { listSize, depth }: OperationLimits,
): RefusedOperation | undefined {
  let level: unknown[] = Object.values(variables);
  for (let reached = 0; level.length > 0; reached++) {
    if (reached > depth) return overLimit('depth', depth);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value) && value.length > listSize) return overLimit('listSize', listSize, value.length);
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) next.push(inner);
    }
    level = next;
  }
  return undefined;
}

function refuseLargeLiterals(document: DocumentNode, { listSize, depth }: OperationLimits) {
  let refused: RefusedOperation | undefined;
  let level = 0;
  const enter = (size: number) => {
    level++;
    if (size > listSize) refused ??= overLimit('listSize', listSize, size);
    if (level > depth) refused ??= overLimit('depth', depth, level);
  };
  const leave = () => {
    level--;
  };
  visit(document, {
    ListValue: {
      enter({ values }) {
        enter(values.length);
      },
      leave,
    },
    ObjectValue: {
      enter() {
        enter(0);
      },
      leave,
    },
  });
  return refused;
}

/** Counts what an operation has when its fragments are written out, without writing them out. */
function sizeOf(document: DocumentNode, operation: OperationDefinitionNode): Size {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Size>();
  const definitions = operation.variableDefinitions ?? [];
  const declared = definitions.reduce((sum, definition) => sum + directivesOf(definition), directivesOf(operation));
  const { directives, ...size } = sizeOfAll(operation.selectionSet.selections);
  return { ...size, directives: directives + declared };

  function sizeOfAll(selections: readonly SelectionNode[]): Size {
    return selections.map(sizeOfSelection).reduce(sumOf, nothing);
  }

  function sizeOfSelection(selection: SelectionNode): Size {
    const directives = directivesOf(selection);
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return withDirectives(sizeOfFragment(selection.name.value), directives);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return withDirectives(sizeOfAll(selection.selectionSet.selections), directives);
    const inner = selection.selectionSet ? sizeOfAll(selection.selectionSet.selections) : nothing;
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
      directives: inner.directives + directives,
    };
  }

  /** A fragment within itself has nothing there: validation refuses it. */
  function sizeOfFragment(name: string): Size {
    const size = known.get(name);
    if (size !== undefined) return size;
    const fragment: FragmentDefinitionNode | undefined = fragments.get(name);
    if (fragment === undefined) return nothing;
    known.set(name, nothing);
    const found = withDirectives(sizeOfAll(fragment.selectionSet.selections), directivesOf(fragment));
    known.set(name, found);
    return found;
  }
}

function sumOf(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    rootFields: one.rootFields + other.rootFields,
    directives: one.directives + other.directives,
  };
}

function withDirectives(size: Size, directives: number): Size {
  return directives === 0 ? size : { ...size, directives: size.directives + directives };
}

function directivesOf({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }): number {
  return directives.length;
}
