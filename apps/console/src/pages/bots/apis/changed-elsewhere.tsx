import { Alert, Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SavedApi, SavedApiDraft } from '../data/use-apis.ts';
import { draftOf, isSameApi } from './api-draft.ts';
import texts from './api-texts.json' with { type: 'json' };

const t = texts.dialog;

/** What happened to an API while it was edited here. */
type Elsewhere = { readonly kind: 'changed'; readonly now: SavedApiDraft } | { readonly kind: 'gone' };

/** Compares what an API was when its form was opened with what it is now; undefined for the same, and for a new one. */
export function whatHappenedElsewhere(
  id: string | undefined,
  before: SavedApiDraft,
  apis: readonly SavedApi[] | undefined,
): Elsewhere | undefined {
  if (id === undefined || apis === undefined) return undefined;
  const api = apis.find((one) => one.id === id);
  if (api === undefined) return { kind: 'gone' };
  const now = draftOf(api);
  return isSameApi(now, before) ? undefined : { kind: 'changed', now };
}

interface Props {
  readonly elsewhere: Elsewhere;
  readonly onShow: (now: SavedApiDraft) => void;
}

/** Says before saving that it would replace the change of another person or window. */
export function ChangedElsewhere({ elsewhere, onShow }: Props): ReactNode {
  return (
    <Alert color="orange" role="status">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{elsewhere.kind === 'gone' ? t.gone : t.changed}</Text>
        {elsewhere.kind === 'changed' && (
          <Button variant="default" size="xs" onClick={() => onShow(elsewhere.now)}>
            {t.showChanged}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
