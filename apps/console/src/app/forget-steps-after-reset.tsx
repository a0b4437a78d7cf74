import { useWorld } from '../api/world-context.tsx';
import { useEvents } from '../live/live.tsx';
import { forgetSteps } from '../pages/start/steps.ts';

/** Clears the checklists of the Start page when the world is reset, whichever page is shown. */
export function ForgetStepsAfterReset(): null {
  const { id } = useWorld();
  useEvents(({ id: event, type }) => {
    if (type === 'WORLD_RESET') forgetSteps(id, event);
  });
  return null;
}
