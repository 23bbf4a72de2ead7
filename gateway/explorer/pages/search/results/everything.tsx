import type { ReactNode } from 'react';
import {
  SearchEverythingDocument,
  type SearchEverythingQuery,
} from '../../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../../components/answer.tsx';
import { Section } from '../../../components/section.tsx';
import { ShowQuery } from '../../../components/show-query.tsx';
import { useAnswer } from '../../../graph/use-answer.ts';
import { Message } from '../../../language/message.tsx';
import { recordKinds } from '../kinds/index.ts';
import type { RecordKind } from '../kinds/record-kind.ts';
import { textOf } from '../question.ts';
import { changesToKind, useSearchAddress } from '../search-address.ts';
import { FoundCount } from './found-count.tsx';
import { WrongQuestion } from './wrong-question.tsx';

/** How many records of each kind are shown. */
const firstFew = 5;

/** The search over all kinds of records at once: the first few of each that was found, and how many there are. */
export function Everything() {
  const { parameters } = useSearchAddress();
  const { variables: text, wrong } = textOf(parameters);
  const variables = { ...text, first: firstFew };
  const state = useAnswer({ document: SearchEverythingDocument, variables, pause: wrong !== undefined });
  if (wrong !== undefined) return <WrongQuestion wrong={wrong} />;
  return (
    <Answer of={state} empty={{ when: foundNothing, show: <Message id="search.nothing" /> }}>
      {(answer) => (
        <>
          <ShowQuery document={SearchEverythingDocument} variables={variables} />
          <FirstFew kind={recordKinds.people} found={answer.people} />
          <FirstFew kind={recordKinds.families} found={answer.families} />
          <FirstFew kind={recordKinds.cases} found={answer.cases} />
          <FirstFew kind={recordKinds.proceedings} found={answer.proceedings} />
          <FirstFew kind={recordKinds.agencies} found={answer.agencies} />
          <FirstFew kind={recordKinds.sources} found={answer.sources} />
        </>
      )}
    </Answer>
  );
}

function foundNothing(answer: SearchEverythingQuery): boolean {
  return Object.values(answer).every(({ edges }) => edges.length === 0);
}

interface FirstFewProperties<Node> {
  kind: RecordKind<Node>;
  found: { totalCount?: number | null; edges: readonly { node: Node }[] };
}

function FirstFew<Node extends { id: string }>({ kind, found: { totalCount, edges } }: FirstFewProperties<Node>) {
  const { parameters, change } = useSearchAddress();
  if (edges.length === 0) return null;
  return (
    <Section title={kind.title} beside={<FoundCount count={totalCount} />}>
      <ul className="search-first">
        {edges.map(({ node }) => (
          <li key={node.id}>
            {kind.columns.map(({ name, show }) => (
              <Part key={name}>{show(node)}</Part>
            ))}
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          change(changesToKind(kind.name, kind.filters, parameters));
        }}
      >
        <Message id={`search.see-${kind.name}`} />
      </button>
    </Section>
  );
}

function Part({ children }: { children: ReactNode }) {
  return <span>{children}</span>;
}
