import { useIntl } from 'react-intl';
import { CartesianGrid, Scatter, ScatterChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import { axisWords, ChartFrame } from './chart-frame.tsx';
import { FigureMark } from './figure-mark.tsx';
import { type PlacedFigure, type PublishedFigure, timeOf } from './published-figure.ts';

interface FiguresOverTimeProperties {
  totals: readonly PlacedFigure[];
  label: string;
  /** The id of the figure that is read out. */
  chosen: string | undefined;
  choose: (id: string) => void;
}

/** How long the time is in which a count may stand, in milliseconds. */
const timeSpans: Record<PublishedFigure['asOfPrecision'], number> = {
  DAY: 0,
  MONTH: 30 * 24 * 60 * 60 * 1000,
  YEAR: 365 * 24 * 60 * 60 * 1000,
  ESTIMATED: 30 * 24 * 60 * 60 * 1000,
};

const topOf = ({ value, upperValue }: PublishedFigure) => upperValue ?? value;

/** The beginnings of the years around some points in time, at most about eight of them. */
function yearTicks(times: readonly number[]): number[] {
  const first = new Date(Math.min(...times)).getUTCFullYear();
  const last = new Date(Math.max(...times)).getUTCFullYear() + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => Date.UTC(first + index, 0, 1));
}

/** The marks, the lines from what was corrected to its correction, and brackets around competing counts. */
function Marks({ totals, chosen, choose }: Omit<FiguresOverTimeProperties, 'label'>) {
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (!xOf || !yOf) return null;
  const x = (time: number) => xOf(time) ?? 0;
  const y = (value: number) => yOf(value) ?? 0;
  const at = (figure: PublishedFigure) => ({ x: x(timeOf(figure)), y: y(figure.value) });
  return (
    <g>
      {totals.map(({ figure, correctedBy }) => {
        if (!correctedBy) return null;
        const [from, to] = [at(figure), at(correctedBy)];
        return (
          <path
            key={figure.id}
            className="figure-correction"
            d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
            data-correction
          />
        );
      })}
      {totals.flatMap(({ figure, competing }) =>
        competing
          // Each pair once.
          .filter((other) => other.id > figure.id)
          .map((other) => {
            const [from, to] = [at(figure), at(other)];
            const side = Math.min(from.x, to.x) - 12;
            const d = `M${from.x - 8} ${from.y}H${side}V${to.y}H${to.x - 8}`;
            return <path key={`${figure.id} ${other.id}`} className="figure-competing" d={d} data-competing />;
          }),
      )}
      {totals.map(({ figure, correctedBy }) => {
        const place = at(figure);
        return (
          <FigureMark
            key={figure.id}
            figure={figure}
            {...place}
            upperY={y(topOf(figure))}
            timeWidth={x(timeOf(figure) + timeSpans[figure.asOfPrecision]) - place.x}
            corrected={correctedBy !== undefined}
            chosen={figure.id === chosen}
            choose={() => {
              choose(figure.id);
            }}
          />
        );
      })}
    </g>
  );
}

/** Published counts of one unit over time. */
export function FiguresOverTime({ totals, label, chosen, choose }: FiguresOverTimeProperties) {
  const intl = useIntl();
  const ticks = yearTicks(totals.map(({ figure }) => timeOf(figure)));
  const points = totals.map(({ figure }) => ({ time: timeOf(figure), value: topOf(figure) }));
  return (
    <ChartFrame label={label} height={totals.length > 2 ? 320 : 180}>
      <ScatterChart accessibilityLayer={false} margin={{ top: 30, right: 24, bottom: 8, left: 8 }}>
        <CartesianGrid stroke="var(--line)" />
        <XAxis
          dataKey="time"
          type="number"
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          tickFormatter={(time: number) => intl.formatDate(time, { year: 'numeric', timeZone: 'UTC' })}
          tick={axisWords}
          stroke="var(--quiet)"
        />
        <YAxis
          dataKey="value"
          type="number"
          domain={[0, 'auto']}
          tickFormatter={(value: number) => intl.formatNumber(value)}
          width="auto"
          tick={axisWords}
          stroke="var(--quiet)"
        />
        {/* Gives the axes their scales; the marks say more than a dot can. */}
        <Scatter data={points} shape={() => <g />} isAnimationActive={false} />
        <Marks totals={totals} chosen={chosen} choose={choose} />
      </ScatterChart>
    </ChartFrame>
  );
}
