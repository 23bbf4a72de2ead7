import { parseArgs } from 'node:util';
import type { Arena } from './arenas/arena.ts';
import { demoArena } from './arenas/demo.ts';
import { enforcementArena } from './arenas/enforcement.ts';
import { familiesArena } from './arenas/families.ts';
import { measure, requireEqualAnswers, type Workload } from './measure.ts';
import { otherCore, pin } from './pin.ts';
import { measureSubscriptions } from './subscriptions/measure-subscriptions.ts';
import { type Measured, table } from './table.ts';

const warmUpSeconds = 3;
const arenas = { demo: demoArena, enforcement: enforcementArena, families: familiesArena };
const subscriptions = 'subscriptions';

/** All contestants in turn, round by round, so that whatever else the machine does meets them alike. */
async function runWorkload(
  workload: Workload,
  { contestants }: Arena,
  seconds: number,
  rounds: number,
): Promise<Measured[]> {
  const measured = contestants.map(({ name }): Measured => ({ workload: workload.name, contestant: name, cells: [] }));
  if (workload.uniform) await requireEqualAnswers(contestants, workload.query(0));
  for (const contestant of contestants) await measure(contestant, workload, Math.min(seconds, warmUpSeconds));
  for (let round = 0; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      console.error(`${workload.name}, round ${round + 1} of ${rounds}: ${contestant.name}`);
      measured[index]?.cells.push(await measure(contestant, workload, seconds));
    }
  }
  return measured;
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    arena: { type: 'string', multiple: true, default: [...Object.keys(arenas), subscriptions] },
    workload: { type: 'string', multiple: true },
    subscribers: { type: 'string', default: '10000' },
    events: { type: 'string', default: '100000' },
    'churn-seconds': { type: 'string', default: '1200' },
  },
});
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
pin(process.pid, otherCore);
const measured: Measured[] = [];
for (const [name, startArena] of Object.entries(arenas)) {
  if (!values.arena.includes(name)) continue;
  const arena = await startArena();
  try {
    const chosen = arena.workloads.filter((workload) => values.workload?.includes(workload.name) ?? true);
    for (const workload of chosen) measured.push(...(await runWorkload(workload, arena, seconds, rounds)));
  } finally {
    await arena.stop();
  }
}
if (measured.length > 0) console.log(table(measured, seconds, rounds));
if (values.arena.includes(subscriptions)) {
  const subscribers = Number(values.subscribers);
  const churn = { events: Number(values.events), seconds: Number(values['churn-seconds']) };
  await measureSubscriptions({ workloads: values.workload, rounds, subscribers, churn });
}
