import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type CSSProperties, type ReactNode, Suspense, useEffect, useState } from 'react';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { lazyPart } from '../../../parts/lazy-part.ts';
import { useFormCheck } from '../../../parts/use-form-check.ts';
import { useOpenedLater } from '../../../parts/use-opened-later.ts';
import { fill } from '../../../texts.ts';
import { type SavedApi, type SavedApiDraft, useApis } from '../data/use-apis.ts';
import type { BotVariable } from '../model/flow.ts';
import { draftOf, freeName, isSameApi, newDraft, problemsOfApi, savedForm, variablesOfCall } from './api-draft.ts';
import { ApiForm } from './api-form.tsx';
import texts from './api-texts.json' with { type: 'json' };
import { ChangedElsewhere, whatHappenedElsewhere } from './changed-elsewhere.tsx';
import type { Pasted } from './curl-import.tsx';
import { DeleteApi } from './delete-api.tsx';
import { Replacements } from './replacement-list.tsx';
import { useSaveApi } from './use-api-acts.ts';

const t = texts.dialog;

// Loaded with the table of all operations.
const CurlImport = lazyPart(() => import('./curl-import.tsx').then((m) => ({ default: m.CurlImport })));

/** The form is longer than most screens: what it is saved with, and why it was not saved, is always there. */
const footer: CSSProperties = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  paddingBlock: 12,
  background: 'var(--mantine-color-body)',
};

interface Props {
  readonly opened: boolean;
  /** The API that is edited; undefined for a new one. */
  readonly api: SavedApi | undefined;
  readonly variables: readonly BotVariable[];
  readonly onSaved: (api: SavedApi) => void;
  readonly onClose: () => void;
}

/** Creates or edits an API. Closing it asks where something would be lost. */
export function ApiDialog({ opened, api, variables, onSaved, onClose }: Props): ReactNode {
  const isPhone = useMediaQuery('(max-width: 48em)');
  const [isChanged, setIsChanged] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const close = () => (isChanged ? setIsAsking(true) : onClose());
  return (
    <>
      <Modal
        opened={useOpenedLater(opened)}
        onClose={close}
        title={api === undefined ? t.create : t.edit}
        size="xl"
        fullScreen={isPhone}
        closeButtonProps={{ 'aria-label': texts.close }}
        closeOnClickOutside={false}
        closeOnEscape={!isAsking}
      >
        <Editor api={api} variables={variables} onChanged={setIsChanged} onSaved={onSaved} onClose={close} />
      </Modal>
      <ConfirmDialog
        opened={isAsking}
        title={t.discardTitle}
        text={t.discardText}
        action={t.discard}
        failureTitle={t.notSaved}
        error={undefined}
        isPending={false}
        onConfirm={() => {
          setIsAsking(false);
          onClose();
        }}
        onClose={() => setIsAsking(false)}
      />
    </>
  );
}

interface EditorProps extends Omit<Props, 'opened'> {
  readonly onChanged: (isChanged: boolean) => void;
}

function Editor({ api, variables, onChanged, onSaved, onClose }: EditorProps): ReactNode {
  const [before, setBefore] = useState<SavedApiDraft>(() => (api ? draftOf(api) : newDraft));
  const [draft, setDraft] = useState(before);
  const [way, setWay] = useState<'byHand' | 'import'>('byHand');
  const [pasted, setPasted] = useState<Pasted>({ text: '', read: { kind: 'empty' } });
  const [isDeleting, setIsDeleting] = useState<boolean>();
  const nameOf = useSuggestedName(api !== undefined);
  const { data: apis } = useApis();
  const elsewhere = whatHappenedElsewhere(api?.id, before, apis);
  const save = useSaveApi(elsewhere?.kind === 'gone' ? undefined : api?.id);
  const isChanged = !isSameApi(draft, before) || pasted.text.trim() !== '';
  useEffect(() => onChanged(isChanged), [isChanged, onChanged]);
  useEffect(() => () => onChanged(false), [onChanged]);
  const paste = (now: Pasted) => {
    setPasted(now);
    if (now.read.kind === 'understood') setDraft({ ...now.read.api, name: nameOf(draft.name, now.read.api.name) });
  };
  const check = useFormCheck(problemsOfApi(draft), () => save.mutate(savedForm(draft), { onSuccess: onSaved }));
  const isReady = way === 'byHand' || pasted.read.kind === 'understood';
  return (
    <form ref={check.form} noValidate onSubmit={check.onSubmit}>
      <Stack>
        <SegmentedControl
          aria-label={t.how}
          data={[
            { value: 'byHand', label: t.byHand },
            { value: 'import', label: t.import },
          ]}
          value={way}
          onChange={setWay}
        />
        {way === 'import' && (
          <Suspense>
            <CurlImport pasted={pasted} onPaste={paste}>
              <Replacements draft={draft} onChange={setDraft} />
            </CurlImport>
          </Suspense>
        )}
        {isReady && (
          <ApiForm draft={draft} variables={variablesOfCall(variables)} problems={check.shown} onChange={setDraft} />
        )}
        {way === 'byHand' && <Replacements draft={draft} onChange={setDraft} />}
        {api && api.usedBy.length > 1 && (
          <Text size="sm">{fill(texts.chosen.usedBy, { count: api.usedBy.length })}</Text>
        )}
        <Stack gap="xs" style={footer}>
          {elsewhere && !save.isPending && !save.isSuccess && (
            <ChangedElsewhere
              elsewhere={elsewhere}
              onShow={(now) => {
                setBefore(now);
                setDraft(now);
              }}
            />
          )}
          <Failure title={t.notSaved} error={save.error} />
          <Group justify="flex-end">
            {api && (
              <Button variant="default" me="auto" onClick={() => setIsDeleting(true)}>
                {texts.delete.button}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            {isReady && (
              <Button type="submit" loading={save.isPending}>
                {t.save}
              </Button>
            )}
          </Group>
        </Stack>
      </Stack>
      {api && isDeleting !== undefined && (
        <DeleteApi opened={isDeleting} api={api} onClose={() => setIsDeleting(false)} onDeleted={onClose} />
      )}
    </form>
  );
}

/** Names what is imported as long as nobody has entered another name. */
function useSuggestedName(hasName: boolean): (entered: string, suggested: string) => string {
  const { data: apis = [] } = useApis();
  const [last, setLast] = useState('');
  return (entered, suggested) => {
    if (hasName || (entered !== '' && entered !== last)) return entered;
    const free = freeName(suggested, apis);
    setLast(free);
    return free;
  };
}
