import { useSessionStorage } from '@mantine/hooks';

/** The key as it was typed, for this tab of the browser: every operation uses the same one. */
export function useEnteredKey() {
  return useSessionStorage({ key: 'doubletick-kit.entered-key', defaultValue: '', getInitialValueInEffect: false });
}
