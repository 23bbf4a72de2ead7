import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  update: (done: number) => void;
  stop: () => void;
}

const updatesWithoutTerminal = 10;

/** A progress bar on standard error; where that is no terminal, a line for every tenth. */
export function progressOf(total: number, unit: string): Progress {
  if (process.stderr.isTTY) {
    const bar = new SingleBar(
      { format: `{bar} {percentage}% {value}/{total} ${unit}, {eta_formatted} left` },
      Presets.shades_classic,
    );
    bar.start(total, 0);
    return {
      update(done) {
        bar.update(done);
      },
      stop() {
        bar.stop();
      },
    };
  }
  let told = 0;
  return {
    update(done) {
      const tenth = Math.floor((done / total) * updatesWithoutTerminal);
      if (tenth <= told) return;
      told = tenth;
      console.error(`${done}/${total} ${unit}`);
    },
    stop: () => undefined,
  };
}
