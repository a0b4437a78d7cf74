/** Adds up the results of the test runs and the smoke run, in one line for CI. Fails if anything failed or nothing ran. */
import { existsSync, globSync, readFileSync } from 'node:fs';

interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
}

const total = { passed: 0, failed: 0, skipped: 0 };
const folders = globSync(['packages/*', 'apps/*']).sort();
for (const folder of folders) {
  const file = `${folder}/.reports/vitest.json`;
  if (!existsSync(file)) {
    console.error(`${folder} has no test report.`);
    total.failed += 1;
    continue;
  }
  const report: TestReport = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests;
  // A file that cannot be loaded fails without a failed test in it.
  if (report.numFailedTests === 0 && report.numFailedTestSuites > 0) total.failed += report.numFailedTestSuites;
}

const smoke = existsSync('.reports/smoke.txt') ? readFileSync('.reports/smoke.txt', 'utf8') : '';
const [, smokePassed = '0', smokeFailed = '1'] = /^(\d+) passed, (\d+) failed$/m.exec(smoke) ?? [];
total.passed += Number(smokePassed);
total.failed += Number(smokeFailed);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
if (total.failed > 0) process.exitCode = 1;
