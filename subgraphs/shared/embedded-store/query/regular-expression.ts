import type { BSONRegExp } from 'bson';
import { ServerError } from '../server-error.ts';
import { bsonTypeOf } from '../values/document.ts';

const knownOptions = new Set(['i', 'm', 's', 'x', 'u']);

/**
 * MongoDB's regular expression (a BSONRegExp, or a text with options) as JavaScript's.
 * @throws BadValue when it is none, RegularExpressionInvalid when JavaScript does not understand it
 */
export function regularExpressionOf(operand: unknown, options: unknown): RegExp {
  const isExpression = bsonTypeOf(operand) === 'BSONRegExp';
  if (!isExpression && typeof operand !== 'string') throw new ServerError('BadValue', '$regex has to be a string');
  if (options !== undefined && typeof options !== 'string')
    throw new ServerError('BadValue', '$options has to be a string');
  const pattern = isExpression ? (operand as BSONRegExp).pattern : (operand as string);
  const ofPattern = isExpression ? (operand as BSONRegExp).options : '';
  if (options !== undefined && options !== '' && ofPattern !== '') {
    throw new ServerError('RegularExpressionOptionsTwice', 'options set in both $regex and $options');
  }
  return expressionFrom(pattern, options === undefined || options === '' ? ofPattern : options);
}

function expressionFrom(pattern: string, options: string): RegExp {
  const unknown = options.split('').find((option) => !knownOptions.has(option));
  if (unknown !== undefined) {
    throw new ServerError('RegularExpressionOptionInvalid', `invalid flag in regex options: ${unknown}`);
  }
  const { source, inline } = withoutInlineOptions(pattern);
  const all = new Set((options + inline).split(''));
  const flags = ['i', 'm', 's'].filter((flag) => all.has(flag)).join('');
  const text = all.has('x') ? withoutComments(source) : source;
  try {
    // By code point where JavaScript can, as MongoDB does: without `u`, a dot is half of a character beyond the basic plane.
    return tryExpression(text, `${flags}u`) ?? new RegExp(text, flags);
  } catch (error) {
    throw new ServerError('RegularExpressionInvalid', `Regular expression is invalid: ${(error as Error).message}`);
  }
}

function tryExpression(text: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(text, flags);
  } catch {
    return undefined;
  }
}

/** `(?i)` at the beginning of a pattern is an option, which JavaScript does not know there. */
function withoutInlineOptions(pattern: string): { source: string; inline: string } {
  const found = /^\(\?([imsx]+)\)/.exec(pattern);
  return { source: pattern.slice(found?.[0].length ?? 0), inline: found?.[1] ?? '' };
}

/** A pattern without white space and comments, as the option `x` allows them outside of classes. */
function withoutComments(pattern: string): string {
  return pattern.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\s+|#[^\n]*/g, (part) =>
    /^[\s#]/.test(part) ? '' : part,
  );
}
