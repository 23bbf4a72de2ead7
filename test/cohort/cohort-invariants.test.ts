import { EJSON } from 'bson';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { caseStatusTransitions, initialCaseStatuses } from '../../subgraphs/cases/case-status-transitions.ts';
import { casesModels } from '../../subgraphs/cases/models/index.ts';
import type { SeparationCaseRecord } from '../../subgraphs/cases/models/separation-case.ts';
import { litigationModels } from '../../subgraphs/litigation/models/index.ts';
import { displayedNames } from '../../subgraphs/people/displayed-name.ts';
import { peopleModels } from '../../subgraphs/people/models/index.ts';
import { cohortSources } from '../../subgraphs/shared/sample-data/cohort/cohort-sources.ts';
import { type FamilyBundle, generateCohort } from '../../subgraphs/shared/sample-data/cohort/generate-cohort.ts';
import { cohortAsOf, policyOf } from '../../subgraphs/shared/sample-data/cohort/published-shape.ts';
import { sourcesModels } from '../../subgraphs/sources/models/index.ts';

const publicationOf = new Map(cohortSources().map(({ _id, publishedOn }) => [_id, publishedOn]));

/** Terms of the 2018 reports, of the steering committee and of the Task Force. */
const publishedTerms = [
  'reunified',
  'other appropriate discharge',
  'parent outside the US',
  'reunification waived',
  'red flag',
  'parent released and not located',
  'location under review',
  'not separated by DHS',
  'reached',
  'not reached: removed',
  'not reached: in the US',
  'not reached: no contact information',
  'confirmed reunified',
  'in process',
  'informed of opportunity',
  'no confirmed record',
];

/** Whatever the seed: a law that every family keeps. */
function everyFamily(law: (bundle: FamilyBundle) => void): void {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      for (const bundle of generateCohort({ children: 40, seed })) law(bundle);
    }),
    { numRuns: 40 },
  );
}

function everyCase(law: (record: SeparationCaseRecord) => void): void {
  everyFamily(({ cases }) => {
    cases.forEach(law);
  });
}

function daysOf({ custodyEvents }: SeparationCaseRecord, subject: string, kind?: string): string[] {
  return custodyEvents
    .filter((event) => event.subject === subject && (kind === undefined || event.kind === kind))
    .map(({ occurredOn }) => occurredOn);
}

