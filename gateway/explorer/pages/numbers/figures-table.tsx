import { Link } from 'react-router';
import { FigureDate, useFigureWords } from '../../components/figure-words.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { Message } from '../../language/message.tsx';
import type { MessageId } from '../../language/messages.ts';
import { PublisherLink } from './publisher-link.tsx';
import type { PlacedFigure } from './published-figure.ts';

const columns = [
  { name: 'numbers.as-of' },
  { name: 'numbers.count', numeric: true },
  { name: 'numbers.population' },
  { name: 'numbers.publisher' },
  { name: 'numbers.source' },
] as const;

const indents = ['', 'part', 'part of-part'];

function FigureRow({ figure, depth, correctedBy, competing }: PlacedFigure) {
  const figureWords = useFigureWords();
  const { population, publisher, source, supersedes, note } = figure;
  const others = competing.map((other) => `${figureWords(other)} (${other.publisher.acronym ?? other.publisher.name})`);
  return (
    <tr className={indents[depth] ?? indents.at(-1)}>
      <td className="date">
        <FigureDate {...figure} />
      </td>
      <td className="number">{correctedBy ? <s>{figureWords(figure)}</s> : figureWords(figure)}</td>
      <td className="population">
        {population}
        {correctedBy ? <Remark id="numbers.corrected-by" values={{ value: figureWords(correctedBy) }} /> : null}
        {supersedes ? <Remark id="numbers.corrects" values={{ value: supersedes.value }} /> : null}
        {others.length > 0 ? <Remark id="numbers.competing" values={{ others: others.join(', ') }} /> : null}
        {/* Notes are the record's own text, in English. */}
        {note ? (
          <span className="remark" lang="en">
            {note}
          </span>
        ) : null}
      </td>
      <td>
        <PublisherLink publisher={publisher} />
      </td>
      <td>
        <Link to={`/sources/${source.id}`}>{source.title}</Link>
      </td>
    </tr>
  );
}

function Remark({ id, values }: { id: MessageId; values: Record<string, string | number> }) {
  return (
    <span className="remark">
      <Message id={id} values={values} />
    </span>
  );
}

/** All that a chart of published counts shows, with what exactly was counted, by whom, and where it stands. */
export function FiguresTable({ label, figures }: { label: MessageId; figures: readonly PlacedFigure[] }) {
  return (
    <WideTable label={label} columns={columns}>
      {figures.map((placed) => (
        <FigureRow key={placed.figure.id} {...placed} />
      ))}
    </WideTable>
  );
}
