import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './graphiql-page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiqlPage } from './graphiql-page.tsx';

const root = document.getElementById('page');
if (root === null) throw new Error('expected an element with the id "page" in graphiql.html');
createRoot(root).render(
  <StrictMode>
    <GraphiqlPage />
  </StrictMode>,
);
