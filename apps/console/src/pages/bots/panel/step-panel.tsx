import type { ReactNode } from 'react';
import type { Bot, BotFlow, BotStep } from '../model/flow.ts';
import { nameOfStep } from '../model/step-words.ts';

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

/** The fields of a step, where each of its exits goes on, and its problems. */
export function StepPanel({ step }: StepPanelProps): ReactNode {
  return nameOfStep(step);
}
