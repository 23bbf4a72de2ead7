/** The longest that a timer of Node.js can wait. */
const longestWait = 2 ** 31 - 1;

/**
 * Calls back once a time has come, however far away it is.
 * @param time in milliseconds since 1970; undefined never comes
 * @returns what calls it off
 */
export function atTime(time: number | undefined, callback: () => void): () => void {
  if (time === undefined) return () => undefined;
  let timer: NodeJS.Timeout;
  const wait = () => {
    const left = time - Date.now();
    timer = left > longestWait ? setTimeout(wait, longestWait) : setTimeout(callback, Math.max(left, 0));
  };
  wait();
  return () => {
    clearTimeout(timer);
  };
}
