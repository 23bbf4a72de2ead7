import { useIntl } from 'react-intl';
import { ProblemNotice } from '../../../components/answer.tsx';
import { Message } from '../../../language/message.tsx';
import type { PageVariables, RecordKind } from '../kinds/record-kind.ts';
import { exportFormats } from './export-format.ts';
import type { ExportProgress } from './export-records.ts';
import { type ExportState, useExport } from './use-export.ts';

interface ExportProperties<Node> {
  kind: RecordKind<Node>;
  variables: PageVariables;
}

/** Exports everything that a search finds, in its order, as a file; says how far it is, and can be stopped. */
export function Export<Node>({ kind, variables }: ExportProperties<Node>) {
  const { state, start, stop } = useExport(kind, variables);
  if (state.is === 'running') return <RunningExport {...state.progress} stop={stop} />;
  return (
    <div className="search-export">
      <button
        type="button"
        onClick={() => {
          start(exportFormats.csv);
        }}
      >
        <Message id="search.export-csv" />
      </button>
      <button
        type="button"
        onClick={() => {
          start(exportFormats.json);
        }}
      >
        <Message id="search.export-json" />
      </button>
      <EndedExport state={state} />
    </div>
  );
}

function RunningExport({ written, total, waiting, stop }: ExportProgress & { stop: () => void }) {
  const intl = useIntl();
  return (
    <div className="search-export">
      <progress
        aria-label={intl.formatMessage({ id: 'search.export-progress' })}
        {...(total !== null && { value: written, max: total })}
      />
      <span role="status">
        {waiting === undefined ? (
          <Message id="search.export-written" values={{ count: written }} />
        ) : (
          <Message id="search.export-waiting" values={{ seconds: waiting }} />
        )}
      </span>
      <button type="button" onClick={stop}>
        <Message id="search.export-stop" />
      </button>
    </div>
  );
}

function EndedExport({ state }: { state: ExportState }) {
  switch (state.is) {
    case 'failed':
      return <ProblemNotice problem={state.problem} />;
    case 'not-written':
      return (
        <span role="alert">
          <Message id="search.export-not-written" />
        </span>
      );
    case 'finished':
      return (
        <span role="status">
          <Message id="search.export-finished" values={{ count: state.written }} />
        </span>
      );
    case 'stopped':
      return (
        <span role="status">
          <Message id="search.export-stopped" />
        </span>
      );
    default:
      return null;
  }
}
