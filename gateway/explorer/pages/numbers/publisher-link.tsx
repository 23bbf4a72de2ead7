import { Link } from 'react-router';
import type { PublishedFigure } from './published-figure.ts';

/** The agency that published a figure. */
export function PublisherLink({ publisher }: { publisher: PublishedFigure['publisher'] }) {
  return (
    <Link to={`/agencies/${publisher.id}`}>
      {publisher.acronym ? <abbr title={publisher.name}>{publisher.acronym}</abbr> : publisher.name}
    </Link>
  );
}
