import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import { exitsOf } from '../model/exits-of.ts';
import { isTrigger } from '../model/step-types.ts';
import { nameOfExit, nameOfStep, nameOfType } from '../model/step-words.ts';
import classes from './canvas.module.css';
import { countProblems, type StepNode } from './canvas-elements.ts';
import type { StepMark } from './path-marks.ts';
import { colorOfStep, StepIcon } from './step-icons.tsx';

/** A step on the canvas: what it is, what it does, and its exits. */
export const StepNodeView = memo(function StepNodeView({ data, isConnectable }: NodeProps<StepNode>): ReactNode {
  const { step, summary, problemCount, mark, isDimmed, isEditable } = data;
  const canConnect = isConnectable && isEditable;
  const name = nameOfStep(step);
  const type = nameOfType(step.type);
  return (
    <div
      className={classes.step}
      data-color={colorOfStep(step.type)}
      data-tone={mark?.tone}
      data-dimmed={isDimmed || undefined}
      data-problems={problemCount > 0 || undefined}
    >
      {mark && <Mark mark={mark} />}
      <div className={classes.head}>
        {!isTrigger(step) && (
          <Handle
            type="target"
            position={Position.Left}
            isConnectable={canConnect}
            isConnectableStart={false}
            className={classes.handle}
          />
        )}
        <span className={classes.icon}>
          <StepIcon type={step.type} />
        </span>
        <span className={classes.words}>
          <span className={classes.name} title={name === type ? undefined : type}>
            {name}
          </span>
          <span className={classes.summary}>{summary}</span>
        </span>
        {problemCount > 0 && (
          <span className={classes.problems} title={countProblems(problemCount)}>
            {problemCount}
          </span>
        )}
      </div>
      {exitsOf(step).map((exit) => (
        <div key={exit} className={classes.exit} data-kind={exit === 'failure' ? 'failure' : undefined}>
          <span className={classes.exitName}>{nameOfExit(step, exit)}</span>
          <Handle
            type="source"
            id={exit}
            position={Position.Right}
            isConnectable={canConnect}
            className={classes.handle}
          />
        </div>
      ))}
    </div>
  );
});

function Mark({ mark: { numbers, note } }: { mark: StepMark }): ReactNode {
  return (
    <span className={classes.mark}>
      <span className={classes.number}>{numbers}</span>
      {note && <span className={classes.note}>{note}</span>}
    </span>
  );
}
