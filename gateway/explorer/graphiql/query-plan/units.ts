/** `12.3 ms` */
export function milliseconds(value: number): string {
  return `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 1 })} ms`;
}

const kilo = 1000;

/** `312 bytes`, `4.1 kB` */
export function bytes(value: number): string {
  if (value < kilo) return count(value, 'byte');
  return `${(value / kilo).toLocaleString('en', { maximumFractionDigits: 1 })} kB`;
}

/** `1 error`, `2 errors` */
export function count(value: number, one: string, several = `${one}s`): string {
  return `${value.toLocaleString('en')} ${value === 1 ? one : several}`;
}
