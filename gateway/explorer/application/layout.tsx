import { Fragment, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { ChooseCaller } from '../components/choose-caller.tsx';
import { ChooseLanguage } from '../components/choose-language.tsx';
import { useCaller } from '../graph/caller.tsx';
import { Message } from '../language/message.tsx';
import { type MessageId } from '../language/messages.ts';

const places: readonly { to: string; name: MessageId }[] = [
  { to: '/', name: 'layout.start' },
  { to: '/search', name: 'layout.search' },
  { to: '/numbers', name: 'layout.numbers' },
  { to: '/live', name: 'layout.live' },
];

/** Moves the focus to the page's content when another page is opened, so that screen readers begin there. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus();
  }, [pathname]);
  return main;
}

/** What every page has around it: the way to the others, the language, and who is asking. */
export function Layout() {
  const main = useFocusOnNewPage();
  const intl = useIntl();
  const { caller } = useCaller();
  return (
    <>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          // The address is the router's.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        <Message id="layout.skip" />
      </a>
      <header className="site">
        <NavLink className="title" to="/">
          <img src="/icon.svg" alt="" width="32" height="32" />
          Families Graph
        </NavLink>
        <nav aria-label={intl.formatMessage({ id: 'layout.pages' })}>
          <ul>
            {places.map(({ to, name }) => (
              <li key={to}>
                <NavLink to={to} end>
                  <Message id={name} />
                </NavLink>
              </li>
            ))}
            <li>
              <a href="/graphiql">GraphiQL</a>
            </li>
          </ul>
        </nav>
        <ChooseLanguage />
        <ChooseCaller />
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        {/* What one caller was shown is gone before the next one's answer comes. */}
        <Fragment key={`${caller.role} ${caller.purpose ?? ''}`}>
          <Outlet />
        </Fragment>
      </main>
      <footer>
        <p>
          <Message id="layout.footer" />
        </p>
      </footer>
      <ScrollRestoration />
    </>
  );
}
