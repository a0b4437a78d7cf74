import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { createQuickReply, deleteQuickReply, getQuickReply, updateQuickReply } from './change-quick-replies.ts';
import { listQuickReplies, type QuickReplyQuery } from './list-quick-replies.ts';

const { thanks, welcome } = demo.quickReplies;
const rawMessage = { messageType: 'text', text: 'See you at the Shop' };
const setup = () => createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });

it('pages by date through quick replies created at the same moment without loss or repetition', () => {
  const world = setup();
  for (let number = 0; number < 75; number += 1) createQuickReply(world, { shortcut: `/r${number}`, rawMessage });
  const seen: string[] = [];
  let page = listQuickReplies(world, {});
  while (page.length > 0) {
    seen.push(...page.map(({ shortcut }) => shortcut));
    if (seen.length === 30) createQuickReply(world, { shortcut: '/in-between', rawMessage });
    page = listQuickReplies(world, { lastQuickReplyAt: page.at(-1)?.createdAt });
  }
  expect(seen.slice(0, 2)).toEqual(['r74', 'r73']);
  expect(seen.slice(-2)).toEqual([thanks, welcome]);
  expect(new Set(seen).size).toBe(77);
  expect(seen).toHaveLength(77);
});

it.each<[QuickReplyQuery, string[]]>([
  [{}, ['shop', thanks, welcome]],
  [{ accessTo: 'managers' }, ['shop']],
  [{ accessTo: 'nobody' }, []],
  [{ searchTerm: '/WEL' }, [welcome]],
  [{ searchTerm: 'at the shop' }, ['shop']],
  [{ searchTerm: 'customer_name', accessTo: 'everyone' }, [thanks, welcome]],
])('lists for %j the quick replies %j', (query, expected) => {
  const world = setup();
  createQuickReply(world, { shortcut: 'shop', accessTo: 'managers', rawMessage });
  expect(listQuickReplies(world, query).map(({ shortcut }) => shortcut)).toEqual(expected);
});

it.each([welcome, `/${welcome}`, ` /${welcome} `])(
  'refuses %j, which is in use with or without its slash',
  (shortcut) => {
    const world = setup();
    const refusal = { kind: 'refusal', status: 400, message: 'shortcut already exists' };
    expect(createQuickReply(world, { shortcut, rawMessage })).toEqual(refusal);
    expect(updateQuickReply(world, thanks, { shortcut, rawMessage })).toEqual(refusal);
    expect(getQuickReply(world, shortcut)).toMatchObject({ shortcut: welcome });
  },
);

it.each(['', '/', ' '])('refuses %j as a shortcut', (shortcut) => {
  const refusal = { kind: 'refusal', status: 400, message: 'shortcut should not be empty' };
  expect(createQuickReply(setup(), { shortcut, rawMessage })).toEqual(refusal);
  expect(deleteQuickReply(setup(), shortcut)).toEqual(refusal);
});

it('changes a shortcut, and keeps the audience and the position', () => {
  const world = setup();
  const before = getQuickReply(world, welcome);
  const after = updateQuickReply(world, welcome, { shortcut: '/hello', rawMessage });
  expect(after).toEqual({ ...before, shortcut: 'hello', rawMessage });
  expect(getQuickReply(world, welcome)).toMatchObject({ status: 404 });
  expect(listQuickReplies(world, {}).map(({ shortcut }) => shortcut)).toEqual([thanks, 'hello']);
});

it('accepts the current shortcut for a replacement', () => {
  const after = updateQuickReply(setup(), welcome, { shortcut: welcome, accessTo: 'managers', rawMessage });
  expect(after).toMatchObject({ shortcut: welcome, accessTo: 'managers', rawMessage });
});
