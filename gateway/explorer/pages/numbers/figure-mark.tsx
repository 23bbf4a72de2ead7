import type { PublishedFigure } from './published-figure.ts';

interface FigureMarkProperties {
  figure: PublishedFigure;
  x: number;
  y: number;
  /** Where the upper end of a range is. */
  upperY: number;
  /** How wide the time is in which the count may stand: the month or year where the day is not known. */
  timeWidth: number;
  corrected: boolean;
  chosen: boolean;
  choose: () => void;
}

const radius = 6;

/** An arrow upwards, for a count that is said to be higher than its number. */
function OpenEnd({ x, y }: { x: number; y: number }) {
  const top = y - 26;
  return <path className="figure-line" d={`M${x} ${y}V${top}m-5 7l5 -7l5 7`} />;
}

function Range({ x, y, upperY }: { x: number; y: number; upperY: number }) {
  return <rect className="figure-range" x={x - radius} y={upperY} width={2 * radius} height={y - upperY} rx={2} />;
}

/** What stands for the number itself: filled where it is exact, hollow where it is about or estimated. */
function Dot({ figure, x, y }: { figure: PublishedFigure; x: number; y: number }) {
  const hollow = figure.qualifier === 'ABOUT' || figure.qualifier === 'ESTIMATE';
  return <circle className={hollow ? 'figure-dot hollow' : 'figure-dot'} cx={x} cy={y} r={radius} />;
}

/** One published count, drawn by how exact it is said to be. */
export function FigureMark({ figure, x, y, upperY, timeWidth, corrected, chosen, choose }: FigureMarkProperties) {
  const openEnded = figure.qualifier === 'MORE_THAN' || figure.qualifier === 'AT_LEAST';
  const estimatedDate = figure.asOfPrecision === 'ESTIMATED';
  return (
    <g
      className={corrected ? 'figure-mark corrected' : 'figure-mark'}
      data-figure={figure.id}
      data-qualifier={figure.qualifier}
      onClick={choose}
      onPointerEnter={choose}
    >
      {timeWidth > 0 ? (
        <path
          className={estimatedDate ? 'figure-time estimated' : 'figure-time'}
          d={estimatedDate ? `M${x - timeWidth} ${y}H${x + timeWidth}` : `M${x} ${y}h${timeWidth}`}
        />
      ) : null}
      {openEnded ? <OpenEnd x={x} y={y} /> : null}
      {figure.qualifier === 'RANGE' ? <Range x={x} y={y} upperY={upperY} /> : <Dot figure={figure} x={x} y={y} />}
      {corrected ? <path className="figure-strike" d={`M${x - 10} ${y + 10}L${x + 10} ${y - 10}`} /> : null}
      {chosen ? <circle className="figure-chosen" cx={x} cy={y} r={radius + 5} /> : null}
    </g>
  );
}
