import type { CustodyEventKind, CustodySubject } from '../../../../schema/generated/cases.ts';
import type { CustodyEventRecord, LocationRecord } from '../../../cases/models/separation-case.ts';
import { agencyIdOf } from '../reference/index.ts';
import { addDays, earliest, latest } from './calendar.ts';
import { dayOfStatus, type FamilyOutcome, finalStatusOf } from './family-outcome.ts';
import type { FamilyPlan } from './family-plan.ts';
import { abroad, location, places } from './places.ts';
import { cohortAsOf } from './published-shape.ts';
import type { SeededRandom } from './seeded-random.ts';

const acronyms = { usbp: 'USBP', cbp: 'CBP', ice: 'ICE', orr: 'ORR', doj: 'DOJ' } as const;

type CustodyAgency = keyof typeof acronyms;

/** Same-day events happened in this order. */
const orderOfKinds: readonly CustodyEventKind[] = [
  'APPREHENSION',
  'SEPARATION',
  'TRANSFER',
  'PLACEMENT',
  'RELEASE',
  'REMOVAL',
  'REUNIFICATION',
];

interface Event {
  kind: CustodyEventKind;
  subject: CustodySubject;
  occurredOn: string;
  agency: CustodyAgency;
  systemCode: string | null;
  location: LocationRecord | null;
  /** Share of records which lack the event. */
  missing?: number;
}

function custodyEventRecord({ agency, ...event }: Event): CustodyEventRecord {
  const { kind, subject, occurredOn, systemCode } = event;
  return {
    kind,
    subject,
    occurredOn,
    agencyId: agencyIdOf(agency),
    agencyAcronym: acronyms[agency],
    systemCode,
    location: event.location,
  };
}

function inOrder(first: CustodyEventRecord, second: CustodyEventRecord): number {
  if (first.occurredOn !== second.occurredOn) return first.occurredOn < second.occurredOn ? -1 : 1;
  return orderOfKinds.indexOf(first.kind) - orderOfKinds.indexOf(second.kind);
}

/** The agency that works between ports of entry, or the one at them. */
function borderAgency(plan: FamilyPlan): CustodyAgency {
  return plan.location !== null && plan.location.sector === null ? 'cbp' : 'usbp';
}

function sponsorHome(random: SeededRandom): LocationRecord {
  return { sector: null, place: null, state: random.pick(places.sponsorStates), country: 'US' };
}

function apprehension(plan: FamilyPlan, subject: CustodySubject): Event {
  const { apprehendedOn: occurredOn, location } = plan;
  return { kind: 'APPREHENSION', subject, occurredOn, agency: borderAgency(plan), systemCode: 'CBP_E3', location };
}

/** The day of the child's reunification, or null: only a confirmed one counts. */
function reunificationDay(outcome: FamilyOutcome): string | null {
  return finalStatusOf(outcome) === 'REUNIFIED' ? dayOfStatus(outcome, 'REUNIFIED') : null;
}

/** The last day on which something before the reunification can have happened. */
function lastDayBefore(end: string | null): string {
  return end ?? cohortAsOf;
}

/** The day of the adult's removal, or null. A removal is behind PARENT_REMOVED, and behind some parents not reached. */
function removalDay(plan: FamilyPlan, random: SeededRandom): string | null {
  const { outcome, separatedOn } = plan;
  const removedOn = dayOfStatus(outcome, 'PARENT_REMOVED');
  if (removedOn !== null) return removedOn;
  const notLocatedOn = dayOfStatus(outcome, 'PARENT_NOT_LOCATED');
  if (notLocatedOn === null || outcome.whileNotReached !== 'REMOVED') return null;
  return random.day(addDays(separatedOn, 5), earliest(notLocatedOn, addDays(separatedOn, 150)));
}

function detentionOfAdult(plan: FamilyPlan, end: string, random: SeededRandom): Event[] {
  const subject = 'PARENT';
  const events: Event[] = [];
  const transferredOn = earliest(addDays(plan.separatedOn, random.integer(0, 2)), end);
  if (plan.policy === 'ZERO_TOLERANCE' && random.chance(0.7)) {
    const common = { subject, occurredOn: transferredOn, location: null, missing: 0.2 } as const;
    events.push({ ...common, kind: 'TRANSFER', agency: 'doj', systemCode: null });
  }
  const placedOn = earliest(addDays(transferredOn, random.integer(1, 12)), end);
  const systemCode = random.chance(0.06) ? null : 'ICE_EARM';
  const centre = location(random.pick(places.detention));
  events.push({
    kind: 'PLACEMENT',
    subject,
    occurredOn: placedOn,
    agency: 'ice',
    systemCode,
    location: centre,
    missing: 0.05,
  });
  return events;
}

/** What the agencies recorded of the adult; the same in the cases of all the children. */
export function adultEvents(plan: FamilyPlan, random: SeededRandom): CustodyEventRecord[] {
  const subject = 'PARENT';
  const reunifiedOn = reunificationDay(plan.outcome);
  const removedOn = removalDay(plan, random);
  const before = removedOn ?? lastDayBefore(reunifiedOn);
  const events: Event[] = [apprehension(plan, subject), ...detentionOfAdult(plan, before, random)];
  const lastDay = events.reduce((day, { occurredOn }) => latest(day, occurredOn), plan.separatedOn);
  if (removedOn !== null) {
    const home = plan.nationality === null ? null : abroad(plan.nationality);
    events.push({
      kind: 'REMOVAL',
      subject,
      occurredOn: latest(removedOn, lastDay),
      agency: 'ice',
      systemCode: 'ICE_EARM',
      location: home,
    });
  } else if (random.chance(0.8)) {
    const occurredOn = earliest(addDays(lastDay, random.integer(5, 90)), before);
    const where = sponsorHome(random);
    events.push({
      kind: 'RELEASE',
      subject,
      occurredOn,
      agency: 'ice',
      systemCode: 'ICE_EARM',
      location: where,
      missing: 0.1,
    });
  }
  return recorded(events, random);
}

