import { createHmac, timingSafeEqual } from 'node:crypto';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { deriveKey } from '../secrets.ts';
import { callerHeader } from './caller-token.ts';

/** The header in which the gateway proves that a request is its own: `t=SECONDS,v1=HMAC`. */
export const signatureHeader = 'x-families-graph-signature';

/** Seconds for which a signature is good, and by which clocks may differ. */
const lifetime = 60;

type Headers = Readonly<Record<string, unknown>>;

/** Makes the header that proves who sends a request, from its body and its other headers. */
export type SignRequest = (body: string, headers: Headers) => Record<string, string>;

/** @throws REQUEST_NOT_SIGNED when the gateway has not sent this body for this caller within the last minute */
export type VerifyRequest = (body: string, headers: Headers) => void;

/** What is signed: when, for whom, and what. */
function hmac(key: Uint8Array, seconds: string, headers: Headers, body: string): string {
  const caller = headers[callerHeader];
  return createHmac('sha256', key)
    .update(`${seconds}\n${typeof caller === 'string' ? caller : ''}\n${body}`)
    .digest('base64url');
}

function signingKey(secret: string): Uint8Array {
  return deriveKey(secret, 'subgraph-request');
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** Signs the requests to subgraphs with the secret that they share with the gateway. */
export function requestSigner(secret: string): SignRequest {
  const key = signingKey(secret);
  return (body, headers) => {
    const seconds = String(nowInSeconds());
    return { [signatureHeader]: `t=${seconds},v1=${hmac(key, seconds, headers, body)}` };
  };
}

/** Tells the requests of the graph's own gateway, and of its subgraphs, from all others. */
export function requestVerifier(secret: string): VerifyRequest {
  const key = signingKey(secret);
  return (body, headers) => {
    const [, seconds = '', signature = ''] =
      /^t=(\d{1,12}),v1=([\w-]{43})$/.exec(String(headers[signatureHeader])) ?? [];
    const isRecent = Math.abs(nowInSeconds() - Number(seconds)) <= lifetime;
    if (isRecent && isEqual(signature, hmac(key, seconds, headers, body))) return;
    throw cataloguedError('REQUEST_NOT_SIGNED', "The request was not signed by this graph's gateway just now.");
  };
}

function isEqual(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
