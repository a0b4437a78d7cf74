const mostMs = 3_000;

/**
 * Moves the focus to a field of a step's panel, as soon as the panel shows it. Without a field, and for one that the panel
 * does not have, to the panel.
 *
 * @param field such as `branches/0/tests/1/left`, the `data-field` of an input or of what is around it
 */
export function focusField(stepId: string, field: string | null): void {
  if (tryToFocus(stepId, field)) return;
  const watch = new MutationObserver(() => {
    if (!tryToFocus(stepId, field)) return;
    watch.disconnect();
    clearTimeout(end);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const end = setTimeout(() => {
    watch.disconnect();
    panelOf(stepId)?.focus();
  }, mostMs);
}

function tryToFocus(stepId: string, field: string | null): boolean {
  const panel = panelOf(stepId);
  const target = field === null ? panel : panel && fieldIn(panel, field);
  if (!target) return false;
  // A drawer that opens takes the focus first.
  requestAnimationFrame(() => requestAnimationFrame(() => target.focus()));
  return true;
}

function panelOf(stepId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-step-panel="${CSS.escape(stepId)}"]`);
}

const focusable = 'input, textarea, select, button, [tabindex]';

/** The field, or the nearest one around it: the branch of a missing test. */
function fieldIn(panel: HTMLElement, field: string): HTMLElement | null {
  const parts = field.split('/');
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join('/');
    const place = panel.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    if (place) return place.matches(focusable) ? place : (place.querySelector<HTMLElement>(focusable) ?? place);
  }
  return null;
}

/** Moves the focus to a step on the canvas; to the canvas if there is no such step. */
export function focusStep(stepId: string | undefined): void {
  const step = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(stepId ?? '')}"]`);
  (step ?? document.querySelector<HTMLElement>('.react-flow'))?.focus();
}
