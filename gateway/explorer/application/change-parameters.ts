import { useSearchParams } from 'react-router';

/** Changes of parameters: each to one value or several; without values it is taken away. */
export type ParameterChanges = Record<string, string | readonly string[]>;

/** Changes parameters of the address. Replaced, going back skips how it was. */
export type ChangeParameters = (changes: ParameterChanges, how?: { replace: boolean }) => void;

/** The parameters of the address, which keep what is searched and filtered, and how to change them. */
export function useParameters(): [URLSearchParams, ChangeParameters] {
  const [parameters, setParameters] = useSearchParams();
  const change: ChangeParameters = (changes, { replace } = { replace: false }) => {
    // From the address as it is now, and at once: another field may have changed it since this was drawn.
    const current = new URLSearchParams(window.location.hash.split('?')[1]);
    setParameters(changed(current, changes), { replace, preventScrollReset: true, flushSync: true });
  };
  return [parameters, change];
}

function changed(current: URLSearchParams, changes: ParameterChanges): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, values] of Object.entries(changes)) {
    next.delete(name);
    for (const value of [values].flat()) if (value !== '') next.append(name, value);
  }
  return next;
}
