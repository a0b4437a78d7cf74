// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Operation } from '../operation.ts';

/** Every operation of the API by its operation id. */
export const operations = {
  assignTeamMemberToChat: {
    "id": "assignTeamMemberToChat",
    "method": "POST",
    "path": "/team-member/assign",
    "tag": "Team Member",
    "summary": "Assign a team member to a chat",
    "sdk": {
      "resource": "teamMembers",
      "method": "assign"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": [
        "$request.body#/customerPhoneNumber"
      ]
    },
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "help-centre"
      },
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      },
      "400": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "413": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      },
      "415": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      },
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  unassignTeamMemberFromChat: {
    "id": "unassignTeamMemberFromChat",
    "method": "POST",
    "path": "/team-member/unassign",
    "tag": "Team Member",
    "summary": "Clear a chat's assignee",
    "sdk": {
      "resource": "teamMembers",
      "method": "unassign"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": [
        "$request.body#/customerPhoneNumber"
      ]
    },
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "400": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "413": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      },
      "415": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      },
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  getTeam: {
    "id": "getTeam",
    "method": "GET",
    "path": "/team",
    "tag": "Teams",
    "summary": "List the team",
    "sdk": {
      "resource": "team",
      "method": "list"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "parameters": [],
    "requestContentTypes": [],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  addChatCollaborators: {
    "id": "addChatCollaborators",
    "method": "POST",
    "path": "/collaborators/add",
    "tag": "Collaborators",
    "summary": "Add collaborators to a chat",
    "sdk": {
      "resource": "collaborators",
      "method": "add"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "400": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "413": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      },
      "415": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      }
    }
  },
  removeChatCollaborators: {
    "id": "removeChatCollaborators",
    "method": "POST",
    "path": "/collaborators/remove",
    "tag": "Collaborators",
    "summary": "Remove collaborators from a chat",
    "sdk": {
      "resource": "collaborators",
      "method": "remove"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "400": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "413": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      },
      "415": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      }
    }
  },
  getChatList: {
    "id": "getChatList",
    "method": "GET",
    "path": "/chats",
    "tag": "Chats",
    "summary": "List chats",
    "sdk": {
      "resource": "chats",
      "method": "list"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.query.wabaNumbers"
      ],
      "recipients": []
    },
    "pagination": {
      "cursors": {
        "nextChatId": "/paginationOptions/nextChatId",
        "nextChatTimestamp": "/paginationOptions/nextChatTimestamp"
      },
      "items": "/chats",
      "hasMore": "/paginationOptions/hasMoreChats"
    },
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "type": "number",
        "required": false,
        "explode": true
      },
      {
        "name": "status",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "tags",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "assignedUserPhone",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "wabaNumbers",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "instagramHandles",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "nextChatId",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "nextChatTimestamp",
        "in": "query",
        "type": "number",
        "required": false,
        "explode": true
      }
    ],
    "requestContentTypes": [],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "400": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  listChannelDetails: {
    "id": "listChannelDetails",
    "method": "GET",
    "path": "/organization/channel/profile",
    "tag": "Channel",
    "summary": "List connected WhatsApp numbers",
    "sdk": {
      "resource": "channels",
      "method": "list"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.query.wabaNumber"
      ],
      "recipients": []
    },
    "parameters": [
      {
        "name": "wabaNumber",
        "in": "query",
        "type": "array",
        "required": false,
        "explode": true
      }
    ],
    "requestContentTypes": [],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "400": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
} as const satisfies Record<string, Operation>;
