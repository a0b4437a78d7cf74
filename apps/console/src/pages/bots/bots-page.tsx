import type { ReactNode } from 'react';
import { lazyPart } from '../../parts/lazy-part.ts';

const BotListPage = lazyPart(() => import('./list/bot-list-page.tsx').then((m) => ({ default: m.BotListPage })));
const BotEditor = lazyPart(() => import('./editor/bot-editor.tsx').then((m) => ({ default: m.BotEditor })));
const RunListPage = lazyPart(() => import('./runs/run-list-page.tsx').then((m) => ({ default: m.RunListPage })));
const RunPage = lazyPart(() => import('./runs/run-page.tsx').then((m) => ({ default: m.RunPage })));

interface Props {
  readonly botId?: string | undefined;
  readonly runId?: string | undefined;
  readonly part?: 'runs';
}

/** Bot Studio: the bots, one of them on its canvas, its runs, or one of these. */
export function BotsPage({ botId, runId, part }: Props): ReactNode {
  if (botId === undefined) return <BotListPage />;
  if (runId !== undefined) return <RunPage botId={botId} runId={runId} />;
  return part === 'runs' ? <RunListPage botId={botId} /> : <BotEditor key={botId} botId={botId} />;
}
