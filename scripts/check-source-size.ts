/**
 * Keeps source files readable at one sitting: median at most 110 lines, p90 at most 250, none over 400; and an app in one
 * piece: at most 22 % of its files, tests included, have 20 lines or fewer.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const limits = { median: 110, p90: 250, max: 400, small: 20, smallShare: 0.22 };

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.includes('/generated/') && existsSync(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

const at = (share: number) => sources[Math.min(sources.length - 1, Math.floor(sources.length * share))]?.lines ?? 0;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const byApp = Map.groupBy(sources, ({ file }) => /^apps\/[^/]+/.exec(file)?.[0]);
const apps = [...byApp]
  .filter(([app]) => app !== undefined)
  .map(([app, files]) => ({ app, share: files.filter(({ lines }) => lines <= limits.small).length / files.length }));

const problems = [
  ...sources
    .filter(({ lines }) => lines > limits.max)
    .map(({ file, lines }) => `${file} has ${lines} lines; split it (at most ${limits.max})`),
  ...(at(0.5) > limits.median ? [`the median file has ${at(0.5)} lines (at most ${limits.median})`] : []),
  ...(at(0.9) > limits.p90 ? [`one file in ten has more than ${at(0.9)} lines (at most ${limits.p90})`] : []),
  ...apps
    .filter(({ share }) => share > limits.smallShare)
    .map(
      ({ app, share }) =>
        `${percent(share)} of the files in ${app} have ${limits.small} lines or fewer (at most ${percent(limits.smallShare)}); merge a rule with its helpers`,
    ),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  console.log(`${sources.length} source files: median ${at(0.5)} lines, p90 ${at(0.9)}, longest ${at(1)}.`);
  for (const { app, share } of apps) console.log(`${app}: ${percent(share)} have ${limits.small} lines or fewer.`);
}
