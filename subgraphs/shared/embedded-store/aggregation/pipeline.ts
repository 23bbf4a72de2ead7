import { ServerError } from '../server-error.ts';
import type { Collection } from '../storage/collection.ts';
import { type Document, isDocument } from '../values/document.ts';
import type { Variables } from './expression.ts';
import { groupingStages } from './grouping-stages.ts';
import { joiningStages } from './joining-stages.ts';
import { shapingStages } from './shaping-stages.ts';
import { windowStages } from './window-stage.ts';

/** What a stage does with the documents that it gets. It leaves them as they are. */
export type Stage = (documents: readonly Document[]) => readonly Document[];

export interface PipelineContext {
  collection: (name: string) => Collection | undefined;
  variables: Variables;
  compile: (pipeline: unknown, context: PipelineContext) => Stage;
}

export type StageCompiler = (specification: unknown, context: PipelineContext) => Stage;

const stages: ReadonlyMap<string, StageCompiler> = new Map(
  Object.entries({ ...shapingStages, ...groupingStages, ...joiningStages, ...windowStages }),
);

/** The stages of a pipeline with their names. */
export function stagesOf(pipeline: unknown): { name: string; specification: unknown }[] {
  if (!Array.isArray(pipeline))
    throw new ServerError('TypeMismatch', "'pipeline' option must be specified as an array");
  return pipeline.map((stage: unknown) => {
    if (!isDocument(stage))
      throw new ServerError('TypeMismatch', 'Each element of the pipeline array must be an object');
    const [name = '', ...others] = Object.keys(stage);
    if (name === '' || others.length > 0) {
      throw new ServerError(
        'StageNeedsOneField',
        'A pipeline stage specification object must contain exactly one field.',
      );
    }
    return { name, specification: stage[name] };
  });
}

/**
 * Compiles a pipeline.
 * @throws UnknownStage for a stage that the store does not know, StageNotFirst for a change stream that does not begin the pipeline
 */
export function compilePipeline(pipeline: unknown, context: PipelineContext): Stage {
  const compiled = stagesOf(pipeline).map(({ name, specification }) => {
    if (name === '$changeStream') {
      throw new ServerError('StageNotFirst', '$changeStream is only valid as the first stage in a pipeline.');
    }
    const stage = stages.get(name);
    if (stage === undefined) throw new ServerError('UnknownStage', `Unrecognized pipeline stage name: '${name}'`);
    return stage(specification, context);
  });
  return (documents) => compiled.reduce((found, stage) => stage(found), documents);
}
