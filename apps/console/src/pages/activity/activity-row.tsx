import { Fragment, memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { routes } from '../../app/routes.ts';
import { summaryOf } from '../../operations/operation-name.tsx';
import { formatDayTime, formatEventTime } from '../../parts/format-time.ts';
import { fill, texts } from '../../texts.ts';
import classes from './activity.module.css';
import type { ActivityLine, QuietLine, RequestLine } from './activity-line.ts';
import activityTexts from './activity-texts.json' with { type: 'json' };
import { describeFault, describeKeyChange } from './describe-line.ts';
import { StatusBadge } from './status-badge.tsx';

const t = activityTexts;

/** The names of what lines have only the ids of. */
export interface Names {
  readonly keys: ReadonlyMap<string, string>;
  readonly webhooks: ReadonlyMap<string, string>;
}

interface Props {
  readonly line: ActivityLine;
  readonly names: Names;
  /** Midnight by the clock of the world, so that rows are not drawn again every second. */
  readonly today: number;
  readonly onOpen: (line: RequestLine) => void;
}

/** Rendered once while the list scrolls by: about thirty rows are in the page, and each frame moves them. */
export const ActivityRow = memo(function ActivityRow({ line, ...rest }: Props): ReactNode {
  return line.kind === 'quiet' ? <Quiet line={line} {...rest} /> : <RequestRow line={line} {...rest} />;
});

function RequestRow({ line, names, today, onOpen }: Props & { line: RequestLine }): ReactNode {
  const { method, path, status, operation, reason, hint, fault, key } = line;
  return (
    <button type="button" className={classes.request} onClick={() => onOpen(line)}>
      <Time at={line.at} today={today} />
      <span className={classes.method}>{method}</span>
      <span>
        <StatusBadge status={status} />
      </span>
      <span className={classes.what} title={operation}>
        {operation === undefined ? texts.shell.noOperation : summaryOf(operation)}{' '}
        <span className={classes.path}>{path}</span>
      </span>
      <span className={classes.key}>{key !== undefined && names.keys.get(key)}</span>
      {reason !== undefined && <span className={classes.more}>{reason}</span>}
      {hint !== undefined && <span className={classes.more}>{fill(t.hint, { hint })}</span>}
      {fault && <span className={classes.more}>{describeFault(fault)}</span>}
    </button>
  );
}

function Quiet({ line, names, today }: { line: QuietLine } & Pick<Props, 'names' | 'today'>): ReactNode {
  const { at, type, deliveries, keyChange } = line;
  return (
    <div className={classes.quiet}>
      <Time at={at} today={today} />
      <span>
        {keyChange && describeKeyChange(keyChange)}
        {deliveries.length > 0 && <Deliveries line={line} webhooks={names.webhooks} />}
        {!keyChange && deliveries.length === 0 && quietTexts[type]}
      </span>
    </div>
  );
}

const quietTexts: Readonly<Record<string, string>> = t.quiet;

/** Each webhook once, with a link to its page, the events, and why they were not delivered. */
function Deliveries({ line: { type, deliveries }, webhooks }: { line: QuietLine; webhooks: Names['webhooks'] }) {
  const ids = unique(deliveries.map(({ webhookId }) => webhookId));
  const reasons = unique(deliveries.flatMap(({ reason }) => reason ?? []));
  const outcome = outcomes[type] ?? type;
  return (
    <>
      {deliveries.length === 1
        ? fill(t.delivery, { outcome })
        : fill(t.deliveries, { outcome, count: deliveries.length })}{' '}
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <Link href={routes.webhook.replace(':webhookId', id)}>{webhooks.get(id) ?? id}</Link>
        </Fragment>
      ))}
      {` (${unique(deliveries.map(({ event }) => event)).join(', ')})`}
      {reasons.length > 0 && `: ${reasons.join(' ')}`}
    </>
  );
}

const outcomes: Readonly<Record<string, string>> = t.outcomes;

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** By the clock of the world, in the time zone of the person. */
function Time({ at, today }: { at: number; today: number }): ReactNode {
  return (
    <time className={classes.time} dateTime={new Date(at).toISOString()} title={formatDayTime(at)}>
      {formatEventTime(at, today)}
    </time>
  );
}
