import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What a process has used since it started, and its longest stall since it was last asked. */
export interface Usage {
  cpuMilliseconds: number;
  peakMegabytes: number;
  longestStallMilliseconds: number;
}

/** Loaded into a process under test with `--import`: answers its parent's question for its usage. */
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    cpuMilliseconds: (user + system) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    longestStallMilliseconds: delay.max / 1e6,
  };
  delay.reset();
  process.send?.({ usage });
});
process.channel?.unref();
