import type { IncomingHttpHeaders } from 'node:http';
import { cataloguedError } from '../../schema/catalogued-error.ts';

/**
 * Tells whether a request may be answered for the page that made a browser send it: one of the gateway's own origin, or of those given.
 * Browsers say where a page is from, and pages cannot change that. What is no browser says nothing, and is answered. There are
 * no cookies, so that another site's page could not ask in its visitor's name; but it could ask from its visitor's network.
 */
export function knownSites(origins: readonly string[]): (headers: IncomingHttpHeaders) => boolean {
  const known = new Set(origins);
  return ({ origin, host, 'sec-fetch-site': site }) => {
    if (site === 'same-origin') return true;
    if (origin !== undefined) return known.has(origin) || isOwn(origin, host);
    return site !== 'cross-site' && site !== 'same-site';
  };
}

/**
 * A hook for routes: refuses what pages of other sites send.
 * @throws CROSS_SITE_REQUEST
 */
export function forKnownSites(
  isKnownSite: (headers: IncomingHttpHeaders) => boolean,
): (request: { headers: IncomingHttpHeaders }) => Promise<void> {
  return async ({ headers }) => {
    if (!isKnownSite(headers))
      throw cataloguedError('CROSS_SITE_REQUEST', 'Pages of other sites may ask only where CORS_ORIGINS names them.');
  };
}

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
