import { useSearchParams } from 'wouter';
import { routes } from '../../app/routes.ts';

/** What is beside a conversation, or where there is no room, instead of it. */
export type Panel = 'details' | 'phone';

const panels: readonly string[] = ['details', 'phone'] satisfies Panel[];

export function pathOfChat(chatId: string): string {
  return routes.chat.replace(':chatId', encodeURIComponent(chatId));
}

/** The panel in the address, so that the way back leads to the conversation; undefined where it names none. */
export function usePanel(): [panel: Panel | undefined, show: (panel: Panel | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const named = params.get('panel') ?? '';
  return [
    panels.includes(named) ? (named as Panel) : undefined, // one of them
    (panel) => setParams(panel === undefined ? {} : { panel }),
  ];
}
