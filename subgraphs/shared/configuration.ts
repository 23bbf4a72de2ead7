import { isIP } from 'node:net';
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

/** Exact origins, as browsers send them: `https://app.example.org,https://other.example.org`. */
const origins = makeValidator<readonly string[]>((input) => {
  const given = input.split(',').map((origin) => origin.trim());
  for (const origin of given)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new Error(`expected origins as https://HOST,https://HOST but got: ${origin}`);
  return given;
});

/** `10.0.0.0/8,127.0.0.1`: addresses and ranges. */
const addressRanges = makeValidator<readonly string[]>((input) => {
  const ranges = input.split(',').map((range) => range.trim());
  for (const range of ranges) {
    const [address = '', prefix = '0', ...rest] = range.split('/');
    if (isIP(address) === 0 || !/^\d{1,3}$/.test(prefix) || rest.length > 0)
      throw new Error(`expected addresses or ranges as 10.0.0.0/8,127.0.0.1 but got: ${range}`);
  }
  return ranges;
});

/** Of keys that only their owner signs with: what a shared secret signs, whoever verifies it could sign too. */
export const signatureAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];

const algorithms = makeValidator<string[]>((input) => {
  const chosen = input.split(',').map((algorithm) => algorithm.trim());
  for (const algorithm of chosen)
    if (!signatureAlgorithms.includes(algorithm))
      throw new Error(`expected some of ${signatureAlgorithms.join(',')} but got: ${algorithm}`);
  return chosen;
});

const seconds = makeValidator<number>((input) => {
  if (!/^\d{1,3}$/.test(input)) throw new Error(`expected a whole number of seconds up to 999 but got: ${input}`);
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
  DEMO_TOKENS: onOrOff({
    default: false,
    desc: 'whether the pages give out development tokens, to whoever reaches the server: `npm start` has it on',
  }),
  JWT_ISSUER: str({ default: undefined, desc: 'issuer that tokens must have' }),
  JWT_AUDIENCE: str({ default: undefined, desc: 'audience that tokens must have' }),
  JWT_ALGORITHMS: algorithms({
    default: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    desc: 'algorithms with which the keys at JWKS_URL may sign tokens, apart by commas',
  }),
  JWT_CLOCK_TOLERANCE: seconds({
    default: 30,
    desc: 'seconds by which the clock of whoever signs tokens may differ from this one',
  }),
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
  LIMIT_TOKENS: count({ default: 15_000, desc: 'words and signs of a document' }),
  LIMIT_DEPTH: count({ default: 20, desc: 'levels of an operation, and of a value in it' }),
  LIMIT_FIELDS: count({ default: 2000, desc: 'fields of an operation, with its fragments written out' }),
  LIMIT_ALIASES: count({ default: 100, desc: 'aliases in an operation' }),
  LIMIT_ROOT_FIELDS: count({ default: 50, desc: 'root fields of an operation' }),
  LIMIT_DIRECTIVES: count({ default: 100, desc: 'directives in an operation' }),
  LIMIT_LIST_SIZE: count({ default: 500, desc: 'values in one list of an argument or variable' }),
  LIMIT_BODY_SIZE: count({ default: 1024 * 1024, desc: 'bytes of a request body or a WebSocket message' }),
  LIMIT_COST: count({ default: 100_000, desc: 'cost of one operation' }),
  LIMIT_RATE: count({ default: 10_000_000, desc: 'cost of all operations of one caller in a minute' }),
  ASSUMED_LIST_SIZE: count({ default: 10, desc: 'values of a list of which the schema has no @listSize' }),
  OPERATION_TIMEOUT: milliseconds({ default: 60_000, desc: 'milliseconds for one query or mutation' }),
  TRUSTED_PROXIES: addressRanges({
    default: [],
    desc: 'addresses of load balancers, whose x-forwarded-for tells where an anonymous caller is',
  }),
  PERSISTED_OPERATIONS: str({ default: undefined, desc: 'file of the manifest of published operations' }),
  PERSISTED_OPERATIONS_MODE: str({
    default: 'off',
    choices: ['off', 'log', 'only'],
    desc: 'what is done with operations that are not in the manifest: nothing, log their hashes, refuse them',
  }),
  CORS_ORIGINS: origins({ default: [], desc: 'origins whose pages may ask, beside the one of the gateway' }),
  SUGGESTIONS: bool({
    default: false,
    devDefault: true,
    desc: 'whether refusals suggest names of the schema; not in production, unless set',
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
  const { NODE_ENV, SECRET_KEY, JWKS_URL, LIMIT_COST, LIMIT_RATE } = configuration;
  if (LIMIT_RATE < LIMIT_COST)
    throw new ConfigurationError(`LIMIT_RATE: expected at least LIMIT_COST (${LIMIT_COST}) but got: ${LIMIT_RATE}`);
  if (configuration.PERSISTED_OPERATIONS_MODE !== 'off' && configuration.PERSISTED_OPERATIONS === undefined)
    throw new ConfigurationError('PERSISTED_OPERATIONS: expected a file, as PERSISTED_OPERATIONS_MODE is not off');
  if (NODE_ENV === 'production' && SECRET_KEY === developmentSecret) {
    throw new ConfigurationError('SECRET_KEY: expected a secret of at least 32 characters in production');
  }
  if (NODE_ENV === 'production' && JWKS_URL === undefined) {
    throw new ConfigurationError('JWKS_URL: expected the address of the keys that sign tokens in production');
  }
  if (configuration.DEMO_TOKENS && (NODE_ENV === 'production' || JWKS_URL !== undefined)) {
    throw new ConfigurationError('DEMO_TOKENS: expected off in production, and where JWKS_URL is set');
  }
  return configuration;
}

/** The environment of the demo: development tokens are given out where they are accepted, unless it says otherwise. */
export function demoEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { NODE_ENV, JWKS_URL } = environment;
  return NODE_ENV === 'production' || JWKS_URL !== undefined ? environment : { DEMO_TOKENS: 'on', ...environment };
}

export type Configuration = ReturnType<typeof readConfiguration>;
