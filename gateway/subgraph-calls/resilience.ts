import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  ExponentialBackoff,
  halfJitterGenerator,
  handleWhen,
  retry,
  type FailureReason,
} from 'cockatiel';
import type { HttpTransportOptions } from './http-transport-options.ts';
import { isBadAnswer, isNoAnswer, isWorthRetrying, TransportFailure } from './transport-failure.ts';

/** Tries a call once. */
type Try<Call, Answer> = (call: Call) => Promise<Answer>;

/**
 * Refuses calls to a subgraph that failed many times in a row. After a while one call goes through as a probe, and decides
 * whether calls are refused further; one that was aborted decides nothing, and leaves that to the next.
 */
export function withCircuitBreaker<Call, Answer>(
  attempt: Try<Call, Answer>,
  { failuresBeforeRefusal, refusalMilliseconds }: Required<HttpTransportOptions>,
): Try<Call, Answer> {
  const failures = new ConsecutiveBreaker(failuresBeforeRefusal);
  const circuit = circuitBreaker(
    handleWhen((error) => !isBadAnswer(error)),
    {
      breaker: failures,
      halfOpenAfter: new DelegateBackoff(({ result }: { result: FailureReason<unknown> }) =>
        'error' in result && isNoAnswer(result.error) ? refusalMilliseconds : 0,
      ),
    },
  );

  // While all is well the circuit only counts: to run each call inside it would cost several promises.
  return async (call) => {
    if (circuit.state !== CircuitState.Closed) return probe(call);
    try {
      const answer = await attempt(call);
      failures.success();
      return answer;
    } catch (error) {
      if (isNoAnswer(error)) await count(error);
      throw error;
    }
  };

  async function count(failure: TransportFailure): Promise<void> {
    if (circuit.state !== CircuitState.Closed) return;
    await circuit.execute(() => Promise.reject(failure)).catch(() => undefined);
  }

  async function probe(call: Call): Promise<Answer> {
    if (circuit.state === CircuitState.HalfOpen) throw new TransportFailure('notSent');
    try {
      return await circuit.execute(() => attempt(call));
    } catch (error) {
      throw error instanceof BrokenCircuitError ? new TransportFailure('notSent') : error;
    }
  }
}

/** Goes on with a call whose first try failed: waits, tries again, and longer each time. */
export function withRetries<Call, Answer>(
  attempt: Try<Call, Answer>,
  { retries, retryDelayMilliseconds }: Required<HttpTransportOptions>,
): (call: Call, firstFailure: Error) => Promise<Answer> {
  const policy = retry(handleWhen(isWorthRetrying), {
    maxAttempts: retries,
    backoff: new ExponentialBackoff({ generator: halfJitterGenerator, initialDelay: retryDelayMilliseconds }),
    // The deadline of the call keeps the process alive as long as somebody waits for it.
  }).dangerouslyUnref();
  return (call, firstFailure) =>
    policy.execute((context) => (context.attempt === 0 ? Promise.reject(firstFailure) : attempt(call)));
}
