import type { Storage } from '@graphiql/toolkit';

function withoutHeaders(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value, (key, part: unknown) => (key === 'headers' ? null : part)));
  } catch {
    // Settings that are plain words.
    return value;
  }
}

/**
 * The browser's storage, except that request headers never get into it: GraphiQL's history would keep them, and with them
 * tokens, whatever `shouldPersistHeaders` says.
 */
export const storageWithoutHeaders: Storage = {
  getItem: (key) => localStorage.getItem(key),
  setItem(key, value) {
    localStorage.setItem(key, withoutHeaders(value));
  },
  removeItem(key) {
    localStorage.removeItem(key);
  },
  clear() {
    localStorage.clear();
  },
  get length() {
    return localStorage.length;
  },
};
