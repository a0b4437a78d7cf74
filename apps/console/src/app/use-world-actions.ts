import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { control, dataOf } from '../api/control.ts';
import { reasonOf } from '../api/reason-of.ts';
import { useWorld, worldQuery } from '../api/world-context.tsx';
import { useWorlds } from '../api/worlds.ts';
import type { components } from '../generated/control-schema.ts';
import { formatDayTime } from '../parts/format-time.ts';
import { fill, texts } from '../texts.ts';

const { shell } = texts;

/** What every page can do to the shown world. A failure is shown, so nothing is thrown. */
export interface WorldActions {
  readonly freeze: () => Promise<void>;
  readonly goOn: () => Promise<void>;
  /** Moves the clock ahead by hours. */
  readonly advance: (hours: number) => Promise<void>;
  /** @returns whether the world started over */
  readonly reset: () => Promise<boolean>;
  /** Creates a world and shows it. Throws what the mock says against it. */
  readonly create: (id: string | undefined) => Promise<void>;
}

export function useWorldActions(): WorldActions {
  const { id, choose } = useWorld();
  const queries = useQueryClient();
  const { data: worlds } = useWorlds();
  return useMemo(() => {
    const params = { path: { world: id } };
    async function changeClock(body: components['schemas']['ClockChange'], says: string): Promise<void> {
      try {
        const clock = await dataOf(control.POST('/__mock/worlds/{world}/clock', { params, body }));
        queries.setQueryData(worldQuery(id, 'clock'), { ...clock, readAt: Date.now() });
        notifications.show({ message: fill(says, { time: formatDayTime(clock.now) }) });
      } catch (error) {
        showFailure(shell.clockFailed, error);
      }
    }
    return {
      freeze: () => changeClock({ freeze: true }, shell.clockFrozen),
      goOn: () => changeClock({ real: true }, shell.clockGoesOn),
      advance: (hours) => changeClock({ advance: `${hours}h` }, shell.clockMoved),
      async reset() {
        try {
          await dataOf(control.POST('/__mock/worlds/{world}/reset', { params, body: {} }));
        } catch (error) {
          showFailure(fill(shell.resetFailed, { world: id }), error);
          return false;
        }
        notifications.show({ message: fill(shell.resetDone, { world: id }) });
        return true;
      },
      async create(name) {
        const body = name === undefined ? {} : { id: name };
        const created = await dataOf(control.POST('/__mock/worlds', { body }));
        queries.setQueryData(['worlds'], [...(worlds ?? []), created]);
        choose(created.id);
        notifications.show({ message: fill(shell.worldCreated, { world: created.id }) });
      },
    };
  }, [id, choose, queries, worlds]);
}

function showFailure(title: string, error: unknown): void {
  notifications.show({ color: 'red', title, message: reasonOf(error) });
}
