import { Anchor, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import { texts } from '../texts.ts';
import { Arrival } from './arrival.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ForgetStepsAfterReset } from './forget-steps-after-reset.tsx';
import { Frame } from './frame.tsx';
import { pages } from './pages.tsx';
import { RememberOpenedChat } from './remember-opened-chat.tsx';
import { type RouteName, routes } from './routes.ts';

const { shell, settings } = texts;
const names = Object.keys(routes) as RouteName[]; // the object's own names

/** The page of each route, by its title: a page keeps its state while its details change. */
const titles: Readonly<Record<RouteName, string>> = {
  start: shell.start,
  chats: shell.chats,
  chat: shell.chats,
  bots: shell.bots,
  bot: shell.bots,
  botRuns: shell.bots,
  botRun: shell.bots,
  activity: shell.activity,
  developerDocumentation: settings.developerDocumentation,
  key: settings.developerDocumentation,
  webhooks: settings.webhooks,
  webhook: settings.webhooks,
  team: settings.team,
  reference: shell.reference,
  operation: shell.reference,
};

/** The frame, and in it the page that the address names. */
export function App(): ReactNode {
  const loading = (
    <Center h="50vh">
      <Loader aria-label={shell.loading} />
    </Center>
  );
  return (
    <Frame>
      <ForgetStepsAfterReset />
      <RememberOpenedChat />
      <Switch>
        {names.map((name) => (
          <Route key={titles[name]} path={routes[name]}>
            {(params) => (
              <ErrorBoundary>
                <Suspense fallback={loading}>
                  <Arrival title={titles[name]} />
                  {pages[name](params)}
                </Suspense>
              </ErrorBoundary>
            )}
          </Route>
        ))}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Frame>
  );
}

function NotFound(): ReactNode {
  return (
    <Stack p="md" gap="xs" align="flex-start">
      <Arrival title={shell.notFoundTitle} />
      <Title>{shell.notFoundTitle}</Title>
      <Text>{shell.notFound}</Text>
      <Anchor component={Link} href={routes.start}>
        {shell.toStart}
      </Anchor>
    </Stack>
  );
}
