import type { ReactNode } from 'react';
import { Icon } from '../../../icons.tsx';

const lines = {
  back: 'M19 12H5M11 6l-6 6 6 6',
  undo: 'M9 6L4 11l5 5M4 11h11a4.500 4.500 0 0 1 0 9h-3',
  redo: 'M15 6l5 5-5 5M20 11H9a4.500 4.500 0 0 0 0 9h3',
  tidy: 'M4 5h6v5H4zM14 3h6v5h-6zM14 12h6v5h-6zM10 7.500h2v7h2M12 7.500V5.500h2',
  problem: 'M12 4l9 16H3zM12 10v5M12 17.500v.2',
  runs: 'M5 4v16M5 8h9a3 3 0 0 1 0 6H9M12 11l-3 3 3 3',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  stop: 'M7 7h10v10H7z',
  more: 'M6 12h.2M12 12h.2M18 12h.2',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

interface Props {
  readonly name: keyof typeof lines;
  readonly size?: number;
}

export function EditorIcon({ name, size = 18 }: Props): ReactNode {
  return (
    <Icon size={size}>
      <path d={lines[name]} />
    </Icon>
  );
}