function recorded(events: readonly Event[], random: SeededRandom): CustodyEventRecord[] {
  return events.filter(({ missing = 0 }) => !random.chance(missing)).map(custodyEventRecord);
}

function separationOfChild(plan: FamilyPlan, isNeverRecorded: boolean, random: SeededRandom): Event[] {
  const systemCode = random.chance(0.4) ? null : 'CBP_E3';
  if (!plan.isSeparationDated) return [];
  return [
    {
      kind: 'SEPARATION',
      subject: 'CHILD',
      occurredOn: plan.separatedOn,
      agency: borderAgency(plan),
      systemCode,
      location: plan.location,
      missing: isNeverRecorded ? 0.8 : 0.1,
    },
  ];
}

function careOfChild(plan: FamilyPlan, end: string, random: SeededRandom): Event[] {
  const common = { subject: 'CHILD', agency: 'orr', systemCode: 'ORR_UC_PORTAL' } as const;
  const transferredOn = earliest(addDays(plan.separatedOn, random.integer(0, 3)), end);
  const placedOn = earliest(addDays(transferredOn, random.integer(0, 2)), end);
  const shelter = location(random.pick(places.shelters));
  const events: Event[] = [
    { ...common, kind: 'TRANSFER', occurredOn: transferredOn, location: null, missing: 0.15 },
    { ...common, kind: 'PLACEMENT', occurredOn: placedOn, location: shelter },
  ];
  if (random.chance(0.15)) {
    const movedOn = earliest(addDays(placedOn, random.integer(10, 60)), end);
    events.push({
      ...common,
      kind: 'PLACEMENT',
      occurredOn: movedOn,
      location: location(random.pick(places.shelters)),
    });
  }
  return events;
}

function releaseOfChild(outcome: FamilyOutcome, after: string, end: string, random: SeededRandom): Event[] {
  const dischargedOn = dayOfStatus(outcome, 'DISCHARGED_OTHER');
  const staysInCare = finalStatusOf(outcome) === 'SEPARATED' || random.chance(end === cohortAsOf ? 0.15 : 0.8);
  if (dischargedOn === null && staysInCare) return [];
  const occurredOn = earliest(latest(dischargedOn ?? addDays(after, random.integer(30, 150)), after), end);
  const common = { subject: 'CHILD', agency: 'orr', systemCode: 'ORR_UC_PORTAL' } as const;
  return [{ ...common, kind: 'RELEASE', occurredOn, location: sponsorHome(random) }];
}

/** Children of removed parents were brought to them, all others were reunified in the country. */
function reunificationOfChild(plan: FamilyPlan, occurredOn: string): Event[] {
  const parentWasRemoved = dayOfStatus(plan.outcome, 'PARENT_REMOVED') !== null;
  const where = parentWasRemoved && plan.nationality !== null ? abroad(plan.nationality) : null;
  const reunification: Event = {
    kind: 'REUNIFICATION',
    subject: 'CHILD',
    occurredOn,
    agency: 'orr',
    systemCode: 'ORR_UC_PORTAL',
    location: where,
  };
  const { agency, systemCode } = { agency: 'ice', systemCode: 'ICE_EARM' } as const;
  const ofAdult: Event = { ...reunification, subject: 'PARENT', agency, systemCode };
  const removal: Event = { ...reunification, kind: 'REMOVAL', agency, systemCode, missing: 0.2 };
  return where === null ? [reunification, ofAdult] : [removal, reunification, ofAdult];
}

/**
 * The custody history of a case: the child's events with the adult's, the earliest first.
 * @param reunifiedOn - null where there was no reunification or its day is not on record
 */
export function custodyEventsOf(
  plan: FamilyPlan,
  outcome: FamilyOutcome,
  reunifiedOn: string | null,
  eventsOfAdult: readonly CustodyEventRecord[],
  random: SeededRandom,
): CustodyEventRecord[] {
  const end = lastDayBefore(reunificationDay(outcome));
  const isNeverRecorded = outcome.steps[0]?.status === 'NO_CONFIRMED_RECORD';
  const care = careOfChild(plan, earliest(dayOfStatus(outcome, 'DISCHARGED_OTHER') ?? end, end), random);
  const lastDay = care.reduce((day, { occurredOn }) => latest(day, occurredOn), plan.separatedOn);
  const events = [
    { ...apprehension(plan, 'CHILD'), missing: isNeverRecorded ? 0.5 : 0.02 },
    ...separationOfChild(plan, isNeverRecorded, random),
    ...(isNeverRecorded && random.chance(0.3) ? [] : care),
    ...releaseOfChild(outcome, lastDay, end, random),
    ...(reunifiedOn === null ? [] : reunificationOfChild(plan, reunifiedOn)),
  ];
  return [...recorded(events, random), ...eventsOfAdult].sort(inOrder);
}
