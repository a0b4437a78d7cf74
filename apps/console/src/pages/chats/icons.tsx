import type { ReactNode } from 'react';

function Icon({ path, size = 20 }: { path: string; size?: number }): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable={false}
    >
      <path d={path} />
    </svg>
  );
}

export function BackIcon(): ReactNode {
  return <Icon path="M19 12H5M11 6l-6 6 6 6" />;
}

export function CloseIcon(): ReactNode {
  return <Icon size={16} path="M6 6l12 12M18 6L6 18" />;
}

export function DetailsIcon(): ReactNode {
  return <Icon path="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.500v.5" />;
}

export function EditIcon(): ReactNode {
  return <Icon size={16} path="M4 20l1-4L16 5l3 3L8 19zM14 7l3 3" />;
}

export function PhoneIcon(): ReactNode {
  return <Icon path="M7 3h10v18H7zM11 18h2" />;
}
