function row(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`;
}

/** A Markdown table. @param names how many of the first columns are words, and not numbers */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[], names: number): string {
  const alignments = titles.map((_title, index) => (index < names ? '---' : '---:'));
  return [titles, alignments, ...rows].map(row).join('\n');
}
