import type { CaseNumbersQueryVariables, SeparationPolicy } from '../../../../schema/generated/explorer-operations.ts';

/** The policies that cases can be chosen by. */
export const policies: readonly SeparationPolicy[] = ['EL_PASO_PILOT', 'ZERO_TOLERANCE', 'OTHER', 'NOT_RECORDED'];

export type Interval = 'YEAR' | 'MONTH';

/** How time is divided: the parameter `interval` of the address, by month where it is missing. */
export function intervalOf(parameters: URLSearchParams): Interval {
  return parameters.get('interval') === 'year' ? 'YEAR' : 'MONTH';
}

/**
 * The variables that an address asks for: its `policy`, `nationality`, `sector` and `interval`. What cannot be a value of its kind
 * is left out, as if it were not there.
 */
export function caseNumbersVariables(parameters: URLSearchParams): CaseNumbersQueryVariables {
  const policy = policies.find((known) => known === parameters.get('policy'));
  const nationality = parameters.get('nationality');
  const sector = parameters.get('sector');
  return {
    filter: {
      ...(policy && { policies: [policy] }),
      ...(nationality && /^[A-Z]{2}$/.test(nationality) && { nationalities: [nationality] }),
      ...(sector && { sectors: [sector] }),
    },
    overTime: [intervalOf(parameters), 'STATUS'],
  };
}
