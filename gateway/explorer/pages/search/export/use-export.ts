import { useEffect, useRef, useState } from 'react';
import { useCaller } from '../../../graph/caller.tsx';
import type { Problem } from '../../../graph/problem.ts';
import type { PageVariables, RecordKind } from '../kinds/record-kind.ts';
import { type ExportFile, openExportFile } from './export-file.ts';
import type { ExportFormat } from './export-format.ts';
import { ExportProblem, type ExportProgress, exportRecords } from './export-records.ts';

export type ExportState =
  | { is: 'idle' | 'stopped' | 'not-written' }
  | { is: 'running'; progress: ExportProgress }
  | { is: 'finished'; written: number }
  | { is: 'failed'; problem: Problem };

/** Exports all that a search finds to a file, page by page. Leaving the search stops it. */
export function useExport<Node>(kind: RecordKind<Node>, variables: PageVariables) {
  const { caller } = useCaller();
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const write = async (file: ExportFile, format: ExportFormat, signal: AbortSignal): Promise<ExportState> => {
    try {
      let progress: ExportProgress = { written: 0, total: null };
      for await (progress of exportRecords({ kind, variables, caller }, { format, file, signal })) {
        if (signal.aborted) break;
        setState({ is: 'running', progress });
      }
      if (!signal.aborted) {
        await file.finish();
        return { is: 'finished', written: progress.written };
      }
    } catch (error) {
      if (!signal.aborted) {
        await file.discard();
        return error instanceof ExportProblem ? { is: 'failed', problem: error.problem } : { is: 'not-written' };
      }
    }
    await file.discard();
    return { is: 'stopped' };
  };

  const start = async (format: ExportFormat): Promise<ExportState | undefined> => {
    const file = await openExportFile(`${kind.name}.${format.extension}`, format.type);
    if (file === undefined) return undefined;
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'running', progress: { written: 0, total: null } });
    return write(file, format, controller.signal);
  };

  return {
    state,
    start: (format: ExportFormat) => {
      start(format).then(
        (ended) => {
          if (ended) setState(ended);
        },
        () => {
          setState({ is: 'not-written' });
        },
      );
    },
    stop: () => running.current?.abort(),
  };
}
