import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';

/** Whether each variable that `@skip` and `@include` depend on is true. */
export type Conditions = Readonly<Record<string, boolean>>;

/** The names of the variables that `@skip` and `@include` of a document depend on. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = isCondition(directive) ? directive.arguments?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Values of condition variables in a request. What is not a boolean is refused when the variables are checked. */
export function conditionsOf(
  names: readonly string[],
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Conditions {
  const valueOf = (name: string): boolean => {
    if (Object.hasOwn(given, name)) return given[name] === true;
    const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
    return definition?.defaultValue?.kind === Kind.BOOLEAN && definition.defaultValue.value;
  };
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}

/**
 * A document without the selections that `@skip` and `@include` leave out, and without these directives. So an operation with
 * conditions becomes an operation without them for each combination of their values, which is planned on its own:
 * `@apollo/query-planner` gives wrong plans for conditions within conditions and for conditional fields with requirements. A
 * field can lose all its selections.
 */
export function withoutConditions(document: DocumentNode, conditions: Conditions): DocumentNode {
  return visit(document, { Field: decide, InlineFragment: decide, FragmentSpread: decide });

  function decide<Node extends FieldNode | InlineFragmentNode | FragmentSpreadNode>(
    node: Node,
  ): Node | null | undefined {
    if (!isIncluded(node, conditions)) return null;
    if (!node.directives?.some(isCondition)) return undefined;
    return { ...node, directives: node.directives.filter((directive) => !isCondition(directive)) };
  }
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Asks for `__typename` wherever there is asked for nothing, so that it is an operation again that can be planned. */
export function withoutEmptySelections<Node extends ASTNode>(node: Node): Node {
  return visit(node, {
    SelectionSet: (set) => (set.selections.length === 0 ? { ...set, selections: [typename] } : undefined),
  });
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

function isIncluded({ directives = [] }: SelectionNode, conditions: Conditions): boolean {
  return directives.filter(isCondition).every(({ name, arguments: given }) => {
    const value = given?.[0]?.value;
    const holds =
      value?.kind === Kind.VARIABLE ? conditions[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (name.value === 'include');
  });
}
