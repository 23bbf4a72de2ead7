import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import './theme.css';
import './application.css';

const root = document.getElementById('page');
if (root === null) throw new Error('expected an element with the id "page" in index.html');
createRoot(root).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
