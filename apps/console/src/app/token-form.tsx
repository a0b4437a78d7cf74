import { Button, Code, PasswordInput, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { control, dataOf } from '../api/control.ts';
import { ControlError } from '../api/control-error.ts';
import { reasonOf } from '../api/reason-of.ts';
import { mockUrl, rememberedToken, rememberToken } from '../api/session.ts';
import { fill, texts } from '../texts.ts';

const { shell } = texts;

/** What a header can have. */
const canBeSent = /^[\x21-\x7e]+$/;

/** Asks for the token of the mock, and keeps one that the mock accepts. */
export function TokenForm(): ReactNode {
  const queries = useQueryClient();
  const [token, setToken] = useState('');
  // A remembered token that led here was refused.
  const [problem, setProblem] = useState(rememberedToken() === undefined ? undefined : shell.tokenOutdated);
  const [isChecking, setChecking] = useState(false);
  async function check(event: FormEvent): Promise<void> {
    event.preventDefault();
    const typed = token.trim();
    if (!canBeSent.test(typed)) {
      setProblem(typed === '' ? shell.tokenMissing : shell.tokenUnsendable);
      return;
    }
    setChecking(true);
    try {
      rememberToken(typed);
      await dataOf(control.GET('/__mock/worlds'));
      setProblem(undefined);
      await queries.invalidateQueries();
    } catch (error) {
      setProblem(explain(error));
    } finally {
      setChecking(false);
    }
  }
  return (
    <form noValidate onSubmit={(event) => void check(event)}>
      <Stack>
        <Text>{shell.tokenWhy}</Text>
        <PasswordInput
          label={shell.token}
          description={shell.tokenWhere}
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
          error={problem}
          autoComplete="off"
          data-autofocus
          required
        />
        <Text size="sm">
          <Code>{shell.tokenCommand}</Code>
        </Text>
        <Button type="submit" loading={isChecking}>
          {shell.tokenSend}
        </Button>
      </Stack>
    </form>
  );
}

function explain(error: unknown): string {
  if (error instanceof ControlError) return error.status === 401 ? shell.tokenWrong : reasonOf(error);
  return fill(shell.unreachable, { url: mockUrl });
}
