import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import type { WebhookFailure } from './webhook-record.ts';
import { allowedAddresses, checkedTarget, ForbiddenTargetError, type TargetRules } from './target-address.ts';

export interface SenderOptions extends TargetRules {
  /** Milliseconds that an attempt may take in all. */
  attemptTimeout: number;
  /** Connections to one target at a time. */
  connectionsPerTarget: number;
}

export type SendOutcome =
  | { delivered: true }
  | {
      delivered: false;
      failure: Omit<WebhookFailure, 'at'>;
      /** The target says that it is gone for good. */
      gone: boolean;
      retryAfter: string | undefined;
    };

/** So much of an answer is read, in bytes, that its connection can be used again; nobody looks at it. */
const largestAnswer = 16 * 1024;

const keepAliveMilliseconds = 30_000;

/**
 * Sends messages. It connects to the very addresses that were checked, so that a name which then leads elsewhere leads nowhere,
 * and follows no redirects.
 */
export class Sender {
  readonly #options: SenderOptions;
  readonly #agent: Agent;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#agent = new Agent({
      connect: { lookup: checkedLookup(options), timeout: options.attemptTimeout },
      connections: options.connectionsPerTarget,
      keepAliveTimeout: keepAliveMilliseconds,
      keepAliveMaxTimeout: keepAliveMilliseconds,
      headersTimeout: options.attemptTimeout,
      bodyTimeout: options.attemptTimeout,
    });
  }

  /** Makes one attempt; never rejects. */
  async send(url: string, headers: Record<string, string>, body: string): Promise<SendOutcome> {
    const signal = AbortSignal.timeout(this.#options.attemptTimeout);
    try {
      checkedTarget(url, this.#options);
      const response = await request(url, {
        dispatcher: this.#agent,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'families-graph' },
        body,
        signal,
      });
      await response.body.dump({ limit: largestAnswer, signal }).catch(() => undefined);
      if (response.statusCode >= 200 && response.statusCode < 300) return { delivered: true };
      return refusal(response.statusCode, response.headers['retry-after']);
    } catch (error) {
      return failed(signal.aborted ? 'TIMEOUT' : reasonOf(error));
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}

function refusal(httpStatus: number, retryAfter: string | string[] | undefined): SendOutcome {
  const asked = [429, 503].includes(httpStatus) && typeof retryAfter === 'string' ? retryAfter : undefined;
  return {
    delivered: false,
    failure: { reason: 'HTTP_STATUS', httpStatus },
    gone: httpStatus === 410,
    retryAfter: asked,
  };
}

function failed(reason: WebhookFailure['reason']): SendOutcome {
  return { delivered: false, failure: { reason, httpStatus: null }, gone: false, retryAfter: undefined };
}

const timeouts: readonly unknown[] = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'ETIMEDOUT'];

function reasonOf(error: unknown): WebhookFailure['reason'] {
  if (error instanceof ForbiddenTargetError) return 'TARGET_FORBIDDEN';
  return timeouts.includes((error as NodeJS.ErrnoException).code) ? 'TIMEOUT' : 'CONNECTION';
}

function checkedLookup(rules: TargetRules): LookupFunction {
  return (name, { all }, callback) => {
    allowedAddresses(name, rules).then(
      (addresses) => {
        const [first] = addresses;
        if (all === true) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family);
      },
      (error: unknown) => {
        callback(error as NodeJS.ErrnoException, '');
      },
    );
  };
}
