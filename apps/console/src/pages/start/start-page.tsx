import { Anchor, Card, Code, Container, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { mockUrl } from '../../api/session.ts';
import { useWorld } from '../../api/world-context.tsx';
import { routes } from '../../app/routes.ts';
import { fill, texts } from '../../texts.ts';
import { articles } from './articles.ts';
import { Checklist } from './checklist.tsx';
import { KeyCard } from './key-card.tsx';
import { People } from './people.tsx';
import start from './start-texts.json' with { type: 'json' };
import { useHappened } from './use-happened.ts';

const { shell, settings } = texts;

const pages = [
  [shell.reference, routes.reference, start.about.reference],
  [shell.chats, routes.chats, start.about.chats],
  [shell.bots, routes.bots, start.about.bots],
  [shell.activity, routes.activity, start.about.activity],
  [settings.developerDocumentation, routes.developerDocumentation, start.about.developerDocumentation],
  [settings.webhooks, routes.webhooks, start.about.webhooks],
  [settings.team, routes.team, start.about.team],
] as const;

/** What runs here, and two articles to follow. */
export function StartPage(): ReactNode {
  const happened = useHappened();
  const { id } = useWorld();
  return (
    <Container size={1180} p="md" pb="xl" mx={0}>
      <Stack gap="md">
        <div>
          <Title>{start.title}</Title>
          <Text c="dimmed">{start.what}</Text>
          <Text c="dimmed">{fill(start.world, { world: id })}</Text>
        </div>
        <SimpleGrid cols={{ base: 1, lg: 2 }}>
          {articles.map((article) => (
            <Checklist key={article.id} article={article} happened={happened} />
          ))}
          <Running />
          <KeyCard />
        </SimpleGrid>
        <People />
        <Pages />
      </Stack>
    </Container>
  );
}

function Running(): ReactNode {
  return (
    <Card withBorder component="section" aria-labelledby="running" padding="lg">
      <Title order={2} size="h3" id="running">
        {start.running}
      </Title>
      <Text mt="xs">
        {start.mock} <Code>{mockUrl}</Code>
      </Text>
      <Text mt="xs">
        {start.gateway} <Code>npm start</Code>
      </Text>
      <Group mt="xs">
        <Anchor href={`${mockUrl}/docs`}>{start.scalar}</Anchor>
        <Anchor href={`${mockUrl}/openapi.json`}>{start.document}</Anchor>
      </Group>
    </Card>
  );
}

function Pages(): ReactNode {
  return (
    <Card withBorder component="section" aria-labelledby="pages" padding="lg">
      <Title order={2} size="h3" id="pages">
        {shell.pages}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} mt="sm" spacing="sm">
        {pages.map(([label, path, about]) => (
          <div key={path}>
            <Anchor component={Link} href={path} fw={600}>
              {label}
            </Anchor>
            <Text size="sm" c="dimmed">
              {about}
            </Text>
          </div>
        ))}
      </SimpleGrid>
    </Card>
  );
}
