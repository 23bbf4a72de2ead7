import { type DocumentNode, parse, type ParseOptions, visit } from 'graphql';

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

const maximumTokens = 15_000;

/**
 * Parses what a client sends.
 * @throws GraphQLError when it is not GraphQL, or too long
 */
export function parseClientDocument(query: string): DocumentNode {
  return parseDocument(query, { maxTokens: maximumTokens, noLocation: true });
}
