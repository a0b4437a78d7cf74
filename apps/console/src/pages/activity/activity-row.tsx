import { memo, type ReactNode } from 'react';
import { formatDayTime, formatEventTime } from '../../parts/format-time.ts';
import { fill, texts } from '../../texts.ts';
import classes from './activity.module.css';
import type { ActivityLine, QuietLine, RequestLine } from './activity-line.ts';
import { describeFault } from './describe-fault.ts';
import { StatusBadge } from './status-badge.tsx';

const t = texts.activity;

interface Props {
  readonly line: ActivityLine;
  readonly keyName: string | undefined;
  /** Midnight by the clock of the world, so that rows are not written anew every second. */
  readonly today: number;
  readonly onOpen: (line: RequestLine) => void;
}

/** Rendered once while the list scrolls by: about thirty rows are in the page, and each frame moves them. */
export const ActivityRow = memo(function ActivityRow({ line, ...rest }: Props): ReactNode {
  return line.kind === 'quiet' ? <Quiet line={line} today={rest.today} /> : <RequestRow line={line} {...rest} />;
});

function RequestRow({ line, keyName, today, onOpen }: Props & { line: RequestLine }): ReactNode {
  const { method, path, status, operation, hint, fault } = line;
  return (
    <button type="button" className={classes.request} onClick={() => onOpen(line)}>
      <Time at={line.at} today={today} />
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

function Quiet({ line: { at, type, event }, today }: { line: QuietLine; today: number }): ReactNode {
  return (
    <div className={classes.quiet}>
      <Time at={at} today={today} />
      <span>{fill(t.quiet[type], { event: event ?? '' })}</span>
    </div>
  );
}

/** By the clock of the world, in the time zone of the person. */
function Time({ at, today }: { at: number; today: number }): ReactNode {
  return (
    <time className={classes.time} dateTime={new Date(at).toISOString()} title={formatDayTime(at)}>
      {formatEventTime(at, today)}
    </time>
  );
}
