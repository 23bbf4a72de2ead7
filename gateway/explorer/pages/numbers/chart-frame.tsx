import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';

interface ChartFrameProperties {
  /** What the chart tells, in words: to a screen reader the chart is a picture, and its table has the numbers. */
  label: string;
  height: number;
  /** One chart of recharts. */
  children: ReactElement;
}

/** A chart as wide as its place. */
export function ChartFrame({ label, height, children }: ChartFrameProperties) {
  return (
    <div className="chart" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 320, height }}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}

/** How the words of axes look, in both colour schemes. */
export const axisWords = { fill: 'var(--quiet)', fontSize: 13 } as const;
