import { Link } from 'react-router';
import { Message } from '../language/message.tsx';

/** The way to a source, or that none is recorded. */
export function SourceLink({ source }: { source: { id: string; title: string } | null | undefined }) {
  return source ? <Link to={`/sources/${source.id}`}>{source.title}</Link> : <Message id="components.not-known" />;
}
