import { docketKey } from '../../subgraphs/litigation/docket-number.ts';
import { proceedingStatusTransitions } from '../../subgraphs/litigation/proceeding-status-transitions.ts';
import {
  loadReferenceData,
  proceedingIdOf,
  type ReferenceData,
} from '../../subgraphs/shared/sample-data/reference/index.ts';

/** Written by hand from the public record: court, docket number, caption, filing, judge, confidence. */
const published = [
  ['casd', '3:18-cv-00428', 'Ms. L. v. ICE', '2018-02-26', 'Sabraw', 'HIGH'],
  ['casd', '3:18-cv-01832', 'M.M.M. v. Sessions', '2018-07-27', null, 'HIGH'],
  ['dcd', '1:18-cv-01938', 'Dora v. Sessions', '2018-08-17', 'Friedman', 'HIGH'],
  ['ctd', '3:18-cv-01106', 'J.S.R. v. Sessions', '2018-07-02', 'Bolden', 'HIGH'],
  ['ctd', '3:18-cv-01110', 'V.F.B. v. Sessions', '2018-07-02', 'Bolden', 'HIGH'],
  ['cacd', '2:18-cv-06081', 'Ms. J.P. v. Sessions', '2018-07-12', 'Kronstadt', 'HIGH'],
  ['wawd', '2:18-cv-00939', 'Washington v. United States', '2018-06-26', 'Pechman', 'HIGH'],
  ['dcd', '1:18-cv-01458', 'M.G.U. v. Nielsen', '2018-06-20', null, 'HIGH'],
  ['mad', '4:18-cv-40149', 'K.O. v. Sessions', '2018-09-05', 'Contreras', 'MEDIUM'],
  ['mad', '4:20-cv-12015', 'K.O. v. United States', '2020-11-09', null, 'MEDIUM'],
  ['azd', '4:19-cv-00481', 'A.I.I.L. v. Sessions', '2019-10-03', null, 'MEDIUM'],
  ['txsd', '4:23-cv-01383', 'A.I.I.L. v. Sessions', '2023', null, 'MEDIUM'],
  ['azd', '2:19-cv-05217', 'C.M. v. United States', '2019-09-19', 'Bolton', 'MEDIUM'],
  ['txwd', '5:21-cv-00234', 'C.M. v. United States', '2021', null, 'MEDIUM'],
  ['azd', '2:22-cv-00683', 'J.P. v. United States', '2022', null, 'MEDIUM'],
  ['azd', '2:20-cv-00065', 'A.P.F. v. United States', '2020', 'Bolton', 'HIGH'],
  ['nysd', '1:20-cv-05747', 'D.J.C.V. v. United States', '2020', 'Engelmayer', 'HIGH'],
  ['azd', '4:21-cv-00029', 'E.S.M. v. United States', '2021', 'Soto', 'MEDIUM'],
  ['cand', '4:21-cv-04457', 'Wilbur P.G. v. United States', '2021-06-10', null, 'MEDIUM'],
] as const;

const milestones: readonly (readonly [string, string, readonly string[]])[] = [
  ['casd', '3:18-cv-00428', ['2018-06-26', '2018-06-26', '2019-03-08', '2023-10-16', '2023-12-08', '2023-12-11']],
  ['casd', '3:18-cv-01832', ['2018-10-09', '2018-11-15']],
  ['dcd', '1:18-cv-01938', ['2019-02-05']],
  ['ctd', '3:18-cv-01106', ['2018-07-13']],
  ['cacd', '2:18-cv-06081', ['2019-11-05']],
  ['mad', '4:18-cv-40149', ['2020-06-23']],
  ['azd', '2:19-cv-05217', ['2020-03-30', '2023-10-24', '2024-07-02']],
  ['azd', '2:20-cv-00065', ['2020-07-27']],
  ['nysd', '1:20-cv-05747', ['2022-06-03', '2023-08-18']],
  ['azd', '4:21-cv-00029', ['2022-10-20']],
  ['cand', '4:21-cv-04457', ['2022-05-10']],
];

