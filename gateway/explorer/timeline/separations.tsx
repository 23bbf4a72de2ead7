import { ShownDate } from '../components/shown-date.tsx';
import { Message } from '../language/message.tsx';
import { daysBetween, type Separation } from './timeline-entry.ts';

/** Where a separation lies between the first and the last day of all, in per cent; one without an end reaches to the edge. */
function extent({ from, until }: Separation, separations: readonly Separation[]): { left: string; width: string } {
  const days = separations.flatMap((one) => [one.from, one.until ?? one.from]).sort();
  const [first = from, last = from] = [days[0], days.at(-1)];
  const all = Math.max(1, daysBetween(first, last));
  const left = Math.min(95, (100 * daysBetween(first, from)) / all);
  const end = until === undefined ? 100 : (100 * daysBetween(first, until)) / all;
  return { left: `${left}%`, width: `${Math.max(1, end - left)}%` };
}

/** How long each child was apart from its family: in words, and as bars on one scale. */
export function Separations({ separations }: { separations: readonly Separation[] }) {
  if (separations.length === 0)
    return (
      <p>
        <Message id="timeline.separation-not-dated" />
      </p>
    );
  return (
    <ul className="separations">
      {separations.map((separation) => {
        const { caseId, child, from, until, days } = separation;
        return (
          <li key={caseId}>
            <span className="child">{child}</span>{' '}
            <span>
              <ShownDate date={from} /> –{' '}
              {until ? <ShownDate date={until} /> : <Message id="timeline.no-reunification" />}
              {days === undefined ? null : (
                <>
                  {': '}
                  <strong>
                    <Message id="timeline.days-apart" values={{ days }} />
                  </strong>
                </>
              )}
            </span>
            <div className="track" aria-hidden="true">
              <div className={until ? 'interval' : 'interval open'} style={extent(separation, separations)} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
