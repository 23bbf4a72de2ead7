import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../../subgraphs/shared/entity-reference.ts';
import type { SeparationCaseRecord, CaseStatusEventRecord, CustodyEventRecord, SeparatedFlagRecord, SeparationCasePage } from '../../subgraphs/cases/models/separation-case.ts';
import type { PageInformation } from '../../subgraphs/shared/pagination/connection.ts';
import type { WebhookRecord, DeadLetterRecord, DeadLetterPage } from '../../subgraphs/shared/webhooks/webhook-record.ts';
import type { CasesContext } from '../../subgraphs/cases/context.ts';
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
  /** An ISO 3166-1 alpha-2 country code in capitals: `GT`. */
  CountryCode: { input: string; output: string; }
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

export type Agency = {
  __typename?: 'Agency';
  acronym: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
};

export type CaseCount = {
  __typename?: 'CaseCount';
  /** Null where suppressed. */
  count: Maybe<Scalars['Int']['output']>;
  keys: Array<CaseDimensionValue>;
  /** Whether the count is withheld, because it is from 1 to 10 or would give such a one away. */
  suppressed: Scalars['Boolean']['output'];
};

export type CaseDimension =
  /** Calendar month of the separation, `2018-05`. */
  | 'MONTH'
  | 'NATIONALITY'
  | 'POLICY'
  | 'SECTOR'
  | 'STATUS'
  /** Calendar year of the separation. */
  | 'YEAR';

export type CaseDimensionValue = {
  __typename?: 'CaseDimensionValue';
  dimension: CaseDimension;
  /** Null where the record does not say. */
  value: Maybe<Scalars['String']['output']>;
};

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

export type CaseStatusChange = {
  __typename?: 'CaseStatusChange';
  effectiveOn: Scalars['Date']['output'];
  from: Maybe<CaseStatus>;
  id: Scalars['ID']['output'];
  note: Maybe<Scalars['String']['output']>;
  /** The agency's own term. */
  rawTerm: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  source: Maybe<Source>;
  to: CaseStatus;
};

/** A change of a case's status that was just made, by whomever. */
export type CaseStatusEvent = {
  __typename?: 'CaseStatusEvent';
  /** The case as it is now. */
  case: SeparationCase;
  /** The change as it was made. Its `id` is the key under which to store it: after an interruption a change can come again. */
  change: CaseStatusChange;
  /** Subscribe with `after` this cursor to go on behind this event: on any instance, at any time while the database keeps its log. */
  cursor: Scalars['Cursor']['output'];
};

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

export type ChangeCaseStatusPayload = {
  __typename?: 'ChangeCaseStatusPayload';
  case: SeparationCase;
};

export type CustodyEvent = {
  __typename?: 'CustodyEvent';
  agency: Agency;
  kind: CustodyEventKind;
  location: Maybe<Location>;
  occurredOn: Scalars['Date']['output'];
  subject: CustodySubject;
  /** The record system that has the event; null where no system recorded it. */
  system: Maybe<RecordSystem>;
};

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

export type DeleteWebhookPayload = {
  __typename?: 'DeleteWebhookPayload';
  id: Scalars['ID']['output'];
};

export type Family = {
  __typename?: 'Family';
  /** The earliest separation first. */
  cases: Array<SeparationCase>;
  id: Scalars['ID']['output'];
};

export type Location = {
  __typename?: 'Location';
  country: Maybe<Scalars['CountryCode']['output']>;
  place: Maybe<Scalars['String']['output']>;
  /** Border Patrol sector, for example `Rio Grande Valley`. */
  sector: Maybe<Scalars['String']['output']>;
  /** Two-letter code of a US state, or null outside the US. */
  state: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  changeCaseStatus: ChangeCaseStatusPayload;
  deleteWebhook: DeleteWebhookPayload;
  /**
   * Sends every change of status that is made from now on, or after a cursor of `caseStatusChanged`, to an https address: to those
   * who cannot hold a connection for the subscription. Messages have ids and statuses only. The webhook belongs to the caller (the `sub`
   * of the token), and acts with the scopes that the caller has now.
   */
  registerWebhook: WebhookWithSecret;
  /** Sends dead letters of a webhook again: those with the ids, or all. They come after what was sent meanwhile. */
  replayDeadLetters: ReplayDeadLettersPayload;
  /** Lets a webhook go on that is not ACTIVE. */
  resumeWebhook: ResumeWebhookPayload;
  /** Makes another secret. For a day messages are signed with both. */
  rotateWebhookSecret: WebhookWithSecret;
};


