import { Anchor, Center, Drawer, Loader, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { isGone } from '../../../api/reason-of.ts';
import { routes } from '../../../app/routes.ts';
import { useDocumentTitle } from '../../../app/use-document-title.ts';
import { Failure } from '../../../parts/failure.tsx';
import { fill, texts } from '../../../texts.ts';
import { BotCanvas } from '../canvas/bot-canvas.tsx';
import { useBot } from '../data/use-bots.ts';
import type { Bot, BotFlow, BotStep } from '../model/flow.ts';
import { StepPanel } from '../panel/step-panel.tsx';
import { describeChange } from './describe-change.ts';
import classes from './editor.module.css';
import { EditorHeader } from './editor-header.tsx';
import editorTexts from './editor-texts.json' with { type: 'json' };
import { focusField, focusStep } from './focus-field.ts';
import { NewsNotice, OfferNotice } from './notices.tsx';
import { Palette } from './palette.tsx';
import { ProblemList } from './problem-list.tsx';
import { ConflictNotice } from './save-status.tsx';
import type { Session } from './session.ts';
import { type Kept, useKept } from './use-editing.ts';
import { type Editor, useEditor, useScreen } from './use-editor.ts';
import { failureOfAct, usePublishing } from './use-publishing.ts';

/** A bot on its canvas, to be changed. */
export function BotEditor({ botId }: { botId: string }): ReactNode {
  const bot = useBot(botId);
  const kept = useKept(botId);
  if (bot.data && kept) return <OpenBot bot={bot.data} kept={kept} />;
  if (bot.error) {
    return (
      <Stack p="md" align="flex-start">
        <Title order={1}>{texts.shell.bots}</Title>
        {isGone(bot.error) ? (
          <Text role="alert">{editorTexts.gone}</Text>
        ) : (
          <Failure title={editorTexts.notFound} error={bot.error} onRetry={() => void bot.refetch()} />
        )}
        <Anchor component={Link} href={routes.bots}>
          {editorTexts.toBots}
        </Anchor>
      </Stack>
    );
  }
  return (
    <Center h="50vh">
      <Loader aria-label={texts.shell.loading} />
    </Center>
  );
}

type Overlay = 'palette' | 'problems' | undefined;

function OpenBot({ bot, kept }: { readonly bot: Bot; readonly kept: Kept }): ReactNode {
  const editor = useEditor(bot, kept);
  const { session, editing, flow, say } = editor;
  const [overlay, setOverlay] = useState<Overlay>();
  const { isPhone, isWide } = useScreen();
  useDocumentTitle(editor.name);
  const acts = usePublishing(editing, {
    onPublished: ({ name }) => say(fill(editorTexts.published, { name }), { isShown: true }),
    onStopped: ({ name }) => say(fill(editorTexts.stopped, { name }), { isShown: true }),
    onProblems: () => setOverlay('problems'),
  });
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <VisuallyHidden>
          <Title order={1}>{fill(editorTexts.heading, { name: editor.name })}</Title>
        </VisuallyHidden>
        <EditorHeader
          editor={editor}
          acts={acts}
          onShowProblems={() => setOverlay('problems')}
          onShowPalette={() => setOverlay('palette')}
        />
        <ConflictNotice session={session} editing={editing} onSay={say} />
        <Failures acts={acts} session={session} />
      </div>
      <div
        className={classes.body}
        data-palette={isWide || undefined}
        data-panel={(!isPhone && editor.selected) || undefined}
      >
        {isWide && (
          <aside className={classes.palette} aria-label={editorTexts.palette.title}>
            <Palette onAdd={editor.add} />
          </aside>
        )}
        <Middle editor={editor} />
        <SelectedStep editor={editor} />
      </div>
      <Drawer opened={overlay === 'palette'} onClose={() => setOverlay(undefined)} title={editorTexts.palette.title}>
        <Palette
          onAdd={(type, isByKeyboard) => {
            setOverlay(undefined);
            editor.add(type, isByKeyboard);
          }}
        />
      </Drawer>
      <ProblemList
        opened={overlay === 'problems'}
        onClose={() => setOverlay(undefined)}
        flow={flow}
        problems={session.bot.problems}
        onChoose={editor.goTo}
      />
    </div>
  );
}

interface FailuresProps {
  readonly acts: ReturnType<typeof usePublishing>;
  readonly session: Session;
}

function Failures({ acts: { publish, stop, exportFile }, session }: FailuresProps): ReactNode {
  const failed = [
    [editorTexts.publishFailed, publish],
    [editorTexts.stopFailed, stop],
    [editorTexts.exportFailed, exportFile],
  ] as const;
  return failed.map(([title, { error, mutate }]) => (
    <Failure key={title} title={title} error={failureOfAct(error, session)} onRetry={() => mutate()} />
  ));
}

function Middle({ editor }: { editor: Editor }): ReactNode {
  const { flow, selected, session, say } = editor;
  return (
    <div className={classes.middle}>
      <div className={classes.notices}>
        <OfferNotice
          offer={editor.offer}
          flow={flow}
          onChange={(next, text) => {
            editor.change(next);
            say(text);
          }}
          onClose={(stepId) => {
            editor.closeOffer();
            focusStep(stepId);
          }}
        />
        <NewsNotice news={editor.news} />
      </div>
      <BotCanvas
        flow={flow}
        problems={session.bot.problems}
        selectedId={selected?.id}
        onSelect={editor.select}
        onChange={editor.change}
        onOpen={(stepId) => focusField(stepId, null)}
        onSay={({ text, isRefusal }) => say(text, { isRefusal })}
        fitCount={editor.fitCount}
      />
    </div>
  );
}

/** The panel of the selected step: beside the canvas; on a phone, over it. */
function SelectedStep({ editor }: { editor: Editor }): ReactNode {
  const { selected, isPanelOpen } = editor;
  const { isPhone } = useScreen();
  const close = () => {
    editor.select(undefined);
    // The panel may just have deleted the step.
    const left = editor.editing.session().history.present.flow.steps;
    const index = editor.flow.steps.findIndex(({ id }) => id === selected?.id);
    focusStep((left.find(({ id }) => id === selected?.id) ?? left[index] ?? left[index - 1])?.id);
  };
  if (!isPhone) {
    return (
      selected && <div className={classes.panel}>{<PanelOf editor={editor} step={selected} onClose={close} />}</div>
    );
  }
  return (
    <Drawer.Root
      opened={isPanelOpen && selected !== undefined}
      onClose={close}
      position="right"
      size="100%"
      returnFocus={false}
    >
      <Drawer.Content aria-label={editorTexts.panel.label}>
        <Drawer.Body p={0}>{selected && <PanelOf editor={editor} step={selected} onClose={close} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

interface PanelProps {
  readonly editor: Editor;
  readonly step: BotStep;
  readonly onClose: () => void;
}

function PanelOf({ editor, step, onClose }: PanelProps): ReactNode {
  const { session, flow, select, say } = editor;
  function change(next: BotFlow): void {
    const words = describeChange(flow, next);
    editor.change(next);
    if (words !== undefined) say(words);
  }
  return (
    <section
      key={step.id}
      tabIndex={-1}
      className={classes.step}
      aria-label={editorTexts.panel.label}
      data-step-panel={step.id}
    >
      <StepPanel bot={session.bot} flow={flow} step={step} onChange={change} onSelect={select} onClose={onClose} />
    </section>
  );
}
