/** Keeps source files readable at one sitting: median at most 110 lines, p90 at most 250, none over 400. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const limits = { median: 110, p90: 250, max: 400 };

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.includes('/generated/') && existsSync(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

const at = (share: number) => sources[Math.min(sources.length - 1, Math.floor(sources.length * share))]?.lines ?? 0;
const problems = [
  ...sources
    .filter(({ lines }) => lines > limits.max)
    .map(({ file, lines }) => `${file} has ${lines} lines; split it (at most ${limits.max})`),
  ...(at(0.5) > limits.median ? [`the median file has ${at(0.5)} lines (at most ${limits.median})`] : []),
  ...(at(0.9) > limits.p90 ? [`one file in ten has more than ${at(0.9)} lines (at most ${limits.p90})`] : []),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${sources.length} source files: median ${at(0.5)} lines, p90 ${at(0.9)}, longest ${at(1)}.`);
