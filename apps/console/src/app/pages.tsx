import { lazy, type ReactNode } from 'react';
import type { RouteName } from './routes.ts';

const StartPage = lazy(() => import('../pages/start/start-page.tsx').then((m) => ({ default: m.StartPage })));
const ChatsPage = lazy(() => import('../pages/chats/chats-page.tsx').then((m) => ({ default: m.ChatsPage })));
const ActivityPage = lazy(() =>
  import('../pages/activity/activity-page.tsx').then((m) => ({ default: m.ActivityPage })),
);
const DeveloperDocumentationPage = lazy(() =>
  import('../pages/settings/developer-documentation-page.tsx').then((m) => ({
    default: m.DeveloperDocumentationPage,
  })),
);
const WebhooksPage = lazy(() =>
  import('../pages/settings/webhooks-page.tsx').then((m) => ({ default: m.WebhooksPage })),
);
const TeamPage = lazy(() => import('../pages/settings/team-page.tsx').then((m) => ({ default: m.TeamPage })));
const ReferencePage = lazy(() =>
  import('../pages/reference/reference-page.tsx').then((m) => ({ default: m.ReferencePage })),
);

/** What each route shows. */
export const pages: Readonly<Record<RouteName, (params: Readonly<Record<string, string | undefined>>) => ReactNode>> = {
  start: () => <StartPage />,
  chats: () => <ChatsPage chatId={undefined} />,
  chat: ({ chatId }) => <ChatsPage chatId={chatId} />,
  activity: () => <ActivityPage />,
  developerDocumentation: () => <DeveloperDocumentationPage keyId={undefined} />,
  key: ({ keyId }) => <DeveloperDocumentationPage keyId={keyId} />,
  webhooks: () => <WebhooksPage webhookId={undefined} />,
  webhook: ({ webhookId }) => <WebhooksPage webhookId={webhookId} />,
  team: () => <TeamPage />,
  reference: () => <ReferencePage slug={undefined} />,
  operation: ({ slug }) => <ReferencePage slug={slug} />,
};
