import 'virtual:mantine.css';
import './app.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { basePath } from './api/session.ts';
import { App } from './app/app.tsx';
import { Gate } from './app/gate.tsx';
import { NotificationArea } from './app/notification-area.tsx';
import { reloadForNewBuild } from './app/reload-for-new-build.ts';
import { LiveProvider } from './live/live.tsx';
import { preloadReference } from './pages/reference/preload.ts';
import { cssVariables, theme } from './theme.ts';

// Browsers hide the attribute from selectors, but not from scripts of the page.
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
setNonce(nonce);
window.addEventListener('vite:preloadError', () => void reloadForNewBuild(import.meta.url));

preloadReference(location.pathname);

const queries = new QueryClient({
  defaultOptions: {
    // The event stream says when to read again. The mock is there also while this machine is not on the internet.
    queries: {
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <NotificationArea />
        <QueryClientProvider client={queries}>
          <Router base={basePath}>
            <Gate>
              <LiveProvider>
                <App />
              </LiveProvider>
            </Gate>
          </Router>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
