import type { ReactNode } from 'react';
import { Icon } from '../../icons.tsx';

export function BackIcon(): ReactNode {
  return (
    <Icon>
      <path d="M19 12H5M11 6l-6 6 6 6" />
    </Icon>
  );
}

export function CloseIcon(): ReactNode {
  return (
    <Icon size={16}>
      <path d="M6 6l12 12M18 6L6 18" />
    </Icon>
  );
}

export function DetailsIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.500v.5" />
    </Icon>
  );
}

export function EditIcon(): ReactNode {
  return (
    <Icon size={16}>
      <path d="M4 20l1-4L16 5l3 3L8 19zM14 7l3 3" />
    </Icon>
  );
}

export function PhoneIcon(): ReactNode {
  return (
    <Icon>
      <path d="M7 3h10v18H7zM11 18h2" />
    </Icon>
  );
}
