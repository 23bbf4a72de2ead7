import { loadReferenceData, type ReferenceData } from '../../subgraphs/shared/sample-data/reference/index.ts';

/** Written by hand from the public record: as of, publisher, unit, confidence, values in the order of publication. */
const published: readonly (readonly [string, string, string, string, readonly number[]])[] = [
  ['2018-07-26', 'DOJ', 'CHILDREN', 'MEDIUM', [2551, 1442, 378, 711, 431, 120, 79, 94]],
  ['2018-08-16', 'DOJ', 'CHILDREN', 'MEDIUM', [2654, 1616, 473, 565]],
  ['2018-09-10', 'GAO', 'CHILDREN', 'HIGH', [2654, 437]],
  ['2019-01-01', 'HHS OIG', 'CHILDREN', 'HIGH', [2737, 162, 79, 946]],
  ['2019-11-01', 'DHS OIG', 'CHILDREN', 'MEDIUM', [3014]],
  ['2019-11-01', 'DHS OIG', 'RELATIONSHIPS', 'MEDIUM', [1369, 136, 1233]],
  ['2020-10-20', 'Steering committee', 'PARENTS', 'MEDIUM', [1030, 485, 545]],
  ['2021-06-02', 'FRTF', 'CHILDREN', 'HIGH', [5636, 3913, 1723, 2127]],
  ['2021-06-02', 'FRTF', 'CHILDREN', 'MEDIUM', [2270, 1150, 281, 75, 74, 23, 1114, 1025, 982]],
  ['2021-10-01', 'The White House', 'FAMILIES', 'MEDIUM', [1000]],
  ['2021-10-28', 'Press', 'US_DOLLARS_PER_PERSON', 'MEDIUM', [450_000]],
  ['2021-10-28', 'Press', 'CLAIMS', 'MEDIUM', [940]],
  ['2021-12-16', 'NBC News', 'CHILDREN', 'MEDIUM', [5600]],
  ['2021-12-16', 'NBC News', 'PARENTS', 'MEDIUM', [300]],
  ['2023-02-01', 'DHS', 'CHILDREN', 'HIGH', [3924, 2926, 998]],
  ['2023-06-01', 'Press', 'PROCEEDINGS', 'MEDIUM', [39]],
  ['2023-06-01', 'Press', 'CLAIMS', 'MEDIUM', [800]],
  ['2023-12-08', 'ACLU', 'CHILDREN', 'MEDIUM', [4500]],
  ['2024-04-01', 'FRTF', 'CHILDREN', 'MEDIUM', [1360]],
];

const unreachedSeries = [666, 628, 611, 506, 445, 391, 368, 337];

describe('the figures of the reference data', () => {
  let data: ReferenceData;

  beforeAll(async () => {
    data = await loadReferenceData();
  });

  function publisherIs(id: string, name: string): boolean {
    const agency = data.agencies.find(({ _id }) => _id === id);
    return agency?.acronym === name || agency?.name.startsWith(name) === true;
  }

  it.each(published)(
    'as of %s, by %s, in %s, are those of the public record',
    (asOf, publisher, unit, confidence, values) => {
      const found = data.figures.filter(
        (figure) =>
          figure.asOf === asOf &&
          figure.asOfPrecision !== 'ESTIMATED' &&
          figure.unit === unit &&
          figure.confidence === confidence &&
          publisherIs(figure.publisherId, publisher),
      );
      expect(found.map(({ value }) => value)).toEqual(values);
    },
  );

  it('are no others than those of the public record', () => {
    const values = published.flatMap(([, , , , counts]) => counts).length;
    const partsOfSeries = 3;
    expect(data.figures).toHaveLength(values + unreachedSeries.length + partsOfSeries);
  });

  it('have the series of children whose parents were not reached, with the dates marked that are estimates', () => {
    const series = data.figures
      .filter(({ population }) => population === 'Children whose parents were not reached')
      .sort((one, other) => (one.asOf < other.asOf ? -1 : 1));
    expect(series.map(({ value }) => value)).toEqual(unreachedSeries);
    expect(series.map(({ asOfPrecision }) => asOfPrecision)).toEqual([
      'MONTH',
      ...Array<string>(unreachedSeries.length - 2).fill('ESTIMATED'),
      'MONTH',
    ]);
    expect([series[0]?.asOf, series.at(-1)?.asOf]).toEqual(['2020-11-01', '2021-08-01']);
    for (const { asOfPrecision, note } of series) {
      if (asOfPrecision === 'ESTIMATED') expect(note).toMatch(/estimate/);
    }
    const whole = series.find(({ value }) => value === 445);
    const parts = data.figures.filter(({ partOfId }) => partOfId === whole?._id);
    expect(parts.map(({ value }) => value)).toEqual([302, 129, 14]);
  });

  function withQualifier(qualifier: string): number[] {
    return data.figures.filter((figure) => figure.qualifier === qualifier).map(({ value }) => value);
  }

  it('say where a number is not exact', () => {
    expect(withQualifier('MORE_THAN')).toEqual([1000, 5600, 300, 800]);
    expect(withQualifier('ABOUT')).toEqual([940]);
    expect(withQualifier('ESTIMATE')).toEqual([3014]);
    expect(data.figures.find(({ qualifier }) => qualifier === 'RANGE')).toMatchObject({
      value: 4500,
      upperValue: 5000,
    });
  });

  it('have parts that add up to their totals wherever the published parts do', () => {
    const partsOf = (total: number) => {
      const whole = data.figures.find(({ value, partOfId }) => value === total && partOfId === null);
      return data.figures.filter(({ partOfId }) => partOfId === whole?._id).map(({ value }) => value);
    };
    expect(partsOf(5636).slice(0, 2)).toEqual([3913, 1723]);
    expect(partsOf(3924)).toEqual([2926, 998]);
    expect(partsOf(1369)).toEqual([136, 1233]);
    expect(partsOf(1030)).toEqual([485, 545]);
    expect(partsOf(2737)).toEqual([162, 79]);
  });

  it('correct an earlier figure only where the publisher did: 2,737 corrects 2,654', () => {
    const corrections = data.figures.filter(({ supersedesId }) => supersedesId !== null);
    expect(corrections.map(({ value }) => value)).toEqual([2737]);
    const corrected = data.figures.find(({ _id }) => _id === corrections[0]?.supersedesId);
    expect(corrected).toMatchObject({ value: 2654, asOf: '2018-09-10' });
  });
});
