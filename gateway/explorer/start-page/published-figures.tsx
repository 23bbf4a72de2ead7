import query from '../../../schema/operations/published-figures.graphql?raw';
import type { PublishedFiguresQuery } from '../../../schema/generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { formatNumber, inWords } from '../shared/words.ts';
import { SectionOfFacts } from './section-of-facts.tsx';
import { WideTable } from './wide-table.tsx';

const columns = [
  { name: 'As of' },
  { name: 'Count', numeric: true },
  { name: 'Unit' },
  { name: 'What was counted' },
  { name: 'Publisher' },
  { name: 'Source' },
];

type Figure = PublishedFiguresQuery['figures'][number];

const qualified: Record<Figure['qualifier'], (value: string, upperValue: string) => string> = {
  EXACT: (value) => value,
  ABOUT: (value) => `about ${value}`,
  MORE_THAN: (value) => `more than ${value}`,
  AT_LEAST: (value) => `at least ${value}`,
  RANGE: (value, upperValue) => `${value} to ${upperValue}`,
  ESTIMATE: (value) => `${value} (estimate)`,
};

function valueOf({ qualifier, value, upperValue }: Figure): string {
  return qualified[qualifier](formatNumber(value), formatNumber(upperValue ?? value));
}

const shownDate: Record<Figure['asOfPrecision'], (date: string) => string> = {
  DAY: (date) => date,
  MONTH: (date) => date.slice(0, 7),
  YEAR: (date) => date.slice(0, 4),
  ESTIMATED: (date) => `about ${date.slice(0, 7)}`,
};

function SourceOfFigure({ source }: Pick<Figure, 'source'>) {
  return typeof source.url === 'string' ? <a href={source.url}>{source.title}</a> : source.title;
}

function FigureRow({ figure }: { figure: Figure }) {
  const { asOf, asOfPrecision, unit, population, publisher, source, supersedes } = figure;
  return (
    <tr>
      <td className="date">{shownDate[asOfPrecision](asOf)}</td>
      <td className="number">{valueOf(figure)}</td>
      <td>{inWords(unit)}</td>
      <td>
        {population}
        {supersedes ? <span className="remark">Corrects {formatNumber(supersedes.value)}</span> : null}
      </td>
      <td>{publisher.acronym ? <abbr title={publisher.name}>{publisher.acronym}</abbr> : publisher.name}</td>
      <td>
        <SourceOfFigure source={source} />
      </td>
    </tr>
  );
}

/** Published counts, the earliest first. */
export function PublishedFigures() {
  const answerState = useAnswer<PublishedFiguresQuery>(query);
  return (
    <SectionOfFacts
      id="figures"
      title="Published figures"
      explanation="What was counted, by whom, and where it stands. Children, parents and families are different units: they do not compare."
      operation="published-figures"
      answerState={answerState}
      isEmpty={({ figures }) => figures.length === 0}
    >
      {({ figures }) => (
        <WideTable label="Published figures" columns={columns}>
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} />
          ))}
        </WideTable>
      )}
    </SectionOfFacts>
  );
}
