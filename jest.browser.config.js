import base from './jest.config.js';

/** Tests of the pages in a browser: they need Chromium and the pages as `npm run build:explorer` builds them. */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  // One browser at a time: machines that run this may be small.
  maxWorkers: 1,
};
