import type { RequiredField, RequiredFragment, RequiredSelection, Rewrite } from '../planning/plan.ts';
import { type Data, isData } from './data.ts';
import { fitsType, type PossibleTypes, typeConditionOf } from './type-conditions.ts';

/** A field of a representation. */
interface Field {
  key: string;
  name: string;
  /** What is sent whatever the data says, as JSON. */
  constant?: string;
  selections: RequiredSelection[] | undefined;
  rewrites: Rewrite[];
}

/** The fields that objects of one type have in a representation. */
interface Writer {
  fields: { key: string; prefix: string; constant: string | undefined; nested: RepresentationWriter | undefined }[];
}

/**
 * Writes what stands for an entity in `_entities(representations:)`, as JSON. Which fields objects of a type have is worked out
 * once.
 */
export class RepresentationWriter {
  readonly #selections: readonly RequiredSelection[];
  readonly #rewrites: readonly Rewrite[];
  readonly #possibleTypes: PossibleTypes;
  readonly #writers = new Map<unknown, Writer>();
  /** For objects that lack what some of the selections need, by the others. */
  #partial: Map<string, RepresentationWriter> | undefined;

  constructor(selections: readonly RequiredSelection[], rewrites: readonly Rewrite[], possibleTypes: PossibleTypes) {
    this.#selections = selections;
    this.#rewrites = rewrites;
    this.#possibleTypes = possibleTypes;
  }

  /**
   * Undefined where the object is of none of the types, or lacks what is needed: what could not be fetched has told its error
   * already. A fragment that lacks something does not take with it what is beside it: what one field requires may have failed
   * where what another requires is there. A null is sent as such: it may be a key.
   */
  write(object: Data): string | undefined {
    return this.#writeWhole(object) ?? this.#writePart(object);
  }

  #writePart(object: Data): string | undefined {
    const selections = this.#presentSelections(this.#selections, object);
    const { fields } = this.#writerOf(object.__typename);
    if (!selections || selections.length === 0 || fields.every(({ key }) => object[key] !== undefined))
      return undefined;
    const key = [object.__typename, ...selections.map((field) => field.key)].join();
    this.#partial ??= new Map();
    const writer = this.#partial.get(key) ?? new RepresentationWriter(selections, this.#rewrites, this.#possibleTypes);
    this.#partial.set(key, writer);
    return writer.#writeWhole(object);
  }

  /** The fields of an object that selections need, without fragments that lack something; undefined where a field lacks. */
  #presentSelections(selections: readonly RequiredSelection[], object: Data): RequiredField[] | undefined {
    const present: RequiredField[] = [];
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        if (object[selection.key] === undefined) return undefined;
        present.push(selection);
      } else if (this.#applies(selection, object.__typename))
        present.push(...(this.#presentSelections(selection.selections, object) ?? []));
    }
    return present;
  }

  #writeWhole(object: Data): string | undefined {
    const { fields } = this.#writerOf(object.__typename);
    if (fields.length === 0) return undefined;
    let text = '{';
    for (const { key, prefix, constant, nested } of fields) {
      const value = object[key];
      if (value === undefined) return undefined;
      text += prefix + (constant ?? (nested ? nested.#writeValue(value) : JSON.stringify(value)));
    }
    return `${text}}`;
  }

  #writeValue(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((item) => this.#writeValue(item)).join(',')}]`;
    return isData(value) ? (this.write(value) ?? 'null') : 'null';
  }

  #writerOf(typeName: unknown): Writer {
    const known = this.#writers.get(typeName);
    if (known !== undefined) return known;
    const fields = new Map<string, Field>();
    this.#addFields(fields, this.#selections, typeName);
    for (const rewrite of this.#rewrites) this.#apply(rewrite, fields, typeName);
    const writer: Writer = {
      fields: [...fields.values()].map(({ key, name, constant, selections, rewrites }, index) => ({
        key,
        prefix: `${index === 0 ? '' : ','}${JSON.stringify(name)}:`,
        constant,
        nested: selections && new RepresentationWriter(selections, rewrites, this.#possibleTypes),
      })),
    };
    this.#writers.set(typeName, writer);
    return writer;
  }

  #addFields(fields: Map<string, Field>, selections: readonly RequiredSelection[], typeName: unknown): void {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') {
        if (this.#applies(selection, typeName)) this.#addFields(fields, selection.selections, typeName);
      } else {
        const known = fields.get(selection.key);
        if (known === undefined)
          fields.set(selection.key, {
            key: selection.key,
            name: selection.name,
            selections: selection.selections && [...selection.selections],
            rewrites: [],
          });
        else known.selections?.push(...(selection.selections ?? []));
      }
    }
  }

  #applies({ typeCondition }: RequiredFragment, typeName: unknown): boolean {
    return typeCondition === undefined || this.#fits(typeName, typeCondition);
  }

  #fits(typeName: unknown, condition: string): boolean {
    return fitsType(typeName, condition, this.#possibleTypes);
  }

  /** A rewrite of this object, or of one in it. */
  #apply(rewrite: Rewrite, fields: ReadonlyMap<string, Field>, typeName: unknown): void {
    const [first = '', ...rest] = rewrite.path;
    const condition = typeConditionOf(first);
    if (condition !== undefined) {
      if (this.#fits(typeName, condition)) this.#apply({ ...rewrite, path: rest }, fields, typeName);
      return;
    }
    const field = fields.get(first);
    if (field === undefined) return;
    if (rest.length > 0) field.rewrites.push({ ...rewrite, path: rest });
    else if (rewrite.kind === 'ValueSetter') field.constant = JSON.stringify(rewrite.setValueTo);
    else field.name = rewrite.renameKeyTo;
  }
}
