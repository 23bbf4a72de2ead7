const longestWait = 10_000;

/**
 * Waits before another attempt: a little longer each time, and no longer once the browser is online again.
 * @param attempts how many have failed before
 */
export async function untilOnlineAgain(attempts: number): Promise<void> {
  const wait = Math.min(longestWait, 250 * 2 ** Math.min(attempts, 10));
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, wait);
    const online = () => {
      clearTimeout(timer);
      resolve();
    };
    window.addEventListener('online', online, { once: true });
  });
}
