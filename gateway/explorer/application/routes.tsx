import { createHashRouter } from 'react-router';
import { FailedPage } from './failed-page.tsx';
import { Layout } from './layout.tsx';
import { MissingPage } from './missing-page.tsx';
import { StartPage } from '../pages/start/start-page.tsx';

/**
 * The explorer's pages. Each but the first is a chunk of its own.
 *
 * Addresses are behind the `#`: searches and filters live in them, with names that somebody typed, and what is behind the `#`
 * never reaches a server, its logs, or another site as referrer.
 */
export const router = createHashRouter([
  {
    element: <Layout />,
    errorElement: <FailedPage />,
    children: [
      { path: '/', element: <StartPage /> },
      { path: '/search', lazy: () => import('../pages/search/search-page.tsx') },
      { path: '/families/:id', lazy: () => import('../pages/family/family-page.tsx') },
      { path: '/cases/:id', lazy: () => import('../pages/case/case-page.tsx') },
      { path: '/people/:id', lazy: () => import('../pages/person/person-page.tsx') },
      { path: '/proceedings/:id', lazy: () => import('../pages/proceeding/proceeding-page.tsx') },
      { path: '/negotiations/:id', lazy: () => import('../pages/negotiation/negotiation-page.tsx') },
      { path: '/agencies/:id', lazy: () => import('../pages/agency/agency-page.tsx') },
      { path: '/sources/:id', lazy: () => import('../pages/source/source-page.tsx') },
      { path: '/numbers', lazy: () => import('../pages/numbers/numbers-page.tsx') },
      { path: '/live', lazy: () => import('../pages/live/live-page.tsx') },
      { path: '*', element: <MissingPage /> },
    ],
  },
]);
