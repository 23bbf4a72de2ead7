/** Error codes of MongoDB that the store answers with, by their MongoDB names. */
export const errorCodes = {
  BadValue: 2,
  FailedToParse: 9,
  TypeMismatch: 14,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  LockBusy: 46,
  DollarPrefixedFieldName: 52,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  CommandNotSupported: 115,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  UnknownStage: 40324,
  UnknownField: 40415,
} as const;

export type ErrorCodeName = keyof typeof errorCodes;

/** An error that goes to the client as MongoDB would say it. */
export class ServerError extends Error {
  override name = 'ServerError';
  readonly codeName: ErrorCodeName;
  /** Further fields of the reply, such as the key that is there already. */
  readonly details: Record<string, unknown>;

  constructor(codeName: ErrorCodeName, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.codeName = codeName;
    this.details = details;
  }

  get code(): number {
    return errorCodes[this.codeName];
  }
}

/** Errors of the query library that stand for MongoDB's own, by their beginnings. */
const libraryErrors: readonly (readonly [RegExp, ErrorCodeName])[] = [
  [/^unregistered pipeline operator/, 'UnknownStage'],
  [/operator|accumulator|expression/i, 'BadValue'],
];

/** Any error as one that MongoDB would send. What the query library refuses is a value that is not allowed. */
export function asServerError(error: unknown): ServerError {
  if (error instanceof ServerError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const [, codeName] = libraryErrors.find(([form]) => form.test(message)) ?? [];
  return new ServerError(codeName ?? 'BadValue', message);
}
