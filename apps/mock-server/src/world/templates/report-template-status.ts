import type { Template, TemplateStatus } from '../tables/templates.ts';
import type { World } from '../world.ts';

export interface TemplateTransition {
  readonly status: TemplateStatus;
  readonly previous: TemplateStatus | null;
}

/**
 * Reports that a template has got another status. The template is as it is after that.
 *
 * Assumed: the first status of a new template is not told of, and a template without a known author has none.
 *
 * @see template-webhooks: not the same status again
 */
export function reportTemplateStatus(world: World, template: Template, { status, previous }: TemplateTransition): void {
  if (status === previous) return;
  const submitter = [...world.members.values()].find(({ name }) => name === template.createdBy);
  world.report({ type: 'TEMPLATE_STATUS_CHANGED', template, status, previous, submitter });
}

/** Reports what happens to a template if nothing else is done: its review is decided, or it is paused. */
export function reportReview(world: World, template: Template, step: string): void {
  const decision = template.review.rejectedReason === null ? 'APPROVED' : 'REJECTED';
  const transition: TemplateTransition =
    step === 'decidedAt' ? { status: decision, previous: 'PENDING' } : { status: 'PAUSED', previous: 'APPROVED' };
  reportTemplateStatus(world, template, transition);
}
