import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import {
  ProvenanceDocument,
  type ProvenanceQuery,
  type SaidStatementFragment,
} from '../../../schema/generated/explorer-operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { Message } from '../language/message.tsx';
import { Answer } from './answer.tsx';
import { SaidBy } from './said-by.tsx';
import { ShowQuery } from './show-query.tsx';
import { useStatementWords } from './statement-words.ts';

interface ProvenancePopoverProperties {
  /** The id of the dialog, to which the button refers. */
  id: string;
  of: { about: string; property: string };
  shownValue: string;
  /** What the popover hangs on, and where the focus returns. */
  button: RefObject<HTMLButtonElement | null>;
  onOpenChange: (open: boolean) => void;
}

/** Who says a fact, and who contradicts it, beside the button that asks. Escape, and a click elsewhere, close it. */
export function ProvenancePopover(properties: ProvenancePopoverProperties) {
  const { id, of, shownValue, button, onOpenChange } = properties;
  // The buttons here are plain ones: those of the library put a `<style>` into the page, which its policy forbids.
  return (
    <Popover className="provenance" triggerRef={button} isOpen onOpenChange={onOpenChange} placement="bottom start">
      <Dialog id={id} aria-labelledby={`${id}-heading`}>
        <div className="provenance-head">
          <h2 id={`${id}-heading`}>
            <Message id="components.provenance-of" values={{ value: shownValue }} />
          </h2>
          <button
            type="button"
            onClick={() => {
              onOpenChange(false);
            }}
          >
            <Message id="components.provenance-close" />
          </button>
        </div>
        <Provenance of={of} />
      </Dialog>
    </Popover>
  );
}

function Provenance({ of: variables }: { of: { about: string; property: string } }) {
  const state = useAnswer({ document: ProvenanceDocument, variables });
  return (
    <>
      <Answer
        of={state}
        empty={{
          when: ({ statements }) => statements.edges.length === 0,
          show: <Message id="components.provenance-none" />,
        }}
      >
        {({ statements }) => <Statements {...statements} />}
      </Answer>
      <ShowQuery document={ProvenanceDocument} variables={variables} />
    </>
  );
}

function Statements({ edges, totalCount }: ProvenanceQuery['statements']) {
  const statementWords = useStatementWords();
  return (
    <>
      <ol>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <p className="said-value">{statementWords(node)}</p>
            <SaidBy statement={node} />
            {node.competing.length > 0 ? <Contradictions by={node.competing} /> : null}
          </li>
        ))}
      </ol>
      {edges.length < totalCount ? (
        <p>
          <Message id="components.provenance-more" values={{ shown: edges.length, total: totalCount }} />
        </p>
      ) : null}
    </>
  );
}

function Contradictions({ by: statements }: { by: readonly SaidStatementFragment[] }) {
  const statementWords = useStatementWords();
  return (
    <div className="contradictions">
      <h3>
        <Message id="components.provenance-contradicted" />
      </h3>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <p className="said-value">{statementWords(statement)}</p>
            <SaidBy statement={statement} />
          </li>
        ))}
      </ul>
    </div>
  );
}
