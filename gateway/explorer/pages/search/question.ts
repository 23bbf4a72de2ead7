import { maximumSearchWords, wordsOf } from '../../../../subgraphs/shared/text-search/words.ts';
import { valuesOfEnum } from '../../language/enum-words.tsx';
import type { MessageId } from '../../language/messages.ts';
import type { FilterField, PageVariables, RecordKind } from './kinds/record-kind.ts';

/** How many records a page of a table has. */
export const pageSize = 50;

/** What to ask the graph, or what is wrong with the search, so that it is not asked. */
export type Question<Variables> = { variables: Variables; wrong?: never } | { variables?: never; wrong: MessageId };

const day = /^\d{4}-\d{2}-\d{2}$/;
const year = /^\d{4}$/;

/** What is wrong with the words searched for, by the rules of the graph. */
function wrongWith(text: string): MessageId | undefined {
  if (text === '') return undefined;
  const words = wordsOf(text).length;
  if (words === 0) return 'search.no-word';
  return words > maximumSearchWords ? 'search.too-many-words' : undefined;
}

/** The words that an address asks for. */
export function textOf(parameters: URLSearchParams): Question<{ text?: string }> {
  const text = parameters.get('text')?.trim() ?? '';
  const wrong = wrongWith(text);
  if (wrong) return { wrong };
  return { variables: text === '' ? {} : { text } };
}

/** The first page of what an address asks for. Parameters that mean nothing are left out. */
export function questionOf<Node>(kind: RecordKind<Node>, parameters: URLSearchParams): Question<PageVariables> {
  const text = textOf(parameters);
  if (text.wrong) return { wrong: text.wrong };
  const filter: Record<string, unknown> = { ...text.variables };
  for (const field of kind.filters) {
    const read = readField(field, parameters);
    if (read.wrong) return { wrong: read.wrong };
    Object.assign(filter, read.variables);
  }
  return { variables: { filter, orderBy: orderOf(kind, parameters), first: pageSize, after: null } };
}

/** Whether an address filters. */
export function isFiltered<Node>(kind: RecordKind<Node>, parameters: URLSearchParams): boolean {
  return kind.filters.some((field) => {
    const { variables, wrong } = readField(field, parameters);
    return wrong !== undefined || Object.keys(variables).length > 0;
  });
}

/** The order of an address where the kind has it, else the kind's own. */
export function orderOf<Node>({ columns, defaultOrder }: RecordKind<Node>, parameters: URLSearchParams): string {
  const wanted = parameters.get('order');
  const known = columns.flatMap(({ order }) => (order ? [`${order}_ASC`, `${order}_DESC`] : []));
  return known.find((order) => order === wanted) ?? defaultOrder;
}

/** The chosen values of a filter. */
export function chosenValues(field: FilterField, parameters: URLSearchParams): string[] {
  const values = parameters.getAll(field.name);
  return field.type === 'enum' ? values.filter((value) => valuesOfEnum(field.values).includes(value)) : values;
}

function readField(field: FilterField, parameters: URLSearchParams): Question<Record<string, unknown>> {
  switch (field.type) {
    case 'enum':
    case 'known': {
      const values = chosenValues(field, parameters);
      return { variables: values.length === 0 ? {} : { [field.name]: values } };
    }
    case 'dates': {
      const range = readRange(field.name, day, parameters);
      if (range.wrong) return { wrong: range.wrong };
      const { from, to } = range.variables;
      return {
        variables: { ...(from && { [`${field.name}From`]: from }), ...(to && { [`${field.name}To`]: to }) },
      };
    }
    case 'years': {
      const range = readRange(field.name, year, parameters);
      if (range.wrong) return { wrong: range.wrong };
      const { from, to } = range.variables;
      if (from === undefined && to === undefined) return { variables: {} };
      return {
        variables: { [field.name]: { ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) } },
      };
    }
  }
}

function readRange(name: string, form: RegExp, parameters: URLSearchParams): Question<{ from?: string; to?: string }> {
  const from = parameters.get(`${name}From`);
  const to = parameters.get(`${name}To`);
  if ([from, to].some((end) => end !== null && !form.test(end))) return { wrong: 'search.range-unreadable' };
  if (from !== null && to !== null && from > to) return { wrong: 'search.range-reversed' };
  return { variables: { ...(from !== null && { from }), ...(to !== null && { to }) } };
}
