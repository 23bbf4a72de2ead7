import { Link } from 'react-router';
import { useIntl } from 'react-intl';
import { ShownDate, ShownTime } from '../../components/shown-date.tsx';
import { useEnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';
import type { MessageId } from '../../language/messages.ts';
import type { ChangeEvent, RecordKind } from './change-event.ts';
import type { ChangeList } from './live-changes.ts';

const kinds: Record<RecordKind, { name: MessageId; path: string; statuses: 'CaseStatus' | 'ProceedingStatus' }> = {
  case: { name: 'live.case', path: '/cases', statuses: 'CaseStatus' },
  proceeding: { name: 'live.proceeding', path: '/proceedings', statuses: 'ProceedingStatus' },
};

/** A change in words: `Case C-001234: Parent located, now Reunified`. */
export function useChangeWords(): (event: ChangeEvent) => string {
  const intl = useIntl();
  const enumWords = useEnumWords();
  return ({ kind, recordName, to }) => {
    const { name, statuses } = kinds[kind];
    return intl.formatMessage(
      { id: 'live.change-words' },
      { kind: intl.formatMessage({ id: name }), record: recordName, to: enumWords(statuses, to) },
    );
  };
}

function ChangeItem({ event }: { event: ChangeEvent }) {
  const enumWords = useEnumWords();
  const { kind, recordId, recordName, from, to, effectiveOn, recordedAt } = event;
  const { name, path, statuses } = kinds[kind];
  return (
    <li>
      <span className="change-record">
        <Message id={name} /> <Link to={`${path}/${recordId}`}>{recordName}</Link>
      </span>
      <span className="change-statuses">
        {from === null ? null : (
          <>
            <span className="status">{enumWords(statuses, from)}</span>
            <span aria-hidden="true"> → </span>
          </>
        )}
        <strong className="status">{enumWords(statuses, to)}</strong>
      </span>
      <span className="remark">
        <Message id="live.effective" /> <ShownDate date={effectiveOn} /> · <Message id="live.recorded" />{' '}
        <ShownTime time={recordedAt} />
      </span>
    </li>
  );
}

interface ChangesProperties {
  list: ChangeList;
  /** Whether the latest comes first. */
  latestFirst?: boolean;
}

/** Changes, with the ways to their records. */
export function Changes({ list: { events, total }, latestFirst = false }: ChangesProperties) {
  const shown = latestFirst ? [...events].reverse() : events;
  return (
    <>
      <ol className="change-list">
        {shown.map((event) => (
          <ChangeItem key={event.id} event={event} />
        ))}
      </ol>
      {total > events.length ? (
        <p>
          <Message id="live.latest-of" values={{ shown: events.length, total }} />
        </p>
      ) : null}
    </>
  );
}
