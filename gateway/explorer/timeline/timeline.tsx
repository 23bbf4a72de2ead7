import { useState } from 'react';
import { Link } from 'react-router';
import { AgencyLink, SourceLink } from '../components/record-links.tsx';
import { ShownDate } from '../components/shown-date.tsx';
import { Message } from '../language/message.tsx';
import { EntryKindFilter } from './entry-kind-filter.tsx';
import { Separations } from './separations.tsx';
import {
  daysBetween,
  type EntryKind,
  inOrder,
  isWithin,
  type Separation,
  type TimelineEntry,
} from './timeline-entry.ts';
import './timeline.css';

/** Who recorded an entry: the agency with the system that has it, or the source that says so. */
function RecordedBy({ entry: { agency, system, source } }: { entry: TimelineEntry }) {
  if (source) return <SourceLink source={source} />;
  if (!agency) return <Message id="timeline.no-source" />;
  return (
    <>
      <AgencyLink agency={agency} />{' '}
      {system ? (
        <Message id="timeline.in-system" values={{ system: system.name }} />
      ) : (
        <Message id="timeline.in-no-system" />
      )}
    </>
  );
}

/** How far into the separation of its child an entry of a case is. */
function DayOfSeparation({ entry, separations }: { entry: TimelineEntry; separations: readonly Separation[] }) {
  const separation = separations.find(({ caseId }) => caseId === entry.caseId);
  if (separation === undefined || !isWithin(entry.on, separation)) return null;
  return (
    <span className="day-of-separation">
      <Message id="timeline.day-of-separation" values={{ days: daysBetween(separation.from, entry.on) }} />
    </span>
  );
}

function Entry({ entry, separations }: { entry: TimelineEntry; separations: readonly Separation[] }) {
  const { kind, on, precision, what, about, place, note } = entry;
  const apart = separations.some((separation) => isWithin(on, separation));
  return (
    <li className={apart ? 'entry apart' : 'entry'} data-kind={kind}>
      <p className="when">
        <ShownDate date={on} precision={precision} />
        <DayOfSeparation entry={entry} separations={separations} />
      </p>
      <div>
        <p className="what">
          <span className="kind">
            <Message id={`timeline.${kind}`} />
          </span>{' '}
          {what}
          {place ? <> · {place}</> : null}
        </p>
        {note ? <p className="remark">{note}</p> : null}
        <p className="remark">
          <Link to={about.to}>{about.name}</Link> · <RecordedBy entry={entry} />
        </p>
      </div>
    </li>
  );
}

interface TimelineProperties {
  entries: readonly TimelineEntry[];
  separations: readonly Separation[];
}

/** Everything dated as one list, the earliest first, with how long each child was apart; the kinds can be chosen. */
export function Timeline({ entries, separations }: TimelineProperties) {
  const [hidden, setHidden] = useState<ReadonlySet<EntryKind>>(new Set());
  const shown = inOrder(entries.filter(({ kind }) => !hidden.has(kind)));
  return (
    <>
      <Separations separations={separations} />
      <EntryKindFilter entries={entries} hidden={hidden} onChange={setHidden} />
      <p role="status" className="remark">
        <Message id="timeline.shown" values={{ shown: shown.length, total: entries.length }} />
      </p>
      <ol className="timeline">
        {shown.map((entry) => (
          <Entry key={entry.key} entry={entry} separations={separations} />
        ))}
      </ol>
    </>
  );
}