export type MutationChangeCaseStatusArgs = {
  input: ChangeCaseStatusInput;
};


export type MutationDeleteWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRegisterWebhookArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<CaseStatusEventFilter>;
  url: Scalars['URL']['input'];
};


export type MutationReplayDeadLettersArgs = {
  ids: InputMaybe<Array<Scalars['ID']['input']>>;
  webhookId: Scalars['ID']['input'];
};


export type MutationResumeWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRotateWebhookSecretArgs = {
  id: Scalars['ID']['input'];
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
  birthYear: Maybe<Scalars['Int']['output']>;
  /** Cases in which the person is the child or a parent, the earliest separation first. */
  cases: Array<SeparationCase>;
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  case: Maybe<SeparationCase>;
  /** Counts of cases by up to three dimensions, in the order of their keys. */
  caseStatistics: Array<CaseCount>;
  cases: SeparationCaseConnection;
  /** One of the caller's own webhooks. */
  webhook: Maybe<Webhook>;
  /** The caller's own webhooks, the oldest first. */
  webhooks: Array<Webhook>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseStatisticsArgs = {
  filter: InputMaybe<SeparationCaseFilter>;
  groupBy: Array<CaseDimension>;
};


export type QueryCasesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<SeparationCaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SeparationCaseOrder;
};


export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};

export type RecordSystem = {
  __typename?: 'RecordSystem';
  code: Scalars['ID']['output'];
};

export type ReplayDeadLettersPayload = {
  __typename?: 'ReplayDeadLettersPayload';
  /** How many messages will be sent again. */
  replayed: Scalars['Int']['output'];
};

export type ResumeWebhookPayload = {
  __typename?: 'ResumeWebhookPayload';
  webhook: Webhook;
};

/** Whether one record system says that this child was separated. The systems were not linked and disagree. */
export type SeparatedFlag = {
  __typename?: 'SeparatedFlag';
  system: RecordSystem;
  value: SeparatedFlagValue;
};

export type SeparatedFlagValue =
  | 'NO'
  | 'NOT_RECORDED'
  | 'YES';

/** One child's separation from one family. */
export type SeparationCase = {
  __typename?: 'SeparationCase';
  /** Years of age in the year of the separation, from the child's year of birth; null while either is unknown. */
  ageAtSeparation: Maybe<Scalars['Int']['output']>;
  child: Person;
  /** The earliest event first. */
  custodyEvents: Array<CustodyEvent>;
  /** Days from the separation to the reunification; null while either date is unknown. */
  daysSeparated: Maybe<Scalars['Int']['output']>;
  family: Family;
  id: Scalars['ID']['output'];
  location: Maybe<Location>;
  parents: Array<Person>;
  policy: SeparationPolicy;
  reasons: Array<SeparationReason>;
  reference: Scalars['String']['output'];
  reunifiedOn: Maybe<Scalars['Date']['output']>;
  separatedFlags: Array<SeparatedFlag>;
  separatedOn: Maybe<Scalars['Date']['output']>;
  status: CaseStatus;
  /** The oldest change first. */
  statusHistory: Array<CaseStatusChange>;
  statusSince: Scalars['DateTime']['output'];
  /** Grows by one with each change of status; `expectedVersion` of a mutation is compared with it. */
  version: Scalars['Int']['output'];
};

export type SeparationCaseConnection = {
  __typename?: 'SeparationCaseConnection';
  edges: Array<SeparationCaseEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; null where the count is from 1 to 10 and therefore suppressed. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

export type SeparationCaseEdge = {
  __typename?: 'SeparationCaseEdge';
  cursor: Scalars['Cursor']['output'];
  node: SeparationCase;
};

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

/** Why, as recorded. `raw` is the agency's own code; a reason can be missing altogether. */
export type SeparationReason = {
  __typename?: 'SeparationReason';
  code: SeparationReasonCode;
  raw: Maybe<Scalars['String']['output']>;
};

export type SeparationReasonCode =
  | 'CRIMINAL_HISTORY'
  | 'FITNESS_OR_DANGER'
  | 'GANG_AFFILIATION_ALLEGED'
  | 'OTHER'
  | 'PARENT_HOSPITALISED'
  | 'PROSECUTION_OF_PARENT'
  | 'RELATIONSHIP_NOT_VERIFIED';

export type Source = {
  __typename?: 'Source';
  id: Scalars['ID']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Changes of cases' status: each at least once, those of one case in their order. Without `after` it begins now; with the
   * cursor of an event it goes on behind that event. A cursor that is too old is refused with `CURSOR_EXPIRED`: then read the
   * current state, and subscribe without it.
   */
  caseStatusChanged: CaseStatusEvent;
};


export type SubscriptionCaseStatusChangedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<CaseStatusEventFilter>;
};

