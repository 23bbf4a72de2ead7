import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../../subgraphs/shared/entity-reference.ts';
import type { AgencyRecord, RecordSystemOfAgency, AgencyPage } from '../../subgraphs/sources/models/agency.ts';
import type { SourceRecord, SourcePage } from '../../subgraphs/sources/models/source.ts';
import type { StatementRecord, SpeakerRecord, StatementPage } from '../../subgraphs/sources/models/statement.ts';
import type { FigureRecord } from '../../subgraphs/sources/models/figure.ts';
import type { PageInformation } from '../../subgraphs/shared/pagination/connection.ts';
import type { SourcesContext } from '../../subgraphs/sources/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An opaque position in a connection or a subscription. It is valid only for the field and the order that it came from. */
  Cursor: { input: string; output: string; }
  /** A calendar day, ISO 8601: `2018-06-26`. */
  Date: { input: string; output: string; }
  /** A point in time, RFC 3339 in UTC: `2018-06-26T23:59:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
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

export type AddSourcePayload = {
  __typename?: 'AddSourcePayload';
  source: Source;
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

export type AddStatementPayload = {
  __typename?: 'AddStatementPayload';
  statement: Statement;
};

/** A public body or an organisation: whoever holds records, publishes, or goes to court. */
export type Agency = {
  __typename?: 'Agency';
  acronym: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: AgencyKind;
  name: Scalars['String']['output'];
  parent: Maybe<Agency>;
  /** Sources of the statements about the agency. */
  sources: Array<Source>;
  /** Statements about the agency. */
  statements: StatementConnection;
  systems: Array<RecordSystem>;
};


/** A public body or an organisation: whoever holds records, publishes, or goes to court. */
export type AgencyStatementsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<StatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};

export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  edges: Array<AgencyEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  cursor: Scalars['Cursor']['output'];
  node: Agency;
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

/** How sure a fact is: HIGH official or court text, MEDIUM press or NGO, LOW one weak source. */
export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** How precisely a date is known. */
export type DatePrecision =
  | 'DAY'
  /** Only its place in a series is known; the date is an estimate. */
  | 'ESTIMATED'
  | 'MONTH'
  | 'YEAR';

export type Family = {
  __typename?: 'Family';
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  statements: StatementConnection;
};


export type FamilyStatementsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<StatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};

/** A published count. Its unit and its population are part of it: counts of children, parents and families do not compare. */
export type Figure = {
  __typename?: 'Figure';
  /** The day; the first of the month where only that is known. */
  asOf: Scalars['Date']['output'];
  asOfPrecision: DatePrecision;
  confidence: Confidence;
  id: Scalars['ID']['output'];
  note: Maybe<Scalars['String']['output']>;
  /** The total of which this is a part. */
  partOf: Maybe<Figure>;
  /** The parts of this total, where they were published. They need not add up: reasons may overlap. */
  parts: Array<Figure>;
  /** What exactly was counted. */
  population: Scalars['String']['output'];
  publisher: Agency;
  qualifier: FigureQualifier;
  source: Source;
  /** The earlier figure that this one corrects. */
  supersedes: Maybe<Figure>;
  unit: FigureUnit;
  /** The upper end of a range. */
  upperValue: Maybe<Scalars['Int']['output']>;
  value: Scalars['Int']['output'];
};

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

export type Mutation = {
  __typename?: 'Mutation';
  addSource: AddSourcePayload;
  addStatement: AddStatementPayload;
};


export type MutationAddSourceArgs = {
  input: AddSourceInput;
};


export type MutationAddStatementArgs = {
  input: AddStatementInput;
};

export type Negotiation = {
  __typename?: 'Negotiation';
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  statements: StatementConnection;
};


export type NegotiationStatementsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<StatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor: Maybe<Scalars['Cursor']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['Cursor']['output']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  statements: StatementConnection;
};


export type PersonStatementsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<StatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};

export type Proceeding = {
  __typename?: 'Proceeding';
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  statements: StatementConnection;
};


export type ProceedingStatementsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<StatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};

export type Query = {
  __typename?: 'Query';
  agencies: AgencyConnection;
  agency: Maybe<Agency>;
  /** Published figures, the earliest first, a total before its parts: of one unit, by one publisher (an agency's id), of one source, as of `from` to `to`, both included. */
  figures: Array<Figure>;
  source: Maybe<Source>;
  sources: SourceConnection;
  statement: Maybe<Statement>;
  /** What the sources say about a record: a person, family, case, proceeding, negotiation, agency or figure (its id). */
  statements: StatementConnection;
};


export type QueryAgenciesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AgencyOrder;
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFiguresArgs = {
  from: InputMaybe<Scalars['Date']['input']>;
  publisher: InputMaybe<Scalars['ID']['input']>;
  source: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
  unit: InputMaybe<FigureUnit>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<SourceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SourceOrder;
};


export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatementsArgs = {
  about: Scalars['ID']['input'];
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<StatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};

