import type {
  Confidence,
  DocketEntryKind,
  NegotiationStatus,
  PartyRole,
  ProceedingKind,
  ProceedingRelation,
  ProceedingStatus,
} from '../../../../schema/generated/litigation.ts';
import type { PersonKind } from '../../../../schema/generated/people.ts';
import type { AgencyKind, FigureQualifier, FigureUnit, SourceKind } from '../../../../schema/generated/sources.ts';

/** The records of the data files, as a person writes them. They refer to each other by slugs. */
export interface AgencyEntry {
  slug: string;
  name: string;
  acronym?: string;
  kind: AgencyKind;
  parent?: string;
  systems?: { code: string; name: string; description?: string }[];
}

export interface CourtEntry {
  id: string;
  name: string;
  citation: string;
  state: string;
}

export interface PersonEntry {
  slug: string;
  kind: Exclude<PersonKind, 'FAMILY_MEMBER'>;
  given: string;
  middle?: string;
  family: string;
}

export interface SourceEntry {
  slug: string;
  kind: SourceKind;
  title: string;
  publisher: string;
  /** A day, a month, or a year as a number. */
  publishedOn: string | number;
  url?: string;
}

export interface MilestoneEntry {
  on: string;
  kind: DocketEntryKind;
  title: string;
  status?: ProceedingStatus;
}

export interface DefendantEntry {
  /** As the caption has it, where that is not the name of the agency. */
  name?: string;
  agency?: string;
  person?: string;
}

export interface ProceedingEntry {
  slug: string;
  caption: string;
  docket: string;
  court: string;
  earlier?: { court: string; docket: string }[];
  judge?: string;
  kind: ProceedingKind;
  natureOfSuit?: number;
  /** A day, or a year as a number. */
  filed: string | number;
  confidence: Confidence;
  milestones?: MilestoneEntry[];
  plaintiffAgency?: string;
  /** Each with an agency or a name, or both. */
  defendants: DefendantEntry[];
  counsel?: { organisation: string; counsel?: string; represents?: PartyRole }[];
  related?: { relation: ProceedingRelation; proceeding: string; note?: string }[];
}

export interface NegotiationEventEntry {
  /** A day or a month. */
  on: string;
  title: string;
  source: string;
  confidence: Confidence;
  /** Whether the talks begin with the event. */
  opens?: boolean;
  /** Whether the talks end with the event. */
  ends?: boolean;
}

export interface NegotiationEntry {
  slug: string;
  title: string;
  status: NegotiationStatus;
  /** Those that had the talks as their status. */
  proceedings: string[];
  /** Those that the talks touched without a change of their status. */
  alsoConcerns?: string[];
  /** What to know about the proceedings; it stands beside each status that comes from the talks. */
  note?: string;
  parties: string[];
  events: NegotiationEventEntry[];
}

export interface FigureEntry {
  slug: string;
  value: number;
  upperValue?: number;
  qualifier?: FigureQualifier;
  unit: FigureUnit;
  population: string;
  /** A day or a month. */
  asOf: string;
  estimatedDate?: boolean;
  publisher: string;
  source: string;
  confidence: Confidence;
  supersedes?: string;
  partOf?: string;
  note?: string;
}

export interface StatementEntry {
  slug: string;
  /** `KIND/SLUG` */
  subject: string;
  property: string;
  value: string;
  originalValue?: string;
  source: string;
  speaker?: { name: string; role?: string; agency?: string; person?: string };
  assertedOn?: string;
  confidence: Confidence;
  competing?: string[];
}

/** All data files. */
export interface Entries {
  agencies: AgencyEntry[];
  courts: CourtEntry[];
  people: PersonEntry[];
  sources: SourceEntry[];
  proceedings: ProceedingEntry[];
  negotiations: NegotiationEntry[];
  figures: FigureEntry[];
  statements: StatementEntry[];
}
