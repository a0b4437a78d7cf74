// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
export const routes = /* @__PURE__ */ Object.fromEntries(`assignTeamMemberToChat POST /team-member/assign
unassignTeamMemberFromChat POST /team-member/unassign
logoutTeamMember POST /team-member/logout
getTeam GET /team
removeTeamMember DELETE /team-member
changeReportingManager PATCH /team-member/reporting-manager
changeTeamMemberRole PATCH /team-member/role
makeTeamMemberReportingManager POST /team-member/make-reporting-manager
addMembersUnderReportingManager POST /team/members
getTeamMemberDetails GET /team/member agentNumber
getAllRoles GET /roles
getWalletBalance GET /wallet/balance
setAgentStatus POST /agent/status
assignCallingLicense POST /whatsapp/call/license/invoke
revokeCallingLicense POST /whatsapp/call/license/revoke
registerWebhook POST /v2/webhook/register
getWebhooks GET /v2/webhooks sortBy sortDirection
deleteWebhook DELETE /v2/webhook/deregister
editWebhook POST /v2/webhook/{webhookId}
getCustomerDetails GET /customer/details phoneNumber wabaNumber customerId
deleteCustomers DELETE /customer
assignCustomerTagsAndCustomFields POST /customer/assign-tags-custom-fields
removeCustomerTagsAndCustomFields POST /customer/remove-tags-custom-fields
blockCustomer POST /customer/block
unblockCustomer POST /customer/unblock
checkRevertedOnTime GET /customer/check-reverted-on-time
assignTeamMemberToCustomer POST /customer/assign
getChatWindowStatus GET /chat/status customerPhoneNumber wabaNumber
assignWaGroupTagsAndCustomFields POST /wa-group/assign-tags-custom-fields
removeWaGroupTagsAndCustomFields POST /wa-group/remove-tags-custom-fields
exportChats POST /export-chats
getChatMessages GET /chat-messages wabaNumber customerNumber startDate endDate
getChatList GET /chats limit:number status tags assignedUserPhone wabaNumbers instagramHandles nextChatId nextChatTimestamp:number
clearChatMessages DELETE /conversation/chat/messages
addChatCollaborators POST /collaborators/add
removeChatCollaborators POST /collaborators/remove
sendWhatsappTemplateMessages POST /whatsapp/message/template
sendWhatsappTemplateMessagesV2 POST /v2/whatsapp/message/template
sendWhatsappTextMessage POST /whatsapp/message/text
sendWhatsappVideoMessage POST /whatsapp/message/video
sendWhatsappAudioMessage POST /whatsapp/message/audio
sendWhatsappImageMessage POST /whatsapp/message/image
sendWhatsappDocumentMessage POST /whatsapp/message/document
sendWhatsappLocationMessage POST /whatsapp/message/location
getMessageStatus GET /whatsapp/message/status messageId
sendWhatsappInteractiveMessage POST /whatsapp/message/interactive
sendWhatsappInteractiveListMessage POST /whatsapp/message/interactive-list
sendWhatsappInteractiveMediaMessage POST /whatsapp/message/interactive/media
sendWhatsappInteractiveMediaCarouselMessage POST /whatsapp/message/interactive/media-carousel
sendWhatsappOrderMessage POST /whatsapp/message/order
sendWhatsappOrderStatusMessage POST /whatsapp/message/order/status
sendWhatsappTypingIndicator POST /whatsapp/message/typing-indicator
createGroup POST /groups
deleteGroups DELETE /groups
getPaginatedGroups GET /groups searchQuery orderBy format afterGroupId afterGroupName afterDateCreated
addMembersToGroup POST /groups/add-members
removeMembersFromGroup DELETE /groups/remove-members
sendBroadcastMessage POST /whatsapp/message/broadcast
createTemplate POST /template
deleteTemplate DELETE /template
editTemplate PATCH /template/{templateId}
getTemplates GET /v2/templates status name language category wabaPhoneNumbers allWabaPhoneNumbers:boolean
listChannelDetails GET /organization/channel/profile wabaNumber:array
updateChannelDetails PATCH /organization/channel/profile
uploadMedia POST /media/upload
listNotes GET /notes groupId from to limit:number lastNoteId lastNoteDate
createNote POST /notes
updateNote PATCH /notes
deleteNote DELETE /notes
getNote GET /note id
listQuickReplies GET /quick-replies accessTo searchTerm lastQuickReplyDate
createQuickReply POST /quick-replies
getQuickReplyDetails GET /quick-replies/details shortcut
updateQuickReply PUT /quick-replies/{shortcut}
deleteQuickReply DELETE /quick-replies/{shortcut}
getEmbedUrl POST /embed/url
fireCustomEvent POST /custom-events/fire
generateCcAvenuePaymentLink POST /ccavenue/payment-link
getChatAiSummary GET /channel/chat/ai-summary wabaNumber customerNumber startDate endDate
getWaGroupAiSummary GET /channel/wa-group/ai-summary groupId startDate endDate
createOutgoingCall POST /whatsapp/call/create
acceptIncomingCall POST /whatsapp/accept
declineCall POST /whatsapp/decline
reconnectCall POST /whatsapp/call/reconnect
pingCall GET /whatsapp/call/ping callId
getCallPermissions GET /whatsapp/call/call-permissions wabaNumber customerId client version
initiateAgentCall POST /v1/calls/agent
initiateAiBotCall POST /v1/call/ai-bot
createWhatsappGroup POST /whatsapp/wa-group/create
getWhatsappGroupInfo GET /whatsapp/wa-group/info groupId
updateWhatsappGroupSettings POST /whatsapp/wa-group/settings groupId
listWhatsappGroups GET /whatsapp/wa-group/list wabaNumber lastGroupId olderThanTimestamp
getWhatsappGroupParticipants GET /whatsapp/wa-group/participants groupId lastPhoneNumber olderThanTimestamp
removeWhatsappGroupParticipant DELETE /whatsapp/wa-group/participants groupId participantPhone
deleteWhatsappGroup DELETE /whatsapp/wa-group groupId`.split('\n').map(line => {
  const [id, method, path, ...names] = line.split(' ');
  return [id, { id, method, path, query: Object.fromEntries(names.map(name => (name + ':string').split(':'))) }];
}));
