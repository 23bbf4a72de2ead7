/** What an error code means, and the HTTP status where the whole request failed with it. */
export interface ErrorDefinition {
  meaning: string;
  httpStatus: number;
}

/**
 * Every error code that a client can meet, in `extensions.code`. Codes are stable: clients branch on them.
 * `schema/ERRORS.md` is generated from this.
 */
export const errorCatalogue = {
  // What GraphQL itself refuses
  GRAPHQL_PARSE_FAILED: { meaning: 'The operation is not GraphQL.', httpStatus: 400 },
  GRAPHQL_VALIDATION_FAILED: { meaning: 'The operation does not fit the schema.', httpStatus: 400 },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'There is no such operation, or several and none was named.',
    httpStatus: 400,
  },
  BAD_USER_INPUT: { meaning: 'An argument or variable has a value that is not allowed.', httpStatus: 400 },
  BAD_REQUEST: { meaning: 'The HTTP request is not a GraphQL request.', httpStatus: 400 },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'The hash is not known; send it again together with the query.',
    httpStatus: 200,
  },
  OPERATION_NOT_TRUSTED: {
    meaning: 'This server answers published operations only, and this is none of them.',
    httpStatus: 403,
  },
  REQUEST_TOO_LARGE: { meaning: 'The body of the request has more bytes than `maximum`.', httpStatus: 413 },
  CROSS_SITE_REQUEST: {
    meaning: 'A page of a site that this server does not know made the browser send the request.',
    httpStatus: 403,
  },
  PERSISTED_QUERY_NOT_SUPPORTED: { meaning: 'This server keeps no persisted queries.', httpStatus: 200 },
  NOT_FOUND: { meaning: 'There is nothing at this address.', httpStatus: 404 },

  // What the gateway cannot execute
  OPERATION_TOO_COMPLEX: { meaning: 'Planning the operation takes too much; ask for less at once.', httpStatus: 400 },
  OPERATION_LIMIT_EXCEEDED: {
    meaning: 'The operation has more of what `limit` names than `maximum`.',
    httpStatus: 400,
  },
  OPERATION_TOO_EXPENSIVE: { meaning: 'The `cost` of the operation is above the `budget`.', httpStatus: 400 },
  OPERATION_TIMEOUT: {
    meaning: 'The operation took longer than `timeout` milliseconds. A change may still happen.',
    httpStatus: 504,
  },
  RATE_LIMITED: {
    meaning: 'The caller has used up what it may ask for in a minute; ask again after `retryAfter` seconds.',
    httpStatus: 429,
  },
  PLANNING_FAILED: { meaning: 'The gateway found no way to answer the operation from its parts.', httpStatus: 500 },
  SUBSCRIPTION_NOT_SUPPORTED: {
    meaning: 'The operation is a subscription, and the request is not made by a protocol that streams.',
    httpStatus: 400,
  },
  SUBSCRIPTION_ENDED: {
    meaning: 'The graph has changed and has no place for a subscription that ran.',
    httpStatus: 400,
  },
  SUBSCRIPTION_INTERRUPTED: {
    meaning: 'The source of the events was lost, and the subscription cannot be continued.',
    httpStatus: 502,
  },
  SUBSCRIBER_TOO_SLOW: {
    meaning: 'The client did not read events as fast as they came; subscribe again after `extensions.cursor`.',
    httpStatus: 429,
  },
  METHOD_NOT_ALLOWED: {
    meaning: 'An operation that changes something was sent with GET; send it with POST.',
    httpStatus: 405,
  },
  CLIENT_GONE: { meaning: 'The client closed its request before the operation was executed.', httpStatus: 499 },
  NULL_NOT_ALLOWED: { meaning: 'A part of the graph gave no value for a field that always has one.', httpStatus: 200 },
  SUBGRAPH_INVALID_VALUE: { meaning: 'A part of the graph gave a value that does not fit its type.', httpStatus: 200 },

  // Streams
  TOO_MANY_SUBSCRIPTIONS: {
    meaning:
      'The caller, the connection, or all anonymous callers together have as many operations as may run at once.',
    httpStatus: 429,
  },
  GATEWAY_STOPPING: {
    meaning: 'This gateway stops. Subscribe again, after `cursor` where there is one: another will answer.',
    httpStatus: 503,
  },
  STREAM_NOT_FOUND: {
    meaning: 'The caller has no event stream with this token: it has ended, or was reserved and not opened in time.',
    httpStatus: 404,
  },
  STREAM_TAKEN: { meaning: 'The event stream with this token is open already.', httpStatus: 409 },
  OPERATION_ID_TAKEN: { meaning: 'An operation with this id runs on the event stream already.', httpStatus: 409 },

  // Pages
  PAGE_SIZE_INVALID: { meaning: '`first` or `last` is negative.', httpStatus: 400 },
  PAGE_SIZE_TOO_LARGE: { meaning: '`first` or `last` is over the maximum.', httpStatus: 400 },
  PAGE_ARGUMENTS_CONFLICT: {
    meaning: '`first` and `last` together, or `after` with `last`, or `before` with `first`.',
    httpStatus: 400,
  },
  CURSOR_INVALID: { meaning: 'The cursor is damaged.', httpStatus: 400 },
  CURSOR_EXPIRED: {
    meaning: 'The changes after the cursor are no longer kept. Read the current state, and subscribe without `after`.',
    httpStatus: 410,
  },
  CURSOR_MISMATCH: { meaning: 'The cursor comes from another field, order or subscription.', httpStatus: 400 },

  // Values
  DATE_INVALID: { meaning: 'A `Date` is an existing day as `YYYY-MM-DD`.', httpStatus: 400 },
  FILTER_INVALID: { meaning: 'A filter has too many values, or a range that ends before it begins.', httpStatus: 400 },
  TEXT_INVALID: { meaning: 'A text to search for has no word, or too many.', httpStatus: 400 },
  GROUP_BY_INVALID: { meaning: 'From one to three different dimensions can be grouped by.', httpStatus: 400 },
  VALUE_INVALID: { meaning: 'A value in an input is empty, too long or not of its form.', httpStatus: 400 },

  // Changes
  CASE_NOT_FOUND: { meaning: 'There is no case with this id.', httpStatus: 404 },
  PROCEEDING_NOT_FOUND: { meaning: 'There is no proceeding with this id.', httpStatus: 404 },
  SOURCE_NOT_FOUND: { meaning: 'There is no source with this id.', httpStatus: 404 },
  AGENCY_NOT_FOUND: { meaning: 'There is no agency with this id.', httpStatus: 404 },
  STATEMENT_NOT_FOUND: { meaning: 'There is no statement with this id.', httpStatus: 404 },
  PERSON_NOT_FOUND: { meaning: 'There is no person with this id.', httpStatus: 404 },
  SUBJECT_INVALID: { meaning: 'The id is not that of a record that statements can be about.', httpStatus: 400 },
  VERSION_CONFLICT: { meaning: 'The record has changed since: it is not at `expectedVersion`.', httpStatus: 409 },
  TRANSITION_NOT_ALLOWED: { meaning: 'The record cannot go from its status to that one.', httpStatus: 409 },
  EFFECTIVE_DATE_IN_FUTURE: { meaning: '`effectiveOn` is later than today (UTC).', httpStatus: 400 },
  EFFECTIVE_DATE_BEFORE_LAST_CHANGE: {
    meaning: '`effectiveOn` is earlier than that of the last change.',
    httpStatus: 409,
  },

  // Rights
  UNAUTHENTICATED: {
    meaning: 'The token is not valid: malformed, expired, or not signed by a trusted key.',
    httpStatus: 401,
  },
  TOKEN_EXPIRED: {
    meaning:
      'The token expired while the subscription ran. Subscribe again with a new one, after `cursor` where there is one.',
    httpStatus: 401,
  },
  REQUEST_NOT_SIGNED: {
    meaning:
      "A subgraph was asked by someone other than its gateway: the request's signature is missing, wrong or more than a minute old. Gateway and subgraphs need the same SECRET_KEY, and clocks that agree.",
    httpStatus: 401,
  },
  PURPOSE_REQUIRED: {
    meaning: 'Identities are read for a purpose, which the audit log keeps: say it in the header `x-purpose`.',
    httpStatus: 403,
  },
  AUDIT_UNAVAILABLE: {
    meaning: 'The audit log cannot be written, so restricted fields cannot be read. Try again later.',
    httpStatus: 503,
  },
  UNAUTHORIZED_FIELD: {
    meaning: 'The caller lacks what the field needs: a token, a scope or a policy. The message names it.',
    httpStatus: 403,
  },

  // Webhooks
  CALLER_NOT_NAMED: { meaning: 'The token does not say who the caller is: it has no `sub`.', httpStatus: 403 },
  WEBHOOK_TARGET_INVALID: {
    meaning: 'Webhooks are sent to https addresses without a password, at names that resolve to public addresses only.',
    httpStatus: 400,
  },
  WEBHOOK_NOT_FOUND: { meaning: 'The caller has no webhook with this id.', httpStatus: 404 },
  DEAD_LETTER_NOT_FOUND: { meaning: 'The webhook has no dead letter with this id.', httpStatus: 404 },
  TOO_MANY_WEBHOOKS: { meaning: 'The caller has as many webhooks as one may have.', httpStatus: 409 },

  // The graph
  SUBGRAPH_UNAVAILABLE: { meaning: 'A part of the graph does not answer.', httpStatus: 502 },
  SUBGRAPH_TIMEOUT: { meaning: 'A part of the graph took too long to answer.', httpStatus: 504 },
  SUBGRAPH_INVALID_RESPONSE: {
    meaning: 'A part of the graph answered with something that is not GraphQL.',
    httpStatus: 502,
  },
  SUBGRAPH_RESPONSE_TOO_LARGE: { meaning: 'A part of the graph gave an answer that is too large.', httpStatus: 502 },
  DOWNSTREAM_SERVICE_ERROR: { meaning: 'A part of the graph told an error that has no code.', httpStatus: 200 },
  DATABASE_UNAVAILABLE: {
    meaning: 'A database of the graph does not answer. Whether a change that was asked for has been made is not known.',
    httpStatus: 503,
  },
  NOT_READY: { meaning: 'The server is starting or stopping.', httpStatus: 503 },
  INTERNAL_SERVER_ERROR: {
    meaning: 'Something unexpected failed. It was logged with the `errorId` given.',
    httpStatus: 500,
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errorCatalogue;

/** Whether a value is a code of the catalogue. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorCatalogue, value);
}
