import { compileFilter, type ExpressionMatcher, type Matcher } from '../query/filter.ts';
import type { Document } from '../values/document.ts';
import { compileExpression, isTruthy, type Variables } from './expression.ts';

export type { Variables } from './expression.ts';

const none: Variables = {};

/** Evaluates `$expr` with some variables. */
export function expressionMatcher(variables: Variables = none): ExpressionMatcher {
  return (expression) => {
    const evaluate = compileExpression(expression, new Set(Object.keys(variables)));
    return (document) => isTruthy(evaluate({ root: document, variables }));
  };
}

/** Compiles a filter that may have `$expr`. */
export function compileExpressionFilter(filter: Document, variables: Variables = none): Matcher {
  return compileFilter(filter, expressionMatcher(variables));
}
