// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { OperationId } from '../../operation.ts';
import type { ValidatorModule } from '../../validator-module.ts';
import * as assignTeamMemberToChat from './assignTeamMemberToChat.js';
import * as unassignTeamMemberFromChat from './unassignTeamMemberFromChat.js';
import * as getTeam from './getTeam.js';
import * as addChatCollaborators from './addChatCollaborators.js';
import * as removeChatCollaborators from './removeChatCollaborators.js';
import * as getChatList from './getChatList.js';
import * as listChannelDetails from './listChannelDetails.js';

export const validators: Record<OperationId, ValidatorModule> = {
  assignTeamMemberToChat,
  unassignTeamMemberFromChat,
  getTeam,
  addChatCollaborators,
  removeChatCollaborators,
  getChatList,
  listChannelDetails,
};
