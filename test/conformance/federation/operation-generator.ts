import fc from 'fast-check';
import {
  type DirectiveNode,
  doTypesOverlap,
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { ArgumentValues } from './generated-argument-values.ts';
import { assembleOperation, type GeneratedOperation, type OperationParts } from './generated-operation.ts';

/** How deep selections go, and how wide they are at each depth from the leaves up. */
const depthOfOperation = 5;
const depthOfFragment = 2;
const widths = [2, 3, 3, 3, 4, 4];

/**
 * Random valid operations on a schema.
 * @param strings values for arguments
 */
export function operations(schema: GraphQLSchema, strings: readonly string[]): fc.Arbitrary<GeneratedOperation> {
  const nearlyAllValid = new OperationGenerator(schema, strings)
    .parts()
    .map((parts) => assembleOperation(schema, parts));
  return nearlyAllValid.filter(({ query }) => validate(schema, parse(query)).length === 0);
}

class OperationGenerator {
  readonly #schema: GraphQLSchema;
  readonly #values: ArgumentValues;
  readonly #types: readonly GraphQLCompositeType[];
  readonly #aliases: fc.Arbitrary<string | null>;
  readonly #directives: fc.Arbitrary<readonly DirectiveNode[]>;
  readonly #selectionSets = new Map<string, fc.Arbitrary<SelectionSetNode>>();

  constructor(schema: GraphQLSchema, strings: readonly string[]) {
    this.#schema = schema;
    this.#values = new ArgumentValues(schema, strings);
    this.#types = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
    );
    const fieldNames = new Set(this.#types.flatMap((type) => fieldsOf(type).map(({ name }) => name)));
    this.#aliases = fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c') },
      { weight: 1, arbitrary: fc.constantFrom(...fieldNames) },
    );
    this.#directives = this.#conditions();
  }

  parts(): fc.Arbitrary<OperationParts> {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error('The schema has no queries.');
    // A fragment spreads only those of the types before its own, so that none goes in circles.
    const fragments = this.#types.map(
      (type, index) => [type.name, this.#selectionSet(type, depthOfFragment, index)] as const,
    );
    return fc.record({
      selectionSet: this.#selectionSet(root, depthOfOperation, this.#types.length),
      fragments: fc.record(Object.fromEntries(fragments)),
      variables: this.#values.variables,
    });
  }

  /** @param spreadable how many of the types have fragments that may be spread here */
  #selectionSet(type: GraphQLCompositeType, depth: number, spreadable: number): fc.Arbitrary<SelectionSetNode> {
    const key = `${type.name} ${depth} ${spreadable}`;
    const known = this.#selectionSets.get(key);
    if (known) return known;
    const made = fc
      .array(this.#selection(type, depth, spreadable), { minLength: 1, maxLength: widths[depth] ?? 4, size: 'max' })
      .map((selections): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections }));
    this.#selectionSets.set(key, made);
    return made;
  }

  #selection(type: GraphQLCompositeType, depth: number, spreadable: number): fc.Arbitrary<SelectionNode> {
    const fields = fieldsOf(type).filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const choices: fc.WeightedArbitrary<SelectionNode>[] = [{ weight: 2, arbitrary: this.#typeNameField() }];
    if (fields.length > 0)
      choices.push({
        weight: isAbstractType(type) ? 12 : 20,
        arbitrary: fc.oneof(...fields.map((field) => this.#field(field, depth, spreadable))),
      });
    const overlapping = this.#types.filter((other) => doTypesOverlap(this.#schema, type, other));
    if (depth > 0) {
      const weight = isAbstractType(type) ? 10 : 2;
      const conditions = overlapping.map((other) => this.#inlineFragment(other, other.name, depth - 1, spreadable));
      choices.push({ weight, arbitrary: fc.oneof(...conditions) });
      choices.push({ weight: 1, arbitrary: this.#inlineFragment(type, undefined, depth - 1, spreadable) });
    }
    const named = this.#types.slice(0, spreadable).filter((other) => overlapping.includes(other));
    if (named.length > 0)
      choices.push({ weight: 2, arbitrary: fc.oneof(...named.map(({ name }) => this.#spread(name))) });
    return fc.oneof(...choices);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, spreadable: number): fc.Arbitrary<FieldNode> {
    const type = getNamedType(field.type);
    return fc
      .record({
        alias: this.#aliases,
        arguments: this.#values.argumentsOf(field),
        directives: this.#directives,
        selectionSet: isCompositeType(type) ? this.#selectionSet(type, depth - 1, spreadable) : fc.constant(null),
      })
      .map(({ alias, selectionSet, ...rest }) => ({
        kind: Kind.FIELD,
        name: { kind: Kind.NAME, value: field.name },
        ...rest,
        ...(alias !== null && { alias: { kind: Kind.NAME, value: alias } }),
        ...(selectionSet && { selectionSet }),
      }));
  }

  #typeNameField(): fc.Arbitrary<FieldNode> {
    return fc.tuple(this.#aliases, this.#directives).map(([alias, directives]) => ({
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: '__typename' },
      directives,
      ...(alias !== null && { alias: { kind: Kind.NAME, value: alias } }),
    }));
  }

  #inlineFragment(
    type: GraphQLCompositeType,
    condition: string | undefined,
    depth: number,
    spreadable: number,
  ): fc.Arbitrary<SelectionNode> {
    return fc
      .tuple(this.#directives, this.#selectionSet(type, depth, spreadable))
      .map(([directives, selectionSet]) => ({
        kind: Kind.INLINE_FRAGMENT,
        directives,
        selectionSet,
        ...(condition !== undefined && {
          typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition } },
        }),
      }));
  }

  #spread(value: string): fc.Arbitrary<SelectionNode> {
    return this.#directives.map((directives) => ({
      kind: Kind.FRAGMENT_SPREAD,
      name: { kind: Kind.NAME, value },
      directives,
    }));
  }

  #conditions(): fc.Arbitrary<readonly DirectiveNode[]> {
    const argument = this.#schema.getDirective('skip')?.args[0];
    if (!argument) throw new Error('The schema has no @skip.');
    const directive = (name: string) =>
      this.#values.of(argument.type, true).map((value): DirectiveNode => ({
        kind: Kind.DIRECTIVE,
        name: { kind: Kind.NAME, value: name },
        arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value }],
      }));
    return fc.oneof(
      { weight: 16, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.tuple(directive('skip')) },
      { weight: 2, arbitrary: fc.tuple(directive('include')) },
      { weight: 1, arbitrary: fc.tuple(directive('include'), directive('skip')) },
    );
  }
}

function fieldsOf(type: GraphQLCompositeType): GraphQLField<unknown, unknown>[] {
  return isUnionType(type) ? [] : Object.values(type.getFields());
}
