/** Marks that combining accents leave behind when a letter is decomposed. */
const combiningMarks = /\p{Mark}+/gu;

/** Anything between words: all but letters and digits. */
const separators = /[^\p{Letter}\p{Number}]+/u;

/** How many different words a search may look for. */
export const maximumSearchWords = 8;

/** Folds case and accents, so that `GARCÍA` and `garcia` are the same text. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(combiningMarks, '').toLowerCase();
}

/**
 * The distinct words of some texts, folded, in alphabetical order: what an index keeps and what a search looks for.
 * A docket number or reference is found by its parts (`3`, `18`, `cv`, `00428`).
 */
export function wordsOf(...texts: (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => foldText(text ?? '').split(separators));
  return [...new Set(words)].filter((word) => word !== '').sort();
}
