import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import { anonymousCaller } from '../../subgraphs/shared/caller.ts';
import type { Configuration } from '../../subgraphs/shared/configuration.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { type DevelopmentCaller, developmentCallers, developmentToken } from '../security/development-tokens.ts';
import { forKnownSites } from './known-sites.ts';
import { type RateLimits, retryAfter } from './rate-limits.ts';
import { type FormatError, sendThrown } from './send-error.ts';

interface DemoTokenServices {
  rates: RateLimits;
  isKnownSite: (headers: IncomingHttpHeaders) => boolean;
  formatError: FormatError;
}

const callers = Object.keys(developmentCallers) as DevelopmentCaller[];
/** A token is charged like the smallest operation. */
const costOfToken = 1;

/**
 * Gives the pages what their role switch needs. `GET /demo/callers` names the callers whose tokens are given out, none outside of
 * the demo: it is always answered, so that asking is no failure. `POST /demo/token` with `{"caller":"analyst"}` gives
 * `{"token":"…"}`, and is there in the demo only.
 */
export function serveDemoTokens(app: FastifyInstance, configuration: Configuration, services: DemoTokenServices): void {
  const { DEMO_TOKENS, SECRET_KEY } = configuration;
  const { rates, isKnownSite, formatError } = services;
  const onRequest = forKnownSites(isKnownSite);
  const errorHandler = (error: unknown, _request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof GraphQLError) reply.headers(retryAfter([error]));
    void sendThrown(reply, error, formatError);
  };
  app.get('/demo/callers', { onRequest, errorHandler }, async () => ({ callers: DEMO_TOKENS ? callers : [] }));
  if (!DEMO_TOKENS) return;
  const key = deriveKey(SECRET_KEY, 'development-token');
  app.post('/demo/token', { onRequest, errorHandler }, async ({ body, ip }) => {
    await rates.chargeTo({ caller: anonymousCaller, key: 'anonymous', address: ip })(costOfToken);
    return { token: await developmentToken(key, callerIn(body)) };
  });
}

/** @throws BAD_USER_INPUT where the body names no caller of the demo */
function callerIn(body: unknown): DevelopmentCaller {
  const named: unknown = typeof body === 'object' && body !== null ? (body as { caller?: unknown }).caller : undefined;
  const caller = callers.find((each) => each === named);
  if (caller !== undefined) return caller;
  throw cataloguedError('BAD_USER_INPUT', `caller: expected one of ${callers.join(', ')}.`, { callers });
}
