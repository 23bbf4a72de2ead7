import { Link } from 'react-router';
import type { StatementsOfOneSourceFragment } from '../../../../schema/generated/explorer-operations.ts';

type Subject = NonNullable<StatementsOfOneSourceFragment['edges'][number]['node']['subject']>;

/** The way to what a statement is about. A figure has no page of its own: its numbers are on that of all numbers. */
export function SubjectLink({ subject }: { subject: Subject }) {
  switch (subject.__typename) {
    case 'Person':
      return <Link to={`/people/${subject.id}`}>{subject.displayName}</Link>;
    case 'Family':
      return <Link to={`/families/${subject.id}`}>{subject.reference}</Link>;
    case 'SeparationCase':
      return <Link to={`/cases/${subject.id}`}>{subject.reference}</Link>;
    case 'Proceeding':
      return <Link to={`/proceedings/${subject.id}`}>{subject.caption}</Link>;
    case 'Negotiation':
      return <Link to={`/negotiations/${subject.id}`}>{subject.title}</Link>;
    case 'Agency':
      return <Link to={`/agencies/${subject.id}`}>{subject.name}</Link>;
    case 'Figure':
      return <Link to="/numbers">{subject.population}</Link>;
  }
}
