import type { Command } from 'commander';
import { collectValues, readSettings } from '../config/read-settings.ts';
import type { CliDeps } from './cli-deps.ts';
import { formatJson, formatTable } from './format.ts';

export function addConfigCommands(program: Command, { out, env }: CliDeps): void {
  const config = program.command('config').description("check and print the gateway's settings");

  config
    .command('check')
    .description('check that the gateway can start with the settings; only the port is not tried')
    .action(() => {
      readSettings(env);
      out('The settings can be used.\n');
    });

  config
    .command('print')
    .description('print every setting with its source, without secrets')
    .option('--json', 'print a JSON array')
    .action(({ json }: { json?: true }) => {
      const rows = collectValues(env).map(({ setting, value, source }) => ({
        name: setting.name,
        variable: setting.variable,
        value: setting.isSecret && value !== undefined && value !== '' ? '[secret]' : withoutPassword(value ?? null),
        source: value === undefined ? 'not set' : source,
      }));
      if (json) return out(formatJson(rows));
      const cells = rows.map(({ name, value, source }) => [name, textOf(value), source]);
      out(formatTable(['NAME', 'VALUE', 'SOURCE'], cells));
    });
}

function textOf(value: unknown): string {
  if (value === null || value === '') return '-';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A URL with a password is refused by the start, but may be printed before that. */
function withoutPassword(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\/\/[^/]*@/, '//[secret]@') : value;
}
