import type { DataPath } from '../execution/data.ts';
import type { FieldShape, ValueWriter } from './response-shape.ts';

/** An error found while a response is written, with its path in the response. */
export interface FoundError {
  message: string;
  path: (string | number)[];
  code: 'NULL_NOT_ALLOWED' | 'SUBGRAPH_INVALID_VALUE';
}

/** One response while it is written. */
export interface ResponseWriting {
  field(field: FieldShape, value: unknown): string | undefined;
  item(write: ValueWriter, value: unknown, index: number): string | undefined;
  /**
   * The texts so far of objects at a position, by object; undefined where no object stands at several places, or where paths
   * matter.
   */
  textsOf(slot: number, position: string): Map<object, string> | undefined;
  /** Told where a value is not there that always is. */
  lacks(field: string): void;
  /** Told where a value is not of its type. */
  misfits(field: string, type: string): void;
  /** Told where null goes to what is around a field, because the field is denied and cannot be null. */
  denies(): void;
  /** The answer to `__schema` or `__type`, as JSON. */
  introspected(responseName: string): string;
}

/** Thrown where something is wrong with the data: it is written again, then, by the one who notes paths. */
export class NeedsPaths extends Error {
  override name = 'NeedsPaths';
}

const needsPaths = new NeedsPaths('The data has errors, which need paths.');

/** The fast way, for data with nothing wrong: notes no paths. */
export class PlainWriting implements ResponseWriting {
  readonly introspected: (responseName: string) => string;
  readonly #sharedPositions: ReadonlySet<string>;
  /** By slot; null where nothing is shared. */
  readonly #texts: (Map<object, string> | null | undefined)[] = [];

  /** @param sharedPositions positions of objects that stand at several places */
  constructor(introspected: (responseName: string) => string, sharedPositions: ReadonlySet<string>) {
    this.introspected = introspected;
    this.#sharedPositions = sharedPositions;
  }

  field(field: FieldShape, value: unknown): string | undefined {
    return field.write(value, this);
  }

  item(write: ValueWriter, value: unknown): string | undefined {
    return write(value, this);
  }

  textsOf(slot: number, position: string): Map<object, string> | undefined {
    const known = this.#texts[slot];
    if (known !== undefined) return known ?? undefined;
    const texts = this.#sharedPositions.has(position) ? new Map<object, string>() : null;
    this.#texts[slot] = texts;
    return texts ?? undefined;
  }

  lacks(): never {
    throw needsPaths;
  }

  misfits(): never {
    throw needsPaths;
  }

  denies(): never {
    throw needsPaths;
  }
}

/** The careful way: knows where it is, and tells what is wrong there unless that was told before. */
export class PathWriting implements ResponseWriting {
  readonly errors: FoundError[] = [];
  readonly introspected: (responseName: string) => string;
  readonly #path: (string | number)[] = [];
  readonly #toldPaths: DataPath[];
  /** Where the last denied field is whose null went to what is around it. */
  #deniedPath: DataPath = [];

  /** @param toldPaths paths in the response of errors that are known already */
  constructor(introspected: (responseName: string) => string, toldPaths: readonly DataPath[]) {
    this.introspected = introspected;
    this.#toldPaths = [...toldPaths];
  }

  field(field: FieldShape, value: unknown): string | undefined {
    this.#path.push(field.responseName);
    const text = field.write(value, this);
    this.#path.pop();
    return text;
  }

  item(write: ValueWriter, value: unknown, index: number): string | undefined {
    this.#path.push(index);
    const text = write(value, this);
    this.#path.pop();
    return text;
  }

  textsOf(): undefined {
    return undefined;
  }

  lacks(field: string): void {
    this.#tell(`Cannot return null for non-nullable field ${field}.`, 'NULL_NOT_ALLOWED');
  }

  misfits(field: string, type: string): void {
    this.#tell(`A part of the graph gave a value for ${field} that is not of type ${type}.`, 'SUBGRAPH_INVALID_VALUE');
  }

  /** The error of the field itself is told by others (`deniedErrors`). */
  denies(): void {
    this.#deniedPath = [...this.#path];
  }

  #tell(message: string, code: FoundError['code']): void {
    if (this.#isPartOf(this.#deniedPath) || this.#toldPaths.some((told) => this.#explains(told))) return;
    const path = [...this.#path];
    this.errors.push({ message, path, code });
    this.#toldPaths.push(path);
  }

  /** Whether a path leads through this place. Null goes outwards at once, so the last denied field is the reason then. */
  #isPartOf(path: DataPath): boolean {
    return path.length > 0 && this.#path.every((element, index) => path[index] === element);
  }

  /** Whether an error is about this place, about something around it, or about something in it that took this with it. */
  #explains(told: DataPath): boolean {
    const length = Math.min(told.length, this.#path.length);
    for (let index = 0; index < length; index++) if (told[index] !== this.#path[index]) return false;
    return true;
  }
}
