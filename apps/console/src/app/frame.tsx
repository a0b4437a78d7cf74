import { AppShell, Group, NavLink } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { texts } from '../texts.ts';
import { routes } from './routes.ts';

const { shell, settings } = texts;

const links = [
  [shell.start, routes.start],
  [shell.chats, routes.chats],
  [shell.reference, routes.reference],
  [shell.activity, routes.activity],
  [settings.developerDocumentation, routes.developerDocumentation],
  [settings.webhooks, routes.webhooks],
  [settings.team, routes.team],
] as const;

/** What is around every page. */
export function Frame({ children }: { children: ReactNode }): ReactNode {
  const [location] = useLocation();
  return (
    <AppShell header={{ height: 48 }} navbar={{ width: 220, breakpoint: 'sm' }}>
      <AppShell.Header>
        <Group h="100%" px="md">
          {shell.product}
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs">
        {links.map(([label, path]) => (
          <NavLink key={path} component={Link} href={path} label={label} active={location === path} />
        ))}
      </AppShell.Navbar>
      <AppShell.Main>{children}</AppShell.Main>
    </AppShell>
  );
}
