import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRecord, ContactPointRecord, PersonNameRecord, PersonPage } from '../../subgraphs/people/models/person.ts';
import type { FamilyRecord, MembershipOfFamily, FamilyPage } from '../../subgraphs/people/models/family.ts';
import type { RelationshipRecord } from '../../subgraphs/people/models/relationship.ts';
import type { IdentifierRecord } from '../../subgraphs/people/models/identifier.ts';
import type { PageInformation } from '../../subgraphs/shared/pagination/connection.ts';
import type { PeopleContext } from '../../subgraphs/people/context.ts';
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
  /** An ISO 639 language code: `es`, or `quc` where there is no two-letter code. */
  LanguageCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Agency = {
  __typename?: 'Agency';
  id: Scalars['ID']['output'];
};

/** A way to reach somebody, with who knew it and since when. */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  kind: ContactPointKind;
  recordedOn: Scalars['Date']['output'];
  source: Maybe<Source>;
  value: Scalars['String']['output'];
};

export type ContactPointKind =
  | 'ADDRESS'
  | 'EMAIL'
  | 'PHONE';

export type EvidenceKind =
  | 'BIRTH_CERTIFICATE'
  | 'CONSULAR_CONFIRMATION'
  | 'COURT_RECORD'
  | 'DNA'
  | 'FILE_REVIEW'
  | 'NONE_RECORDED'
  | 'SELF_REPORT';

/** People who were apprehended or live together. Membership is append-only, with dates. */
export type Family = {
  __typename?: 'Family';
  adults: Array<Person>;
  children: Array<Person>;
  id: Scalars['ID']['output'];
  /** Null, with an error, for callers who may not see them. */
  identifiers: Maybe<Array<Identifier>>;
  /** Memberships in the order in which they were recorded; with `asOf`, those that held on that day. */
  members: Array<FamilyMembership>;
  reference: Scalars['String']['output'];
};


/** People who were apprehended or live together. Membership is append-only, with dates. */
export type FamilyMembersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
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

export type FamilyFilter = {
  /** Nationalities of which at least one member is. */
  nationalities?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Words that the reference or a member's displayed name must have, by their beginnings. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type FamilyMembership = {
  __typename?: 'FamilyMembership';
  family: Family;
  from: Maybe<Scalars['Date']['output']>;
  person: Person;
  role: FamilyRole;
  until: Maybe<Scalars['Date']['output']>;
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

/** A number that a record system gave. A retired one (`retiredOn`) can still be looked up. */
export type Identifier = {
  __typename?: 'Identifier';
  issuedOn: Maybe<Scalars['Date']['output']>;
  kind: IdentifierKind;
  retiredOn: Maybe<Scalars['Date']['output']>;
  system: Maybe<RecordSystem>;
  value: Scalars['String']['output'];
};

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

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor: Maybe<Scalars['Cursor']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['Cursor']['output']>;
};

/** A person. Members of families are synthetic, always; officials, judges, counsel and journalists are real public figures. */
export type Person = {
  __typename?: 'Person';
  birthDate: Maybe<Scalars['Date']['output']>;
  birthYear: Maybe<Scalars['Int']['output']>;
  /** Null, with an error, for callers who may not see them. */
  contactPoints: Maybe<Array<ContactPoint>>;
  /**
   * The name to show. Public figures by their name. Members of families by a pseudonym: given name and initials of an adult,
   * initials and year of birth of a minor or of somebody of unknown age. With `identity:read`: the full name.
   */
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Null, with an error, for callers who may not see them. */
  identifiers: Maybe<Array<Identifier>>;
  kind: PersonKind;
  languages: Array<Scalars['LanguageCode']['output']>;
  legalName: Maybe<PersonName>;
  /** The person's places in families, the earliest first. Append-only: nothing is overwritten. */
  memberships: Array<FamilyMembership>;
  nationality: Maybe<Scalars['CountryCode']['output']>;
  /** Relationships to other people, from either side. */
  relationships: Array<Relationship>;
  sex: Maybe<Sex>;
  synthetic: Scalars['Boolean']['output'];
  /** Whether the person was a minor at the time of the separation; null when the age is unknown. */
  wasMinor: Maybe<Scalars['Boolean']['output']>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; null where the count is from 1 to 10 and therefore suppressed. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['Cursor']['output'];
  node: Person;
};

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

export type PersonName = {
  __typename?: 'PersonName';
  family: Scalars['String']['output'];
  full: Scalars['String']['output'];
  given: Scalars['String']['output'];
  middle: Maybe<Scalars['String']['output']>;
  secondFamily: Maybe<Scalars['String']['output']>;
};

export type PersonOrder =
  | 'BIRTH_YEAR_ASC'
  | 'BIRTH_YEAR_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type Query = {
  __typename?: 'Query';
  families: FamilyConnection;
  family: Maybe<Family>;
  people: PersonConnection;
  person: Maybe<Person>;
};


export type QueryFamiliesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<FamilyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FamilyOrder;
};


export type QueryFamilyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<PersonFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PersonOrder;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};

export type RecordSystem = {
  __typename?: 'RecordSystem';
  code: Scalars['ID']['output'];
};

