/** What a word processor, a chat or a terminal put into a command, and what was there before. */
const corrections: readonly (readonly [found: RegExp, instead: string])[] = [
  [/[\u200b-\u200d\u2060\ufeff]/g, ''],
  [/[\u00a0\u2007\u202f]/g, ' '],
  [/[“”„‟″]/g, '"'],
  [/[‘’‚‛′]/g, "'"],
  // "--request" becomes "–request" or "—request", and "-X" becomes "–X".
  [/(?<=^|\s)[–—](?=[a-z][a-z-])/g, '--'],
  [/(?<=^|\s)[–—](?=[A-Za-z](?:\s|['"]))/g, '-'],
  // The fences of Markdown.
  [/^\s*```[a-z]*\s*\n|\n\s*```\s*$/g, ''],
  [/^\s*`([^`]*)`\s*$/g, '$1'],
  // The prompt of a terminal before the command or, on its last line, after it.
  [/^\s*[#%❯➜>]\s*(?=curl\b)/g, ''],
  [/\n[^\n'"\\]*[$#%>❯][ \t]*$/g, ''],
  [/^\s*sudo\s+(?=curl\b)/g, ''],
  [/;\s*$/g, ''],
];

/** The command as it was before it was copied through another program; undefined if it shows no trace of that. */
export function correctCurl(pasted: string): string | undefined {
  const corrected = corrections.reduce((command, [found, instead]) => command.replaceAll(found, instead), pasted);
  return corrected.trim() === pasted.trim() ? undefined : corrected.trim();
}
