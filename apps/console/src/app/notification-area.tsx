import { useNotifications } from '@mantine/notifications';
import { type ReactNode, Suspense } from 'react';
import { lazyPart } from '../parts/lazy-part.ts';

const Notifications = lazyPart(() => import('./notifications.tsx').then((m) => ({ default: m.ShownNotifications })));

/** Where notifications are shown. What shows them is loaded with the first one. */
export function NotificationArea(): ReactNode {
  const { notifications } = useNotifications();
  if (notifications.length === 0) return null;
  return (
    <Suspense>
      <Notifications position="top-center" />
    </Suspense>
  );
}
