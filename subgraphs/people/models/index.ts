import type { Connection, Model } from 'mongoose';
import { type FamilyRecord, familySchema } from './family.ts';
import { type PersonRecord, personSchema } from './person.ts';
import { type RelationshipRecord, relationshipSchema } from './relationship.ts';

export interface PeopleModels {
  Person: Model<PersonRecord>;
  Family: Model<FamilyRecord>;
  Relationship: Model<RelationshipRecord>;
}

/** The models of the people database, bound to a connection. */
export function peopleModels(connection: Connection): PeopleModels {
  return {
    Person: connection.model<PersonRecord>('Person', personSchema),
    Family: connection.model<FamilyRecord>('Family', familySchema),
    Relationship: connection.model<RelationshipRecord>('Relationship', relationshipSchema),
  };
}
