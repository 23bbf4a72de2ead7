import { PageTitle } from '../components/page-title.tsx';
import { Message } from '../language/message.tsx';

/** What is shown where a page cannot be drawn, for example because its part could not be loaded. */
export function FailedPage() {
  return (
    <main className="failed-page" role="alert">
      <PageTitle id="failed.title" />
      <p>
        <Message id="failed.explanation" />
      </p>
      <button
        type="button"
        onClick={() => {
          window.location.reload();
        }}
      >
        <Message id="failed.reload" />
      </button>
    </main>
  );
}
