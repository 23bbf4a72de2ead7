import { Link } from 'react-router';
import { Message } from '../language/message.tsx';
import { PageTitle } from './page-title.tsx';

/** What the page of a record shows where the graph has none with that id. */
export function MissingRecord() {
  return (
    <>
      <PageTitle id="components.missing" />
      <p>
        <Message id="components.missing-explanation" />
      </p>
      <p>
        <Link to="/search">
          <Message id="components.missing-search" />
        </Link>
      </p>
    </>
  );
}
