import type { ReactNode } from 'react';
import type { NamedAgencyFragment, NamedSourceFragment } from '../../../schema/generated/explorer-operations.ts';

/** The kinds of entries, in the order in which they can be chosen. */
export const entryKinds = ['child-custody', 'parent-custody', 'case-status', 'docket', 'negotiation'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that happened on a day, or in a month where no more is known. */
export interface TimelineEntry {
  key: string;
  kind: EntryKind;
  /** A `Date`; the first of the month where only that is known. */
  on: string;
  precision: 'DAY' | 'MONTH';
  what: ReactNode;
  /** Whom or what it is about, and where that is shown. */
  about: { name: string; to: string };
  /** The case that it belongs to. */
  caseId?: string;
  agency?: NamedAgencyFragment;
  system?: { code: string; name: string } | null;
  source?: NamedSourceFragment | null;
  place?: string;
  note?: string | null;
}

/** How long a child was apart from its family. */
export interface Separation {
  caseId: string;
  child: string;
  /** A `Date`. */
  from: string;
  /** A `Date`; none while no reunification is recorded. */
  until?: string;
  days?: number;
}

/** The entries by date, those of one day in the order of their kinds. */
export function inOrder(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const rank = ({ kind }: TimelineEntry) => entryKinds.indexOf(kind);
  return [...entries].sort((one, other) => one.on.localeCompare(other.on) || rank(one) - rank(other));
}

/** Days from one `Date` to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether a day lies within a separation, its first and last day included. */
export function isWithin(day: string, { from, until }: Separation): boolean {
  return day >= from && (until === undefined || day <= until);
}
