import { endBotWait } from '../bots/handle-message.ts';
import { reportCallStep } from '../calls/report-call.ts';
import { runDeletion } from '../deletions/deletions.ts';
import { finishExport } from '../exports/finish-export.ts';
import { reportStatus } from '../messages/report-status.ts';
import type { MessageStatus } from '../occurrences.ts';
import type { BotRun } from '../tables/bots.ts';
import type { Call } from '../tables/calls.ts';
import type { Deletion } from '../tables/deletions.ts';
import type { ChatExport } from '../tables/exports.ts';
import type { StoredFile } from '../tables/media.ts';
import type { Message } from '../tables/messages.ts';
import type { PlanKind } from '../tables/plans.ts';
import type { Template } from '../tables/templates.ts';
import type { WhatsappGroup } from '../tables/whatsapp-groups.ts';
import { reportReview } from '../templates/report-template-status.ts';
import { reportWhatsappGroup } from '../whatsapp-groups/report-whatsapp-group.ts';
import type { World } from '../world.ts';

/** A step that has just come to a row. */
export interface Step {
  readonly kind: PlanKind;
  readonly row: object;
  readonly step: string;
}

interface Rows {
  readonly MESSAGE: Message;
  readonly TEMPLATE: Template;
  readonly CALL: Call;
  readonly EXPORT: ChatExport;
  readonly DELETION: Deletion;
  readonly WHATSAPP_GROUP: WhatsappGroup;
  readonly BOT_RUN: BotRun;
  readonly FILE: StoredFile;
}

type Tellers = { readonly [Kind in keyof Rows]: (world: World, row: Rows[Kind], step: string) => void };

const statuses: Readonly<Record<string, MessageStatus>> = {
  sentAt: 'SENT',
  deliveredAt: 'DELIVERED',
  readAt: 'READ',
  failedAt: 'FAILED',
};

const tellers: Tellers = {
  MESSAGE(world, message, step) {
    const status = statuses[step];
    if (status) reportStatus(world, message, status);
  },
  TEMPLATE: reportReview,
  CALL: reportCallStep,
  EXPORT: finishExport,
  DELETION: (world, { id }) => runDeletion(world, id),
  WHATSAPP_GROUP: reportWhatsappGroup,
  BOT_RUN: endBotWait,
  FILE: (world, { id }) => void world.files.delete(id),
};

/** Reports a step as of now, and carries out what the step consists of besides its time in the row. */
export function tellStep(world: World, { kind, row, step }: Step): void {
  if (kind === 'DELIVERY' || kind === 'BOT_MESSAGE') return;
  const tell = tellers[kind] as (world: World, row: object, step: string) => void; // the row is of this kind
  tell(world, row, step);
}
