import { webcrypto } from 'node:crypto';

/** What of a message is signed. */
export interface SignedMessage {
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Whether one of a message's signatures was made with a secret, by the Standard Webhooks specification. */
export async function isSignedWith(secret: string, { headers, body }: SignedMessage): Promise<boolean> {
  const [, encoded = ''] = /^whsec_(.+)$/.exec(secret) ?? [];
  const bytes = Uint8Array.from(Buffer.from(encoded, 'base64'));
  const key = await webcrypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  const signed = new TextEncoder().encode(
    `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`,
  );
  const signatures = String(headers['webhook-signature']).split(' ');
  const verified = await Promise.all(
    signatures.map(async (signature) => {
      const [version, value = ''] = signature.split(',');
      return version === 'v1' && webcrypto.subtle.verify('HMAC', key, Buffer.from(value, 'base64'), signed);
    }),
  );
  return verified.includes(true);
}
