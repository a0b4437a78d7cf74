import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { botTexts } from '../model/step-words.ts';

/** The bots of the world. */
export function BotListPage(): ReactNode {
  return <Title order={1}>{botTexts.title}</Title>;
}
