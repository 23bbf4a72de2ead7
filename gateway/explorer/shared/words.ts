const acronyms = new Map([
  ['ftca', 'FTCA'],
  ['us', 'US'],
]);

/** An enum value in words: `PARENT_NOT_LOCATED` becomes `Parent not located`. */
export function inWords(enumValue: string): string {
  const words = enumValue.toLowerCase().split('_');
  const spelled = words.map((word) => acronyms.get(word) ?? word).join(' ');
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

const wholeNumber = new Intl.NumberFormat('en-US');

export function formatNumber(value: number): string {
  return wholeNumber.format(value);
}