/** A relationship as somebody asserted it: `from` is the parent, guardian or elder where the kind has a direction. */
export type Relationship = {
  __typename?: 'Relationship';
  assertedBy: Agency;
  assertedOn: Maybe<Scalars['Date']['output']>;
  /** How sure the asserting agency was, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  evidence: EvidenceKind;
  from: Person;
  kind: RelationshipKind;
  to: Person;
};

export type RelationshipKind =
  | 'GRANDPARENT_GRANDCHILD'
  | 'GUARDIAN_WARD'
  | 'OTHER_RELATIVE'
  | 'PARENT_CHILD'
  | 'SIBLING'
  | 'UNRELATED';

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type Source = {
  __typename?: 'Source';
  id: Scalars['ID']['output'];
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
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Family:
    ( { __typename: 'Family' }
    & GraphQLRecursivePick<FederationTypes['Family'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Agency: ResolverTypeWrapper<Agency>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ContactPoint: ResolverTypeWrapper<ContactPointRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ContactPointKind: ContactPointKind;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  EvidenceKind: EvidenceKind;
  Family: ResolverTypeWrapper<FamilyRecord>;
  FamilyConnection: ResolverTypeWrapper<FamilyPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FamilyEdge: ResolverTypeWrapper<Omit<FamilyEdge, 'node'> & { node: ResolversTypes['Family'] }>;
  FamilyFilter: FamilyFilter;
  FamilyMembership: ResolverTypeWrapper<MembershipOfFamily>;
  FamilyOrder: FamilyOrder;
  FamilyRole: FamilyRole;
  Identifier: ResolverTypeWrapper<IdentifierRecord>;
  IdentifierKind: IdentifierKind;
  IntRange: IntRange;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  PageInfo: ResolverTypeWrapper<PageInformation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonKind: PersonKind;
  PersonName: ResolverTypeWrapper<PersonNameRecord>;
  PersonOrder: PersonOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordSystem: ResolverTypeWrapper<RecordSystem>;
  Relationship: ResolverTypeWrapper<RelationshipRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RelationshipKind: RelationshipKind;
  Sex: Sex;
  Source: ResolverTypeWrapper<Source>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Agency: Agency;
  ID: Scalars['ID']['output'];
  ContactPoint: ContactPointRecord;
  String: Scalars['String']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  Family: FamilyRecord;
  FamilyConnection: FamilyPage;
  Int: Scalars['Int']['output'];
  FamilyEdge: Omit<FamilyEdge, 'node'> & { node: ResolversParentTypes['Family'] };
  FamilyFilter: FamilyFilter;
  FamilyMembership: MembershipOfFamily;
  Identifier: IdentifierRecord;
  IntRange: IntRange;
  LanguageCode: Scalars['LanguageCode']['output'];
  PageInfo: PageInformation;
  Boolean: Scalars['Boolean']['output'];
  Person: PersonRecord;
  PersonConnection: PersonPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonName: PersonNameRecord;
  Query: Record<PropertyKey, never>;
  RecordSystem: RecordSystem;
  Relationship: RelationshipRecord;
  Float: Scalars['Float']['output'];
  Source: Source;
}>;

export type AgencyResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type ContactPointResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['ContactPointKind'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type FamilyResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family'], FederationReferenceType extends FederationReferenceTypes['Family'] = FederationReferenceTypes['Family']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Family']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adults?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<Array<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['FamilyMembership']>, ParentType, ContextType, Partial<FamilyMembersArgs>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type FamilyConnectionResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['FamilyConnection'] = ResolversParentTypes['FamilyConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['FamilyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type FamilyEdgeResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['FamilyEdge'] = ResolversParentTypes['FamilyEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
}>;

export type FamilyMembershipResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['FamilyMembership'] = ResolversParentTypes['FamilyMembership']> = ResolversObject<{
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['FamilyRole'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type IdentifierResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = ResolversObject<{
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentifierKind'], ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['RecordSystem']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type PageInfoResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
}>;

export type PersonResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contactPoints?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<Array<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['FamilyMembership']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wasMinor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
}>;

export type PersonConnectionResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type PersonEdgeResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
}>;

export type PersonNameResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = ResolversObject<{
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  middle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondFamily?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  families?: Resolver<ResolversTypes['FamilyConnection'], ParentType, ContextType, RequireFields<QueryFamiliesArgs, 'orderBy'>>;
  family?: Resolver<Maybe<ResolversTypes['Family']>, ParentType, ContextType, RequireFields<QueryFamilyArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
}>;

export type RecordSystemResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['RecordSystem'] = ResolversParentTypes['RecordSystem']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type RelationshipResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = ResolversObject<{
  assertedBy?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  assertedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
}>;

export type SourceResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = PeopleContext> = ResolversObject<{
  Agency?: AgencyResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Family?: FamilyResolvers<ContextType>;
  FamilyConnection?: FamilyConnectionResolvers<ContextType>;
  FamilyEdge?: FamilyEdgeResolvers<ContextType>;
  FamilyMembership?: FamilyMembershipResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  LanguageCode?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordSystem?: RecordSystemResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
}>;