const counsel: readonly (readonly [string, string, readonly string[]])[] = [
  ['casd', '3:18-cv-00428', ['American Civil Liberties Union']],
  ['casd', '3:18-cv-01832', ['Hogan Lovells']],
  ['dcd', '1:18-cv-01938', ['Muslim Advocates', 'Legal Aid Justice Center', 'Eversheds']],
  ['ctd', '3:18-cv-01106', ['Yale Law School clinic', 'Connecticut Legal Services']],
  ['ctd', '3:18-cv-01110', ['Yale Law School clinic', 'Connecticut Legal Services']],
  ['cacd', '2:18-cv-06081', ['Public Counsel']],
  ['wawd', '2:18-cv-00939', ['Attorneys general of 17 states and the District of Columbia']],
  ['azd', '4:19-cv-00481', ['American Civil Liberties Union']],
  [
    'azd',
    '2:19-cv-05217',
    ['Arnold & Porter', 'National Immigration Litigation Alliance', 'National Immigrant Justice Center'],
  ],
  ['azd', '2:20-cv-00065', ['Southern Poverty Law Center', 'Covington & Burling']],
  ['nysd', '1:20-cv-05747', ['LatinoJustice', 'Morgan Lewis', 'Seton Hall Law School']],
  ['azd', '4:21-cv-00029', ['Southern Poverty Law Center']],
  ['cand', '4:21-cv-04457', ["Lawyers' Committee for Civil Rights of the San Francisco Bay Area", 'Keker']],
];

