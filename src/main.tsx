import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { browserUrl } from './app/browser-url.ts';
import { formatDay, minuteOfInstant } from './domain/time/local.ts';
import { createClient } from './state/client.ts';
import { createViewStore } from './state/view-store.ts';
import './ui/base.css';

const root = document.getElementById('root');
if (root !== null) {
  const client = createClient(new URL('data/', document.baseURI).href);
  const store = createViewStore(browserUrl);
  createRoot(root).render(
    <StrictMode>
      <App client={client} store={store} today={formatDay(minuteOfInstant(Date.now()))} />
    </StrictMode>,
  );
}
