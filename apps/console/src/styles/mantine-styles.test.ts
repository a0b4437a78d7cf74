import { expect, test } from 'vitest';
import { componentsIn, mantineStyles } from './mantine-styles.ts';

test.each([
  ["import { Button, type ButtonProps, Modal as Dialog } from '@mantine/core';", ['Button', 'Modal']],
  ["import {\n  Text,\n  Title,\n} from '@mantine/core';", ['Text', 'Title']],
  ['import{Notification}from"@mantine/core";', ['Notification']],
  ["import { createTheme } from '@mantine/core';", []],
  ["import { Button } from './button.tsx';", []],
])('in %j it finds the components %j', (source, components) => {
  expect(componentsIn([source])).toEqual(components);
});

const select = mantineStyles(["import { Select } from '@mantine/core';"]);

test.each([
  ['what every component needs', '--mantine-z-index-modal', true],
  ['the component', '--combobox-', true],
  ['what it is made of', '--input-', true],
  ['other components', '--accordion-', false],
])('the styles for a select have those of %s: %s', (_, part, isThere) => {
  expect(select.includes(part)).toBe(isThere);
});

test('what a component is made of comes before it, so that the component can change it', () => {
  const styles = mantineStyles(["import { Button } from '@mantine/core';"]);
  const [baseline, plainButton, button] = ['box-sizing', '.m_87cf2631', '.m_77c9d27d'].map((part) =>
    styles.indexOf(part),
  );
  expect(baseline).toBeGreaterThanOrEqual(0);
  expect(plainButton).toBeGreaterThan(baseline ?? 0);
  expect(button).toBeGreaterThan(plainButton ?? 0);
});
