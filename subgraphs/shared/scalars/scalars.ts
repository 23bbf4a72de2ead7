import { type GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { cataloguedError } from '../../../schema/catalogued-error.ts';

interface TextScalar {
  name: string;
  /** What a good value looks like, for the message. */
  expected: string;
  isValid: (text: string) => boolean;
  error?: (message: string) => GraphQLError;
}

/** A scalar that is a text of a certain form, the same inside and outside. */
function textScalar({ name, expected, isValid, error }: TextScalar): GraphQLScalarType<string, string> {
  const fail = error ?? ((message: string) => cataloguedError('VALUE_INVALID', message));
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw fail(`${name} expects ${expected}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Whether a text is an existing day as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isHttpAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

const dateTimeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function parseDateTime(value: unknown): Date {
  const date = typeof value === 'string' && dateTimeForm.test(value) ? new Date(value) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) {
    throw cataloguedError(
      'DATE_INVALID',
      'DateTime expects a point in time as RFC 3339, such as 2018-06-26T23:59:00Z.',
    );
  }
  return date;
}

const dateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : undefined),
});

/** The scalars of all subgraphs, by name. */
export const scalars: Record<string, GraphQLScalarType> = {
  Date: textScalar({
    name: 'Date',
    expected: 'an existing day as YYYY-MM-DD',
    isValid: isDay,
    error: (message) => cataloguedError('DATE_INVALID', message),
  }),
  DateTime: dateTimeScalar,
  CountryCode: textScalar({
    name: 'CountryCode',
    expected: 'two capital letters of ISO 3166-1, such as GT',
    isValid: (text) => /^[A-Z]{2}$/.test(text),
  }),
  LanguageCode: textScalar({
    name: 'LanguageCode',
    expected: 'two or three small letters of ISO 639, such as es',
    isValid: (text) => /^[a-z]{2,3}$/.test(text),
  }),
  URL: textScalar({ name: 'URL', expected: 'an absolute http or https address', isValid: isHttpAddress }),
  Cursor: textScalar({
    name: 'Cursor',
    expected: 'a cursor exactly as the server gave it',
    isValid: (text) => text !== '',
    error: (message) => cataloguedError('CURSOR_INVALID', message),
  }),
};
