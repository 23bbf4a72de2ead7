import type { CaseStatus, SeparationPolicy } from '../../../../schema/generated/cases.ts';
import type { Weighted } from './seeded-random.ts';

/**
 * What was published about the population of 2021-06-02, as the shape of the cohort. Where a distribution was published,
 * the weights are the published counts; what was not published is marked as chosen. README.md gives the reasons.
 */

/** Children in the published population. */
export const publishedChildren = 5636;

/** Children whose families were in the scope of the Task Force; the others were still under review. */
export const publishedInScope = 3913;

/** Children without confirmed reunification. */
export const publishedWithoutConfirmedReunification = 2127;

/** The day up to which the cohort's histories go. */
export const cohortAsOf = '2021-06-02';

const otherNationalities = 5636 - (2270 + 1150 + 281 + 75 + 74 + 23);

/** Null: not recorded. The nationalities after Romania are chosen; together they make up the published rest. */
export const nationalities: Weighted<string | null> = [
  ['GT', 2270],
  ['HN', 1150],
  ['SV', 281],
  ['MX', 75],
  ['BR', 74],
  ['RO', 23],
  ['EC', otherNationalities * 0.03],
  ['NI', otherNationalities * 0.03],
  ['PE', otherNationalities * 0.01],
  ['CU', otherNationalities * 0.01],
  ['HT', otherNationalities * 0.01],
  ['IN', otherNationalities * 0.01],
  [null, otherNationalities * 0.9],
];

export type Period =
  | 'BEFORE_PILOT'
  | 'PILOT_IN_EL_PASO'
  | 'BEFORE_ZERO_TOLERANCE'
  | 'MEMORANDUM'
  | 'REFERRAL_OF_ALL_ADULTS'
  | 'AFTER_EXECUTIVE_ORDER'
  | 'LATER';

/** First and last day of each period. */
export const periodDays: Record<Period, readonly [first: string, last: string]> = {
  BEFORE_PILOT: ['2017-01-20', '2017-06-30'],
  PILOT_IN_EL_PASO: ['2017-07-01', '2017-11-30'],
  BEFORE_ZERO_TOLERANCE: ['2017-07-01', '2018-04-05'],
  MEMORANDUM: ['2018-04-06', '2018-05-03'],
  REFERRAL_OF_ALL_ADULTS: ['2018-05-04', '2018-06-20'],
  AFTER_EXECUTIVE_ORDER: ['2018-06-21', '2018-12-31'],
  LATER: ['2019-01-01', '2021-01-20'],
};

/** Chosen, so that the peak agrees with the counts of 2018 (see README.md). */
export const periods: Weighted<Period> = [
  ['BEFORE_PILOT', 4],
  ['PILOT_IN_EL_PASO', 5],
  ['BEFORE_ZERO_TOLERANCE', 13],
  ['MEMORANDUM', 8],
  ['REFERRAL_OF_ALL_ADULTS', 55],
  ['AFTER_EXECUTIVE_ORDER', 6],
  ['LATER', 9],
];

const pilotShare = 0.05;

/** Outside the pilot. Yuma, Rio Grande Valley and El Paso as published; the split of the rest is chosen. Null: no sector. */
export const sectors: Weighted<string | null> = [
  ['Yuma', 1114],
  ['Rio Grande Valley', 1025],
  ['El Paso', 982 - pilotShare * publishedChildren],
  ['Tucson', 760],
  ['San Diego', 680],
  ['El Centro', 330],
  ['Del Rio', 260],
  ['Laredo', 190],
  ['Big Bend', 85],
  [null, 210],
];

/** Status on the last day. The sum without REUNIFIED is the published 2,127; PARENT_NOT_LOCATED is the count of spring 2021. */
export const finalStatuses: Weighted<CaseStatus> = [
  ['REUNIFIED', publishedChildren - publishedWithoutConfirmedReunification],
  ['NO_CONFIRMED_RECORD', 700],
  ['DISCHARGED_OTHER', 560],
  ['PARENT_NOT_LOCATED', 391],
  ['PARENT_LOCATED', 130],
  ['PARENT_REMOVED', 130],
  ['REUNIFICATION_WAIVED', 120],
  ['REUNIFICATION_IN_PROCESS', 70],
  ['SEPARATED', 26],
];

/** How many children of one family were separated. Chosen. */
export const childrenOfFamily: Weighted<number> = [
  [1, 860],
  [2, 110],
  [3, 24],
  [4, 6],
];

/** Age in years at the separation. About 4 percent were under five (2,551 of 2,654 were 5 to 17); the rest is chosen. */
export const agesAtSeparation: Weighted<readonly [youngest: number, oldest: number]> = [
  [[0, 4], 4],
  [[5, 9], 36],
  [[10, 12], 24],
  [[13, 17], 36],
];

/** The policy under which a separation on a day (null: not recorded) in a sector falls. */
export function policyOf(separatedOn: string | null, sector: string | null): SeparationPolicy {
  if (separatedOn === null) return 'NOT_RECORDED';
  if (separatedOn >= '2018-04-06' && separatedOn <= '2018-06-20') return 'ZERO_TOLERANCE';
  const [pilotBegin, pilotEnd] = periodDays.PILOT_IN_EL_PASO;
  if (sector === 'El Paso' && separatedOn >= pilotBegin && separatedOn <= pilotEnd) return 'EL_PASO_PILOT';
  return 'OTHER';
}
