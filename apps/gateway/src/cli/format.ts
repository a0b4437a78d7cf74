/** Makes a stored string safe for a terminal: control, format and unassigned characters become escapes. */
export function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

export function formatTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return createTable(headings)(rows);
}

/** Returns a function that formats rows under the headings. Later rows keep to the columns, unless a cell is wider. */
export function createTable(headings: readonly string[]): (rows: readonly (readonly string[])[]) => string {
  let widths = headings.map(() => 0);
  let top = [headings];
  return (rows) => {
    const lines = [...top, ...rows].map((row) => row.map(printable));
    top = [];
    widths = widths.map((width, column) =>
      lines.reduce((widest, line) => Math.max(widest, line[column]?.length ?? 0), width),
    );
    return lines
      .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
      .map((line) => `${line.trimEnd()}\n`)
      .join('');
  };
}

/** Indented JSON in which characters that could control a terminal are escaped. */
export function formatJson(value: unknown): string {
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`;
}

/** The same on one line. */
export function formatJsonLine(value: unknown): string {
  return `${escapeControls(JSON.stringify(value))}\n`;
}

function escapeControls(json: string): string {
  return json.replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
