import type { ReactNode } from 'react';
import { Icon } from '../../icons.tsx';

export function SendIcon(): ReactNode {
  return (
    <Icon>
      <path d="M4 12L20 4l-5 16-3-7zM12 13l8-9" />
    </Icon>
  );
}

export function AttachIcon(): ReactNode {
  return (
    <Icon>
      <path d="M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.3a3 3 0 0 1 4.3 4.3l-7.8 7.7a1.5 1.5 0 0 1-2.1-2.1L14 7.6" />
    </Icon>
  );
}

export function TemplateIcon(): ReactNode {
  return (
    <Icon>
      <path d="M5 4h14v16H5zM8 8h8M8 12h8M8 16h4" />
    </Icon>
  );
}

export function CallIcon(): ReactNode {
  return (
    <Icon>
      <path d="M6 3l3 .5 1 4.5-2 1.500a12 12 0 0 0 6.500 6.500l1.500-2 4.500 1 .5 3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z" />
    </Icon>
  );
}

export function SmileIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.500 14.500a4.500 4.500 0 0 0 7 0M9 9.500v.01M15 9.500v.01" />
    </Icon>
  );
}
