import { type ReactNode, useEffect } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '../language/messages.ts';

type PageTitleProperties = { id: MessageId; values?: Record<string, string | number> } | { title: string };

/** The heading of a page, which is the title of the browser's window too. */
export function PageTitle(properties: PageTitleProperties & { children?: ReactNode }) {
  const intl = useIntl();
  const title = 'title' in properties ? properties.title : intl.formatMessage({ id: properties.id }, properties.values);
  useEffect(() => {
    document.title = `${title} · Families Graph`;
  }, [title]);
  return (
    <h1>
      {title}
      {properties.children}
    </h1>
  );
}
