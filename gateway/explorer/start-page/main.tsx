import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StartPage } from './start-page.tsx';
import './start-page.css';

const root = document.getElementById('page');
if (root === null) throw new Error('expected an element with the id "page" in index.html');
createRoot(root).render(
  <StrictMode>
    <StartPage />
  </StrictMode>,
);
