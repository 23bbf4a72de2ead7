/** Computed counts of people, families and cases below this are withheld, but for 0: they could single somebody out. */
const smallestShownCount = 11;

export function isSuppressed(count: number): boolean {
  return count > 0 && count < smallestShownCount;
}

/** A count of people, families or cases as clients may see it: null when it is from 1 to 10. */
export function suppressedCount(count: number): number | null {
  return isSuppressed(count) ? null : count;
}
