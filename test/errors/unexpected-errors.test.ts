import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import { errorFormatter } from '../../subgraphs/shared/errors/format-error.ts';
import type { TransportFactory } from '../../gateway/engine/engine-types.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { httpTransport } from '../../gateway/subgraph-calls/http-transport.ts';
import { inProcessTransports } from '../../gateway/subgraph-calls/in-process-transport.ts';
import { post } from '../support/test-graph.ts';
import { startTestSubgraphs } from '../support/test-subgraphs.ts';

function formatterWithLog(passOn: 'catalogued errors' | 'graphql errors') {
  const lines: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  return { format: errorFormatter(logger, { passOn }), lines };
}

it('masks an unexpected error for the client, and logs it whole under the id that the client gets', () => {
  const { format, lines } = formatterWithLog('catalogued errors');
  const raised = new GraphQLError('secret detail', { originalError: new Error('secret detail'), path: ['case'] });
  const formatted = format(
    { message: 'secret detail', path: ['case'], extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at x'] } },
    raised,
  );
  expect(formatted.message).toBe('Something unexpected failed.');
  expect(JSON.stringify(formatted)).not.toContain('secret');
  const { errorId } = formatted.extensions as { errorId: string };
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('secret detail');
  expect(lines[0]).toContain(errorId);
});

it('passes an error of the catalogue on, without a stack trace, and logs nothing', () => {
  const { format, lines } = formatterWithLog('catalogued errors');
  const error = cataloguedError('CASE_NOT_FOUND', 'There is no such case.', { stacktrace: ['at x'] });
  expect(format(error.toJSON(), error)).toEqual({
    message: 'There is no such case.',
    extensions: { code: 'CASE_NOT_FOUND' },
  });
  expect(lines).toEqual([]);
});

it('masks a code that is not in the catalogue in a subgraph, and passes it on in a gateway, whose subgraphs need not be ours', () => {
  const error = new GraphQLError('theirs', { extensions: { code: 'THEIR_CODE' } });
  expect(formatterWithLog('catalogued errors').format(error.toJSON(), error).extensions?.code).toBe(
    'INTERNAL_SERVER_ERROR',
  );
  expect(formatterWithLog('graphql errors').format(error.toJSON(), error).extensions?.code).toBe('THEIR_CODE');
});

it('keeps the answers of the other subgraphs when one does not answer, and says nothing of hosts', async () => {
  const { subgraphs, configuration, auditLog, close } = await startTestSubgraphs();
  const inProcess = inProcessTransports(subgraphs);
  const nobodyListens = 'http://127.0.0.1:9/graphql';
  const transportTo: TransportFactory = (name, url) =>
    name === 'people' ? httpTransport(name, nobodyListens) : inProcess(name, url);
  const gateway = await startGateway(configuration, pino({ level: 'silent' }), transportTo, auditLog);
  try {
    const query = '{ person(id: "per_0") { displayName } negotiations { id } }';
    const { data, errors, text } = await post(gateway.http.listeningOrigin, { query });
    expect(data).toEqual({ person: null, negotiations: [] });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED/);
  } finally {
    await gateway.close();
    await close();
  }
});