describe('the proceedings of the reference data', () => {
  let data: ReferenceData;

  beforeAll(async () => {
    data = await loadReferenceData();
  });

  function proceeding(court: string, docket: string) {
    const found = data.proceedings.filter(({ docketKeys }) => docketKeys.includes(docketKey(court, docket)));
    const [only, ...others] = found;
    if (only === undefined || others.length > 0) throw new Error(`Expected one proceeding; found: ${found.length}`);
    return only;
  }

  it('are those of the public record, and no others', () => {
    expect(data.proceedings).toHaveLength(published.length);
  });

  it.each(published)('have %s %s, %s, filed %s', (court, docket, caption, filed, judge, confidence) => {
    const found = proceeding(court, docket);
    expect(found).toMatchObject({ caption, confidence, filedYear: Number(filed.slice(0, 4)) });
    expect(found.filedOn).toBe(filed.length === 4 ? null : filed);
    const judgeOf = data.persons.find(({ _id }) => _id === found.judgeId);
    expect(judgeOf?.name.family ?? null).toBe(judge);
  });

  it.each(milestones)('have the milestones of %s %s', (court, docket, days) => {
    expect(proceeding(court, docket).docketEntries.map(({ enteredOn }) => enteredOn)).toEqual(days);
  });

  it.each(counsel)('have the counsel of the plaintiffs of %s %s', (court, docket, names) => {
    const organisations = proceeding(court, docket)
      .representations.filter(({ represents }) => represents === 'PLAINTIFF')
      .map(({ organisationId }) => data.agencies.find(({ _id }) => _id === organisationId)?.name);
    expect(organisations).toEqual(names);
  });

  it('are found by the numbers that they had before a transfer', () => {
    expect(proceeding('dcd', '1:18-cv-01759').caption).toBe('M.M.M. v. Sessions');
    expect(proceeding('mad', '4:18-cv-40149')).toBe(proceeding('dcd', '1:20-cv-00309'));
    expect(proceeding('casd', '3:18-cv-00428-DMS').caption).toBe('Ms. L. v. ICE');
  });

  it('tell two suits with one caption apart, and name each other', () => {
    const [arizona, texas] = [proceeding('azd', '2:19-cv-05217'), proceeding('txwd', '5:21-cv-00234')];
    expect(arizona.caption).toBe(texas.caption);
    expect(arizona.related).toContainEqual({ relation: 'SAME_CAPTION', proceedingId: texas._id, note: null });
    expect(texas.related).toContainEqual({ relation: 'SAME_CAPTION', proceedingId: arizona._id, note: null });
  });

  it('have a status, its day and a version that are those of the last change', () => {
    for (const { status, statusSince, statusHistory, version } of data.proceedings) {
      const last = statusHistory.at(-1);
      expect({ status, statusSince, version }).toEqual({
        status: last?.to,
        statusSince: new Date(`${last?.effectiveOn}T00:00:00.000Z`),
        version: statusHistory.length,
      });
    }
  });

  it('have histories that begin with the filing, in order of date, each change allowed and with a source', () => {
    for (const { statusHistory } of data.proceedings) {
      expect(statusHistory[0]).toMatchObject({ from: null, to: 'FILED' });
      statusHistory.slice(1).forEach((change, index) => {
        const before = statusHistory[index];
        expect(change.from).toBe(before?.to);
        expect(change.effectiveOn >= (before?.effectiveOn ?? '')).toBe(true);
        expect(proceedingStatusTransitions[before?.to ?? 'CLOSED']).toContain(change.to);
      });
      for (const { sourceId } of statusHistory) expect(data.sources.map(({ _id }) => _id)).toContain(sourceId);
    }
  });

  it('say that the day is not known where a change has only a month or a year', () => {
    const statuses = data.proceedings.flatMap(({ filedOn, statusHistory }) =>
      statusHistory.filter(({ to }) => (to === 'FILED' && filedOn === null) || to === 'SETTLEMENT_TALKS'),
    );
    expect(statuses.length).toBeGreaterThan(10);
    for (const { note } of statuses) expect(note).toMatch(/^Only the (year|month)|^Filed while/);
  });

  it('went into talks and out of them, where they were suits for damages at the time', () => {
    const inTalks = data.proceedings.filter(({ statusHistory }) =>
      statusHistory.some(({ to }) => to === 'TALKS_WITHDRAWN'),
    );
    expect(inTalks.map(({ docketNumber: { raw } }) => raw).sort()).toEqual([
      '1:20-cv-05747',
      '2:19-cv-05217',
      '2:20-cv-00065',
      '4:19-cv-00481',
      '4:20-cv-12015',
      '4:21-cv-00029',
      '4:21-cv-04457',
      '5:21-cv-00234',
    ]);
    const { statusHistory } = proceeding('azd', '2:19-cv-05217');
    expect(statusHistory.map(({ to, effectiveOn }) => `${effectiveOn} ${to}`)).toEqual([
      '2019-09-19 FILED',
      '2020-03-30 IN_LITIGATION',
      '2021-03-01 SETTLEMENT_TALKS',
      '2021-12-16 TALKS_WITHDRAWN',
      '2023-10-24 IN_LITIGATION',
      '2024-07-02 SETTLED',
    ]);
  });

  it('are covered by one negotiation, with events as precise as they are known', () => {
    expect(data.negotiations).toHaveLength(1);
    const [negotiation] = data.negotiations;
    expect(negotiation).toMatchObject({ status: 'WITHDRAWN' });
    expect(negotiation?.proceedingIds).toContain(proceedingIdOf('ms-l'));
    expect(negotiation?.proceedingIds.length).toBeGreaterThan(5);
    expect(
      negotiation?.events.map(({ occurredOn, occurred, confidence }) => [occurredOn, occurred, confidence]),
    ).toEqual([
      [null, '2021-03', 'MEDIUM'],
      ['2021-10-28', '2021-10-28', 'MEDIUM'],
      ['2021-12-16', '2021-12-16', 'MEDIUM'],
      [null, '2023-06', 'MEDIUM'],
    ]);
  });
});
