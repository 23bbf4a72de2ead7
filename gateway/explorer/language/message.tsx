import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from './messages.ts';

interface MessageProperties {
  id: MessageId;
  values?: Record<string, ReactNode>;
}

/** A message in the reader's language. */
export function Message({ id, values }: MessageProperties) {
  return <FormattedMessage id={id} {...(values && { values })} />;
}
