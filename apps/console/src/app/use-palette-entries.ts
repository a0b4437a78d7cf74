import { useLocation } from 'wouter';
import { useWorldClock } from '../api/world-clock.ts';
import { useWorld } from '../api/world-context.tsx';
import { useWorlds } from '../api/worlds.ts';
import { fill, texts } from '../texts.ts';
import { useColorSchemeSwitch } from './color-scheme-button.tsx';
import { useDialog } from './dialog-context.ts';
import { mainPlaces, settingsPlaces } from './navigation.tsx';
import type { PaletteEntry } from './palette-entries.ts';
import { useWorldActions } from './use-world-actions.ts';

const { shell } = texts;

/** The pages, and what can be done on every page. */
export function useFixedEntries(): Readonly<Record<'pages' | 'actions', readonly PaletteEntry[]>> {
  const [, navigate] = useLocation();
  const { id, choose } = useWorld();
  const { data: worlds = [] } = useWorlds();
  const { data: clock } = useWorldClock();
  const actions = useWorldActions();
  const openDialog = useDialog();
  const { isDark, toggle } = useColorSchemeSwitch();
  const pages = [
    ...mainPlaces.map(({ label, path }) => ({ id: path, label, run: () => navigate(path) })),
    ...settingsPlaces.map(({ label, path }) => ({
      id: path,
      label,
      detail: `${shell.settings} > ${label}`,
      run: () => navigate(path),
    })),
  ];
  return {
    pages,
    actions: [
      { id: 'freeze', label: shell.freezeClock, run: () => void actions.freeze() },
      ...(clock && clock.mode !== 'real'
        ? [{ id: 'go-on', label: shell.continueClock, run: () => void actions.goOn() }]
        : []),
      { id: '+1h', label: shell.moveOneHour, detail: shell.oneHour, run: () => void actions.advance(1) },
      {
        id: '+25h',
        label: shell.moveTwentyFiveHours,
        detail: shell.twentyFiveHours,
        run: () => void actions.advance(25),
      },
      { id: 'reset', label: fill(shell.resetButton, { world: id }), run: () => openDialog('reset') },
      ...worlds
        .filter((world) => world.id !== id)
        .map((world) => ({
          id: `world ${world.id}`,
          label: fill(shell.showWorld, { world: world.id }),
          run: () => choose(world.id),
        })),
      { id: 'new-world', label: shell.newWorldButton, run: () => openDialog('newWorld') },
      { id: 'colors', label: isDark ? shell.lightScheme : shell.darkScheme, run: toggle },
    ],
  };
}
