import type { ReactNode } from 'react';
import { useWorldNow } from '../../../api/world-clock.ts';
import { formatDayTime, relativeTime } from '../../../parts/format-time.ts';
import { texts } from '../../../texts.ts';

export function LastUsed({ at }: { at: number | null }): ReactNode {
  const now = useWorldNow();
  if (at === null) return texts.settings.key.never;
  return (
    <time dateTime={new Date(at).toISOString()} title={formatDayTime(at)}>
      {relativeTime(at, now)}
    </time>
  );
}
