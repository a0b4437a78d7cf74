/** A text that is not JSON. The message is for the person who sent it. */
export class LargeJsonError extends Error {
  override readonly name = 'LargeJsonError';
}

/**
 * Reads JSON of any size, as `JSON.parse` does. That needs one string, which cannot have more than 2^29 characters; this
 * needs one for each value three levels deep, such as a row of a snapshot. 434 MB take 5 s; a streaming parser of npm
 * took 22 s.
 *
 * @throws LargeJsonError for what is not JSON
 */
export async function readLargeJson(chunks: AsyncIterable<Uint8Array>): Promise<unknown> {
  const source = new ByteSource();
  const reading = readDocument(source);
  // Runs to the first byte.
  let step = reading.next();
  for await (const chunk of chunks) {
    source.add(chunk);
    step = reading.next();
  }
  source.end();
  while (!step.done) step = reading.next();
  return step.value;
}

/** Waits for more bytes at every `yield`. */
type Reading<Result> = Generator<void, Result>;

const depthOfValues = 3;
const [quote = 0, backslash = 0, comma = 0, colon = 0] = Buffer.from('"\\,:');
const [openList = 0, closeList = 0, openObject = 0, closeObject = 0] = Buffer.from('[]{}');
const blanks = new Set(Buffer.from(' \t\r\n'));
/** There is no next byte. */
const atEnd = -1;

/** Bytes as they arrive. All bytes of JSON's structure are ASCII, which UTF-8 uses for nothing else. */
class ByteSource {
  chunk: Uint8Array = new Uint8Array();
  at = 0;
  #bytesBefore = 0;
  #isAtEnd = false;

  add(chunk: Uint8Array): void {
    this.#bytesBefore += this.chunk.length;
    this.chunk = chunk;
    this.at = 0;
  }

  end(): void {
    this.add(new Uint8Array());
    this.#isAtEnd = true;
  }

  /** The next byte that is not blank. */
  *peek(): Reading<number> {
    for (;;) {
      const byte = this.chunk[this.at];
      if (byte === undefined) {
        if (this.#isAtEnd) return atEnd;
        yield;
      } else if (blanks.has(byte)) this.at += 1;
      else return byte;
    }
  }

  /** The text of one value. Whether it is valid is for `JSON.parse` to say. */
  *takeValue(): Reading<string> {
    const parts: Uint8Array[] = [];
    const end = new ValueEnd();
    for (;;) {
      const start = this.at;
      this.at = end.find(this.chunk, start);
      parts.push(this.chunk.subarray(start, this.at));
      if (end.isFound || this.#isAtEnd) return Buffer.concat(parts).toString();
      yield;
    }
  }

  fail(): never {
    throw new LargeJsonError(`The body is not valid JSON near byte ${this.#bytesBefore + this.at}.`);
  }
}

/** Finds the end of a value, which may come chunks later. */
class ValueEnd {
  isFound = false;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #isInWord = false;

  /** @returns the position after the value, or the end of the chunk */
  find(chunk: Uint8Array, start: number): number {
    for (let at = start; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (this.#isInString) this.#passInString(byte);
      else if (byte === quote && !this.#isInWord) this.#isInString = true;
      else if (byte === openList || byte === openObject) this.#depth += 1;
      else if (this.#depth > 0) {
        if (byte === closeList || byte === closeObject) this.#depth -= 1;
        else continue;
      } else if (this.#endsWord(byte)) {
        this.isFound = true;
        return at;
      } else {
        this.#isInWord = true;
        continue;
      }
      if (this.#depth > 0 || this.#isInString) continue;
      this.isFound = true;
      return at + 1;
    }
    return chunk.length;
  }

  #passInString(byte: number | undefined): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === backslash) this.#isEscaped = true;
    else if (byte === quote) this.#isInString = false;
  }

  /** A number, `true`, `false` or `null` ends where something else begins. */
  #endsWord(byte: number | undefined): boolean {
    return byte === comma || byte === colon || byte === closeList || byte === closeObject || blanks.has(byte ?? atEnd);
  }
}

function* readDocument(source: ByteSource): Reading<unknown> {
  const value = yield* readValue(source, 0);
  return (yield* source.peek()) === atEnd ? value : source.fail();
}

function* readValue(source: ByteSource, depth: number): Reading<unknown> {
  const first = yield* source.peek();
  if (depth < depthOfValues && first === openList) return yield* readList(source, depth);
  if (depth < depthOfValues && first === openObject) return yield* readObject(source, depth);
  const text = yield* source.takeValue();
  try {
    return JSON.parse(text);
  } catch {
    return source.fail();
  }
}

function* readList(source: ByteSource, depth: number): Reading<unknown[]> {
  const items: unknown[] = [];
  source.at += 1;
  if ((yield* source.peek()) === closeList) source.at += 1;
  else {
    do items.push(yield* readValue(source, depth + 1));
    while (yield* hasNext(source, closeList));
  }
  return items;
}

function* readObject(source: ByteSource, depth: number): Reading<object> {
  const members: [string, unknown][] = [];
  source.at += 1;
  if ((yield* source.peek()) === closeObject) source.at += 1;
  else {
    do {
      const name = (yield* source.peek()) === quote ? yield* readValue(source, depthOfValues) : source.fail();
      if ((yield* source.peek()) !== colon) source.fail();
      source.at += 1;
      members.push([String(name), yield* readValue(source, depth + 1)]);
    } while (yield* hasNext(source, closeObject));
  }
  // A member `__proto__` becomes an own property, too.
  return Object.fromEntries(members);
}

function* hasNext(source: ByteSource, close: number): Reading<boolean> {
  const next = yield* source.peek();
  if (next !== comma && next !== close) source.fail();
  source.at += 1;
  return next === comma;
}
