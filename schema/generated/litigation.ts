import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../../subgraphs/shared/entity-reference.ts';
import type { ProceedingRecord, ProceedingStatusEventRecord, DocketEntryRecord, ProceedingPartyRecord, RepresentationRecord, RelatedProceedingRecord, ProceedingPage } from '../../subgraphs/litigation/models/proceeding.ts';
import type { NegotiationRecord, NegotiationEventRecord } from '../../subgraphs/litigation/models/negotiation.ts';
import type { PageInformation } from '../../subgraphs/shared/pagination/connection.ts';
import type { ConcernedFamilyPage } from '../../subgraphs/litigation/models/concerned-family.ts';
import type { WebhookRecord, DeadLetterRecord, DeadLetterPage } from '../../subgraphs/shared/webhooks/webhook-record.ts';
import type { LitigationContext } from '../../subgraphs/litigation/context.ts';
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

export type Agency = {
  __typename?: 'Agency';
  id: Scalars['ID']['output'];
  /** Proceedings in which the agency is a party or represents one. */
  proceedings: Array<Proceeding>;
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

export type ChangeProceedingStatusPayload = {
  __typename?: 'ChangeProceedingStatusPayload';
  proceeding: Proceeding;
};

/** How sure a fact is: HIGH official or court text, MEDIUM press or NGO, LOW one weak source. */
export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type Court = {
  __typename?: 'Court';
  /** The usual citation, for example `S.D. Cal.`. */
  citation: Scalars['String']['output'];
  /** The code that the federal courts use, for example `casd`. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  state: Maybe<Scalars['String']['output']>;
};

export type DeleteWebhookPayload = {
  __typename?: 'DeleteWebhookPayload';
  id: Scalars['ID']['output'];
};

/** A milestone on the docket. */
export type DocketEntry = {
  __typename?: 'DocketEntry';
  enteredOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: DocketEntryKind;
  source: Maybe<Source>;
  title: Scalars['String']['output'];
};

export type DocketEntryKind =
  | 'COMPLAINT'
  | 'DISMISSAL'
  | 'OPINION'
  | 'ORDER'
  | 'OTHER'
  | 'SETTLEMENT'
  | 'STATUS_REPORT'
  | 'TRANSFER';

/** A docket number, unique only together with its court: office : year - type - serial (- judge's initials). */
export type DocketNumber = {
  __typename?: 'DocketNumber';
  judgeInitials: Maybe<Scalars['String']['output']>;
  office: Maybe<Scalars['String']['output']>;
  /** As the court writes it, `3:18-cv-00428`. */
  raw: Scalars['String']['output'];
  serial: Maybe<Scalars['Int']['output']>;
  type: Maybe<Scalars['String']['output']>;
  /** Four digits. */
  year: Maybe<Scalars['Int']['output']>;
};

export type Family = {
  __typename?: 'Family';
  id: Scalars['ID']['output'];
  proceedings: Array<Proceeding>;
};

export type FamilyConnection = {
  __typename?: 'FamilyConnection';
  edges: Array<FamilyEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; null where the count is from 1 to 10 and therefore suppressed. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

export type FamilyEdge = {
  __typename?: 'FamilyEdge';
  cursor: Scalars['Cursor']['output'];
  node: Family;
};

export type Mutation = {
  __typename?: 'Mutation';
  changeProceedingStatus: ChangeProceedingStatusPayload;
  deleteProceedingWebhook: DeleteWebhookPayload;
  /**
   * Sends every change of status that is made from now on, or after a cursor of `proceedingStatusChanged`, to an https address: to those
   * who cannot hold a connection for the subscription. Messages have ids and statuses only. The webhook belongs to the caller (the `sub`
   * of the token), and acts with the scopes that the caller has now.
   */
  registerProceedingWebhook: ProceedingWebhookWithSecret;
  /** Sends dead letters of a webhook again: those with the ids, or all. They come after what was sent meanwhile. */
  replayProceedingDeadLetters: ReplayDeadLettersPayload;
  /** Lets a webhook go on that is not ACTIVE. */
  resumeProceedingWebhook: ResumeProceedingWebhookPayload;
  /** Makes another secret. For a day messages are signed with both. */
  rotateProceedingWebhookSecret: ProceedingWebhookWithSecret;
};


export type MutationChangeProceedingStatusArgs = {
  input: ChangeProceedingStatusInput;
};


export type MutationDeleteProceedingWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRegisterProceedingWebhookArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ProceedingStatusEventFilter>;
  url: Scalars['URL']['input'];
};


export type MutationReplayProceedingDeadLettersArgs = {
  ids: InputMaybe<Array<Scalars['ID']['input']>>;
  webhookId: Scalars['ID']['input'];
};


export type MutationResumeProceedingWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRotateProceedingWebhookSecretArgs = {
  id: Scalars['ID']['input'];
};

/** Settlement talks: a record of their own, since they cover several proceedings. */
export type Negotiation = {
  __typename?: 'Negotiation';
  /** The earliest event first. */
  events: Array<NegotiationEvent>;
  id: Scalars['ID']['output'];
  parties: Array<Agency>;
  proceedings: Array<Proceeding>;
  status: NegotiationStatus;
  title: Scalars['String']['output'];
};

export type NegotiationEvent = {
  __typename?: 'NegotiationEvent';
  confidence: Confidence;
  id: Scalars['ID']['output'];
  /** Where only the month is known, `2021-03`; else the day again. */
  occurred: Scalars['String']['output'];
  occurredOn: Maybe<Scalars['Date']['output']>;
  source: Maybe<Source>;
  title: Scalars['String']['output'];
};

export type NegotiationStatus =
  | 'CONCLUDED'
  | 'OPEN'
  | 'WITHDRAWN';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor: Maybe<Scalars['Cursor']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['Cursor']['output']>;
};

export type PartyRole =
  | 'DEFENDANT'
  | 'INTERVENOR'
  | 'PLAINTIFF';

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  /** Proceedings in which the person is judge, counsel or party. */
  proceedings: Array<Proceeding>;
};

