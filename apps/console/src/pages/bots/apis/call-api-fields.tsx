import type { ReactNode } from 'react';
import type { Bot, StepOf } from '../model/flow.ts';

export interface CallApiFieldsProps {
  readonly bot: Bot;
  readonly step: StepOf<'CALL_API'>;
  readonly onChange: (step: StepOf<'CALL_API'>) => void;
}

/** Which API a step calls, what it sends, and which parts of the answer are kept. */
export function CallApiFields({ step }: CallApiFieldsProps): ReactNode {
  return step.apiId;
}
