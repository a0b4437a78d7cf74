import type { ReactNode } from 'react';
import { useWorldNow } from '../../../api/world-clock.ts';
import { formatDayTime, relativeTime } from '../../../parts/format-time.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };

export function LastUsed({ at }: { at: number | null }): ReactNode {
  const now = useWorldNow();
  if (at === null) return settingsTexts.key.never;
  return (
    <time dateTime={new Date(at).toISOString()} title={formatDayTime(at)}>
      {relativeTime(at, now)}
    </time>
  );
}
