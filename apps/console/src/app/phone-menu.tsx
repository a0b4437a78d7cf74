import { Divider, Drawer, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import { ClockPanel } from './clock-panel.tsx';
import { ColorSchemeButton } from './color-scheme-button.tsx';
import { PlaceLinks, settingsPlaces } from './navigation.tsx';
import { WorldPanel } from './world-panel.tsx';

const { shell } = texts;

/** Everything that has no room in the header and the bar of a phone. */
export function PhoneMenu({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactNode {
  return (
    <Drawer opened={isOpen} onClose={onClose} position="bottom" size="85%" title={shell.menu}>
      <Stack gap="md" pb="lg">
        <div>
          <MenuHeading>{shell.settings}</MenuHeading>
          <PlaceLinks places={settingsPlaces} onChoose={onClose} />
        </div>
        <Divider />
        <div>
          <MenuHeading>{shell.clock}</MenuHeading>
          <ClockPanel />
        </div>
        <Divider />
        <div>
          <MenuHeading>{shell.world}</MenuHeading>
          <WorldPanel onDone={onClose} />
        </div>
        <Divider />
        <Group justify="space-between">
          <Text>{shell.colorScheme}</Text>
          <ColorSchemeButton />
        </Group>
      </Stack>
    </Drawer>
  );
}

function MenuHeading({ children }: { children: ReactNode }): ReactNode {
  return (
    <Text size="sm" fw={600} c="dimmed" mb="xs">
      {children}
    </Text>
  );
}
