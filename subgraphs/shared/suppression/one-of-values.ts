import type { CountDimension } from './count-cells.ts';

/** The dimension of which a filter admits some values; none where it names none. A record with several values is admitted by any. */
export function oneOfValues(
  name: string,
  expression: unknown,
  values: readonly string[] | null | undefined,
): CountDimension[] {
  if (values == null) return [];
  const admitted = new Set<unknown>(values);
  const admits: CountDimension['admits'] = (value) =>
    Array.isArray(value) ? value.some((each) => admitted.has(each)) : admitted.has(value);
  return [{ name, expression, admits }];
}
