import { memo, type ReactNode } from 'react';
import { fill, texts } from '../../texts.ts';
import classes from './activity.module.css';
import type { ActivityLine, QuietLine, RequestLine } from './activity-line.ts';
import { describeFault } from './describe-fault.ts';
import { StatusBadge } from './status-badge.tsx';

const t = texts.activity;

interface Props {
  readonly line: ActivityLine;
  readonly keyName: string | undefined;
  readonly onOpen: (line: RequestLine) => void;
}

/** Rendered once while the list scrolls by: about thirty rows are in the page, and each frame moves them. */
export const ActivityRow = memo(function ActivityRow({ line, keyName, onOpen }: Props): ReactNode {
  return line.kind === 'quiet' ? <Quiet line={line} /> : <RequestRow line={line} keyName={keyName} onOpen={onOpen} />;
});

function RequestRow({ line, keyName, onOpen }: Props & { line: RequestLine }): ReactNode {
  const { method, path, status, operation, hint, fault } = line;
  return (
    <button type="button" className={classes.request} onClick={() => onOpen(line)}>
      <Time at={line.at} />
      <span className={classes.method}>{method}</span>
      <span>
        <StatusBadge status={status} />
      </span>
      <span className={classes.what}>
        {operation ?? t.noOperation} <span className={classes.path}>{path}</span>
      </span>
      <span className={classes.key}>{keyName}</span>
      {hint !== undefined && <span className={classes.more}>{fill(t.hint, { hint })}</span>}
      {fault && <span className={classes.more}>{describeFault(fault)}</span>}
    </button>
  );
}

function Quiet({ line: { at, type, event } }: { line: QuietLine }): ReactNode {
  return (
    <div className={classes.quiet}>
      <Time at={at} />
      <span>{fill(t.quiet[type], { event: event ?? '' })}</span>
    </div>
  );
}

/** By the clock of the world, in the time zone of the person. */
function Time({ at }: { at: number }): ReactNode {
  const date = new Date(at);
  return (
    <time className={classes.time} dateTime={date.toISOString()} title={date.toLocaleString()}>
      {date.toLocaleTimeString()}
    </time>
  );
}
