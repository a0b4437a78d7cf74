import type { ReactNode } from 'react';
import { lazyPart } from '../parts/lazy-part.ts';
import type { RouteName } from './routes.ts';

const StartPage = lazyPart(() => import('../pages/start/start-page.tsx').then((m) => ({ default: m.StartPage })));
const ChatsPage = lazyPart(() => import('../pages/chats/chats-page.tsx').then((m) => ({ default: m.ChatsPage })));
const BotsPage = lazyPart(() => import('../pages/bots/bots-page.tsx').then((m) => ({ default: m.BotsPage })));
const ActivityPage = lazyPart(() =>
  import('../pages/activity/activity-page.tsx').then((m) => ({ default: m.ActivityPage })),
);
const DeveloperDocumentationPage = lazyPart(() =>
  import('../pages/settings/developer-documentation-page.tsx').then((m) => ({
    default: m.DeveloperDocumentationPage,
  })),
);
const WebhooksPage = lazyPart(() =>
  import('../pages/settings/webhooks-page.tsx').then((m) => ({ default: m.WebhooksPage })),
);
const TeamPage = lazyPart(() => import('../pages/settings/team-page.tsx').then((m) => ({ default: m.TeamPage })));
const ReferencePage = lazyPart(() =>
  import('../pages/reference/reference-page.tsx').then((m) => ({ default: m.ReferencePage })),
);

/** What each route shows. */
export const pages: Readonly<Record<RouteName, (params: Readonly<Record<string, string | undefined>>) => ReactNode>> = {
  start: () => <StartPage />,
  chats: () => <ChatsPage chatId={undefined} />,
  chat: ({ chatId }) => <ChatsPage chatId={chatId} />,
  bots: () => <BotsPage />,
  bot: ({ botId }) => <BotsPage botId={botId} />,
  botRuns: ({ botId }) => <BotsPage botId={botId} part="runs" />,
  botRun: ({ botId, runId }) => <BotsPage botId={botId} runId={runId} />,
  activity: () => <ActivityPage />,
  developerDocumentation: () => <DeveloperDocumentationPage keyId={undefined} />,
  key: ({ keyId }) => <DeveloperDocumentationPage keyId={keyId} />,
  webhooks: () => <WebhooksPage webhookId={undefined} />,
  webhook: ({ webhookId }) => <WebhooksPage webhookId={webhookId} />,
  team: () => <TeamPage />,
  reference: () => <ReferencePage slug={undefined} />,
  operation: ({ slug }) => <ReferencePage slug={slug} />,
};
