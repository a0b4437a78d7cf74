// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
export interface paths {
    "/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chats
         * @description Lists the chats of the account, the latest change first, 10 on a page unless `limit` asks for 1 to 100. For the
         *     next page, send `paginationOptions.nextChatId` and `nextChatTimestamp` of the page before.
         */
        get: operations["getChatList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaborators/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add collaborators to a chat
         * @description Lets team members take part in the chat between `from` (a WhatsApp number of the account) and `to` (the customer),
         *     beside its assignee. Numbers are handled one by one: those of team members are listed under `success`, all others
         *     under `failed`, and the status is 200 either way. Adding somebody twice is no error. A chat that does not exist is
         *     a 400.
         */
        post: operations["addChatCollaborators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaborators/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove collaborators from a chat
         * @description Takes team members off the chat between `from` and `to`, with the rules of adding. `success` tells that a number
         *     belongs to a team member, not that this person was a collaborator before.
         */
        post: operations["removeChatCollaborators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/channel/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected WhatsApp numbers
         * @description Returns the connected WhatsApp numbers that the caller may use, each with its business profile. Repeat
         *     `wabaNumber` (at most 50 times) to narrow the list. Often used to check a key, because it needs no input.
         */
        get: operations["listChannelDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the team
         * @description Returns every member of the organization with role and reporting managers. There are no parameters and no pages.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team-member/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a team member to a chat
         * @description Makes one team member responsible for the chat of a customer or of a WhatsApp group.
         *
         *     - Name the chat by exactly one of `customerPhoneNumber` and `groupId`.
         *     - A chat that has an assignee keeps it unless `reassign` is true; the answer names whoever is responsible
         *       afterwards, so compare it with whom you asked for.
         *     - `wabaNumber` may be left out when the account has one connected number, or when the customer has a chat on
         *       exactly one.
         */
        post: operations["assignTeamMemberToChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team-member/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear a chat's assignee
         * @description Returns the chat of a customer or of a WhatsApp group to the unassigned state. Name the chat by exactly one of
         *     `customerPhoneNumber` and `groupId`; `wabaNumber` follows the rule of assigning. A chat without an assignee is
         *     left as it is.
         */
        post: operations["unassignTeamMemberFromChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The team member who is responsible for the chat after the call. */
        Assignee: {
            /** @example asha@example.com */
            email?: string;
            /** @example Asha Rao */
            name?: string;
            /** @example 919999999912 */
            phone?: string;
        };
        AssignRequest: {
            /** @description The team member who takes the chat. */
            assignedUserPhoneNumber: components["schemas"]["PhoneNumber"];
            /** @description The customer whose chat is assigned. Send this or `groupId`. */
            customerPhoneNumber?: components["schemas"]["PhoneNumber"];
            /**
             * @description The WhatsApp group whose chat is assigned. Send this or `customerPhoneNumber`.
             * @example grp_1234
             */
            groupId?: string;
            /**
             * @description Replace an assignee that the chat already has. Left out or false, the chat keeps its assignee.
             * @example true
             */
            reassign?: boolean;
            /**
             * @description Which of the account's WhatsApp numbers the chat is on. Only read together with `customerPhoneNumber`, and
             *     needed when the account has several numbers and the customer does not have a chat on exactly one of them.
             */
            wabaNumber?: components["schemas"]["PhoneNumber"];
        } & (unknown | unknown);
        Channel: {
            /** @example intg_0000000001 */
            channelId?: string;
            /** @example Acme Support */
            displayName?: string | null;
            /** @description Null when the number has no business profile. */
            profile?: components["schemas"]["ChannelProfile"] | null;
            /** @enum {string} */
            status?: "CONNECTED";
            useMetaName?: boolean;
            /** @example 919999999901 */
            wabaNumber?: string | null;
        };
        ChannelList: {
            channels?: components["schemas"]["Channel"][];
            /** @description How many channels are listed. Left out when `wabaNumber` narrowed the list. */
            count?: number;
        };
        /** @description The WhatsApp business profile. Every key is always sent; what is not set is null. */
        ChannelProfile: {
            about?: string | null;
            address?: string | null;
            description?: string | null;
            email?: string | null;
            /** @description Address of the stored logo. */
            logo?: string | null;
            /** @example Retail */
            vertical?: string | null;
            /**
             * @example [
             *       "https://acme.example"
             *     ]
             */
            websites?: string[];
        };
        Chat: {
            /** @example Asha Rao */
            assignedUserName?: string | null;
            /**
             * @description The assignee's number, digits only. Null when nobody is assigned.
             * @example 919999999912
             */
            assignedUserNumber?: string | null;
            /**
             * @description `INDIVIDUAL` for one customer, `WA_GROUP` for a WhatsApp group.
             * @example INDIVIDUAL
             */
            chatType?: string;
            /**
             * @description Last change, in milliseconds since 1970.
             * @example 1711929600000
             */
            chatUpdatedTime?: number;
            customFields?: components["schemas"]["ChatCustomField"][];
            /**
             * @description `ANY` while the customer wrote within the last 24 hours, `TEMPLATE` afterwards.
             * @example [
             *       "ANY"
             *     ]
             */
            eligibleMessageTypes?: string[];
            imageUrl?: string | null;
            isDone?: boolean;
            isReminderTriggered?: boolean;
            isSlaActive?: boolean;
            /** @description The last message. Its properties are not documented. */
            lastMessage?: {
                [key: string]: unknown;
            };
            /**
             * @description Last message, in milliseconds since 1970.
             * @example 1711929600000
             */
            lastMessageTime?: number;
            /** @example Ravi Kumar */
            name?: string;
            /** @description The customer agreed to receive messages. Always false on Instagram. */
            optIn?: boolean;
            /**
             * @description The customer's number, digits only. Null where the chat has none, as on Instagram.
             * @example 919999999921
             */
            phoneNumber?: string | null;
            /**
             * @description Null is WhatsApp.
             * @enum {string|null}
             */
            providerType?: "INSTAGRAM" | "GENERIC_CHANNEL" | null;
            slaBreachLevel?: string | null;
            /** Format: date-time */
            slaDueDate?: string | null;
            /**
             * @example [
             *       "vip",
             *       "lead"
             *     ]
             */
            tagNames?: string[];
            /** @example 3 */
            unreadCount?: number;
            /** @example Acme Support */
            wabaDisplayName?: string | null;
            /**
             * @description The account's WhatsApp number, digits only, or the Instagram handle without `@`.
             * @example 919999999901
             */
            wabaNumber?: string | null;
            /** @example Support Line */
            wabaPhoneName?: string | null;
        };
        ChatCustomField: {
            /** @example Country */
            name?: string;
            /** @example single_select */
            type?: string;
            /** @example India */
            value?: string | null;
            /** @description Present on `multi_select` fields only. */
            values?: Record<string, never>[];
        };
        ChatPage: {
            chats?: components["schemas"]["Chat"][];
            paginationOptions?: {
                hasMoreChats?: boolean;
                /** @description First half of the cursor for the next page; null on the last one. */
                nextChatId?: string | null;
                /** @description Second half of the cursor, in milliseconds since 1970. */
                nextChatTimestamp?: number | null;
            };
        };
        CollaboratorsRequest: {
            /**
             * @description Phone numbers of team members. Digits are compared.
             * @example [
             *       "919999999913"
             *     ]
             */
            agentNumbers: string[];
            /**
             * @description The WhatsApp number of the account that the chat is on. Digits are compared.
             * @example 919999999901
             */
            from: string;
            /**
             * @description The customer of the chat. Digits are compared.
             * @example 919999999921
             */
            to: string;
        };
        CollaboratorsResult: {
            /** @description The numbers that are empty or belong to nobody in the team. */
            failed?: {
                /** @example 9999999913 */
                number?: string;
            }[];
            /** @description The numbers that belong to a team member, spelled as in the request. */
            success?: {
                /** @example Vikram Shah */
                name?: string | null;
                /** @example +919999999913 */
                number?: string;
            }[];
        };
        /** @description The usual error body. Some answers leave `error` out. */
        ErrorMessage: {
            /** @description The name of the status. */
            error?: string;
            /** @description What was wrong. */
            message?: string;
            /** @description The HTTP status again. */
            statusCode?: number;
        };
        /** @description How the live service answers a well-formed key that lacks a permission. */
        ForbiddenReason: {
            /**
             * @description Why the call was refused.
             * @example FORBIDDEN
             */
            reason: string;
        };
        /**
         * Format: phone
         * @description A phone number with its country code: 7 to 15 digits, the first of them not 0. A leading `+` and spaces carry no
         *     meaning: `919999999921`, `+919999999921` and `+91 99999 99921` are the same number.
         * @example 919999999921
         */
        PhoneNumber: string;
        ReportingManager: {
            /** @description Absent when the manager has none. */
            email?: string;
            /** @description Member id of the manager. */
            id?: string;
            /**
             * Format: date-time
             * @description When the manager joined the organization.
             */
            joinDate?: string;
            name?: string;
            phone?: string;
        };
        TeamList: {
            data?: components["schemas"]["TeamMember"][];
        };
        TeamMember: {
            /** @description Null when the member has none; seen on the same object elsewhere in the API. */
            email?: string | null;
            /** @description Member id. */
            id?: string;
            isOrganizationOwner?: boolean;
            /**
             * Format: date-time
             * @description When the member joined the organization.
             */
            joinDate?: string;
            name?: string;
            orgRoleId?: string;
            /** @example TEAM_LEAD */
            orgRoleName?: string;
            phone?: string;
            /** @description Everyone the member reports to. */
            reportingManager?: components["schemas"]["ReportingManager"][];
        };
        UnassignRequest: {
            /** @description The customer whose chat is freed. Send this or `groupId`. */
            customerPhoneNumber?: components["schemas"]["PhoneNumber"];
            /**
             * @description The WhatsApp group whose chat is freed. Send this or `customerPhoneNumber`.
             * @example grp_1234
             */
            groupId?: string;
            /** @description Which of the account's WhatsApp numbers the chat is on, as in assigning. */
            wabaNumber?: components["schemas"]["PhoneNumber"];
        } & (unknown | unknown);
        UnassignResult: {
            /** @example true */
            success?: boolean;
        };
        /**
         * @description A rejected request. The reference shows `message` as a list with one text per problem, the guides show a single
         *     text; a client has to expect both.
         */
        ValidationError: {
            /** @description The name of the status. */
            error?: string;
            /** @description What was wrong, one text per problem. */
            message?: string[] | string;
            /** @description The HTTP status again. */
            statusCode?: number;
        };
    };
    responses: {
        /**
         * @description The key is valid but lacks the permission for this operation. The live service has been seen to answer with
         *     `reason`; where the reference documents a body at all, it is the usual error.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "reason": "FORBIDDEN"
                 *     }
                 */
                "application/json": components["schemas"]["ForbiddenReason"] | components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The body or a parameter is malformed. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 400,
                 *       "message": [
                 *         "customerPhoneNumber must be a string"
                 *       ],
                 *       "error": "Bad Request"
                 *     }
                 */
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 413,
                 *       "message": "request entity too large",
                 *       "error": "Payload Too Large"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The key is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 401,
                 *       "message": "Invalid public api key",
                 *       "error": "Unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The request is well formed, but names somebody or something that this account does not have. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 422,
                 *       "message": "User is not a member of the team"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The body is not declared as `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 415,
                 *       "message": "Content-Type must be application/json",
                 *       "error": "Unsupported Media Type"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getChatList: {
        parameters: {
            query?: {
                /**
                 * @description Only chats assigned to this number. The text `null` selects unassigned chats.
                 * @example 919999999912
                 */
                assignedUserPhone?: string;
                /**
                 * @description Instagram handles, joined by commas, with or without `@`. Selects Instagram chats only.
                 * @example acme
                 */
                instagramHandles?: string;
                /**
                 * @description Chats on a page; 10 when left out.
                 * @example 10
                 */
                limit?: number;
                /** @description First half of the cursor, from the page before. */
                nextChatId?: string;
                /**
                 * @description Second half of the cursor, in milliseconds since 1970.
                 * @example 1711929600000
                 */
                nextChatTimestamp?: number;
                /**
                 * @description Only chats in this state.
                 * @example unresolved
                 */
                status?: "all" | "unread" | "unresolved" | "done" | "waiting_for_response" | "open" | "open_cart";
                /**
                 * @description Tag names, joined by commas.
                 * @example vip,lead
                 */
                tags?: string;
                /**
                 * @description The account's WhatsApp numbers, joined by commas. Selects WhatsApp chats only.
                 * @example 919999999901,919999999902
                 */
                wabaNumbers?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "chats": [
                     *         {
                     *           "chatType": "INDIVIDUAL",
                     *           "name": "Ravi Kumar",
                     *           "phoneNumber": "919999999921",
                     *           "imageUrl": null,
                     *           "unreadCount": 0,
                     *           "isDone": false,
                     *           "optIn": true,
                     *           "chatUpdatedTime": 1711929600000,
                     *           "lastMessageTime": 1711929600000,
                     *           "wabaNumber": "919999999901",
                     *           "wabaPhoneName": "Support Line",
                     *           "wabaDisplayName": "Acme Support",
                     *           "assignedUserName": "Asha Rao",
                     *           "assignedUserNumber": "919999999912",
                     *           "tagNames": [
                     *             "vip"
                     *           ],
                     *           "customFields": [
                     *             {
                     *               "name": "Country",
                     *               "type": "single_select",
                     *               "value": "India"
                     *             }
                     *           ],
                     *           "lastMessage": {
                     *             "messageType": "TEXT",
                     *             "text": "Hello"
                     *           },
                     *           "isSlaActive": false,
                     *           "slaDueDate": null,
                     *           "slaBreachLevel": null,
                     *           "eligibleMessageTypes": [
                     *             "ANY"
                     *           ],
                     *           "isReminderTriggered": false,
                     *           "providerType": null
                     *         }
                     *       ],
                     *       "paginationOptions": {
                     *         "hasMoreChats": true,
                     *         "nextChatId": "chat_0000000002",
                     *         "nextChatTimestamp": 1711929500000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ChatPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    addChatCollaborators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "919999999901",
                 *       "to": "919999999921",
                 *       "agentNumbers": [
                 *         "919999999913",
                 *         "+91 99999 99914"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaboratorsRequest"];
            };
        };
        responses: {
            /** @description The answer for each number, in the order of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": [
                     *         {
                     *           "number": "919999999913",
                     *           "name": "Vikram Shah"
                     *         }
                     *       ],
                     *       "failed": [
                     *         {
                     *           "number": "9999999999"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CollaboratorsResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    removeChatCollaborators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "919999999901",
                 *       "to": "919999999921",
                 *       "agentNumbers": [
                 *         "919999999913",
                 *         "+91 99999 99914"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaboratorsRequest"];
            };
        };
        responses: {
            /** @description The answer for each number, in the order of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": [
                     *         {
                     *           "number": "919999999913",
                     *           "name": "Vikram Shah"
                     *         }
                     *       ],
                     *       "failed": [
                     *         {
                     *           "number": "9999999999"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CollaboratorsResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listChannelDetails: {
        parameters: {
            query?: {
                /**
                 * @description Only these numbers. Repeat the parameter for each.
                 * @example [
                 *       "919999999901"
                 *     ]
                 */
                wabaNumber?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connected numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "channels": [
                     *         {
                     *           "channelId": "intg_0000000001",
                     *           "wabaNumber": "919999999901",
                     *           "displayName": "Acme Support",
                     *           "status": "CONNECTED",
                     *           "useMetaName": false,
                     *           "profile": {
                     *             "websites": [
                     *               "https://acme.example"
                     *             ],
                     *             "email": "support@acme.example",
                     *             "vertical": "Retail",
                     *             "address": null,
                     *             "description": "Help with orders",
                     *             "about": "Ask us anything",
                     *             "logo": null
                     *           }
                     *         },
                     *         {
                     *           "channelId": "intg_0000000002",
                     *           "wabaNumber": "919999999902",
                     *           "displayName": "Acme Sales",
                     *           "status": "CONNECTED",
                     *           "useMetaName": false,
                     *           "profile": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All team members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "user_0000000012",
                     *           "name": "Asha Rao",
                     *           "phone": "919999999912",
                     *           "email": "asha@example.com",
                     *           "joinDate": "2025-03-04T05:06:07.000Z",
                     *           "reportingManager": [
                     *             {
                     *               "id": "user_0000000011",
                     *               "name": "Meera Iyer",
                     *               "phone": "919999999911",
                     *               "email": "meera@example.com",
                     *               "joinDate": "2025-01-02T03:04:05.000Z"
                     *             }
                     *           ],
                     *           "orgRoleName": "TEAM_MEMBER",
                     *           "orgRoleId": "role_0000000003",
                     *           "isOrganizationOwner": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    assignTeamMemberToChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerPhoneNumber": "919999999921",
                 *       "assignedUserPhoneNumber": "919999999912",
                 *       "reassign": true,
                 *       "wabaNumber": "919999999901"
                 *     }
                 */
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description The chat has an assignee. The help-centre article gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Asha Rao",
                     *       "email": "asha@example.com",
                     *       "phone": "919999999912"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignee"];
                };
            };
            /** @description The chat has an assignee. The API reference gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Asha Rao",
                     *       "email": "asha@example.com",
                     *       "phone": "919999999912"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignee"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
        };
    };
    unassignTeamMemberFromChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerPhoneNumber": "919999999921",
                 *       "wabaNumber": "919999999901"
                 *     }
                 */
                "application/json": components["schemas"]["UnassignRequest"];
            };
        };
        responses: {
            /** @description The chat has no assignee. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["UnassignResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
        };
    };
}
