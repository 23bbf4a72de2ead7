import { Counter, Gauge, type Registry } from 'prom-client';
import { isErrorCode } from '../../../schema/error-catalogue.ts';
import type { Engine } from '../../engine/engine-types.ts';
import { type OpenStreams, streamKinds } from './open-streams.ts';

/** How a subscription ended: completely, because its client left, or with an error's code. */
export type SubscriptionEnding = { code: unknown } | 'completed' | 'left';

/** What `/metrics` tells of streams. No label has a value that a client or a subgraph could choose. */
export class StreamMetrics {
  readonly #delivered: Counter;
  readonly #ended: Counter;

  /** @param register where the metrics are collected */
  constructor(register: Registry, openStreams: OpenStreams, engine: Pick<Engine, 'upstreamSubscriptions'>) {
    const registers = [register];
    new Gauge({
      name: 'graphql_streams_open',
      help: 'Connections of clients that stream, by protocol.',
      labelNames: ['protocol'],
      registers,
      collect() {
        for (const protocol of streamKinds) this.set({ protocol }, openStreams.count(protocol));
      },
    });
    new Gauge({
      name: 'graphql_upstream_subscriptions_open',
      help: 'Subscriptions of subgraphs that are open, or are being opened.',
      registers,
      collect() {
        this.set(engine.upstreamSubscriptions);
      },
    });
    this.#delivered = new Counter({
      name: 'graphql_subscription_events_total',
      help: 'Events of subscriptions, once for each client to whom they were given.',
      registers,
    });
    this.#ended = new Counter({
      name: 'graphql_subscriptions_ended_total',
      help: 'Subscriptions that ended or were refused, by why: an error code, completed, or left (the client, or its connection).',
      labelNames: ['code'],
      registers,
    });
  }

  delivered(): void {
    this.#delivered.inc();
  }

  /** A code that is not of the catalogue counts as `other`: subgraphs may have any. */
  ended(ending: SubscriptionEnding): void {
    const code = typeof ending === 'string' ? ending : isErrorCode(ending.code) ? ending.code : 'other';
    this.#ended.inc({ code });
  }
}
