import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 3166-1 alpha-2 country code in capitals: `GT`. */
  CountryCode: { input: string; output: string; }
  /** An opaque position in a connection or a subscription. It is valid only for the field and the order that it came from. */
  Cursor: { input: string; output: string; }
  /** A calendar day, ISO 8601: `2018-06-26`. */
  Date: { input: string; output: string; }
  /** A point in time, RFC 3339 in UTC: `2018-06-26T23:59:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An ISO 639 language code: `es`, or `quc` where there is no two-letter code. */
  LanguageCode: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  join__DirectiveArguments: { input: unknown; output: unknown; }
  join__FieldSet: { input: unknown; output: unknown; }
  join__FieldValue: { input: unknown; output: unknown; }
  link__Import: { input: unknown; output: unknown; }
  requiresScopes__Scope: { input: unknown; output: unknown; }
};

export type AddSourceInput = {
  contentHash?: InputMaybe<Scalars['String']['input']>;
  kind: SourceKind;
  publishedOn: Scalars['Date']['input'];
  /** Id of the publishing agency. */
  publisherId: Scalars['ID']['input'];
  retrievedAt?: InputMaybe<Scalars['DateTime']['input']>;
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['URL']['input']>;
};

export type AddStatementInput = {
  assertedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of statements that it contradicts; the link is made in both directions. */
  competingIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  confidence: Confidence;
  originalValue?: InputMaybe<Scalars['String']['input']>;
  property: Scalars['String']['input'];
  sourceId: Scalars['ID']['input'];
  speaker?: InputMaybe<SpeakerInput>;
  /** Id of the record that the statement is about. */
  subjectId: Scalars['ID']['input'];
  value: Scalars['String']['input'];
};

