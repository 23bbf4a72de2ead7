import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import { isDatabaseAway } from '../events/database-errors.ts';
import type { Logger } from '../logger.ts';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

const code: ErrorCode = 'DATABASE_UNAVAILABLE';

/** Makes a `formatError` tell that the database is away, which passes, and is nothing unexpected. */
export function tellingDatabaseAway(formatError: FormatError, logger: Logger): FormatError {
  return (formatted, error) => {
    const raised = unwrapResolverError(error);
    if (!isDatabaseAway(raised)) return formatError(formatted, error);
    logger.warn({ err: raised, path: formatted.path }, 'the database does not answer');
    return formatError({ ...formatted, message: 'The database does not answer.', extensions: { code } }, error);
  };
}
