import { errorCatalogue } from './error-catalogue.ts';

const introduction = `# Error codes

Every error has a stable code in \`extensions.code\`. An unexpected failure is masked: it has the code \`INTERNAL_SERVER_ERROR\` and
an \`errorId\` under which the server has logged it whole. The HTTP status is that of a request that failed as a whole; where a part
of the answer failed, the status is 200 and the error has the \`path\` of that part.

Generated from \`error-catalogue.ts\` by \`npm run docs:errors\`.
`;

/** The documentation of all error codes, as Markdown. */
export function errorDocumentation(): string {
  const rows = Object.entries(errorCatalogue).map(
    ([code, { meaning, httpStatus }]) => `| \`${code}\` | ${meaning} | ${httpStatus} |`,
  );
  return [introduction, '| code | meaning | HTTP status |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
