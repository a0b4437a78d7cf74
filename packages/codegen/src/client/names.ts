/** Names that are not made by the rule, because they read better. */
const inputNames: Record<string, string> = {
  assignTeamMemberToChat: 'AssignInput',
  unassignTeamMemberFromChat: 'UnassignInput',
  addChatCollaborators: 'CollaboratorsInput',
  removeChatCollaborators: 'CollaboratorsInput',
  getChatList: 'ListChatsInput',
  listChannelDetails: 'ListChannelsInput',
};

/** The same for one variant of an input, by the properties that it requires. */
const variantNames: Record<string, Record<string, string>> = {
  AssignInput: { customerPhoneNumber: 'AssignCustomerChatInput', groupId: 'AssignGroupChatInput' },
  UnassignInput: { customerPhoneNumber: 'UnassignCustomerChatInput', groupId: 'UnassignGroupChatInput' },
};

/** An operation as far as names are made from it. */
export interface NamedOperation {
  id: string;
  resource: string;
  name: string;
}

/** A method as its callers know it: `teamMembers.assign`. */
export function methodName({ resource, name }: NamedOperation): string {
  return `${resource}.${name}`;
}

/** Several methods and what they do, in words. */
export function printMethods(calls: string[], one: string, several: string): string {
  const quoted = calls.map((call) => `\`${call}\``);
  if (quoted.length < 2) return `${quoted.join()} ${one}`;
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)} ${several}`;
}

/** The name of an operation's input: `TeamMemberLogoutInput`. */
export function inputName(operation: NamedOperation): string {
  return inputNames[operation.id] ?? `${baseName(operation)}Input`;
}

/** The name of one variant of an input, by the properties that tell it apart: `NoteCreateInputWithFromAndTo`. */
export function variantName(input: string, names: string[], preposition: 'With' | 'Without' = 'With'): string {
  const [first = ''] = names;
  return variantNames[input]?.[first] ?? `${input}${preposition}${names.map(pascalCase).join('And')}`;
}

/** What an operation's own types begin with: `TeamMemberLogout`. */
export function baseName({ resource, name }: NamedOperation): string {
  return `${pascalCase(singular(resource))}${pascalCase(name)}`;
}

/** The name of a body's property whose own name a parameter of the request has: `newShortcut`. */
export function bodyAlias(name: string): string {
  return `new${pascalCase(name)}`;
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function singular(name: string): string {
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '');
}
