import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Whether processes can be bound to cores here: with `taskset`, and where there is more than one. */
export const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Binds a process and all its threads to a core, so that what is measured and what measures do not push each other about. */
export function pin(processId: number, core: number): void {
  if (canPin) spawnSync('taskset', ['-a', '-p', '-c', String(core), String(processId)]);
}

/** The core of the gateway that is measured. */
export const gatewayCore = 0;

/** The core of clients and subgraphs. */
export const otherCore = 1;
