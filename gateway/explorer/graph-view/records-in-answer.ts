import { type RecordKind, recordKinds, type RecordNode } from './record-graph.ts';

/** A record with the fields of the `…Node` fragments. */
interface AnsweredRecord {
  __typename: RecordKind;
  id: string;
  reference?: string;
  displayName?: string;
  caption?: string;
  acronym?: string | null;
  name?: string;
  title?: string;
}

function isRecord(value: object): value is AnsweredRecord {
  const { __typename: type, id } = value as Partial<AnsweredRecord>;
  return type !== undefined && recordKinds.includes(type) && id !== undefined;
}

function nameOf({ id, reference, displayName, caption, acronym, name, title }: AnsweredRecord): string {
  return reference ?? displayName ?? caption ?? acronym ?? name ?? title ?? id;
}

/** All records in an answer, at whatever depth, each once, in the order of the answer. */
export function recordsIn(answer: unknown): RecordNode[] {
  const found = new Map<string, RecordNode>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isRecord(value) && !found.has(value.id))
      found.set(value.id, { kind: value.__typename, id: value.id, name: nameOf(value) });
    Object.values(value).forEach(look);
  };
  look(answer);
  return [...found.values()];
}
