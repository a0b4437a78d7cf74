import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../../texts.ts';

export function DeveloperDocumentationPage(_: { keyId: string | undefined }): ReactNode {
  return <Title>{texts.settings.developerDocumentation}</Title>;
}
