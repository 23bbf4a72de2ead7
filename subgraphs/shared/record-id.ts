import { createHash, randomBytes } from 'node:crypto';

const typeOfPrefix: ReadonlyMap<string, string> = new Map(
  Object.entries({
    per: 'Person',
    fam: 'Family',
    cas: 'SeparationCase',
    pro: 'Proceeding',
    neg: 'Negotiation',
    agy: 'Agency',
    src: 'Source',
    stm: 'Statement',
    fig: 'Figure',
  }),
);

/** Kinds of records, as the beginning of their ids; `chg` is an entry of a status history, `whk` a webhook. */
export type RecordPrefix = 'per' | 'fam' | 'cas' | 'pro' | 'neg' | 'agy' | 'src' | 'stm' | 'fig' | 'chg' | 'whk';

const idBytes = 10;

/** The id of a record of the sample data: always the same for the same text. */
export function recordId(prefix: RecordPrefix, seedText: string): string {
  const digest = createHash('sha256').update(`${prefix}:${seedText}`).digest('hex');
  return `${prefix}_${digest.slice(0, 2 * idBytes)}`;
}

/** The id of a new record. */
export function newRecordId(prefix: RecordPrefix): string {
  return `${prefix}_${randomBytes(idBytes).toString('hex')}`;
}

/** The GraphQL type of the record with an id, or null where the id has no known prefix. */
export function subjectTypeOf(id: string): string | null {
  return typeOfPrefix.get(id.slice(0, id.indexOf('_'))) ?? null;
}
