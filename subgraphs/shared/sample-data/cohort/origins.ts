import { nameLists, type NameList } from './name-lists.ts';
import type { SeededRandom, Weighted } from './seeded-random.ts';

/** What a family of some nationality has in common: names, languages and how to reach them. */
export interface Origin {
  names: NameList;
  /** ISO 639 codes. */
  languages: readonly string[];
  /** Beginning of telephone numbers that nobody has; four digits follow. */
  phonePrefix: string;
  /** A region, for addresses. */
  region: string;
}

const indigenousShareOfGuatemalans = 0.4;

/** Mam, K'iche', Q'eqchi', Q'anjob'al, Ixil, Kaqchikel, Achi, Chuj, Poqomchi'. Chosen; the west and the north are the most. */
const guatemalanLanguages: Weighted<string> = [
  ['mam', 34],
  ['quc', 20],
  ['kek', 16],
  ['kjb', 12],
  ['ixl', 5],
  ['cak', 4],
  ['acr', 3],
  ['cac', 4],
  ['poh', 2],
];

const guatemalanRegions = ['Huehuetenango', 'San Marcos', 'Quetzaltenango', 'Alta Verapaz', 'Quiché', 'Chiquimula'];

const elsewhere: Origin = {
  names: nameLists.spanish,
  languages: ['es'],
  phonePrefix: '+1 202 555 ',
  region: 'Región Ejemplo',
};

const otherOrigins: Readonly<Record<string, Origin>> = {
  HN: { names: nameLists.spanish, languages: ['es'], phonePrefix: '+504 5550 ', region: 'Yoro' },
  SV: { names: nameLists.spanish, languages: ['es'], phonePrefix: '+503 5550 ', region: 'Usulután' },
  MX: { names: nameLists.spanish, languages: ['es'], phonePrefix: '+52 00 5550 ', region: 'Michoacán' },
  EC: { names: nameLists.spanish, languages: ['es'], phonePrefix: '+593 0 555 ', region: 'Azuay' },
  NI: { names: nameLists.spanish, languages: ['es'], phonePrefix: '+505 5550 ', region: 'Estelí' },
  PE: { names: nameLists.spanish, languages: ['es'], phonePrefix: '+51 000 55 ', region: 'Áncash' },
  CU: { names: nameLists.spanish, languages: ['es'], phonePrefix: '+53 0 555 ', region: 'Holguín' },
  BR: { names: nameLists.brazilian, languages: ['pt'], phonePrefix: '+55 00 5550 ', region: 'Minas Gerais' },
  RO: { names: nameLists.romanian, languages: ['ro'], phonePrefix: '+40 000 55 ', region: 'Dolj' },
  HT: { names: nameLists.haitian, languages: ['ht', 'fr'], phonePrefix: '+509 5550 ', region: 'Artibonite' },
  IN: { names: nameLists.indian, languages: ['pa', 'hi'], phonePrefix: '+91 00000 5', region: 'Punjab' },
};

function guatemalanOrigin(random: SeededRandom): Origin {
  const region = random.pick(guatemalanRegions);
  const phonePrefix = '+502 5550 ';
  if (!random.chance(indigenousShareOfGuatemalans)) {
    return { names: nameLists.spanish, languages: ['es'], phonePrefix, region };
  }
  const language = random.weighted(guatemalanLanguages);
  const languages = random.chance(0.6) ? [language, 'es'] : [language];
  return { names: nameLists.guatemalanIndigenous, languages, phonePrefix, region };
}

/** @param nationality - null where it is not recorded */
export function originOf(nationality: string | null, random: SeededRandom): Origin {
  if (nationality === 'GT') return guatemalanOrigin(random);
  if (nationality === 'HN' && random.chance(0.02))
    return { ...elsewhere, ...otherOrigins.HN, languages: ['cab', 'es'] };
  return (nationality === null ? undefined : otherOrigins[nationality]) ?? elsewhere;
}
