import { cataloguedError } from '../../../schema/catalogued-error.ts';

const longest = 2_000;

/**
 * Checks a text that somebody wrote.
 * @returns the text without space around it
 * @throws VALUE_INVALID when it is empty or over 2,000 characters
 */
export function requiredText(name: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) {
    throw cataloguedError(
      'VALUE_INVALID',
      `\`${name}\` has ${trimmed.length} characters; expected from 1 to ${longest}.`,
    );
  }
  return trimmed;
}

/** The same for a text that may be left out: null where it is missing. */
export function optionalText(name: string, text: string | null | undefined): string | null {
  return text == null ? null : requiredText(name, text);
}
