import { Link } from 'react-router';
import type { ShownFigureFragment } from '../../../schema/generated/explorer-operations.ts';
import { EnumWords } from '../language/enum-words.tsx';
import { FigureDate, useFigureWords } from './figure-words.tsx';
import { WideTable } from './wide-table.tsx';

const columns = [
  { name: 'components.figure-as-of' },
  { name: 'components.figure-count', numeric: true },
  { name: 'components.figure-unit' },
  { name: 'components.figure-population' },
  { name: 'components.figure-source' },
] as const;

/** Published counts, each with its unit and what exactly was counted. */
export function FigureList({ figures }: { figures: readonly ShownFigureFragment[] }) {
  const figureWords = useFigureWords();
  return (
    <WideTable label="components.figures" columns={columns}>
      {figures.map((figure) => (
        <tr key={figure.id}>
          <td className="date">
            <FigureDate {...figure} />
          </td>
          <td className="number">{figureWords(figure)}</td>
          <td>
            <EnumWords of="FigureUnit" value={figure.unit} />
          </td>
          <td>{figure.population}</td>
          <td>
            <Link to={`/sources/${figure.source.id}`}>{figure.source.title}</Link>
          </td>
        </tr>
      ))}
    </WideTable>
  );
}
