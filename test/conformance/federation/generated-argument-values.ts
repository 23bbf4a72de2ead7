import fc from 'fast-check';
import {
  type ArgumentNode,
  type ConstValueNode,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parseConstValue,
  parseType,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

/** A variable: how it is declared, and its value, which may be left out. */
export interface GeneratedVariable {
  definition: VariableDefinitionNode;
  value: { given: unknown } | undefined;
}

const variablesOfEachType = 3;

/** Values for the arguments of a schema, literal and through variables. */
export class ArgumentValues {
  /** A value for each variable that an operation may use. */
  readonly variables: fc.Arbitrary<Record<string, GeneratedVariable>>;
  readonly #strings: readonly string[];
  readonly #typeNumbers: ReadonlyMap<string, number>;

  constructor(schema: GraphQLSchema, strings: readonly string[]) {
    this.#strings = strings;
    const types = inputTypes(schema);
    this.#typeNumbers = new Map([...types.keys()].map((name, index) => [name, index]));
    const variables = [...types.values()].flatMap((type) =>
      Array.from({ length: variablesOfEachType }, (_, index) => {
        const name = this.#variableName(type, index);
        return [name, this.#variable(name, type, index === 0)] as const;
      }),
    );
    this.variables = fc.record(Object.fromEntries(variables));
  }

  /** Arguments for a field; those that may be left out sometimes are. */
  argumentsOf(field: GraphQLField<unknown, unknown>): fc.Arbitrary<ArgumentNode[]> {
    const nodes = field.args.map((argument) =>
      this.of(argument.type, true).map((value): ArgumentNode => ({
        kind: Kind.ARGUMENT,
        name: nameNode(argument.name),
        value,
      })),
    );
    return fc
      .tuple(...nodes.map((node, index) => (isRequired(field.args[index]) ? node : fc.option(node))))
      .map((given) => given.filter((node) => node !== null));
  }

  of(type: GraphQLInputType, mayUseVariables: boolean): fc.Arbitrary<ValueNode> {
    const literal = isNonNullType(type)
      ? this.#present(type, mayUseVariables)
      : fc.oneof(
          { weight: 8, arbitrary: this.#present(type, mayUseVariables) },
          { weight: 1, arbitrary: fc.constant<ValueNode>({ kind: Kind.NULL }) },
        );
    if (!mayUseVariables) return literal;
    const variable = fc
      .nat(variablesOfEachType - 1)
      .map((index): ValueNode => ({ kind: Kind.VARIABLE, name: nameNode(this.#variableName(type, index)) }));
    return fc.oneof({ weight: 2, arbitrary: literal }, { weight: 1, arbitrary: variable });
  }

  #present(type: GraphQLInputType, mayUseVariables: boolean): fc.Arbitrary<ValueNode> {
    const present = getNullableType(type);
    if (isListType(present)) {
      const item = this.of(present.ofType, mayUseVariables);
      const list = fc.array(item, { maxLength: 3 }).map((values): ValueNode => ({ kind: Kind.LIST, values }));
      // A literal item stands for a list of one; an item's variable does not.
      const single = this.#present(present.ofType, false);
      return fc.oneof({ weight: 6, arbitrary: list }, { weight: 1, arbitrary: single });
    }
    if (isEnumType(present))
      return fc.constantFrom(...present.getValues()).map(({ name }): ValueNode => ({ kind: Kind.ENUM, value: name }));
    if (isInputObjectType(present)) {
      const fields = Object.values(present.getFields()).map((field) => {
        // Input objects within themselves end at the first level: their fields are leaves, or null.
        const isNested = isInputObjectType(getNullableType(field.type));
        return isNested
          ? this.#emptyObjects(field.name)
          : this.of(field.type, mayUseVariables).map((value) => objectField(field.name, value));
      });
      return fc
        .tuple(...fields.map((field) => fc.option(field)))
        .map((given): ValueNode => ({ kind: Kind.OBJECT, fields: given.filter((node) => node !== null) }));
    }
    return this.#scalar(present.toString());
  }

  #emptyObjects(name: string) {
    return fc.constantFrom('null', '{}').map((text) => objectField(name, parseConstValue(text)));
  }

  #scalar(name: string): fc.Arbitrary<ValueNode> {
    const string = fc.constantFrom(...this.#strings).map((value): ValueNode => ({ kind: Kind.STRING, value }));
    const int = fc.integer({ min: 0, max: 4 }).map((value): ValueNode => ({ kind: Kind.INT, value: String(value) }));
    if (name === 'Boolean') return fc.boolean().map((value): ValueNode => ({ kind: Kind.BOOLEAN, value }));
    if (name === 'Int') return int;
    if (name === 'Float') return fc.oneof(int, fc.constant<ValueNode>({ kind: Kind.FLOAT, value: '1.5' }));
    if (name === 'ID') return fc.oneof({ weight: 5, arbitrary: string }, { weight: 1, arbitrary: int });
    return string;
  }

  #variableName(type: GraphQLInputType, index: number): string {
    return `v${this.#typeNumbers.get(type.toString()) ?? 0}${'abc'[index] ?? ''}`;
  }

  /** With a default, the variable's type may be nullable where the argument's is not. */
  #variable(name: string, type: GraphQLInputType, isPlain: boolean): fc.Arbitrary<GeneratedVariable> {
    const constants = this.of(type, false) as fc.Arbitrary<ConstValueNode>;
    const defaults = isPlain ? fc.constant(null) : fc.option(constants);
    return fc
      .record({ defaultValue: defaults, given: constants, isLeftOut: fc.boolean(), isNullable: fc.boolean() })
      .map(({ defaultValue, given, isLeftOut, isNullable }) => {
        const isRequired = isNonNullType(type) && defaultValue === null;
        const declared = isNonNullType(type) && !isRequired && isNullable ? type.ofType : type;
        return {
          definition: {
            kind: Kind.VARIABLE_DEFINITION,
            variable: { kind: Kind.VARIABLE, name: nameNode(name) },
            type: parseType(declared.toString()),
            ...(defaultValue && { defaultValue }),
          },
          value: isLeftOut && !isRequired ? undefined : { given: valueFromASTUntyped(given) },
        };
      });
  }
}

function nameNode(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function objectField(name: string, value: ValueNode) {
  return { kind: Kind.OBJECT_FIELD, name: nameNode(name), value } as const;
}

function isRequired(argument: GraphQLArgument | undefined): boolean {
  return argument !== undefined && isNonNullType(argument.type) && argument.defaultValue === undefined;
}

/** Every type that a variable may stand for, by its text; `Boolean!` for `@skip` and `@include`, too. */
function inputTypes(schema: GraphQLSchema): Map<string, GraphQLInputType> {
  const found = new Map<string, GraphQLInputType>();
  for (const { args } of schema.getDirectives())
    for (const { type } of args.filter(({ name }) => name === 'if')) add(type);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) for (const argument of field.args) add(argument.type);
  }
  return found;

  function add(type: GraphQLInputType): void {
    if (found.has(type.toString())) return;
    found.set(type.toString(), type);
    const present = getNullableType(type);
    if (isListType(present)) add(present.ofType);
    else if (isInputObjectType(present)) for (const field of Object.values(present.getFields())) add(field.type);
  }
}
