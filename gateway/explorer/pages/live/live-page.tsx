import { useState } from 'react';
import {
  LiveCaseChangesDocument,
  LiveProceedingChangesDocument,
} from '../../../../schema/generated/explorer-operations.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { useCaller } from '../../graph/caller.tsx';
import { Message } from '../../language/message.tsx';
import { Changes, useChangeWords } from './change-list.tsx';
import { ConnectionMarker, EndNotice } from './connection-marker.tsx';
import { CurrentStatuses } from './current-statuses.tsx';
import { type LiveState, useLiveChanges } from './use-live-changes.ts';
import './live-page.css';

/** What was changed while the reader was away, until it is marked as read. */
function MissedChanges({ changes, act }: Pick<LiveState, 'changes' | 'act'>) {
  const { missed } = changes;
  if (missed.total === 0) return null;
  return (
    <Section
      title="live.missed"
      explanation="live.missed-explanation"
      beside={
        <button
          type="button"
          onClick={() => {
            act({ type: 'markAsRead' });
          }}
        >
          <Message id="live.mark-as-read" />
        </button>
      }
    >
      <Changes list={missed} />
    </Section>
  );
}

/** Both operations, with the variables with which they can be run by everybody who has the right to: from now on. */
function Queries() {
  return (
    <span className="live-queries">
      <Message id="live.case" />: <ShowQuery document={LiveCaseChangesDocument} variables={{}} />{' '}
      <Message id="live.proceeding" />: <ShowQuery document={LiveProceedingChangesDocument} variables={{}} />
    </span>
  );
}

function PauseButton({ changes: { paused, waiting }, act }: Pick<LiveState, 'changes' | 'act'>) {
  return (
    <button
      type="button"
      onClick={() => {
        act({ type: paused ? 'resume' : 'pause' });
      }}
    >
      {paused ? <Message id="live.resume" values={{ count: waiting.total }} /> : <Message id="live.pause" />}
    </button>
  );
}

/** Says the latest change, or how much was missed, without taking the reader from what is being read. */
function Announcement({ changes: { live, missed, paused } }: Pick<LiveState, 'changes'>) {
  const changeWords = useChangeWords();
  const latest = live.events.at(-1);
  return (
    <p className="announcement" aria-live={paused ? 'off' : 'polite'}>
      {missed.total > 0 ? <Message id="live.missed-count" values={{ count: missed.total }} /> : null}{' '}
      {latest ? changeWords(latest) : null}
    </p>
  );
}

function FollowedChanges({ again }: { again: () => void }) {
  const { changes, connection, expired, act } = useLiveChanges();
  return (
    <>
      <div className="live-bar">
        <ConnectionMarker connection={connection} />
        {connection.kind === 'denied' ? null : <PauseButton changes={changes} act={act} />}
      </div>
      <EndNotice connection={connection} again={again} />
      <Announcement changes={changes} />
      {expired.length > 0 ? <CurrentStatuses /> : null}
      <MissedChanges changes={changes} act={act} />
      {connection.kind === 'denied' ? null : (
        <Section title="live.now" explanation="live.now-explanation" beside={<Queries />}>
          {changes.live.total === 0 ? (
            <p className="notice">
              <Message id="live.nothing-yet" />
            </p>
          ) : (
            <Changes list={changes.live} latestFirst />
          )}
        </Section>
      )}
    </>
  );
}

/** Changes of status as they happen, and what was changed since the reader last looked. */
export function Component() {
  const { caller } = useCaller();
  const [attempt, setAttempt] = useState(0);
  return (
    <div className="live-page">
      <PageTitle id="live.title" />
      <p className="lead">
        <Message id="live.lead" />
      </p>
      {/* Another caller begins anew, with nothing of what the former could see. */}
      <FollowedChanges
        key={`${caller.role} ${caller.token ?? ''} ${attempt}`}
        again={() => {
          setAttempt(attempt + 1);
        }}
      />
    </div>
  );
}
