/** What was free at one moment. */
export interface DiskSample {
  /** Monotonic, in milliseconds. */
  at: number;
  freeBytes: number;
}

export interface DiskForecast {
  freeBytes: number;
  /** How fast the free space shrinks; 0 if it does not, or if that is not known yet. */
  bytesPerSecond: number;
  /** Until nothing is free at this rate; Infinity if it does not shrink. */
  secondsLeft: number;
}

const partMs = 60_000;
const [fewestParts, mostParts] = [3, 5];
const windowMs = mostParts * partMs;

/** A disk that is full within this time is nearly full. */
const alarmSeconds = 15 * 60;

/**
 * How long the free space lasts. The rate is the median of the last five minutes, taken one by one: a large file that
 * another program writes or deletes falls into one of them and changes nothing, whatever its size.
 *
 * @param samples in the order of their times; the last one is the present
 */
export function forecastDisk(samples: readonly DiskSample[]): DiskForecast {
  const last = samples.at(-1) ?? { at: 0, freeBytes: 0 };
  const rates: number[] = [];
  let later = last;
  for (let part = 1; part <= mostParts; part += 1) {
    const earlier = samples.findLast(({ at }) => at <= last.at - part * partMs);
    if (!earlier) break;
    if (earlier.at < later.at) rates.push((1_000 * (earlier.freeBytes - later.freeBytes)) / (later.at - earlier.at));
    later = earlier;
  }
  const bytesPerSecond = rates.length < fewestParts ? 0 : Math.max(0, medianOf(rates));
  const secondsLeft = bytesPerSecond === 0 ? Number.POSITIVE_INFINITY : last.freeBytes / bytesPerSecond;
  return { freeBytes: last.freeBytes, bytesPerSecond, secondsLeft };
}

/** Adds the present, and leaves out what no forecast needs any more. */
export function withSample(samples: readonly DiskSample[], sample: DiskSample): DiskSample[] {
  // One that is a little older than the window ends its first part.
  const oldest = samples.findLastIndex(({ at }) => at <= sample.at - windowMs);
  return [...samples.slice(Math.max(0, oldest)), sample];
}

/** Of an even number of values, the lower one in the middle. */
function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

const mostFloorBytes = 64 * 1024 * 1024;

/** Below this a disk is nearly full however slowly it shrinks: 64 MiB, or a tenth of a small disk. */
export function floorOf(totalBytes: number): number {
  return Math.min(mostFloorBytes, totalBytes / 10);
}

/** Whether a disk is nearly full. Once it is, it takes twice as much to be no longer so. */
export function isNearlyFull(
  { freeBytes, secondsLeft }: DiskForecast,
  floorBytes: number,
  wasBefore: boolean,
): boolean {
  const factor = wasBefore ? 2 : 1;
  return freeBytes < factor * floorBytes || secondsLeft <= factor * alarmSeconds;
}
