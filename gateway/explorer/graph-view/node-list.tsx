import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { Message } from '../language/message.tsx';
import { neighboursIn, placeOf, type RecordGraph } from './record-graph.ts';
import { expansionOf, type GrowingGraph } from './use-record-graph.ts';

/** The same nodes and links as the drawing has, to be read. */
export function NodeList({ growing, shown }: { growing: GrowingGraph; shown: RecordGraph }) {
  const intl = useIntl();
  const neighbours = neighboursIn(shown);
  return (
    <>
      <h3>
        <Message id="graph-view.list" />
      </h3>
      <div className="node-list" role="region" tabIndex={0} aria-label={intl.formatMessage({ id: 'graph-view.list' })}>
        <ul>
          {[...shown.nodes.values()].map((node) => (
            <li key={node.id}>
              <Message id={`graph-view.${node.kind}`} />:{' '}
              <Link to={`${placeOf[node.kind]}/${node.id}`}>{node.name}</Link>{' '}
              {expansionOf(growing, node.id).state === 'whole' ? null : (
                <button
                  type="button"
                  aria-label={intl.formatMessage({ id: 'graph-view.expand-node' }, { name: node.name })}
                  onClick={() => {
                    growing.expand(node);
                  }}
                >
                  <Message id="graph-view.expand" />
                </button>
              )}
              <span className="remark">
                <Message
                  id="graph-view.linked-to"
                  values={{
                    count: neighbours.get(node.id)?.length ?? 0,
                    names: intl.formatList((neighbours.get(node.id) ?? []).map(({ name }) => name)),
                  }}
                />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
