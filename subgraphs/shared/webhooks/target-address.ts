import { lookup, type LookupAddress } from 'node:dns';
import { promisify } from 'node:util';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Resolves a name to its addresses. */
export type Resolve = (name: string) => Promise<LookupAddress[]>;

const lookupAll = promisify(lookup);

export const resolveBySystem: Resolve = (name) => lookupAll(name, { all: true });

/** The target's address is not one that webhooks may be sent to. Its message is for the owner of the webhook. */
export class ForbiddenTargetError extends Error {
  override name = 'ForbiddenTargetError';
}

export interface TargetRules {
  /** Allows plain http, and addresses of this machine and of private networks: for tests and the demo. */
  privateTargets: boolean;
  resolve: Resolve;
}

/** What is assigned to the internet, of IPv6. */
const globalUnicast = ipaddr.IPv6.parse('2000::');

/** Public by their range, and yet services inside a cloud: the one that gives Azure's machines their secrets. */
const internalServices: readonly string[] = ['168.63.129.16'];

/** Whether an address is one of the public internet, to which every net outside this one can connect. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address within an IPv6 one is taken out.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || internalServices.includes(parsed.toString())) return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast, 3);
}

/**
 * Checks the form of a target's address, and the IP address in it where there is one.
 * @throws ForbiddenTargetError
 */
export function checkedTarget(address: string, { privateTargets }: Pick<TargetRules, 'privateTargets'>): URL {
  const url = new URL(address);
  const secure = url.protocol === 'https:' || (privateTargets && url.protocol === 'http:');
  if (!secure) throw new ForbiddenTargetError('expected an https address');
  if (url.username !== '' || url.password !== '') throw new ForbiddenTargetError('expected no user or password');
  const host = hostOf(url);
  if (isIP(host) !== 0 && !privateTargets && !isPublicAddress(host))
    throw new ForbiddenTargetError('expected a public address');
  return url;
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

/**
 * Resolves a name, and checks every address that it has.
 * @throws ForbiddenTargetError
 */
export async function allowedAddresses(
  name: string,
  { privateTargets, resolve }: TargetRules,
): Promise<LookupAddress[]> {
  const addresses = await resolve(name);
  const allowed = privateTargets || addresses.every(({ address }) => isPublicAddress(address));
  if (addresses.length > 0 && allowed) return addresses;
  throw new ForbiddenTargetError('expected a name that has public addresses only');
}

/**
 * Checks where a target is now. Its name can lead elsewhere later: it is checked again whenever a connection is made.
 * @throws ForbiddenTargetError, also where the name does not resolve
 */
export async function requireAllowedTarget(address: string, rules: TargetRules): Promise<void> {
  const host = hostOf(checkedTarget(address, rules));
  if (isIP(host) !== 0) return;
  try {
    await allowedAddresses(host, rules);
  } catch (error) {
    if (error instanceof ForbiddenTargetError) throw error;
    throw new ForbiddenTargetError('expected a name that resolves');
  }
}