export type Proceeding = {
  __typename?: 'Proceeding';
  /** Not a key: two proceedings can have the same caption. */
  caption: Scalars['String']['output'];
  /** How sure the record as a whole is. */
  confidence: Confidence;
  court: Court;
  /** The earliest entry first. */
  docketEntries: Array<DocketEntry>;
  docketNumber: DocketNumber;
  /** Families whom the proceeding concerns: members of its class, or named in the synthetic cohort. */
  families: FamilyConnection;
  /** Null where only the year is known: see `filedYear`. */
  filedOn: Maybe<Scalars['Date']['output']>;
  filedYear: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  judge: Maybe<Person>;
  kind: ProceedingKind;
  /** The federal courts' nature-of-suit code, for example 440 (other civil rights). */
  natureOfSuit: Maybe<Scalars['Int']['output']>;
  negotiations: Array<Negotiation>;
  parties: Array<ProceedingParty>;
  related: Array<RelatedProceeding>;
  representations: Array<Representation>;
  status: ProceedingStatus;
  /** The oldest change first. */
  statusHistory: Array<ProceedingStatusChange>;
  statusSince: Scalars['DateTime']['output'];
  /** Grows by one with each change of status; `expectedVersion` of a mutation is compared with it. */
  version: Scalars['Int']['output'];
};


