/** Error codes of MongoDB that the store answers with, by their MongoDB names; codes without a name there are called by what they say. */
export const errorCodes = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  Unauthorized: 13,
  TypeMismatch: 14,
  InvalidLength: 16,
  IllegalOperation: 20,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  NonExistentPath: 29,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  LockBusy: 46,
  NamespaceExists: 48,
  CursorInUse: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  ShutdownInProgress: 91,
  CommandNotSupported: 115,
  InvalidPipelineOperator: 168,
  CannotIndexParallelArrays: 171,
  InvalidIndexSpecificationOption: 197,
  CursorKilled: 237,
  ConversionFailure: 241,
  InvalidResumeToken: 260,
  ChangeStreamFatalError: 280,
  ChangeStreamHistoryLost: 286,
  NoQueryExecutionPlans: 291,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  GroupNotAnObject: 15947,
  GroupFieldNotAnAccumulator: 40234,
  GroupNeedsId: 15955,
  UnknownGroupOperator: 15952,
  LimitNotPositive: 15958,
  SkipNegative: 5107200,
  IllegalSort: 15974,
  IllegalSortDirection: 15975,
  ExpressionArity: 16020,
  ExpressionWithTwoFields: 15983,
  NotNumeric: 16554,
  UndefinedVariable: 17276,
  ExpressionInExclusion: 31252,
  InclusionInExclusion: 31254,
  ExclusionInInclusion: 31253,
  PathCollision: 31250,
  PositionalProjectionMismatch: 51246,
  RegularExpressionInvalid: 51091,
  RegularExpressionOptionsTwice: 51075,
  RegularExpressionOptionInvalid: 51108,
  FieldNameWithDot: 16412,
  EmptyFieldPath: 16872,
  FieldPathWithEmptyName: 40353,
  NoBranchMatched: 40066,
  NotAList: 28664,
  ModByZero: 16610,
  MergeNeedsObjects: 40400,
  SizeNeedsAList: 17124,
  InNeedsAList: 40081,
  FieldPathWithDollar: 16410,
  SliceNotPositive: 28724,
  ElementMatchOnPath: 31275,
  PositionalInProject: 31324,
  EmptyProjection: 51270,
  GroupFieldWithDot: 40235,
  GroupFieldWithTwoAccumulators: 40238,
  AccumulatorArguments: 5787801,
  CountNotAnInteger: 5787902,
  CountNotPositive: 5787908,
  MatchNotAnObject: 15959,
  SortWithoutKey: 15976,
  LimitNotANumber: 5107201,
  CountFieldInvalid: 40156,
  CountFieldWithDollar: 40158,
  ProjectWithoutField: 51272,
  UnsetNeedsTexts: 31002,
  UnwindArguments: 15981,
  UnwindOption: 28811,
  UnwindWithoutPath: 28812,
  UnwindPathWithoutDollar: 28818,
  SampleSizeNegative: 28747,
  ReplaceRootWithoutRoot: 40231,
  BucketOption: 40197,
  BucketArguments: 40198,
  BucketBoundaries: 40192,
  BucketOrder: 40194,
  FacetArguments: 40169,
  WindowNeedsSort: 5339901,
  WindowBoundsReversed: 5339900,
  NumberNegative: 51024,
  StageNeedsOneField: 40323,
  UnknownStage: 40324,
  UnknownField: 40415,
  MissingField: 40414,
  StageNotFirst: 40602,
  ResumeTokenWithoutData: 40647,
  TwoResumeOptions: 40674,
  TwoResumeTokens: 50674,
  ReplaceRootNotAnObject: 40228,
  StageNeedsAnObject: 40272,
} as const;

export type ErrorCodeName = keyof typeof errorCodes;

/** Codes from here on have no name in MongoDB but `Location` and their number. */
const firstUnnamedCode = 10_335;

/** An error that goes to the client as MongoDB would say it. */
export class ServerError extends Error {
  override name = 'ServerError';
  readonly code: number;
  readonly codeName: string;
  /** Further fields of the reply, such as the key that is there already. */
  readonly details: Record<string, unknown>;

  constructor(codeName: ErrorCodeName, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.code = errorCodes[codeName];
    const isUnnamed = this.code >= firstUnnamedCode && codeName !== 'DuplicateKey';
    this.codeName = isUnnamed ? `Location${this.code}` : codeName;
    this.details = details;
  }
}

/** Any error as one that MongoDB would send. What the query library refuses is a value that is not allowed. */
export function asServerError(error: unknown): ServerError {
  if (error instanceof ServerError) return error;
  return new ServerError('BadValue', error instanceof Error ? error.message : String(error));
}
