import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, Text, usePlotArea, XAxis, YAxis } from 'recharts';
import { ChartFrame } from './chart-frame.tsx';
import { WithheldPattern } from './withheld-pattern.tsx';

/** A bar, with its name above it, so that long names have room on narrow screens too. */
export interface CountBar {
  id: string;
  name: string;
  /** How far it is indented. */
  depth?: number;
  /** Null where the count is withheld. */
  value: number | null;
  /** The count in words. */
  words: string;
}

const barHeight = 14;
const rowHeight = 46;
const indent = 18;
/** All withheld counts have bars of this length, in pixels, whatever they count. */
const withheldLength = 64;

interface BarRowProperties {
  place: BarShapeProps;
  bar: CountBar;
  patternId: string;
}

function BarRow({ place, bar, patternId }: BarRowProperties) {
  const { x, y, width } = place;
  const area = usePlotArea();
  const left = x + (bar.depth ?? 0) * indent;
  const top = y + rowHeight / 2 - barHeight / 2;
  return (
    <g data-withheld={bar.value === null}>
      {/* The count first: where there is no room for a long name, its end is left out. */}
      <Text className="bar-words" x={left} y={top - 6} width={area ? area.x + area.width - left : width} maxLines={1}>
        {`${bar.words} · ${bar.name}`}
      </Text>
      {bar.value === null ? (
        <rect
          className="withheld-area"
          x={left}
          y={top}
          width={withheldLength}
          height={barHeight}
          fill={`url(#${patternId})`}
        />
      ) : (
        <rect className="count-area" x={left} y={top} width={width} height={barHeight} rx={2} />
      )}
    </g>
  );
}

/** Counts as horizontal bars on one scale, which begins at 0. */
export function CountBars({ label, bars }: { label: string; bars: readonly CountBar[] }) {
  const patternId = useId();
  const rows = bars.map((bar) => ({ ...bar, length: bar.value ?? 0 }));
  const deepest = Math.max(0, ...bars.map(({ depth = 0 }) => depth));
  return (
    <ChartFrame label={label} height={bars.length * rowHeight + 8}>
      <BarChart
        data={rows}
        layout="vertical"
        accessibilityLayer={false}
        barSize={rowHeight}
        barCategoryGap={0}
        margin={{ top: 4, right: deepest * indent + 4, bottom: 4, left: 0 }}
      >
        <WithheldPattern id={patternId} />
        <XAxis type="number" domain={[0, 'dataMax']} hide />
        <YAxis type="category" dataKey="id" hide />
        <Bar
          dataKey="length"
          isAnimationActive={false}
          shape={(place: BarShapeProps) => {
            const bar = bars[place.index];
            return bar ? <BarRow place={place} bar={bar} patternId={patternId} /> : <g />;
          }}
        />
      </BarChart>
    </ChartFrame>
  );
}
