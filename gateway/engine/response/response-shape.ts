import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { asksForDenied, type DeniedSelections } from '../authorization/selected-restrictions.ts';
import { type Data, isData } from '../execution/data.ts';
import { isIntrospectionField } from '../operation/introspection.ts';
import { leafWriter } from './leaf-writers.ts';
import { type SelectionContext, selectedFields } from './selected-fields.ts';
import type { ResponseWriting } from './response-writing.ts';

/** Writes a value as JSON; undefined where there is none though there must be, so that null goes to what is around it. */
export type ValueWriter = (value: unknown, writing: ResponseWriting) => string | undefined;

/** A field of the response. */
export interface FieldShape {
  responseName: string;
  /** Where the value is in the data; nowhere (an empty key), where the field is denied. */
  key: string;
  /** The name as JSON, with the comma that goes before it. */
  prefix: string;
  write: ValueWriter;
  /** What the field's objects have; undefined for leaves. */
  inner: ObjectShape | undefined;
  /** Why the field is denied. */
  denied?: string;
}

/** What the shapes of an operation's response are made from. */
export interface ShapeContext extends SelectionContext {
  keyOf: (field: FieldNode) => string;
  /** Numbers the shapes, each of which keeps the texts of its own objects. */
  nextSlot: number;
  /** Fields that are not for the caller. */
  denied: DeniedSelections;
}

/**
 * What the objects at one position of a response have, worked out from the operation, type by type, at the first object of
 * each type.
 */
export class ObjectShape {
  readonly #type: GraphQLCompositeType;
  readonly #sets: readonly SelectionSetNode[];
  readonly #position: string;
  readonly #context: ShapeContext;
  readonly #slot: number;
  readonly #byType = new Map<unknown, readonly FieldShape[] | undefined>();
  #ofOnlyType: readonly FieldShape[] | undefined;
  #mayHaveDenied: boolean | undefined;

