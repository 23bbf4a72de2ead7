import type { ReactNode } from 'react';
import { Message } from '../language/message.tsx';
import type { MessageId } from '../language/messages.ts';
import './details.css';

/** Names and values, one under the other: its children are `Detail`s. */
export function Details({ children }: { children: ReactNode }) {
  return <dl className="details">{children}</dl>;
}

/** One name with its value. */
export function Detail({ name, children }: { name: MessageId; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Message id={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
