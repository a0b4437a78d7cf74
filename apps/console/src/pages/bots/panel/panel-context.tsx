import { createContext, type ReactNode, useContext } from 'react';
import { fill } from '../../../texts.ts';
import type { Bot, BotFlow, BotVariable } from '../model/flow.ts';
import { VariableField, type VariableFieldProps } from '../parts/variable-field.tsx';
import texts from './panel-texts.json' with { type: 'json' };

/** A bot with a longer name in it, or a longer value, is not saved. */
export const longestName = 200;
const longestValue = 10_000;

/** What every field of a step needs. */
export interface Panel {
  /** As the mock has it, with the variables of the edited flow. */
  readonly bot: Bot;
  /** As it is edited. */
  readonly flow: BotFlow;
  /** Those that a message can have. */
  readonly variables: readonly BotVariable[];
  /** By the paths of the fields. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onFlow: (flow: BotFlow) => void;
}

export const PanelContext = createContext<Panel | undefined>(undefined);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('The fields of a step are shown in a panel.');
  return panel;
}

/** What makes an input show the problem of a field of the step, and be found by the field's path. */
export function useField(field: string): { readonly 'data-field': string; readonly error: string | undefined } {
  return { 'data-field': field, error: usePanel().problems.get(field) };
}

interface StepFieldProps extends Omit<VariableFieldProps, 'variables' | 'error' | 'dataField'> {
  /** Its path in the step. */
  readonly field: string;
}

/** A field of a step whose value can have variables. */
export function StepField({ field, ...props }: StepFieldProps): ReactNode {
  const { variables, problems } = usePanel();
  const count = props.value.length;
  const tooLong = count > longestValue ? fill(texts.tooLong, { most: longestValue, count }) : undefined;
  return <VariableField {...props} variables={variables} dataField={field} error={tooLong ?? problems.get(field)} />;
}
