import type { Deps } from '../deps.ts';
import {
  type DiskForecast,
  type DiskSample,
  floorOf,
  forecastDisk,
  isNearlyFull,
  withSample,
} from './disk-forecast.ts';

/** Watches the space that is left for the data directory. */
export class DiskWatch {
  readonly #path: string;
  readonly #deps: Pick<Deps, 'elapsed' | 'warn' | 'diskSpace'>;
  #samples: DiskSample[] = [];
  #forecast: DiskForecast | null = null;
  #isNearlyFull = false;
  #isLooking = false;

  constructor(path: string, deps: Pick<Deps, 'elapsed' | 'warn' | 'diskSpace'>) {
    this.#path = path;
    this.#deps = deps;
  }

  /** Why this gateway should get no more requests, in kebab-case; null if the disk has enough space. */
  trouble(): string | null {
    return this.#isNearlyFull ? 'disk-nearly-full' : null;
  }

  /** Until the disk is full at the present rate; Infinity if its free space does not shrink. */
  secondsLeft(): number {
    return this.#forecast?.secondsLeft ?? Number.POSITIVE_INFINITY;
  }

  /** To be called every few seconds. Never rejects. */
  async look(): Promise<void> {
    // A disk that does not answer stops this, and not the gateway.
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      const { freeBytes, totalBytes } = await this.#deps.diskSpace(this.#path);
      this.#take({ at: this.#deps.elapsed(), freeBytes }, totalBytes);
    } catch {
      // The directory is gone, for example, which the journal reports.
    } finally {
      this.#isLooking = false;
    }
  }

  #take(sample: DiskSample, totalBytes: number): void {
    this.#samples = withSample(this.#samples, sample);
    const forecast = forecastDisk(this.#samples);
    this.#forecast = forecast;
    const isNow = isNearlyFull(forecast, floorOf(totalBytes), this.#isNearlyFull);
    if (isNow === this.#isNearlyFull) return;
    this.#isNearlyFull = isNow;
    this.#deps.warn(isNow ? explainAlarm(this.#path, forecast) : explainRoom(this.#path, forecast));
  }
}

function explainAlarm(path: string, { freeBytes, bytesPerSecond, secondsLeft }: DiskForecast): string {
  const pace =
    bytesPerSecond > 0
      ? ` and loses ${formatBytes(bytesPerSecond)} a second, so it is full in ${formatMinutes(secondsLeft)}`
      : '';
  return (
    `disk-nearly-full: the disk of ${path} has ${formatBytes(freeBytes)} left${pace}. /readyz answers 503; requests are ` +
    'served until the disk is full, and then refused. Make room: see "disk is nearly full" in docs/failure-modes.md.'
  );
}

function explainRoom(path: string, { freeBytes }: DiskForecast): string {
  return `The disk of ${path} has room again: ${formatBytes(freeBytes)} left. /readyz answers 200.`;
}

function formatBytes(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}

function formatMinutes(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
}
