/**
 * The content security policy of a page: everything comes from this origin, nothing is embedded or framed.
 * @param styles where styles may come from; GraphiQL's editor needs inline ones
 */
export function pagePolicy({ styles }: { styles: string }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "font-src 'self'",
    "img-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
