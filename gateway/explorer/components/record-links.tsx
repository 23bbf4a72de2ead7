import { Link } from 'react-router';
import type { NamedAgencyFragment, NamedSourceFragment } from '../../../schema/generated/explorer-operations.ts';

/** The way to an agency, by its acronym where it has one. */
export function AgencyLink({ agency: { id, name, acronym } }: { agency: NamedAgencyFragment }) {
  return <Link to={`/agencies/${id}`}>{acronym ? <abbr title={name}>{acronym}</abbr> : name}</Link>;
}

/** The way to a source, by its title. */
export function SourceLink({ source: { id, title } }: { source: NamedSourceFragment }) {
  return <Link to={`/sources/${id}`}>{title}</Link>;
}

/** The way to a person, by the name that the reader may see. */
export function PersonLink({ person: { id, displayName } }: { person: { id: string; displayName: string } }) {
  return <Link to={`/people/${id}`}>{displayName}</Link>;
}
