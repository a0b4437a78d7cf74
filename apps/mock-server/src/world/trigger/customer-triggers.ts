import { tagCustomer, untagCustomer } from '../customers/tag-customer.ts';
import { nextId } from '../ids.ts';
import { createNote, deleteNote, updateNote } from '../notes/change-notes.ts';
import { isRefusal } from '../refusal.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { Note } from '../tables/notes.ts';
import type { World } from '../world.ts';
import { chooseChat, currentChat, type Scene, type TriggerRefusal } from './scene.ts';

export const customerTriggers = {
  ADD_TAG: (scene: Scene) => addTag(scene, chooseChat(scene)),

  REMOVE_TAG: (scene: Scene) => {
    const { world, fields } = scene;
    const has = ({ tags }: CustomerChat) => (fields.text === undefined ? tags.length > 0 : tags.includes(fields.text));
    const chat = chooseChat(scene, has);
    const added = has(chat) ? undefined : addTag(scene, chat);
    if (added && isRefusal(added)) return added;
    const [first = ''] = currentChat(scene, chat).tags;
    const tags = [fields.text ?? first];
    return untagCustomer(world, { phone: chat.customerPhone, wabaNumber: chat.wabaNumber, tags, customFields: [] });
  },

  UPDATE_CUSTOMER_CUSTOM_FIELD: (scene: Scene) => {
    const { world, fields, wabaNumber } = scene;
    const { customerPhone: phone } = chooseChat(scene);
    const name = findTextField(world);
    const current = world.customers.get(phone)?.customFields.find((field) => field.name === name)?.value;
    const value = fields.text ?? (current === 'Pune' ? 'Mumbai' : 'Pune');
    return tagCustomer(world, { phone, wabaNumber, customFields: [{ name, value }] });
  },

  CUSTOMER_NOTE_CREATED: (scene: Scene) => addNote(scene, chooseChat(scene)),

  CUSTOMER_NOTE_UPDATED: (scene: Scene) => {
    const known = findNote(scene);
    if (isRefusal(known)) return known;
    return updateNote(scene.world, { id: known.id, note: scene.fields.text ?? 'Prefers Hindi. Was called back.' });
  },

  CUSTOMER_NOTE_DELETED: (scene: Scene) => {
    const known = findNote(scene);
    return isRefusal(known) ? known : deleteNote(scene.world, known.id);
  },
} as const;

/** Adds a tag that the chat lacks, which is defined if necessary. */
function addTag({ world, fields }: Scene, chat: CustomerChat): object | TriggerRefusal {
  const free = [...world.tags.keys()].find((name) => !chat.tags.includes(name));
  const name = fields.text ?? free ?? `tag ${world.tags.size + 1}`;
  if (!world.tags.has(name)) world.tags.put({ id: nextId(world.random, 'tag_'), name });
  return tagCustomer(world, { phone: chat.customerPhone, wabaNumber: chat.wabaNumber, tags: [name] });
}

/** The name of a custom field that takes any text; it is defined if necessary. */
function findTextField(world: World): string {
  for (const { name, type, options } of world.fieldDefinitions.values()) {
    if (type === 'text' && options === null) return name;
  }
  const name = 'City';
  world.fieldDefinitions.put({ id: nextId(world.random, 'field_'), name, type: 'text', options: null });
  return name;
}

function addNote({ world, fields }: Scene, chat: CustomerChat): Note | TriggerRefusal {
  const note = fields.text ?? 'Prefers Hindi. Please call back.';
  return createNote(world, { from: chat.wabaNumber, to: chat.customerPhone, note });
}

/** A note on the chat; it is added if necessary. */
function findNote(scene: Scene): Note | TriggerRefusal {
  const { notes } = scene.world;
  const chat = chooseChat(scene, ({ id }) => notes.count('ofChat', id) > 0);
  return notes.first('ofChat', chat.id) ?? addNote(scene, chat);
}
