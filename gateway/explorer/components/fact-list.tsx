import type { ReactNode } from 'react';
import { Message } from '../language/message.tsx';
import type { MessageId } from '../language/messages.ts';
import './fact-list.css';

/** Facts about one record, each under its name. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className="fact-list">{children}</dl>;
}

/** One fact of a `FactList`; one that is not known says so. */
export function NamedFact({ name, children }: { name: MessageId; children: ReactNode }) {
  const known = children !== null && children !== undefined && children !== '';
  return (
    <div>
      <dt>
        <Message id={name} />
      </dt>
      <dd>{known ? children : <Message id="components.not-known" />}</dd>
    </div>
  );
}
