import type { Registry } from 'prom-client';
import type { Configuration } from '../../../subgraphs/shared/configuration.ts';
import type { Engine } from '../../engine/engine-types.ts';
import type { FormatError } from '../send-error.ts';
import type { OperationServices } from './client-operation.ts';
import { OpenStreams } from './open-streams.ts';
import { RateLimits } from '../rate-limits.ts';
import { StreamMetrics } from './stream-metrics.ts';
import { SubscriptionLimits } from './subscription-limits.ts';

/** What the protocols that stream are served with. */
export interface StreamServices extends OperationServices {
  openStreams: OpenStreams;
  /** Milliseconds between heartbeats. A client that takes nothing for two of them is disconnected. */
  heartbeatMilliseconds: number;
  /** Milliseconds within which what was begun must be opened: a WebSocket by `connection_init`, a reservation by its stream. */
  openMilliseconds: number;
  /** How many operations may run at once on a connection that has several. */
  operationsPerConnection: number;
}

/** The engine, as it is served. */
export type ServedEngine = Pick<Engine, 'execute' | 'subscribe' | 'upstreamSubscriptions'>;

/** The services of one gateway. @param register of its metrics */
export function streamServices(
  engine: ServedEngine,
  configuration: Configuration,
  formatError: FormatError,
  register: Registry,
): StreamServices {
  const openStreams = new OpenStreams();
  return {
    engine,
    formatError,
    maximumTokens: configuration.LIMIT_TOKENS,
    rates: new RateLimits(configuration.LIMIT_RATE),
    limits: new SubscriptionLimits({
      perCaller: configuration.SUBSCRIPTIONS_PER_CALLER,
      anonymous: configuration.ANONYMOUS_SUBSCRIPTIONS,
    }),
    openStreams,
    metrics: new StreamMetrics(register, openStreams, engine),
    heartbeatMilliseconds: configuration.STREAM_HEARTBEAT,
    openMilliseconds: configuration.STREAM_OPEN_TIMEOUT,
    operationsPerConnection: configuration.OPERATIONS_PER_CONNECTION,
  };
}
