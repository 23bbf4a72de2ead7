import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isArgumentElement,
  isPluralElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { buildSchema, isEnumType } from 'graphql';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';

const explorer = join(projectRoot, 'gateway', 'explorer');

type Messages = Record<string, string>;

function messagesOf(file: string): Messages {
  return JSON.parse(readFileSync(join(explorer, file), 'utf8')) as Messages;
}

const englishFiles = readdirSync(explorer, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.en.json'),
);
const pairs = englishFiles.map((file) => ({
  file,
  english: messagesOf(file),
  spanish: messagesOf(file.replace('.en.json', '.es.json')),
}));

/** The names of the values that a message has places for. */
function placesOf(message: string): string[] {
  const named = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (isPluralElement(element))
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => named(value))];
      return isArgumentElement(element) ? [element.value] : [];
    });
  return [...new Set(named(parse(message)))].sort();
}

describe('the messages of the explorer', () => {
  it('are in more than ten folders', () => {
    expect(pairs.length).toBeGreaterThan(10);
  });

  it.each(pairs)('$file is in Spanish too, each with places for the same values', ({ english, spanish }) => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
    for (const [id, message] of Object.entries(english))
      expect([id, placesOf(spanish[id] ?? '')]).toEqual([id, placesOf(message)]);
  });

  it('have ids of their own: none stands in two folders', () => {
    const ids = pairs.flatMap(({ english }) => Object.keys(english));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say every value of each enum that they say one of', () => {
    const schema = buildSchema(readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'), {
      assumeValid: true,
    });
    const said = Object.keys(messagesOf(join('language', 'enum-values.en.json'))).sort();
    const names = new Set(said.map((id) => id.replace(/\..*/, '')));
    const values = [...names].flatMap((name) => {
      const type = schema.getType(name);
      return isEnumType(type)
        ? type.getValues().map((value) => `${name}.${value.name}`)
        : [`${name}: not in the graph`];
    });
    expect(said).toEqual(values.sort());
  });
});