/** A place to which changes of cases' status are sent. */
export type Webhook = {
  __typename?: 'Webhook';
  /** Failed attempts since the last one that did not fail. */
  consecutiveFailures: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** The oldest first. */
  deadLetters: WebhookDeadLetterConnection;
  filter: WebhookFilter;
  id: Scalars['ID']['output'];
  lastDeliveredAt: Maybe<Scalars['DateTime']['output']>;
  lastFailure: Maybe<WebhookFailure>;
  state: WebhookState;
  url: Scalars['URL']['output'];
  /** How many messages wait to be sent, or to be sent again. */
  waiting: Scalars['Int']['output'];
};


/** A place to which changes of cases' status are sent. */
export type WebhookDeadLettersArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A message that was not accepted for two days. It is kept for 30 days. */
export type WebhookDeadLetter = {
  __typename?: 'WebhookDeadLetter';
  attempts: Scalars['Int']['output'];
  /** The message, as it was sent: JSON. */
  body: Scalars['String']['output'];
  deadSince: Scalars['DateTime']['output'];
  firstAttemptAt: Scalars['DateTime']['output'];
  /** The `webhook-id` of the message. */
  id: Scalars['ID']['output'];
  lastFailure: WebhookFailure;
  /** The record whose status changed. */
  recordId: Scalars['ID']['output'];
};