export type AgencyFilter = {
  kinds?: InputMaybe<Array<AgencyKind>>;
  /** Words that the name or the acronym must have, by their beginnings. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyKind =
  | 'ADVOCACY_ORGANISATION'
  | 'AGENCY'
  | 'COURT'
  | 'DEPARTMENT'
  | 'EXECUTIVE_OFFICE'
  | 'INSPECTOR'
  | 'LAW_FIRM'
  | 'LAW_SCHOOL_CLINIC'
  | 'LEGAL_AID'
  | 'NEWS_ORGANISATION'
  | 'STATE'
  | 'TASK_FORCE';

export type AgencyOrder =
  | 'NAME_ASC'
  | 'NAME_DESC';

export type CaseDimension =
  /** Calendar month of the separation, `2018-05`. */
  | 'MONTH'
  | 'NATIONALITY'
  | 'POLICY'
  | 'SECTOR'
  | 'STATUS'
  /** Calendar year of the separation. */
  | 'YEAR';

/** The normalised status of a case. Agencies' own terms are kept beside it in `rawTerm`. */
export type CaseStatus =
  | 'DISCHARGED_OTHER'
  | 'NO_CONFIRMED_RECORD'
  | 'PARENT_LOCATED'
  | 'PARENT_NOT_LOCATED'
  | 'PARENT_REMOVED'
  | 'REUNIFICATION_IN_PROCESS'
  | 'REUNIFICATION_WAIVED'
  | 'REUNIFIED'
  | 'SEPARATED';

/** Which changes of status a subscription is about: those that meet all that is given. Each list has at most 100 values. */
export type CaseStatusEventFilter = {
  caseIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  familyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  nationalities?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** The statuses changed to. */
  statuses?: InputMaybe<Array<CaseStatus>>;
};

export type ChangeCaseStatusInput = {
  caseId: Scalars['ID']['input'];
  /** The day from which the status holds: not in the future, not before the last change. */
  effectiveOn: Scalars['Date']['input'];
  /** Refuse the change when the case is no longer at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** The agency's own term. */
  rawTerm?: InputMaybe<Scalars['String']['input']>;
  /** The source that says so. */
  sourceId: Scalars['ID']['input'];
  to: CaseStatus;
};

export type ChangeProceedingStatusInput = {
  /** The day from which the status holds: not in the future, not before the last change. */
  effectiveOn: Scalars['Date']['input'];
  /** Refuse the change when the proceeding is no longer at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  proceedingId: Scalars['ID']['input'];
  rawTerm?: InputMaybe<Scalars['String']['input']>;
  /** The source that says so. */
  sourceId: Scalars['ID']['input'];
  to: ProceedingStatus;
};

/** How sure a fact is: HIGH official or court text, MEDIUM press or NGO, LOW one weak source. */
export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type ContactPointKind =
  | 'ADDRESS'
  | 'EMAIL'
  | 'PHONE';

export type CustodyEventKind =
  | 'APPREHENSION'
  | 'PLACEMENT'
  | 'RELEASE'
  | 'REMOVAL'
  | 'REUNIFICATION'
  | 'SEPARATION'
  | 'TRANSFER';

/** Whom a custody event moved: in a separated family each member has a history of their own. */
export type CustodySubject =
  | 'CHILD'
  | 'PARENT';

/** How precisely a date is known. */
export type DatePrecision =
  | 'DAY'
  /** Only its place in a series is known; the date is an estimate. */
  | 'ESTIMATED'
  | 'MONTH'
  | 'YEAR';

export type DocketEntryKind =
  | 'COMPLAINT'
  | 'DISMISSAL'
  | 'OPINION'
  | 'ORDER'
  | 'OTHER'
  | 'SETTLEMENT'
  | 'STATUS_REPORT'
  | 'TRANSFER';

export type EvidenceKind =
  | 'BIRTH_CERTIFICATE'
  | 'CONSULAR_CONFIRMATION'
  | 'COURT_RECORD'
  | 'DNA'
  | 'FILE_REVIEW'
  | 'NONE_RECORDED'
  | 'SELF_REPORT';

export type FamilyFilter = {
  /** Nationalities of which at least one member is. */
  nationalities?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Words that the reference or a member's displayed name must have, by their beginnings. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type FamilyOrder =
  | 'REFERENCE_ASC'
  | 'REFERENCE_DESC';

export type FamilyRole =
  | 'CHILD'
  | 'FATHER'
  | 'GRANDPARENT'
  | 'LEGAL_GUARDIAN'
  | 'MOTHER'
  | 'OTHER_RELATIVE'
  | 'SIBLING';

export type FigureQualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'ESTIMATE'
  | 'EXACT'
  | 'MORE_THAN'
  /** From `value` to `upperValue`. */
  | 'RANGE';

export type FigureUnit =
  | 'CHILDREN'
  | 'CLAIMS'
  | 'FAMILIES'
  | 'PARENTS'
  | 'PROCEEDINGS'
  | 'RELATIONSHIPS'
  | 'US_DOLLARS_PER_PERSON';

export type IdentifierKind =
  | 'ALIEN_NUMBER'
  | 'FAMILY_UNIT_NUMBER'
  | 'FINGERPRINT_IDENTIFICATION_NUMBER'
  | 'PORTAL_ID'
  | 'SUBJECT_ID';

export type IntRange = {
  /** The lowest value, included. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** The highest value, included. */
  to?: InputMaybe<Scalars['Int']['input']>;
};

export type NegotiationStatus =
  | 'CONCLUDED'
  | 'OPEN'
  | 'WITHDRAWN';

export type PartyRole =
  | 'DEFENDANT'
  | 'INTERVENOR'
  | 'PLAINTIFF';

export type PersonFilter = {
  birthYears?: InputMaybe<IntRange>;
  kinds?: InputMaybe<Array<PersonKind>>;
  nationalities?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Words that the displayed name must have, by their beginnings; capitals and accents do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type PersonKind =
  | 'COUNSEL'
  | 'FAMILY_MEMBER'
  | 'JOURNALIST'
  | 'JUDGE'
  | 'OFFICIAL';

export type PersonOrder =
  | 'BIRTH_YEAR_ASC'
  | 'BIRTH_YEAR_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type ProceedingFilter = {
  /** Codes of courts, for example `casd`. */
  courts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day of filing, included. */
  filedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of filing, included. */
  filedTo?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<ProceedingKind>>;
  statuses?: InputMaybe<Array<ProceedingStatus>>;
  /** Words that the caption or the docket number must have, by their beginnings. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ProceedingKind =
  | 'CLASS_ACTION'
  | 'DAMAGES'
  /** Federal Tort Claims Act. */
  | 'FTCA'
  | 'INJUNCTIVE'
  | 'PUTATIVE_CLASS_ACTION';

export type ProceedingOrder =
  | 'CAPTION_ASC'
  | 'CAPTION_DESC'
  | 'FILED_ON_ASC'
  | 'FILED_ON_DESC'
  | 'STATUS_SINCE_ASC'
  | 'STATUS_SINCE_DESC';

export type ProceedingRelation =
  | 'PRECEDED_BY'
  | 'RELATED'
  | 'SAME_CAPTION'
  | 'SUCCEEDED_BY'
  | 'TRANSFERRED_FROM'
  | 'TRANSFERRED_TO';

export type ProceedingStatus =
  | 'CLASS_CERTIFIED'
  | 'CLOSED'
  | 'DISMISSED'
  | 'FILED'
  | 'INJUNCTION_GRANTED'
  | 'IN_LITIGATION'
  | 'JUDGMENT'
  | 'SETTLED'
  | 'SETTLEMENT_TALKS'
  | 'TALKS_WITHDRAWN';

/** Which changes of status a subscription is about: those that meet all that is given. Each list has at most 100 values. */
export type ProceedingStatusEventFilter = {
  /** Codes of courts, for example `casd`. */
  courts?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<ProceedingKind>>;
  proceedingIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statuses changed to. */
  statuses?: InputMaybe<Array<ProceedingStatus>>;
};

export type RelationshipKind =
  | 'GRANDPARENT_GRANDCHILD'
  | 'GUARDIAN_WARD'
  | 'OTHER_RELATIVE'
  | 'PARENT_CHILD'
  | 'SIBLING'
  | 'UNRELATED';

export type SeparatedFlagValue =
  | 'NO'
  | 'NOT_RECORDED'
  | 'YES';

export type SeparationCaseFilter = {
  nationalities?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  policies?: InputMaybe<Array<SeparationPolicy>>;
  sectors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The first day of separation, included. */
  separatedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of separation, included. */
  separatedTo?: InputMaybe<Scalars['Date']['input']>;
  statuses?: InputMaybe<Array<CaseStatus>>;
  /** Words that the reference must have, by their beginnings. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type SeparationCaseOrder =
  | 'REFERENCE_ASC'
  | 'REFERENCE_DESC'
  | 'SEPARATED_ON_ASC'
  | 'SEPARATED_ON_DESC'
  | 'STATUS_SINCE_ASC'
  | 'STATUS_SINCE_DESC';

/** The policy under which a separation happened, by its date and sector. */
export type SeparationPolicy =
  /** The pilot in the El Paso sector, 2017. */
  | 'EL_PASO_PILOT'
  | 'NOT_RECORDED'
  /** Neither: before, between or after. */
  | 'OTHER'
  /** Zero tolerance, 2018-04-06 to 2018-06-20. */
  | 'ZERO_TOLERANCE';

export type SeparationReasonCode =
  | 'CRIMINAL_HISTORY'
  | 'FITNESS_OR_DANGER'
  | 'GANG_AFFILIATION_ALLEGED'
  | 'OTHER'
  | 'PARENT_HOSPITALISED'
  | 'PROSECUTION_OF_PARENT'
  | 'RELATIONSHIP_NOT_VERIFIED';

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type SourceFilter = {
  kinds?: InputMaybe<Array<SourceKind>>;
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of publishers. */
  publishers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that the title must have, by their beginnings. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type SourceKind =
  | 'AGENCY_RECORD'
  | 'AGENCY_REPORT'
  | 'AUDIT_REPORT'
  | 'COURT_FILING'
  | 'COURT_OPINION'
  | 'COURT_ORDER'
  | 'INSPECTOR_REPORT'
  | 'NEWS_ARTICLE'
  | 'POLICY_DOCUMENT'
  | 'PRESS_STATEMENT';

export type SourceOrder =
  | 'PUBLISHED_ON_ASC'
  | 'PUBLISHED_ON_DESC'
  | 'TITLE_ASC'
  | 'TITLE_DESC';

export type SpeakerInput = {
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
};

export type StatementFilter = {
  assertedFrom?: InputMaybe<Scalars['Date']['input']>;
  assertedTo?: InputMaybe<Scalars['Date']['input']>;
  confidences?: InputMaybe<Array<Confidence>>;
  properties?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type StatementOrder =
  | 'ASSERTED_ON_ASC'
  | 'ASSERTED_ON_DESC';

export type WebhookFailureReason =
  /** There was no connection, or it broke. */
  | 'CONNECTION'
  /** The target answered with another status than 2xx. */
  | 'HTTP_STATUS'
  /** The target has an address now that webhooks are not sent to. */
  | 'TARGET_FORBIDDEN'
  | 'TIMEOUT';

/** What a webhook does. One that is not ACTIVE goes on with `resumeWebhook`. */
export type WebhookState =
  | 'ACTIVE'
  /**
   * Changes after its place are no longer kept: it was away for too long, and misses some. What waits is still sent. It goes on from
   * the moment in which it is resumed: then read the current state as well.
   */
  | 'CURSOR_EXPIRED'
  /** Its target answered 410 Gone. It goes on where it was when it is resumed. */
  | 'DISABLED';

export type Join__ContextArgument = {
  context: Scalars['String']['input'];
  name: Scalars['String']['input'];
  selection: Scalars['join__FieldValue']['input'];
  type: Scalars['String']['input'];
};

export type Join__Graph =
  | 'CASES'
  | 'LITIGATION'
  | 'PEOPLE'
  | 'SOURCES';

export type Link__Purpose =
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION'
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY';

export type CaseNumbersQueryVariables = Exact<{
  filter?: InputMaybe<SeparationCaseFilter>;
  overTime: Array<CaseDimension> | CaseDimension;
}>;


export type CaseNumbersQuery = { byStatus: Array<{ count?: number | null, suppressed: boolean, keys: Array<{ dimension: CaseDimension, value?: string | null }> }>, byNationality: Array<{ count?: number | null, suppressed: boolean, keys: Array<{ dimension: CaseDimension, value?: string | null }> }>, bySector: Array<{ count?: number | null, suppressed: boolean, keys: Array<{ dimension: CaseDimension, value?: string | null }> }>, byPolicy: Array<{ count?: number | null, suppressed: boolean, keys: Array<{ dimension: CaseDimension, value?: string | null }> }>, overTime: Array<{ count?: number | null, suppressed: boolean, keys: Array<{ dimension: CaseDimension, value?: string | null }> }>, nationalities: Array<{ keys: Array<{ value?: string | null }> }>, sectors: Array<{ keys: Array<{ value?: string | null }> }> };

export type ShownCaseCountFragment = { count?: number | null, suppressed: boolean, keys: Array<{ dimension: CaseDimension, value?: string | null }> };

export type CurrentStatusesQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentStatusesQuery = { cases: { edges: Array<{ node: { id: string, reference: string, status: CaseStatus, statusSince: string } }> }, proceedings: { edges: Array<{ node: { id: string, caption: string, status: ProceedingStatus, statusSince: string } }> } };

export type LiveCaseChangesSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type LiveCaseChangesSubscription = { caseStatusChanged: { cursor: string, change: { id: string, from?: CaseStatus | null, to: CaseStatus, effectiveOn: string, recordedAt: string }, case: { id: string, reference: string } } };

export type LiveProceedingChangesSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type LiveProceedingChangesSubscription = { proceedingStatusChanged: { cursor: string, change: { id: string, from?: ProceedingStatus | null, to: ProceedingStatus, effectiveOn: string, recordedAt: string }, proceeding: { id: string, caption: string } } };

export type PublishedNumbersQueryVariables = Exact<{
  publisher?: InputMaybe<Scalars['ID']['input']>;
}>;


export type PublishedNumbersQuery = { figures: Array<{ note?: string | null, id: string, value: number, upperValue?: number | null, qualifier: FigureQualifier, unit: FigureUnit, population: string, asOf: string, asOfPrecision: DatePrecision, partOf?: { id: string } | null, publisher: { id: string, name: string, acronym?: string | null }, source: { id: string, title: string }, supersedes?: { id: string, value: number, asOf: string } | null }>, published: Array<{ publisher: { id: string, name: string, acronym?: string | null } }> };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { figures: Array<{ id: string, value: number, upperValue?: number | null, qualifier: FigureQualifier, unit: FigureUnit, population: string, asOf: string, asOfPrecision: DatePrecision, publisher: { id: string, name: string, acronym?: string | null }, source: { id: string, title: string }, supersedes?: { id: string, value: number, asOf: string } | null }>, proceedings: { totalCount: number, edges: Array<{ node: { id: string, caption: string, kind: ProceedingKind, filedOn?: string | null, filedYear?: number | null, status: ProceedingStatus, docketNumber: { raw: string }, court: { id: string, name: string } } }> }, caseStatistics: Array<{ count?: number | null, suppressed: boolean, keys: Array<{ dimension: CaseDimension, value?: string | null }> }> };

export type ShownFigureFragment = { id: string, value: number, upperValue?: number | null, qualifier: FigureQualifier, unit: FigureUnit, population: string, asOf: string, asOfPrecision: DatePrecision, publisher: { id: string, name: string, acronym?: string | null }, source: { id: string, title: string }, supersedes?: { id: string, value: number, asOf: string } | null };

export const ShownCaseCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownCaseCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]} as unknown as DocumentNode<ShownCaseCountFragment, unknown>;
export const ShownFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upperValue"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"asOfPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<ShownFigureFragment, unknown>;
export const CaseNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SeparationCaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overTime"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseDimension"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byStatus"},"name":{"kind":"Name","value":"caseStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownCaseCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byNationality"},"name":{"kind":"Name","value":"caseStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NATIONALITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownCaseCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bySector"},"name":{"kind":"Name","value":"caseStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SECTOR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownCaseCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byPolicy"},"name":{"kind":"Name","value":"caseStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"POLICY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownCaseCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overTime"},"name":{"kind":"Name","value":"caseStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownCaseCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nationalities"},"name":{"kind":"Name","value":"caseStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NATIONALITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sectors"},"name":{"kind":"Name","value":"caseStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SECTOR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownCaseCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]} as unknown as DocumentNode<CaseNumbersQuery, CaseNumbersQueryVariables>;
export const CurrentStatusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurrentStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"STATUS_SINCE_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"STATUS_SINCE_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CurrentStatusesQuery, CurrentStatusesQueryVariables>;
export const LiveCaseChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveCaseChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseStatusChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<LiveCaseChangesSubscription, LiveCaseChangesSubscriptionVariables>;
export const LiveProceedingChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveProceedingChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proceedingStatusChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}}]}}]} as unknown as DocumentNode<LiveProceedingChangesSubscription, LiveProceedingChangesSubscriptionVariables>;
export const PublishedNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"publisher"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownFigure"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"published"},"name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upperValue"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"asOfPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<PublishedNumbersQuery, PublishedNumbersQueryVariables>;
export const StartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"FILED_ON_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"docketNumber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"filedYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upperValue"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"asOfPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<StartQuery, StartQueryVariables>;