import { createHash } from 'node:crypto';
import { EJSON } from 'bson';
import fc from 'fast-check';
import { caseStatusTransitions, initialCaseStatuses } from '../../subgraphs/cases/case-status-transitions.ts';
import { cohortSources } from '../../subgraphs/shared/sample-data/cohort/cohort-sources.ts';
import { type FamilyBundle, generateCohort } from '../../subgraphs/shared/sample-data/cohort/generate-cohort.ts';
import {
  cohortAsOf,
  publishedChildren,
  publishedInScope,
  publishedWithoutConfirmedReunification,
} from '../../subgraphs/shared/sample-data/cohort/published-shape.ts';
import { loadReferenceData, type ReferenceData } from '../../subgraphs/shared/sample-data/reference/index.ts';

function bytesOf(bundles: Iterable<FamilyBundle>): string {
  const hash = createHash('sha256');
  for (const bundle of bundles) hash.update(EJSON.stringify(bundle, { relaxed: false }));
  return hash.digest('hex');
}

let reference: ReferenceData;
let published: FamilyBundle[];

beforeAll(async () => {
  reference = await loadReferenceData();
  published = [...generateCohort({ children: publishedChildren, seed: 1 })];
});

describe('a cohort', () => {
  it('has the same bytes for the same seed, and others for another seed', () => {
    const bytes = (seed: number) => bytesOf(generateCohort({ children: 200, seed }));
    expect(bytes(5)).toBe(bytes(5));
    expect(bytes(5)).not.toBe(bytes(6));
  });

  it('has exactly as many children as were asked for, and begins with the families of a smaller one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.nat(1000),
        (children, more, seed) => {
          const smaller = [...generateCohort({ children, seed })];
          const larger = [...generateCohort({ children: children + more, seed })];
          expect(smaller.flatMap(({ cases }) => cases)).toHaveLength(children);
          // The last family of the smaller one may have been cut.
          const complete = smaller.slice(0, -1);
          expect(EJSON.stringify(larger.slice(0, complete.length))).toBe(EJSON.stringify(complete));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('has no two records with the same id or reference', () => {
    for (const kind of ['persons', 'relationships', 'cases', 'statements', 'concernedFamilies'] as const) {
      const ids = published.flatMap((bundle) => bundle[kind].map(({ _id }) => _id));
      expect(new Set(ids).size).toBe(ids.length);
    }
    const references = published.flatMap(({ family, cases }) => [
      family.reference,
      ...cases.map((record) => record.reference),
    ]);
    expect(new Set(references).size).toBe(references.length);
  });
});

describe('every family', () => {
  it('is synthetic, every person of it', () => {
    expect(
      published.every(({ persons }) => persons.every((person) => person.synthetic && person.kind === 'FAMILY_MEMBER')),
    ).toBe(true);
  });

  it('refers only to its own people and to records that exist', () => {
    const agencies = new Set(reference.agencies.map(({ _id }) => _id));
    const systems = new Set(reference.agencies.flatMap((agency) => agency.systems.map(({ code }) => code)));
    const sources = new Set(cohortSources().map(({ _id }) => _id));
    const proceedings = new Set(reference.proceedings.map(({ _id }) => _id));
    for (const { family, persons, relationships, cases, statements, concernedFamilies } of published) {
      const own = new Set([family._id, ...persons.map(({ _id }) => _id), ...cases.map(({ _id }) => _id)]);
      for (const { personId } of family.memberships) expect(own.has(personId)).toBe(true);
      for (const { fromId, toId, assertedById } of relationships)
        expect([own.has(fromId), own.has(toId), agencies.has(assertedById)]).toEqual([true, true, true]);
      for (const { familyId, childId, parentIds, custodyEvents, separatedFlags, statusHistory } of cases) {
        expect([familyId, childId, ...parentIds].every((id) => own.has(id))).toBe(true);
        expect(
          custodyEvents.every(
            ({ agencyId, systemCode }) => agencies.has(agencyId) && (systemCode === null || systems.has(systemCode)),
          ),
        ).toBe(true);
        expect(separatedFlags.every(({ systemCode }) => systems.has(systemCode))).toBe(true);
        expect(statusHistory.every(({ sourceId }) => sourceId === null || sources.has(sourceId))).toBe(true);
      }
      for (const { subjectId, sourceId } of statements)
        expect([own.has(subjectId ?? ''), sources.has(sourceId)]).toEqual([true, true]);
      for (const { familyId, proceedingId } of concernedFamilies)
        expect([familyId === family._id, proceedings.has(proceedingId)]).toEqual([true, true]);
    }
  });

  it('has acronyms of agencies that are those of the agencies', () => {
    const acronyms = new Map(reference.agencies.map(({ _id, acronym }) => [_id, acronym]));
    for (const { cases } of published) {
      for (const { custodyEvents } of cases) {
        for (const { agencyId, agencyAcronym } of custodyEvents) expect(agencyAcronym).toBe(acronyms.get(agencyId));
      }
    }
  });

  it('has histories that the transitions allow, in the order of their dates, with status and version of the last change', () => {
    for (const { status, statusSince, version, statusHistory, reunifiedOn } of published.flatMap(
      ({ cases }) => cases,
    )) {
      expect(initialCaseStatuses).toContain(statusHistory[0]?.to);
      statusHistory.forEach(({ from, to, effectiveOn, recordedAt }, index) => {
        const previous = statusHistory[index - 1];
        expect(from).toBe(previous?.to ?? null);
        if (from !== null) expect(caseStatusTransitions[from]).toContain(to);
        expect(effectiveOn >= (previous?.effectiveOn ?? '')).toBe(true);
        expect(effectiveOn <= cohortAsOf).toBe(true);
        expect(recordedAt.toISOString() >= effectiveOn).toBe(true);
      });
      const last = statusHistory.at(-1);
      expect({ status, version, since: statusSince.toISOString().slice(0, 10) }).toEqual({
        status: last?.to,
        version: statusHistory.length,
        since: last?.effectiveOn,
      });
      if (reunifiedOn !== null) expect(status).toBe('REUNIFIED');
    }
  });

  it('has custody events in the order of their dates, and none after the last day of the cohort', () => {
    for (const { custodyEvents } of published.flatMap(({ cases }) => cases)) {
      const days = custodyEvents.map(({ occurredOn }) => occurredOn);
      expect(days).toEqual(days.toSorted());
      expect(days.every((day) => day <= cohortAsOf)).toBe(true);
    }
  });

  it('has competing statements that name each other, with different values of the same property', () => {
    const statements = new Map(
      published.flatMap((bundle) => bundle.statements.map((statement) => [statement._id, statement])),
    );
    for (const statement of statements.values()) {
      for (const id of statement.competingIds) {
        const other = statements.get(id);
        expect(other?.competingIds).toContain(statement._id);
        expect(other).toMatchObject({ subjectId: statement.subjectId, property: statement.property });
        expect(other?.value).not.toBe(statement.value);
      }
    }
  });

  it('never has a whole name or an identifier where everybody can search or read', () => {
    for (const { persons, statements } of published.slice(0, 500)) {
      for (const { name, publicName, identifiers } of persons) {
        expect(publicName.display).not.toContain(`${name.given} ${name.family}`);
        const said = statements.map(({ value, originalValue }) => `${value} ${originalValue ?? ''}`).join(' ');
        for (const identifier of identifiers) expect(said).not.toContain(identifier.value);
      }
    }
  });
});

describe('the default cohort', () => {
  /** A band around the published share. Children of one family share these properties, which widens it; the seed is fixed, so it holds always. */
  function expectShare(count: number, share: number, of: number): void {
    const deviation = Math.sqrt(of * share * (1 - share));
    expect(Math.abs(count - of * share)).toBeLessThan(4 * deviation + 3 * Math.sqrt(of * share));
  }

  it.each([
    ['GT', 2270],
    ['HN', 1150],
    ['SV', 281],
    ['MX', 75],
    ['BR', 74],
    ['RO', 23],
  ])('has about as many children from %s as were published', (nationality, count) => {
    const found = published.flatMap(({ cases }) => cases).filter((record) => record.nationality === nationality);
    expectShare(found.length, count / publishedChildren, publishedChildren);
  });

  it.each([
    ['Yuma', 1114],
    ['Rio Grande Valley', 1025],
    ['El Paso', 982],
  ])('has about as many separations in the sector %s as were published', (sector, count) => {
    const found = published.flatMap(({ cases }) => cases).filter(({ location }) => location?.sector === sector);
    expectShare(found.length, count / publishedChildren, publishedChildren);
  });

  it('has about as many children without confirmed reunification as were published', () => {
    const found = published.flatMap(({ cases }) => cases).filter(({ status }) => status !== 'REUNIFIED');
    expectShare(found.length, publishedWithoutConfirmedReunification / publishedChildren, publishedChildren);
  });

  it('has about as many children in the scope of the Task Force as were published', () => {
    const inScope = published
      .filter(({ concernedFamilies }) => concernedFamilies.length > 0)
      .flatMap(({ cases }) => cases);
    expectShare(inScope.length, publishedInScope / publishedChildren, publishedChildren);
  });

  it('has its peak while all adults were referred for prosecution', () => {
    const dated = published.flatMap(({ cases }) => cases).filter(({ separatedOn }) => separatedOn !== null);
    const inPeak = dated.filter(
      ({ separatedOn }) => (separatedOn ?? '') >= '2018-05-04' && (separatedOn ?? '') <= '2018-06-20',
    );
    expect(inPeak.length / dated.length).toBeGreaterThan(0.45);
  });

  it.each<[string, (bundle: FamilyBundle) => boolean]>([
    ['siblings', ({ cases }) => cases.length > 1],
    [
      'two parents',
      ({ family }) =>
        ['MOTHER', 'FATHER'].every((role) => family.memberships.some((membership) => membership.role === role)),
    ],
    [
      'a guardian who is no parent',
      ({ family }) =>
        family.memberships.some(({ role }) => ['LEGAL_GUARDIAN', 'GRANDPARENT', 'OTHER_RELATIVE'].includes(role)),
    ],
    ['a deleted family unit', ({ family }) => family.identifiers.some(({ retiredOn }) => retiredOn !== null)],
    [
      'a membership that began again',
      ({ family }) => family.memberships.length > new Set(family.memberships.map(({ personId }) => personId)).size,
    ],
    [
      'systems that disagree whether the child was separated',
      ({ cases }) =>
        cases.some(
          ({ separatedFlags }) =>
            separatedFlags.some(({ value }) => value === 'YES') && separatedFlags.some(({ value }) => value === 'NO'),
        ),
    ],
    ['no reason', ({ cases }) => cases.some(({ reasons }) => reasons.length === 0)],
    ['several reasons', ({ cases }) => cases.some(({ reasons }) => reasons.length > 1)],
    ['an unknown date of the separation', ({ cases }) => cases.some(({ separatedOn }) => separatedOn === null)],
    ['a child of unknown age', ({ persons }) => persons.some(({ wasMinor }) => wasMinor === null)],
    [
      'a relationship that was rebuilt by a review or DNA',
      ({ relationships }) => relationships.some(({ evidence }) => ['FILE_REVIEW', 'DNA'].includes(evidence)),
    ],
    [
      'assertions that contradict each other',
      ({ relationships }) => relationships.some(({ kind }) => kind === 'UNRELATED'),
    ],
    [
      'contact data of December 2020',
      ({ persons }) =>
        persons.some(({ contactPoints }) => contactPoints.some(({ recordedOn }) => recordedOn.startsWith('2020-12'))),
    ],
    ['competing statements', ({ statements }) => statements.some(({ competingIds }) => competingIds.length > 0)],
  ])('has families with %s', (_what, has) => {
    expect(published.filter(has).length).toBeGreaterThan(20);
  });
});
