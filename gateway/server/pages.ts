import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import { pagePolicy } from './page-policy.ts';

const builtPages = join(projectRoot, 'dist', 'explorer');

/** Serves the pages that Vite has built: the explorer at `/` and GraphiQL at `/graphiql`. */
export async function servePages(app: FastifyInstance): Promise<void> {
  if (!existsSync(builtPages)) return;
  await app.register(fastifyStatic, {
    root: builtPages,
    index: ['index.html'],
    preCompressed: true,
    setHeaders(response, path) {
      const styles = /graphiql\.html(\.(br|gz))?$/.test(path) ? "'self' 'unsafe-inline'" : "'self'";
      response.setHeader('content-security-policy', pagePolicy({ styles }));
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
    },
  });
  app.get('/graphiql', async (_request, reply) => reply.sendFile('graphiql.html'));
}
