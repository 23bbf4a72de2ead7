import { type ReactNode, useId } from 'react';
import { Message } from '../language/message.tsx';
import type { MessageId } from '../language/messages.ts';

interface SectionProperties {
  title: MessageId;
  explanation?: MessageId;
  /** What stands beside the heading, for example the way to the query. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heading, which names it for screen readers. */
export function Section({ title, explanation, beside, children }: SectionProperties) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <div className="section-head">
        <h2 id={headingId}>
          <Message id={title} />
        </h2>
        {beside}
      </div>
      {explanation ? (
        <p className="explanation">
          <Message id={explanation} />
        </p>
      ) : null}
      {children}
    </section>
  );
}
