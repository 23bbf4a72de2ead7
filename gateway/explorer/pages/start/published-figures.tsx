import { Link } from 'react-router';
import { type ShownFigureFragment, StartDocument } from '../../../../schema/generated/explorer-operations.ts';
import { FigureDate, useFigureWords } from '../../components/figure-words.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

const columns = [
  { name: 'start.as-of' },
  { name: 'start.count', numeric: true },
  { name: 'start.unit' },
  { name: 'start.population' },
  { name: 'start.publisher' },
  { name: 'start.source' },
] as const;

function FigureRow({ figure }: { figure: ShownFigureFragment }) {
  const figureWords = useFigureWords();
  const { unit, population, publisher, source, supersedes } = figure;
  return (
    <tr>
      <td className="date">
        <FigureDate {...figure} />
      </td>
      <td className="number">{figureWords(figure)}</td>
      <td>
        <EnumWords of="FigureUnit" value={unit} />
      </td>
      <td>
        {population}
        {supersedes ? (
          <span className="remark">
            <Message id="start.corrects" values={{ value: supersedes.value }} />
          </span>
        ) : null}
      </td>
      <td>
        <Link to={`/agencies/${publisher.id}`}>
          {publisher.acronym ? <abbr title={publisher.name}>{publisher.acronym}</abbr> : publisher.name}
        </Link>
      </td>
      <td>
        <Link to={`/sources/${source.id}`}>{source.title}</Link>
      </td>
    </tr>
  );
}

/** Published counts, the earliest first. */
export function PublishedFigures({ figures }: { figures: readonly ShownFigureFragment[] }) {
  return (
    <Section
      title="start.figures"
      explanation="start.figures-explanation"
      beside={<ShowQuery document={StartDocument} variables={{}} />}
    >
      {figures.length === 0 ? (
        <p className="notice">
          <Message id="start.nothing" />
        </p>
      ) : (
        <WideTable label="start.figures" columns={columns}>
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} />
          ))}
        </WideTable>
      )}
      <p>
        <Link to="/numbers">
          <Message id="start.figures-charts" />
        </Link>
      </p>
    </Section>
  );
}
