import type { ReactNode } from 'react';
import { useBot } from '../data/use-bots.ts';

/** A bot on its canvas, to be changed. */
export function BotEditor({ botId }: { botId: string }): ReactNode {
  return useBot(botId).data?.name;
}
