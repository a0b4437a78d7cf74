/** A form whose boundaries are all whole and without padding. */
interface FramedForm {
  readonly bytes: Buffer;
  readonly partCount: number;
}

/**
 * Takes the blanks that may follow a boundary off a form, which its parser would take for the end of the form. Undefined
 * for a form that has no last boundary, or a line that begins with a boundary and goes on: what follows it would be lost.
 *
 * @see RFC 2046, section 5.1.1
 */
export function withoutPadding(bytes: Buffer, boundary: string): FramedForm | undefined {
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  const kept: Buffer[] = [];
  let from = 0;
  let partCount = 0;
  // The first boundary may begin the body.
  let at = bytes.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2)) ? -2 : bytes.indexOf(delimiter);
  while (at !== -1) {
    const end = at + delimiter.length;
    if (bytes[end] === hyphen && bytes[end + 1] === hyphen) {
      kept.push(bytes.subarray(from, end + 2));
      return { bytes: Buffer.concat(kept), partCount };
    }
    let lineEnd = end;
    while (bytes[lineEnd] === space || bytes[lineEnd] === tab) lineEnd += 1;
    if (bytes[lineEnd] !== carriageReturn || bytes[lineEnd + 1] !== lineFeed) return undefined;
    kept.push(bytes.subarray(from, end));
    from = lineEnd;
    partCount += 1;
    // The line break that ends a boundary may begin the next one.
    at = bytes.indexOf(delimiter, lineEnd);
  }
  return undefined;
}

const [tab, lineFeed, carriageReturn, space, hyphen] = [0x09, 0x0a, 0x0d, 0x20, 0x2d];
