import type { EngineResponse } from '../engine-types.ts';
import { refusal } from '../operation/prepared-operation.ts';
import { refusalResponse } from '../written-response.ts';

/**
 * Gives an operation a time to be answered in. After that the client is told OPERATION_TIMEOUT and nobody waits for the operation any
 * more: calls of subgraphs are aborted where nobody else waits for them. A change that has begun goes on: its parts belong
 * together.
 * @param milliseconds none where undefined
 * @param signal aborted when the client has gone
 * @param run its signal is aborted for either reason
 */
export async function withinTime(
  milliseconds: number | undefined,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal | undefined) => Promise<EngineResponse>,
): Promise<EngineResponse> {
  if (milliseconds === undefined) return run(signal);
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<EngineResponse>((resolve) => {
    timer = setTimeout(() => {
      resolve(refusalResponse(tooLate(milliseconds)));
      abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([run(controller.signal), late]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function tooLate(milliseconds: number) {
  return refusal(
    `The operation took longer than ${milliseconds} milliseconds. If it changes something, that may still happen.`,
    'OPERATION_TIMEOUT',
    undefined,
    { timeout: milliseconds },
  ).refusal;
}
