import { EventQueue } from '../../gateway/subgraph-calls/event-queue.ts';

const lost = new Error('lost');

/** Fills a queue of two, and ends it when a third does not fit, as a connection does. */
function overfull(): EventQueue<number> {
  const queue = new EventQueue<number>(2);
  for (const item of [1, 2, 3]) if (!queue.push(item)) queue.end(lost);
  return queue;
}

describe('a queue of events', () => {
  it('gives what came, in order, and then its end', async () => {
    const queue = new EventQueue<number>(2);
    queue.push(1);
    queue.push(2);
    queue.end();
    const read: number[] = [];
    for await (const item of queue.read()) read.push(item);
    expect(read).toEqual([1, 2]);
  });

  it('takes nothing more once it was overfull, also when there is room again: it would come after a gap', async () => {
    const queue = overfull();
    const reading = queue.read();
    expect(await reading.next()).toEqual({ done: false, value: 1 });
    expect(queue.push(4)).toBe(false);
    expect(await reading.next()).toEqual({ done: false, value: 2 });
    await expect(reading.next()).rejects.toBe(lost);
  });
});
