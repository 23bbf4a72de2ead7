import { cataloguedError } from '../../../schema/catalogued-error.ts';

/** The arguments of a Relay connection, as GraphQL gives them. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A checked request for a page. */
export interface Page {
  direction: 'forward' | 'backward';
  /** How many records at most. */
  size: number;
  after: string | null;
  before: string | null;
}

export const defaultPageSize = 20;
export const maximumPageSize = 200;

/**
 * Checks the arguments of a connection.
 * @throws PAGE_ARGUMENTS_CONFLICT, PAGE_SIZE_INVALID, PAGE_SIZE_TOO_LARGE
 */
export function pageOf({ first, after, last, before }: PageArguments): Page {
  if (first != null && last != null) {
    throw cataloguedError('PAGE_ARGUMENTS_CONFLICT', 'Both `first` and `last` were given; expected one of them.');
  }
  const size = last == null ? checkedSize('first', first ?? defaultPageSize) : checkedSize('last', last);
  return { direction: last == null ? 'forward' : 'backward', size, after: after ?? null, before: before ?? null };
}

function checkedSize(name: string, size: number): number {
  if (size < 0) {
    throw cataloguedError(
      'PAGE_SIZE_INVALID',
      `\`${name}\` is ${size}; expected a number from 0 to ${maximumPageSize}.`,
    );
  }
  if (size > maximumPageSize) {
    throw cataloguedError(
      'PAGE_SIZE_TOO_LARGE',
      `\`${name}\` is ${size}; expected at most ${maximumPageSize}. Page on with \`after\` for more.`,
    );
  }
  return size;
}
