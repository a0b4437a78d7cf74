import { NavLink, Text } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { ActivityIcon, BookIcon, BotIcon, ChatsIcon, HomeIcon, KeyIcon, TeamIcon, WebhookIcon } from '../icons.tsx';
import { texts } from '../texts.ts';
import { routes } from './routes.ts';

const { shell, settings } = texts;

/** A page that can be chosen in the frame. */
export interface Place {
  readonly label: string;
  readonly path: string;
  readonly Icon: ComponentType;
}

export const mainPlaces: readonly Place[] = [
  { label: shell.start, path: routes.start, Icon: HomeIcon },
  { label: shell.chats, path: routes.chats, Icon: ChatsIcon },
  { label: shell.bots, path: routes.bots, Icon: BotIcon },
  { label: shell.reference, path: routes.reference, Icon: BookIcon },
  { label: shell.activity, path: routes.activity, Icon: ActivityIcon },
];

export const settingsPlaces: readonly Place[] = [
  { label: settings.developerDocumentation, path: routes.developerDocumentation, Icon: KeyIcon },
  { label: settings.webhooks, path: routes.webhooks, Icon: WebhookIcon },
  { label: settings.team, path: routes.team, Icon: TeamIcon },
];

/** Whether an address is a page or one of its details. */
export function isAt(location: string, path: string): boolean {
  return location === path || (path !== routes.start && location.startsWith(`${path}/`));
}

/** The pages as a list of links. */
export function Navigation(): ReactNode {
  return (
    <>
      <PlaceLinks places={mainPlaces} />
      <Text size="sm" fw={600} c="dimmed" px="sm" mt="lg" mb={4}>
        {shell.settings}
      </Text>
      <PlaceLinks places={settingsPlaces} />
    </>
  );
}

export function PlaceLinks({ places, onChoose }: { places: readonly Place[]; onChoose?: () => void }): ReactNode {
  const [location] = useLocation();
  return places.map(({ label, path, Icon }) => (
    <NavLink
      key={path}
      component={Link}
      href={path}
      label={label}
      leftSection={<Icon />}
      active={isAt(location, path)}
      aria-current={isAt(location, path) ? 'page' : undefined}
      {...(onChoose && { onClick: onChoose })}
    />
  ));
}