/** A system in which an agency keeps its records. These systems were not linked. */
export type RecordSystem = {
  __typename?: 'RecordSystem';
  agency: Agency;
  /** For example `CBP_E3`. */
  code: Scalars['ID']['output'];
  description: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type SeparationCase = {
  __typename?: 'SeparationCase';
  id: Scalars['ID']['output'];
  sources: Array<Source>;
  statements: StatementConnection;
};


export type SeparationCaseStatementsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<StatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};

/** A document or record that says something. */
export type Source = {
  __typename?: 'Source';
  /** SHA-256 of the retrieved bytes, in hexadecimal. */
  contentHash: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: SourceKind;
  /** The day of publication; the first of the month or year where only that is known. */
  publishedOn: Scalars['Date']['output'];
  publishedOnPrecision: DatePrecision;
  publisher: Agency;
  retrievedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the source says. */
  statements: StatementConnection;
  title: Scalars['String']['output'];
  url: Maybe<Scalars['URL']['output']>;
};


/** A document or record that says something. */
export type SourceStatementsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<StatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};

export type SourceConnection = {
  __typename?: 'SourceConnection';
  edges: Array<SourceEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  __typename?: 'SourceEdge';
  cursor: Scalars['Cursor']['output'];
  node: Source;
};

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

/** Who said it, where that is not simply the publisher. */
export type Speaker = {
  __typename?: 'Speaker';
  agency: Maybe<Agency>;
  name: Scalars['String']['output'];
  person: Maybe<Person>;
  role: Maybe<Scalars['String']['output']>;
};

export type SpeakerInput = {
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
};

/** What one source says about one property of one record. Nothing is overwritten: statements that disagree stand side by side. */
export type Statement = {
  __typename?: 'Statement';
  assertedOn: Maybe<Scalars['Date']['output']>;
  /** Statements that contradict this one. */
  competing: Array<Statement>;
  confidence: Maybe<Confidence>;
  id: Scalars['ID']['output'];
  /** The source's own words or code, where they differ from `value`. */
  originalValue: Maybe<Scalars['String']['output']>;
  /** Which property it is about, for example `status`. */
  property: Scalars['String']['output'];
  source: Source;
  speaker: Maybe<Speaker>;
  subject: Maybe<Subject>;
  value: Scalars['String']['output'];
};

export type StatementConnection = {
  __typename?: 'StatementConnection';
  edges: Array<StatementEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  __typename?: 'StatementEdge';
  cursor: Scalars['Cursor']['output'];
  node: Statement;
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

/** Any record that statements can be about. */
export type Subject = Agency | Family | Figure | Negotiation | Person | Proceeding | SeparationCase;

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = ResolversObject<{
  Agency: Agency;
  Family: Family;
  Figure: Figure;
  Negotiation: Negotiation;
  Person: Person;
  Proceeding: Proceeding;
  RecordSystem: RecordSystem;
  SeparationCase: SeparationCase;
  Source: Source;
  Statement: Statement;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Family:
    ( { __typename: 'Family' }
    & GraphQLRecursivePick<FederationTypes['Family'], {"id":true}> );
  Figure:
    ( { __typename: 'Figure' }
    & GraphQLRecursivePick<FederationTypes['Figure'], {"id":true}> );
  Negotiation:
    ( { __typename: 'Negotiation' }
    & GraphQLRecursivePick<FederationTypes['Negotiation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Proceeding:
    ( { __typename: 'Proceeding' }
    & GraphQLRecursivePick<FederationTypes['Proceeding'], {"id":true}> );
  RecordSystem:
    ( { __typename: 'RecordSystem' }
    & GraphQLRecursivePick<FederationTypes['RecordSystem'], {"code":true}> );
  SeparationCase:
    ( { __typename: 'SeparationCase' }
    & GraphQLRecursivePick<FederationTypes['SeparationCase'], {"id":true}> );
  Source:
    ( { __typename: 'Source' }
    & GraphQLRecursivePick<FederationTypes['Source'], {"id":true}> );
  Statement:
    ( { __typename: 'Statement' }
    & GraphQLRecursivePick<FederationTypes['Statement'], {"id":true}> );
}>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Subject:
    | ( AgencyRecord )
    | ( EntityReference )
    | ( FigureRecord )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
  ;
}>;


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  AddSourceInput: AddSourceInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddSourcePayload: ResolverTypeWrapper<Omit<AddSourcePayload, 'source'> & { source: ResolversTypes['Source'] }>;
  AddStatementInput: AddStatementInput;
  AddStatementPayload: ResolverTypeWrapper<Omit<AddStatementPayload, 'statement'> & { statement: ResolversTypes['Statement'] }>;
  Agency: ResolverTypeWrapper<AgencyRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgencyConnection: ResolverTypeWrapper<AgencyPage>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AgencyKind: AgencyKind;
  AgencyOrder: AgencyOrder;
  Confidence: Confidence;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Family: ResolverTypeWrapper<EntityReference>;
  Figure: ResolverTypeWrapper<FigureRecord>;
  FigureQualifier: FigureQualifier;
  FigureUnit: FigureUnit;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Negotiation: ResolverTypeWrapper<EntityReference>;
  PageInfo: ResolverTypeWrapper<PageInformation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<EntityReference>;
  Proceeding: ResolverTypeWrapper<EntityReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordSystem: ResolverTypeWrapper<RecordSystemOfAgency>;
  SeparationCase: ResolverTypeWrapper<EntityReference>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  Speaker: ResolverTypeWrapper<SpeakerRecord>;
  SpeakerInput: SpeakerInput;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  Subject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Subject']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  AddSourceInput: AddSourceInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddSourcePayload: Omit<AddSourcePayload, 'source'> & { source: ResolversParentTypes['Source'] };
  AddStatementInput: AddStatementInput;
  AddStatementPayload: Omit<AddStatementPayload, 'statement'> & { statement: ResolversParentTypes['Statement'] };
  Agency: AgencyRecord;
  Int: Scalars['Int']['output'];
  AgencyConnection: AgencyPage;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Family: EntityReference;
  Figure: FigureRecord;
  Mutation: Record<PropertyKey, never>;
  Negotiation: EntityReference;
  PageInfo: PageInformation;
  Boolean: Scalars['Boolean']['output'];
  Person: EntityReference;
  Proceeding: EntityReference;
  Query: Record<PropertyKey, never>;
  RecordSystem: RecordSystemOfAgency;
  SeparationCase: EntityReference;
  Source: SourceRecord;
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  Speaker: SpeakerRecord;
  SpeakerInput: SpeakerInput;
  Statement: StatementRecord;
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  Subject: ResolversUnionTypes<ResolversParentTypes>['Subject'];
  URL: Scalars['URL']['output'];
}>;

export type AddSourcePayloadResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['AddSourcePayload'] = ResolversParentTypes['AddSourcePayload']> = ResolversObject<{
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
}>;

export type AddStatementPayloadResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['AddStatementPayload'] = ResolversParentTypes['AddStatementPayload']> = ResolversObject<{
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
}>;

export type AgencyResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AgencyStatementsArgs, 'orderBy'>>;
  systems?: Resolver<Array<ResolversTypes['RecordSystem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AgencyConnectionResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AgencyEdgeResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
}>;

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FamilyResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family'], FederationReferenceType extends FederationReferenceTypes['Family'] = FederationReferenceTypes['Family']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Family']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<FamilyStatementsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type FigureResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'], FederationReferenceType extends FederationReferenceTypes['Figure'] = FederationReferenceTypes['Figure']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Figure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asOfPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  upperValue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  addSource?: Resolver<ResolversTypes['AddSourcePayload'], ParentType, ContextType, RequireFields<MutationAddSourceArgs, 'input'>>;
  addStatement?: Resolver<ResolversTypes['AddStatementPayload'], ParentType, ContextType, RequireFields<MutationAddStatementArgs, 'input'>>;
}>;

