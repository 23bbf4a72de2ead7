import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';

/** A command about the server, which needs no database. */
export interface ServerCommand {
  options: readonly string[];
  run: (body: Document) => Document;
}

/** The longest message, in bytes. */
export const largestMessage = 48_000_000;

/** The version of MongoDB whose wire protocol the store speaks: 7.0. */
const wireVersion = 21;
const serverVersion = '7.0.0';

/** A server of its own, not a member of a replica set: drivers do not retry its writes, which the store does not recognise again. */
function hello(): Document {
  return {
    helloOk: true,
    maxBsonObjectSize: 16 * 1024 * 1024,
    maxMessageSizeBytes: largestMessage,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: wireVersion,
    readOnly: false,
  };
}

function getParameter(body: Document): Document {
  const parameters: Document = { featureCompatibilityVersion: { version: '7.0' } };
  const { getParameter: wanted } = body;
  if (wanted === '*' || (isDocument(wanted) && wanted.allParameters === true)) return parameters;
  const found = Object.fromEntries(Object.entries(parameters).filter(([name]) => name in body));
  if (Object.keys(found).length === 0) throw new ServerError('InvalidOptions', 'no option found to get');
  return found;
}

const handshakeOptions = [
  'backpressure',
  'client',
  'compression',
  'helloOk',
  'loadBalanced',
  'maxAwaitTimeMS',
  'saslSupportedMechs',
  'speculativeAuthenticate',
  'topologyVersion',
];

const buildInfo: ServerCommand = {
  options: [],
  run: () => ({
    version: serverVersion,
    versionArray: [7, 0, 0, 0],
    gitVersion: 'embedded-store',
    modules: [],
    maxBsonObjectSize: 16 * 1024 * 1024,
  }),
};

const legacyHello: ServerCommand = { options: handshakeOptions, run: () => ({ ismaster: true, ...hello() }) };

export const serverCommands: Readonly<Record<string, ServerCommand>> = {
  hello: { options: handshakeOptions, run: () => ({ isWritablePrimary: true, ...hello() }) },
  isMaster: legacyHello,
  ismaster: legacyHello,
  ping: { options: [], run: () => ({}) },
  buildInfo,
  buildinfo: buildInfo,
  connectionStatus: {
    options: ['showPrivileges'],
    run: () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } }),
  },
  endSessions: { options: [], run: () => ({}) },
  getParameter: { options: ['allParameters', 'featureCompatibilityVersion'], run: getParameter },
};
