import agency from '../pages/agency/messages.en.json';
import application from '../application/messages.en.json';
import separationCase from '../pages/case/messages.en.json';
import components from '../components/messages.en.json';
import family from '../pages/family/messages.en.json';
import graphView from '../graph-view/messages.en.json';
import identity from '../identity/messages.en.json';
import live from '../pages/live/messages.en.json';
import negotiation from '../pages/negotiation/messages.en.json';
import numbers from '../pages/numbers/messages.en.json';
import person from '../pages/person/messages.en.json';
import proceeding from '../pages/proceeding/messages.en.json';
import relationships from '../relationships/messages.en.json';
import search from '../pages/search/messages.en.json';
import separationCaseFacts from '../separation-case/messages.en.json';
import source from '../pages/source/messages.en.json';
import start from '../pages/start/messages.en.json';
import timeline from '../timeline/messages.en.json';
import enumValues from './enum-values.en.json';

/** What the pages say in English. Each folder has its own messages, whose ids begin with the folder's name. */
export const english = {
  ...agency,
  ...application,
  ...separationCase,
  ...components,
  ...family,
  ...graphView,
  ...identity,
  ...live,
  ...negotiation,
  ...numbers,
  ...person,
  ...proceeding,
  ...relationships,
  ...search,
  ...separationCaseFacts,
  ...source,
  ...start,
  ...timeline,
  ...enumValues,
};

export type MessageId = keyof typeof english;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- react-intl takes the ids from here
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}

/** What the pages say in Spanish: each id of `english`, which a test holds. Loaded where it is chosen. */
export async function loadSpanish(): Promise<Record<string, string>> {
  const { spanish } = await import('./spanish.ts');
  return spanish;
}
