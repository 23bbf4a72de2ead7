import type { Caller } from './caller.ts';
import type { Loaders } from './loading/loaders.ts';
import type { CursorCodec } from './pagination/cursor.ts';
import type { RecordDirectory } from './record-directory.ts';

/** What every resolver of a subgraph gets, one per request. Each subgraph adds its models. */
export interface SubgraphContext {
  caller: Caller;
  loaders: Loaders;
  cursors: CursorCodec;
  directory: RecordDirectory;
}
