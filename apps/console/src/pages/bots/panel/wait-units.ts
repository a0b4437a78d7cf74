const secondsIn = { days: 86_400, hours: 3_600, minutes: 60, seconds: 1 } as const;

export type WaitUnit = keyof typeof secondsIn;

export interface WaitTime {
  /** As it is typed. */
  readonly amount: string;
  readonly unit: WaitUnit;
}

export const waitUnits: readonly WaitUnit[] = ['seconds', 'minutes', 'hours', 'days'];

/** A time in the largest unit of which it is a whole number. */
export function waitTimeOf(seconds: number): WaitTime {
  const units = [...waitUnits].reverse();
  const unit = (seconds !== 0 && units.find((one) => Number.isInteger(seconds / secondsIn[one]))) || 'seconds';
  return { amount: String(seconds / secondsIn[unit]), unit };
}

/** In whole seconds; 0 for an amount that is not a number of zero or more. */
export function secondsOf({ amount, unit }: WaitTime): number {
  const seconds = Math.round(Number(amount.trim().replace(',', '.')) * secondsIn[unit]);
  return Number.isSafeInteger(seconds) && seconds > 0 ? seconds : 0;
}
