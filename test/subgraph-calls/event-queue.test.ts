import { EventQueue } from '../../gateway/subgraph-calls/event-queue.ts';

it('takes nothing more once it has ended, so that what was refused for want of room is missed by nobody unnoticed', async () => {
  const queue = new EventQueue<number>(2);
  expect([queue.push(1), queue.push(2), queue.push(3)]).toEqual([true, true, false]);
  queue.end(new Error('lost'));
  const items = queue.read();
  expect((await items.next()).value).toBe(1);
  expect(queue.push(4)).toBe(false);
  expect((await items.next()).value).toBe(2);
  await expect(items.next()).rejects.toThrow('lost');
});
