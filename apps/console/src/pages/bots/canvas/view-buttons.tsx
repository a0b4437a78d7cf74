import { ActionIcon } from '@mantine/core';
import { type FitViewOptions, useReactFlow } from '@xyflow/react';
import type { ReactNode } from 'react';
import { Icon } from '../../../icons.tsx';
import classes from './canvas.module.css';
import canvasTexts from './canvas-texts.json' with { type: 'json' };

/** Closer, farther, and everything. */
export function ViewButtons({ fitOptions }: { fitOptions: FitViewOptions }): ReactNode {
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const buttons = [
    { label: canvasTexts.zoomIn, lines: 'M12 6v12M6 12h12', act: () => zoomIn() },
    { label: canvasTexts.zoomOut, lines: 'M6 12h12', act: () => zoomOut() },
    { label: canvasTexts.fit, lines: 'M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4', act: () => fitView(fitOptions) },
  ];
  return (
    <div className={classes.controls}>
      {buttons.map(({ label, lines, act }) => (
        <ActionIcon key={label} variant="default" size="lg" aria-label={label} title={label} onClick={() => void act()}>
          <Icon size={18}>
            <path d={lines} />
          </Icon>
        </ActionIcon>
      ))}
    </div>
  );
}
