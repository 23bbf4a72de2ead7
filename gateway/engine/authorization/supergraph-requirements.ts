import {
  AuthenticatedSpecDefinition,
  PolicySpecDefinition,
  RequiresScopesSpecDefinition,
  type Schema,
} from '@apollo/federation-internals';
import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, parse } from 'graphql';
import {
  type FieldedType,
  fieldedTypes,
  fieldsIn,
  givenTo,
  joinFields,
  namedType,
  parseFieldSet,
  textArgument,
  type TypesByName,
} from '../planning/supergraph-types.ts';
import { operationOf } from '../operation/select-operation.ts';
import type { Requirement, Requirements } from './requirement.ts';

interface Restrictable {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Directives may be renamed when they are linked. */
interface DirectiveNames {
  authenticated: string | undefined;
  requiresScopes: string | undefined;
  policy: string | undefined;
  context: string | undefined;
}

const contextIdentity = 'https://specs.apollo.dev/context';

/**
 * What each field of a supergraph needs, from `@authenticated`, `@requiresScopes` and `@policy` in it.
 * @param schema the same supergraph, loaded
 */
export function supergraphRequirements(supergraph: DocumentNode, schema: Schema): Requirements {
  const reader = new RequirementReader(supergraph, directiveNames(schema));
  const found = new Map<string, readonly Requirement[]>();
  for (const [typeName, { fields = [] }] of fieldedTypes(supergraph))
    for (const field of fields) {
      const requirements = reader.requirementsOf(typeName, field.name.value);
      if (requirements.length > 0) found.set(`${typeName}.${field.name.value}`, requirements);
    }
  return found;
}

function directiveNames({ coreFeatures }: Schema): DirectiveNames {
  const nameOf = (identity: string, name: string) => coreFeatures?.getByIdentity(identity)?.directiveNameInSchema(name);
  return {
    authenticated: nameOf(AuthenticatedSpecDefinition.identity, AuthenticatedSpecDefinition.directiveName),
    requiresScopes: nameOf(RequiresScopesSpecDefinition.identity, RequiresScopesSpecDefinition.directiveName),
    policy: nameOf(PolicySpecDefinition.identity, PolicySpecDefinition.directiveName),
    context: nameOf(contextIdentity, 'context'),
  };
}

class RequirementReader {
  readonly #names: DirectiveNames;
  readonly #types: TypesByName;
  readonly #leaves: ReadonlyMap<string, Restrictable>;
  /** Object types by each interface that they implement. */
  readonly #implementers = new Map<string, FieldedType[]>();
  /** Types by the context that they set. */
  readonly #contexts = new Map<string, string[]>();
  readonly #known = new Map<string, readonly Requirement[]>();

