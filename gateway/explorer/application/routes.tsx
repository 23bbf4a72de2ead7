import type { ReactNode } from 'react';
import { createHashRouter, type RouteObject } from 'react-router';
import { FailedPage } from './failed-page.tsx';
import { Layout } from './layout.tsx';
import { LoadingPage } from './loading-page.tsx';
import { MissingPage } from './missing-page.tsx';
import { StartPage } from '../pages/start/start-page.tsx';

/** A page in a chunk of its own; what is shown while the first one that is opened comes is in the layout. */
function page(path: string, lazy: () => Promise<{ Component: () => ReactNode }>): RouteObject {
  return { path, lazy, hydrateFallbackElement: <LoadingPage /> };
}

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
      page('/search', () => import('../pages/search/search-page.tsx')),
      page('/families/:id', () => import('../pages/family/family-page.tsx')),
      page('/cases/:id', () => import('../pages/case/case-page.tsx')),
      page('/people/:id', () => import('../pages/person/person-page.tsx')),
      page('/proceedings/:id', () => import('../pages/proceeding/proceeding-page.tsx')),
      page('/negotiations/:id', () => import('../pages/negotiation/negotiation-page.tsx')),
      page('/agencies/:id', () => import('../pages/agency/agency-page.tsx')),
      page('/sources/:id', () => import('../pages/source/source-page.tsx')),
      page('/numbers', () => import('../pages/numbers/numbers-page.tsx')),
      page('/live', () => import('../pages/live/live-page.tsx')),
      { path: '*', element: <MissingPage /> },
    ],
  },
]);
