import type { WorldOptions } from '../options.ts';
import type { PlanKind } from '../tables/plans.ts';
import type { TableName, TableRows } from '../tables/tables.ts';
import { timeLimits } from '../time.ts';

/** When each step of a row comes, in milliseconds since 1970; null for never, or for not by itself. */
export type StepTimes = readonly (number | null)[];

/** The steps that rows of a table go through by themselves, each with a time in the row. */
export interface Course<Row> {
  readonly kind: PlanKind;
  /** The option that says how it progresses; without one, always by plan. */
  readonly option?: keyof WorldOptions['progress'];
  /** In their order. */
  readonly steps: readonly string[];
  id(row: Row): string;
  times(row: Row): StepTimes;
  withTimes(row: Row, times: StepTimes): Row;
  /** The steps that can still come to a row, of which some have come. */
  open(row: Row, hasCome: HasCome): readonly string[];
  /** The steps that come at once in a world that progresses immediately. */
  usual(row: Row): readonly string[];
  /** The row is gone once it has happened, so even a time in the past is still to come. */
  readonly isGoneAfter?: true;
}

type HasCome = (time: number | null) => boolean;

type Courses = { readonly [Name in TableName]?: Course<TableRows[Name][number]> };

const byId = ({ id }: { readonly id: string }) => id;

/** The end of a call that does not end by itself: every call has an end, which orders the calls of a customer. */
const untilTold = timeLimits.max;

export const courses = {
  messages: {
    kind: 'MESSAGE',
    option: 'messages',
    steps: ['sentAt', 'deliveredAt', 'readAt', 'failedAt'],
    id: byId,
    times: ({ delivery: { sentAt, deliveredAt, readAt, failedAt } }) => [sentAt, deliveredAt, readAt, failedAt],
    withTimes: (message, [sentAt = null, deliveredAt = null, readAt = null, failedAt = null]) => ({
      ...message,
      delivery: { ...message.delivery, sentAt, deliveredAt, readAt, failedAt },
    }),
    open({ delivery: { sentAt, deliveredAt, readAt, failedAt } }, hasCome) {
      if (hasCome(failedAt) || hasCome(readAt)) return [];
      if (hasCome(deliveredAt)) return ['readAt'];
      return hasCome(sentAt) ? ['deliveredAt', 'readAt', 'failedAt'] : this.steps;
    },
    usual() {
      return this.steps;
    },
  },
  templates: {
    kind: 'TEMPLATE',
    option: 'templates',
    steps: ['decidedAt', 'pausedAt'],
    id: byId,
    times: ({ review: { decidedAt, pausedAt } }) => [decidedAt, pausedAt],
    withTimes: (template, [decidedAt = null, pausedAt = null]) => ({
      ...template,
      review: { ...template.review, decidedAt, pausedAt },
    }),
    open({ review: { decidedAt, rejectedReason, pausedAt } }, hasCome) {
      if (!hasCome(decidedAt)) return this.steps;
      return rejectedReason !== null || hasCome(pausedAt) ? [] : ['pausedAt'];
    },
    usual: () => ['decidedAt'],
  },
  calls: {
    kind: 'CALL',
    option: 'calls',
    steps: ['answeredAt', 'endsAt'],
    id: byId,
    times: ({ answeredAt, endsAt }) => [answeredAt, endsAt === untilTold ? null : endsAt],
    withTimes: (call, [answeredAt = null, endsAt]) => ({ ...call, answeredAt, endsAt: endsAt ?? untilTold }),
    open({ answeredAt, endsAt }, hasCome) {
      if (hasCome(endsAt)) return [];
      return hasCome(answeredAt) ? ['endsAt'] : this.steps;
    },
    // What the customer does. A call that rings here, or that is talked in, takes its time.
    usual: ({ direction, answeredAt }) =>
      direction === 'INCOMING' ? [] : [answeredAt === null ? 'endsAt' : 'answeredAt'],
  },
  exports: {
    kind: 'EXPORT',
    option: 'exports',
    ...onlyStep('finishedAt'),
    id: byId,
    times: ({ finishedAt }) => [finishedAt],
    withTimes: (row, [finishedAt = null]) => ({ ...row, finishedAt }),
    open: ({ finishedAt }, hasCome) => (hasCome(finishedAt) ? [] : ['finishedAt']),
  },
  deletions: {
    kind: 'DELETION',
    option: 'deletions',
    ...onlyStep('dueAt'),
    id: byId,
    times: ({ dueAt }) => [dueAt],
    withTimes: (row, [dueAt = null]) => ({ ...row, dueAt }),
    open: () => ['dueAt'],
    isGoneAfter: true,
  },
  whatsappGroups: {
    kind: 'WHATSAPP_GROUP',
    option: 'whatsappGroups',
    ...onlyStep('confirmedAt'),
    id: byId,
    times: ({ confirmedAt }) => [confirmedAt],
    withTimes: (row, [confirmedAt = null]) => ({ ...row, confirmedAt }),
    open: ({ confirmedAt }, hasCome) => (hasCome(confirmedAt) ? [] : ['confirmedAt']),
  },
  botRuns: {
    kind: 'BOT_RUN',
    ...onlyStep('resumesAt'),
    id: byId,
    times: ({ resumesAt }) => [resumesAt],
    withTimes: (row, [resumesAt = null]) => ({ ...row, resumesAt }),
    open: ({ endedAt }) => (endedAt === null ? ['resumesAt'] : []),
  },
  files: {
    kind: 'FILE',
    ...onlyStep('expiresAt'),
    id: byId,
    times: ({ expiresAt }) => [expiresAt],
    withTimes: (row, [expiresAt = null]) => ({ ...row, expiresAt }),
    open: () => ['expiresAt'],
    isGoneAfter: true,
  },
} as const satisfies Courses;

function onlyStep(step: string) {
  return { steps: [step], usual: () => [step] } as const;
}

export type CourseTable = keyof typeof courses;

export const courseTables = Object.keys(courses) as CourseTable[]; // the object's own names

export function courseOf(table: CourseTable): Course<object> {
  return courses[table] as unknown as Course<object>; // which takes the rows of this table
}

/** The table whose rows have plans of this kind; undefined for deliveries and for messages that bots get. */
export function tableOfKind(kind: PlanKind): CourseTable | undefined {
  return courseTables.find((table) => courses[table].kind === kind);
}
