import { ActionIcon, Badge, Button, Menu, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { PlusIcon } from '../../../icons.tsx';
import { botTexts } from '../model/step-words.ts';
import classes from './editor.module.css';
import { EditorIcon } from './editor-icons.tsx';
import editorTexts from './editor-texts.json' with { type: 'json' };
import { SaveStatus } from './save-status.tsx';
import { type Editor, hasChanges, useScreen } from './use-editor.ts';
import type { usePublishing } from './use-publishing.ts';

interface Props {
  readonly editor: Editor;
  readonly acts: ReturnType<typeof usePublishing>;
  readonly onShowProblems: () => void;
  readonly onShowPalette: () => void;
}

/** Not `disabled`, which would drop the focus with the last undo. */
const disabledLook = { 'aria-disabled': true, 'data-disabled': true };
const colors = { DRAFT: 'gray', PUBLISHED: 'green', STOPPED: 'orange' } as const;

/** The bot's name and state, and what can be done with the whole bot. */
export function EditorHeader({ editor, acts, onShowProblems, onShowPalette }: Props): ReactNode {
  const { session, editing } = editor;
  const { isPhone, isWide } = useScreen();
  const { status, problems } = session.bot;
  const state = (
    <>
      <Badge color={colors[status]} style={{ flexShrink: 0 }}>
        {botTexts.statuses[status]}
      </Badge>
      <SaveStatus session={session} editing={editing} />
    </>
  );
  return (
    <div className={classes.header}>
      <div className={classes.who}>
        <ActionIcon component={Link} href={routes.bots} variant="subtle" color="gray" aria-label={editorTexts.toBots}>
          <EditorIcon name="back" size={20} />
        </ActionIcon>
        <NameField name={editor.name} onChange={editor.rename} />
        {isPhone ? <PublishButton editor={editor} acts={acts} /> : state}
      </div>
      <div className={classes.acts}>
        {!isWide && (
          <Button variant="default" size="sm" leftSection={<PlusIcon />} onClick={onShowPalette}>
            {editorTexts.palette.open}
          </Button>
        )}
        <HistoryButtons editor={editor} />
        <Button
          variant="default"
          size="sm"
          px={isPhone ? 8 : 'sm'}
          aria-label={`${editorTexts.problems}: ${problems.length}`}
          leftSection={<EditorIcon name="problem" />}
          onClick={onShowProblems}
        >
          {isPhone ? problems.length : `${editorTexts.problems} ${problems.length}`}
        </Button>
        {isPhone ? <MoreMenu editor={editor} acts={acts} /> : <WideActs editor={editor} acts={acts} />}
        {!isPhone && <PublishButton editor={editor} acts={acts} />}
      </div>
      {isPhone && <div className={classes.who}>{state}</div>}
    </div>
  );
}

/** A name that is empty is not saved: what was there comes back. */
function NameField({
  name,
  onChange,
}: {
  readonly name: string;
  readonly onChange: (name: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState<string>();
  return (
    <TextInput
      className={classes.name}
      aria-label={editorTexts.name}
      value={typed ?? name}
      maxLength={200}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        if (value.trim() !== '') onChange(value);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

function HistoryButtons({ editor }: { editor: Editor }): ReactNode {
  const { past, future } = editor.session.history;
  const buttons = [
    { label: editorTexts.undo, name: 'undo', isPossible: past.length > 0, act: editor.undo },
    { label: editorTexts.redo, name: 'redo', isPossible: future.length > 0, act: editor.redo },
  ] as const;
  return buttons.map(({ label, name, isPossible, act }) => (
    <ActionIcon
      key={name}
      variant="default"
      size={36}
      aria-label={label}
      title={label}
      {...(!isPossible && disabledLook)}
      onClick={act}
    >
      <EditorIcon name={name} />
    </ActionIcon>
  ));
}

type ActsProps = Pick<Props, 'editor' | 'acts'>;

function WideActs({ editor, acts }: ActsProps): ReactNode {
  const { bot } = editor.session;
  return (
    <>
      <Button variant="default" size="sm" title={editorTexts.tidyHint} onClick={editor.tidy}>
        {editorTexts.tidy}
      </Button>
      <Button component={Link} href={runsOf(bot.id)} variant="default" size="sm">
        {editorTexts.runs}
      </Button>
      <Button variant="default" size="sm" loading={acts.exportFile.isPending} onClick={() => acts.exportFile.mutate()}>
        {editorTexts.export}
      </Button>
      {bot.status === 'PUBLISHED' && (
        <Button variant="default" size="sm" loading={acts.stop.isPending} onClick={() => acts.stop.mutate()}>
          {editorTexts.stop}
        </Button>
      )}
    </>
  );
}

function MoreMenu({ editor, acts }: ActsProps): ReactNode {
  const [, navigate] = useLocation();
  const { bot } = editor.session;
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={editorTexts.more}>
          <EditorIcon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={editor.tidy}>{editorTexts.tidy}</Menu.Item>
        <Menu.Item onClick={() => navigate(runsOf(bot.id))}>{editorTexts.runs}</Menu.Item>
        <Menu.Item onClick={() => acts.exportFile.mutate()}>{editorTexts.export}</Menu.Item>
        {bot.status === 'PUBLISHED' && <Menu.Item onClick={() => acts.stop.mutate()}>{editorTexts.stop}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

function PublishButton({ editor, acts }: ActsProps): ReactNode {
  const { status } = editor.session.bot;
  const isPossible = hasChanges(editor);
  const label = status === 'PUBLISHED' ? editorTexts.publishChanges : editorTexts.publish;
  return (
    <Button
      size="sm"
      loading={acts.publish.isPending}
      {...(!isPossible && disabledLook)}
      onClick={() => isPossible && acts.publish.mutate()}
    >
      {isPossible ? label : editorTexts.isPublished}
    </Button>
  );
}

function runsOf(botId: string): string {
  return routes.botRuns.replace(':botId', encodeURIComponent(botId));
}
