import type { HostedWorld } from '../hosted-world.ts';
import type { ClockState } from '../world/clock.ts';
import { durationForm, durationMs } from '../world/duration.ts';
import { toIsoTime } from '../world/iso-time.ts';
import { isDate, isTime, latestMoment } from '../world/time.ts';

/** A change of a clock: how fast time passes, how far it moves, or both in this order. */
export interface ClockChange {
  /** Time stands still from now on. */
  readonly freeze?: true | undefined;
  /** Seconds that pass in the world in a real second. */
  readonly scale?: number | undefined;
  /** A second takes a second again, from the time that it is in the world. */
  readonly real?: true | undefined;
  /** How long to move forward, such as `25h`, `1h30m` or `500ms`, or in milliseconds. */
  readonly advance?: string | number | undefined;
  /** The time to move to: ISO 8601 with an offset, or milliseconds since 1970. */
  readonly to?: string | number | undefined;
}

/** Why a change cannot be made: it makes no sense at any time, or not now. */
export type ClockProblem = { readonly problem: string; readonly status: 400 | 409 };

/** The fastest that time can pass: a year in a little more than half a minute. */
export const largestScale = 1_000_000;

/**
 * Changes the clock of a world. Where time moves, what is due on the way is carried out in the order of time, its webhooks
 * are delivered and its bots make their calls, before this returns. A move waits for those that were asked for before it.
 */
export async function changeClock(hosted: HostedWorld, change: ClockChange): Promise<ClockState | ClockProblem> {
  const speeds = speedsOf(change);
  if (speeds.length > 1) return problem('Send only one of freeze, scale and real');
  const { advance, to, scale } = change;
  if (advance !== undefined && to !== undefined) return problem('Send advance or to, not both');
  if (scale !== undefined && !(scale > 0 && scale <= largestScale)) {
    return problem(`scale must be more than 0 and at most ${largestScale}; freeze makes time stand still`);
  }
  if (advance !== undefined || to !== undefined) {
    const world = hosted.runDue();
    return hosted.moveInTurn(() => (world === hosted.world ? move(hosted, change) : replaced));
  }
  if (speeds.length === 0) return problem('Send one of advance, to, freeze, scale and real');
  setSpeed(hosted, change);
  return reportState(hosted);
}

/** A world whose clock was to be moved is not there any more. */
const replaced: ClockProblem = {
  problem: 'The world was reset, restored or deleted before its clock got there',
  status: 409,
};

async function move(hosted: HostedWorld, change: ClockChange): Promise<ClockState | ClockProblem> {
  const target = targetOf(change, hosted.runDue().now());
  if (typeof target === 'object') return target;
  setSpeed(hosted, change);
  return (await hosted.advanceTo(target)) ? reportState(hosted) : replaced;
}

function setSpeed(hosted: HostedWorld, change: ClockChange): void {
  const { clock } = hosted.runDue();
  for (const scale of speedsOf(change)) clock.setScale(scale);
}

function reportState(hosted: HostedWorld): ClockState {
  const state = hosted.runDue().clock.state();
  hosted.events.append({ type: 'CLOCK_CHANGED', data: { ...state } }, state.now);
  return state;
}

function speedsOf({ freeze, scale, real }: ClockChange): number[] {
  return [...(freeze ? [0] : []), ...(scale === undefined ? [] : [scale]), ...(real ? [1] : [])];
}

/** The time to move to. */
function targetOf({ advance, to = '' }: ClockChange, now: number): number | ClockProblem {
  if (advance !== undefined) {
    const lengthMs = typeof advance === 'number' ? advance : durationForm.test(advance) ? durationMs(advance) : -1;
    if (!(lengthMs >= 0)) return problem('advance must be a duration such as 25h, 1h30m or 500ms, or milliseconds');
    return now + lengthMs <= latestMoment ? now + lengthMs : problem(`advance leads beyond ${latestDay}`);
  }
  const time = typeof to === 'number' ? to : isoForm.test(to) && isDate(to.slice(0, 10)) ? Date.parse(to) : Number.NaN;
  if (time > latestMoment) return problem(`to is beyond ${latestDay}, the last day of a clock`);
  if (!isTime(time)) return problem('to must be a time such as 2026-11-29T10:00:00Z, or milliseconds since 1970');
  if (time >= now) return time;
  return { problem: `The clock only moves forward, and it is ${toIsoTime(now)} there`, status: 409 };
}

const latestDay = toIsoTime(latestMoment).slice(0, 10);

/** A date and a time with an offset: without one, the time would depend on where the mock runs. */
const isoForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

function problem(says: string): ClockProblem {
  return { problem: says, status: 400 };
}
