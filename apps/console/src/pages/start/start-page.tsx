import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../../texts.ts';

export function StartPage(): ReactNode {
  return <Title>{texts.start.title}</Title>;
}
