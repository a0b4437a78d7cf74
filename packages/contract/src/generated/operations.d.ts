// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
/** Every operation of the API by its operation id. */
export declare const operations: {
  "assignTeamMemberToChat": {
    "id": "assignTeamMemberToChat",
    "method": "POST",
    "path": "/team-member/assign",
    "tag": "Team Member",
    "summary": "Assign a team member to a chat",
    "upstream": "assign-team-member-to-chat",
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
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "unassignTeamMemberFromChat": {
    "id": "unassignTeamMemberFromChat",
    "method": "POST",
    "path": "/team-member/unassign",
    "tag": "Team Member",
    "summary": "Clear a chat's assignee",
    "upstream": "unassign-team-member-from-chat",
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
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "logoutTeamMember": {
    "id": "logoutTeamMember",
    "method": "POST",
    "path": "/team-member/logout",
    "tag": "Team Member",
    "summary": "Log a team member out",
    "upstream": "logout-team-member",
    "sdk": {
      "resource": "teamMembers",
      "method": "logout"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "getTeam": {
    "id": "getTeam",
    "method": "GET",
    "path": "/team",
    "tag": "Teams",
    "summary": "List the team",
    "upstream": "get-team",
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
    "rateLimits": [],
    "pagination": {
      "items": "/data"
    },
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
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
  "removeTeamMember": {
    "id": "removeTeamMember",
    "method": "DELETE",
    "path": "/team-member",
    "tag": "Teams",
    "summary": "Remove a team member",
    "upstream": "remove-team-member",
    "sdk": {
      "resource": "team",
      "method": "remove"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "changeReportingManager": {
    "id": "changeReportingManager",
    "method": "PATCH",
    "path": "/team-member/reporting-manager",
    "tag": "Teams",
    "summary": "Change a member's reporting manager",
    "upstream": "change-reporting-manager",
    "sdk": {
      "resource": "team",
      "method": "changeReportingManager"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "changeTeamMemberRole": {
    "id": "changeTeamMemberRole",
    "method": "PATCH",
    "path": "/team-member/role",
    "tag": "Teams",
    "summary": "Change a member's roles",
    "upstream": "change-team-member-role",
    "sdk": {
      "resource": "team",
      "method": "changeRole"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [
        "$request.body#/wabaRoles/*/wabaNumber"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "makeTeamMemberReportingManager": {
    "id": "makeTeamMemberReportingManager",
    "method": "POST",
    "path": "/team-member/make-reporting-manager",
    "tag": "Teams",
    "summary": "Make a member a reporting manager",
    "upstream": "make-team-member-reporting-manager",
    "sdk": {
      "resource": "team",
      "method": "makeReportingManager"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "addMembersUnderReportingManager": {
    "id": "addMembersUnderReportingManager",
    "method": "POST",
    "path": "/team/members",
    "tag": "Teams",
    "summary": "Add members under a reporting manager",
    "upstream": "add-member-under-reporting-manager",
    "sdk": {
      "resource": "team",
      "method": "addMembers"
    },
    "safety": "unsafe",
    "audit": {
      "class": "admin",
      "senders": [
        "$request.body#/members/*/wabaAccess/*/wabaNumber"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "getTeamMemberDetails": {
    "id": "getTeamMemberDetails",
    "method": "GET",
    "path": "/team/member",
    "tag": "Teams",
    "summary": "Get one team member",
    "upstream": "get-team-member-details",
    "sdk": {
      "resource": "team",
      "method": "get"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "agentNumber",
        "in": "query",
        "type": "string",
        "required": true,
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
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "getAllRoles": {
    "id": "getAllRoles",
    "method": "GET",
    "path": "/roles",
    "tag": "Roles",
    "summary": "List all roles",
    "upstream": "get-all-roles",
    "sdk": {
      "resource": "roles",
      "method": "list"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "pagination": {
      "items": ""
    },
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
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
        "source": "guide"
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
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "getWalletBalance": {
    "id": "getWalletBalance",
    "method": "GET",
    "path": "/wallet/balance",
    "tag": "Wallet",
    "summary": "Get the wallet balance",
    "upstream": "get-wallet-balanace-for-org",
    "sdk": {
      "resource": "wallet",
      "method": "balance"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
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
  "setAgentStatus": {
    "id": "setAgentStatus",
    "method": "POST",
    "path": "/agent/status",
    "tag": "Agent",
    "summary": "Set an agent online or offline",
    "upstream": "public-agent-status",
    "sdk": {
      "resource": "agents",
      "method": "setStatus"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      }
    }
  },
  "assignCallingLicense": {
    "id": "assignCallingLicense",
    "method": "POST",
    "path": "/whatsapp/call/license/invoke",
    "tag": "Calling License",
    "summary": "Assign a calling license to a team member",
    "upstream": "invoke-call-license",
    "sdk": {
      "resource": "callingLicenses",
      "method": "assign"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization"
    ],
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
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "revokeCallingLicense": {
    "id": "revokeCallingLicense",
    "method": "POST",
    "path": "/whatsapp/call/license/revoke",
    "tag": "Calling License",
    "summary": "Revoke a team member's calling license",
    "upstream": "revoke-call-license",
    "sdk": {
      "resource": "callingLicenses",
      "method": "revoke"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization"
    ],
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
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "registerWebhook": {
    "id": "registerWebhook",
    "method": "POST",
    "path": "/v2/webhook/register",
    "tag": "Webhook",
    "summary": "Register a webhook",
    "upstream": "register-webhook",
    "sdk": {
      "resource": "webhooks",
      "method": "register"
    },
    "safety": "unsafe",
    "audit": {
      "class": "admin",
      "senders": [
        "$request.body#/wabaNumbers/*"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "getWebhooks": {
    "id": "getWebhooks",
    "method": "GET",
    "path": "/v2/webhooks",
    "tag": "Webhook",
    "summary": "List webhooks",
    "upstream": "get-webhooks",
    "sdk": {
      "resource": "webhooks",
      "method": "list"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "pagination": {
      "items": ""
    },
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "sortBy",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "sortDirection",
        "in": "query",
        "type": "string",
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
        "source": "observed"
      },
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
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      }
    }
  },
  "deleteWebhook": {
    "id": "deleteWebhook",
    "method": "DELETE",
    "path": "/v2/webhook/deregister",
    "tag": "Webhook",
    "summary": "Delete a webhook",
    "upstream": "delete-webhooks",
    "sdk": {
      "resource": "webhooks",
      "method": "delete"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "editWebhook": {
    "id": "editWebhook",
    "method": "POST",
    "path": "/v2/webhook/{webhookId}",
    "tag": "Webhook",
    "summary": "Edit a webhook",
    "upstream": "edit-webhooks",
    "sdk": {
      "resource": "webhooks",
      "method": "edit"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [
        "$request.body#/wabaNumbers/*"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "webhookId",
        "in": "path",
        "type": "string",
        "required": true,
        "explode": false
      }
    ],
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
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
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
  "getCustomerDetails": {
    "id": "getCustomerDetails",
    "method": "GET",
    "path": "/customer/details",
    "tag": "Customer",
    "summary": "Get a customer",
    "upstream": "get-customer-details",
    "sdk": {
      "resource": "customers",
      "method": "get"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.query.wabaNumber"
      ],
      "recipients": [
        "$request.query.phoneNumber"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "phoneNumber",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "wabaNumber",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "customerId",
        "in": "query",
        "type": "string",
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
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "deleteCustomers": {
    "id": "deleteCustomers",
    "method": "DELETE",
    "path": "/customer",
    "tag": "Customer",
    "summary": "Delete customers",
    "upstream": "delete-customer",
    "sdk": {
      "resource": "customers",
      "method": "delete"
    },
    "safety": "idempotent",
    "audit": {
      "class": "destroy",
      "senders": [],
      "recipients": [
        "$request.body#/phoneNumbers/*"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "reference"
      },
      "404": {
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
  "assignCustomerTagsAndCustomFields": {
    "id": "assignCustomerTagsAndCustomFields",
    "method": "POST",
    "path": "/customer/assign-tags-custom-fields",
    "tag": "Customer",
    "summary": "Set tags and custom fields of a customer",
    "upstream": "customer-assign-tags-custom-fields",
    "sdk": {
      "resource": "customers",
      "method": "assignTags"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": [
        "$request.body#/phone"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "removeCustomerTagsAndCustomFields": {
    "id": "removeCustomerTagsAndCustomFields",
    "method": "POST",
    "path": "/customer/remove-tags-custom-fields",
    "tag": "Customer",
    "summary": "Remove tags and custom fields of a customer",
    "upstream": "customer-remove-tags-custom-fields",
    "sdk": {
      "resource": "customers",
      "method": "removeTags"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": [
        "$request.body#/phone"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      },
      "500": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      }
    }
  },
  "blockCustomer": {
    "id": "blockCustomer",
    "method": "POST",
    "path": "/customer/block",
    "tag": "Customer",
    "summary": "Block a customer",
    "upstream": "block-unblock-customer",
    "sdk": {
      "resource": "customers",
      "method": "block"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": [
        "$request.body#/phone"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      "404": {
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
  "unblockCustomer": {
    "id": "unblockCustomer",
    "method": "POST",
    "path": "/customer/unblock",
    "tag": "Customer",
    "summary": "Unblock a customer",
    "upstream": "unblock-unblock-customer",
    "sdk": {
      "resource": "customers",
      "method": "unblock"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": [
        "$request.body#/phone"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      "404": {
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
  "checkRevertedOnTime": {
    "id": "checkRevertedOnTime",
    "method": "GET",
    "path": "/customer/check-reverted-on-time",
    "tag": "Customer",
    "summary": "Check whether a reply came in time",
    "upstream": "check-reverted-on-time",
    "sdk": {
      "resource": "customers",
      "method": "checkRevertedOnTime"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": [
        "$request.body#/phoneNumber"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "assignTeamMemberToCustomer": {
    "id": "assignTeamMemberToCustomer",
    "method": "POST",
    "path": "/customer/assign",
    "tag": "Customer",
    "summary": "Assign a team member to a customer",
    "upstream": "assign-team-member-to-customer",
    "sdk": {
      "resource": "customers",
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
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "reference"
      },
      "404": {
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
      },
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "getChatWindowStatus": {
    "id": "getChatWindowStatus",
    "method": "GET",
    "path": "/chat/status",
    "tag": "Customer",
    "summary": "Check whether a conversation window is open",
    "upstream": "get-chat-window-status",
    "sdk": {
      "resource": "chats",
      "method": "windowStatus"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.query.wabaNumber"
      ],
      "recipients": [
        "$request.query.customerPhoneNumber"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "customerPhoneNumber",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "wabaNumber",
        "in": "query",
        "type": "string",
        "required": true,
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
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "assignWaGroupTagsAndCustomFields": {
    "id": "assignWaGroupTagsAndCustomFields",
    "method": "POST",
    "path": "/wa-group/assign-tags-custom-fields",
    "tag": "WA Group",
    "summary": "Set tags and custom fields of a WhatsApp group",
    "upstream": "wa-group-assign-tags-custom-fields",
    "sdk": {
      "resource": "whatsappGroups",
      "method": "assignTags"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      "404": {
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
  "removeWaGroupTagsAndCustomFields": {
    "id": "removeWaGroupTagsAndCustomFields",
    "method": "POST",
    "path": "/wa-group/remove-tags-custom-fields",
    "tag": "WA Group",
    "summary": "Remove tags and custom fields of a WhatsApp group",
    "upstream": "wa-group-remove-tags-custom-fields",
    "sdk": {
      "resource": "whatsappGroups",
      "method": "removeTags"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      "404": {
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
  "exportChats": {
    "id": "exportChats",
    "method": "POST",
    "path": "/export-chats",
    "tag": "Chat Messages",
    "summary": "Export a chat",
    "upstream": "export-chats-to-excel",
    "sdk": {
      "resource": "chats",
      "method": "export"
    },
    "safety": "unsafe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": [
        "$request.body#/customerPhoneNumber"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      }
    }
  },
  "getChatMessages": {
    "id": "getChatMessages",
    "method": "GET",
    "path": "/chat-messages",
    "tag": "Chat Messages",
    "summary": "List the messages of a chat",
    "upstream": "get-chat-messages",
    "sdk": {
      "resource": "chats",
      "method": "listMessages"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.query.wabaNumber"
      ],
      "recipients": [
        "$request.query.customerNumber"
      ]
    },
    "rateLimits": [],
    "pagination": {
      "items": "/messages"
    },
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "wabaNumber",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "customerNumber",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "startDate",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "endDate",
        "in": "query",
        "type": "string",
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
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      }
    }
  },
  "getChatList": {
    "id": "getChatList",
    "method": "GET",
    "path": "/chats",
    "tag": "Chats",
    "summary": "List chats",
    "upstream": "get-chat-list",
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
    "rateLimits": [],
    "pagination": {
      "cursors": {
        "nextChatId": "/paginationOptions/nextChatId",
        "nextChatTimestamp": "/paginationOptions/nextChatTimestamp"
      },
      "items": "/chats",
      "hasMore": "/paginationOptions/hasMoreChats"
    },
    "keyHeaders": [
      "authorization"
    ],
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
  "clearChatMessages": {
    "id": "clearChatMessages",
    "method": "DELETE",
    "path": "/conversation/chat/messages",
    "tag": "Conversation",
    "summary": "Clear the messages of a chat",
    "upstream": "clear-chat-messages-v2",
    "sdk": {
      "resource": "chats",
      "method": "clearMessages"
    },
    "safety": "idempotent",
    "audit": {
      "class": "destroy",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      "404": {
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
  "addChatCollaborators": {
    "id": "addChatCollaborators",
    "method": "POST",
    "path": "/collaborators/add",
    "tag": "Collaborators",
    "summary": "Add collaborators to a chat",
    "upstream": "public-chat-collaborators-add",
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
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "removeChatCollaborators": {
    "id": "removeChatCollaborators",
    "method": "POST",
    "path": "/collaborators/remove",
    "tag": "Collaborators",
    "summary": "Remove collaborators from a chat",
    "upstream": "public-chat-collaborators-remove",
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
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
  "sendWhatsappTemplateMessages": {
    "id": "sendWhatsappTemplateMessages",
    "method": "POST",
    "path": "/whatsapp/message/template",
    "tag": "Outgoing Messages",
    "summary": "Send templates with values in order",
    "upstream": "outgoing-messages-whatsapp-template",
    "sdk": {
      "resource": "messages",
      "method": "sendTemplate"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/messages/*/from"
      ],
      "recipients": [
        "$request.body#/messages/*/to"
      ],
      "cost": "$request.body#/messages"
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
        "source": "guide"
      }
    }
  },
  "sendWhatsappTemplateMessagesV2": {
    "id": "sendWhatsappTemplateMessagesV2",
    "method": "POST",
    "path": "/v2/whatsapp/message/template",
    "tag": "Outgoing Messages",
    "summary": "Send templates with values by name",
    "upstream": "outgoing-messages-whatsapp-template-v2",
    "sdk": {
      "resource": "messages",
      "method": "sendTemplateV2"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/messages/*/from"
      ],
      "recipients": [
        "$request.body#/messages/*/to"
      ],
      "cost": "$request.body#/messages"
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "observed"
      }
    }
  },
  "sendWhatsappTextMessage": {
    "id": "sendWhatsappTextMessage",
    "method": "POST",
    "path": "/whatsapp/message/text",
    "tag": "Outgoing Messages",
    "summary": "Send a text message",
    "upstream": "outgoing-messages-whatsapp-text",
    "sdk": {
      "resource": "messages",
      "method": "sendText"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "sendWhatsappVideoMessage": {
    "id": "sendWhatsappVideoMessage",
    "method": "POST",
    "path": "/whatsapp/message/video",
    "tag": "Outgoing Messages",
    "summary": "Send a video",
    "upstream": "outgoing-messages-whatsapp-video",
    "sdk": {
      "resource": "messages",
      "method": "sendVideo"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "sendWhatsappAudioMessage": {
    "id": "sendWhatsappAudioMessage",
    "method": "POST",
    "path": "/whatsapp/message/audio",
    "tag": "Outgoing Messages",
    "summary": "Send an audio file",
    "upstream": "outgoing-messages-whatsapp-audio",
    "sdk": {
      "resource": "messages",
      "method": "sendAudio"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "sendWhatsappImageMessage": {
    "id": "sendWhatsappImageMessage",
    "method": "POST",
    "path": "/whatsapp/message/image",
    "tag": "Outgoing Messages",
    "summary": "Send an image",
    "upstream": "outgoing-messages-whatsapp-image",
    "sdk": {
      "resource": "messages",
      "method": "sendImage"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "sendWhatsappDocumentMessage": {
    "id": "sendWhatsappDocumentMessage",
    "method": "POST",
    "path": "/whatsapp/message/document",
    "tag": "Outgoing Messages",
    "summary": "Send a document",
    "upstream": "outgoing-messages-whatsapp-document",
    "sdk": {
      "resource": "messages",
      "method": "sendDocument"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "sendWhatsappLocationMessage": {
    "id": "sendWhatsappLocationMessage",
    "method": "POST",
    "path": "/whatsapp/message/location",
    "tag": "Outgoing Messages",
    "summary": "Send a location",
    "upstream": "outgoing-messages-whatsapp-location",
    "sdk": {
      "resource": "messages",
      "method": "sendLocation"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "getMessageStatus": {
    "id": "getMessageStatus",
    "method": "GET",
    "path": "/whatsapp/message/status",
    "tag": "Outgoing Messages",
    "summary": "Look up a message's delivery",
    "upstream": "get-message-status",
    "sdk": {
      "resource": "messages",
      "method": "status"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 1,
        "per": "second",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "messageId",
        "in": "query",
        "type": "string",
        "required": true,
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
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "sendWhatsappInteractiveMessage": {
    "id": "sendWhatsappInteractiveMessage",
    "method": "POST",
    "path": "/whatsapp/message/interactive",
    "tag": "Outgoing Messages",
    "summary": "Send a text message with buttons",
    "upstream": "outgoing-messages-whatsapp-interactive",
    "sdk": {
      "resource": "messages",
      "method": "sendInteractive"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "sendWhatsappInteractiveListMessage": {
    "id": "sendWhatsappInteractiveListMessage",
    "method": "POST",
    "path": "/whatsapp/message/interactive-list",
    "tag": "Outgoing Messages",
    "summary": "Send a list to choose from",
    "upstream": "outgoing-messages-whatsapp-interactive-list",
    "sdk": {
      "resource": "messages",
      "method": "sendInteractiveList"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "sendWhatsappInteractiveMediaMessage": {
    "id": "sendWhatsappInteractiveMediaMessage",
    "method": "POST",
    "path": "/whatsapp/message/interactive/media",
    "tag": "Outgoing Messages",
    "summary": "Send media with buttons",
    "upstream": "outgoing-messages-whatsapp-interactive-media",
    "sdk": {
      "resource": "messages",
      "method": "sendInteractiveMedia"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
        "source": "observed"
      }
    }
  },
  "sendWhatsappInteractiveMediaCarouselMessage": {
    "id": "sendWhatsappInteractiveMediaCarouselMessage",
    "method": "POST",
    "path": "/whatsapp/message/interactive/media-carousel",
    "tag": "Outgoing Messages",
    "summary": "Send a carousel of media cards",
    "upstream": "outgoing-messages-whatsapp-interactive-media-carousel",
    "sdk": {
      "resource": "messages",
      "method": "sendInteractiveMediaCarousel"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
        "source": "observed"
      }
    }
  },
  "sendWhatsappOrderMessage": {
    "id": "sendWhatsappOrderMessage",
    "method": "POST",
    "path": "/whatsapp/message/order",
    "tag": "Outgoing Messages",
    "summary": "Send an order to pay",
    "upstream": "outgoing-messages-whatsapp-order",
    "sdk": {
      "resource": "messages",
      "method": "sendOrder"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
        "source": "observed"
      }
    }
  },
  "sendWhatsappOrderStatusMessage": {
    "id": "sendWhatsappOrderStatusMessage",
    "method": "POST",
    "path": "/whatsapp/message/order/status",
    "tag": "Outgoing Messages",
    "summary": "Send the status of an order",
    "upstream": "outgoing-messages-whatsapp-order-status",
    "sdk": {
      "resource": "messages",
      "method": "sendOrderStatus"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
        "source": "observed"
      }
    }
  },
  "sendWhatsappTypingIndicator": {
    "id": "sendWhatsappTypingIndicator",
    "method": "POST",
    "path": "/whatsapp/message/typing-indicator",
    "tag": "Outgoing Messages",
    "summary": "Show a typing indicator",
    "upstream": "guides/typing-indicator",
    "sdk": {
      "resource": "messages",
      "method": "sendTypingIndicator"
    },
    "safety": "idempotent",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": [
        "$request.body#/customerNumber"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
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
        "source": "guide"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
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
  "createGroup": {
    "id": "createGroup",
    "method": "POST",
    "path": "/groups",
    "tag": "Broadcast Groups",
    "summary": "Create a broadcast group",
    "upstream": "create-group",
    "sdk": {
      "resource": "broadcastGroups",
      "method": "create"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": [
        "$request.body#/members/*/phone"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "deleteGroups": {
    "id": "deleteGroups",
    "method": "DELETE",
    "path": "/groups",
    "tag": "Broadcast Groups",
    "summary": "Delete broadcast groups",
    "upstream": "delete-groups",
    "sdk": {
      "resource": "broadcastGroups",
      "method": "delete"
    },
    "safety": "idempotent",
    "audit": {
      "class": "destroy",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
        "source": "reference"
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
        "source": "guide"
      }
    }
  },
  "getPaginatedGroups": {
    "id": "getPaginatedGroups",
    "method": "GET",
    "path": "/groups",
    "tag": "Broadcast Groups",
    "summary": "List broadcast groups",
    "upstream": "get-paginated-groups-v2",
    "sdk": {
      "resource": "broadcastGroups",
      "method": "list"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "pagination": {
      "cursors": {
        "afterGroupId": "/paginationParams/afterGroupId",
        "afterGroupName": "/paginationParams/afterGroupName",
        "afterDateCreated": "/paginationParams/afterDateCreated"
      },
      "items": "/groups",
      "hasMore": "/paginationParams/hasMore"
    },
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "searchQuery",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "orderBy",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "format",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "afterGroupId",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "afterGroupName",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "afterDateCreated",
        "in": "query",
        "type": "string",
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
      }
    }
  },
  "addMembersToGroup": {
    "id": "addMembersToGroup",
    "method": "POST",
    "path": "/groups/add-members",
    "tag": "Broadcast Groups",
    "summary": "Add members to a broadcast group",
    "upstream": "add-members-to-group",
    "sdk": {
      "resource": "broadcastGroups",
      "method": "addMembers"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": [
        "$request.body#/members/*/phone"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "removeMembersFromGroup": {
    "id": "removeMembersFromGroup",
    "method": "DELETE",
    "path": "/groups/remove-members",
    "tag": "Broadcast Groups",
    "summary": "Remove members from a broadcast group",
    "upstream": "remove-members-from-group",
    "sdk": {
      "resource": "broadcastGroups",
      "method": "removeMembers"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": [
        "$request.body#/phoneNumbers/*"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      }
    }
  },
  "sendBroadcastMessage": {
    "id": "sendBroadcastMessage",
    "method": "POST",
    "path": "/whatsapp/message/broadcast",
    "tag": "Broadcast Groups",
    "summary": "Send a template to a broadcast group",
    "upstream": "send-broadcast-message",
    "sdk": {
      "resource": "broadcasts",
      "method": "send"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      }
    }
  },
  "createTemplate": {
    "id": "createTemplate",
    "method": "POST",
    "path": "/template",
    "tag": "Template",
    "summary": "Create a WhatsApp template",
    "upstream": "create-template",
    "sdk": {
      "resource": "templates",
      "method": "create"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/wabaNumbers/*"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "deleteTemplate": {
    "id": "deleteTemplate",
    "method": "DELETE",
    "path": "/template",
    "tag": "Template",
    "summary": "Delete a WhatsApp template",
    "upstream": "delete-template",
    "sdk": {
      "resource": "templates",
      "method": "delete"
    },
    "safety": "idempotent",
    "audit": {
      "class": "destroy",
      "senders": [
        "$request.body#/wabaPhoneNumber"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "guide"
      }
    }
  },
  "editTemplate": {
    "id": "editTemplate",
    "method": "PATCH",
    "path": "/template/{templateId}",
    "tag": "Template",
    "summary": "Edit a WhatsApp template",
    "upstream": "edit-template",
    "sdk": {
      "resource": "templates",
      "method": "edit"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/wabaNumbers/*"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "templateId",
        "in": "path",
        "type": "string",
        "required": true,
        "explode": false
      }
    ],
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
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
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
        "source": "guide"
      }
    }
  },
  "getTemplates": {
    "id": "getTemplates",
    "method": "GET",
    "path": "/v2/templates",
    "tag": "Template",
    "summary": "List WhatsApp templates",
    "upstream": "get-templates",
    "sdk": {
      "resource": "templates",
      "method": "list"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.query.wabaPhoneNumbers"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "pagination": {
      "items": ""
    },
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "status",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "name",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "language",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "category",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "wabaPhoneNumbers",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "allWabaPhoneNumbers",
        "in": "query",
        "type": "boolean",
        "required": false,
        "explode": true
      }
    ],
    "requestContentTypes": [],
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
      }
    }
  },
  "listChannelDetails": {
    "id": "listChannelDetails",
    "method": "GET",
    "path": "/organization/channel/profile",
    "tag": "Channel",
    "summary": "List connected WhatsApp numbers",
    "upstream": "list-channel-details",
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
    "rateLimits": [],
    "pagination": {
      "items": "/channels"
    },
    "keyHeaders": [
      "authorization"
    ],
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
  "updateChannelDetails": {
    "id": "updateChannelDetails",
    "method": "PATCH",
    "path": "/organization/channel/profile",
    "tag": "Channel",
    "summary": "Update a WhatsApp number's business profile",
    "upstream": "update-channel-details",
    "sdk": {
      "resource": "channels",
      "method": "update"
    },
    "safety": "idempotent",
    "audit": {
      "class": "admin",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "hour",
        "scope": "organization"
      },
      {
        "limit": 1,
        "per": "hour",
        "scope": "number"
      }
    ],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json",
      "multipart/form-data"
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
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "409": {
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
      },
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "uploadMedia": {
    "id": "uploadMedia",
    "method": "POST",
    "path": "/media/upload",
    "tag": "Media",
    "summary": "Upload a file for outgoing messages",
    "upstream": "upload-media",
    "sdk": {
      "resource": "media",
      "method": "upload"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "multipart/form-data"
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
        "source": "guide"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "402": {
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
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      }
    }
  },
  "listNotes": {
    "id": "listNotes",
    "method": "GET",
    "path": "/notes",
    "tag": "Notes",
    "summary": "List the notes of a chat",
    "upstream": "list-notes",
    "sdk": {
      "resource": "notes",
      "method": "list"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.query.from"
      ],
      "recipients": [
        "$request.query.to"
      ]
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "pagination": {
      "cursors": {
        "lastNoteId": "/lastNoteId",
        "lastNoteDate": "/lastNoteDate"
      },
      "items": "/notes",
      "hasMore": "/hasMore"
    },
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "groupId",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "from",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "to",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "limit",
        "in": "query",
        "type": "number",
        "required": false,
        "explode": true
      },
      {
        "name": "lastNoteId",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "lastNoteDate",
        "in": "query",
        "type": "string",
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
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "createNote": {
    "id": "createNote",
    "method": "POST",
    "path": "/notes",
    "tag": "Notes",
    "summary": "Add a note to a chat",
    "upstream": "create-note",
    "sdk": {
      "resource": "notes",
      "method": "create"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization"
    ],
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
      "404": {
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
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "updateNote": {
    "id": "updateNote",
    "method": "PATCH",
    "path": "/notes",
    "tag": "Notes",
    "summary": "Replace the text of a note",
    "upstream": "update-note",
    "sdk": {
      "resource": "notes",
      "method": "update"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization"
    ],
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
      "404": {
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
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "deleteNote": {
    "id": "deleteNote",
    "method": "DELETE",
    "path": "/notes",
    "tag": "Notes",
    "summary": "Delete a note",
    "upstream": "delete-note",
    "sdk": {
      "resource": "notes",
      "method": "delete"
    },
    "safety": "idempotent",
    "audit": {
      "class": "destroy",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
      "404": {
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
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "getNote": {
    "id": "getNote",
    "method": "GET",
    "path": "/note",
    "tag": "Notes",
    "summary": "Get a note",
    "upstream": "get-note",
    "sdk": {
      "resource": "notes",
      "method": "get"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "id",
        "in": "query",
        "type": "string",
        "required": true,
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
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "listQuickReplies": {
    "id": "listQuickReplies",
    "method": "GET",
    "path": "/quick-replies",
    "tag": "Quick Replies",
    "summary": "List quick replies",
    "upstream": "get-quick-replies-v2",
    "sdk": {
      "resource": "quickReplies",
      "method": "list"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "pagination": {
      "items": ""
    },
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "accessTo",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "searchTerm",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "lastQuickReplyDate",
        "in": "query",
        "type": "string",
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
        "mayBeEmpty": true,
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
  "createQuickReply": {
    "id": "createQuickReply",
    "method": "POST",
    "path": "/quick-replies",
    "tag": "Quick Replies",
    "summary": "Create a quick reply",
    "upstream": "create-quick-reply-v2",
    "sdk": {
      "resource": "quickReplies",
      "method": "create"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "201": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
      }
    }
  },
  "getQuickReplyDetails": {
    "id": "getQuickReplyDetails",
    "method": "GET",
    "path": "/quick-replies/details",
    "tag": "Quick Replies",
    "summary": "Get a quick reply",
    "upstream": "get-quick-reply-details-v2",
    "sdk": {
      "resource": "quickReplies",
      "method": "get"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "shortcut",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      }
    ],
    "requestContentTypes": [],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
  "updateQuickReply": {
    "id": "updateQuickReply",
    "method": "PUT",
    "path": "/quick-replies/{shortcut}",
    "tag": "Quick Replies",
    "summary": "Replace a quick reply",
    "upstream": "update-quick-reply-v2",
    "sdk": {
      "resource": "quickReplies",
      "method": "update"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "shortcut",
        "in": "path",
        "type": "string",
        "required": true,
        "explode": false
      }
    ],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
      "404": {
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
  "deleteQuickReply": {
    "id": "deleteQuickReply",
    "method": "DELETE",
    "path": "/quick-replies/{shortcut}",
    "tag": "Quick Replies",
    "summary": "Delete a quick reply",
    "upstream": "delete-quick-reply-v2",
    "sdk": {
      "resource": "quickReplies",
      "method": "delete"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "shortcut",
        "in": "path",
        "type": "string",
        "required": true,
        "explode": false
      }
    ],
    "requestContentTypes": [],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "mayBeEmpty": true,
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
        "source": "observed"
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "getEmbedUrl": {
    "id": "getEmbedUrl",
    "method": "POST",
    "path": "/embed/url",
    "tag": "Embed",
    "summary": "Get a conversation's URL for an iframe",
    "upstream": "get-embed-url",
    "sdk": {
      "resource": "embed",
      "method": "createUrl"
    },
    "safety": "idempotent",
    "audit": {
      "class": "read",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": [
        "$request.body#/phone"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "observed"
      },
      "404": {
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
  "fireCustomEvent": {
    "id": "fireCustomEvent",
    "method": "POST",
    "path": "/custom-events/fire",
    "tag": "Custom Events",
    "summary": "Record a custom event for a customer",
    "upstream": "fire-custom-event",
    "sdk": {
      "resource": "customEvents",
      "method": "fire"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": [
        "$request.body#/customerPhoneNumber"
      ]
    },
    "rateLimits": [
      {
        "limit": 20000,
        "per": "day",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization"
    ],
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
        "source": "reference"
      },
      "404": {
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
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "generateCcAvenuePaymentLink": {
    "id": "generateCcAvenuePaymentLink",
    "method": "POST",
    "path": "/ccavenue/payment-link",
    "tag": "Payments",
    "summary": "Create a CCAvenue payment link",
    "upstream": "generate-ccavenue-payment-link",
    "sdk": {
      "resource": "payments",
      "method": "createLink"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": [
        "$request.body#/billing/phone"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
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
      }
    }
  },
  "getChatAiSummary": {
    "id": "getChatAiSummary",
    "method": "GET",
    "path": "/channel/chat/ai-summary",
    "tag": "AI Summary",
    "summary": "Summarize a customer's chat",
    "upstream": "get-chat-ai-summary",
    "sdk": {
      "resource": "aiSummaries",
      "method": "ofChat"
    },
    "safety": "unsafe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.query.wabaNumber"
      ],
      "recipients": [
        "$request.query.customerNumber"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [
      {
        "name": "wabaNumber",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "customerNumber",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "startDate",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "endDate",
        "in": "query",
        "type": "string",
        "required": true,
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
        "source": "reference"
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "getWaGroupAiSummary": {
    "id": "getWaGroupAiSummary",
    "method": "GET",
    "path": "/channel/wa-group/ai-summary",
    "tag": "AI Summary",
    "summary": "Summarize a WhatsApp group's chat",
    "upstream": "get-wa-group-ai-summary",
    "sdk": {
      "resource": "aiSummaries",
      "method": "ofGroup"
    },
    "safety": "unsafe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
    "parameters": [
      {
        "name": "groupId",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "startDate",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "endDate",
        "in": "query",
        "type": "string",
        "required": true,
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
        "source": "reference"
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "createOutgoingCall": {
    "id": "createOutgoingCall",
    "method": "POST",
    "path": "/whatsapp/call/create",
    "tag": "WhatsApp Calls",
    "summary": "Start an outgoing WhatsApp voice call",
    "upstream": "createoutgoingcall",
    "sdk": {
      "resource": "calls",
      "method": "create"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
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
        "source": "assumed"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
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
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "acceptIncomingCall": {
    "id": "acceptIncomingCall",
    "method": "POST",
    "path": "/whatsapp/accept",
    "tag": "WhatsApp Calls",
    "summary": "Answer an incoming WhatsApp call",
    "upstream": "acceptincomingcall",
    "sdk": {
      "resource": "calls",
      "method": "accept"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
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
        "source": "assumed"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
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
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "declineCall": {
    "id": "declineCall",
    "method": "POST",
    "path": "/whatsapp/decline",
    "tag": "WhatsApp Calls",
    "summary": "Decline or hang up a call",
    "upstream": "declinecall",
    "sdk": {
      "resource": "calls",
      "method": "decline"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
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
        "source": "assumed"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
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
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "reconnectCall": {
    "id": "reconnectCall",
    "method": "POST",
    "path": "/whatsapp/call/reconnect",
    "tag": "WhatsApp Calls",
    "summary": "Reconnect a call",
    "upstream": "reconnectcall",
    "sdk": {
      "resource": "calls",
      "method": "reconnect"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 60,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
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
        "source": "assumed"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
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
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "pingCall": {
    "id": "pingCall",
    "method": "GET",
    "path": "/whatsapp/call/ping",
    "tag": "WhatsApp Calls",
    "summary": "Keep a call alive",
    "upstream": "pingcall",
    "sdk": {
      "resource": "calls",
      "method": "ping"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 15,
        "per": "minute",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
    "parameters": [
      {
        "name": "callId",
        "in": "query",
        "type": "string",
        "required": true,
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
        "source": "guide"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "422": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "getCallPermissions": {
    "id": "getCallPermissions",
    "method": "GET",
    "path": "/whatsapp/call/call-permissions",
    "tag": "WhatsApp Calls",
    "summary": "Check whether a customer may be called",
    "upstream": "getcallpermissions",
    "sdk": {
      "resource": "calls",
      "method": "permissions"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [
        "$request.query.wabaNumber"
      ],
      "recipients": []
    },
    "rateLimits": [
      {
        "limit": 1,
        "per": "second",
        "scope": "organization"
      }
    ],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
    "parameters": [
      {
        "name": "wabaNumber",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "customerId",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "client",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "version",
        "in": "query",
        "type": "string",
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
        "source": "assumed"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "initiateAgentCall": {
    "id": "initiateAgentCall",
    "method": "POST",
    "path": "/v1/calls/agent",
    "tag": "WhatsApp Calls",
    "summary": "Start a telephone call through an agent",
    "upstream": "guides/initiate-agent-call",
    "sdk": {
      "resource": "calls",
      "method": "connectAgent"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      },
      "400": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
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
        "source": "guide"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      }
    }
  },
  "initiateAiBotCall": {
    "id": "initiateAiBotCall",
    "method": "POST",
    "path": "/v1/call/ai-bot",
    "tag": "WhatsApp Calls",
    "summary": "Start a call that an AI agent handles",
    "upstream": "guides/initiate-ai-bot-call",
    "sdk": {
      "resource": "calls",
      "method": "connectAiBot"
    },
    "safety": "unsafe",
    "audit": {
      "class": "send",
      "senders": [
        "$request.body#/from"
      ],
      "recipients": [
        "$request.body#/to"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization"
    ],
    "parameters": [],
    "requestContentTypes": [
      "application/json"
    ],
    "responses": {
      "200": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      },
      "400": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
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
        "source": "guide"
      },
      "429": {
        "contentTypes": [
          "application/json"
        ],
        "source": "guide"
      }
    }
  },
  "createWhatsappGroup": {
    "id": "createWhatsappGroup",
    "method": "POST",
    "path": "/whatsapp/wa-group/create",
    "tag": "WhatsApp Groups",
    "summary": "Create a WhatsApp group",
    "upstream": "createwhatsappgroup",
    "sdk": {
      "resource": "whatsappGroups",
      "method": "create"
    },
    "safety": "unsafe",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
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
        "source": "assumed"
      },
      "401": {
        "contentTypes": [
          "application/json"
        ],
        "source": "assumed"
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
  "getWhatsappGroupInfo": {
    "id": "getWhatsappGroupInfo",
    "method": "GET",
    "path": "/whatsapp/wa-group/info",
    "tag": "WhatsApp Groups",
    "summary": "Get a WhatsApp group",
    "upstream": "getwhatsappgroupinfo",
    "sdk": {
      "resource": "whatsappGroups",
      "method": "get"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
    "parameters": [
      {
        "name": "groupId",
        "in": "query",
        "type": "string",
        "required": true,
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
        "source": "assumed"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "updateWhatsappGroupSettings": {
    "id": "updateWhatsappGroupSettings",
    "method": "POST",
    "path": "/whatsapp/wa-group/settings",
    "tag": "WhatsApp Groups",
    "summary": "Change a WhatsApp group's settings",
    "upstream": "updatewhatsappgroupsettings",
    "sdk": {
      "resource": "whatsappGroups",
      "method": "updateSettings"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [
        "$request.body#/wabaNumber"
      ],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
    "parameters": [
      {
        "name": "groupId",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      }
    ],
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
        "source": "assumed"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "404": {
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
  "listWhatsappGroups": {
    "id": "listWhatsappGroups",
    "method": "GET",
    "path": "/whatsapp/wa-group/list",
    "tag": "WhatsApp Groups",
    "summary": "List WhatsApp groups",
    "upstream": "listwhatsappgroups",
    "sdk": {
      "resource": "whatsappGroups",
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
    "rateLimits": [],
    "pagination": {
      "cursors": {
        "lastGroupId": "/lastGroupId",
        "olderThanTimestamp": "/olderThanTimestamp"
      },
      "items": "/groups",
      "hasMore": "/hasMore"
    },
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
    "parameters": [
      {
        "name": "wabaNumber",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "lastGroupId",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "olderThanTimestamp",
        "in": "query",
        "type": "string",
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
        "source": "assumed"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      }
    }
  },
  "getWhatsappGroupParticipants": {
    "id": "getWhatsappGroupParticipants",
    "method": "GET",
    "path": "/whatsapp/wa-group/participants",
    "tag": "WhatsApp Groups",
    "summary": "List the participants of a WhatsApp group",
    "upstream": "getwhatsappgroupparticipants",
    "sdk": {
      "resource": "whatsappGroups",
      "method": "listParticipants"
    },
    "safety": "safe",
    "audit": {
      "class": "read",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "pagination": {
      "cursors": {
        "lastPhoneNumber": "/lastPhoneNumber",
        "olderThanTimestamp": "/olderThanTimestamp"
      },
      "items": "/participants",
      "hasMore": "/hasMore"
    },
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
    "parameters": [
      {
        "name": "groupId",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "lastPhoneNumber",
        "in": "query",
        "type": "string",
        "required": false,
        "explode": true
      },
      {
        "name": "olderThanTimestamp",
        "in": "query",
        "type": "string",
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
        "source": "assumed"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "removeWhatsappGroupParticipant": {
    "id": "removeWhatsappGroupParticipant",
    "method": "DELETE",
    "path": "/whatsapp/wa-group/participants",
    "tag": "WhatsApp Groups",
    "summary": "Remove a participant from a WhatsApp group",
    "upstream": "removewhatsappgroupparticipant",
    "sdk": {
      "resource": "whatsappGroups",
      "method": "removeParticipant"
    },
    "safety": "idempotent",
    "audit": {
      "class": "write",
      "senders": [],
      "recipients": [
        "$request.query.participantPhone"
      ]
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
    "parameters": [
      {
        "name": "groupId",
        "in": "query",
        "type": "string",
        "required": true,
        "explode": true
      },
      {
        "name": "participantPhone",
        "in": "query",
        "type": "string",
        "required": true,
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
        "source": "assumed"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  },
  "deleteWhatsappGroup": {
    "id": "deleteWhatsappGroup",
    "method": "DELETE",
    "path": "/whatsapp/wa-group",
    "tag": "WhatsApp Groups",
    "summary": "Delete a WhatsApp group",
    "upstream": "deletewhatsappgroup",
    "sdk": {
      "resource": "whatsappGroups",
      "method": "delete"
    },
    "safety": "idempotent",
    "audit": {
      "class": "destroy",
      "senders": [],
      "recipients": []
    },
    "rateLimits": [],
    "keyHeaders": [
      "authorization",
      "x-public-api-key"
    ],
    "parameters": [
      {
        "name": "groupId",
        "in": "query",
        "type": "string",
        "required": true,
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
        "source": "assumed"
      },
      "403": {
        "contentTypes": [
          "application/json"
        ],
        "source": "observed"
      },
      "404": {
        "contentTypes": [
          "application/json"
        ],
        "source": "reference"
      }
    }
  }
};
