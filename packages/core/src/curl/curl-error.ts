/** A part of a pasted command, as `text.slice(start, end)`. */
export interface CurlPlace {
  start: number;
  end: number;
}

/** Why a command cannot be read. The message names what is wrong and what to do, but no value of the command. */
export class CurlError extends TypeError {
  /** The part of the pasted text that is at fault; undefined if no single part is. */
  place: CurlPlace | undefined;

  constructor(message: string, { place, ...options }: { place?: CurlPlace; cause?: unknown } = {}) {
    super(message, options);
    this.place = place;
  }
}

/** Reads a part of a command. A refusal that has no place gets that of the part. */
export function readAt<Result>(place: CurlPlace | undefined, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof CurlError) error.place ??= place;
    throw error;
  }
}

/** A word of a command as a program gets it, and where it is written; undefined if that is not known. */
export interface CurlWord {
  value: string;
  place: CurlPlace | undefined;
}
