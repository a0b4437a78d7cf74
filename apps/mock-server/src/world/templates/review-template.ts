import { settlePlan } from '../plans/keep-plans.ts';
import { forgetWait } from '../progress/follow-mode.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Review, Template, TemplateStatus } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { reportTemplateStatus } from './report-template-status.ts';
import { statusOf } from './review.ts';

export interface Decision {
  readonly status: TemplateStatus;
  /** Why it is rejected. */
  readonly reason?: string | undefined;
}

/** Gives a template another status now, instead of what was planned. */
export function reviewTemplate(world: World, template: Template, decision: Decision): Template | Refusal<409> {
  const previous = statusOf(template, world.now());
  if (previous === decision.status) return refuse(409, 'The template has this status already');
  forgetWait(world, 'TEMPLATE', template.id);
  const reviewed = world.templates.put({ ...template, review: toReview(template.review, decision, world.now()) });
  settlePlan(world, { kind: 'TEMPLATE', target: template.id });
  reportTemplateStatus(world, reviewed, { status: decision.status, previous });
  return reviewed;
}

function toReview({ decidedAt }: Review, { status, reason }: Decision, now: number): Review {
  const rejectedReason = reason ?? 'The template breaks the WhatsApp business policy';
  switch (status) {
    case 'PENDING':
      return { decidedAt: null, rejectedReason: null, pausedAt: null };
    case 'APPROVED':
      return { decidedAt: now, rejectedReason: null, pausedAt: null };
    case 'REJECTED':
      return { decidedAt: now, rejectedReason, pausedAt: null };
    default:
      return { decidedAt: Math.min(decidedAt ?? now, now), rejectedReason: null, pausedAt: now };
  }
}
