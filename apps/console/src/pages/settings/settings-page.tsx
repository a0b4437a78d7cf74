import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';

/** The width and the spacing of a page of the settings. */
export function SettingsPage({ children }: { children: ReactNode }): ReactNode {
  return (
    <Stack p="md" maw={1100} gap="md">
      {children}
    </Stack>
  );
}
