import { useIntl } from 'react-intl';
import {
  SearchChoicesOfCasesDocument,
  SearchCourtsDocument,
  SearchPublishersDocument,
} from '../../../../../schema/generated/explorer-operations.ts';
import { useAnswer } from '../../../graph/use-answer.ts';
import type { KnownChoicesName } from '../kinds/record-kind.ts';
import type { Choice } from './choices-filter.tsx';

/** What a filter offers, as the graph knows it: in the order of the words, each once. Empty until the answer is there. */
export function useKnownChoices(name: KnownChoicesName): Choice[] {
  const intl = useIntl();
  const cases = useAnswer({
    document: SearchChoicesOfCasesDocument,
    variables: {},
    pause: name !== 'nationalities' && name !== 'sectors',
  }).answer;
  const courts = useAnswer({ document: SearchCourtsDocument, variables: {}, pause: name !== 'courts' }).answer;
  const publishers = useAnswer({
    document: SearchPublishersDocument,
    variables: {},
    pause: name !== 'publishers',
  }).answer;

  const keys = cases?.caseStatistics.flatMap((count) => count.keys) ?? [];
  const valuesOf = (dimension: string) =>
    keys.flatMap((key) => (key.dimension === dimension && key.value ? [key.value] : []));
  const choices: Record<KnownChoicesName, () => Choice[]> = {
    nationalities: () =>
      valuesOf('NATIONALITY').map((value) => ({
        value,
        words: intl.formatDisplayName(value, { type: 'region' }) ?? value,
      })),
    sectors: () => valuesOf('SECTOR').map((value) => ({ value, words: value })),
    courts: () => courts?.proceedings.edges.map(({ node }) => ({ value: node.court.id, words: node.court.name })) ?? [],
    publishers: () => publishers?.agencies.edges.map(({ node }) => ({ value: node.id, words: node.name })) ?? [],
  };
  const each = new Map(choices[name]().map((choice) => [choice.value, choice]));
  return [...each.values()].sort((one, other) => one.words.localeCompare(other.words, intl.locale));
}
