import type { ReactNode } from 'react';
import type { Visit } from '../data/use-runs.ts';
import type { BotFlow, BotProblem } from '../model/flow.ts';

export interface BotCanvasProps {
  readonly flow: BotFlow;
  /** Marked at their steps. */
  readonly problems: readonly BotProblem[];
  readonly selectedId: string | undefined;
  readonly onSelect: (stepId: string | undefined) => void;
  /** Left out where the flow is only looked at. */
  readonly onChange?: (flow: BotFlow) => void;
  /** The steps that a run has come to, whose way is drawn. */
  readonly path?: readonly Visit[];
}

/** The steps of a bot and their connections. */
export function BotCanvas({ flow }: BotCanvasProps): ReactNode {
  return flow.steps.length;
}
