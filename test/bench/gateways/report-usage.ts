import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a process has used since it started, and its longest stall since it was last asked. */
export interface Usage {
  cpuMilliseconds: number;
  peakMegabytes: number;
  longestStallMilliseconds: number;
  /** What it occupies now, and of that what is on JavaScript's heap, and in buffers outside of it. */
  residentMegabytes: number;
  heapMegabytes: number;
  bufferMegabytes: number;
}

/** `usage` is asked as it is; `settled usage` after garbage has been collected. */
export type UsageQuestion = 'usage' | 'settled usage';

const megabyte = 2 ** 20;
const settlingMilliseconds = 200;

/**
 * Loaded into a process under test with `--import`: answers its parent's question for its usage.
 */
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    collectGarbage();
    await wait(settlingMilliseconds);
  }
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  return {
    cpuMilliseconds: (user + system) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    longestStallMilliseconds: delay.max / 1e6,
    residentMegabytes: rss / megabyte,
    heapMegabytes: heapUsed / megabyte,
    bufferMegabytes: external / megabyte,
  };
}

async function answer(question: UsageQuestion): Promise<void> {
  if (question === 'settled usage') await settle();
  process.send?.({ usage: usage() });
  delay.reset();
}

process.on('message', (message) => {
  if (message === 'usage' || message === 'settled usage') void answer(message);
});
// Whatever becomes of its parent, what is measured does not stay behind.
process.on('disconnect', () => process.exit());
process.channel?.unref();
