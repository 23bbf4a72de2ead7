const parts = import.meta.glob<Record<string, string>>('../**/*.es.json', { import: 'default', eager: true });

/** All messages in Spanish. */
export const spanish: Record<string, string> = Object.assign({}, ...Object.values(parts)) as Record<string, string>;
