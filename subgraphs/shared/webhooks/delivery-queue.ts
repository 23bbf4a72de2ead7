import type { DeliveryRecord } from './webhook-record.ts';

/** What is kept in memory of a delivery that waits. */
export type WaitingDelivery = Pick<
  DeliveryRecord,
  '_id' | 'recordId' | 'sequence' | 'attempts' | 'firstAttemptAt' | 'nextAttemptAt'
>;

/** The deliveries of a webhook that wait: those of one record behind each other, those of different records beside each other. */
export class DeliveryQueue {
  readonly #waiting = new Map<string, WaitingDelivery[]>();
  readonly #ids = new Set<string>();
  readonly #inFlight = new Set<string>();

  /** How many there are, those in flight included. */
  get size(): number {
    return this.#ids.size;
  }

  get inFlight(): number {
    return this.#inFlight.size;
  }

  /** Adds a delivery in its place, unless it is there. */
  add(delivery: WaitingDelivery): void {
    if (this.#ids.has(delivery._id)) return;
    this.#ids.add(delivery._id);
    const ofRecord = this.#waiting.get(delivery.recordId) ?? [];
    const later = ofRecord.findIndex(({ sequence }) => sequence > delivery.sequence);
    ofRecord.splice(later === -1 ? ofRecord.length : later, 0, delivery);
    this.#waiting.set(delivery.recordId, ofRecord);
  }

  /** Takes the first delivery of a record that is due, unless one of that record is in flight; null when there is none. */
  take(now: Date): WaitingDelivery | null {
    for (const delivery of this.#heads()) {
      if (delivery.nextAttemptAt !== null && delivery.nextAttemptAt > now) continue;
      this.#waiting.get(delivery.recordId)?.shift();
      this.#inFlight.add(delivery.recordId);
      return delivery;
    }
    return null;
  }

  /** When the next delivery is due; null when none is but those in flight. */
  nextDue(): Date | null {
    let next: Date | null = null;
    for (const { nextAttemptAt } of this.#heads()) {
      const due = nextAttemptAt ?? new Date(0);
      if (next === null || due < next) next = due;
    }
    return next;
  }

  /** Puts a delivery that was taken back before the others of its record. */
  putBack(delivery: WaitingDelivery): void {
    this.#inFlight.delete(delivery.recordId);
    this.#ids.delete(delivery._id);
    this.add(delivery);
  }

  /** Forgets a delivery that was taken. */
  settle({ _id, recordId }: WaitingDelivery): void {
    this.#ids.delete(_id);
    this.#inFlight.delete(recordId);
    if (this.#waiting.get(recordId)?.length === 0) this.#waiting.delete(recordId);
  }

  *#heads(): Generator<WaitingDelivery> {
    for (const [recordId, [head]] of this.#waiting) if (head !== undefined && !this.#inFlight.has(recordId)) yield head;
  }
}
