import { fill } from '../../../texts.ts';
import canvasTexts from '../canvas/canvas-texts.json' with { type: 'json' };
import type { BotConnection, BotFlow } from '../model/flow.ts';
import { nameOfExit, nameOfStep } from '../model/step-words.ts';

/** What has changed between two flows, for people who do not see it; undefined for what changed within steps. */
export function describeChange(before: BotFlow, after: BotFlow): string | undefined {
  const deleted = before.steps.find(({ id }) => !after.steps.some((step) => step.id === id));
  if (deleted) return fill(canvasTexts.deleted, { name: nameOfStep(deleted) });
  const connected = after.connections.find((one) => !hasConnection(before, one));
  if (connected) return describeConnection(after, connected, canvasTexts.connected);
  const added = after.steps.find(({ id }) => !before.steps.some((step) => step.id === id));
  if (added) return fill(canvasTexts.added, { name: nameOfStep(added) });
  const removed = before.connections.find((one) => !hasConnection(after, one));
  return removed && describeConnection(before, removed, canvasTexts.disconnected);
}

function hasConnection({ connections }: BotFlow, { from, exit, to }: BotConnection): boolean {
  return connections.some((one) => one.from === from && one.exit === exit && one.to === to);
}

function describeConnection({ steps }: BotFlow, { from, exit, to }: BotConnection, words: string): string | undefined {
  const [source, target] = [from, to].map((id) => steps.find((step) => step.id === id));
  if (!source || !target) return undefined;
  return fill(words, { exit: nameOfExit(source, exit), from: nameOfStep(source), to: nameOfStep(target) });
}
