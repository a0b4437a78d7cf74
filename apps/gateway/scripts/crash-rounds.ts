/** `crash-rounds.ts [rounds] [seed]` kills a gateway under load as often as asked, and checks its records each time. */
import { runCrashRounds } from '../src/crash-rounds.fixture.ts';

const rounds = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 32));
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  console.error('Usage: node scripts/run.mjs apps/gateway/scripts/crash-rounds.ts [rounds] [seed]');
  process.exit(2);
}
console.log(`Kills a gateway ${rounds} times under load, with seed ${seed}.`);
try {
  const { answered, checkpoints, cut, repeated, repeatedAnswered, seen, unknown } = await runCrashRounds(rounds, seed);
  console.log(
    `${answered} answered requests have their records, ${seen} sends and writes that DoubleTick saw have their intents. ` +
      `${cut} requests were cut; ${unknown} of them are recorded as unknown. The log fits ${checkpoints} checkpoints. ` +
      `${repeated} sends that were cut were repeated with their keys: ${repeatedAnswered} were answered, none was sent twice.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