describe('whatever the seed, every family', () => {
  it('fits the models, field by field', async () => {
    const connection = mongoose.createConnection();
    const people = peopleModels(connection);
    const { SeparationCase } = casesModels(connection);
    const { ConcernedFamily } = litigationModels(connection);
    const { Statement, Source } = sourcesModels(connection);
    const bundles = [...generateCohort({ children: 150, seed: 3 })];
    const records = [
      ...bundles.map(({ family }) => ({ model: people.Family, record: family })),
      ...bundles.flatMap(({ persons }) => persons.map((record) => ({ model: people.Person, record }))),
      ...bundles.flatMap(({ relationships }) =>
        relationships.map((record) => ({ model: people.Relationship, record })),
      ),
      ...bundles.flatMap(({ cases }) => cases.map((record) => ({ model: SeparationCase, record }))),
      ...bundles.flatMap(({ statements }) => statements.map((record) => ({ model: Statement, record }))),
      ...bundles.flatMap(({ concernedFamilies }) =>
        concernedFamilies.map((record) => ({ model: ConcernedFamily, record })),
      ),
      ...cohortSources().map((record) => ({ model: Source, record })),
    ] as { model: mongoose.Model<object>; record: object }[];
    for (const { model, record } of records) {
      const document = new model(record);
      await document.validate();
      // A field that the model does not know would be dropped here.
      expect(document.toObject()).toEqual(record);
    }
  });

  it('is synthetic and shows names as anybody else of their age', () => {
    everyFamily(({ persons }) => {
      for (const person of persons) {
        const { kind, synthetic, publicName, identityName } = person;
        expect({ kind, synthetic, publicName, identityName }).toEqual({
          kind: 'FAMILY_MEMBER',
          synthetic: true,
          ...displayedNames(person),
        });
      }
    });
  });

  it('has members of plausible ages: children under 18, adults over, and days of birth in the years of birth', () => {
    everyFamily(({ persons, cases }) => {
      const children = new Map(cases.map((record) => [record.childId, record]));
      for (const { _id, birthYear, birthDate, wasMinor } of persons) {
        const year = Number((children.get(_id) ?? cases[0])?.reference.slice(4, 8));
        expect(wasMinor === null || wasMinor === children.has(_id)).toBe(true);
        if (birthDate !== null) expect(Number(birthDate.slice(0, 4))).toBe(birthYear);
        if (birthYear === null) continue;
        const age = year - birthYear;
        expect(age >= 0 && children.has(_id) === age < 18).toBe(true);
        const separatedOn = children.get(_id)?.separatedOn ?? cohortAsOf;
        expect(birthDate === null || birthDate < separatedOn).toBe(true);
      }
    });
  });

  it('refers within itself, and no two of its records have the same id', () => {
    everyFamily(({ family, persons, relationships, cases, statements, concernedFamilies }) => {
      const own = new Set([family, ...persons, ...cases].map(({ _id }) => _id));
      const references = [
        ...family.memberships.map(({ personId }) => personId),
        ...relationships.flatMap(({ fromId, toId }) => [fromId, toId]),
        ...cases.flatMap(({ familyId, childId, parentIds }) => [familyId, childId, ...parentIds]),
        ...statements.map(({ subjectId }) => subjectId ?? ''),
        ...concernedFamilies.map(({ familyId }) => familyId),
      ];
      expect(references.filter((id) => !own.has(id))).toEqual([]);
      const ids = [family, ...persons, ...relationships, ...cases, ...statements, ...concernedFamilies];
      expect(new Set(ids.map(({ _id }) => _id)).size).toBe(ids.length);
    });
  });

  it('has memberships that begin again only after they ended', () => {
    everyFamily(({ family: { memberships } }) => {
      memberships.forEach(({ personId, from }, index) => {
        for (const earlier of memberships.slice(0, index)) {
          if (earlier.personId !== personId) continue;
          expect(earlier.until !== null && from !== null && from >= earlier.until).toBe(true);
        }
      });
    });
  });

  it('is quoted by no statement with a name, a day of birth, a number or a way to reach somebody', () => {
    everyFamily(({ persons, family, statements }) => {
      const said = EJSON.stringify(statements.map(({ value, originalValue }) => [value, originalValue]));
      const secrets = [...persons, family].flatMap(({ identifiers }) => identifiers.map(({ value }) => value));
      for (const { identityName, contactPoints, birthDate } of persons) {
        secrets.push(identityName.display, ...contactPoints.map(({ value }) => value));
        if (birthDate !== null) secrets.push(`"${birthDate}"`);
      }
      expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
    });
  });

  it('has contradictions that name each other, and no source that speaks of days after its publication', () => {
    everyFamily(({ statements, persons, cases }) => {
      const byId = new Map(statements.map((statement) => [statement._id, statement]));
      for (const { _id, subjectId, property, value, competingIds } of statements) {
        for (const other of competingIds.map((id) => byId.get(id))) {
          expect(other).toMatchObject({ subjectId, property });
          expect(other?.competingIds).toContain(_id);
          expect(other?.value).not.toBe(value);
        }
      }
      const quoted = [
        ...statements.map(({ sourceId, assertedOn }) => ({ sourceId, day: assertedOn ?? '' })),
        ...persons.flatMap(({ contactPoints }) =>
          contactPoints.map(({ sourceId, recordedOn }) => ({ sourceId, day: recordedOn })),
        ),
        ...cases.flatMap(({ statusHistory }) =>
          statusHistory.map(({ sourceId, effectiveOn }) => ({ sourceId, day: effectiveOn })),
        ),
      ];
      for (const { sourceId, day } of quoted)
        expect(sourceId === null || day <= (publicationOf.get(sourceId) ?? '')).toBe(true);
    });
  });
});

