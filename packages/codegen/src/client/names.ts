/** Names that do not follow the rule, because they read better. */
const inputNames: Record<string, string> = {
  assignTeamMemberToChat: 'AssignInput',
  unassignTeamMemberFromChat: 'UnassignInput',
  addChatCollaborators: 'CollaboratorsInput',
  removeChatCollaborators: 'CollaboratorsInput',
  getChatList: 'ListChatsInput',
  listChannelDetails: 'ListChannelsInput',
};

/** The same for a variant of an input, by the properties that it requires. */
const variantNames: Record<string, Record<string, string>> = {
  AssignInput: { customerPhoneNumber: 'AssignCustomerChatInput', groupId: 'AssignGroupChatInput' },
  UnassignInput: { customerPhoneNumber: 'UnassignCustomerChatInput', groupId: 'UnassignGroupChatInput' },
};

/** The parts of an operation that names are made from. */
export interface NamedOperation {
  id: string;
  resource: string;
  name: string;
}

/** A method as users write it: `teamMembers.assign`. */
export function methodName({ resource, name }: NamedOperation): string {
  return `${resource}.${name}`;
}

/** Several methods in words: `a`, `b` and `c`. */
export function listMethods(methods: string[]): string {
  const quoted = methods.map((method) => `\`${method}\``);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
}

/** The name of an operation's input: `TeamMemberLogoutInput`. */
export function inputName(operation: NamedOperation): string {
  return inputNames[operation.id] ?? `${baseName(operation)}Input`;
}

/** The name of a variant of an input, by the properties that distinguish it: `NoteCreateInputWithFromAndTo`. */
export function variantName(input: string, names: string[], preposition: 'With' | 'Without' = 'With'): string {
  const [first = ''] = names;
  return variantNames[input]?.[first] ?? `${input}${preposition}${names.map(pascalCase).join('And')}`;
}

/** What the names of an operation's types start with: `TeamMemberLogout`. */
export function baseName({ resource, name }: NamedOperation): string {
  return `${pascalCase(singular(resource))}${pascalCase(name)}`;
}

/** The name in the input of a body property that shares its name with a parameter: `newShortcut`. */
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
