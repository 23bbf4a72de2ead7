import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import type { AddStatementInput, MutationResolvers } from '../../../schema/generated/sources.ts';
import { requireKnownRecord } from '../../shared/inputs/known-record.ts';
import { optionalText, requiredText } from '../../shared/inputs/text-input.ts';
import { newRecordId } from '../../shared/record-id.ts';
import { foldText, wordsOf } from '../../shared/text-search/words.ts';
import type { SourcesContext } from '../context.ts';
import type { SourceRecord } from '../models/source.ts';
import type { StatementRecord } from '../models/statement.ts';
import { subjectTypes } from '../subject-types.ts';

/** Checks that records of this subgraph exist, before a new one refers to them. */
async function requireOwnRecords(
  { loaders, models }: SourcesContext,
  model: 'Agency' | 'Source' | 'Statement',
  ids: readonly string[],
  code: ErrorCode,
): Promise<void> {
  const records = await Promise.all(ids.map((id) => loaders.record<{ _id: string }>(models[model] as never, id, [])));
  const missing = ids.find((_id, index) => records[index] === null);
  if (missing !== undefined) {
    throw cataloguedError(code, `There is no ${model} with the id ${JSON.stringify(missing.slice(0, 40))}.`);
  }
}

function contentHashOf(hash: string | null | undefined): string | null {
  if (hash == null) return null;
  if (/^[0-9a-f]{64}$/i.test(hash)) return hash.toLowerCase();
  throw cataloguedError('VALUE_INVALID', '`contentHash` expects a SHA-256 as 64 hexadecimal digits.');
}

async function speakerOf(
  context: SourcesContext,
  speaker: AddStatementInput['speaker'],
): Promise<StatementRecord['speaker']> {
  if (speaker == null) return null;
  const { agencyId, personId } = speaker;
  if (agencyId != null) await requireOwnRecords(context, 'Agency', [agencyId], 'AGENCY_NOT_FOUND');
  if (personId != null) await requireKnownRecord(context, personId, { types: ['Person'], code: 'PERSON_NOT_FOUND' });
  return {
    name: requiredText('speaker.name', speaker.name),
    role: optionalText('speaker.role', speaker.role),
    agencyId: agencyId ?? null,
    personId: personId ?? null,
  };
}

export const Mutation: MutationResolvers = {
  addSource: async (_parent, { input }, context) => {
    const title = requiredText('title', input.title);
    await requireOwnRecords(context, 'Agency', [input.publisherId], 'AGENCY_NOT_FOUND');
    const source: SourceRecord = {
      _id: newRecordId('src'),
      kind: input.kind,
      title,
      publisherId: input.publisherId,
      publishedOn: input.publishedOn,
      publishedOnPrecision: 'DAY',
      url: input.url ?? null,
      retrievedAt: input.retrievedAt ?? null,
      contentHash: contentHashOf(input.contentHash),
      sortKey: foldText(title),
      words: wordsOf(title),
    };
    await context.models.Source.create(source);
    return { source };
  },

  addStatement: async (_parent, { input }, context) => {
    const competingIds = [...new Set(input.competingIds ?? [])];
    const statement: StatementRecord = {
      _id: newRecordId('stm'),
      subjectId: input.subjectId,
      property: requiredText('property', input.property),
      value: requiredText('value', input.value),
      originalValue: optionalText('originalValue', input.originalValue),
      sourceId: input.sourceId,
      speaker: await speakerOf(context, input.speaker),
      assertedOn: input.assertedOn ?? null,
      confidence: input.confidence,
      competingIds,
    };
    await requireOwnRecords(context, 'Source', [input.sourceId], 'SOURCE_NOT_FOUND');
    await requireOwnRecords(context, 'Statement', competingIds, 'STATEMENT_NOT_FOUND');
    await requireKnownRecord(context, input.subjectId, { types: subjectTypes, code: 'SUBJECT_INVALID' });
    await context.models.Statement.create(statement);
    return { statement };
  },
};
