import { defineConfig } from '@graphql-hive/gateway';

/** Hive Gateway as its manual configures subscriptions over WebSocket to a subgraph; nothing is reported to anybody. */
export const gatewayConfig = defineConfig({
  transportEntries: {
    changes: { options: { subscriptions: { kind: 'ws', location: '/changes' } } },
  },
});
