import type { StreamedResponse } from './client-operation.ts';

/** Writes what all who share a response are sent once for all of them. */
export function writtenOnce(write: (response: StreamedResponse) => Buffer): (response: StreamedResponse) => Buffer {
  const written = new WeakMap<StreamedResponse, Buffer>();
  return (response) => {
    const known = written.get(response);
    if (known !== undefined) return known;
    const bytes = write(response);
    written.set(response, bytes);
    return bytes;
  };
}
