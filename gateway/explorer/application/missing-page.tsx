import { Link } from 'react-router';
import { PageTitle } from '../components/page-title.tsx';
import { Message } from '../language/message.tsx';

/** What an address that is no page's shows. */
export function MissingPage() {
  return (
    <>
      <PageTitle id="missing.title" />
      <p>
        <Message id="missing.explanation" />
      </p>
      <p>
        <Link to="/search">
          <Message id="missing.search" />
        </Link>
      </p>
    </>
  );
}
