import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { FigureUnit, PublishedNumbersQueryVariables } from '../../../../schema/generated/explorer-operations.ts';
import { PublishedNumbersDocument } from '../../../../schema/generated/explorer-operations.ts';
import { FigureDate, useFigureWords } from '../../components/figure-words.tsx';
import { Section } from '../../components/section.tsx';
import { useShownDate } from '../../components/shown-date.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { Message } from '../../language/message.tsx';
import type { MessageId } from '../../language/messages.ts';
import { FiguresOverTime } from './figures-over-time.tsx';
import { FiguresTable } from './figures-table.tsx';
import { PartsOfTotal } from './parts-of-total.tsx';
import { placed, type PlacedFigure, type PublishedFigure } from './published-figure.ts';
import { PublisherLink } from './publisher-link.tsx';

const titles: Record<FigureUnit, MessageId> = {
  CHILDREN: 'numbers.published-children',
  PARENTS: 'numbers.published-parents',
  FAMILIES: 'numbers.published-families',
  CLAIMS: 'numbers.published-claims',
  PROCEEDINGS: 'numbers.published-proceedings',
  RELATIONSHIPS: 'numbers.published-relationships',
  US_DOLLARS_PER_PERSON: 'numbers.published-dollars',
};

/** Goes through the marks of a chart with the arrow keys or a finger, and says what each stands for. */
function FigureReader({ totals, chosen, choose }: FigureReaderProperties) {
  const intl = useIntl();
  const figureWords = useFigureWords();
  const shownDate = useShownDate();
  const inputId = useId();
  const index = Math.max(
    0,
    totals.findIndex(({ figure }) => figure.id === chosen),
  );
  const figure = totals[index]?.figure;
  if (!figure) return null;
  const words = intl.formatMessage(
    { id: 'numbers.figure-words' },
    { value: figureWords(figure), population: figure.population, date: shownDate(figure.asOf, figure.asOfPrecision) },
  );
  return (
    <div className="figure-reader">
      <label htmlFor={inputId}>
        <Message id="numbers.go-through" />
      </label>
      <input
        id={inputId}
        type="range"
        min={0}
        max={totals.length - 1}
        value={index}
        aria-valuetext={words}
        onChange={({ target }) => {
          choose(totals[Number(target.value)]?.figure.id);
        }}
      />
      <p>
        <strong>{figureWords(figure)}</strong> · <FigureDate {...figure} /> · {figure.population} ·{' '}
        <PublisherLink publisher={figure.publisher} /> ·{' '}
        <Link to={`/sources/${figure.source.id}`}>{figure.source.title}</Link>
      </p>
    </div>
  );
}

interface FigureReaderProperties {
  totals: readonly PlacedFigure[];
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}

/** Each total that has parts, with them. */
function totalsWithParts(figures: readonly PlacedFigure[]): { total: PlacedFigure; parts: PlacedFigure[] }[] {
  const groups: { total: PlacedFigure; parts: PlacedFigure[] }[] = [];
  for (const figure of figures) {
    if (figure.depth === 0) groups.push({ total: figure, parts: [] });
    else groups.at(-1)?.parts.push(figure);
  }
  return groups.filter(({ parts }) => parts.length > 0);
}

/** What the chart tells: how many counts, over which time, and how many were corrected or compete. */
function useChartMessage(unit: FigureUnit, totals: readonly PlacedFigure[]): string {
  const intl = useIntl();
  const shownDate = useShownDate();
  const figureWords = useFigureWords();
  const describe = ({ figure }: PlacedFigure) =>
    `${figureWords(figure)}, ${shownDate(figure.asOf, figure.asOfPrecision)}`;
  const [first, last] = [totals[0], totals.at(-1)];
  return intl.formatMessage(
    { id: 'numbers.chart-message' },
    {
      title: intl.formatMessage({ id: titles[unit] }),
      count: totals.length,
      first: first ? describe(first) : '',
      last: last ? describe(last) : '',
      corrected: totals.filter(({ correctedBy }) => correctedBy).length,
      competing: totals.filter(({ competing }) => competing.length > 0).length,
    },
  );
}

interface PublishedUnitProperties {
  unit: FigureUnit;
  figures: readonly PublishedFigure[];
  variables: PublishedNumbersQueryVariables;
}

/** The published counts of one unit: as a chart over time, their parts, and their table. */
export function PublishedUnit({ unit, figures, variables }: PublishedUnitProperties) {
  const [chosen, choose] = useState<string>();
  const all = placed(figures);
  const totals = all.filter(({ depth }) => depth === 0);
  const label = useChartMessage(unit, totals);
  const groups = totalsWithParts(all);
  const shown = chosen ?? totals[0]?.figure.id;
  return (
    <Section title={titles[unit]} beside={<ShowQuery document={PublishedNumbersDocument} variables={variables} />}>
      <FiguresOverTime totals={totals} label={label} chosen={shown} choose={choose} />
      <FigureReader totals={totals} chosen={shown} choose={choose} />
      {groups.length > 0 ? (
        <details className="parts">
          <summary>
            <Message id="numbers.parts" values={{ count: groups.length }} />
          </summary>
          <p className="explanation">
            <Message id="numbers.parts-explanation" />
          </p>
          <div className="chart-grid">
            {groups.map(({ total, parts }) => (
              <PartsOfTotal key={total.figure.id} total={total} parts={parts} />
            ))}
          </div>
        </details>
      ) : null}
      <FiguresTable label={titles[unit]} figures={all} />
    </Section>
  );
}
