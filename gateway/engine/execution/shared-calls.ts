/** Something that runs once for all who want it at the same time. */
interface Call<Result> {
  promise: Promise<Result>;
  takers: number;
  controller: AbortController;
}

/** A taker's part in a call. */
export interface Taking<Result> {
  promise: Promise<Result>;
  /** How many take part, or took part until it ended. */
  readonly takers: number;
  /** Aborts the call when nobody is left. */
  leave: () => void;
}

/** Lets those who want the same at the same time share one call. */
export class SharedCalls<Result> {
  readonly #calls = new Map<string, Call<Result>>();

  /** @param start is called where no call with the key runs; its signal is aborted when all who wanted it have left */
  take(key: string, start: (signal: AbortSignal) => Promise<Result>): Taking<Result> {
    const call = this.#calls.get(key) ?? this.#start(key, start);
    call.takers++;
    return {
      promise: call.promise,
      get takers() {
        return call.takers;
      },
      leave: () => {
        call.takers--;
        if (call.takers > 0) return;
        this.#forget(key, call);
        call.controller.abort();
      },
    };
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<Result>): Call<Result> {
    const controller = new AbortController();
    const call: Call<Result> = { promise: start(controller.signal), takers: 0, controller };
    this.#calls.set(key, call);
    const forget = () => {
      this.#forget(key, call);
    };
    call.promise.then(forget, forget);
    return call;
  }

  /** A call that was left by all may have a successor with the same key. */
  #forget(key: string, call: Call<Result>): void {
    if (this.#calls.get(key) === call) this.#calls.delete(key);
  }
}
