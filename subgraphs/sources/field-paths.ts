import type {
  AgencyResolvers,
  FigureResolvers,
  SourceResolvers,
  StatementResolvers,
} from '../../schema/generated/sources.ts';
import type { FieldPaths } from '../shared/selection/field-paths.ts';

/** What each field of `Agency` reads of its record. */
export const agencyPaths: FieldPaths<AgencyResolvers> = {
  id: [],
  name: ['name'],
  acronym: ['acronym'],
  kind: ['kind'],
  parent: ['parentId'],
  systems: ['systems'],
  statements: [],
  sources: [],
};

/** What each field of `Source` reads of its record. */
export const sourcePaths: FieldPaths<SourceResolvers> = {
  id: [],
  kind: ['kind'],
  title: ['title'],
  publisher: ['publisherId'],
  publishedOn: ['publishedOn'],
  publishedOnPrecision: ['publishedOnPrecision'],
  url: ['url'],
  retrievedAt: ['retrievedAt'],
  contentHash: ['contentHash'],
  statements: [],
};

/** What each field of `Statement` reads of its record. */
export const statementPaths: FieldPaths<StatementResolvers> = {
  id: [],
  subject: ['subjectId'],
  property: ['property'],
  value: ['value'],
  originalValue: ['originalValue'],
  source: ['sourceId'],
  speaker: ['speaker'],
  assertedOn: ['assertedOn'],
  confidence: ['confidence'],
  competing: ['competingIds'],
};

/** What each field of `Figure` reads of its record. */
export const figurePaths: FieldPaths<FigureResolvers> = {
  id: [],
  value: ['value'],
  upperValue: ['upperValue'],
  qualifier: ['qualifier'],
  unit: ['unit'],
  population: ['population'],
  asOf: ['asOf'],
  asOfPrecision: ['asOfPrecision'],
  publisher: ['publisherId'],
  source: ['sourceId'],
  confidence: ['confidence'],
  supersedes: ['supersedesId'],
  partOf: ['partOfId'],
  parts: [],
  note: ['note'],
};