  constructor(supergraph: DocumentNode, names: DirectiveNames) {
    this.#names = names;
    this.#types = fieldedTypes(supergraph);
    const leaves = supergraph.definitions.filter(
      (definition) => definition.kind === Kind.SCALAR_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION,
    );
    this.#leaves = new Map(leaves.map((leaf) => [leaf.name.value, leaf]));
    for (const type of this.#types.values()) {
      if (type.kind === Kind.OBJECT_TYPE_DEFINITION)
        for (const { name } of type.interfaces ?? []) addTo(this.#implementers, name.value, type);
      for (const directive of type.directives ?? [])
        if (directive.name.value === names.context)
          addTo(this.#contexts, textArgument(directive, 'name') ?? '', type.name.value);
    }
  }

  /** All that a field needs: for itself, for its type and the type that it is of, and for what it is computed from. */
  requirementsOf(typeName: string, fieldName: string): readonly Requirement[] {
    const key = `${typeName}.${fieldName}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // Requirements cannot really go round in a circle; should a supergraph say so, this ends all the same.
    this.#known.set(key, []);
    const type = this.#types.get(typeName);
    const field = type && fieldOf(type, fieldName);
    const requirements = type && field ? distinct(this.#collect(type, field)) : [];
    this.#known.set(key, requirements);
    return requirements;
  }

  #collect(type: FieldedType, field: FieldDefinitionNode): Requirement[] {
    const ofItself = [...this.#applied(type), ...this.#applied(field), ...this.#appliedTo(namedType(field.type))];
    const fieldName = field.name.value;
    // Composition gives an interface's field what its implementations need. Not every supergraph was composed so.
    const implementers = this.#implementers.get(type.name.value) ?? [];
    const ofImplementers = implementers.flatMap(({ name }) => this.requirementsOf(name.value, fieldName));
    const ofInputs = this.#inputs(type, field).flatMap((input) => {
      const [inputType = '', inputField = ''] = input.split('.');
      return this.requirementsOf(inputType, inputField);
    });
    return [...ofItself, ...ofImplementers, ...ofInputs, ...this.#ofInterfaceObjects(type, field)];
  }

  /**
   * A field that an object has from an interface object is in no subgraph by the object's type (`@join__field` without a graph):
   * it needs what the interface's field needs.
   */
  #ofInterfaceObjects(type: FieldedType, field: FieldDefinitionNode): Requirement[] {
    const joins = joinFields(field);
    if (joins.length === 0 || joins.some((join) => textArgument(join, 'graph') !== undefined)) return [];
    return (type.interfaces ?? []).flatMap(({ name }) => {
      const ofInterface = this.#types.get(name.value);
      const same = ofInterface && fieldOf(ofInterface, field.name.value);
      return same ? this.#applied(same) : [];
    });
  }

  /** Fields (`Type.field`) that the gateway reads to send them along: of `@requires` and `@fromContext`. */
  #inputs(type: FieldedType, field: FieldDefinitionNode): string[] {
    return joinFields(field).flatMap((join) => {
      const requires = textArgument(join, 'requires');
      const required = requires === undefined ? [] : this.#fieldsIn(requires, type.name.value);
      return [...required, ...contextArguments(join).flatMap((argument) => this.#contextFields(argument))];
    });
  }

  #contextFields({ context, selection }: ContextArgument): string[] {
    return (this.#contexts.get(context) ?? []).flatMap((typeName) => this.#fieldsIn(selection, typeName));
  }

  #fieldsIn(fieldSet: string, typeName: string): string[] {
    const isInBraces = fieldSet.trim().startsWith('{');
    const set = isInBraces ? operationOf(parse(fieldSet)).selectionSet : parseFieldSet(fieldSet);
    return [...fieldsIn(this.#types, set, typeName)];
  }

  #appliedTo(typeName: string): Requirement[] {
    const type = this.#types.get(typeName) ?? this.#leaves.get(typeName);
    return type ? this.#applied(type) : [];
  }

  #applied({ directives = [] }: Restrictable): Requirement[] {
    const { authenticated, requiresScopes, policy } = this.#names;
    return directives.flatMap((directive): Requirement[] => {
      const name = directive.name.value;
      if (name === authenticated) return [{ kind: 'authenticated' }];
      if (name === requiresScopes) return [{ kind: 'scopes', alternatives: listsOf(directive, 'scopes') }];
      return name === policy ? [{ kind: 'policies', alternatives: listsOf(directive, 'policies') }] : [];
    });
  }
}

interface ContextArgument {
  context: string;
  selection: string;
}

function contextArguments(join: ConstDirectiveNode): readonly ContextArgument[] {
  return (givenTo(join).contextArguments ?? []) as ContextArgument[];
}

function listsOf(directive: ConstDirectiveNode, name: string): string[][] {
  return (givenTo(directive)[name] ?? []) as string[][];
}

function fieldOf({ fields = [] }: FieldedType, name: string): FieldDefinitionNode | undefined {
  return fields.find((field) => field.name.value === name);
}

function distinct(requirements: readonly Requirement[]): Requirement[] {
  return [...new Map(requirements.map((each) => [JSON.stringify(each), each])).values()];
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
