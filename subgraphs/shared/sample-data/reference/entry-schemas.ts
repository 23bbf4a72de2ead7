import { type GraphQLEnumType, buildASTSchema, Kind, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import type { Entries } from './entries.ts';

type JsonSchema = Record<string, unknown>;

/** The values of an enum, as the SDL has them: the data files can say what the graph can say. */
function enumOf(subgraph: string, name: string): JsonSchema {
  const document = parse(readFileSync(join(projectRoot, 'schema', `${subgraph}.graphql`), 'utf8'));
  const definitions = document.definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
  const schema = buildASTSchema({ kind: document.kind, definitions }, { assumeValid: true });
  return { enum: (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name) };
}

const text: JsonSchema = { type: 'string', minLength: 1, description: 'a text' };
const slug: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9][a-z0-9-]*$',
  description: 'a slug: small letters, digits and hyphens',
};
const day: JsonSchema = { type: 'string', format: 'date', description: 'a day such as 2021-03-16' };
const month: JsonSchema = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' };
const year: JsonSchema = { type: 'integer', minimum: 1900, maximum: 2100 };
const dayOrMonth: JsonSchema = { anyOf: [day, month], description: 'a day such as 2021-03-16, or a month: 2021-03' };
const dayOrYear: JsonSchema = { anyOf: [day, year], description: 'a day such as 2021-03-16, or a year: 2021' };
const dayMonthOrYear: JsonSchema = {
  anyOf: [day, month, year],
  description: 'a day such as 2021-03-16, a month: 2021-03, or a year: 2021',
};
const docket: JsonSchema = {
  type: 'string',
  pattern: '^\\d+:\\d{2}-[a-z]+-\\d{5}(-[A-Z]+)*$',
  description: 'a docket number such as 3:18-cv-00428',
};
const count: JsonSchema = { type: 'integer', minimum: 0, description: 'a whole number without commas' };

function record(required: Record<string, JsonSchema>, optional: Record<string, JsonSchema> = {}): JsonSchema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** JSON Schemas of the data files, each a list of records. */
export function entrySchemas(): Record<keyof Entries, JsonSchema> {
  const confidence: JsonSchema = { enum: ['HIGH', 'MEDIUM'] };
  const proceeding = record(
    {
      slug,
      caption: text,
      docket,
      court: text,
      kind: enumOf('litigation', 'ProceedingKind'),
      filed: dayOrYear,
      confidence,
      defendants: list({
        ...record({}, { name: text, agency: slug, person: slug }),
        anyOf: [{ required: ['agency'] }, { required: ['name'] }],
        description: 'an agency or a name',
      }),
    },
    {
      earlier: list(record({ court: text, docket })),
      judge: slug,
      natureOfSuit: { type: 'integer' },
      milestones: list(
        record(
          { on: day, kind: enumOf('litigation', 'DocketEntryKind'), title: text },
          { status: enumOf('litigation', 'ProceedingStatus') },
        ),
      ),
      plaintiffAgency: slug,
      counsel: list(record({ organisation: slug }, { counsel: slug, represents: enumOf('litigation', 'PartyRole') })),
      related: list(record({ relation: enumOf('litigation', 'ProceedingRelation'), proceeding: slug }, { note: text })),
    },
  );
  return {
    agencies: list(
      record(
        { slug, name: text, kind: enumOf('sources', 'AgencyKind') },
        {
          acronym: text,
          parent: slug,
          systems: list(
            record({ code: { type: 'string', pattern: '^[A-Z0-9_]+$' }, name: text }, { description: text }),
          ),
        },
      ),
    ),
    courts: list(record({ id: slug, name: text, citation: text, state: { type: 'string', pattern: '^[A-Z]{2}$' } })),
    people: list(
      record(
        { slug, kind: { enum: ['JUDGE', 'COUNSEL', 'OFFICIAL', 'JOURNALIST'] }, given: text, family: text },
        { middle: text },
      ),
    ),
    sources: list(
      record(
        { slug, kind: enumOf('sources', 'SourceKind'), title: text, publisher: slug, publishedOn: dayMonthOrYear },
        { url: { type: 'string', format: 'uri' } },
      ),
    ),
    proceedings: list(proceeding),
    negotiations: list(
      record(
        {
          slug,
          title: text,
          status: enumOf('litigation', 'NegotiationStatus'),
          proceedings: list(slug),
          parties: list(slug),
          events: list(
            record(
              { on: dayOrMonth, title: text, source: slug, confidence },
              { opens: { type: 'boolean' }, ends: { type: 'boolean' } },
            ),
          ),
        },
        { alsoConcerns: list(slug), note: text },
      ),
    ),
    figures: list(
      record(
        {
          slug,
          value: count,
          unit: enumOf('sources', 'FigureUnit'),
          population: text,
          asOf: dayOrMonth,
          publisher: slug,
          source: slug,
          confidence,
        },
        {
          upperValue: count,
          qualifier: enumOf('sources', 'FigureQualifier'),
          estimatedDate: { type: 'boolean' },
          supersedes: slug,
          partOf: slug,
          note: text,
        },
      ),
    ),
    statements: list(
      record(
        {
          slug,
          subject: {
            type: 'string',
            pattern: '^(agency|proceeding|negotiation|figure)/[a-z0-9-]+$',
            description: 'KIND/SLUG with KIND one of agency, proceeding, negotiation, figure',
          },
          property: text,
          value: text,
          source: slug,
          confidence,
        },
        {
          originalValue: text,
          speaker: record({ name: text }, { role: text, agency: slug, person: slug }),
          assertedOn: day,
          competing: list(slug),
        },
      ),
    ),
  };
}
