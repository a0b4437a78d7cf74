/** The paths of the pages, as wouter matches them. The mock serves exactly what begins with `/app` or `/reference`. */
export const routes = {
  start: '/app',
  chats: '/app/chats',
  chat: '/app/chats/:chatId',
  bots: '/app/bots',
  bot: '/app/bots/:botId',
  botRuns: '/app/bots/:botId/runs',
  botRun: '/app/bots/:botId/runs/:runId',
  activity: '/app/activity',
  developerDocumentation: '/app/settings/developer-documentation',
  key: '/app/settings/developer-documentation/:keyId',
  webhooks: '/app/settings/webhooks',
  webhook: '/app/settings/webhooks/:webhookId',
  team: '/app/settings/team',
  reference: '/reference',
  operation: '/reference/:slug',
} as const;

export type RouteName = keyof typeof routes;
