import {
  Badge,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  Loader,
  type MantineColorsTuple,
  Modal,
  NavLink,
  Notification,
} from '@mantine/core';
import { texts } from './texts.ts';

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

const closeButton = { 'aria-label': texts.shell.close };
/** The header of a dialog is not the banner of the page. */
const attributes = { header: { role: 'presentation' } };

export const theme = createTheme({
  primaryColor: 'brand',
  colors: { brand },
  primaryShade: { light: 7, dark: 7 },
  fontFamily: 'system-ui, sans-serif',
  respectReducedMotion: true,
  headings: { sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.375rem' }, h3: { fontSize: '1.125rem' } } },
  components: {
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: closeButton },
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    }),
    Modal: Modal.extend({ defaultProps: { closeButtonProps: closeButton, attributes } }),
    Drawer: Drawer.extend({ defaultProps: { closeButtonProps: closeButton, attributes } }),
    // axe: the placeholder is a menu item without a name. By its name, as the first page has no menu.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // A name needs a role.
    Loader: Loader.extend({ defaultProps: { role: 'status' } }),
    Badge: Badge.extend({ defaultProps: { variant: 'light' } }),
    NavLink: NavLink.extend({ styles: { root: { borderRadius: 'var(--mantine-radius-default)' } } }),
  },
});

/** The colours that are used for badges, avatars, and words such as errors. */
const usedColors = ['green', 'red', 'orange', 'blue', 'gray', 'brand'];
const darker = (name: string) => `color-mix(in srgb, var(--mantine-color-${name}-9), black 35%)`;

/** Mantine's own shades of dimmed, colored and light text have too little contrast for WCAG 2.2 AA (4.5:1). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5b6269',
    '--mantine-color-placeholder': '#686f76',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-red-filled': 'var(--mantine-color-red-9)',
    ...Object.fromEntries(
      usedColors.flatMap((name) => [
        [`--mantine-color-${name}-light-color`, darker(name)],
        [`--mantine-color-${name}-text`, name === 'brand' ? 'var(--mantine-color-brand-7)' : darker(name)],
      ]),
    ),
  },
  dark: {
    '--mantine-color-dimmed': '#a9abae',
    '--mantine-color-placeholder': '#9b9da0',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-red-filled': 'var(--mantine-color-red-9)',
  },
});
