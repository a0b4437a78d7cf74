import { fill } from '../../../texts.ts';
import { type Field, partsOf } from './field.ts';
import form from './form-texts.json' with { type: 'json' };
import { pointerOf } from './json-tree.ts';
import type { Problem } from './problems-of.ts';

/** What is not filled in yet, as one sentence; empty when nothing is missing. */
export function describeMissing(problems: readonly Problem[]): string {
  const missing = problems.filter(({ isMissing }) => isMissing);
  const named = missing.filter(({ message }) => message === form.problems.required);
  const others = missing.filter(({ message }) => message !== form.problems.required);
  const names = named.map(({ pointer }) => readableName(pointer)).join(', ');
  if (missing.length === 0) return '';
  return [
    ...(names === '' ? [] : [fill(form.missing, { names })]),
    ...others.map(({ pointer, message }) => atPlace(pointer, message)),
    form.sendAnyway,
  ].join(' ');
}

/** Findings at places that have no field. */
export function problemsElsewhere(problems: readonly Problem[], fields: readonly Field[]): readonly string[] {
  const drawn = new Set(fields.flatMap(pointersOf));
  return problems
    .filter(({ pointer, isMissing }) => !isMissing && !drawn.has(pointer))
    .map(({ pointer, message }) => atPlace(pointer, message));
}

function atPlace(pointer: string, message: string): string {
  return pointer === '' ? message : fill(form.elsewhere, { name: readableName(pointer), message });
}

/** Places that draw what is wrong there. */
function pointersOf(field: Field): readonly string[] {
  const own = field.path.length === 0 ? [] : [pointerOf(field.path)];
  if (field.kind === 'list') return [...own, ...field.items.flatMap(pointersOf)];
  if (field.kind !== 'object') return [pointerOf(field.path)];
  return [...own, ...partsOf(field).flatMap(pointersOf)];
}

/** `/messages/0/content` is "messages 1 › content". */
function readableName(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names
    .map((name) => (/^\d+$/.test(name) ? ` ${Number(name) + 1}` : ` › ${name}`))
    .join('')
    .slice(3);
}
