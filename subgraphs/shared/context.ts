import type { RestrictedReads } from './audit/restricted-reads.ts';
import type { Caller } from './caller.ts';
import type { ChangeFeed } from './events/change-feed.ts';
import type { Loaders } from './loading/loaders.ts';
import type { CursorCodec } from './pagination/cursor.ts';
import type { RecordDirectory } from './record-directory.ts';
import type { WebhookAdministration } from './webhooks/webhook-administration.ts';

/** What every resolver of a subgraph gets, one per request or event. Each subgraph adds its models. */
export interface SubgraphContext {
  caller: Caller;
  loaders: Loaders;
  /** Where it is noted that restricted fields are read. */
  restrictedReads: RestrictedReads;
  cursors: CursorCodec;
  directory: RecordDirectory;
  /** Aborted when nobody wants the answer any more. */
  signal: AbortSignal;
}

/** The same in a subgraph whose records have a status. */
export interface StatusContext extends SubgraphContext {
  statusChanges: ChangeFeed;
  webhooks: WebhookAdministration;
}
