import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatTime } from '../../../parts/format-time.ts';
import { fill } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import type { UsageBar } from './usage-chart-data.ts';

const t = settingsTexts.usage;
const [barWidth, gap, height] = [20, 4, 100];

/** Requests for each hour, with the failed ones in red. The table of operations below it has the numbers. */
export function UsageChart({ bars }: { bars: readonly UsageBar[] }): ReactNode {
  const width = bars.length * (barWidth + gap);
  return (
    <figure style={{ margin: 0 }}>
      <svg
        role="img"
        aria-label={describeBars(bars)}
        viewBox={`0 0 ${width} ${height + 2}`}
        style={{ width: '100%', maxWidth: 720, height: 140, display: 'block' }}
        preserveAspectRatio="none"
      >
        {bars.map(({ at, height: part, failedHeight }, index) => (
          <g key={at} transform={`translate(${index * (barWidth + gap)} 0)`}>
            <rect
              y={height * (1 - part)}
              width={barWidth}
              height={height * part}
              fill="var(--mantine-primary-color-filled)"
            />
            <rect
              y={height * (1 - failedHeight)}
              width={barWidth}
              height={height * failedHeight}
              fill="var(--mantine-color-red-7)"
            />
            <rect y={height} width={barWidth} height={2} fill="var(--mantine-color-default-border)" />
          </g>
        ))}
      </svg>
      <figcaption style={{ display: 'flex', justifyContent: 'space-between', maxWidth: 720 }}>
        <Text size="xs" c="dimmed">
          {bars[0] && formatTime(bars[0].at)}
        </Text>
        <Text size="xs" c="dimmed">
          {t.caption}
        </Text>
        <Text size="xs" c="dimmed">
          {t.now}
        </Text>
      </figcaption>
    </figure>
  );
}

/** The hours with requests, as a sentence. */
function describeBars(bars: readonly UsageBar[]): string {
  const hours = bars
    .filter(({ count }) => count > 0)
    .map(({ at, count, failed }) => fill(t.hour, { time: formatTime(at), count, failed }));
  return `${t.caption}: ${hours.join('; ')}`;
}
