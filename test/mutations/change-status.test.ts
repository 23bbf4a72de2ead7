import type { CaseStatus } from '../../schema/generated/cases.ts';
import { casesModels } from '../../subgraphs/cases/models/index.ts';
import type { SeparationCaseRecord } from '../../subgraphs/cases/models/separation-case.ts';
import { caseStatusTransitions } from '../../subgraphs/cases/case-status-transitions.ts';
import { litigationModels } from '../../subgraphs/litigation/models/index.ts';
import { proceedingIdOf, sourceIdOf } from '../../subgraphs/shared/sample-data/reference/index.ts';
import { type GraphResponse, startTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;
const sourceId = sourceIdOf('nbc-2021-12-16');

beforeAll(async () => {
  graph = await startTestGraph({ children: 300 });
});

afterAll(() => graph.close());

const changeCase = /* GraphQL */ `
  mutation ($input: ChangeCaseStatusInput!) {
    changeCaseStatus(input: $input) {
      case {
        id
        status
        version
        statusSince
        reunifiedOn
        statusHistory {
          from
          to
          effectiveOn
          note
          rawTerm
          source {
            id
            title
          }
        }
        child {
          displayName
        }
      }
    }
  }
`;

function cases() {
  return casesModels(graph.subgraphs.connection('cases')).SeparationCase;
}

async function caseWithStatus(status: CaseStatus): Promise<SeparationCaseRecord> {
  const record = await cases().findOne({ status }).sort({ _id: 1 }).lean<SeparationCaseRecord | null>();
  if (record === null) throw new Error(`There is no case with the status ${status}.`);
  return record;
}

function change(input: Record<string, unknown>): Promise<GraphResponse> {
  return graph.query(changeCase, { input: { sourceId, effectiveOn: '2022-01-10', ...input } }, 'writer');
}

function codesOf({ errors }: GraphResponse): string[] {
  return errors.map(({ extensions }) => extensions.code);
}

describe('changeCaseStatus', () => {
  it('changes status, version and history together, and answers with fields of other subgraphs', async () => {
    const { _id: caseId, version, statusHistory } = await caseWithStatus('REUNIFICATION_IN_PROCESS');
    const response = await change({ caseId, to: 'REUNIFIED', note: '$confirmed', rawTerm: 'confirmed reunified' });
    expect(response.errors).toEqual([]);
    const changed = (response.data as { changeCaseStatus: { case: Record<string, unknown> } }).changeCaseStatus.case;
    expect(changed).toMatchObject({
      status: 'REUNIFIED',
      version: version + 1,
      statusSince: '2022-01-10T00:00:00.000Z',
      reunifiedOn: '2022-01-10',
      child: { displayName: expect.any(String) as string },
    });
    expect(changed.statusHistory).toHaveLength(statusHistory.length + 1);
    expect((changed.statusHistory as unknown[]).at(-1)).toMatchObject({
      from: 'REUNIFICATION_IN_PROCESS',
      to: 'REUNIFIED',
      effectiveOn: '2022-01-10',
      note: '$confirmed',
      rawTerm: 'confirmed reunified',
      source: { id: sourceId },
    });
  });

  it.each([
    ['a stale version', 'VERSION_CONFLICT', { to: 'PARENT_LOCATED', expectedVersion: 99 }],
    ['a forbidden transition', 'TRANSITION_NOT_ALLOWED', { to: 'REUNIFICATION_WAIVED' }],
    ['the status that it has', 'TRANSITION_NOT_ALLOWED', { to: 'PARENT_NOT_LOCATED' }],
    ['an unknown source', 'SOURCE_NOT_FOUND', { to: 'PARENT_LOCATED', sourceId: 'src_00000000000000000000' }],
    ['an id that is no source', 'SOURCE_NOT_FOUND', { to: 'PARENT_LOCATED', sourceId: proceedingIdOf('ms-l') }],
    ['a day in the future', 'EFFECTIVE_DATE_IN_FUTURE', { to: 'PARENT_LOCATED', effectiveOn: '2999-01-01' }],
    [
      'a day before the last change',
      'EFFECTIVE_DATE_BEFORE_LAST_CHANGE',
      { to: 'PARENT_LOCATED', effectiveOn: '2016-01-01' },
    ],
    ['a day that does not exist', 'DATE_INVALID', { to: 'PARENT_LOCATED', effectiveOn: '2021-02-30' }],
    ['an empty note', 'VALUE_INVALID', { to: 'PARENT_LOCATED', note: '   ' }],
    ['a note that is too long', 'VALUE_INVALID', { to: 'PARENT_LOCATED', note: 'x'.repeat(2001) }],
  ])('refuses %s, and writes nothing', async (_reason, code, input) => {
    const before = await caseWithStatus('PARENT_NOT_LOCATED');
    const response = await change({ caseId: before._id, ...input });
    expect(codesOf(response)).toEqual([code]);
    expect(await cases().findById(before._id).lean()).toEqual(before);
  });

  it('refuses a case that is not there', async () => {
    expect(codesOf(await change({ caseId: 'cas_0', to: 'REUNIFIED' }))).toEqual(['CASE_NOT_FOUND']);
  });

  it('accepts exactly those of 200 concurrent changes that are in the history, in the order of versions', async () => {
    const { _id: caseId, version, status } = await caseWithStatus('NO_CONFIRMED_RECORD');
    const targets = [
      'PARENT_LOCATED',
      'PARENT_NOT_LOCATED',
      'PARENT_REMOVED',
      'REUNIFICATION_IN_PROCESS',
      'REUNIFIED',
      'NO_CONFIRMED_RECORD',
    ];
    const attempts = Array.from({ length: 200 }, (_, index) => ({
      to: targets[index % targets.length],
      note: `change ${index}`,
    }));
    const responses = await Promise.all(attempts.map((attempt) => change({ caseId, ...attempt })));
    const accepted = attempts.filter((_, index) => responses[index]?.errors.length === 0).map(({ note }) => note);
    const refusals = new Set(responses.flatMap(codesOf));
    expect([...refusals]).toEqual(['TRANSITION_NOT_ALLOWED']);
    const after = await cases().findById(caseId).lean<SeparationCaseRecord>();
    const added = after?.statusHistory.slice(version) ?? [];
    expect(accepted.length).toBeGreaterThan(0);
    expect(added.map(({ note }) => note).toSorted()).toEqual(accepted.toSorted());
    expect(after?.version).toBe(version + accepted.length);
    let current = status;
    for (const { from, to } of added) {
      expect(from).toBe(current);
      expect(caseStatusTransitions[current]).toContain(to);
      current = to;
    }
    expect(after?.status).toBe(current);
  });

  it('accepts one of 50 concurrent changes that expect the same version', async () => {
    const { _id: caseId, version } = await caseWithStatus('SEPARATED');
    const responses = await Promise.all(
      Array.from({ length: 50 }, () => change({ caseId, to: 'PARENT_LOCATED', expectedVersion: version })),
    );
    expect(responses.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(responses.flatMap(codesOf))).toEqual(new Set(['VERSION_CONFLICT']));
  });
});

describe('changeProceedingStatus', () => {
  const mutation = /* GraphQL */ `
    mutation ($input: ChangeProceedingStatusInput!) {
      changeProceedingStatus(input: $input) {
        proceeding {
          status
          version
          statusHistory {
            to
          }
          judge {
            displayName
          }
        }
      }
    }
  `;

  it('changes status, version and history together', async () => {
    const proceedingId = proceedingIdOf('ms-l');
    const input = { proceedingId, to: 'CLOSED', effectiveOn: '2024-01-01', sourceId };
    const { data, errors } = await graph.query(mutation, { input }, 'writer');
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      changeProceedingStatus: {
        proceeding: { status: 'CLOSED', version: 5, judge: { displayName: 'Dana M. Sabraw' } },
      },
    });
  });

  it.each([
    ['a forbidden transition', 'TRANSITION_NOT_ALLOWED', { to: 'TALKS_WITHDRAWN' }],
    ['an unknown source', 'SOURCE_NOT_FOUND', { to: 'IN_LITIGATION', sourceId: 'src_0' }],
    ['a proceeding that is not there', 'PROCEEDING_NOT_FOUND', { to: 'CLOSED', proceedingId: 'pro_0' }],
  ])('refuses %s, and writes nothing', async (_reason, code, input) => {
    const proceedingId = proceedingIdOf('dora');
    const { Proceeding } = litigationModels(graph.subgraphs.connection('litigation'));
    const before = await Proceeding.findById(proceedingId).lean();
    const complete = { proceedingId, effectiveOn: '2024-01-01', sourceId, ...input };
    expect(codesOf(await graph.query(mutation, { input: complete }, 'writer'))).toEqual([code]);
    expect(await Proceeding.findById(proceedingId).lean()).toEqual(before);
  });
});
