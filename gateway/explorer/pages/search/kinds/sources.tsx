import { Link } from 'react-router';
import {
  type FoundSourceFragment,
  SearchSourcesDocument,
} from '../../../../../schema/generated/explorer-operations.ts';
import { ShownDate } from '../../../components/shown-date.tsx';
import { EnumWords } from '../../../language/enum-words.tsx';
import type { RecordKind } from './record-kind.ts';

/** Sources: documents and records that say something. */
export const sources: RecordKind<FoundSourceFragment> = {
  name: 'sources',
  title: 'search.sources',
  document: SearchSourcesDocument,
  filters: [
    { type: 'enum', name: 'kinds', label: 'search.kind', values: 'SourceKind' },
    { type: 'known', name: 'publishers', label: 'search.publisher' },
    { type: 'dates', name: 'published', label: 'search.published' },
  ],
  defaultOrder: 'PUBLISHED_ON_DESC',
  columns: [
    {
      name: 'search.title-of-source',
      order: 'TITLE',
      show: ({ id, title }) => <Link to={`/sources/${id}`}>{title}</Link>,
    },
    { name: 'search.kind', show: ({ kind }) => <EnumWords of="SourceKind" value={kind} /> },
    {
      name: 'search.publisher',
      show: ({ publisher: { id, name, acronym } }) => (
        <Link to={`/agencies/${id}`}>{acronym ? <abbr title={name}>{acronym}</abbr> : name}</Link>
      ),
    },
    {
      name: 'search.published',
      order: 'PUBLISHED_ON',
      show: ({ publishedOn, publishedOnPrecision }) => (
        <ShownDate date={publishedOn} precision={publishedOnPrecision} />
      ),
    },
  ],
  exported: {
    id: ({ id }) => id,
    title: ({ title }) => title,
    kind: ({ kind }) => kind,
    publisherId: ({ publisher }) => publisher.id,
    publisher: ({ publisher }) => publisher.name,
    publishedOn: ({ publishedOn }) => publishedOn,
    publishedOnPrecision: ({ publishedOnPrecision }) => publishedOnPrecision,
  },
};
