/** The commands for a mock that runs. */
export const shellCommandNames = ['listen', 'trigger', 'clock', 'reset', 'journal'] as const;

export type ShellCommandName = (typeof shellCommandNames)[number];

export function isShellCommand(name: string | undefined): name is ShellCommandName {
  return shellCommandNames.some((known) => known === name);
}
