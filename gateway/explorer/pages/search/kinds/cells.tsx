import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { ShownDate } from '../../../components/shown-date.tsx';

/** A nationality in the reader's language. */
export function Country({ code }: { code: string | null | undefined }) {
  const intl = useIntl();
  if (!code) return intl.formatMessage({ id: 'components.not-known' });
  return intl.formatDisplayName(code, { type: 'region' }) ?? code;
}

interface LinksProperties {
  /** The path of the pages: `/people`. */
  path: string;
  to: readonly { id: string; name: string }[];
}

/** Links to several records, one after the other. */
export function Links({ path, to }: LinksProperties) {
  return to.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 ? ', ' : null}
      <Link to={`${path}/${id}`}>{name}</Link>
    </Fragment>
  ));
}

/** The day since which a status holds, which the graph has as the beginning of that day in UTC. */
export function StatusSince({ time }: { time: string }) {
  return <ShownDate date={time.slice(0, 10)} />;
}
