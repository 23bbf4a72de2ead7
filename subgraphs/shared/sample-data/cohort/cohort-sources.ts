import type { SourceRecord } from '../../../sources/models/source.ts';
import { agencyIdOf } from '../reference/index.ts';
import { recordId } from '../../record-id.ts';
import { foldText, wordsOf } from '../../text-search/words.ts';
import { cohortAsOf } from './published-shape.ts';

interface CohortSource {
  title: string;
  /** Slug of the publishing agency in the reference data. */
  publisher: string;
  publishedOn: string;
}

/**
 * What the records of the cohort come from: invented extracts and lists, one for each system or body, shared by all families.
 * None says anything from after its day of publication.
 */
const sources = {
  cbpExtract: { title: 'Synthetic extract of CBP e3 records', publisher: 'cbp', publishedOn: cohortAsOf },
  iceExtract: { title: 'Synthetic extract of ICE EARM records', publisher: 'ice', publishedOn: cohortAsOf },
  orrExtract: { title: 'Synthetic extract of ORR UC Portal records', publisher: 'orr', publishedOn: cohortAsOf },
  dhsExtract: { title: 'Synthetic extract of central DHS records', publisher: 'dhs', publishedOn: cohortAsOf },
  reunificationList: {
    title: 'Synthetic list of reunifications and discharges, summer of 2018',
    publisher: 'hhs',
    publishedOn: '2018-12-31',
  },
  steeringList: {
    title: 'Synthetic list of parents reached and not reached, 2019 to 2021',
    publisher: 'doj',
    publishedOn: '2021-02-01',
  },
  courtContacts: {
    title: 'Synthetic list of telephone numbers and addresses from immigration court files',
    publisher: 'doj',
    publishedOn: '2020-12-31',
  },
  taskForceReview: { title: 'Synthetic case review of the Task Force', publisher: 'frtf', publishedOn: cohortAsOf },
} satisfies Record<string, CohortSource>;

export type CohortSourceName = keyof typeof sources;

const ids = new Map(
  (Object.keys(sources) as CohortSourceName[]).map((name) => [name, recordId('src', `cohort/${name}`)] as const),
);

/** The id of one of the cohort's sources. */
export function cohortSourceId(name: CohortSourceName): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`There is no source ${name} in the cohort.`);
  return id;
}

/** All sources of the cohort: the same for every size and seed. */
export function cohortSources(): SourceRecord[] {
  return (Object.keys(sources) as CohortSourceName[]).map((name) => {
    const { title, publisher, publishedOn } = sources[name];
    return {
      _id: cohortSourceId(name),
      kind: 'AGENCY_RECORD',
      title,
      publisherId: agencyIdOf(publisher),
      publishedOn,
      publishedOnPrecision: 'DAY',
      url: null,
      retrievedAt: null,
      contentHash: null,
      sortKey: foldText(title),
      words: wordsOf(title),
    };
  });
}
