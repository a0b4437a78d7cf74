import { Anchor, Card, Group, Progress, Stack, Text, ThemeIcon, Title, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { routes } from '../../app/routes.ts';
import { CheckIcon } from '../../icons.tsx';
import { fill } from '../../texts.ts';
import { type Article, doneSteps, type Happened, type StepName, stepNames } from './articles.ts';
import start from './start-texts.json' with { type: 'json' };

/** An article of the help centre as a list of steps, which are ticked as they happen. */
export function Checklist({ article, happened }: { article: Article; happened: Happened }): ReactNode {
  const done = doneSteps(article, happened);
  const words = start.articles[article.id];
  const count = { done: done.size, all: stepNames.length };
  return (
    <Card withBorder component="section" aria-label={words.title} padding="lg">
      <Title order={2} size="h3">
        {words.title}
      </Title>
      <Text c="dimmed" size="sm" mt={4}>
        {words.about}
      </Text>
      <Group mt="sm" wrap="nowrap">
        <Progress value={(100 * count.done) / count.all} flex={1} aria-label={start.progress} />
        <Text size="sm" c="dimmed" role="status">
          {fill(count.done === count.all ? start.allDone : start.someDone, count)}
        </Text>
      </Group>
      <Stack component="ol" gap="xs" mt="md" mb={0} p={0} style={{ listStyle: 'none' }}>
        {stepNames.map((name) => (
          <Item key={name} name={name} article={article} isDone={done.has(name)} />
        ))}
      </Stack>
    </Card>
  );
}

function Item({ name, article, isDone }: { name: StepName; article: Article; isDone: boolean }): ReactNode {
  const { text, place } = start.articles[article.id].steps[name];
  return (
    <Group component="li" wrap="nowrap" align="flex-start" gap="sm">
      <ThemeIcon size={24} radius="xl" variant={isDone ? 'filled' : 'default'} mt={1} aria-hidden>
        {isDone ? <CheckIcon /> : <span />}
      </ThemeIcon>
      <div>
        <VisuallyHidden>{isDone ? start.done : start.notDone} </VisuallyHidden>
        <Text component="span" {...(isDone && { c: 'dimmed' })}>
          {text}
        </Text>{' '}
        <Anchor component={Link} href={pathOf(name, article)} underline="always">
          {place}
        </Anchor>
      </div>
    </Group>
  );
}

/** Where a step is done. */
function pathOf(name: StepName, { slug }: Article): string {
  if (name === 'bot') return routes.bots;
  if (name === 'key') return routes.developerDocumentation;
  if (name === 'write' || name === 'chat') return routes.chats;
  return routes.operation.replace(':slug', slug);
}
