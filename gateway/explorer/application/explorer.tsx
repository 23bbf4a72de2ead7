import { RouterProvider } from 'react-router/dom';
import { CallerProvider } from '../graph/caller.tsx';
import { GraphProvider } from '../graph/graph-provider.tsx';
import { LanguageProvider } from '../language/language-provider.tsx';
import { router } from './routes.tsx';

/** The page at `/`: what analysts work with, in their language and with their own rights. */
export function Explorer() {
  return (
    <LanguageProvider>
      <CallerProvider>
        <GraphProvider>
          <RouterProvider router={router} />
        </GraphProvider>
      </CallerProvider>
    </LanguageProvider>
  );
}
