import { Divider, Drawer, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { MenuIcon } from '../icons.tsx';
import { texts } from '../texts.ts';
import classes from './bottom-bar.module.css';
import { ClockPanel } from './clock-panel.tsx';
import { ColorSchemeButton } from './color-scheme-button.tsx';
import { isAt, mainPlaces, PlaceLinks, settingsPlaces } from './navigation.tsx';
import { WorldPanel } from './world-panel.tsx';

const { shell } = texts;

/** On a phone: the main pages within reach of a thumb, and everything else in a menu that rises from below. */
export function BottomBar(): ReactNode {
  const [location] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const isElsewhere = settingsPlaces.some(({ path }) => isAt(location, path));
  return (
    <nav aria-label={shell.pages} className={classes.bar}>
      {mainPlaces.map(({ label, path, Icon }) => (
        <UnstyledButton
          key={path}
          component={Link}
          href={path}
          className={classes.place}
          aria-current={isAt(location, path) ? 'page' : undefined}
        >
          <Icon />
          {label === shell.reference ? shell.referenceShort : label}
        </UnstyledButton>
      ))}
      <UnstyledButton
        className={classes.place}
        aria-expanded={isOpen}
        data-active={isElsewhere || undefined}
        onClick={() => setOpen(true)}
      >
        <MenuIcon />
        {shell.menu}
      </UnstyledButton>
      <PhoneMenu isOpen={isOpen} onClose={() => setOpen(false)} />
    </nav>
  );
}

function PhoneMenu({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactNode {
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