export type NegotiationResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Negotiation'] = ResolversParentTypes['Negotiation'], FederationReferenceType extends FederationReferenceTypes['Negotiation'] = FederationReferenceTypes['Negotiation']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Negotiation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<NegotiationStatementsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
}>;

export type PersonResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProceedingResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Proceeding'] = ResolversParentTypes['Proceeding'], FederationReferenceType extends FederationReferenceTypes['Proceeding'] = FederationReferenceTypes['Proceeding']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proceeding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ProceedingStatementsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'orderBy'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType, Partial<QueryFiguresArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'about' | 'orderBy'>>;
}>;

export type RecordSystemResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['RecordSystem'] = ResolversParentTypes['RecordSystem'], FederationReferenceType extends FederationReferenceTypes['RecordSystem'] = FederationReferenceTypes['RecordSystem']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RecordSystem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SeparationCaseResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['SeparationCase'] = ResolversParentTypes['SeparationCase'], FederationReferenceType extends FederationReferenceTypes['SeparationCase'] = FederationReferenceTypes['SeparationCase']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeparationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SeparationCaseStatementsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SourceResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'], FederationReferenceType extends FederationReferenceTypes['Source'] = FederationReferenceTypes['Source']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Source']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOnPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SourceStatementsArgs, 'orderBy'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
}>;

export type SourceConnectionResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SourceEdgeResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
}>;

export type SpeakerResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = ResolversObject<{
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type StatementResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'], FederationReferenceType extends FederationReferenceTypes['Statement'] = FederationReferenceTypes['Statement']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Statement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assertedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  competing?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originalValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type StatementConnectionResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type StatementEdgeResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
}>;

export type SubjectResolvers<ContextType = SourcesContext, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Agency' | 'Family' | 'Figure' | 'Negotiation' | 'Person' | 'Proceeding' | 'SeparationCase', ParentType, ContextType>;
}>;

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = SourcesContext> = ResolversObject<{
  AddSourcePayload?: AddSourcePayloadResolvers<ContextType>;
  AddStatementPayload?: AddStatementPayloadResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Family?: FamilyResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Negotiation?: NegotiationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Proceeding?: ProceedingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordSystem?: RecordSystemResolvers<ContextType>;
  SeparationCase?: SeparationCaseResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  URL?: GraphQLScalarType;
}>;