  constructor(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], position: string, context: ShapeContext) {
    this.#type = type;
    this.#sets = sets;
    this.#position = position;
    this.#context = context;
    this.#slot = context.nextSlot++;
  }

  /** Whether a denied field is asked for here or further within. */
  get mayHaveDenied(): boolean {
    return (this.#mayHaveDenied ??= asksForDenied(this.#sets, this.#context));
  }

  /** Undefined where the object is of a type that clients cannot see. */
  fieldsOf(object: Data): readonly FieldShape[] | undefined {
    if (isObjectType(this.#type)) return (this.#ofOnlyType ??= this.#compile(this.#type));
    const typeName = object.__typename;
    if (!this.#byType.has(typeName)) this.#byType.set(typeName, this.#compileNamed(typeName));
    return this.#byType.get(typeName);
  }

  /** Fields with a key, of any type that an object here may have: for places where there is no object. */
  possibleFields(key: string): FieldShape[] {
    const types = isAbstractType(this.#type) ? this.#context.schema.getPossibleTypes(this.#type) : [this.#type];
    return types.flatMap(({ name }) => this.fieldsOf({ __typename: name })?.filter((field) => field.key === key) ?? []);
  }

  /** An object that stands at several places is written once, for as long as one response is written. */
  write(value: unknown, writing: ResponseWriting): string | undefined {
    if (!isData(value)) return undefined;
    const texts = writing.textsOf(this.#slot, this.#position);
    if (texts === undefined) return this.#writeObject(value, writing);
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = this.#writeObject(value, writing);
    if (text !== undefined) texts.set(value, text);
    return text;
  }

  #writeObject(value: Data, writing: ResponseWriting): string | undefined {
    const fields = this.fieldsOf(value);
    if (fields === undefined) return undefined;
    let text = '{';
    for (const field of fields) {
      const written = writing.field(field, value[field.key]);
      if (written === undefined) return undefined;
      text += field.prefix + written;
    }
    return `${text}}`;
  }

  #compileNamed(typeName: unknown): readonly FieldShape[] | undefined {
    const type = typeof typeName === 'string' ? this.#context.schema.getType(typeName) : undefined;
    if (isObjectType(type) && this.#isPossible(type)) return this.#compile(type);
    // An object that a subgraph knows by its interface alone (`@interfaceObject`), of which no more was asked.
    return typeName === undefined || typeName === this.#type.name ? this.#compile(this.#type) : undefined;
  }

  #isPossible(type: GraphQLObjectType): boolean {
    return isAbstractType(this.#type) && this.#context.schema.isSubType(this.#type, type);
  }

  #compile(type: GraphQLCompositeType): readonly FieldShape[] {
    const fields = [...selectedFields(type, this.#sets, this.#context)];
    return fields.map(([responseName, nodes], index) => ({
      responseName,
      prefix: `${index === 0 ? '' : ','}${JSON.stringify(responseName)}:`,
      ...this.#compileField(type, responseName, nodes),
    }));
  }

  #compileField(
    type: GraphQLCompositeType,
    responseName: string,
    nodes: readonly FieldNode[],
  ): Omit<FieldShape, 'responseName' | 'prefix'> {
    const [first] = nodes as [FieldNode, ...FieldNode[]];
    // What is denied on an interface may be allowed on one of its types: who asks for both sees it.
    const allowed = this.#context.denied.size === 0 ? nodes : nodes.filter((node) => !this.#context.denied.has(node));
    const [node] = allowed;
    if (node === undefined) return this.#deniedField(type, first);
    const name = node.name.value;
    const key = this.#context.keyOf(node);
    if (name === '__typename') {
      const text = isObjectType(type) ? JSON.stringify(type.name) : undefined;
      return { key, write: () => text, inner: undefined };
    }
    if (isIntrospectionField(name))
      return { key, write: (_value, writing) => writing.introspected(responseName), inner: undefined };
    const definition = definitionOf(type, node);
    const position = `${this.#position}.${key}`;
    const sets = allowed.flatMap(({ selectionSet }) => selectionSet ?? []);
    const named = getNamedType(definition.type);
    const inner = isCompositeType(named) ? new ObjectShape(named, sets, position, this.#context) : undefined;
    return { key, write: this.#valueWriter(definition.type, inner, `${type.name}.${name}`), inner };
  }

  #deniedField(type: GraphQLCompositeType, node: FieldNode): Omit<FieldShape, 'responseName' | 'prefix'> {
    const write: ValueWriter = isNonNullType(definitionOf(type, node).type)
      ? (_value, writing) => {
          writing.denies();
          return undefined;
        }
      : () => 'null';
    return { key: '', write, inner: undefined, denied: this.#context.denied.get(node) ?? '' };
  }

  #valueWriter(type: GraphQLOutputType, inner: ObjectShape | undefined, field: string): ValueWriter {
    if (!isNonNullType(type)) {
      const write = this.#presentWriter(type, inner, field);
      return (value, writing) => (value === undefined || value === null ? 'null' : (write(value, writing) ?? 'null'));
    }
    const write = this.#presentWriter(type.ofType, inner, field);
    return (value, writing) => {
      const text = value === undefined || value === null ? undefined : write(value, writing);
      if (text === undefined) writing.lacks(field);
      return text;
    };
  }

  /** For values that are there. */
  #presentWriter(type: GraphQLOutputType, inner: ObjectShape | undefined, field: string): ValueWriter {
    if (isListType(type)) return listWriter(this.#valueWriter(type.ofType, inner, field), field);
    if (inner !== undefined) return (value, writing) => inner.write(value, writing);
    if (!isLeafType(type)) throw new Error(`Expected a leaf type but got: ${String(type)}`);
    const write = leafWriter(type);
    return (value, writing) => {
      const text = write(value);
      if (text === undefined) writing.misfits(field, type.name);
      return text;
    };
  }
}

function definitionOf(type: GraphQLCompositeType, { name }: FieldNode): GraphQLField<unknown, unknown> {
  const definition = 'getFields' in type ? type.getFields()[name.value] : undefined;
  if (definition === undefined) throw new Error(`The schema has no field ${type.name}.${name.value}.`);
  return definition;
}

function listWriter(writeItem: ValueWriter, field: string): ValueWriter {
  return (value, writing) => {
    if (!Array.isArray(value)) {
      writing.misfits(field, 'list');
      return undefined;
    }
    let text = '[';
    for (let index = 0; index < value.length; index++) {
      const item = writing.item(writeItem, value[index], index);
      if (item === undefined) return undefined;
      text += index === 0 ? item : `,${item}`;
    }
    return `${text}]`;
  };
}
