import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../../texts.ts';

export function TeamPage(): ReactNode {
  return <Title>{texts.settings.team}</Title>;
}
