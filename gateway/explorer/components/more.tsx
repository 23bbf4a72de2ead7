import { useIntl } from 'react-intl';
import type { FurtherPages } from '../graph/use-pages.ts';
import { Message } from '../language/message.tsx';
import { ProblemNotice } from './answer.tsx';

interface MoreProperties {
  pages: FurtherPages<unknown>;
  /** How many there are in all, where that is told. */
  total?: number | null;
}

/** How much of a list is shown, and the way to more of it. */
export function More({ pages: { nodes, more, loading, problem }, total }: MoreProperties) {
  const intl = useIntl();
  return (
    <div className="more">
      <p role="status">
        {typeof total === 'number' ? (
          <Message
            id="components.shown-of"
            values={{ shown: intl.formatNumber(nodes.length), total: intl.formatNumber(total) }}
          />
        ) : (
          <Message id="components.shown" values={{ shown: nodes.length }} />
        )}
      </p>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {more ? (
        <button type="button" onClick={more} aria-disabled={loading}>
          <Message id={loading ? 'components.loading' : 'components.more'} />
        </button>
      ) : null}
    </div>
  );
}
