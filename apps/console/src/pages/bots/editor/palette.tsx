import { Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { colorOfStep, StepIcon } from '../canvas/step-icons.tsx';
import { draggedStep } from '../canvas/use-canvas-acts.ts';
import type { StepType } from '../model/flow.ts';
import { actionTypes, triggerTypes } from '../model/step-types.ts';
import { botTexts } from '../model/step-words.ts';
import classes from './editor.module.css';
import editorTexts from './editor-texts.json' with { type: 'json' };

const { palette } = editorTexts;

/** `isByKeyboard`: the focus should go on to what can be done next. */
type OnAdd = (type: StepType, isByKeyboard: boolean) => void;

/** The steps that can be added: chosen, or dragged to the canvas. */
export function Palette({ onAdd }: { onAdd: OnAdd }): ReactNode {
  return (
    <>
      <Text size="xs" c="dimmed" px={8} pb={4}>
        {palette.hint}
      </Text>
      <Types title={palette.triggers} types={triggerTypes} onAdd={onAdd} />
      <Types title={palette.actions} types={actionTypes} onAdd={onAdd} />
    </>
  );
}

interface TypesProps {
  readonly title: string;
  readonly types: readonly StepType[];
  readonly onAdd: OnAdd;
}

function Types({ title, types, onAdd }: TypesProps): ReactNode {
  return (
    <section aria-label={title} className={classes.types}>
      <Text size="xs" fw={700} c="dimmed" px={8} pt={8} pb={4}>
        {title}
      </Text>
      {types.map((type) => (
        <UnstyledButton
          key={type}
          draggable
          className={classes.type}
          data-color={colorOfStep(type)}
          onDragStart={(event) => {
            event.dataTransfer.setData(draggedStep, type);
            event.dataTransfer.effectAllowed = 'copy';
          }}
          onClick={(event) => onAdd(type, event.detail === 0)}
        >
          <span className={classes.typeIcon}>
            <StepIcon type={type} size={18} />
          </span>
          {botTexts.steps[type]}
        </UnstyledButton>
      ))}
    </section>
  );
}
