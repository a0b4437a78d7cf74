import { Alert, Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { ControlError } from '../api/control-error.ts';
import { reasonOf } from '../api/reason-of.ts';
import { mockUrl, rememberedWorld, rememberWorld, setShownWorld } from '../api/session.ts';
import { WorldProvider } from '../api/world-context.tsx';
import { firstWorld, useWorlds } from '../api/worlds.ts';
import { lazyPart } from '../parts/lazy-part.ts';
import { fill, texts } from '../texts.ts';

const { shell } = texts;
const TokenForm = lazyPart(() => import('./token-form.tsx').then((m) => ({ default: m.TokenForm })));
const TokenDialog = lazyPart(() => import('./token-dialog.tsx').then((m) => ({ default: m.TokenDialog })));

/**
 * Lets the pages be seen once the mock says which worlds it has. What it needs later, such as a token after it was started
 * again, is asked for above the page, so that what was typed there is not lost.
 */
export function Gate({ children }: { children: ReactNode }): ReactNode {
  const { data: worlds, error } = useWorlds();
  const needsToken = error instanceof ControlError && error.status === 401;
  if (worlds === undefined) {
    if (needsToken) {
      return (
        <Front title={shell.tokenTitle}>
          <Suspense>
            <TokenForm />
          </Suspense>
        </Front>
      );
    }
    return error ? <Refusal error={error} /> : <Waiting />;
  }
  return (
    <>
      <OneWorld>{children}</OneWorld>
      <Suspense>{needsToken && <TokenDialog />}</Suspense>
    </>
  );
}

/** Shows the remembered world, or the first one where it does not exist any more. */
function OneWorld({ children }: { children: ReactNode }): ReactNode {
  // Read here, not passed on: a world that was just created and chosen is in the list when this renders for the choice.
  const { data: worlds = [] } = useWorlds();
  const [chosen, setChosen] = useState(rememberedWorld);
  const fallback = firstWorld(worlds)?.id;
  const shown = worlds.find(({ id }) => id === chosen)?.id ?? fallback;
  const choose = useCallback((id: string) => {
    rememberWorld(id);
    setChosen(id);
  }, []);
  // Before the effects of the pages, which ask for it.
  useLayoutEffect(() => {
    if (shown !== undefined) setShownWorld(shown);
  }, [shown]);
  useEffect(() => {
    if (chosen === undefined || shown === undefined || chosen === shown) return;
    notifications.show({
      id: 'world-gone',
      color: 'orange',
      title: fill(shell.worldGone, { world: chosen }),
      message: fill(shell.worldInstead, { world: shown }),
      autoClose: false,
    });
    choose(shown);
  }, [chosen, shown, choose]);
  if (shown === undefined) return <Waiting />;
  return (
    <WorldProvider id={shown} onChoose={choose}>
      {children}
    </WorldProvider>
  );
}

function Refusal({ error }: { error: Error }): ReactNode {
  const queries = useQueryClient();
  const isForbidden = error instanceof ControlError && error.status === 403;
  const isAnswer = error instanceof ControlError;
  useEffect(() => {
    if (isAnswer) return;
    // The mock may be starting.
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['worlds'] }), 1_000);
    return () => clearInterval(timer);
  }, [isAnswer, queries]);
  return (
    <Front title={isForbidden ? shell.forbiddenTitle : shell.unreachableTitle}>
      <Alert color="red" role="alert">
        <Text>{isAnswer ? reasonOf(error) : fill(shell.unreachable, { url: mockUrl })}</Text>
        {isForbidden && <Text mt="sm">{shell.forbidden}</Text>}
      </Alert>
      <Button variant="default" onClick={() => void queries.invalidateQueries({ queryKey: ['worlds'] })}>
        {shell.tryAgain}
      </Button>
    </Front>
  );
}

function Front({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={440}>
        <Title order={1} size="h2">
          {title}
        </Title>
        {children}
      </Stack>
    </Center>
  );
}

function Waiting(): ReactNode {
  return (
    <Center component="main" mih="100dvh">
      <Loader aria-label={shell.loading} />
    </Center>
  );
}
