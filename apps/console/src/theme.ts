import { Badge, type CSSVariablesResolver, createTheme, type MantineColorsTuple, NavLink } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#e7f8f2',
  '#d0efe4',
  '#a1dec8',
  '#6fccab',
  '#46bd92',
  '#2db483',
  '#0f8a62',
  '#0b7a56',
  '#066b4a',
  '#04553a',
];

export const theme = createTheme({
  primaryColor: 'brand',
  colors: { brand },
  primaryShade: { light: 7, dark: 7 },
  fontFamily: 'system-ui, sans-serif',
  respectReducedMotion: true,
  headings: { sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.375rem' }, h3: { fontSize: '1.125rem' } } },
  components: {
    Badge: Badge.extend({ defaultProps: { variant: 'light' } }),
    NavLink: NavLink.extend({ styles: { root: { borderRadius: 'var(--mantine-radius-default)' } } }),
  },
});

/** The colours that are used for badges and avatars. */
const lightColors = ['green', 'red', 'orange', 'blue', 'gray', 'brand'];

/** Mantine's own shades of dimmed and light text have too little contrast for WCAG 2.2 AA (4.5:1). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5b6269',
    '--mantine-color-placeholder': '#686f76',
    ...Object.fromEntries(
      lightColors.map((name) => [
        `--mantine-color-${name}-light-color`,
        `color-mix(in srgb, var(--mantine-color-${name}-9), black 35%)`,
      ]),
    ),
  },
  dark: { '--mantine-color-dimmed': '#a9abae', '--mantine-color-placeholder': '#9b9da0' },
});
