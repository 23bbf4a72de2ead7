import type { ChildProcess } from 'node:child_process';

/** What a process can be asked for by its parent: functions of one argument, by name. */
export type ProcessFunctions = Readonly<Record<string, (argument: never) => unknown>>;

/** The same functions as the parent calls them. */
export type ProcessCalls<Functions extends ProcessFunctions> = {
  [Name in keyof Functions]: (
    argument: Parameters<Functions[Name]>[0],
  ) => Promise<Awaited<ReturnType<Functions[Name]>>>;
};

interface Call {
  call: number;
  name: string;
  argument: unknown;
}

interface Answer {
  answer: number;
  value?: unknown;
  error?: string;
}

/** In a child process: answers its parent's calls, and ends when the parent does. */
export function answerCalls(functions: ProcessFunctions): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (message) => {
    const { call, name, argument } = message as Call;
    void Promise.resolve()
      .then(() => functions[name]?.(argument as never))
      .then(
        (value) => process.send?.({ answer: call, value } satisfies Answer),
        (error: unknown) => process.send?.({ answer: call, error: String(error) } satisfies Answer),
      );
  });
}

/** In the parent: calls the functions of a child process. A call rejects when its function throws, or the process ends. */
export function callsTo<Functions extends ProcessFunctions>(child: ChildProcess): ProcessCalls<Functions> {
  let calls = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  child.on('message', (message) => {
    const { answer, value, error } = message as Answer;
    const waiter = waiting.get(answer);
    waiting.delete(answer);
    if (error === undefined) waiter?.resolve(value);
    else waiter?.reject(new Error(error));
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The process ended with code ${code ?? 'none'}.`));
    waiting.clear();
  });
  const call = (name: string, argument: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      if (!child.connected) {
        reject(new Error('The process has ended.'));
        return;
      }
      const number = calls++;
      waiting.set(number, { resolve, reject });
      child.send({ call: number, name, argument } satisfies Call);
    });
  return new Proxy({} as ProcessCalls<Functions>, {
    get: (_target, name) => (argument: unknown) => call(String(name), argument),
  });
}
