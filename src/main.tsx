import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { browserUrl } from './app/browser-url.ts';
import { startPatience } from './app/loading.tsx';
import { formatDay, minuteOfInstant } from './domain/time/local.ts';
import { createClient } from './state/client.ts';
import { createTroubles } from './state/troubles.ts';
import { createViewStore } from './view/view-store.ts';
import { WorkerEnded } from './state/worker-link.ts';
import './ui/base.css';

const root = document.getElementById('root');
if (root !== null) {
  const troubles = createTroubles();
  // Vite tells so of every part of the program that is loaded later.
  window.addEventListener('vite:preloadError', () => troubles.tell('part-missing'));
  // Work that failed with its worker is told once, by the trouble of that worker.
  window.addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof WorkerEnded) event.preventDefault();
  });
  const client = createClient(new URL('data/', document.baseURI).href, troubles);
  const store = createViewStore(browserUrl);
  createRoot(root).render(
    <StrictMode>
      <App
        client={client}
        troubles={troubles}
        store={store}
        today={formatDay(minuteOfInstant(Date.now()))}
        patience={startPatience}
      />
    </StrictMode>,
  );
}
