import { expect, it } from 'vitest';
import { callStatusAt } from '../calls/call-course.ts';
import { createOutgoingCall } from '../calls/create-outgoing-call.ts';
import { ringIncomingCall } from '../calls/start-call.ts';
import { createWorld } from '../create-world.ts';
import { deleteCustomers } from '../deletions/deletions.ts';
import { exportChat } from '../exports/export-chat.ts';
import { deliveryAt } from '../messages/delivery.ts';
import { outcomes } from '../messages/outcomes.ts';
import { sendText } from '../messages/send-free-form.ts';
import { defaultOptions, expectOptions, type WorldOptionsInput } from '../options.ts';
import { runDue } from '../plans/run-due.ts';
import { isRefusal } from '../refusal.ts';
import { recordReports } from '../reporting.ts';
import { demo } from '../seed/demo.ts';
import { writeAsCustomer } from '../simulate/customer-message.ts';
import { createTemplates } from '../templates/change-templates.ts';
import { reviewWords, statusOf } from '../templates/review.ts';
import { createWhatsappGroup } from '../whatsapp-groups/create-whatsapp-group.ts';
import { changeOptions } from './change-options.ts';
import type { ProgressMode } from './follow-mode.ts';
import { type Progress, progress } from './progress.ts';

const yearMs = 365 * 86_400_000;
const { customers, wabaNumbers } = demo;
const phone: string = customers.assigned.phone;

function expectDone<Result extends object>(result: Result): Exclude<Result, { kind: 'refusal' }> {
  if (isRefusal(result)) throw new Error(result.message);
  return result as Exclude<Result, { kind: 'refusal' }>; // a refusal was thrown
}

const progressOf = (mode: ProgressMode) => ({
  progress: { messages: mode, templates: mode, exports: mode, deletions: mode, whatsappGroups: mode, calls: mode },
});

function setup(input: WorldOptionsInput = {}) {
  const clock = { now: 1_000_000_000_000 };
  const world = createWorld({ options: expectOptions(input, defaultOptions), now: () => clock.now });
  const told: string[] = [];
  world.listeners.onReport = (occurrence) =>
    void told.push('status' in occurrence ? occurrence.status : occurrence.type);
  const pass = (ms: number) => {
    clock.now += ms;
    runDue(world);
  };
  const go = (command: Progress) => expectDone(progress(world, command));
  const send = (to = phone) =>
    expectDone(sendText(world, { from: wabaNumbers.support, to, content: { text: 'Hi' } })).id;
  return { clock, world, told, pass, go, send };
}

/** Starts one of everything that takes time, and describes how far each is. */
function startAll({ world, send }: ReturnType<typeof setup>) {
  const messageId = send();
  const [template] = expectDone(
    createTemplates(world, {
      name: 'spring_news',
      language: 'en',
      category: 'MARKETING',
      components: { body: { text: 'Hello' } },
      wabaNumbers: [wabaNumbers.support],
    }),
  );
  const callId = expectDone(
    createOutgoingCall(world, { from: wabaNumbers.support, to: customers.unassigned.phone }),
  ).id;
  const days = { startDate: '01-01-2001', endDate: '31-12-2001', includeMedia: true };
  const exportId = expectDone(
    exportChat(world, { wabaNumber: wabaNumbers.support, customerPhoneNumber: phone, ...days }),
  ).id;
  const groupId = expectDone(createWhatsappGroup(world, { wabaNumber: wabaNumbers.support, subject: 'New' })).id;
  deleteCustomers(world, [customers.withoutChat.phone]);
  const describe = () => {
    const message = world.messages.get(messageId);
    const { readAt } = message ? deliveryAt(message, world.now()) : { readAt: null };
    const reviewed = template && world.templates.get(template.id);
    const call = world.calls.get(callId);
    return {
      isRead: readAt !== null,
      review: reviewed && statusOf(reviewed, world.now()),
      call: call && callStatusAt(call, world.now()),
      hasFile: world.files.has(exportId),
      isConfirmed: (world.whatsappGroups.get(groupId)?.confirmedAt ?? Infinity) <= world.now(),
      isDeleted: !world.customers.has(customers.withoutChat.phone),
    };
  };
  return { messageId, callId, exportId, groupId, describe };
}

const untouched = {
  isRead: false,
  review: 'PENDING',
  call: 'INITIATED',
  hasFile: false,
  isConfirmed: false,
  isDeleted: false,
};
const finished = {
  isRead: true,
  review: 'APPROVED',
  call: 'END',
  hasFile: true,
  isConfirmed: true,
  isDeleted: true,
};

