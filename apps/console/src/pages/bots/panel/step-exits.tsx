import { Button, Select, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill } from '../../../texts.ts';
import { addStep, connect, refusalOfConnection } from '../model/change-flow.ts';
import { exitsOf } from '../model/exits-of.ts';
import type { BotFlow, BotStep } from '../model/flow.ts';
import { actionTypes } from '../model/step-types.ts';
import { botTexts, nameOfExit, nameOfStep } from '../model/step-words.ts';
import classes from './panel.module.css';
import { usePanel } from './panel-context.tsx';
import texts from './panel-texts.json' with { type: 'json' };

const t = texts.exits;
const nothing = 'nothing';

interface Props {
  readonly step: BotStep;
  readonly onSelect: (stepId: string) => void;
}

/** Where each exit of a step goes on: the canvas connects steps by mouse alone. */
export function StepExits({ step, onSelect }: Props): ReactNode {
  const exits = exitsOf(step);
  return (
    <div className={classes.exits}>
      <Title order={2} size="h5">
        {t.title}
      </Title>
      {exits.length === 0 && (
        <Text size="sm" c="dimmed">
          {step.type === 'START_BOT' ? t.none.START_BOT : t.none.END}
        </Text>
      )}
      {exits.map((exit) => (
        <ExitSelect key={exit} step={step} exit={exit} onSelect={onSelect} />
      ))}
    </div>
  );
}

function ExitSelect({ step, exit, onSelect }: Props & { readonly exit: string }): ReactNode {
  const { flow, onFlow } = usePanel();
  const to = flow.connections.find((connection) => connection.from === step.id && connection.exit === exit)?.to;
  const next = flow.steps.find(({ id }) => id === to);
  const name = nameOfExit(step, exit);
  const choose = (chosen: string | null) => {
    const [kind, id] = chosen?.split(/:(.*)/s) ?? [];
    const type = actionTypes.find((one) => kind === 'new' && one === id);
    const changed = type ? addStep(flow, type) : flow;
    const added = type && changed.steps.at(-1)?.id;
    onFlow(connect(changed, { from: step.id, exit, to: kind === 'step' ? id : added }));
  };
  return (
    <div className={classes.exit}>
      <Select
        label={exit === 'next' ? name : fill(t.then, { exit: name })}
        description={next ? undefined : unconnected(exit)}
        inputWrapperOrder={['label', 'input', 'description']}
        data={choicesAfter(step, flow, next)}
        searchable
        nothingFoundMessage={t.noMatch}
        allowDeselect={false}
        value={next ? `step:${next.id}` : nothing}
        onChange={choose}
      />
      {next && (
        <Button
          variant="default"
          aria-label={fill(t.goTo, { step: nameOfStep(next) })}
          title={fill(t.goTo, { step: nameOfStep(next) })}
          onClick={() => onSelect(next.id)}
        >
          →
        </Button>
      )}
    </div>
  );
}

function unconnected(exit: string): string {
  return exit === 'other' || exit === 'failure' ? t.unconnected[exit] : t.unconnected.any;
}

/** What an exit of a step can be connected to, and what it is connected to, whether it can or not. */
function choicesAfter(step: BotStep, flow: BotFlow, next: BotStep | undefined) {
  const others = flow.steps.filter(
    (other) => other === next || refusalOfConnection(flow, step.id, other.id) === undefined,
  );
  const sameNames = Map.groupBy(others, nameOfStep);
  const items = others.map((other) => {
    const name = nameOfStep(other);
    const isSame = (sameNames.get(name)?.length ?? 0) > 1;
    return { value: `step:${other.id}`, label: isSame ? fill(t.sameName, { name, id: other.id }) : name };
  });
  const newItems = actionTypes.map((type) => ({
    value: `new:${type}`,
    label: fill(t.newStep, { type: botTexts.steps[type] }),
  }));
  return [
    { value: nothing, label: t.nothing },
    ...(items.length > 0 ? [{ group: t.steps, items }] : []),
    { group: t.newSteps, items: newItems },
  ];
}
