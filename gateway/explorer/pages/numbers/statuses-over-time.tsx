import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from 'recharts';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords, useEnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';
import { axisWords, ChartFrame } from './chart-frame.tsx';
import type { StatusOverTime } from './statuses-by-period.ts';
import { WithheldPattern } from './withheld-pattern.tsx';

/** All withheld counts have bars of this height, in pixels. */
const withheldHeight = 24;

/** A month or year in words. */
function usePeriodWords(): (period: string | null) => string {
  const intl = useIntl();
  return (period) => {
    if (period === null) return intl.formatMessage({ id: 'components.not-known' });
    if (!period.includes('-')) return period;
    return intl.formatDate(`${period}-01T00:00:00Z`, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  };
}

function PeriodBar({ place, withheld, patternId }: { place: BarShapeProps; withheld: boolean; patternId: string }) {
  const { x, y, width, height } = place;
  if (!withheld) return <rect className="count-area" x={x} y={y} width={width} height={height} />;
  return (
    <rect
      className="withheld-area"
      x={x}
      y={y + height - withheldHeight}
      width={width}
      height={withheldHeight}
      fill={`url(#${patternId})`}
      data-withheld
    />
  );
}

/** The cases of one status, by when they were separated. */
function StatusChart({ status, periods }: StatusOverTime) {
  const intl = useIntl();
  const enumWords = useEnumWords();
  const periodWords = usePeriodWords();
  const patternId = useId();
  const greatest = periods.reduce((one, other) => ((other.count ?? 0) > (one.count ?? 0) ? other : one));
  const withheld = periods.filter(({ count }) => count === null).length;
  const label = intl.formatMessage(
    { id: (greatest.count ?? 0) > 0 ? 'numbers.over-time-message' : 'numbers.over-time-withheld-message' },
    {
      status: enumWords('CaseStatus', status),
      count: greatest.count ?? 0,
      period: periodWords(greatest.period),
      withheld,
    },
  );
  return (
    <figure className="status-over-time">
      <figcaption>
        <EnumWords of="CaseStatus" value={status} />
      </figcaption>
      <ChartFrame label={label} height={150}>
        <BarChart
          data={periods.map(({ period, count }) => ({ period: periodWords(period), count: count ?? 0 }))}
          accessibilityLayer={false}
          barCategoryGap={1}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        >
          <WithheldPattern id={patternId} />
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="period" tick={axisWords} stroke="var(--quiet)" minTickGap={24} />
          {/* A scale without numbers where all is withheld would seem to say something. */}
          <YAxis
            domain={[0, 'auto']}
            allowDecimals={false}
            tick={axisWords}
            stroke="var(--quiet)"
            width={44}
            hide={!greatest.count}
          />
          <Bar
            dataKey="count"
            isAnimationActive={false}
            shape={(place: BarShapeProps) => (
              <PeriodBar place={place} withheld={periods[place.index]?.count === null} patternId={patternId} />
            )}
          />
        </BarChart>
      </ChartFrame>
    </figure>
  );
}

/** One small chart for each status: withheld counts would make stacked bars lie about their height. */
export function StatusCharts({ statuses }: { statuses: readonly StatusOverTime[] }) {
  return (
    <div className="chart-grid">
      {statuses.map((ofStatus) => (
        <StatusChart key={ofStatus.status} {...ofStatus} />
      ))}
    </div>
  );
}

const columns = [
  { name: 'numbers.separated-in' },
  { name: 'numbers.status' },
  { name: 'numbers.cases', numeric: true },
] as const;

/** What the small charts show, without the periods in which there is nothing. */
export function StatusesTable({ statuses }: { statuses: readonly StatusOverTime[] }) {
  const intl = useIntl();
  const periodWords = usePeriodWords();
  const rows = statuses.flatMap(({ status, periods }) => periods.map((ofPeriod) => ({ status, ...ofPeriod })));
  return (
    <WideTable label="numbers.over-time" columns={columns}>
      {rows
        .filter(({ count }) => count !== 0)
        .map(({ status, period, count }) => (
          <tr key={`${period ?? ''} ${status}`}>
            <th scope="row">{periodWords(period)}</th>
            <td>
              <EnumWords of="CaseStatus" value={status} />
            </td>
            <td className="number">
              {count === null ? <Message id="components.withheld" /> : intl.formatNumber(count)}
            </td>
          </tr>
        ))}
    </WideTable>
  );
}
