import { bool, cleanEnv, host, makeValidator, num, str, url } from 'envalid';

/** The part of the graph that a process can serve, each on its own database of the same name. */
export const subgraphNames = ['people', 'cases', 'litigation', 'sources'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/** Where a subgraph listens unless told otherwise; also the addresses in the composed supergraph. */
export const subgraphPorts: Record<SubgraphName, number> = {
  people: 4001,
  cases: 4002,
  litigation: 4003,
  sources: 4004,
};

const developmentSecret = 'families-graph-development-secret-do-not-use-in-production';

const secret = makeValidator<string>((input) => {
  if (input.length < 32) throw new Error('expected at least 32 characters');
  return input;
});

const port = makeValidator<number>((input) => {
  if (!/^\d{1,5}$/.test(input) || Number(input) > 65_535)
    throw new Error(`expected a port from 0 to 65535 but got: ${input}`);
  return Number(input);
});

const milliseconds = makeValidator<number>((input) => {
  if (!/^[1-9]\d{0,8}$/.test(input))
    throw new Error(`expected a whole number of milliseconds from 1 but got: ${input}`);
  return Number(input);
});

const count = makeValidator<number>((input) => {
  if (!/^[1-9]\d{0,8}$/.test(input)) throw new Error(`expected a whole number from 1 but got: ${input}`);
  return Number(input);
});

const onOrOff = makeValidator<boolean>((input) => {
  if (input !== 'on' && input !== 'off') throw new Error(`expected on or off but got: ${input}`);
  return input === 'on';
});

/** `people=http://10.0.0.1/graphql,cases=http://…`: addresses of subgraphs that differ from those in the supergraph. */
const addresses = makeValidator<Record<string, string>>((input) => {
  const entries = input.split(',').filter((entry) => entry.trim() !== '');
  return Object.fromEntries(
    entries.map((entry) => {
      const [name = '', address = ''] = entry.split(/=(.*)/s).map((part) => part.trim());
      if (name === '' || !URL.canParse(address)) throw new Error(`expected NAME=URL,NAME=URL but got: ${entry}`);
      return [name, address];
    }),
  );
});

const specification = {
  NODE_ENV: str({ default: 'development', desc: 'production refuses to start with development secrets' }),
  HOST: host({ default: '127.0.0.1', desc: 'address to listen on' }),
  PORT: port({ default: undefined, desc: 'port to listen on; 0 takes a free one' }),
  LOG_LEVEL: str({ default: 'info', choices: ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] }),
  MONGODB_URI: str({ default: undefined, desc: 'MongoDB to use; without it the embedded store in DATA_DIRECTORY' }),
  DATA_DIRECTORY: str({ default: '.data', desc: 'where the embedded store keeps its files' }),
  DATABASE_PREFIX: str({ default: '', desc: 'goes before the names of the databases' }),
  SUPERGRAPH: str({ default: undefined, desc: 'file of the supergraph SDL to serve' }),
  SUBGRAPH_URLS: addresses({ default: {}, desc: 'NAME=URL,… for subgraphs that are not where the supergraph says' }),
  SUBGRAPH_TIMEOUT: milliseconds({ default: 30_000, desc: 'milliseconds that a call to a subgraph may take' }),
  SAMPLE_CHILDREN: num({ default: 5636, desc: 'children in the synthetic cohort that the first start loads' }),
  SECRET_KEY: secret({
    default: developmentSecret,
    desc: 'seals cursors, signs calls between gateway and subgraphs, and makes the secrets of webhooks',
  }),
  JWKS_URL: url({ default: undefined, desc: 'keys that sign tokens; without it the development key' }),
  JWT_ISSUER: str({ default: undefined, desc: 'issuer that tokens must have' }),
  JWT_AUDIENCE: str({ default: undefined, desc: 'audience that tokens must have' }),
  SHARE_QUERIES: onOrOff({ default: true, desc: 'whether identical queries at the same time share one execution' }),
  STREAM_HEARTBEAT: milliseconds({
    default: 15_000,
    desc: 'milliseconds between heartbeats of streams; a client that takes nothing for two of them is disconnected',
  }),
  STREAM_OPEN_TIMEOUT: milliseconds({
    default: 10_000,
    desc: 'milliseconds that a WebSocket may wait with connection_init, and a reserved event stream with its connection',
  }),
  OPERATIONS_PER_CONNECTION: count({
    default: 100,
    desc: 'operations that run at once on one WebSocket or one event stream of several operations',
  }),
  SUBSCRIPTIONS_PER_CALLER: count({ default: 1000, desc: 'subscriptions at once of one caller with a token' }),
  ANONYMOUS_SUBSCRIPTIONS: count({ default: 10_000, desc: 'subscriptions at once of all anonymous callers together' }),
  DENIED_FIELDS: str({
    default: 'null',
    choices: ['null', 'refuse'],
    desc: 'what becomes of fields that a caller may not see: null with errors, or the whole request is refused',
  }),
  WEBHOOK_DELIVERY: onOrOff({ default: true, desc: 'whether this instance sends to webhooks' }),
  WEBHOOK_PRIVATE_TARGETS: onOrOff({
    default: false,
    desc: 'whether webhooks may be sent by plain http, and to this machine and private networks: for tests and the demo',
  }),
  INTROSPECTION: bool({ default: true, desc: 'whether the schema can be introspected' }),
};

export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/**
 * Reads and checks the environment: the one place that does.
 * @throws ConfigurationError which names each wrong variable and what was expected of it
 */
export function readConfiguration(environment: NodeJS.ProcessEnv = process.env) {
  const configuration = cleanEnv(environment, specification, {
    reporter: ({ errors }) => {
      const problems = Object.entries(errors).map(([name, error]) => `${name}: ${error.message}`);
      if (problems.length > 0) throw new ConfigurationError(`Wrong environment variables.\n${problems.join('\n')}`);
    },
  });
  const { NODE_ENV, SECRET_KEY, JWKS_URL } = configuration;
  if (NODE_ENV === 'production' && SECRET_KEY === developmentSecret) {
    throw new ConfigurationError('SECRET_KEY: expected a secret of at least 32 characters in production');
  }
  if (NODE_ENV === 'production' && JWKS_URL === undefined) {
    throw new ConfigurationError('JWKS_URL: expected the address of the keys that sign tokens in production');
  }
  return configuration;
}

export type Configuration = ReturnType<typeof readConfiguration>;
