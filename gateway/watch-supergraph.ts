import { readFile } from 'node:fs/promises';
import { unwatchFile, watchFile } from 'node:fs';
import type { Logger } from '../subgraphs/shared/logger.ts';
import type { Engine } from './engine/engine-types.ts';

const pollMilliseconds = 1000;

/**
 * Takes a supergraph into use when its file changes. It is polled: a file that is mounted, or replaced by a rename, is not always
 * announced. A supergraph that cannot be served leaves the old one in service.
 */
export function watchSupergraph(file: string, engine: Engine, logger: Logger): { stop: () => void } {
  let reloading = Promise.resolve();
  const onChange = () => {
    reloading = reloading.then(async () => {
      try {
        await engine.reload(await readFile(file, 'utf8'));
        logger.info('the supergraph has changed and is in service');
      } catch (error) {
        logger.error({ err: error }, 'the supergraph has changed but cannot be served; the old one stays in service');
      }
    });
  };
  watchFile(file, { interval: pollMilliseconds, persistent: false }, onChange);
  return {
    stop() {
      unwatchFile(file, onChange);
    },
  };
}
