import type { PipelineContext, Stage } from '../aggregation/pipeline.ts';
import { stagesOf } from '../aggregation/pipeline.ts';
import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';

const allowedStages = new Set(['$addFields', '$match', '$project', '$replaceRoot', '$replaceWith', '$set', '$unset']);

/** What the stages after `$changeStream` make of an event; undefined for one that they leave out. */
export type EventTransform = (event: Document) => Document | undefined;

/** Whether a pipeline is that of a change stream. */
export function isStreamPipeline(pipeline: unknown): pipeline is [Document, ...unknown[]] {
  return Array.isArray(pipeline) && isDocument(pipeline[0]) && '$changeStream' in pipeline[0];
}

/**
 * Compiles the stages after `$changeStream`.
 * @throws IllegalOperation for a stage that no change stream can have, and what a pipeline is refused with
 */
export function compileStreamPipeline(stages: readonly unknown[], context: PipelineContext): EventTransform {
  // Before it is said that a stage is not permitted, it is said where there is no such stage.
  const run: Stage = context.compile(stages, context);
  const other = stagesOf(stages).find(({ name }) => !allowedStages.has(name));
  if (other !== undefined) {
    throw new ServerError('IllegalOperation', `${other.name} is not permitted in a $changeStream pipeline`);
  }
  return (event) => {
    const [result] = run([event]);
    if (result !== undefined) refuseOtherToken(event._id, result._id);
    return result;
  };
}

/** Without the token of the last event a client could not resume. */
function refuseOtherToken(token: unknown, given: unknown): void {
  const isSame =
    isDocument(token) && isDocument(given) && token._data === given._data && Object.keys(given).length === 1;
  if (isSame) return;
  throw new ServerError(
    'ChangeStreamFatalError',
    'Encountered an event whose _id field, which contains the resume token, was modified by the pipeline. Modifying the _id field of an event makes it impossible to resume the stream from that point. Only transformations that retain the unmodified _id field are allowed.',
    { errorLabels: ['NonResumableChangeStreamError'] },
  );
}
