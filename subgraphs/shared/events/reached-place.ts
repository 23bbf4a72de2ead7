/** A place in a stream of events at which nothing happened that concerns the subscriber: one can go on from there. */
export class ReachedPlace {
  /** Seals the place. */
  readonly cursor: () => string;

  constructor(cursor: () => string) {
    this.cursor = cursor;
  }
}
