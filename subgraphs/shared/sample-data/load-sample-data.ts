import type { Connection, mongo } from 'mongoose';
import { casesModels } from '../../cases/models/index.ts';
import { litigationModels } from '../../litigation/models/index.ts';
import { peopleModels } from '../../people/models/index.ts';
import { sourcesModels } from '../../sources/models/index.ts';
import type { SubgraphName } from '../configuration.ts';
import { cohortSources } from './cohort/cohort-sources.ts';
import { type CohortSize, type FamilyBundle, generateCohort } from './cohort/generate-cohort.ts';
import { loadReferenceData } from './reference/index.ts';

/** What was loaded. */
export interface LoadedCounts {
  families: number;
  children: number;
  /** Documents in all four databases. */
  documents: number;
}

export interface LoadOptions extends CohortSize {
  connections: ReadonlyMap<SubgraphName, Connection>;
  /** Called with the number of children loaded so far. */
  onProgress?: (children: number) => void;
}

/** How many documents go to the database in one command; with the few batches under way, this bounds the memory. */
const batchSize = 1_000;

function connectionTo(connections: ReadonlyMap<SubgraphName, Connection>, name: SubgraphName): Connection {
  const connection = connections.get(name);
  if (connection === undefined) throw new Error(`There is no connection to the database ${name}.`);
  return connection;
}

type RecordCollection = mongo.Collection<{ _id: string }>;

/** The collections of all models, by the names of the models. */
function allCollections(connections: ReadonlyMap<SubgraphName, Connection>) {
  const models = {
    ...peopleModels(connectionTo(connections, 'people')),
    ...casesModels(connectionTo(connections, 'cases')),
    ...litigationModels(connectionTo(connections, 'litigation')),
    ...sourcesModels(connectionTo(connections, 'sources')),
  };
  // Generated records fit their models, as tests check; past the models they are written many times faster.
  const entries = Object.entries(models).map(([name, { collection }]) => [name, collection as unknown] as const);
  return Object.fromEntries(entries) as Record<keyof typeof models, RecordCollection>;
}

/** Present from the first write of a load to the last one: what it finds there was left by a load that was interrupted. */
const loadingMarker = { _id: 'sample data' };

function markers(connections: ReadonlyMap<SubgraphName, Connection>) {
  return connectionTo(connections, 'sources').collection<{ _id: string }>('loadsUnderWay');
}

/** Whether there is anything in the databases, apart from what an interrupted load of sample data left behind. */
export async function hasData(connections: ReadonlyMap<SubgraphName, Connection>): Promise<boolean> {
  if ((await markers(connections).findOne(loadingMarker)) !== null) return false;
  const collections = Object.values(allCollections(connections));
  const found = await Promise.all(collections.map((collection) => collection.findOne({}, { projection: { _id: 1 } })));
  return found.some((record) => record !== null);
}

/** Deletes all records from the databases; indexes stay. */
export async function removeData(connections: ReadonlyMap<SubgraphName, Connection>): Promise<void> {
  await Promise.all(Object.values(allCollections(connections)).map((collection) => collection.deleteMany({})));
}

/** Gathers documents for one collection and writes them in batches, one at a time: the next one waits for the one before. */
class BatchedWriter {
  readonly #collection: RecordCollection;
  #batch: { _id: string }[] = [];
  #underway: Promise<unknown> = Promise.resolve();
  written = 0;

  constructor(collection: RecordCollection) {
    this.#collection = collection;
  }

  /** Waits only where a batch is full and the one before it is not written yet. */
  async add(documents: readonly { _id: string }[]): Promise<void> {
    this.#batch.push(...documents);
    if (this.#batch.length >= batchSize) await this.#begin();
  }

  /** Writes what is left, and waits for it. */
  async finish(): Promise<void> {
    await this.#begin();
    await this.#underway;
  }

  async #begin(): Promise<void> {
    await this.#underway;
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    this.written += batch.length;
    this.#underway = this.#collection.insertMany(batch, { ordered: false });
    // Whoever waits for the batch gets its error; until then it is not an unhandled one.
    this.#underway.catch(() => undefined);
  }
}

/**
 * Loads the reference facts and a synthetic cohort into empty databases. The same options load the same documents. A load
 * that was interrupted begins anew. Only one load may be under way at a time.
 */
export async function loadSampleData(options: LoadOptions): Promise<LoadedCounts> {
  const marker = markers(options.connections);
  if ((await marker.findOne(loadingMarker)) === null) await marker.insertOne(loadingMarker);
  else await removeData(options.connections);
  const counts = await writeSampleData(options);
  await marker.deleteOne(loadingMarker);
  return counts;
}

async function writeSampleData({ connections, children, seed, onProgress }: LoadOptions): Promise<LoadedCounts> {
  const collections = allCollections(connections);
  const writers = Object.fromEntries(
    Object.entries(collections).map(([name, collection]) => [name, new BatchedWriter(collection)]),
  ) as Record<keyof typeof collections, BatchedWriter>;
  const addBundle = (bundle: FamilyBundle) =>
    Promise.all([
      writers.Family.add([bundle.family]),
      writers.Person.add(bundle.persons),
      writers.Relationship.add(bundle.relationships),
      writers.SeparationCase.add(bundle.cases),
      writers.Statement.add(bundle.statements),
      writers.ConcernedFamily.add(bundle.concernedFamilies),
    ]);

  const reference = await loadReferenceData();
  await writers.Person.add(reference.persons);
  await writers.Agency.add(reference.agencies);
  await writers.Source.add([...reference.sources, ...cohortSources()]);
  await writers.Statement.add(reference.statements);
  await writers.Figure.add(reference.figures);
  await writers.Proceeding.add(reference.proceedings);
  await writers.Negotiation.add(reference.negotiations);

  const counts = { families: 0, children: 0 };
  for (const bundle of generateCohort({ children, seed })) {
    await addBundle(bundle);
    counts.families += 1;
    counts.children += bundle.cases.length;
    onProgress?.(counts.children);
  }
  await Promise.all(Object.values(writers).map((writer) => writer.finish()));
  return { ...counts, documents: Object.values(writers).reduce((sum, { written }) => sum + written, 0) };
}
