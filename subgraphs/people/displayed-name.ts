import type { PersonKind } from '../../schema/generated/people.ts';
import { foldText, wordsOf } from '../shared/text-search/words.ts';
import type { DisplayedName, PersonNameRecord } from './models/person.ts';

export interface NamedPerson {
  kind: PersonKind;
  name: PersonNameRecord;
  birthYear: number | null;
  wasMinor: boolean | null;
}

/** The whole name in its usual order: `María Elena García López`. */
export function fullName(name: PersonNameRecord): string {
  return [name.given, name.middle, name.family, name.secondFamily].filter((part) => part !== null).join(' ');
}

function initial(part: string): string {
  const [letter = ''] = part;
  return `${letter.toUpperCase()}.`;
}

/**
 * The name that everybody may see: of a public figure the name; of an adult family member the given name and initials;
 * of a minor, or somebody of unknown age, initials and year of birth.
 */
function publicDisplay({ kind, name, birthYear, wasMinor }: NamedPerson): string {
  if (kind !== 'FAMILY_MEMBER') return fullName(name);
  const familyInitials = [name.family, name.secondFamily].filter((part) => part !== null).map(initial);
  if (wasMinor === false) return [name.given, ...familyInitials].join(' ');
  const initials = [initial(name.given), ...familyInitials].join(' ');
  return birthYear === null ? initials : `${initials} (${birthYear})`;
}

function displayed(display: string): DisplayedName {
  return { display, words: wordsOf(display), sortKey: foldText(display) };
}

/** The two names of a person, for everybody and for callers with `identity:read`, with what search and order need. */
export function displayedNames(person: NamedPerson): { publicName: DisplayedName; identityName: DisplayedName } {
  return { publicName: displayed(publicDisplay(person)), identityName: displayed(fullName(person.name)) };
}
