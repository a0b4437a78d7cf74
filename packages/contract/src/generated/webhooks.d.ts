// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
/** Every webhook event by its name. */
export declare const webhooks: {
  "MESSAGE_RECEIVED": {
    "event": "MESSAGE_RECEIVED",
    "summary": "A customer sent a message",
    "source": "reference",
    "properties": [
      "to",
      "from",
      "messageId",
      "dtMessageId",
      "receivedAt",
      "contact",
      "callbackData",
      "dtPairedTemplateId",
      "dtPairedTemplateName",
      "dtPairedTemplateLanguage",
      "dtPairedMessageMetadata",
      "integrationType",
      "message",
      "dtLastMessageId",
      "lastMessageOrigin",
      "isAgentOffline",
      "customerId",
      "dtCustomerId",
      "userId",
      "parentUserId",
      "username",
      "metaBusinessPortfolioId",
      "isFirstMessage",
      "isFirstDailyMessageFromCustomer",
      "isChatOpenAfterCustomerMessage"
    ],
    "required": [
      "to",
      "from",
      "messageId",
      "dtMessageId",
      "receivedAt",
      "contact",
      "integrationType",
      "message",
      "dtLastMessageId",
      "lastMessageOrigin",
      "isAgentOffline",
      "customerId",
      "dtCustomerId"
    ],
    "kinds": {
      "pointer": "/message",
      "property": "type",
      "values": [
        "TEXT",
        "IMAGE",
        "VIDEO",
        "AUDIO",
        "STICKER",
        "DOCUMENT",
        "LOCATION",
        "CONTACTS",
        "BUTTON",
        "LIST_REPLY",
        "FLOW"
      ]
    }
  },
  "MESSAGE_STATUS_UPDATE": {
    "event": "MESSAGE_STATUS_UPDATE",
    "summary": "An outgoing message was sent, delivered, read or failed",
    "source": "reference",
    "properties": [
      "status",
      "message",
      "messageId",
      "to",
      "wabaNumber",
      "statusTimestamp",
      "customerName",
      "dtCustomerId",
      "sentBy",
      "assignedTo",
      "failMessage"
    ],
    "required": [
      "status",
      "messageId",
      "to",
      "statusTimestamp"
    ],
    "kinds": {
      "pointer": "",
      "property": "status",
      "values": [
        "SENT",
        "DELIVERED",
        "READ",
        "FAILED"
      ]
    }
  },
  "CALL_TO_WHATSAPP_MESSAGE_RECEIVED": {
    "event": "CALL_TO_WHATSAPP_MESSAGE_RECEIVED",
    "summary": "A customer wrote from a click-to-WhatsApp ad",
    "source": "reference",
    "properties": [
      "to",
      "from",
      "messageId",
      "dtMessageId",
      "receivedAt",
      "contact",
      "callbackData",
      "dtPairedTemplateId",
      "dtPairedTemplateName",
      "dtPairedTemplateLanguage",
      "dtPairedMessageMetadata",
      "integrationType",
      "message",
      "dtLastMessageId",
      "lastMessageOrigin",
      "isAgentOffline",
      "customerId",
      "dtCustomerId",
      "userId",
      "parentUserId",
      "username",
      "metaBusinessPortfolioId",
      "referralObject"
    ],
    "required": [
      "to",
      "from",
      "messageId",
      "dtMessageId",
      "receivedAt",
      "contact",
      "integrationType",
      "message",
      "dtLastMessageId",
      "lastMessageOrigin",
      "isAgentOffline",
      "customerId",
      "dtCustomerId",
      "referralObject"
    ],
    "kinds": {
      "pointer": "/message",
      "property": "type",
      "values": [
        "TEXT",
        "IMAGE",
        "VIDEO",
        "AUDIO",
        "STICKER",
        "DOCUMENT",
        "LOCATION",
        "CONTACTS",
        "BUTTON",
        "LIST_REPLY",
        "FLOW"
      ]
    }
  },
  "STANDBY_MESSAGE_RECEIVED": {
    "event": "STANDBY_MESSAGE_RECEIVED",
    "summary": "Undocumented; judging by its name, a message while on standby",
    "source": "assumed",
    "properties": [],
    "required": []
  },
  "MESSAGING_HANDOVER": {
    "event": "MESSAGING_HANDOVER",
    "summary": "Undocumented; judging by its name, a change of control",
    "source": "assumed",
    "properties": [],
    "required": []
  },
  "CHAT_ASSIGNED_TO_AGENT": {
    "event": "CHAT_ASSIGNED_TO_AGENT",
    "summary": "A chat was assigned",
    "source": "reference",
    "properties": [
      "chatId",
      "assignedUserId",
      "assignedUserName",
      "assignedUserPhone",
      "assignedUserEmail",
      "assignedUserOrgRole",
      "assignedUserWabaRole",
      "assignedUserWabaNumber",
      "customerPhone",
      "dtCustomerId",
      "message"
    ],
    "required": [
      "chatId",
      "assignedUserId",
      "assignedUserName",
      "assignedUserPhone",
      "assignedUserEmail",
      "customerPhone",
      "dtCustomerId",
      "message"
    ]
  },
  "CHAT_UNASSIGNED": {
    "event": "CHAT_UNASSIGNED",
    "summary": "A chat was unassigned",
    "source": "reference",
    "properties": [
      "chatId",
      "customerPhone",
      "wabaNumber",
      "dtCustomerId"
    ],
    "required": [
      "chatId",
      "dtCustomerId"
    ]
  },
  "CONVERSATION_OPENED": {
    "event": "CONVERSATION_OPENED",
    "summary": "A customer opened or reopened a conversation",
    "source": "reference",
    "properties": [
      "customerName",
      "customerPhone",
      "from",
      "to",
      "dtCustomerId",
      "conversationOpened"
    ],
    "required": [
      "customerName",
      "customerPhone",
      "from",
      "to",
      "dtCustomerId",
      "conversationOpened"
    ]
  },
  "CLOSE_CONVERSATION": {
    "event": "CLOSE_CONVERSATION",
    "summary": "A conversation was closed",
    "source": "reference",
    "properties": [
      "customerName",
      "customerPhone",
      "from",
      "to",
      "dtCustomerId",
      "closeConversation"
    ],
    "required": [
      "customerName",
      "customerPhone",
      "from",
      "to",
      "dtCustomerId",
      "closeConversation"
    ]
  },
  "CUSTOMER_BUSINESS_CHAT_OPEN": {
    "event": "CUSTOMER_BUSINESS_CHAT_OPEN",
    "summary": "Undocumented; judging by its name, a chat was opened",
    "source": "assumed",
    "properties": [],
    "required": []
  },
  "ON_SLA_ESCALATED_PUBLIC": {
    "event": "ON_SLA_ESCALATED_PUBLIC",
    "summary": "A chat went unanswered beyond its response time",
    "source": "reference",
    "properties": [
      "customerPhone",
      "wabaNumber",
      "slaName",
      "responseTime",
      "escalationLevel",
      "eventType"
    ],
    "required": [
      "escalationLevel",
      "customerPhone",
      "wabaNumber",
      "eventType"
    ],
    "name": {
      "property": "eventType",
      "value": "ON_SLA_ESCALATED_PUBLIC"
    }
  },
  "ADD_TAG": {
    "event": "ADD_TAG",
    "summary": "A tag was added to a conversation",
    "source": "reference",
    "properties": [
      "tagId",
      "tagName",
      "from",
      "dtCustomerId",
      "customerHandle",
      "channelType",
      "tagAdded"
    ],
    "required": [
      "tagId",
      "tagName",
      "from",
      "dtCustomerId",
      "tagAdded"
    ]
  },
  "REMOVE_TAG": {
    "event": "REMOVE_TAG",
    "summary": "A tag was removed from a conversation",
    "source": "reference",
    "properties": [
      "tagId",
      "tagName",
      "from",
      "dtCustomerId",
      "customerHandle",
      "channelType",
      "tagRemoved"
    ],
    "required": [
      "tagId",
      "tagName",
      "from",
      "dtCustomerId",
      "tagRemoved"
    ]
  },
  "UPDATE_CUSTOMER_CUSTOM_FIELD": {
    "event": "UPDATE_CUSTOMER_CUSTOM_FIELD",
    "summary": "A custom field of a customer changed",
    "source": "reference",
    "properties": [
      "customFieldEventType",
      "value",
      "customerId",
      "dtCustomerId",
      "customerPhone",
      "customFieldId",
      "customFieldUniqueName",
      "customFieldType",
      "name",
      "nameOnWhatsapp",
      "customerHandle",
      "wabaNumber",
      "changedAt"
    ],
    "required": [
      "customFieldEventType",
      "value",
      "customerId",
      "dtCustomerId",
      "customerPhone",
      "customFieldId",
      "customFieldType",
      "name",
      "nameOnWhatsapp",
      "customerHandle",
      "wabaNumber",
      "changedAt"
    ],
    "kinds": {
      "pointer": "",
      "property": "customFieldEventType",
      "values": [
        "ATTRIBUTE_SET",
        "ATTRIBUTE_UPDATE",
        "ATTRIBUTE_REMOVED"
      ]
    }
  },
  "CUSTOMER_NOTE_CREATED": {
    "event": "CUSTOMER_NOTE_CREATED",
    "summary": "An agent added a note",
    "source": "reference",
    "properties": [
      "event",
      "noteId",
      "wabaNumber",
      "customerPhone",
      "customerName",
      "note",
      "dtCustomerId",
      "createdByAgent",
      "createdByAgentNumber",
      "createdAt"
    ],
    "required": [
      "event",
      "noteId",
      "wabaNumber",
      "customerPhone",
      "customerName",
      "note",
      "dtCustomerId",
      "createdByAgent",
      "createdByAgentNumber",
      "createdAt"
    ],
    "name": {
      "property": "event",
      "value": "note-created"
    }
  },
  "CUSTOMER_NOTE_UPDATED": {
    "event": "CUSTOMER_NOTE_UPDATED",
    "summary": "An agent edited a note",
    "source": "reference",
    "properties": [
      "event",
      "noteId",
      "wabaNumber",
      "customerPhone",
      "customerName",
      "note",
      "dtCustomerId",
      "updatedByAgent",
      "updatedByAgentNumber",
      "updatedAt"
    ],
    "required": [
      "event",
      "noteId",
      "wabaNumber",
      "customerPhone",
      "customerName",
      "note",
      "dtCustomerId",
      "updatedByAgent",
      "updatedByAgentNumber",
      "updatedAt"
    ],
    "name": {
      "property": "event",
      "value": "note-updated"
    }
  },
  "CUSTOMER_NOTE_DELETED": {
    "event": "CUSTOMER_NOTE_DELETED",
    "summary": "An agent deleted a note",
    "source": "reference",
    "properties": [
      "event",
      "noteId",
      "wabaNumber",
      "customerPhone",
      "customerName",
      "note",
      "dtCustomerId",
      "deletedByAgent",
      "deletedByAgentNumber",
      "deletedAt"
    ],
    "required": [
      "event",
      "noteId",
      "wabaNumber",
      "customerPhone",
      "customerName",
      "note",
      "dtCustomerId",
      "deletedByAgent",
      "deletedByAgentNumber",
      "deletedAt"
    ],
    "name": {
      "property": "event",
      "value": "note-deleted"
    }
  },
  "NEW_LEAD": {
    "event": "NEW_LEAD",
    "summary": "A customer sent their very first message",
    "source": "reference",
    "properties": [
      "customerName",
      "customerPhone",
      "from",
      "to",
      "wabaNumber",
      "isCTWA",
      "dtMessageId",
      "dtCustomerId",
      "customerId",
      "newLead",
      "referral"
    ],
    "required": [
      "customerName",
      "customerPhone",
      "from",
      "to",
      "wabaNumber",
      "isCTWA",
      "dtCustomerId",
      "customerId",
      "newLead"
    ]
  },
  "WIDGET_LEAD_RECEIVED": {
    "event": "WIDGET_LEAD_RECEIVED",
    "summary": "A visitor submitted a website widget's form",
    "source": "reference",
    "properties": [
      "data"
    ],
    "required": [
      "data"
    ]
  },
  "VERIFIED_WIDGET_LEAD_RECEIVED": {
    "event": "VERIFIED_WIDGET_LEAD_RECEIVED",
    "summary": "A widget visitor wrote on WhatsApp",
    "source": "reference",
    "properties": [
      "whatsappNumber",
      "verified",
      "data",
      "dtCustomerId"
    ],
    "required": [
      "whatsappNumber",
      "verified",
      "data"
    ]
  },
  "CALL_INCOMING_INITIATED": {
    "event": "CALL_INCOMING_INITIATED",
    "summary": "A customer calls",
    "source": "reference",
    "properties": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "required": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "name": {
      "property": "event",
      "value": "CALL_INCOMING_INITIATED"
    }
  },
  "CALL_OUTGOING_INITIATED": {
    "event": "CALL_OUTGOING_INITIATED",
    "summary": "An agent calls a customer",
    "source": "reference",
    "properties": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "required": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "name": {
      "property": "event",
      "value": "CALL_OUTGOING_INITIATED"
    }
  },
  "CALL_ACCEPTED": {
    "event": "CALL_ACCEPTED",
    "summary": "A call was answered",
    "source": "reference",
    "properties": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "required": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "name": {
      "property": "event",
      "value": "CALL_ACCEPTED"
    }
  },
  "CALL_ENDED": {
    "event": "CALL_ENDED",
    "summary": "A call ended",
    "source": "reference",
    "properties": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "required": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "name": {
      "property": "event",
      "value": "CALL_ENDED"
    }
  },
  "CALL_REJECTED": {
    "event": "CALL_REJECTED",
    "summary": "A call was rejected",
    "source": "reference",
    "properties": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "required": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "name": {
      "property": "event",
      "value": "CALL_REJECTED"
    }
  },
  "CALL_MISSED": {
    "event": "CALL_MISSED",
    "summary": "Nobody answered a customer's call",
    "source": "reference",
    "properties": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId",
      "isNewCaller",
      "isChatAssigned"
    ],
    "required": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "name": {
      "property": "event",
      "value": "CALL_MISSED"
    }
  },
  "CALL_NOT_PICKED": {
    "event": "CALL_NOT_PICKED",
    "summary": "An agent did not answer a call",
    "source": "reference",
    "properties": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "required": [
      "event",
      "callId",
      "chatMessageId",
      "chatId",
      "wabaNumber",
      "customerNumber",
      "customerName",
      "customerId",
      "callDirection",
      "callStatus",
      "failedReason",
      "durationInSeconds",
      "callStartedAt",
      "callEndedAt",
      "pickedBy",
      "rejectedBy",
      "endedBy",
      "recordingUrl",
      "deviceId"
    ],
    "name": {
      "property": "event",
      "value": "CALL_NOT_PICKED"
    }
  },
  "CALL_PERMISSION_REPLY_RECEIVED": {
    "event": "CALL_PERMISSION_REPLY_RECEIVED",
    "summary": "A customer answered a call-permission request",
    "source": "reference",
    "properties": [
      "from",
      "to",
      "receivedAt",
      "messageId",
      "pairedMessageId",
      "response",
      "responseSource",
      "expirationTimestamp",
      "isPermanent",
      "dtCustomerId"
    ],
    "required": [
      "from",
      "to",
      "receivedAt",
      "messageId",
      "response",
      "responseSource"
    ]
  },
  "POST_CALL_DISPOSITION": {
    "event": "POST_CALL_DISPOSITION",
    "summary": "Undocumented; judging by its name, the outcome of a call",
    "source": "assumed",
    "properties": [],
    "required": []
  },
  "GROUP_CREATED": {
    "event": "GROUP_CREATED",
    "summary": "A WhatsApp group was created",
    "source": "reference",
    "properties": [
      "event",
      "orgId",
      "integrationId",
      "groupId",
      "groupName",
      "inviteLink",
      "groupCreatedAt"
    ],
    "required": [
      "event",
      "orgId",
      "integrationId",
      "groupId",
      "groupName",
      "inviteLink",
      "groupCreatedAt"
    ],
    "name": {
      "property": "event",
      "value": "GROUP_CREATED"
    }
  },
  "GROUP_PARTICIPANT_JOINED": {
    "event": "GROUP_PARTICIPANT_JOINED",
    "summary": "Someone joined a WhatsApp group",
    "source": "reference",
    "properties": [
      "event",
      "orgId",
      "integrationId",
      "groupId",
      "groupName",
      "customerPhone",
      "participantJoinedAt"
    ],
    "required": [
      "event",
      "orgId",
      "integrationId",
      "groupId",
      "groupName",
      "customerPhone",
      "participantJoinedAt"
    ],
    "name": {
      "property": "event",
      "value": "GROUP_PARTICIPANT_JOINED"
    }
  },
  "GROUP_PARTICIPANT_LEFT": {
    "event": "GROUP_PARTICIPANT_LEFT",
    "summary": "Someone left a WhatsApp group",
    "source": "reference",
    "properties": [
      "event",
      "orgId",
      "integrationId",
      "groupId",
      "groupName",
      "customerPhone",
      "participantLeftAt"
    ],
    "required": [
      "event",
      "orgId",
      "integrationId",
      "groupId",
      "groupName",
      "customerPhone",
      "participantLeftAt"
    ],
    "name": {
      "property": "event",
      "value": "GROUP_PARTICIPANT_LEFT"
    }
  },
  "GROUP_PARTICIPANT_REMOVED": {
    "event": "GROUP_PARTICIPANT_REMOVED",
    "summary": "Someone was removed from a WhatsApp group",
    "source": "reference",
    "properties": [
      "event",
      "orgId",
      "integrationId",
      "groupId",
      "groupName",
      "customerPhone",
      "participantRemovedAt"
    ],
    "required": [
      "event",
      "orgId",
      "integrationId",
      "groupId",
      "groupName",
      "customerPhone",
      "participantRemovedAt"
    ],
    "name": {
      "property": "event",
      "value": "GROUP_PARTICIPANT_REMOVED"
    }
  },
  "WA_GROUP_MESSAGE_RECEIVED": {
    "event": "WA_GROUP_MESSAGE_RECEIVED",
    "summary": "Someone wrote in a WhatsApp group",
    "source": "reference",
    "properties": [
      "to",
      "from",
      "messageId",
      "dtMessageId",
      "receivedAt",
      "contact",
      "callbackData",
      "dtPairedTemplateId",
      "dtPairedTemplateName",
      "dtPairedTemplateLanguage",
      "dtPairedMessageMetadata",
      "integrationType",
      "message",
      "dtLastMessageId",
      "lastMessageOrigin",
      "isAgentOffline",
      "customerId",
      "dtCustomerId",
      "userId",
      "parentUserId",
      "username",
      "metaBusinessPortfolioId",
      "type"
    ],
    "required": [
      "to",
      "from",
      "messageId",
      "dtMessageId",
      "receivedAt",
      "contact",
      "integrationType",
      "message",
      "dtLastMessageId",
      "lastMessageOrigin",
      "isAgentOffline",
      "customerId",
      "dtCustomerId",
      "type"
    ],
    "name": {
      "property": "type",
      "value": "wa_group"
    },
    "kinds": {
      "pointer": "/message",
      "property": "type",
      "values": [
        "TEXT",
        "IMAGE",
        "VIDEO",
        "AUDIO",
        "STICKER",
        "DOCUMENT",
        "LOCATION",
        "CONTACTS",
        "BUTTON",
        "LIST_REPLY",
        "FLOW"
      ]
    }
  },
  "TEMPLATE_UPDATE": {
    "event": "TEMPLATE_UPDATE",
    "summary": "A template's approval status changed",
    "source": "reference",
    "properties": [
      "wabaPhoneNumber",
      "templateName",
      "templateLanguage",
      "newStatus",
      "oldStatus",
      "rejectedReason",
      "agentName",
      "agentNumber",
      "event"
    ],
    "required": [
      "wabaPhoneNumber",
      "templateName",
      "templateLanguage",
      "newStatus",
      "oldStatus",
      "rejectedReason",
      "event"
    ],
    "name": {
      "property": "event",
      "value": "TEMPLATE_STATUS_UPDATE"
    }
  },
  "ASSIGNED_AGENT_STATUS_CHANGED": {
    "event": "ASSIGNED_AGENT_STATUS_CHANGED",
    "summary": "An agent with chats went online or offline",
    "source": "reference",
    "properties": [
      "event",
      "assignedUserName",
      "assignedUserPhone",
      "status",
      "previousStatus",
      "wabaNumber",
      "customerPhones"
    ],
    "required": [
      "event",
      "status",
      "previousStatus",
      "wabaNumber",
      "customerPhones"
    ],
    "name": {
      "property": "event",
      "value": "ASSIGNED_AGENT_STATUS_CHANGED"
    }
  },
  "CONVERSATION_COST_DEDUCTED": {
    "event": "CONVERSATION_COST_DEDUCTED",
    "summary": "A conversation was charged to the wallet",
    "source": "reference",
    "properties": [
      "conversationId",
      "customerName",
      "customerPhone",
      "wabaNumber",
      "conversationType",
      "countryCode",
      "cost"
    ],
    "required": [
      "conversationId",
      "customerPhone",
      "wabaNumber",
      "conversationType",
      "countryCode",
      "cost"
    ]
  },
  "RAW_CLOUD_API_WEBHOOK": {
    "event": "RAW_CLOUD_API_WEBHOOK",
    "summary": "Undocumented; apparently Meta's own webhooks",
    "source": "assumed",
    "properties": [],
    "required": []
  }
};
