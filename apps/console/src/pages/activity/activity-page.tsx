import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../../texts.ts';

export function ActivityPage(): ReactNode {
  return <Title>{texts.activity.title}</Title>;
}
