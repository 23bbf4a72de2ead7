import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { Filter } from '../pagination/keyset.ts';
import { maximumSearchWords, wordsOf } from '../text-search/words.ts';

const maximumFilterValues = 100;

/**
 * Checks the values of a filter.
 * @throws FILTER_INVALID when there are too many
 */
export function checkedValues<Values extends readonly unknown[] | null | undefined>(values: Values): Values {
  if (values != null && values.length > maximumFilterValues) {
    throw cataloguedError(
      'FILTER_INVALID',
      `A filter has ${values.length} values; expected at most ${maximumFilterValues}.`,
    );
  }
  return values;
}

/** Records that have one of these values at a path; all records where no values are given. */
export function oneOf(path: string, values: readonly unknown[] | null | undefined): Filter {
  return values == null ? {} : { [path]: { $in: checkedValues(values) } };
}

/** Records whose value at a path is in a range, both ends included; an end that is not given is open. */
export function between<Value extends string | number>(
  path: string,
  from: Value | null | undefined,
  to: Value | null | undefined,
): Filter {
  if (from == null && to == null) return {};
  if (from != null && to != null && from > to) {
    throw cataloguedError(
      'FILTER_INVALID',
      `A range goes from ${from} to ${to}; expected the end not before the beginning.`,
    );
  }
  return { [path]: { ...(from == null ? {} : { $gte: from }), ...(to == null ? {} : { $lte: to }) } };
}

/**
 * Records that have, at a path with indexed words, each word of a text by its beginning.
 * @throws TEXT_INVALID when the text has no word or too many
 */
export function hasWords(path: string, text: string | null | undefined): Filter {
  if (text == null) return {};
  const words = wordsOf(text);
  if (words.length === 0 || words.length > maximumSearchWords) {
    throw cataloguedError(
      'TEXT_INVALID',
      `The text has ${words.length} different words; expected from 1 to ${maximumSearchWords} words of letters or digits.`,
    );
  }
  // A range of each word, so that the index of the path answers.
  return { $and: words.map((word) => ({ [path]: { $elemMatch: { $gte: word, $lt: `${word}\u{10FFFF}` } } })) };
}
