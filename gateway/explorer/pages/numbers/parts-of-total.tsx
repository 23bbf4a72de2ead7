import { useIntl } from 'react-intl';
import { useFigureWords } from '../../components/figure-words.tsx';
import { useShownDate } from '../../components/shown-date.tsx';
import { Message } from '../../language/message.tsx';
import { CountBars } from './count-bars.tsx';
import type { PlacedFigure } from './published-figure.ts';

/** A total, and its published parts under it, on one scale. */
export function PartsOfTotal({ total, parts }: { total: PlacedFigure; parts: readonly PlacedFigure[] }) {
  const intl = useIntl();
  const figureWords = useFigureWords();
  const shownDate = useShownDate();
  const { figure } = total;
  const values = {
    total: figureWords(figure),
    population: figure.population,
    date: shownDate(figure.asOf, figure.asOfPrecision),
    publisher: figure.publisher.acronym ?? figure.publisher.name,
  };
  return (
    <figure className="parts-of-total">
      <figcaption>
        <Message id="numbers.parts-of" values={values} />
      </figcaption>
      <CountBars
        label={intl.formatMessage({ id: 'numbers.parts-message' }, { ...values, count: parts.length })}
        bars={[total, ...parts].map((placed) => ({
          id: placed.figure.id,
          name: placed.figure.population,
          depth: placed.depth,
          value: placed.figure.value,
          words: figureWords(placed.figure),
        }))}
      />
    </figure>
  );
}
