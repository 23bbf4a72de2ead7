/** Something in a data file is wrong. The message names the file, the record and the field, what was found and what was expected. */
export class ReferenceDataError extends Error {
  override name = 'ReferenceDataError';

  constructor(file: string, record: string, problem: string) {
    super(`${file}, ${record}: ${problem}`);
  }
}
