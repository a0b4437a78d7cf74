import type { ReactNode } from 'react';

interface IconProps {
  /** In pixels. Default: 20. */
  readonly size?: number;
  readonly children: ReactNode;
}

/** An icon, drawn as lines in the colour of the text. It says nothing itself: name the button. */
export function Icon({ size = 20, children }: IconProps): ReactNode {
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
      {children}
    </svg>
  );
}

export function HomeIcon(): ReactNode {
  return (
    <Icon>
      <path d="M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z" />
    </Icon>
  );
}

export function BotIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 4v3M6 7h12v11H6zM9.5 11v2M14.5 11v2M3 12v3M21 12v3" />
    </Icon>
  );
}

export function ChatsIcon(): ReactNode {
  return (
    <Icon>
      <path d="M4 5h16v11H10l-4 4v-4H4z" />
      <path d="M8 9h8M8 12h5" />
    </Icon>
  );
}

export function BookIcon(): ReactNode {
  return (
    <Icon>
      <path d="M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3z" />
      <path d="M5 17a3 3 0 0 1 3-3h11M9 8h6" />
    </Icon>
  );
}

export function ActivityIcon(): ReactNode {
  return (
    <Icon>
      <path d="M3 12h4l3-8 4 16 3-8h4" />
    </Icon>
  );
}

export function KeyIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="8" cy="15" r="4" />
      <path d="M11 12l9-9M16 7l3 3" />
    </Icon>
  );
}

export function WebhookIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="12" cy="6" r="3" />
      <circle cx="5.5" cy="18" r="2.5" />
      <circle cx="18.5" cy="18" r="2.5" />
      <path d="M10.5 8.700L6.8 15.800M13.5 8.700l3.7 7.100M8 18h8" />
    </Icon>
  );
}

export function TeamIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="9" cy="8" r="3.5" />
      <path d="M3 20a6 6 0 0 1 12 0M16 5a3.5 3.5 0 0 1 0 6.500M18 14.500a6 6 0 0 1 3.5 5.5" />
    </Icon>
  );
}

export function MenuIcon(): ReactNode {
  return (
    <Icon>
      <path d="M4 6h16M4 12h16M4 18h16" />
    </Icon>
  );
}

export function SearchIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="11" cy="11" r="6" />
      <path d="M15.5 15.500L20 20" />
    </Icon>
  );
}

export function ClockIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </Icon>
  );
}

export function PauseIcon(): ReactNode {
  return (
    <Icon>
      <path d="M9 5v14M15 5v14" />
    </Icon>
  );
}

export function PlayIcon(): ReactNode {
  return (
    <Icon>
      <path d="M7 4.500v15l12-7.500z" />
    </Icon>
  );
}

export function ForwardIcon(): ReactNode {
  return (
    <Icon>
      <path d="M4 6v12l8-6zM12 6v12l8-6z" />
    </Icon>
  );
}

export function WorldIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.500c5 5 5 12 0 17c-5-5-5-12 0-17" />
    </Icon>
  );
}

export function ResetIcon(): ReactNode {
  return (
    <Icon>
      <path d="M4 12a8 8 0 1 0 2.5-5.800M4 4v5h5" />
    </Icon>
  );
}

export function PlusIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 5v14M5 12h14" />
    </Icon>
  );
}

export function CheckIcon(): ReactNode {
  return (
    <Icon>
      <path d="M5 12.500l4.5 4.500L19 7.5" />
    </Icon>
  );
}

export function CopyIcon(): ReactNode {
  return (
    <Icon>
      <rect x="8" y="8" width="12" height="12" rx="2" />
      <path d="M16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2" />
    </Icon>
  );
}

export function SunIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.600L7 7M17 17l1.4 1.400M5.6 18.400L7 17M17 7l1.4-1.4" />
    </Icon>
  );
}

export function MoonIcon(): ReactNode {
  return (
    <Icon>
      <path d="M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10z" />
    </Icon>
  );
}

export function ChevronDownIcon(): ReactNode {
  return (
    <Icon>
      <path d="M7 10l5 5 5-5" />
    </Icon>
  );
}
