import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { MoonIcon, SunIcon } from '../icons.tsx';
import { texts } from '../texts.ts';

/** Switches between light and dark, from what the system prefers at first. */
export function useColorSchemeSwitch(): { readonly isDark: boolean; readonly toggle: () => void } {
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return { isDark, toggle: () => setColorScheme(isDark ? 'light' : 'dark') };
}

export function ColorSchemeButton(): ReactNode {
  const { isDark, toggle } = useColorSchemeSwitch();
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={isDark ? texts.shell.lightScheme : texts.shell.darkScheme}
      onClick={toggle}
    >
      {isDark ? <SunIcon /> : <MoonIcon />}
    </ActionIcon>
  );
}
