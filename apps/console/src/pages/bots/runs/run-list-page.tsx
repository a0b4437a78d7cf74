import type { ReactNode } from 'react';

/** The runs of a bot, the latest first. */
export function RunListPage({ botId }: { botId: string }): ReactNode {
  return botId;
}
