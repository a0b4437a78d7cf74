import { expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { joinWhatsappGroup } from './membership.ts';
import { listParticipants } from './participants.ts';
import { setupWhatsappGroups } from './setup-whatsapp-groups.fixture.ts';
import { deleteWhatsappGroup, listWhatsappGroups, type WhatsappGroupQuery } from './whatsapp-groups.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const wabaNumber = wabaNumbers.support;

function setup(count: number, gapMs = 1_000) {
  const groups = setupWhatsappGroups({ progress: { whatsappGroups: 'immediate' } });
  const ids = Array.from({ length: count }, () => {
    groups.pass(gapMs);
    return groups.create().id;
  });
  const page = (query: Partial<WhatsappGroupQuery>) => {
    const listed = listWhatsappGroups(groups.world, { wabaNumber, ...query });
    if (isRefusal(listed)) throw new Error(listed.message);
    return { ids: listed.rows.map(({ id }) => id), hasMore: listed.hasMore, last: listed.rows.at(-1) };
  };
  const next = ({ last }: ReturnType<typeof page>): Partial<WhatsappGroupQuery> => ({
    lastGroupId: last?.id,
    olderThan: last?.createdAt,
  });
  return { ...groups, ids, page, next };
}

it.each([
  [9, 1_000, [10]],
  [10, 1_000, [10, 1]],
  [24, 1_000, [10, 10, 5]],
  [24, 0, [10, 10, 5]],
])(
  'pages through %s more WhatsApp groups, created every %s ms, without loss or repetition',
  (count, gapMs, lengths) => {
    const { world, page, next } = setup(count, gapMs);
    const pages = [page({})];
    for (let last = pages[0]; last?.hasMore && pages.length < 9; last = pages.at(-1)) pages.push(page(next(last)));
    expect(pages.map(({ ids }) => ids.length)).toEqual(lengths);
    const seen = pages.flatMap(({ ids }) => ids);
    expect(new Set(seen)).toEqual(new Set(world.whatsappGroups.keys()));
    expect(seen.at(-1)).toBe(group.id);
  },
);

it('neither hides nor repeats a WhatsApp group when others are added and removed between two pages', () => {
  const { world, page, next, create, ids } = setup(14);
  const first = page({});
  const [gone] = ids;
  for (const id of [first.last?.id, gone]) deleteWhatsappGroup(world, id ?? '');
  create();
  const second = page(next(first));
  expect(new Set([...first.ids, ...second.ids])).toEqual(new Set([...ids.filter((id) => id !== gone), group.id]));
  expect(second.ids).toHaveLength(4);
});

it('accepts either half of the cursor', () => {
  const { world, page, ids } = setup(3);
  const [first, second, third] = ids;
  expect(page({ lastGroupId: third }).ids).toEqual([second, first, group.id]);
  expect(page({ olderThan: world.whatsappGroups.get(second ?? '')?.createdAt }).ids).toEqual([first, group.id]);
  expect(listWhatsappGroups(world, { wabaNumber, lastGroupId: 'grp_9' })).toMatchObject({ status: 400 });
});

it('lists the WhatsApp groups of one WABA number, and refuses an unknown one', () => {
  const { world } = setup(1);
  expect(listWhatsappGroups(world, { wabaNumber: wabaNumbers.sales })).toEqual({ rows: [], hasMore: false });
  expect(listWhatsappGroups(world, { wabaNumber: '919999999999' })).toMatchObject({
    status: 400,
    message: 'WABA number not found',
  });
});

it('lists participants, former ones and people who asked to join, the latest first', () => {
  const { world } = setup(0);
  const [nisha, rohit] = customers.others;
  const page = listParticipants(world, { groupId: group.id });
  const expected = [rohit, nisha, customers.onBoth, customers.assigned, customers.unassigned];
  expect(page).toMatchObject({ rows: expected.map(({ phone }) => ({ phone })), hasMore: false });
});

it('pages through participants who joined at the same moment, the last to join first', () => {
  const { world, create } = setup(0);
  const { id: groupId, inviteLink } = create();
  const phones = Array.from({ length: 23 }, (_, position) => `9199999998${String(position).padStart(2, '0')}`);
  for (const phone of phones) joinWhatsappGroup(world, inviteLink, phone);
  const seen: string[] = [];
  for (let hasMore = true; hasMore && seen.length < 40; ) {
    const last = world.whatsappGroupParticipants.get(`${groupId} ${seen.at(-1)}`);
    const page = listParticipants(world, {
      groupId,
      lastPhoneNumber: last && `+${last.phone}`,
      olderThan: last?.since,
    });
    if (isRefusal(page)) throw new Error(page.message);
    seen.push(...page.rows.map(({ phone }) => phone));
    hasMore = page.hasMore;
  }
  expect(seen).toEqual(phones.toReversed());
  expect(world.whatsappGroupParticipants.count('presentInGroup', groupId)).toBe(23);
});

it('refuses to list the participants of an unknown WhatsApp group', () => {
  expect(listParticipants(setup(0).world, { groupId: 'grp_9' })).toMatchObject({ status: 404 });
});
