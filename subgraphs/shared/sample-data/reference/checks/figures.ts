import { datedOn } from '../dates.ts';
import type { Entries, FigureEntry } from '../entries.ts';
import { ReferenceDataError } from '../reference-error.ts';
import { checkNoLoop } from './loops.ts';

const file = 'figures.yaml';

function checkRange({ slug, value, upperValue, qualifier }: FigureEntry): void {
  const isRange = qualifier === 'RANGE';
  if (isRange && (upperValue === undefined || upperValue <= value)) {
    const found = upperValue === undefined ? 'none' : String(upperValue);
    const problem = `upperValue expects a number over the value ${value}, since qualifier is RANGE; found: ${found}`;
    throw new ReferenceDataError(file, `record ${slug}`, problem);
  }
  if (!isRange && upperValue !== undefined) {
    const problem = `upperValue expects qualifier RANGE; found: ${qualifier ?? 'no qualifier'}`;
    throw new ReferenceDataError(file, `record ${slug}`, problem);
  }
}

/** A correction is of a later day and of the same unit; a part has the unit of its total; neither goes in a loop. */
export function checkFigures({ figures }: Entries): void {
  const bySlug = new Map(figures.map((figure) => [figure.slug, figure]));
  checkNoLoop(file, 'supersedes', figures, ({ supersedes }) => supersedes);
  checkNoLoop(file, 'partOf', figures, ({ partOf }) => partOf);
  for (const figure of figures) {
    checkRange(figure);
    checkSameUnit(figure, 'supersedes', bySlug);
    checkSameUnit(figure, 'partOf', bySlug);
    checkLater(figure, bySlug);
  }
}

function checkSameUnit(
  figure: FigureEntry,
  field: 'supersedes' | 'partOf',
  bySlug: ReadonlyMap<string, FigureEntry>,
): void {
  const other = bySlug.get(figure[field] ?? '');
  if (other === undefined || other.unit === figure.unit) return;
  const problem = `${field} expects a figure in ${figure.unit}; found: ${other.slug} in ${other.unit}`;
  throw new ReferenceDataError(file, `record ${figure.slug}`, problem);
}

function checkLater(figure: FigureEntry, bySlug: ReadonlyMap<string, FigureEntry>): void {
  const corrected = bySlug.get(figure.supersedes ?? '');
  if (corrected === undefined || datedOn(corrected.asOf).day < datedOn(figure.asOf).day) return;
  const problem = `supersedes expects a figure from before ${figure.asOf}; found: ${corrected.slug} as of ${corrected.asOf}`;
  throw new ReferenceDataError(file, `record ${figure.slug}`, problem);
}
