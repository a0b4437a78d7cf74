import { Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { BotFlow, BotProblem } from '../model/flow.ts';
import { nameOfStep } from '../model/step-words.ts';
import classes from './editor.module.css';
import editorTexts from './editor-texts.json' with { type: 'json' };

const { problemList } = editorTexts;

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly flow: BotFlow;
  readonly problems: readonly BotProblem[];
  /** Goes to the place of a problem. */
  readonly onChoose: (problem: BotProblem) => void;
}

/** Everything that keeps the bot from being published. */
export function ProblemList({ opened, onClose, flow, problems, onChoose }: Props): ReactNode {
  const [isChosen, setIsChosen] = useState(false);
  const names = new Map(flow.steps.map((step) => [step.id, nameOfStep(step)]));
  function choose(problem: BotProblem): void {
    setIsChosen(problem.stepId !== null);
    onClose();
    onChoose(problem);
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={problemList.title}
      returnFocus={!isChosen}
      onExitTransitionEnd={() => setIsChosen(false)}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {problems.length === 0 ? problemList.none : problemList.intro}
      </Text>
      <Stack component="ul" gap={6} p={0} m={0} className={classes.list}>
        {problems.map((problem) => (
          <li key={`${problem.stepId} ${problem.field} ${problem.message}`}>
            <UnstyledButton className={classes.problem} onClick={() => choose(problem)}>
              <Text size="sm" fw={600}>
                {names.get(problem.stepId ?? '') ?? problemList.wholeBot}
              </Text>
              <Text size="sm">{problem.message}</Text>
            </UnstyledButton>
          </li>
        ))}
      </Stack>
    </Modal>
  );
}
