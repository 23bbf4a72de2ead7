import { type ReactNode, useId } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { PageTitle } from '../../components/page-title.tsx';
import { Message } from '../../language/message.tsx';
import { SettledInput } from './filters/settled-input.tsx';
import { filtersOf, recordKinds } from './kinds/index.ts';
import { kindNames } from './kinds/record-kind.ts';
import { Everything } from './results/everything.tsx';
import { KindResults } from './results/kind-results.tsx';
import { changesToKind, type SearchedKind, useSearchAddress } from './search-address.ts';
import './search-page.css';

const searchedKinds: readonly SearchedKind[] = ['everything', ...kindNames];

const results: Record<SearchedKind, ReactNode> = {
  everything: <Everything />,
  people: <KindResults kind={recordKinds.people} />,
  families: <KindResults kind={recordKinds.families} />,
  cases: <KindResults kind={recordKinds.cases} />,
  proceedings: <KindResults kind={recordKinds.proceedings} />,
  agencies: <KindResults kind={recordKinds.agencies} />,
  sources: <KindResults kind={recordKinds.sources} />,
};

function SearchBox() {
  const { parameters, change } = useSearchAddress();
  const id = useId();
  return (
    <div className="search-box" role="search">
      <label htmlFor={id}>
        <Message id="search.text" />
      </label>
      <SettledInput
        id={id}
        type="search"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={parameters.get('text') ?? ''}
        onSettled={(text) => {
          change({ text }, { replace: true });
        }}
      />
      <p id={`${id}-hint`} className="remark">
        <Message id="search.text-hint" />
      </p>
    </div>
  );
}

/** The search page: everything at once, or one kind of record with its filters. What is searched is all in the address. */
export function Component() {
  const intl = useIntl();
  const { kind, parameters, change } = useSearchAddress();
  return (
    <>
      <PageTitle id="search.title" />
      <SearchBox />
      <Tabs
        selectedKey={kind}
        onSelectionChange={(key) => {
          const chosen = searchedKinds.find((name) => name === key);
          if (chosen && chosen !== kind) change(changesToKind(chosen, filtersOf(chosen), parameters));
        }}
      >
        <TabList aria-label={intl.formatMessage({ id: 'search.kinds-of-records' })} className="search-tabs">
          {searchedKinds.map((name) => (
            <Tab key={name} id={name}>
              <Message id={`search.${name}`} />
            </Tab>
          ))}
        </TabList>
        {searchedKinds.map((name) => (
          <TabPanel key={name} id={name}>
            {results[name]}
          </TabPanel>
        ))}
      </Tabs>
    </>
  );
}
