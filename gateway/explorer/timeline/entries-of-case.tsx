import type { ShownCaseFragment, ShownLocationFragment } from '../../../schema/generated/explorer-operations.ts';
import { EnumWords } from '../language/enum-words.tsx';
import { Message } from '../language/message.tsx';
import type { Separation, TimelineEntry } from './timeline-entry.ts';

/** Where something happened, as far as it is recorded: `Casa Hogar, TX`. */
export function placeWords(location: ShownLocationFragment | null | undefined): string | undefined {
  if (!location) return undefined;
  const { place, sector, state, country } = location;
  const words = [place, sector, state ?? country].filter((part) => part !== null && part !== undefined);
  return words.length > 0 ? words.join(', ') : undefined;
}

/** A case by its reference and the child's name, since a family can have several. */
function caseLinkOf({ id, reference, child }: ShownCaseFragment): TimelineEntry['about'] {
  return { name: `${reference}, ${child.displayName}`, to: `/cases/${id}` };
}

function custodyEntries(shownCase: ShownCaseFragment): TimelineEntry[] {
  const { id, custodyEvents } = shownCase;
  return custodyEvents.map(({ kind, subject, occurredOn, agency, system, location }, index) => {
    const place = placeWords(location);
    return {
      key: `${id}/custody/${index}`,
      kind: subject === 'CHILD' ? 'child-custody' : 'parent-custody',
      on: occurredOn,
      precision: 'DAY',
      what: <EnumWords of="CustodyEventKind" value={kind} />,
      about: caseLinkOf(shownCase),
      caseId: id,
      agency,
      system: system ?? null,
      ...(place !== undefined && { place }),
    };
  });
}

function statusEntries(shownCase: ShownCaseFragment): TimelineEntry[] {
  const { id, statusHistory } = shownCase;
  return statusHistory.map(({ id: changeId, to, effectiveOn, rawTerm, note, source }) => ({
    key: changeId,
    kind: 'case-status',
    on: effectiveOn,
    precision: 'DAY',
    what: (
      <>
        <span className="status">
          <EnumWords of="CaseStatus" value={to} />
        </span>
        {rawTerm ? (
          <>
            {' '}
            <Message id="timeline.raw-term" values={{ term: rawTerm }} />
          </>
        ) : null}
      </>
    ),
    about: caseLinkOf(shownCase),
    caseId: id,
    source: source ?? null,
    note: note ?? null,
  }));
}

/** What is dated about a case: where child and parents were held, and what became of the case. */
export function entriesOfCase(shownCase: ShownCaseFragment): TimelineEntry[] {
  return [...custodyEntries(shownCase), ...statusEntries(shownCase)];
}

/** How long the child of a case was apart from its family, where the day of the separation is known. */
export function separationsOf(cases: readonly ShownCaseFragment[]): Separation[] {
  return cases.flatMap(({ id, child, separatedOn, reunifiedOn, daysSeparated }) => {
    if (!separatedOn) return [];
    return {
      caseId: id,
      child: child.displayName,
      from: separatedOn,
      ...(reunifiedOn && { until: reunifiedOn }),
      ...(typeof daysSeparated === 'number' && { days: daysSeparated }),
    };
  });
}
