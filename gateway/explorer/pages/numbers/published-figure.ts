import type { FigureUnit, PublishedNumbersQuery } from '../../../../schema/generated/explorer-operations.ts';

export type PublishedFigure = PublishedNumbersQuery['figures'][number];

/** A figure in its place: how far below the total that it is a part of, and what else was said about the same. */
export interface PlacedFigure {
  figure: PublishedFigure;
  /** 0 for a count that is no part of another one, 1 for its parts, 2 for theirs. */
  depth: number;
  /** The figure that corrects this one. */
  correctedBy?: PublishedFigure;
  /** Counts of the same unit by other publishers at about the same time. */
  competing: PublishedFigure[];
}

const day = 24 * 60 * 60 * 1000;
/** How far apart two counts are at most "at about the same time". */
const competingWithin = 31 * day;

/** The point in time of a figure, in milliseconds: for an imprecise one, the beginning of its month or year. */
export function timeOf({ asOf }: Pick<PublishedFigure, 'asOf'>): number {
  return Date.parse(`${asOf}T00:00:00Z`);
}

/** The figures of each unit; counts of different units do not compare. The order of the figures is kept. */
export function byUnit(figures: readonly PublishedFigure[]): Map<FigureUnit, PublishedFigure[]> {
  const units = new Map<FigureUnit, PublishedFigure[]>();
  for (const figure of figures) {
    const known = units.get(figure.unit);
    if (known) known.push(figure);
    else units.set(figure.unit, [figure]);
  }
  return units;
}

function competingWith(figure: PublishedFigure, totals: readonly PublishedFigure[]): PublishedFigure[] {
  return totals.filter(
    (other) =>
      other.publisher.id !== figure.publisher.id && Math.abs(timeOf(other) - timeOf(figure)) <= competingWithin,
  );
}

/** The figures of one unit in order of their dates, each total with its parts under it. */
export function placed(figures: readonly PublishedFigure[]): PlacedFigure[] {
  const ids = new Set(figures.map(({ id }) => id));
  const totals = figures.filter(({ partOf }) => !partOf || !ids.has(partOf.id));
  const correctedBy = new Map(figures.map((figure) => [figure.supersedes?.id, figure]));
  const place = (figure: PublishedFigure, depth: number): PlacedFigure[] => {
    const correction = correctedBy.get(figure.id);
    const own: PlacedFigure = {
      figure,
      depth,
      ...(correction && { correctedBy: correction }),
      competing: depth === 0 ? competingWith(figure, totals) : [],
    };
    return [own, ...figures.filter(({ partOf }) => partOf?.id === figure.id).flatMap((part) => place(part, depth + 1))];
  };
  return totals.flatMap((total) => place(total, 0));
}