it.each(['manual', 'held'] as const)('lets nothing come by itself when progress is %s', (mode) => {
  const scene = setup(progressOf(mode));
  const { describe } = startAll(scene);
  scene.told.length = 0;
  scene.pass(yearMs);
  expect(describe()).toEqual(untouched);
  expect(scene.told).toEqual([]);
  expect(scene.world.plans.size).toBe(0);
});

it('lets everything come in a frozen world when time is moved, and not before', () => {
  const scene = setup({ clock: 'frozen' });
  const { describe } = startAll(scene);
  scene.pass(yearMs);
  expect(describe()).toEqual(untouched);
  const now = scene.world.now();
  scene.world.clock.moveTo(now + yearMs);
  runDue(scene.world);
  expect(describe()).toEqual(finished);
});

it('lets every usual step come at once when progress is immediate; an answered call goes on', () => {
  const scene = setup(progressOf('immediate'));
  const { describe } = startAll(scene);
  scene.pass(0);
  expect(describe()).toEqual({ ...finished, call: 'IN_PROGRESS' });
  const statuses = ['SENT', 'DELIVERED', 'READ'];
  expect(scene.told.filter((one) => statuses.includes(one))).toEqual(statuses);
});

it.each(['manual', 'held'] as const)('goes on from %s to plan with what was due first', (mode) => {
  const scene = setup(progressOf(mode));
  const { describe } = startAll(scene);
  scene.pass(6_000);
  scene.told.length = 0;
  changeOptions(scene.world, expectOptions(progressOf('plan'), scene.world.options));
  expect(describe()).toEqual({ ...finished, isRead: false, review: 'PENDING', call: 'IN_PROGRESS' });
  expect(scene.told).toEqual(['SENT', 'DELIVERED', 'CALL_ACCEPTED', 'WHATSAPP_GROUP_CREATED']);
  scene.pass(yearMs);
  expect(describe()).toEqual(finished);
});

it('lets what is under way wait when progress becomes held, and releases what is due', () => {
  const scene = setup();
  const { describe, messageId } = startAll(scene);
  scene.pass(1_500);
  changeOptions(scene.world, expectOptions(progressOf('held'), scene.world.options));
  scene.pass(20_000);
  expect(describe()).toEqual(untouched);
  expect(scene.go({ release: 'messages' })).toEqual({ rows: [], released: 1 });
  const { sentAt, deliveredAt, readAt } = scene.world.messages.get(messageId)?.delivery ?? {};
  expect([sentAt, deliveredAt, readAt].map((at) => at && at - scene.clock.now)).toEqual([-20_500, 0, null]);
  expect(scene.go({ release: 'all' })).toEqual({ rows: [], released: 4 });
  expect(describe()).toMatchObject({ isRead: false, review: 'PENDING', hasFile: true, call: 'IN_PROGRESS' });
});

it('takes one step after another when told to', () => {
  const scene = setup(progressOf('manual'));
  const all = startAll(scene);
  const { messageId, callId, exportId, groupId } = all;
  scene.told.length = 0;
  for (const command of [{ messageId }, { messageId }, { messageId }]) scene.go(command);
  scene.go({ templateName: 'spring_news' });
  for (const command of [{ callId }, { callId }, { exportId }, { groupId }]) scene.go(command);
  scene.go({ deletionId: `customer ${customers.withoutChat.phone}` });
  expect(all.describe()).toEqual(finished);
  expect(scene.told).toEqual([
    ...['SENT', 'DELIVERED', 'READ', 'APPROVED'],
    ...['CALL_ACCEPTED', 'CALL_ENDED', 'WHATSAPP_GROUP_CREATED'],
  ]);
  for (const command of [{ messageId }, { callId }, { exportId }, { groupId }, { templateName: 'spring_news' }]) {
    expect(progress(scene.world, command)).toMatchObject({ status: 409 });
  }
});

it('fails a message with the failure that was planned for it, or the one that is given', () => {
  const { world, go, send } = setup({ progress: { messages: 'manual' } });
  const failureOf = (messageId: string) => world.messages.get(messageId)?.delivery.failure;
  const planned = send(outcomes.failsAfterSent.phone);
  go({ messageId: planned });
  go({ messageId: planned });
  expect(failureOf(planned)).toEqual(outcomes.failsAfterSent.plan.failure);
  const given = send();
  go({ messageId: given, failure: { code: '131047', reason: 'Re-engagement message' } });
  expect(failureOf(given)).toEqual({ code: '131047', reason: 'Re-engagement message' });
});

