import type { WorldOptions } from './options.ts';
import type { Channel, Chat, Customer, Group, Member } from './records.ts';
import type { World } from './world.ts';

/** Everything in a world but its keys, as plain data. */
export interface WorldState {
  options: WorldOptions;
  channels: Channel[];
  team: Member[];
  customers: Customer[];
  groups: Group[];
  chats: ChatState[];
}

/** A chat with its collaborators by name. Has either `customerPhone` or `groupId`. */
export type ChatState = WithoutCollaborators<Chat> & { collaborators: { phone: string; name: string }[] };

type WithoutCollaborators<Stored> = Stored extends Chat ? Omit<Stored, 'collaboratorPhones'> : never;

/** Copies a world into plain data that later calls leave alone. */
export function describeWorld(world: World): WorldState {
  return structuredClone({
    options: world.options,
    channels: [...world.channels.values()],
    team: [...world.members.values()],
    customers: [...world.customers.values()],
    groups: [...world.groups.values()],
    chats: [...world.chats.values()].map(({ collaboratorPhones, ...chat }) => ({
      ...chat,
      collaborators: collaboratorPhones.map((phone) => ({ phone, name: world.members.get(phone)?.name ?? '' })),
    })),
  });
}
