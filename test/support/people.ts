import { displayedNames } from '../../subgraphs/people/displayed-name.ts';
import type { PersonRecord } from '../../subgraphs/people/models/person.ts';

/** A synthetic adult, whose record a test can vary. */
export function personRecord(id: string, changes: Partial<PersonRecord> = {}): PersonRecord {
  const person = {
    _id: id,
    kind: 'FAMILY_MEMBER' as const,
    name: { given: 'Ana', middle: null, family: 'Prueba', secondFamily: null },
    birthYear: 1985,
    birthDate: null,
    wasMinor: false,
    sex: null,
    nationality: 'GT',
    languages: ['es'],
    identifiers: [],
    contactPoints: [],
    synthetic: true,
    ...changes,
  };
  return { ...person, ...displayedNames(person) };
}