it('fills in the statuses before the one that it reaches, and tells of a reply that reads a message early once', () => {
  const { world, pass, told, go, send } = setup();
  const messageId = send();
  go({ messageId, to: 'READ' });
  const { sentAt, deliveredAt, readAt } = world.messages.get(messageId)?.delivery ?? {};
  expect([sentAt, deliveredAt, readAt]).toEqual([world.now(), world.now(), world.now()]);
  const answered = send();
  told.length = 0;
  expectDone(
    writeAsCustomer(world, {
      from: phone,
      to: wabaNumbers.support,
      repliesTo: answered,
      content: { type: 'TEXT', text: 'Yes' },
    }),
  );
  pass(yearMs);
  expect(told.filter((one) => !one.startsWith('CALL'))).toEqual(['SENT', 'DELIVERED', 'READ', 'MESSAGE_RECEIVED']);
});

it('removes a WhatsApp group whose creation fails', () => {
  const scene = setup();
  const { groupId } = startAll(scene);
  expect(scene.go({ groupId, to: 'FAILED' })).toEqual({ rows: [], released: 0 });
  expect(scene.world.whatsappGroups.has(groupId)).toBe(false);
  expect(scene.world.chats.first('ofGroup', groupId)).toBeUndefined();
});

it('rejects a template with a reason, and keeps a new definition pending', () => {
  const scene = setup({ progress: { templates: 'manual' } });
  startAll(scene);
  const [rejected] = scene.go({ templateName: 'spring_news', failure: { reason: 'Too loud' } }).rows;
  expect(rejected).toMatchObject({ review: { rejectedReason: 'Too loud', decidedAt: scene.world.now() } });
  const name = `${reviewWords.paused}_now`;
  createTemplates(scene.world, { name, language: 'en', category: 'UTILITY', components: { body: { text: 'Hi' } } });
  const statuses = () =>
    [...scene.world.templates.values()]
      .filter((one) => one.name === name)
      .map((one) => statusOf(one, scene.world.now()));
  for (const status of ['PENDING', 'APPROVED', 'PAUSED']) {
    expect(new Set(statuses())).toEqual(new Set([status]));
    if (status !== 'PAUSED') scene.go({ templateName: name });
  }
});

it.each<[Progress, number, string]>([
  [{}, 400, 'Send release, or exactly one of messageId, '],
  [{ messageId: 'a', callId: 'b' }, 400, 'exactly one of'],
  [{ messageId: 'a', release: 'all' }, 400, 'exactly one of'],
  [{ release: 'all', to: 'READ' }, 400, 'not for release'],
  [{ messageId: 'nowhere' }, 404, 'messageId must be the id of a message that the account sent'],
  [{ templateName: 'nowhere' }, 404, 'templateName must be the id or name of a template'],
  [{ callId: demo.calls.ringing, to: 'READ' }, 400, 'to must be one of IN_PROGRESS, END, REJECT, MISSED, FAILED'],
  [{ callId: demo.calls.ringing, failure: {} }, 400, 'failure is only for a message'],
  [{ callId: demo.calls.ringing, to: 'FAILED' }, 409, 'Only a call to a customer can be FAILED'],
  [{ callId: demo.calls.ringing, to: 'IN_PROGRESS' }, 409, 'simulate CALL_ANSWER'],
])('refuses %j with %i', (command, status, message) => {
  const { world } = setup();
  const { result, occurrences } = recordReports(world, () => progress(world, command));
  expect(result).toMatchObject({ kind: 'refusal', status, message: expect.stringContaining(message) });
  expect(occurrences).toEqual([]);
});

it('misses a call that rings here, also in a world whose calls wait', () => {
  const { world, go, pass, told } = setup({ progress: { calls: 'held' } });
  const call = ringIncomingCall(world, { number: wabaNumbers.support, customerPhone: phone });
  pass(yearMs);
  expect(go({ callId: call.id, to: 'MISSED' }).rows).toMatchObject([{ endsAs: 'MISSED', endsAt: world.now() }]);
  expect(told).toEqual(['CALL_INCOMING_INITIATED', 'CALL_MISSED']);
  expect(world.waits.has(`CALL ${call.id}`)).toBe(false);
});
