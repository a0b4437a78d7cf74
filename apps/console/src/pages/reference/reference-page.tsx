import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../../texts.ts';

export function ReferencePage(_: { slug: string | undefined }): ReactNode {
  return <Title>{texts.reference.title}</Title>;
}
