import type { Command } from 'commander';
import { redactNumber } from '../audit/redact-number.ts';
import { hashKeyOf } from '../audit/start-event.ts';
import { readDataDir } from '../config/read-settings.ts';
import { hasGatewayData, readDataDirectory } from '../data-directory.ts';
import type { CliDeps } from './cli-deps.ts';
import { formatJson, formatTable } from './format.ts';
import { parsePhoneNumber } from './parse-options.ts';
import { noData } from './with-keys.ts';

/**
 * It reads no record, so it is not recorded as a reading of the log. A record would also promise too much: the hash can be
 * computed from gateway.secret without this command.
 */
export function addHashCommand(audit: Command, deps: CliDeps): void {
  audit
    .command('hash')
    .description('print what records have instead of a phone number, to look for it in an export')
    .argument('<number>', 'a phone number with country code', (text: string) => parsePhoneNumber(text, 'NUMBER'))
    .option('--json', 'print JSON')
    .action((number: string, { json }: { json?: true }) => {
      const dataDir = readDataDir(deps.env);
      const files = hasGatewayData(dataDir) ? readDataDirectory(dataDir) : undefined;
      if (!files) throw new Error(noData(dataDir));
      const { hash, countryCode, lastTwo } = redactNumber(number, files.recipientKey);
      if (countryCode === null)
        deps.err('The phone number does not start with a country code: did you leave it out?\n');
      const hashKey = hashKeyOf(files.secretFingerprint);
      if (json) return deps.out(formatJson({ hash, countryCode, lastTwo, hashKey }));
      deps.out(formatTable(['HASH', 'COUNTRY', 'LAST', 'KEY'], [[hash, countryCode ?? '-', lastTwo ?? '-', hashKey]]));
    });
}
