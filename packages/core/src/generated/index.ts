// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
export type { Agents } from './resources/agents.ts';
export type { AiSummaries } from './resources/ai-summaries.ts';
export type { BroadcastGroups } from './resources/broadcast-groups.ts';
export type { Broadcasts } from './resources/broadcasts.ts';
export type { CallingLicenses } from './resources/calling-licenses.ts';
export type { Calls } from './resources/calls.ts';
export type { Channels } from './resources/channels.ts';
export type { Chats } from './resources/chats.ts';
export type { Collaborators } from './resources/collaborators.ts';
export type { CustomEvents } from './resources/custom-events.ts';
export type { Customers } from './resources/customers.ts';
export type { Embed } from './resources/embed.ts';
export type { Media } from './resources/media.ts';
export type { Messages } from './resources/messages.ts';
export type { Notes } from './resources/notes.ts';
export type { Payments } from './resources/payments.ts';
export type { QuickReplies } from './resources/quick-replies.ts';
export type { Roles } from './resources/roles.ts';
export type { TeamMembers } from './resources/team-members.ts';
export type { Team } from './resources/team.ts';
export type { Templates } from './resources/templates.ts';
export type { Wallet } from './resources/wallet.ts';
export type { Webhooks } from './resources/webhooks.ts';
export type { WhatsappGroups } from './resources/whatsapp-groups.ts';
export type { Schema } from './schema-name.ts';
export type { AgentSetStatusInput, AgentStatusResult } from './types/agents.ts';
export type { AiSummaryOfChatInput, AiSummaryOfGroupInput, ChatSummary, GroupSummary } from './types/ai-summaries.ts';
export type {
  AddBroadcastGroupMembersResult,
  BroadcastGroup,
  BroadcastGroupAddMembersInput,
  BroadcastGroupCreateInput,
  BroadcastGroupDeleteInput,
  BroadcastGroupListInput,
  BroadcastGroupPage,
  BroadcastGroupRemoveMembersInput,
  CreatedBroadcastGroup,
  DeletedBroadcastGroups,
  RemoveBroadcastGroupMembersResult,
} from './types/broadcast-groups.ts';
export type { BroadcastResult, BroadcastSendInput } from './types/broadcasts.ts';
export type {
  AssignedCallingLicense,
  CallingLicenseAssignInput,
  CallingLicenseRevokeInput,
  RevokedCallingLicense,
} from './types/calling-licenses.ts';
export type {
  AcceptedCall,
  CallAcceptInput,
  CallConnectAgentInput,
  CallConnectAiBotInput,
  CallCreateInput,
  CallDeclineInput,
  CallPermissions,
  CallPermissionsInput,
  CallPingInput,
  CallPingResult,
  CallReconnectInput,
  DeclinedCall,
  InitiatedCall,
  OutgoingCall,
  ReconnectedCall,
} from './types/calls.ts';
export type {
  Channel,
  ChannelList,
  ChannelUpdate,
  ChannelUpdateInput,
  ChannelUpdateInputWithLogo,
  ChannelUpdateInputWithoutLogo,
  ListChannelsInput,
} from './types/channels.ts';
export type {
  Chat,
  ChatClearMessagesInput,
  ChatExportInput,
  ChatListMessagesInput,
  ChatMessage,
  ChatMessageList,
  ChatPage,
  ChatWindowStatus,
  ChatWindowStatusInput,
  ClearChatMessagesResult,
  ExportChatsResult,
  ListChatsInput,
} from './types/chats.ts';
export type { CollaboratorsInput, CollaboratorsResult } from './types/collaborators.ts';
export type { CustomEventFireInput, FiredCustomEvent } from './types/custom-events.ts';
export type {
  AssignCustomerTagsResult,
  CheckRevertedOnTimeResult,
  CustomerAssignInput,
  CustomerAssignTagsInput,
  CustomerBlockInput,
  CustomerBlockResult,
  CustomerCheckRevertedOnTimeInput,
  CustomerDeleteInput,
  CustomerDetails,
  CustomerGetInput,
  CustomerRemoveTagsInput,
  CustomerUnblockInput,
  DeleteCustomersResult,
  RemoveCustomerTagsResult,
} from './types/customers.ts';
export type { EmbedCreateUrlInput, EmbedUrl } from './types/embed.ts';
export type { MediaUploadInput, UploadedMedia } from './types/media.ts';
export type {
  MessageDeliveryStatus,
  MessageResult,
  MessageSendAudioInput,
  MessageSendAudioInputWithGroupId,
  MessageSendAudioInputWithTo,
  MessageSendDocumentInput,
  MessageSendDocumentInputWithGroupId,
  MessageSendDocumentInputWithTo,
  MessageSendImageInput,
  MessageSendImageInputWithGroupId,
  MessageSendImageInputWithTo,
  MessageSendInteractiveInput,
  MessageSendInteractiveListInput,
  MessageSendInteractiveMediaCarouselInput,
  MessageSendInteractiveMediaInput,
  MessageSendLocationInput,
  MessageSendLocationInputWithGroupId,
  MessageSendLocationInputWithTo,
  MessageSendOrderInput,
  MessageSendOrderStatusInput,
  MessageSendTemplateInput,
  MessageSendTemplateV2Input,
  MessageSendTextInput,
  MessageSendTextInputWithGroupId,
  MessageSendTextInputWithTo,
  MessageSendTypingIndicatorInput,
  MessageSendVideoInput,
  MessageSendVideoInputWithGroupId,
  MessageSendVideoInputWithTo,
  MessageStatusInput,
  TemplateMessageResponse,
  TemplateMessageResults,
  TypingIndicatorResult,
} from './types/messages.ts';
export type {
  DeletedNote,
  Note,
  NoteCreateInput,
  NoteCreateInputWithFromAndTo,
  NoteCreateInputWithGroupId,
  NoteDeleteInput,
  NoteGetInput,
  NoteListInput,
  NotePage,
  NoteUpdateInput,
} from './types/notes.ts';
export type { PaymentCreateLinkInput, PaymentLink } from './types/payments.ts';
export type {
  QuickReplyAnswer,
  QuickReplyCreateInput,
  QuickReplyDeleteInput,
  QuickReplyGetInput,
  QuickReplyListInput,
  QuickReplyListing,
  QuickReplyUpdateInput,
} from './types/quick-replies.ts';
export type { Role, RoleList } from './types/roles.ts';
export type {
  AssignCustomerChatInput,
  AssignGroupChatInput,
  AssignInput,
  Assignee,
  LogoutResult,
  TeamMemberLogoutInput,
  UnassignCustomerChatInput,
  UnassignGroupChatInput,
  UnassignInput,
  UnassignResult,
} from './types/team-members.ts';
export type {
  TeamAddMembersInput,
  TeamChangeReportingManagerInput,
  TeamChangeResult,
  TeamChangeRoleInput,
  TeamChangeRoleInputWithOrgRole,
  TeamChangeRoleInputWithWabaRoles,
  TeamGetInput,
  TeamList,
  TeamMakeReportingManagerInput,
  TeamMember,
  TeamMemberDetails,
  TeamMemberRoleChange,
  TeamRemoveInput,
} from './types/team.ts';
export type {
  Template,
  TemplateCreateInput,
  TemplateDeleteInput,
  TemplateEditInput,
  TemplateListInput,
  TemplateListResult,
  TemplateOutcome,
} from './types/templates.ts';
export type { WalletBalance } from './types/wallet.ts';
export type {
  DeletedWebhook,
  Webhook,
  WebhookDeleteInput,
  WebhookEditInput,
  WebhookListInput,
  WebhookListing,
  WebhookOutcome,
  WebhookRegisterInput,
} from './types/webhooks.ts';
export type {
  AssignWaGroupTagsResult,
  CreatedWhatsappGroup,
  RemoveWaGroupTagsResult,
  RemovedWhatsappGroupParticipant,
  WhatsappGroup,
  WhatsappGroupAssignTagsInput,
  WhatsappGroupCreateInput,
  WhatsappGroupDeleteInput,
  WhatsappGroupGetInput,
  WhatsappGroupListInput,
  WhatsappGroupListParticipantsInput,
  WhatsappGroupPage,
  WhatsappGroupParticipant,
  WhatsappGroupParticipantPage,
  WhatsappGroupRemoveParticipantInput,
  WhatsappGroupRemoveTagsInput,
  WhatsappGroupResult,
  WhatsappGroupUpdateSettingsInput,
} from './types/whatsapp-groups.ts';
