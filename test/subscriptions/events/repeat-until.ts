/** Does something again and again until something else is done: a client does not see when its subscription has begun. */
export async function repeatUntil(done: Promise<unknown>, action: () => Promise<void>): Promise<void> {
  const state = { done: false };
  const waiting = done.finally(() => (state.done = true));
  while (!state.done) await action();
  await waiting;
}