export type ProceedingFamiliesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type ProceedingConnection = {
  __typename?: 'ProceedingConnection';
  edges: Array<ProceedingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProceedingEdge = {
  __typename?: 'ProceedingEdge';
  cursor: Scalars['Cursor']['output'];
  node: Proceeding;
};

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

/** A party. Real plaintiffs are named by the caption's own words, never as persons. */
export type ProceedingParty = {
  __typename?: 'ProceedingParty';
  agency: Maybe<Agency>;
  name: Scalars['String']['output'];
  person: Maybe<Person>;
  role: PartyRole;
};

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

export type ProceedingStatusChange = {
  __typename?: 'ProceedingStatusChange';
  effectiveOn: Scalars['Date']['output'];
  from: Maybe<ProceedingStatus>;
  id: Scalars['ID']['output'];
  note: Maybe<Scalars['String']['output']>;
  rawTerm: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  source: Maybe<Source>;
  to: ProceedingStatus;
};

/** A change of a proceeding's status that was just made, by whomever. */
export type ProceedingStatusEvent = {
  __typename?: 'ProceedingStatusEvent';
  /** The change as it was made. Its `id` is the key under which to store it: after an interruption a change can come again. */
  change: ProceedingStatusChange;
  /** Subscribe with `after` this cursor to go on behind this event: on any instance, at any time while the database keeps its log. */
  cursor: Scalars['Cursor']['output'];
  /** The proceeding as it is now. */
  proceeding: Proceeding;
};

/** Which changes of status a subscription is about: those that meet all that is given. Each list has at most 100 values. */
export type ProceedingStatusEventFilter = {
  /** Codes of courts, for example `casd`. */
  courts?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<ProceedingKind>>;
  proceedingIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statuses changed to. */
  statuses?: InputMaybe<Array<ProceedingStatus>>;
};

/** A place to which changes of proceedings' status are sent. */
export type ProceedingWebhook = {
  __typename?: 'ProceedingWebhook';
  /** Failed attempts since the last one that did not fail. */
  consecutiveFailures: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** The oldest first. */
  deadLetters: WebhookDeadLetterConnection;
  filter: ProceedingWebhookFilter;
  id: Scalars['ID']['output'];
  lastDeliveredAt: Maybe<Scalars['DateTime']['output']>;
  lastFailure: Maybe<WebhookFailure>;
  state: WebhookState;
  url: Scalars['URL']['output'];
  /** How many messages wait to be sent, or to be sent again. */
  waiting: Scalars['Int']['output'];
};


/** A place to which changes of proceedings' status are sent. */
export type ProceedingWebhookDeadLettersArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** The filter that the webhook was registered with; null for all. */
export type ProceedingWebhookFilter = {
  __typename?: 'ProceedingWebhookFilter';
  courts: Maybe<Array<Scalars['ID']['output']>>;
  kinds: Maybe<Array<ProceedingKind>>;
  proceedingIds: Maybe<Array<Scalars['ID']['output']>>;
  statuses: Maybe<Array<ProceedingStatus>>;
};

/** A webhook, and the secret that verifies what is sent to it. Keep it: it is shown this once. */
export type ProceedingWebhookWithSecret = {
  __typename?: 'ProceedingWebhookWithSecret';
  /** `whsec_` and 32 bytes in base64, as the Standard Webhooks specification has it. */
  secret: Scalars['String']['output'];
  webhook: ProceedingWebhook;
};

export type Query = {
  __typename?: 'Query';
  negotiation: Maybe<Negotiation>;
  negotiations: Array<Negotiation>;
  proceeding: Maybe<Proceeding>;
  /** The one proceeding of a court with that docket number; also by an earlier number, before a transfer. */
  proceedingByDocket: Maybe<Proceeding>;
  /** One of the caller's own webhooks for proceedings. */
  proceedingWebhook: Maybe<ProceedingWebhook>;
  /** The caller's own webhooks for proceedings, the oldest first. */
  proceedingWebhooks: Array<ProceedingWebhook>;
  proceedings: ProceedingConnection;
};


export type QueryNegotiationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProceedingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProceedingByDocketArgs = {
  court: Scalars['ID']['input'];
  docketNumber: Scalars['String']['input'];
};


export type QueryProceedingWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProceedingsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ProceedingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ProceedingOrder;
};

export type RelatedProceeding = {
  __typename?: 'RelatedProceeding';
  note: Maybe<Scalars['String']['output']>;
  proceeding: Proceeding;
  relation: ProceedingRelation;
};

export type ReplayDeadLettersPayload = {
  __typename?: 'ReplayDeadLettersPayload';
  /** How many messages will be sent again. */
  replayed: Scalars['Int']['output'];
};

export type Representation = {
  __typename?: 'Representation';
  counsel: Maybe<Person>;
  organisation: Agency;
  represents: PartyRole;
};

export type ResumeProceedingWebhookPayload = {
  __typename?: 'ResumeProceedingWebhookPayload';
  webhook: ProceedingWebhook;
};

export type Source = {
  __typename?: 'Source';
  id: Scalars['ID']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Changes of proceedings' status: each at least once, those of one proceeding in their order. Without `after` it begins now; with the
   * cursor of an event it goes on behind that event. A cursor that is too old is refused with `CURSOR_EXPIRED`: then read the
   * current state, and subscribe without it.
   */
  proceedingStatusChanged: ProceedingStatusEvent;
};


export type SubscriptionProceedingStatusChangedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ProceedingStatusEventFilter>;
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
  Negotiation: Negotiation;
  Person: Person;
  Proceeding: Proceeding;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Family:
    ( { __typename: 'Family' }
    & GraphQLRecursivePick<FederationTypes['Family'], {"id":true}> );
  Negotiation:
    ( { __typename: 'Negotiation' }
    & GraphQLRecursivePick<FederationTypes['Negotiation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Proceeding:
    ( { __typename: 'Proceeding' }
    & GraphQLRecursivePick<FederationTypes['Proceeding'], {"id":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Agency: ResolverTypeWrapper<EntityReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangeProceedingStatusInput: ChangeProceedingStatusInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ChangeProceedingStatusPayload: ResolverTypeWrapper<Omit<ChangeProceedingStatusPayload, 'proceeding'> & { proceeding: ResolversTypes['Proceeding'] }>;
  Confidence: Confidence;
  Court: ResolverTypeWrapper<Court>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteWebhookPayload: ResolverTypeWrapper<DeleteWebhookPayload>;
  DocketEntry: ResolverTypeWrapper<DocketEntryRecord>;
  DocketEntryKind: DocketEntryKind;
  DocketNumber: ResolverTypeWrapper<DocketNumber>;
  Family: ResolverTypeWrapper<EntityReference>;
  FamilyConnection: ResolverTypeWrapper<ConcernedFamilyPage>;
  FamilyEdge: ResolverTypeWrapper<Omit<FamilyEdge, 'node'> & { node: ResolversTypes['Family'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Negotiation: ResolverTypeWrapper<NegotiationRecord>;
  NegotiationEvent: ResolverTypeWrapper<NegotiationEventRecord>;
  NegotiationStatus: NegotiationStatus;
  PageInfo: ResolverTypeWrapper<PageInformation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartyRole: PartyRole;
  Person: ResolverTypeWrapper<EntityReference>;
  Proceeding: ResolverTypeWrapper<ProceedingRecord>;
  ProceedingConnection: ResolverTypeWrapper<ProceedingPage>;
  ProceedingEdge: ResolverTypeWrapper<Omit<ProceedingEdge, 'node'> & { node: ResolversTypes['Proceeding'] }>;
  ProceedingFilter: ProceedingFilter;
  ProceedingKind: ProceedingKind;
  ProceedingOrder: ProceedingOrder;
  ProceedingParty: ResolverTypeWrapper<ProceedingPartyRecord>;
  ProceedingRelation: ProceedingRelation;
  ProceedingStatus: ProceedingStatus;
  ProceedingStatusChange: ResolverTypeWrapper<ProceedingStatusChange>;
  ProceedingStatusEvent: ResolverTypeWrapper<ProceedingStatusEventRecord>;
  ProceedingStatusEventFilter: ProceedingStatusEventFilter;
  ProceedingWebhook: ResolverTypeWrapper<WebhookRecord>;
  ProceedingWebhookFilter: ResolverTypeWrapper<ProceedingWebhookFilter>;
  ProceedingWebhookWithSecret: ResolverTypeWrapper<Omit<ProceedingWebhookWithSecret, 'webhook'> & { webhook: ResolversTypes['ProceedingWebhook'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedProceeding: ResolverTypeWrapper<RelatedProceedingRecord>;
  ReplayDeadLettersPayload: ResolverTypeWrapper<ReplayDeadLettersPayload>;
  Representation: ResolverTypeWrapper<RepresentationRecord>;
  ResumeProceedingWebhookPayload: ResolverTypeWrapper<Omit<ResumeProceedingWebhookPayload, 'webhook'> & { webhook: ResolversTypes['ProceedingWebhook'] }>;
  Source: ResolverTypeWrapper<Source>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  WebhookDeadLetter: ResolverTypeWrapper<DeadLetterRecord>;
  WebhookDeadLetterConnection: ResolverTypeWrapper<DeadLetterPage>;
  WebhookDeadLetterEdge: ResolverTypeWrapper<Omit<WebhookDeadLetterEdge, 'node'> & { node: ResolversTypes['WebhookDeadLetter'] }>;
  WebhookFailure: ResolverTypeWrapper<WebhookFailure>;
  WebhookFailureReason: WebhookFailureReason;
  WebhookState: WebhookState;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Agency: EntityReference;
  ID: Scalars['ID']['output'];
  ChangeProceedingStatusInput: ChangeProceedingStatusInput;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ChangeProceedingStatusPayload: Omit<ChangeProceedingStatusPayload, 'proceeding'> & { proceeding: ResolversParentTypes['Proceeding'] };
  Court: Court;
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteWebhookPayload: DeleteWebhookPayload;
  DocketEntry: DocketEntryRecord;
  DocketNumber: DocketNumber;
  Family: EntityReference;
  FamilyConnection: ConcernedFamilyPage;
  FamilyEdge: Omit<FamilyEdge, 'node'> & { node: ResolversParentTypes['Family'] };
  Mutation: Record<PropertyKey, never>;
  Negotiation: NegotiationRecord;
  NegotiationEvent: NegotiationEventRecord;
  PageInfo: PageInformation;
  Boolean: Scalars['Boolean']['output'];
  Person: EntityReference;
  Proceeding: ProceedingRecord;
  ProceedingConnection: ProceedingPage;
  ProceedingEdge: Omit<ProceedingEdge, 'node'> & { node: ResolversParentTypes['Proceeding'] };
  ProceedingFilter: ProceedingFilter;
  ProceedingParty: ProceedingPartyRecord;
  ProceedingStatusChange: ProceedingStatusChange;
  ProceedingStatusEvent: ProceedingStatusEventRecord;
  ProceedingStatusEventFilter: ProceedingStatusEventFilter;
  ProceedingWebhook: WebhookRecord;
  ProceedingWebhookFilter: ProceedingWebhookFilter;
  ProceedingWebhookWithSecret: Omit<ProceedingWebhookWithSecret, 'webhook'> & { webhook: ResolversParentTypes['ProceedingWebhook'] };
  Query: Record<PropertyKey, never>;
  RelatedProceeding: RelatedProceedingRecord;
  ReplayDeadLettersPayload: ReplayDeadLettersPayload;
  Representation: RepresentationRecord;
  ResumeProceedingWebhookPayload: Omit<ResumeProceedingWebhookPayload, 'webhook'> & { webhook: ResolversParentTypes['ProceedingWebhook'] };
  Source: Source;
  Subscription: Record<PropertyKey, never>;
  URL: Scalars['URL']['output'];
  WebhookDeadLetter: DeadLetterRecord;
  WebhookDeadLetterConnection: DeadLetterPage;
  WebhookDeadLetterEdge: Omit<WebhookDeadLetterEdge, 'node'> & { node: ResolversParentTypes['WebhookDeadLetter'] };
  WebhookFailure: WebhookFailure;
}>;

export type AgencyResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proceedings?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
}>;

export type ChangeProceedingStatusPayloadResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ChangeProceedingStatusPayload'] = ResolversParentTypes['ChangeProceedingStatusPayload']> = ResolversObject<{
  proceeding?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
}>;

export type CourtResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Court'] = ResolversParentTypes['Court']> = ResolversObject<{
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DeleteWebhookPayloadResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['DeleteWebhookPayload'] = ResolversParentTypes['DeleteWebhookPayload']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type DocketEntryResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['DocketEntry'] = ResolversParentTypes['DocketEntry']> = ResolversObject<{
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocketEntryKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type DocketNumberResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['DocketNumber'] = ResolversParentTypes['DocketNumber']> = ResolversObject<{
  judgeInitials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type FamilyResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family'], FederationReferenceType extends FederationReferenceTypes['Family'] = FederationReferenceTypes['Family']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Family']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proceedings?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
}>;

export type FamilyConnectionResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['FamilyConnection'] = ResolversParentTypes['FamilyConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['FamilyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type FamilyEdgeResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['FamilyEdge'] = ResolversParentTypes['FamilyEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  changeProceedingStatus?: Resolver<ResolversTypes['ChangeProceedingStatusPayload'], ParentType, ContextType, RequireFields<MutationChangeProceedingStatusArgs, 'input'>>;
  deleteProceedingWebhook?: Resolver<ResolversTypes['DeleteWebhookPayload'], ParentType, ContextType, RequireFields<MutationDeleteProceedingWebhookArgs, 'id'>>;
  registerProceedingWebhook?: Resolver<ResolversTypes['ProceedingWebhookWithSecret'], ParentType, ContextType, RequireFields<MutationRegisterProceedingWebhookArgs, 'url'>>;
  replayProceedingDeadLetters?: Resolver<ResolversTypes['ReplayDeadLettersPayload'], ParentType, ContextType, RequireFields<MutationReplayProceedingDeadLettersArgs, 'webhookId'>>;
  resumeProceedingWebhook?: Resolver<ResolversTypes['ResumeProceedingWebhookPayload'], ParentType, ContextType, RequireFields<MutationResumeProceedingWebhookArgs, 'id'>>;
  rotateProceedingWebhookSecret?: Resolver<ResolversTypes['ProceedingWebhookWithSecret'], ParentType, ContextType, RequireFields<MutationRotateProceedingWebhookSecretArgs, 'id'>>;
}>;

export type NegotiationResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Negotiation'] = ResolversParentTypes['Negotiation'], FederationReferenceType extends FederationReferenceTypes['Negotiation'] = FederationReferenceTypes['Negotiation']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Negotiation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Array<ResolversTypes['NegotiationEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  proceedings?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NegotiationStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type NegotiationEventResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['NegotiationEvent'] = ResolversParentTypes['NegotiationEvent']> = ResolversObject<{
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurred?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
}>;

export type PersonResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proceedings?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
}>;

export type ProceedingResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Proceeding'] = ResolversParentTypes['Proceeding'], FederationReferenceType extends FederationReferenceTypes['Proceeding'] = FederationReferenceTypes['Proceeding']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proceeding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  court?: Resolver<ResolversTypes['Court'], ParentType, ContextType>;
  docketEntries?: Resolver<Array<ResolversTypes['DocketEntry']>, ParentType, ContextType>;
  docketNumber?: Resolver<ResolversTypes['DocketNumber'], ParentType, ContextType>;
  families?: Resolver<ResolversTypes['FamilyConnection'], ParentType, ContextType, Partial<ProceedingFamiliesArgs>>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judge?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProceedingKind'], ParentType, ContextType>;
  natureOfSuit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  negotiations?: Resolver<Array<ResolversTypes['Negotiation']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ProceedingParty']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['RelatedProceeding']>, ParentType, ContextType>;
  representations?: Resolver<Array<ResolversTypes['Representation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProceedingStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['ProceedingStatusChange']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProceedingConnectionResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ProceedingConnection'] = ResolversParentTypes['ProceedingConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProceedingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProceedingEdgeResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ProceedingEdge'] = ResolversParentTypes['ProceedingEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
}>;

export type ProceedingPartyResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ProceedingParty'] = ResolversParentTypes['ProceedingParty']> = ResolversObject<{
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
}>;

export type ProceedingStatusChangeResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ProceedingStatusChange'] = ResolversParentTypes['ProceedingStatusChange']> = ResolversObject<{
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ProceedingStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawTerm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProceedingStatus'], ParentType, ContextType>;
}>;

export type ProceedingStatusEventResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ProceedingStatusEvent'] = ResolversParentTypes['ProceedingStatusEvent']> = ResolversObject<{
  change?: Resolver<ResolversTypes['ProceedingStatusChange'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  proceeding?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
}>;

export type ProceedingWebhookResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ProceedingWebhook'] = ResolversParentTypes['ProceedingWebhook']> = ResolversObject<{
  consecutiveFailures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['WebhookDeadLetterConnection'], ParentType, ContextType, Partial<ProceedingWebhookDeadLettersArgs>>;
  filter?: Resolver<ResolversTypes['ProceedingWebhookFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['WebhookFailure']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProceedingWebhookFilterResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ProceedingWebhookFilter'] = ResolversParentTypes['ProceedingWebhookFilter']> = ResolversObject<{
  courts?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['ProceedingKind']>>, ParentType, ContextType>;
  proceedingIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  statuses?: Resolver<Maybe<Array<ResolversTypes['ProceedingStatus']>>, ParentType, ContextType>;
}>;

export type ProceedingWebhookWithSecretResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ProceedingWebhookWithSecret'] = ResolversParentTypes['ProceedingWebhookWithSecret']> = ResolversObject<{
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['ProceedingWebhook'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  negotiation?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType, RequireFields<QueryNegotiationArgs, 'id'>>;
  negotiations?: Resolver<Array<ResolversTypes['Negotiation']>, ParentType, ContextType>;
  proceeding?: Resolver<Maybe<ResolversTypes['Proceeding']>, ParentType, ContextType, RequireFields<QueryProceedingArgs, 'id'>>;
  proceedingByDocket?: Resolver<Maybe<ResolversTypes['Proceeding']>, ParentType, ContextType, RequireFields<QueryProceedingByDocketArgs, 'court' | 'docketNumber'>>;
  proceedingWebhook?: Resolver<Maybe<ResolversTypes['ProceedingWebhook']>, ParentType, ContextType, RequireFields<QueryProceedingWebhookArgs, 'id'>>;
  proceedingWebhooks?: Resolver<Array<ResolversTypes['ProceedingWebhook']>, ParentType, ContextType>;
  proceedings?: Resolver<ResolversTypes['ProceedingConnection'], ParentType, ContextType, RequireFields<QueryProceedingsArgs, 'orderBy'>>;
}>;

export type RelatedProceedingResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['RelatedProceeding'] = ResolversParentTypes['RelatedProceeding']> = ResolversObject<{
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proceeding?: Resolver<ResolversTypes['Proceeding'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ProceedingRelation'], ParentType, ContextType>;
}>;

export type ReplayDeadLettersPayloadResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ReplayDeadLettersPayload'] = ResolversParentTypes['ReplayDeadLettersPayload']> = ResolversObject<{
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RepresentationResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = ResolversObject<{
  counsel?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  represents?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
}>;

export type ResumeProceedingWebhookPayloadResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['ResumeProceedingWebhookPayload'] = ResolversParentTypes['ResumeProceedingWebhookPayload']> = ResolversObject<{
  webhook?: Resolver<ResolversTypes['ProceedingWebhook'], ParentType, ContextType>;
}>;

export type SourceResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type SubscriptionResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = ResolversObject<{
  proceedingStatusChanged?: SubscriptionResolver<ResolversTypes['ProceedingStatusEvent'], "proceedingStatusChanged", ParentType, ContextType, Partial<SubscriptionProceedingStatusChangedArgs>>;
}>;

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WebhookDeadLetterResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['WebhookDeadLetter'] = ResolversParentTypes['WebhookDeadLetter']> = ResolversObject<{
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstAttemptAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFailure?: Resolver<ResolversTypes['WebhookFailure'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type WebhookDeadLetterConnectionResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['WebhookDeadLetterConnection'] = ResolversParentTypes['WebhookDeadLetterConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['WebhookDeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type WebhookDeadLetterEdgeResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['WebhookDeadLetterEdge'] = ResolversParentTypes['WebhookDeadLetterEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDeadLetter'], ParentType, ContextType>;
}>;

export type WebhookFailureResolvers<ContextType = LitigationContext, ParentType extends ResolversParentTypes['WebhookFailure'] = ResolversParentTypes['WebhookFailure']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WebhookFailureReason'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = LitigationContext> = ResolversObject<{
  Agency?: AgencyResolvers<ContextType>;
  ChangeProceedingStatusPayload?: ChangeProceedingStatusPayloadResolvers<ContextType>;
  Court?: CourtResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteWebhookPayload?: DeleteWebhookPayloadResolvers<ContextType>;
  DocketEntry?: DocketEntryResolvers<ContextType>;
  DocketNumber?: DocketNumberResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  FamilyConnection?: FamilyConnectionResolvers<ContextType>;
  FamilyEdge?: FamilyEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Negotiation?: NegotiationResolvers<ContextType>;
  NegotiationEvent?: NegotiationEventResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Proceeding?: ProceedingResolvers<ContextType>;
  ProceedingConnection?: ProceedingConnectionResolvers<ContextType>;
  ProceedingEdge?: ProceedingEdgeResolvers<ContextType>;
  ProceedingParty?: ProceedingPartyResolvers<ContextType>;
  ProceedingStatusChange?: ProceedingStatusChangeResolvers<ContextType>;
  ProceedingStatusEvent?: ProceedingStatusEventResolvers<ContextType>;
  ProceedingWebhook?: ProceedingWebhookResolvers<ContextType>;
  ProceedingWebhookFilter?: ProceedingWebhookFilterResolvers<ContextType>;
  ProceedingWebhookWithSecret?: ProceedingWebhookWithSecretResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedProceeding?: RelatedProceedingResolvers<ContextType>;
  ReplayDeadLettersPayload?: ReplayDeadLettersPayloadResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  ResumeProceedingWebhookPayload?: ResumeProceedingWebhookPayloadResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  WebhookDeadLetter?: WebhookDeadLetterResolvers<ContextType>;
  WebhookDeadLetterConnection?: WebhookDeadLetterConnectionResolvers<ContextType>;
  WebhookDeadLetterEdge?: WebhookDeadLetterEdgeResolvers<ContextType>;
  WebhookFailure?: WebhookFailureResolvers<ContextType>;
}>;

