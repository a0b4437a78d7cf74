import { Alert, Button, CloseButton, Group, Text, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { removeSteps, replaceStep } from '../model/change-flow.ts';
import type { Bot, BotFlow, BotStep } from '../model/flow.ts';
import { nameOfStep, nameOfType } from '../model/step-words.ts';
import { offeredToEdited } from './offered-to-edited.ts';
import classes from './panel.module.css';
import { longestName, PanelContext } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };
import { problemsByField } from './problems-of-step.ts';
import { StepExits } from './step-exits.tsx';
import { StepFields } from './step-fields.tsx';

export interface StepPanelProps {
  /** As the mock has it: its problems and variables. */
  readonly bot: Bot;
  /** As it is edited. */
  readonly flow: BotFlow;
  readonly step: BotStep;
  readonly onChange: (flow: BotFlow) => void;
  /** Shows another step, such as the one that an exit leads to. */
  readonly onSelect: (stepId: string) => void;
  readonly onClose: () => void;
}

/** A customer must never see a key: it is for calls alone. */
const keyVariable = 'account.apiKey';

/** The fields of a step, where each of its exits goes on, and its problems. */
export function StepPanel({ bot, flow, step, onChange, onSelect, onClose }: StepPanelProps): ReactNode {
  const known = useMemo(() => offeredToEdited(bot, flow), [bot, flow]);
  const problems = useMemo(() => problemsByField(step, bot.problems), [step, bot.problems]);
  const panel = useMemo(
    () => ({
      bot: { ...bot, variables: [...known] },
      flow,
      variables: known.filter(({ name }) => name !== keyVariable),
      problems,
      onFlow: onChange,
    }),
    [bot, flow, known, problems, onChange],
  );
  const problem = problems.get('');
  return (
    <PanelContext value={panel}>
      <section className={classes.panel} aria-label={nameOfStep(step)}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {nameOfType(step.type)}
          </Text>
          <CloseButton size="lg" aria-label={texts.close} onClick={onClose} />
        </Group>
        <StepName step={step} onChange={(named) => onChange(replaceStep(flow, named))} />
        {problem && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <StepFields key={step.id} step={step} onChange={(changed) => onChange(replaceStep(flow, changed))} />
        <StepExits step={step} onSelect={onSelect} />
        <Button
          variant="default"
          c="red"
          className={classes.delete ?? ''}
          onClick={() => {
            onChange(removeSteps(flow, new Set([step.id])));
            onClose();
          }}
        >
          {texts.delete}
        </Button>
      </section>
    </PanelContext>
  );
}

/** The title of the panel, which can be edited. */
function StepName({ step, onChange }: { step: BotStep; onChange: (step: BotStep) => void }): ReactNode {
  return (
    <TextInput
      aria-label={texts.name}
      size="md"
      classNames={{ input: classes.name ?? '' }}
      maxLength={longestName}
      placeholder={nameOfType(step.type)}
      data-field="name"
      value={step.name ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const { name, ...unnamed } = step;
        onChange(value === '' ? unnamed : { ...unnamed, name: value });
      }}
    />
  );
}
