import type { ReactNode } from 'react';
import { Icon } from '../../../icons.tsx';
import type { StepType } from '../model/flow.ts';

interface Look {
  /** The lines of the icon, in a square of 24. */
  readonly lines: string;
  /** What kind of step it is; a colour of the theme. */
  readonly color: 'green' | 'blue' | 'orange' | 'violet' | 'grape' | 'gray';
}

const looks: Readonly<Record<StepType, Look>> = {
  KEYWORD: { color: 'green', lines: 'M4 5h16v11H10l-4 4v-4H4zM9 12l3-6 3 6M10 10.500h4' },
  ANY_MESSAGE: { color: 'green', lines: 'M4 5h16v11H10l-4 4v-4H4zM8 10.500h.5M12 10.500h.5M16 10.500h.5' },
  FIRST_MESSAGE: { color: 'green', lines: 'M4 5h16v11H10l-4 4v-4H4zM11 8.500l1.5-1v6' },
  TEMPLATE_BUTTON: { color: 'green', lines: 'M4 6h16v8H4zM11 11l3 8 1.500-3.500L19 14zM7 10h4' },
  WEBHOOK: { color: 'green', lines: 'M13 3L5 14h6l-1 7 8-11h-6z' },
  SEND_MESSAGE: { color: 'blue', lines: 'M4 12l16-7-5 15-4-6zM11 14l9-9' },
  ASK_QUESTION: { color: 'blue', lines: 'M4 5h16v11H10l-4 4v-4H4zM10 8.500a2 2 0 1 1 2 2.500M12 13.500v.2' },
  CONDITION: { color: 'orange', lines: 'M5 12h5M10 12l5-6h4M10 12l5 6h4M17 4l2 2-2 2M17 16l2 2-2 2' },
  WAIT: { color: 'orange', lines: 'M7 4h10M7 20h10M8 4c0 5 8 6 8 16M16 4c0 5-8 6-8 16' },
  ASSIGN_AGENT: {
    color: 'violet',
    lines: 'M9 11a3.500 3.500 0 1 0 0-7a3.500 3.500 0 1 0 0 7M3 20a6 6 0 0 1 12 0M19 8v6M16 11h6',
  },
  UNASSIGN: { color: 'violet', lines: 'M9 11a3.500 3.500 0 1 0 0-7a3.500 3.500 0 1 0 0 7M3 20a6 6 0 0 1 12 0M16 11h6' },
  ADD_TAG: { color: 'violet', lines: 'M4 4h8l8 8-8 8-8-8zM8 8v.2M12 10v5M9.500 12.500h5' },
  REMOVE_TAG: { color: 'violet', lines: 'M4 4h8l8 8-8 8-8-8zM8 8v.2M9.500 12.500h5' },
  SET_CUSTOM_FIELD: { color: 'violet', lines: 'M4 5h16v5H4zM4 14h8v5H4zM15 19l1-3 4-4 2 2-4 4z' },
  CALL_API: { color: 'grape', lines: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.500 5l-3 14' },
  START_BOT: { color: 'orange', lines: 'M12 4v3M6 7h12v11H6zM10.500 10l4 2.500-4 2.500z' },
  END: { color: 'gray', lines: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17M9 9h6v6H9z' },
};

export function colorOfStep(type: StepType): Look['color'] {
  return lookOf(type).color;
}

/** Of a type that these pages do not know, a plain square. */
function lookOf(type: StepType): Look {
  const known: Readonly<Record<string, Look>> = looks;
  return known[type] ?? { color: 'gray', lines: 'M5 5h14v14H5z' };
}

export function StepIcon({ type, size = 20 }: { readonly type: StepType; readonly size?: number }): ReactNode {
  return (
    <Icon size={size}>
      <path d={lookOf(type).lines} />
    </Icon>
  );
}
