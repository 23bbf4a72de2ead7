import { type DocumentNode, GraphQLError, parse, type ParseOptions, visit } from 'graphql';
import { cataloguedError } from '../../../schema/catalogued-error.ts';

/**
 * Parses a document, with names in one byte a character whatever else is in the text. V8 keeps a name as a part of its text, and
 * a text with one character beyond Latin-1 has two bytes for each. Such names would become the keys of all data, and every
 * response that is written with them would be copied several times slower.
 */
export function parseDocument(text: string, options: ParseOptions = {}): DocumentNode {
  return visit(parse(text, options), {
    Name: (node) => ({ ...node, value: Buffer.from(node.value, 'latin1').toString('latin1') }),
  });
}

/**
 * Parses what a client sends.
 * @param maximumTokens how many words and signs it may have
 * @throws GraphQLError when it is not GraphQL; OPERATION_LIMIT_EXCEEDED when it is too long, or deeper than can be parsed
 */
export function parseClientDocument(query: string, maximumTokens: number): DocumentNode {
  try {
    return parseDocument(query, { maxTokens: maximumTokens, noLocation: true });
  } catch (error) {
    if (error instanceof RangeError)
      throw cataloguedError('OPERATION_LIMIT_EXCEEDED', 'The operation has far too many levels.', { limit: 'depth' });
    if (!(error instanceof GraphQLError && error.message.includes(`more that ${maximumTokens} tokens`))) throw error;
    throw cataloguedError(
      'OPERATION_LIMIT_EXCEEDED',
      `The operation has too many tokens: at most ${maximumTokens} are allowed.`,
      { limit: 'tokens', maximum: maximumTokens },
    );
  }
}
