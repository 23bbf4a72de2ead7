import { useSearchParams } from 'react-router';
import {
  PublishedNumbersDocument,
  type PublishedNumbersQuery,
} from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { Message } from '../../language/message.tsx';
import { ChooseValue } from './choose-value.tsx';
import { byUnit } from './published-figure.ts';
import { MarksLegend } from './marks-legend.tsx';
import { PublishedUnit } from './published-unit.tsx';

function publishersOf(published: PublishedNumbersQuery['published']): { value: string; words: string }[] {
  const publishers = new Map(published.map(({ publisher }) => [publisher.id, publisher]));
  return [...publishers.values()]
    .map(({ id, name }) => ({ value: id, words: name }))
    .sort((one, other) => one.words.localeCompare(other.words));
}

/** What was published: by unit, of all agencies or of the one in the address. */
export function PublishedNumbers() {
  const [parameters] = useSearchParams();
  const publisher = parameters.get('publisher');
  const variables = publisher === null ? {} : { publisher };
  const state = useAnswer({ document: PublishedNumbersDocument, variables });
  return (
    <div className="published-numbers">
      <p>
        <Message id="numbers.published-explanation" />
      </p>
      <Answer of={state}>
        {({ figures, published }) => (
          <>
            <div className="filters">
              <ChooseValue
                parameter="publisher"
                label="numbers.publisher"
                all="numbers.all-publishers"
                options={publishersOf(published)}
              />
            </div>
            <MarksLegend />
            {figures.length === 0 ? (
              <p className="notice">
                <Message id="numbers.no-figures" />
              </p>
            ) : null}
            {[...byUnit(figures)].map(([unit, ofUnit]) => (
              <PublishedUnit key={`${unit} ${publisher ?? ''}`} unit={unit} figures={ofUnit} variables={variables} />
            ))}
          </>
        )}
      </Answer>
    </div>
  );
}
