import type { FastifyInstance } from 'fastify';
import { SignJWT } from 'jose';
import { developmentIssuer } from '../../../../gateway/security/development-tokens.ts';
import { serveGateway } from '../../../../gateway/server/http-server.ts';
import { errorFormatter } from '../../../../subgraphs/shared/errors/format-error.ts';
import { createLogger } from '../../../../subgraphs/shared/logger.ts';
import { deriveKey } from '../../../../subgraphs/shared/secrets.ts';
import { testConfiguration } from '../../../support/test-configuration.ts';
import { ScriptedEngine } from './scripted-engine.ts';

/** The gateway's server over a scripted engine. */
export interface ProtocolServer {
  engine: ScriptedEngine;
  http: FastifyInstance;
  port: number;
  url: string;
  webSocketUrl: string;
  /** The Authorization header of a caller. */
  authorization: (caller?: TokenOptions) => Promise<string>;
  close: () => Promise<void>;
}

export interface TokenOptions {
  subject?: string;
  /** How many seconds from now the gateway still accepts the token; it does so for 30 seconds after it has expired. */
  acceptedSeconds?: number;
}

const clockTolerance = 30;

/**
 * @param variables settings that differ from the defaults
 * @param engine what it serves: two gateways of one engine see the same events
 */
export async function startProtocolServer(
  variables: NodeJS.ProcessEnv = {},
  engine = new ScriptedEngine(),
): Promise<ProtocolServer> {
  const { configuration, remove } = await testConfiguration(variables);
  const logger = createLogger('test', 'silent');
  const format = errorFormatter(logger, { passOn: 'graphql errors' });
  const http = await serveGateway(engine, configuration, format, logger, async () => undefined);
  const port = Number(new URL(http.listeningOrigin).port);
  const key = deriveKey(configuration.SECRET_KEY, 'development-token');
  return {
    engine,
    http,
    port,
    url: `http://127.0.0.1:${port}/graphql`,
    webSocketUrl: `ws://127.0.0.1:${port}/graphql`,
    async authorization({ subject = 'somebody', acceptedSeconds = 3600 } = {}) {
      const token = await new SignJWT({ scope: 'status:subscribe' })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(subject)
        .setIssuer(developmentIssuer)
        .setExpirationTime(Math.floor(Date.now() / 1000) + acceptedSeconds - clockTolerance)
        .sign(key);
      return `Bearer ${token}`;
    },
    async close() {
      await http.close();
      await remove();
    },
  };
}
