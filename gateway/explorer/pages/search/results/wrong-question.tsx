import { maximumSearchWords } from '../../../../../subgraphs/shared/text-search/words.ts';
import { Message } from '../../../language/message.tsx';
import type { MessageId } from '../../../language/messages.ts';

/** What is wrong with a search, so that the graph is not asked. */
export function WrongQuestion({ wrong }: { wrong: MessageId }) {
  return (
    <p className="notice problem" role="alert">
      <Message id={wrong} values={{ maximum: maximumSearchWords }} />
    </p>
  );
}
