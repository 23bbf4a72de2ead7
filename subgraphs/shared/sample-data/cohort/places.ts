import type { LocationRecord } from '../../../cases/models/separation-case.ts';

type Place = readonly [place: string, state: string];

/** Stations by sector; under `ports` ports of entry, which belong to no sector. */
const stations: Readonly<Record<string, readonly Place[]>> = {
  Yuma: [
    ['Yuma', 'AZ'],
    ['San Luis', 'AZ'],
    ['Wellton', 'AZ'],
  ],
  'Rio Grande Valley': [
    ['McAllen', 'TX'],
    ['Weslaco', 'TX'],
    ['Rio Grande City', 'TX'],
    ['Brownsville', 'TX'],
  ],
  'El Paso': [
    ['El Paso', 'TX'],
    ['Clint', 'TX'],
    ['Santa Teresa', 'NM'],
    ['Deming', 'NM'],
  ],
  Tucson: [
    ['Nogales', 'AZ'],
    ['Douglas', 'AZ'],
    ['Ajo', 'AZ'],
  ],
  'San Diego': [
    ['Imperial Beach', 'CA'],
    ['Chula Vista', 'CA'],
    ['Campo', 'CA'],
  ],
  'El Centro': [
    ['Calexico', 'CA'],
    ['El Centro', 'CA'],
  ],
  'Del Rio': [
    ['Del Rio', 'TX'],
    ['Eagle Pass', 'TX'],
  ],
  Laredo: [
    ['Laredo', 'TX'],
    ['Zapata', 'TX'],
  ],
  'Big Bend': [
    ['Presidio', 'TX'],
    ['Marfa', 'TX'],
  ],
};

const portsOfEntry: readonly Place[] = [
  ['San Ysidro port of entry', 'CA'],
  ['Hidalgo port of entry', 'TX'],
  ['Nogales port of entry', 'AZ'],
];

/** Towns with shelters for unaccompanied children. */
const shelters: readonly Place[] = [
  ['Brownsville', 'TX'],
  ['Harlingen', 'TX'],
  ['San Benito', 'TX'],
  ['Houston', 'TX'],
  ['El Paso', 'TX'],
  ['Phoenix', 'AZ'],
  ['Tucson', 'AZ'],
  ['San Diego', 'CA'],
  ['Chicago', 'IL'],
  ['New York', 'NY'],
  ['Grand Rapids', 'MI'],
  ['Miami', 'FL'],
  ['Portland', 'OR'],
];

/** Towns with detention centres for adults. */
const detention: readonly Place[] = [
  ['Port Isabel', 'TX'],
  ['El Paso', 'TX'],
  ['Florence', 'AZ'],
  ['Eloy', 'AZ'],
  ['Otay Mesa', 'CA'],
  ['Adelanto', 'CA'],
  ['SeaTac', 'WA'],
];

/** States where sponsors live. */
const sponsorStates = ['TX', 'CA', 'FL', 'NY', 'MD', 'VA', 'GA', 'TN', 'NC', 'NJ'] as const;

export const places = { shelters, detention, sponsorStates } as const;

/** Towns where people are apprehended in a sector, or the ports of entry where there is none. */
export function stationsOf(sector: string | null): readonly Place[] {
  return (sector === null ? undefined : stations[sector]) ?? portsOfEntry;
}

export function location([place, state]: Place, sector: string | null = null): LocationRecord {
  return { sector, place, state, country: 'US' };
}

export function abroad(country: string): LocationRecord {
  return { sector: null, place: null, state: null, country };
}
