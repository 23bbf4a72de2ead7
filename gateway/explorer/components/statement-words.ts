import { useIntl } from 'react-intl';
import { useEnumWords } from '../language/enum-words.tsx';
import type { MessageId } from '../language/messages.ts';
import { useShownDate } from './shown-date.tsx';

const properties: Record<string, MessageId> = {
  birthYear: 'components.property-birth-year',
  comment: 'components.property-comment',
  consequence: 'components.property-consequence',
  endedBy: 'components.property-ended-by',
  familyUnit: 'components.property-family-unit',
  filedOn: 'components.property-filed-on',
  mandate: 'components.property-mandate',
  milestone: 'components.property-milestone',
  opened: 'components.property-opened',
  policy: 'components.property-policy',
  reason: 'components.property-reason',
  recordSystems: 'components.property-record-systems',
  removals: 'components.property-removals',
  reunifiedOn: 'components.property-reunified-on',
  scope: 'components.property-scope',
  separated: 'components.property-separated',
  separatedOn: 'components.property-separated-on',
  status: 'components.property-status',
  sumPerPerson: 'components.property-sum-per-person',
  taskForceScope: 'components.property-task-force-scope',
  value: 'components.property-value',
};

/** The enums whose values statements about a property have. Records of several kinds have a `status`. */
const enumsOfProperty: Record<string, readonly Parameters<ReturnType<typeof useEnumWords>>[0][]> = {
  status: ['ProceedingStatus', 'CaseStatus', 'NegotiationStatus'],
  separated: ['SeparatedFlagValue'],
  familyUnit: ['SeparatedFlagValue'],
};

/** How to say in the reader's language which property a statement is about. One newer than these pages is shown as it is. */
export function usePropertyWords(): (property: string) => string {
  const intl = useIntl();
  return (property) => {
    const id = properties[property];
    return id ? intl.formatMessage({ id }) : property;
  };
}

/** How to say what a statement says: codes and days in the reader's language, and anything else as it is. */
export function useStatementWords(): (said: { property: string; value: string }) => string {
  const enumWords = useEnumWords();
  const shownDate = useShownDate();
  return ({ property, value }) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shownDate(value);
    const words = enumsOfProperty[property]?.map((name) => enumWords(name, value));
    return words?.find((word) => word !== value) ?? value;
  };
}
