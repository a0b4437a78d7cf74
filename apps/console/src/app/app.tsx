import { Center, Loader, Text } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { texts } from '../texts.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { pages } from './pages.tsx';
import { type RouteName, routes } from './routes.ts';

const names = Object.keys(routes) as RouteName[]; // the object's own names

/** The frame, and in it the page that the address names. */
export function App(): ReactNode {
  const loading = (
    <Center h="50vh">
      <Loader aria-label={texts.shell.loading} />
    </Center>
  );
  return (
    <Frame>
      <Switch>
        {names.map((name) => (
          <Route key={name} path={routes[name]}>
            {(params) => (
              <ErrorBoundary>
                <Suspense fallback={loading}>{pages[name](params)}</Suspense>
              </ErrorBoundary>
            )}
          </Route>
        ))}
        <Route>
          <Text p="md">{texts.shell.notFound}</Text>
        </Route>
      </Switch>
    </Frame>
  );
}
