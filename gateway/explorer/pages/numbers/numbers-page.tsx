import { useIntl } from 'react-intl';
import { PageTitle } from '../../components/page-title.tsx';
import { Message } from '../../language/message.tsx';
import type { MessageId } from '../../language/messages.ts';
import { CaseNumbers } from './case-numbers.tsx';
import { PublishedNumbers } from './published-numbers.tsx';
import './numbers-page.css';

interface Part {
  id: string;
  name: MessageId;
}

const published: Part = { id: 'published-numbers', name: 'numbers.published' };
const computed: Part = { id: 'case-numbers', name: 'numbers.computed' };

function PartHeading({ id, name }: Part) {
  return (
    <h2 id={id} className="part-heading" tabIndex={-1}>
      <Message id={name} />
    </h2>
  );
}

/** Leads to a part of the page. A link could not: what is behind the `#` of the address is the router's. */
function GoToPart({ id, name }: Part) {
  return (
    <button
      type="button"
      className="go-to-part"
      onClick={() => {
        document.getElementById(id)?.focus();
      }}
    >
      <Message id={name} />
    </button>
  );
}

/** The numbers: what was published, and beside it what this graph counts itself. */
export function Component() {
  const intl = useIntl();
  return (
    <div className="numbers-page">
      <PageTitle id="numbers.title" />
      <p className="lead">
        <Message id="numbers.lead" />
      </p>
      <nav className="filters" aria-label={intl.formatMessage({ id: 'numbers.parts-of-page' })}>
        <GoToPart {...published} />
        <GoToPart {...computed} />
      </nav>
      <PartHeading {...published} />
      <PublishedNumbers />
      <PartHeading {...computed} />
      <CaseNumbers />
    </div>
  );
}