export type WebhookDeadLetterConnection = {
  __typename?: 'WebhookDeadLetterConnection';
  edges: Array<WebhookDeadLetterEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WebhookDeadLetterEdge = {
  __typename?: 'WebhookDeadLetterEdge';
  cursor: Scalars['Cursor']['output'];
  node: WebhookDeadLetter;
};

/** A failed attempt to send a message. */
export type WebhookFailure = {
  __typename?: 'WebhookFailure';
  at: Scalars['DateTime']['output'];
  /** Where the reason is HTTP_STATUS. */
  httpStatus: Maybe<Scalars['Int']['output']>;
  reason: WebhookFailureReason;
};

export type WebhookFailureReason =
  /** There was no connection, or it broke. */
  | 'CONNECTION'
  /** The target answered with another status than 2xx. */
  | 'HTTP_STATUS'
  /** The target has an address now that webhooks are not sent to. */
  | 'TARGET_FORBIDDEN'
  | 'TIMEOUT';

/** The filter that the webhook was registered with; null for all. */
export type WebhookFilter = {
  __typename?: 'WebhookFilter';
  caseIds: Maybe<Array<Scalars['ID']['output']>>;
  familyIds: Maybe<Array<Scalars['ID']['output']>>;
  nationalities: Maybe<Array<Scalars['CountryCode']['output']>>;
  statuses: Maybe<Array<CaseStatus>>;
};

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

/** A webhook, and the secret that verifies what is sent to it. Keep it: it is shown this once. */
export type WebhookWithSecret = {
  __typename?: 'WebhookWithSecret';
  /** `whsec_` and 32 bytes in base64, as the Standard Webhooks specification has it. */
  secret: Scalars['String']['output'];
  webhook: Webhook;
};

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
  Family: Family;
  Person: Person;
  SeparationCase: SeparationCase;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Family:
    ( { __typename: 'Family' }
    & GraphQLRecursivePick<FederationTypes['Family'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  SeparationCase:
    ( { __typename: 'SeparationCase' }
    & GraphQLRecursivePick<FederationTypes['SeparationCase'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['SeparationCase'], {"child":{"birthYear":true}}> ) );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Agency: ResolverTypeWrapper<Agency>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CaseCount: ResolverTypeWrapper<CaseCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseDimension: CaseDimension;
  CaseDimensionValue: ResolverTypeWrapper<CaseDimensionValue>;
  CaseStatus: CaseStatus;
  CaseStatusChange: ResolverTypeWrapper<CaseStatusChange>;
  CaseStatusEvent: ResolverTypeWrapper<CaseStatusEventRecord>;
  CaseStatusEventFilter: CaseStatusEventFilter;
  ChangeCaseStatusInput: ChangeCaseStatusInput;
  ChangeCaseStatusPayload: ResolverTypeWrapper<Omit<ChangeCaseStatusPayload, 'case'> & { case: ResolversTypes['SeparationCase'] }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  CustodyEvent: ResolverTypeWrapper<CustodyEventRecord>;
  CustodyEventKind: CustodyEventKind;
  CustodySubject: CustodySubject;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteWebhookPayload: ResolverTypeWrapper<DeleteWebhookPayload>;
  Family: ResolverTypeWrapper<EntityReference>;
  Location: ResolverTypeWrapper<Location>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInformation>;
  Person: ResolverTypeWrapper<EntityReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordSystem: ResolverTypeWrapper<RecordSystem>;
  ReplayDeadLettersPayload: ResolverTypeWrapper<ReplayDeadLettersPayload>;
  ResumeWebhookPayload: ResolverTypeWrapper<Omit<ResumeWebhookPayload, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  SeparatedFlag: ResolverTypeWrapper<SeparatedFlagRecord>;
  SeparatedFlagValue: SeparatedFlagValue;
  SeparationCase: ResolverTypeWrapper<SeparationCaseRecord>;
  SeparationCaseConnection: ResolverTypeWrapper<SeparationCasePage>;
  SeparationCaseEdge: ResolverTypeWrapper<Omit<SeparationCaseEdge, 'node'> & { node: ResolversTypes['SeparationCase'] }>;
  SeparationCaseFilter: SeparationCaseFilter;
  SeparationCaseOrder: SeparationCaseOrder;
  SeparationPolicy: SeparationPolicy;
  SeparationReason: ResolverTypeWrapper<SeparationReason>;
  SeparationReasonCode: SeparationReasonCode;
  Source: ResolverTypeWrapper<Source>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Webhook: ResolverTypeWrapper<WebhookRecord>;
  WebhookDeadLetter: ResolverTypeWrapper<DeadLetterRecord>;
  WebhookDeadLetterConnection: ResolverTypeWrapper<DeadLetterPage>;
  WebhookDeadLetterEdge: ResolverTypeWrapper<Omit<WebhookDeadLetterEdge, 'node'> & { node: ResolversTypes['WebhookDeadLetter'] }>;
  WebhookFailure: ResolverTypeWrapper<WebhookFailure>;
  WebhookFailureReason: WebhookFailureReason;
  WebhookFilter: ResolverTypeWrapper<WebhookFilter>;
  WebhookState: WebhookState;
  WebhookWithSecret: ResolverTypeWrapper<Omit<WebhookWithSecret, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Agency: Agency;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  CaseCount: CaseCount;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  CaseDimensionValue: CaseDimensionValue;
  CaseStatusChange: CaseStatusChange;
  CaseStatusEvent: CaseStatusEventRecord;
  CaseStatusEventFilter: CaseStatusEventFilter;
  ChangeCaseStatusInput: ChangeCaseStatusInput;
  ChangeCaseStatusPayload: Omit<ChangeCaseStatusPayload, 'case'> & { case: ResolversParentTypes['SeparationCase'] };
  CountryCode: Scalars['CountryCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  CustodyEvent: CustodyEventRecord;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteWebhookPayload: DeleteWebhookPayload;
  Family: EntityReference;
  Location: Location;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInformation;
  Person: EntityReference;
  Query: Record<PropertyKey, never>;
  RecordSystem: RecordSystem;
  ReplayDeadLettersPayload: ReplayDeadLettersPayload;
  ResumeWebhookPayload: Omit<ResumeWebhookPayload, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  SeparatedFlag: SeparatedFlagRecord;
  SeparationCase: SeparationCaseRecord;
  SeparationCaseConnection: SeparationCasePage;
  SeparationCaseEdge: Omit<SeparationCaseEdge, 'node'> & { node: ResolversParentTypes['SeparationCase'] };
  SeparationCaseFilter: SeparationCaseFilter;
  SeparationReason: SeparationReason;
  Source: Source;
  Subscription: Record<PropertyKey, never>;
  URL: Scalars['URL']['output'];
  Webhook: WebhookRecord;
  WebhookDeadLetter: DeadLetterRecord;
  WebhookDeadLetterConnection: DeadLetterPage;
  WebhookDeadLetterEdge: Omit<WebhookDeadLetterEdge, 'node'> & { node: ResolversParentTypes['WebhookDeadLetter'] };
  WebhookFailure: WebhookFailure;
  WebhookFilter: WebhookFilter;
  WebhookWithSecret: Omit<WebhookWithSecret, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
}>;

export type AgencyResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = ResolversObject<{
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type CaseCountResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['CaseCount'] = ResolversParentTypes['CaseCount']> = ResolversObject<{
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['CaseDimensionValue']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type CaseDimensionValueResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['CaseDimensionValue'] = ResolversParentTypes['CaseDimensionValue']> = ResolversObject<{
  dimension?: Resolver<ResolversTypes['CaseDimension'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CaseStatusChangeResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['CaseStatusChange'] = ResolversParentTypes['CaseStatusChange']> = ResolversObject<{
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CaseStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawTerm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
}>;

export type CaseStatusEventResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['CaseStatusEvent'] = ResolversParentTypes['CaseStatusEvent']> = ResolversObject<{
  case?: Resolver<ResolversTypes['SeparationCase'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['CaseStatusChange'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
}>;

export type ChangeCaseStatusPayloadResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['ChangeCaseStatusPayload'] = ResolversParentTypes['ChangeCaseStatusPayload']> = ResolversObject<{
  case?: Resolver<ResolversTypes['SeparationCase'], ParentType, ContextType>;
}>;

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type CustodyEventResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['CustodyEvent'] = ResolversParentTypes['CustodyEvent']> = ResolversObject<{
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustodyEventKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CustodySubject'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['RecordSystem']>, ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteWebhookPayloadResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['DeleteWebhookPayload'] = ResolversParentTypes['DeleteWebhookPayload']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type FamilyResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family'], FederationReferenceType extends FederationReferenceTypes['Family'] = FederationReferenceTypes['Family']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Family']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['SeparationCase']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type LocationResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = ResolversObject<{
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  changeCaseStatus?: Resolver<ResolversTypes['ChangeCaseStatusPayload'], ParentType, ContextType, RequireFields<MutationChangeCaseStatusArgs, 'input'>>;
  deleteWebhook?: Resolver<ResolversTypes['DeleteWebhookPayload'], ParentType, ContextType, RequireFields<MutationDeleteWebhookArgs, 'id'>>;
  registerWebhook?: Resolver<ResolversTypes['WebhookWithSecret'], ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'url'>>;
  replayDeadLetters?: Resolver<ResolversTypes['ReplayDeadLettersPayload'], ParentType, ContextType, RequireFields<MutationReplayDeadLettersArgs, 'webhookId'>>;
  resumeWebhook?: Resolver<ResolversTypes['ResumeWebhookPayload'], ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'id'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['WebhookWithSecret'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'id'>>;
}>;

export type PageInfoResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
}>;

export type PersonResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['SeparationCase']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  case?: Resolver<Maybe<ResolversTypes['SeparationCase']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  caseStatistics?: Resolver<Array<ResolversTypes['CaseCount']>, ParentType, ContextType, RequireFields<QueryCaseStatisticsArgs, 'groupBy'>>;
  cases?: Resolver<ResolversTypes['SeparationCaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'orderBy'>>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'id'>>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
}>;

export type RecordSystemResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['RecordSystem'] = ResolversParentTypes['RecordSystem']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type ReplayDeadLettersPayloadResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['ReplayDeadLettersPayload'] = ResolversParentTypes['ReplayDeadLettersPayload']> = ResolversObject<{
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ResumeWebhookPayloadResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['ResumeWebhookPayload'] = ResolversParentTypes['ResumeWebhookPayload']> = ResolversObject<{
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
}>;

export type SeparatedFlagResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['SeparatedFlag'] = ResolversParentTypes['SeparatedFlag']> = ResolversObject<{
  system?: Resolver<ResolversTypes['RecordSystem'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['SeparatedFlagValue'], ParentType, ContextType>;
}>;

export type SeparationCaseResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['SeparationCase'] = ResolversParentTypes['SeparationCase'], FederationReferenceType extends FederationReferenceTypes['SeparationCase'] = FederationReferenceTypes['SeparationCase']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeparationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageAtSeparation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  child?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  custodyEvents?: Resolver<Array<ResolversTypes['CustodyEvent']>, ParentType, ContextType>;
  daysSeparated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  parents?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['SeparationPolicy'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SeparationReason']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reunifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  separatedFlags?: Resolver<Array<ResolversTypes['SeparatedFlag']>, ParentType, ContextType>;
  separatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['CaseStatusChange']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SeparationCaseConnectionResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['SeparationCaseConnection'] = ResolversParentTypes['SeparationCaseConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['SeparationCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type SeparationCaseEdgeResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['SeparationCaseEdge'] = ResolversParentTypes['SeparationCaseEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeparationCase'], ParentType, ContextType>;
}>;

export type SeparationReasonResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['SeparationReason'] = ResolversParentTypes['SeparationReason']> = ResolversObject<{
  code?: Resolver<ResolversTypes['SeparationReasonCode'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type SourceResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type SubscriptionResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = ResolversObject<{
  caseStatusChanged?: SubscriptionResolver<ResolversTypes['CaseStatusEvent'], "caseStatusChanged", ParentType, ContextType, Partial<SubscriptionCaseStatusChangedArgs>>;
}>;

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WebhookResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = ResolversObject<{
  consecutiveFailures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['WebhookDeadLetterConnection'], ParentType, ContextType, Partial<WebhookDeadLettersArgs>>;
  filter?: Resolver<ResolversTypes['WebhookFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['WebhookFailure']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type WebhookDeadLetterResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['WebhookDeadLetter'] = ResolversParentTypes['WebhookDeadLetter']> = ResolversObject<{
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstAttemptAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFailure?: Resolver<ResolversTypes['WebhookFailure'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type WebhookDeadLetterConnectionResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['WebhookDeadLetterConnection'] = ResolversParentTypes['WebhookDeadLetterConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['WebhookDeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type WebhookDeadLetterEdgeResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['WebhookDeadLetterEdge'] = ResolversParentTypes['WebhookDeadLetterEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDeadLetter'], ParentType, ContextType>;
}>;

export type WebhookFailureResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['WebhookFailure'] = ResolversParentTypes['WebhookFailure']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WebhookFailureReason'], ParentType, ContextType>;
}>;

export type WebhookFilterResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['WebhookFilter'] = ResolversParentTypes['WebhookFilter']> = ResolversObject<{
  caseIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  familyIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  nationalities?: Resolver<Maybe<Array<ResolversTypes['CountryCode']>>, ParentType, ContextType>;
  statuses?: Resolver<Maybe<Array<ResolversTypes['CaseStatus']>>, ParentType, ContextType>;
}>;

export type WebhookWithSecretResolvers<ContextType = CasesContext, ParentType extends ResolversParentTypes['WebhookWithSecret'] = ResolversParentTypes['WebhookWithSecret']> = ResolversObject<{
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = CasesContext> = ResolversObject<{
  Agency?: AgencyResolvers<ContextType>;
  CaseCount?: CaseCountResolvers<ContextType>;
  CaseDimensionValue?: CaseDimensionValueResolvers<ContextType>;
  CaseStatusChange?: CaseStatusChangeResolvers<ContextType>;
  CaseStatusEvent?: CaseStatusEventResolvers<ContextType>;
  ChangeCaseStatusPayload?: ChangeCaseStatusPayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  CustodyEvent?: CustodyEventResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteWebhookPayload?: DeleteWebhookPayloadResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordSystem?: RecordSystemResolvers<ContextType>;
  ReplayDeadLettersPayload?: ReplayDeadLettersPayloadResolvers<ContextType>;
  ResumeWebhookPayload?: ResumeWebhookPayloadResolvers<ContextType>;
  SeparatedFlag?: SeparatedFlagResolvers<ContextType>;
  SeparationCase?: SeparationCaseResolvers<ContextType>;
  SeparationCaseConnection?: SeparationCaseConnectionResolvers<ContextType>;
  SeparationCaseEdge?: SeparationCaseEdgeResolvers<ContextType>;
  SeparationReason?: SeparationReasonResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDeadLetter?: WebhookDeadLetterResolvers<ContextType>;
  WebhookDeadLetterConnection?: WebhookDeadLetterConnectionResolvers<ContextType>;
  WebhookDeadLetterEdge?: WebhookDeadLetterEdgeResolvers<ContextType>;
  WebhookFailure?: WebhookFailureResolvers<ContextType>;
  WebhookFilter?: WebhookFilterResolvers<ContextType>;
  WebhookWithSecret?: WebhookWithSecretResolvers<ContextType>;
}>;

