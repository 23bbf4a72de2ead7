const millisecondsPerDay = 86_400_000;

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

/** The ISO day some days after another; before it where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(midnight(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** How many days `to` is after `from`, both ISO days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / millisecondsPerDay);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function earliest(first: string, ...others: string[]): string {
  return others.reduce((best, day) => (day < best ? day : best), first);
}

export function latest(first: string, ...others: string[]): string {
  return others.reduce((best, day) => (day > best ? day : best), first);
}
