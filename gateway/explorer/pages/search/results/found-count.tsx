import { Message } from '../../../language/message.tsx';

/** How many there are in all, or that the count is withheld. */
export function FoundCount({ count }: { count: number | null | undefined }) {
  if (count === null || count === undefined) return <Message id="search.count-withheld" />;
  return <Message id="search.count" values={{ count }} />;
}
