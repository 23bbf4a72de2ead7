import type { RequiredSelection, Rewrite } from '../planning/plan.ts';
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
   * already. A selection that lacks something does not take the others with it: what a field requires is not there when the
   * field is skipped. A null is sent as such: it may be a key.
   */
  write(object: Data): string | undefined {
    return this.#writeWhole(object) ?? (this.#selections.length > 1 ? this.#writePart(object) : undefined);
  }

  #writePart(object: Data): string | undefined {
    const filled = this.#selections.flatMap((selection, index) => (this.#isFilled([selection], object) ? [index] : []));
    if (filled.length === 0 || filled.length === this.#selections.length) return undefined;
    // Only a fragment can go: a field beside it is needed whatever else is.
    if (this.#selections.some(({ kind }, index) => kind === 'Field' && !filled.includes(index))) return undefined;
    const key = filled.join();
    this.#partial ??= new Map();
    const known = this.#partial.get(key);
    const selections = filled.flatMap((index) => this.#selections[index] ?? []);
    const writer = known ?? new RepresentationWriter(selections, this.#rewrites, this.#possibleTypes);
    this.#partial.set(key, writer);
    return writer.#writeWhole(object);
  }

  #isFilled(selections: readonly RequiredSelection[], object: Data): boolean {
    return selections.every((selection) => {
      if (selection.kind === 'Field') return object[selection.key] !== undefined;
      const { typeCondition: condition } = selection;
      return condition !== undefined && !this.#fits(object.__typename, condition)
        ? true
        : this.#isFilled(selection.selections, object);
    });
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
        if (selection.typeCondition === undefined || this.#fits(typeName, selection.typeCondition))
          this.#addFields(fields, selection.selections, typeName);
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
