import { Message } from '../language/message.tsx';

/** What is shown while a page's own part is loaded. */
export function LoadingPage() {
  return (
    <p className="notice" role="status">
      <Message id="components.loading" />
    </p>
  );
}