describe('whatever the seed, every case', () => {
  it('has a history that the transitions allow, in order of date and of recording, and ends in its status', () => {
    everyCase(({ status, statusSince, version, statusHistory }) => {
      statusHistory.forEach(({ from, to, effectiveOn, recordedAt, rawTerm }, index) => {
        const previous = statusHistory[index - 1];
        expect(from).toBe(previous?.to ?? null);
        expect(from === null ? initialCaseStatuses : caseStatusTransitions[from]).toContain(to);
        expect(effectiveOn >= (previous?.effectiveOn ?? '2017-01-20') && effectiveOn <= cohortAsOf).toBe(true);
        expect(recordedAt >= (previous?.recordedAt ?? new Date(effectiveOn))).toBe(true);
        expect(recordedAt.toISOString().slice(0, 10) >= effectiveOn).toBe(true);
        expect(rawTerm === null || publishedTerms.includes(rawTerm)).toBe(true);
      });
      const last = statusHistory.at(-1);
      expect([status, version, statusSince]).toEqual([
        last?.to,
        statusHistory.length,
        new Date(`${last?.effectiveOn ?? ''}T00:00:00.000Z`),
      ]);
    });
  });

  it('has its policy by day and sector, and a day of the separation within the published years', () => {
    everyCase(({ policy, separatedOn, location, reference }) => {
      expect(policy === policyOf(separatedOn, location?.sector ?? null) || location === null).toBe(true);
      if (separatedOn === null) return;
      expect(separatedOn >= '2017-01-20' && separatedOn <= '2021-01-20').toBe(true);
      expect(reference).toMatch(new RegExp(`^SEP-${separatedOn.slice(0, 4)}-\\d{6}$`));
    });
  });

  it('has custody events in order: apprehension first, separation before care, reunification last and on its day', () => {
    everyCase((record) => {
      const all = record.custodyEvents.map(({ occurredOn }) => occurredOn);
      expect(all).toEqual(all.toSorted());
      expect(all.every((day) => day >= '2017-01-15' && day <= cohortAsOf)).toBe(true);
      for (const subject of ['CHILD', 'PARENT']) {
        const kinds = record.custodyEvents.filter((event) => event.subject === subject).map(({ kind }) => kind);
        expect(kinds.indexOf('APPREHENSION')).toBeLessThanOrEqual(0);
        if (kinds.includes('REUNIFICATION')) expect(kinds.indexOf('REUNIFICATION')).toBe(kinds.length - 1);
      }
      const [separation] = daysOf(record, 'CHILD', 'SEPARATION');
      if (separation !== undefined) {
        expect(separation).toBe(record.separatedOn);
        expect(daysOf(record, 'CHILD', 'TRANSFER').every((day) => day >= separation)).toBe(true);
        expect(daysOf(record, 'CHILD', 'PLACEMENT').every((day) => day >= separation)).toBe(true);
      }
      expect(daysOf(record, 'CHILD', 'REUNIFICATION')).toEqual(record.reunifiedOn === null ? [] : [record.reunifiedOn]);
    });
  });

  it('says the same in its events and in its history: removals, discharges and reunifications', () => {
    everyCase((record) => {
      const dayOf = (status: string) => record.statusHistory.find(({ to }) => to === status)?.effectiveOn;
      const isLast = record.status === 'REUNIFIED';
      expect(record.reunifiedOn === null || (isLast && record.reunifiedOn === dayOf('REUNIFIED'))).toBe(true);
      const dischargedOn = dayOf('DISCHARGED_OTHER');
      if (dischargedOn !== undefined) expect(daysOf(record, 'CHILD', 'RELEASE')).toEqual([dischargedOn]);
      if (dayOf('PARENT_REMOVED') !== undefined) expect(daysOf(record, 'PARENT', 'REMOVAL')).toHaveLength(1);
    });
  });
});
