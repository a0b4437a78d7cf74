// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
export interface paths {
    "/agent/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set an agent online or offline
         * @description Changes the availability of one agent of the account, identified by the phone number in the agent's profile.
         *
         *     - Agent Availability must be enabled for the account; otherwise the response is 400.
         *     - Only the digits of `phone` are compared. They must be the complete phone number in the profile.
         *     - A change can send the webhook `ASSIGNED_AGENT_STATUS_CHANGED`, once for each WhatsApp number of the account on
         *       which the agent has chats. Setting the current status changes nothing.
         *
         *     Not documented: the response when no agent has this phone number.
         */
        post: operations["setAgentStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ccavenue/payment-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a CCAvenue payment link
         * @description Creates a URL where a customer pays for an order through CCAvenue. Nothing is sent: put `paymentLink` and
         *     `referenceId` of the response into `orderDetails` of an order message, so that the payment is tracked with the
         *     message.
         *
         *     - `configurationName` is a UPI payment configuration of the WhatsApp number that has CCAvenue credentials.
         *     - `items` must be the same as in the order message, so that the totals match.
         *     - Amounts are rupees, not paise: `934.5` is ₹934.50.
         *     - If you omit `referenceId`, one is generated; if you send it, send the same in the order message.
         *
         *     Not documented: how the total is calculated from items, tax, shipping and discount; how long the link is valid;
         *     the response for an unknown configuration or a reference that is already used; and, since the request does not
         *     name a WhatsApp number, which one is meant if several have a configuration of that name.
         */
        post: operations["generateCcAvenuePaymentLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channel/chat/ai-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Summarize a customer's chat
         * @description Summarizes the conversation between a customer and one of the account's WhatsApp numbers within a range of days.
         *
         *     - Each new summary costs one AI summarization credit, although this is a `GET`. A response can come from the
         *       cache. Only the page on WhatsApp groups documents the rules: a range is summarized once, further requests for it
         *       are free, and it is summarized again when the conversation within it changes.
         *     - The range is whole days in UTC, including both ends. `endDate` must not be before `startDate` or more than 7
         *       days from it. The page on WhatsApp groups says that this means 7 days in total, so stay within `startDate` plus
         *       6.
         *     - The account needs the Chat Summary feature.
         */
        get: operations["getChatAiSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channel/wa-group/ai-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Summarize a WhatsApp group's chat
         * @description Summarizes the conversation in a WhatsApp group within a range of days, and names the members who wrote.
         *
         *     - Each new summary costs one AI summarization credit, although this is a `GET`. One summary is stored for each
         *       range; requesting it again is free, unless the conversation within the range has changed and it is summarized
         *       again.
         *     - The range is whole days in UTC, including both ends. `endDate` must not be before `startDate`, and the range has
         *       at most 7 days: Monday to Sunday is accepted, an eighth day is refused.
         *     - The account needs the Chat Summary feature.
         *
         *     Two pages of the reference describe this operation, and they differ: one expects the API key in `Authorization`,
         *     the other in `x-public-api-key`. The second also returns 401 for an API key that may not read the group, and
         *     documents no error bodies. The older path `/whatsapp/wa-group/ai-summary` still works.
         */
        get: operations["getWaGroupAiSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description Lists the messages between one customer and one WhatsApp number of the account, sent and received.
         *
         *     - `startDate` and `endDate` are optional filters. Which messages are listed without them is not documented.
         *     - There are no pages. The order is not guaranteed; sort by `messageTime`.
         *     - The reference and the guide describe completely different messages (see `ChatMessage`). Integrators have seen
         *       the guide's form.
         *     - Success is 200 in the reference and 201 in the guide; only the guide lists 404.
         */
        get: operations["getChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a conversation window is open
         * @description Checks whether the conversation window between a customer and a WhatsApp number of the account is open, so that
         *     messages other than templates can be sent. The response does not say how long it stays open.
         *
         *     - The guide puts the two phone numbers into a JSON body; the query parameters are from the reference.
         *     - Success is 200 in the reference and 201 in the guide. Only the reference lists 400 and 404.
         *     - In a query, write a leading `+` as `%2B`. The response was observed to repeat both phone numbers as digits without
         *       it; the reference's example has a `+`, the guide's has none.
         */
        get: operations["getChatWindowStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chats
         * @description Lists the chats of the account, most recently changed first. A page has 10 chats unless you set `limit` (1 to
         *     100). For the next page, send `paginationOptions.nextChatId` and `nextChatTimestamp` of the previous page.
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
         * @description Adds team members to the chat between `from` (a WhatsApp number of the account) and `to` (the customer), in
         *     addition to its assignee. Phone numbers are processed one by one: those of team members are listed under
         *     `success`, all others under `failed`, and the status is 200 either way. Adding the same person twice is not an
         *     error. A chat that does not exist gets 400.
         *
         *     The API key needs read access to the chat. According to the help centre, collaborators are available to Enterprise
         *     workspaces only, and an added member must be active and allowed to see chats; the mock lists members without a role on
         *     `from` under `failed`.
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
         * @description Removes team members from the chat between `from` and `to`, with the same rules as adding them. `success` means
         *     that a phone number belongs to a team member, not that this person was a collaborator.
         */
        post: operations["removeChatCollaborators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/chat/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear the messages of a chat
         * @description Queues the removal of every message of the chat between `from` and `to`, named in a JSON body.
         *
         *     - Status 200 means that the removal is queued, not that it is done. No way to track it is documented.
         *     - Some HTTP clients and proxies drop the body of a DELETE request.
         *     - For an unknown chat the reference names both 200 and 404, so 200 does not prove that the chat exists.
         */
        delete: operations["clearChatMessages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom-events/fire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a custom event for a customer
         * @description Reports an action of a customer in another system, which the account's funnels count along with the conversations.
         *     Every request counts again.
         *
         *     - The event must already be configured in the account, under exactly this `eventName`. An event carries no data.
         *     - Custom events are an enterprise feature; if it is not enabled, the response is 403.
         *     - 20000 events per day are allowed; further events get 400. The only source is the message of that 400: it does
         *       not say whether the limit applies per account or per event, nor when the day begins. A 429 is documented too,
         *       without its limit.
         *
         *     The response for an unknown WhatsApp number, customer or bot is not documented.
         */
        post: operations["fireCustomEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete customers
         * @description Queues 1 to 10 customers for deletion, identified by their phone numbers in a JSON body.
         *
         *     - Status 201 means that the deletion is queued, not that it is done. The response has no job id, and no way to
         *       track the deletion is documented.
         *     - Phone numbers of unknown customers are returned in `notFoundPhoneNumbers`, and the others are deleted. If all
         *       customers are unknown, the response is 404.
         *     - Some HTTP clients and proxies drop the body of a DELETE request.
         *     - More than ten phone numbers, an empty list or a malformed phone number gets 400. The format of a phone number is
         *       not documented.
         */
        delete: operations["deleteCustomers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a team member to a customer
         * @description Assigns a customer to a team member on one WhatsApp number of the account.
         *
         *     - All three phone numbers are required.
         *     - A team member without access to the WhatsApp number gets 403, someone who is not in the team 422, an unknown
         *       WhatsApp number 404.
         *     - There is no `reassign` as in `/team-member/assign`, and whether a current assignee is replaced is not
         *       documented. Use `/team-member/unassign` to clear the assignee.
         */
        post: operations["assignTeamMemberToCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/assign-tags-custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set tags and custom fields of a customer
         * @description Adds tags and sets custom fields of a customer. The name, the opt-in and the assigned team member can be set in
         *     the same request.
         *
         *     - Only `phone` is required; the guide requires `optIn` too. No documented rule requires a tag or a field.
         *     - Tags and fields are processed one by one: each is listed under `added` or, with a reason, under `errored`, and
         *       the status is 201 either way.
         *     - The guide says to name an existing customer. Integrators send only `phone`, `name` and `wabaNumber` to create or
         *       rename a customer, and no 404 is documented.
         *     - A field takes one string as its value. Unlike the operation for WhatsApp groups, it does not accept a list for
         *       multi-select fields.
         *     - Only the guide lists 422, with an example that belongs to another operation.
         */
        post: operations["assignCustomerTagsAndCustomFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a customer
         * @description Blocks the customer with this phone number. It does not unblock, although the title of its page names both.
         *     Neither the response body nor the response for a customer who is already blocked is documented.
         */
        post: operations["blockCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/check-reverted-on-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a reply came in time
         * @description Checks whether a reply came within `waitingForResponseInSec` seconds, and returns the name and phone number of an
         *     agent.
         *
         *     - This is a GET with a required JSON body. Browsers, `fetch` and most other HTTP libraries cannot send one: they
         *       refuse the request or drop the body. Node's `http` module and curl (`-X GET --data`) can. The guide shows the
         *       same body with POST, which is not described here as a separate operation.
         *     - It is unclear whose reply is timed. The guide mentions the customer's; the names of the properties suggest the
         *       agent's.
         *     - Judging by their names, `defaultAgentName` and `defaultAgentNumber` are returned if nobody is assigned. When
         *       that happens is not documented.
         *     - Success is 201 in both sources, although nothing is created. Only the guide lists 422, with an example that
         *       belongs to another operation.
         */
        get: operations["checkRevertedOnTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description Returns one customer with custom fields, and the name and phone number of the assigned team member.
         *
         *     - Send `phoneNumber` or `customerId`. Both are optional in the reference; the guide requires one of them. What
         *       happens if you send both or neither is not documented.
         *     - Tags belong to a WhatsApp number of the account. They are only returned if you send `wabaNumber`.
         *     - Success is 200 in the reference and 201 in the guide.
         */
        get: operations["getCustomerDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/remove-tags-custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove tags and custom fields of a customer
         * @description Removes tags and custom fields from a customer. Fields are identified by name.
         *
         *     - `tags` and `customFields` are both required in the reference and both optional in the guide; an empty list
         *       satisfies both.
         *     - Tags and fields are processed one by one: each is listed under `removed` or, with a reason, under `errored`, and
         *       the status is 201 either way. The reference's schema has `added` instead of `removed`; its own examples and the
         *       guide do not.
         *     - Only the guide lists 422, with an example that belongs to another operation, and 500.
         */
        post: operations["removeCustomerTagsAndCustomFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock a customer
         * @description Unblocks the customer with this phone number. Neither the response body nor the response for a customer who is not
         *     blocked is documented.
         */
        post: operations["unblockCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed/url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a conversation's URL for an iframe
         * @description Returns a URL that shows one customer's WhatsApp conversation inside another application, to be used as the `src`
         *     of an iframe. The URL does not contain the customer's phone number.
         *
         *     - The channel is `integrationId`, otherwise the one with `wabaNumber`, otherwise the account's primary connected
         *       channel. The reference does not rank the first two; the guide says that `wabaNumber` is ignored if
         *       `integrationId` is sent.
         *     - Viewing requires a DoubleTick login inside the iframe. A CRM with the Custom CRM integration can skip it: its
         *       backend exchanges the user's session for a token (`POST https://aiapi.doubletick.io/v1/custom-crm/embed/token`,
         *       valid once and for 5 minutes) and appends `&embedToken=…` to the URL.
         *     - The reference shows a URL on `web.doubletick.io`, which was also observed; the guides show
         *       `webextend.doubletick.io`. Allow both hosts in a frame policy.
         *
         *     Not documented: how long the URL is valid, and the response for a phone number that is not a customer yet or for
         *     an unknown channel.
         *
         *     **What the page shows** is set by query parameters of the returned URL. It has `showChatListPanel`,
         *     `showCustomerDetails` and `showSidebar` as `false`; replace these instead of adding them again.
         *
         *     - Shown unless `=false`: `showSidebar`, `showChatListPanel`, `showChatFilters`; in the chat's header
         *       `showChatAssignee`, `showChatMarkDone` (never on WhatsApp groups), `showChatMenu` (customers' chats only),
         *       `showChatCart`, `showAddToBroadcastChannel`; in the list `showChatSearch`, `showChatSelection`,
         *       `showBulkMarkAsDone`; next to the chat `showCustomerDetails`, `showNotes`, `showCallHistory` (with calling
         *       enabled), `showParticipants` (broadcast channels), `showAddCustomField`; and `showChatTagList` and
         *       `showChatAddTag`, which the guide lists without explaining.
         *     - Hidden unless `=true`: `showChatBackButton` (the guide contradicts itself on its form) and
         *       `showLogoutInMenuHeader`.
         *     - The browser stores the choices. After changing them, send `clearLocalStorage=true` once.
         *
         *     **What the page sends** to the window around it, by `postMessage`:
         *
         *     - `{ type: 'AUTH_STATE_CHANGED', isLoggedIn, user? }` when the login changes. `isLoggedIn` is true only after an
         *       account is chosen too; `user` with `id` and `name` is present only then.
         *     - `{ type: 'DT_CHAT_BACK_CLICKED' }` when the back button is pressed. Nothing else happens then.
         */
        post: operations["getEmbedUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a chat
         * @description Starts an export of the messages between one customer and one WhatsApp number of the account, from `startDate` to
         *     `endDate`.
         *
         *     - The response contains a flag and no file. Integrators report that the file is delivered later in another way;
         *       where and in which format is not documented. The name of the reference page mentions Excel.
         *     - Both dates are written as DD-MM-YYYY. No maximum range is documented, but the guide recommends short ranges,
         *       because a large export puts load on the service.
         *     - Every request starts another export.
         *     - The response for an unknown customer or WhatsApp number is not documented.
         */
        post: operations["exportChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List broadcast groups
         * @description Lists the broadcast groups of the account page by page, optionally filtered by a search string and sorted.
         *
         *     - For the next page, send the values of `paginationParams` in the parameters of the same names. Which of the three
         *       belongs to which sort order is not documented; the guide recommends `afterGroupId` and `afterDateCreated`. It is
         *       safest to send back all values that you received.
         *     - In the guide, the last page has `hasMore: false`; the reference does not say how to recognize it.
         *     - Neither the size of a page nor the order that applies without `orderBy` and `format` is documented.
         */
        get: operations["getPaginatedGroups"];
        put?: never;
        /**
         * Create a broadcast group
         * @description Creates a named list of customers to broadcast to, with the members in the request, if any.
         *
         *     - Invalid members do not fail the request: they are returned under `invalidMembers`, without a reason, and the
         *       others are added.
         *     - Write phone numbers in international form and choose a name that no other broadcast group has. What happens if
         *       the name is taken, and how large a group can be, is not documented; a repeated request may create a second
         *       broadcast group.
         *     - Unknown properties are refused.
         *     - The guide also lists a 422, with a message about audio files that seems to come from another page.
         */
        post: operations["createGroup"];
        /**
         * Delete broadcast groups
         * @description Deletes the listed broadcast groups: at least one, without duplicates. The ids are sent in a JSON body, which some
         *     HTTP clients and proxies drop from a DELETE request.
         *
         *     What happens if some of the ids are unknown is not documented, and the response does not show it. The guide also
         *     lists a 422, with a message about audio files that seems to come from another page.
         */
        delete: operations["deleteGroups"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/add-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add members to a broadcast group
         * @description Adds customers to a broadcast group and reports which are new, which were already in it, and which could not be
         *     added; the request succeeds either way. Adding the same customer twice is not an error.
         *
         *     The response for an unknown group is not documented. The guide also lists a 422, with a message about audio files
         *     that seems to come from another page.
         */
        post: operations["addMembersToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/remove-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove members from a broadcast group
         * @description Removes at least one customer from a static broadcast group and reports which phone numbers were removed and which
         *     were not, without a reason. The response for groups of other types, unknown groups and duplicate phone numbers is
         *     not documented.
         *
         *     The phone numbers are sent in a JSON body, which some HTTP clients and proxies drop from a DELETE request. They
         *     are plain strings, not objects as when adding members.
         */
        delete: operations["removeMembersFromGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for outgoing messages
         * @description Stores one file and returns a URL for the `mediaUrl` of outgoing messages, with the number of seconds until the
         *     URL expires (86400, one day, in the guide's example). The file is the form field `file`; give its part a file name
         *     and a media type.
         *
         *     A file of more than 16777216 bytes (16 MiB) is refused, and so is an unsupported type. No source lists the
         *     supported types: the guide names images, videos and documents, one of its error messages mentions audio, and
         *     `video/quicktime` is an example of a refused type. Whether the limit differs by type is not documented.
         *
         *     The sources disagree about the status of a refused file. The reference has 402 for a file that is too large and
         *     403 for an unsupported type, with bodies that say 400; the guide has 400 and, for an unsupported type, 422. Check
         *     the message.
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a note
         * @description Returns one note by its id. The path is singular, unlike that of the other note operations.
         */
        get: operations["getNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the notes of a chat
         * @description Returns the internal notes of one chat, page by page.
         *
         *     - Identify the chat by `groupId` (a WhatsApp group), or by `from` and `to` together (a customer). What happens if
         *       you send all three is not documented.
         *     - A page has `limit` notes: 30 by default, at most 100.
         *     - For the next page, send both `lastNoteId` and `lastNoteDate` of the previous page.
         *     - In a query, write a leading `+` as `%2B`. Whether digits without `+` are accepted is not documented for notes.
         *
         *     The order of the notes is not documented, nor whether `lastNoteDate` is the time of creation or of the last
         *     change; send it back unchanged.
         */
        get: operations["listNotes"];
        put?: never;
        /**
         * Add a note to a chat
         * @description Adds an internal note to a chat, which the customer does not see. Every request adds a note.
         *
         *     - Identify the chat by `groupId` (a WhatsApp group), or by `from` and `to` together (a customer). What happens if
         *       you send all three is not documented, so send only one of the two.
         *     - Everyone mentioned in `entities` is notified.
         *
         *     Not documented: how long a note can be, which types of `entities` exist besides `USER`, and who is the author of a
         *     note added with an API key.
         */
        post: operations["createNote"];
        /**
         * Delete a note
         * @description Deletes a note. The id is in a JSON body, which some HTTP clients and proxies drop from a `DELETE` request; make
         *     sure that yours sends it. Success is 201. The reference only mentions notes on customers' chats; whether a note on
         *     a WhatsApp group can be deleted is not documented.
         */
        delete: operations["deleteNote"];
        options?: never;
        head?: never;
        /**
         * Replace the text of a note
         * @description Replaces the text of a note. The id is in the body, and success is 201. Mentions cannot be changed. The reference
         *     only mentions notes on customers' chats; whether a note on a WhatsApp group can be changed is not documented.
         */
        patch: operations["updateNote"];
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
         *     `wabaNumber` (at most 50 times) to filter the list. Often used to check an API key, because it needs no input.
         */
        get: operations["listChannelDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a WhatsApp number's business profile
         * @description Changes the business profile of one connected WhatsApp number and returns the updated profile.
         *
         *     - `integrationId` is the `channelId` of the list. Send at least one more property.
         *     - Send JSON, or `multipart/form-data` to upload a logo file. Send the logo either as the file `logo` or as the URL
         *       `logoUrl`, never both. It must be a square JPG or PNG image of at most 640 by 640 pixels and 800 KB; otherwise
         *       the response is 422.
         *     - Each WhatsApp number can be updated once per hour, and the account can send 60 requests per hour. Exceeding
         *       either limit gets 429.
         *
         *     Not documented: whether null or an empty string clears a property, and how `websites` is written in a form
         *     (OpenAPI's default, one part per URL, is assumed).
         */
        patch: operations["updateChannelDetails"];
        trace?: never;
    };
    "/quick-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quick replies
         * @description Lists the quick replies of the account. The reference names the three parameters without describing them and
         *     documents no body, so the shape of the list, its order, the page size and the property to use for
         *     `lastQuickReplyDate` are unknown. The parameters are described here by what their names suggest.
         */
        get: operations["listQuickReplies"];
        put?: never;
        /**
         * Create a quick reply
         * @description Stores a quick reply that agents insert by its shortcut.
         *
         *     Not documented: which characters a shortcut can have, what happens if it already exists, which audiences exist
         *     besides `everyone`, which audience is meant without `accessTo`, and the form of messages other than text.
         */
        post: operations["createQuickReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quick-replies/{shortcut}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a quick reply
         * @description Replaces the quick reply whose current shortcut is in the path. The body contains the shortcut that it has
         *     afterwards; if it differs, the old path no longer works.
         *
         *     The reference writes the shortcut without its slash in the path (`welcome`), but with it in the body
         *     (`/welcome-updated`). To send the slash in the path, write it as `%2F`. Whether a missing `accessTo` keeps or
         *     resets the audience is not documented.
         */
        put: operations["updateQuickReply"];
        post?: never;
        /**
         * Delete a quick reply
         * @description Deletes the quick reply whose shortcut is in the path, without its slash in the reference's example. To send the
         *     slash in the path, write it as `%2F`.
         */
        delete: operations["deleteQuickReply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quick-replies/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a quick reply
         * @description Returns the quick reply with a shortcut. The reference writes the shortcut without its slash here (`welcome`), but
         *     with it in bodies (`/welcome`). Neither the body nor the response for an unknown shortcut is documented.
         */
        get: operations["getQuickReplyDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all roles
         * @description Lists every role that can be assigned, built-in and custom, with its permissions: roles in the account (`ORG`) and
         *     roles on a WhatsApp number (`WHATSAPP`). The response is a bare list without pages; there are no parameters. Use
         *     the ids in `changeTeamMemberRole` and `addMembersUnderReportingManager`.
         *
         *     Success is 200 in the reference and 201 in the guide, with the same body. Only the guide lists 400, which seems to
         *     be boilerplate, since there is no input.
         */
        get: operations["getAllRoles"];
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
         * @description Returns every member of the account with their role and reporting managers. There are no parameters and no pages.
         *     The list does not contain the roles on individual WhatsApp numbers; `getTeamMemberDetails` returns them.
         *
         *     Success is 200 in the reference and 201 in the guide, with the same body.
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
    "/team-member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a team member
         * @description Removes one member from the team, identified by phone number. The guide says "from the organization", so expect
         *     the person to lose all access.
         *
         *     - The phone number is sent in a JSON body, which some HTTP clients and proxies drop from a DELETE request.
         *     - Write it in international form, as the guide requires; the reference sets no limits.
         *     - Success is 200 in the reference and 201 in the guide, with the same body.
         *
         *     Not documented: what happens to the member's chats and to the people who report to the member, and whether the
         *     owner can be removed. A repeated request no longer finds the member and presumably gets 422.
         */
        delete: operations["removeTeamMember"];
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
         * @description Assigns the chat of a customer or of a WhatsApp group to a team member.
         *
         *     - Identify the chat by exactly one of `customerPhoneNumber` and `groupId`.
         *     - An assigned chat keeps its assignee unless `reassign` is true. The response contains the current assignee, so
         *       compare it with the team member that you requested.
         *     - `wabaNumber` can be omitted if the account has one connected WhatsApp number, or if the customer has a chat on
         *       exactly one.
         *     - A team member without access to the WhatsApp number of the chat gets 403 in the mock, as `/customer/assign`
         *       documents it.
         */
        post: operations["assignTeamMemberToChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team-member/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a team member out
         * @description Ends the active sessions of one team member, identified by phone number. The member stays in the team with all
         *     chats and roles; use `removeTeamMember` to remove a member.
         *
         *     Only the guide says that sessions end; the reference just repeats the title. Not documented: whether all devices
         *     are meant, and whether the member can log in again immediately.
         */
        post: operations["logoutTeamMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team-member/make-reporting-manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a member a reporting manager
         * @description Makes an existing member a reporting manager by creating a team below that member, and adds existing members to
         *     it. Use `addMembersUnderReportingManager` to add new people.
         *
         *     `teamMemberPhoneNumbers` can only be omitted for a member who already has a team; a new team needs at least one
         *     phone number, or the response is 422. (The reference calls the phone numbers optional in one place and required
         *     for a new team in two.)
         *
         *     Not documented: what changes for a member who already has a team, whether members leave their previous manager,
         *     and the response for unknown phone numbers. The reference's sample lists the manager among the members; do not
         *     copy that.
         */
        post: operations["makeTeamMemberReportingManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team-member/reporting-manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member's reporting manager
         * @description Makes one member report to another. Both are identified by phone number and must already be in the account.
         *
         *     - Write the phone numbers in international form, as the guide requires; the reference sets no limits.
         *     - Success is 200 in the reference and 201 in the guide, with the same body.
         *
         *     Not documented: whether the new manager replaces all previous managers (the team list shows several), and whether
         *     the new manager must already have a team, as `makeTeamMemberReportingManager` creates one.
         */
        patch: operations["changeReportingManager"];
        trace?: never;
    };
    "/team-member/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member's roles
         * @description Sets a member's role in the account, the roles on individual WhatsApp numbers of the account, or both: send
         *     `orgRole`, `wabaRoles` or both.
         *
         *     - Identify each role by exactly one of `roleId` and `roleName`, as `getAllRoles` lists them. Names are
         *       case-sensitive; ids are safer.
         *     - List each `wabaNumber` once; a duplicate is refused (apparently with 400).
         *     - The entries of `wabaRoles` succeed or fail one by one: applied entries are returned in `wabaRoles.added`, the
         *       others in `wabaRoles.errored`. Check them even if `success` is true.
         *     - The response only contains what was requested: the role in the account only if `orgRole` was sent, and
         *       `wabaRoles` only if `wabaRoles` was sent.
         *
         *     The reference also gives 422 for an unknown role or WhatsApp number. That probably applies to the member and
         *     `orgRole`, while entries of `wabaRoles` go to `errored`; expect both. Not documented: whether a refused `orgRole`
         *     prevents the changes on WhatsApp numbers, what `success` is if every entry failed, and whether an empty
         *     `wabaRoles` counts as sent. Roles of type `ORG` presumably belong in `orgRole`, roles of type `WHATSAPP` in
         *     `wabaRoles`.
         */
        patch: operations["changeTeamMemberRole"];
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
         * @description Clears the assignee of the chat of a customer or of a WhatsApp group. Identify the chat by exactly one of
         *     `customerPhoneNumber` and `groupId`; `wabaNumber` follows the same rule as for assigning. A chat without an
         *     assignee stays as it is.
         */
        post: operations["unassignTeamMemberFromChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one team member
         * @description Returns one team member by phone number: the role, the roles on individual WhatsApp numbers, the reporting
         *     managers and whether the member is the owner of the account.
         *
         *     - The phone number is a query parameter, as in the reference; the guide shows it in a JSON body, which does not
         *       work reliably for a GET.
         *     - An unknown member gets 404 here, where the other team operations return 422. For an invalid phone number, both
         *       400 and 422 are documented.
         *     - Success is 200 in the reference and 201 in the guide, with the same body.
         */
        get: operations["getTeamMemberDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add members under a reporting manager
         * @description Adds new people to the account, below one reporting manager. Each gets a role in the account and a role on each
         *     listed WhatsApp number of the account; `getAllRoles` returns the ids.
         *
         *     - `addToTeamDirectly` says whether the person joins immediately, `sendInviteMessage` whether an invitation is
         *       sent. A repeated request may send the invitation again.
         *     - The reference requires nothing, the guide everything except `email`, which it does not mention. Send everything.
         *     - Success is 200 in the reference and 201 in the guide, with the same body.
         *
         *     Not documented: what happens if only some of the members are valid, how many can be sent at once, what happens to
         *     a person who is neither added directly nor invited, and how the invitation is sent.
         */
        post: operations["addMembersUnderReportingManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a WhatsApp template
         * @description Submits a message template for one or more of the account's WhatsApp numbers. It has a body and, optionally, a
         *     header, a footer and buttons.
         *
         *     - `format` decides what a header has: `text` for `TEXT`, and a link to a sample in `example` for `IMAGE`, `VIDEO`
         *       and `DOCUMENT`. Location headers and the authentication category are not supported.
         *     - `type` decides what a button has: `url` for `URL`, `phoneNumber` for `PHONE_NUMBER`.
         *     - A header or body text with variables (`{{name}}`) takes an `example` that maps each variable's name to a sample;
         *       for a button's link with a variable, `example` is a string.
         *     - Names should be unique according to the guide; which names count as duplicates is not documented.
         *     - Always send `wabaNumbers` and `allowCategoryUpdate`, although the reference requires neither: the guide requires
         *       the former, and without the latter Meta can reject a template in the wrong category.
         *     - The response has no id. List the templates to get the id, which you need for editing, and the result of the
         *       review.
         *     - The guide also lists a 422, with a message about audio files that seems to come from another page.
         */
        post: operations["createTemplate"];
        /**
         * Delete a WhatsApp template
         * @description Permanently deletes the template with this name from one of the account's WhatsApp numbers. There is no parameter
         *     for the language, and whether all language versions are deleted is not documented.
         *
         *     - The name and the phone number are sent in a JSON body, which some HTTP clients and proxies drop from a DELETE
         *       request.
         *     - The phone number belongs in `wabaPhoneNumber`. The reference describes it and the guide requires it, but the
         *       reference's list of required properties has `wabaNumber`; if a request is refused for that, send the phone
         *       number in both.
         *     - The success status is 201 in both sources, which is unusual.
         *     - The guide also lists a 422, with a message about audio files that seems to come from another page.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/template/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a WhatsApp template
         * @description Replaces an existing template. Although the method is PATCH, the body is a complete template with the same rules
         *     as for creating one: send name, language, components and category again.
         *
         *     - Which of them can actually change, and in which status a template can be edited, is not documented.
         *     - Always send `wabaNumbers` and `allowCategoryUpdate`: the reference requires neither, the guide both. On the
         *       other hand, `components` and its `body` are optional in the guide but not in the reference.
         *     - The success status is 201 in both sources, which is unusual. Only the guide lists 404, for a template that does
         *       not exist; its body has no `error`.
         *     - The guide also lists a 422, with a message about audio files that seems to come from another page.
         */
        patch: operations["editTemplate"];
        trace?: never;
    };
    "/v1/call/ai-bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a call that an AI agent handles
         * @description Queues an outgoing voice call that an AI agent in DoubleTick conducts; no WebRTC client is involved. Success means
         *     queued, although the status is 200: follow `callId` through the call webhooks. For calls by a person, use
         *     `initiateAgentCall`.
         *
         *     - `channel` decides what `from` is: one of the account's WhatsApp numbers for `WHATSAPP`, a phone number enabled
         *       for telephone calls for `PSTN`.
         *     - Telephone calls must be enabled for the account, otherwise the response is 403; the guide does not limit this to
         *       a channel.
         *     - Refused with 400: a `channel` other than these two, or an AI agent that is not set up.
         *     - Refused with 422: an unknown WhatsApp number, a WhatsApp number in coexistence with the WhatsApp Business app,
         *       or a blocked customer. Observed: also a `to` that cannot be a phone number. The response for an unknown telephone
         *       number is not documented.
         *     - A rate limit exists; its size is not documented.
         *     - Only a guide documents this operation, with the API key in `Authorization` only.
         *     - A repeated request can start, and charge for, another call.
         */
        post: operations["initiateAiBotCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a telephone call through an agent
         * @description Places an ordinary telephone (PSTN) call, not a WhatsApp call: the agent's phone rings first, then the customer's,
         *     and the two are connected once the agent has picked up. For calls that an AI agent handles, use
         *     `initiateAiBotCall`.
         *
         *     - `agentNumber` has no default and must match exactly one active member of the account.
         *     - Refused with 400: a missing or malformed field, a `channel` other than `PSTN`, or an `agentNumber` that matches
         *       no member or several members.
         *     - Refused with 403: telephone calls are not enabled for the account, or the agent has no calling permission on the
         *       telephone integration of `from`.
         *     - Refused with 422: `from` is not a telephone number of the account, or the customer is blocked. Observed: also if
         *       `to` cannot be a phone number.
         *     - A rate limit exists; its size is not documented.
         *     - Path: the guide's endpoint section gives this one, its curl example `/v1/call/agent-call`.
         *     - Only a guide documents this operation, with the API key in `Authorization` only.
         *     - A repeated request can start, and charge for, another call.
         */
        post: operations["initiateAgentCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List WhatsApp templates
         * @description Lists the templates of the account's WhatsApp numbers that match all filters. The response is a bare list without
         *     pages.
         *
         *     - Which WhatsApp numbers apply if you send neither `wabaPhoneNumbers` nor `allWabaPhoneNumbers`, and which takes
         *       precedence if you send both, is not documented. Neither is the status filter that applies without `status`.
         *     - According to the guide, `language` defaults to `en`, which would hide all other languages; the reference has no
         *       default. Always send it.
         *     - In the reference, a template's buttons are in a component of type `BUTTON`, its `id` is a number and
         *       `rejectedReason` is always present. In the guide, the buttons are next to the components, the `id` is a string
         *       and `rejectedReason` is missing.
         *     - The success status is 201 in both sources, which is unusual for a read; accept any 2xx.
         */
        get: operations["getTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/webhook/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a webhook
         * @description Replaces a webhook. The body and the response are the same as for registering, with an entry for every WhatsApp
         *     number and event.
         *
         *     - The guide recommends changing only what is needed, but the body requires the same five properties. Whether an
         *       omitted optional property is kept or cleared is not documented, and `getWebhooks` does not return it; so send
         *       the complete body.
         *     - Everything said about `authorization`, events and the URL for registering applies here as well. According to the
         *       guide, `bodyFormat`, `retryOnTimeout` and `authorization` are required.
         *     - The response for an unknown id is not documented. The guide's 404 is the error of a path that does not exist,
         *       and of another method (`Cannot PATCH …`).
         *     - With `register` as the id, this is the path for registering.
         */
        post: operations["editWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/webhook/deregister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes one webhook with all its events and WhatsApp numbers. Nothing more is delivered to it.
         *
         *     - The id is sent in a JSON body, which some HTTP clients and proxies drop from a DELETE request.
         *     - The success status is 201, with an empty JSON object.
         *     - What happens for an unknown id, and therefore for a repeated request, is not documented; no 404 is listed. The
         *       guide lists a 422, with a message about audio files that seems to come from another page.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/webhook/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a webhook
         * @description Registers one URL for the listed events of the listed WhatsApp numbers. The response sorts the pairs of WhatsApp
         *     number and event into accepted and refused pairs, and lists the WhatsApp numbers that the account does not have.
         *     Check it even after a success: whether refused pairs fail the request is not documented.
         *
         *     - Every request adds a webhook, even if one with the same URL exists (observed), so a repeated request duplicates
         *       every delivery. The response has no id; `getWebhooks` returns it.
         *     - Deliveries are not signed. According to the documentation, `authorization` is sent to your endpoint; the live
         *       service has been observed to accept it, but neither to store nor to send it. Put a secret into `headers`,
         *       `query` or the URL.
         *     - Few payloads name their event. Register a separate URL, header or query parameter for each event to distinguish
         *       them.
         *     - Eight events that have a page cannot be registered: `CALL_PERMISSION_REPLY_RECEIVED`, `ON_SLA_ESCALATED_PUBLIC`,
         *       `WA_GROUP_MESSAGE_RECEIVED`, `CONVERSATION_COST_DEDUCTED` and the four `GROUP_…` events. How to receive them is
         *       not documented; look in the web app (Settings > Webhooks).
         *     - The URL must be reachable from the internet. HTTPS is recommended; whether plain HTTP is refused is not
         *       documented.
         *     - According to the guide, `bodyFormat`, `retryOnTimeout` and `authorization` are required as well, but not
         *       according to the reference. The guide also lists a 422, with a message about audio files that seems to come from
         *       another page.
         *
         *     Not documented: how long a delivery may take, which responses count as received, how often `retryOnTimeout`
         *     retries, how many webhooks are allowed and whether their names must be unique.
         */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the registered webhooks with their events and WhatsApp numbers, without pages or filters. Use it to get the
         *     id of a webhook.
         *
         *     - The guide shows a list, the reference a single webhook; expect the list and tolerate the other.
         *     - `integrationCount` is a number in the reference and a string of digits in the guide.
         *     - The response does not contain the rest of the registration: method, headers, body, query, `bodyFormat`,
         *       `authorization` and `retryOnTimeout`. Store them yourself; editing needs them again.
         *     - The success status is 201 in both sources, which is unusual for a read; the live service has been observed to
         *       return 200. Accept any 2xx.
         *     - The guide also lists a 422, with a message about audio files that seems to come from another page.
         */
        get: operations["getWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/whatsapp/message/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send templates with values by name
         * @description Sends a batch of template messages, to any customer at any time. It differs from version 1:
         *
         *     - The values of body variables, including those of cards, are objects with the variable's name as key, never plain
         *       strings.
         *     - Each message sets `to` together with `from`, or `groupId` alone. Which WhatsApp number sends to a WhatsApp group
         *       if `from` is omitted is not documented.
         *     - There is no `messageId`: the service generates one and returns it.
         *     - No property for the variable of a text header is documented, and no header with a location.
         *     - `byPassMediaUrlValidation` next to `messages` skips the check of all media URLs.
         *     - The response has one outcome per message, with the status `SENT`, `FAILED` or `ENQUEUED`.
         *     - WhatsApp refuses a value that is empty, has a line break or a tab, or more than four blanks in a row. Such a message
         *       fails, and so does one from a number to itself.
         *
         *     The page's text also calls `content.templateData` required; it is optional in the schema, since a template without
         *     variables does not need it. An unknown or unapproved template has been observed to come back in a success
         *     response, as a message with status `FAILED`. A message without `content`, or with its fields outside `content`, is
         *     refused with status 400 and `content should not be empty`. `customData` comes back at the top level of the
         *     webhooks about the message. No batch limit is documented.
         */
        post: operations["sendWhatsappTemplateMessagesV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wa-group/assign-tags-custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set tags and custom fields of a WhatsApp group
         * @description Adds tags and sets custom fields of a WhatsApp group's chat.
         *
         *     - Only `groupId` is required. No documented rule requires a tag or a field.
         *     - Tags and fields are processed one by one: each is listed under `added` or, with a reason, under `errored`, and
         *       the status is 201 either way.
         *     - A field takes `value`, or `values` for several options. Only the `name` of a field is required.
         *     - An unknown WhatsApp group, or one without a chat, gets 404.
         */
        post: operations["assignWaGroupTagsAndCustomFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wa-group/remove-tags-custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove tags and custom fields of a WhatsApp group
         * @description Removes tags and custom fields from a WhatsApp group's chat. Fields are identified by name.
         *
         *     - Only `groupId` is required.
         *     - The removal is recorded in the chat unless `shouldCreateChatLog` is false. Neither setting tags of a WhatsApp
         *       group nor the operations for customers have this option.
         *     - Tags and fields are processed one by one: each is listed under `removed` or, with a reason, under `errored`, and
         *       the status is 201 either way.
         *     - An unknown WhatsApp group, or one without a chat, gets 404.
         */
        post: operations["removeWaGroupTagsAndCustomFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallet/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the wallet balance
         * @description Returns the remaining balance of the account and its currency. There are no parameters.
         *
         *     The amount is not rounded: it can have any number of decimals. Success is 200 in the reference and 201 in the
         *     guide, with the same body.
         */
        get: operations["getWalletBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an incoming WhatsApp call
         * @description Picks up a call that the webhook `CALL_INCOMING_INITIATED` announced. That event contains the SDP offer; create
         *     the answer in your WebRTC client and send it here. Set `reconnect` to return to a call that was already answered.
         *
         *     - The API key needs the permission `RECEIVE_CALL` for the call in `callId`.
         *     - The webhooks `CALL_ACCEPTED` and, later, `CALL_ENDED` report how the call continues.
         *     - Path: the operation's own page and the page on incoming calls give `/whatsapp/accept`; the base URL of the
         *       overview makes it `/whatsapp/call/accept`.
         *     - No page documents an error status, not even for a call that is unknown or over.
         *
         *     Limit: 60 requests per minute, counted for this path per account or user, or per IP address if neither is known.
         */
        post: operations["acceptIncomingCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/call/call-permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a customer may be called
         * @description Checks whether a WhatsApp number of the account may call a customer now, how many calls have been used, and how
         *     many permission requests are left.
         *
         *     - The customer is identified by DoubleTick's `customerId`, although creating a call takes the phone number.
         *     - For a blocked customer the response only has `isBlocked`, for a customer who cannot be called only `isEligible`.
         *     - The overview says that this operation can also ask the customer for permission; no way to do this is documented.
         *
         *     Limit: 1 request per second, counted for this path per account or user, or per IP address if neither is known.
         */
        get: operations["getCallPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/call/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an outgoing WhatsApp voice call
         * @description Calls a customer from one of the account's WhatsApp numbers. The audio runs over WebRTC in your own client; this
         *     API only exchanges the two session descriptions (SDP). Create the offer first, send it here, and apply the
         *     `answer` of the response to complete the connection.
         *
         *     - The customer must have agreed to be called, and that permission can expire: see `getCallPermissions`.
         *     - The API key needs the permission `INITIATE_CALL` for the WhatsApp number in `from`.
         *     - Refused with 422: `from` has no working integration, the customer has not given permission, the wallet balance
         *       is too low, or another call is in progress. Observed: also if `to` cannot be a phone number.
         *     - The progress of the call is only reported by webhook: `CALL_OUTGOING_INITIATED`, `CALL_ACCEPTED` when the
         *       customer picks up, `CALL_ENDED` at the end. Duration and recording are known after the call.
         *     - A repeated request can ring the customer again, and cost money again.
         *
         *     Limit: 60 requests per minute, counted for this path per account or user, or per IP address if neither is known.
         */
        post: operations["createOutgoingCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/call/license/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a calling license to a team member
         * @description Assigns one of the account's calling licenses to the team member with this phone number, who can then make and
         *     take calls. The path says `invoke` but means assign.
         *
         *     - The account needs the calling license add-on and a free license; otherwise the response is 400. No license is
         *       bought.
         *     - The account needs the permission `ASSIGN_CALL_LICENSE`; otherwise the response is 401. An invalid API key gets
         *       403 here, where other operations return 401. Expect both.
         *     - 60 requests per minute, counted for the account and the user together.
         *
         *     Not documented: the response for a member who already has a license.
         */
        post: operations["assignCallingLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/call/license/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a team member's calling license
         * @description Revokes the calling license of the team member with this phone number, who can then no longer make or take calls.
         *
         *     - The account needs the calling license add-on, and the member a license; otherwise the response is 400. A
         *       repeated request gets 400 too.
         *     - The account needs the permission `REVOKE_CALL_LICENSE`; otherwise the response is 401. An invalid API key gets
         *       403 here, where other operations return 401. Expect both.
         *     - `licenseCount` is the number of licenses still in use, whereas `licensesRemaining` of `assignCallingLicense` is
         *       the number of free licenses.
         *     - 60 requests per minute, counted for the account and the user together.
         */
        post: operations["revokeCallingLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/call/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keep a call alive
         * @description Keeps a call from being closed for inactivity. The timeout is not documented.
         *
         *     - A GET that changes state: caches and link checkers must not send it.
         *     - Only a participant of the call can ping it. Anyone else gets 422, as do unknown or closed calls.
         *     - The API key needs the permission `RECEIVE_CALL` for the call in `callId`.
         *     - 400 and 422 are documented on the page about incoming calls; the operation's own page only has 200.
         *
         *     Limit: 15 requests per minute, counted for this path (not per call) per account or user, or per IP address if
         *     neither is known.
         */
        get: operations["pingCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/call/reconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reconnect a call
         * @description Returns to a call in progress after the network dropped, or moves it to another device (`switchCall`).
         *
         *     - The API key needs the permission `RECEIVE_CALL` for the call in `callId`, for outgoing calls too.
         *     - `callOriginType` can be either direction according to the operation's own page; the page on outgoing calls only
         *       names `OUTGOING`. For an incoming call, accepting with `reconnect` is the other documented way.
         *     - Unlike creating and accepting, there is no `sdpType`; whether `sdp` is an offer or an answer is not documented.
         *     - No page documents an error status.
         *
         *     Limit: 60 requests per minute, counted for this path per account or user, or per IP address if neither is known.
         */
        post: operations["reconnectCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline or hang up a call
         * @description Rejects a ringing call or ends a call in progress; `callStatus` in the response says which.
         *
         *     - The API key needs the permission `RECEIVE_CALL` for the call in `callId`.
         *     - Path: the operation's own page and the page on incoming calls give `/whatsapp/decline`; the base URL of the
         *       overview makes it `/whatsapp/call/decline`.
         *     - No page documents an error status, so the response for a call that is already over is not documented.
         *
         *     Limit: 60 requests per minute, counted for this path per account or user, or per IP address if neither is known.
         */
        post: operations["declineCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an audio file
         * @description Sends an audio file that the service fetches from `mediaUrl`, with an optional caption.
         *
         *     - Set exactly one of `to` and `groupId` as the recipient.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - The URL must be publicly reachable; if it is not, upload the file first.
         *     - The guide names the format MP3. Other file types are refused with status 422. No size limit is documented.
         *     - How WhatsApp shows the caption of an audio file is not documented.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
         */
        post: operations["sendWhatsappAudioMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/broadcast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a template to a broadcast group
         * @description Sends one template message to every member of a broadcast group. One request reaches all customers in the group,
         *     none of whom it names, and repeating it reaches them again. All members should have agreed to receive messages.
         *
         *     - The group is identified by its name. What happens if the name is unknown, or if several groups have it, is not
         *       documented.
         *     - Values can contain customer data: `{{Name}}`, `{{Phone Number}}`, and any custom field by its name, such as
         *       `{{City}}`. A custom field only works if every member of the group has a value for it. Whether the placeholders
         *       belong in the values of `templateData` or in the template itself is not documented.
         *     - `templateData` has one entry for each part of the template with variables: `header`, `body`, `buttons`, and
         *       `cards` for a carousel.
         *     - A failed broadcast also returns a success status: check `status` and `errorMessage`.
         *     - Always send `from` and `content`, although the reference requires neither.
         */
        post: operations["sendBroadcastMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a document
         * @description Sends a document that the service fetches from `mediaUrl`, with an optional caption.
         *
         *     - Set exactly one of `to` and `groupId` as the recipient.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - The URL must be publicly reachable; if it is not, upload the file first.
         *     - The guide names the formats PDF, DOCX, XLSX and TXT. Other file types are refused with status 422. No size limit
         *       is documented.
         *     - `filename` is the name that the customer sees, 1 to 240 characters according to the guide.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
         */
        post: operations["sendWhatsappDocumentMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an image
         * @description Sends an image that the service fetches from `mediaUrl`, with an optional caption.
         *
         *     - Set exactly one of `to` and `groupId` as the recipient.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - The URL must be publicly reachable; if it is not, upload the file first.
         *     - The guide names the formats JPG, PNG and WEBP. Other file types are refused with status 422. No size limit is
         *       documented.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
         */
        post: operations["sendWhatsappImageMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/interactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a text message with buttons
         * @description Sends a text message with either reply buttons or one link button, and an optional heading and footer.
         *
         *     - `content` has either `buttons` or `ctaButton`. The guide only describes reply buttons.
         *     - At most three reply buttons according to the guide, each with its own `id`.
         *     - At most 60 characters in the heading, 1024 in the body, 20 in the footer, 20 in a label and 60 in an `id`.
         *     - `to` and `from` are both required; the recipient cannot be a WhatsApp group.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
         */
        post: operations["sendWhatsappInteractiveMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/interactive-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a list to choose from
         * @description Sends a text message with a button that opens a list in sections. The customer picks one row.
         *
         *     - At most 10 rows over all sections, each with its own `id`. WhatsApp enforces this and the limits of the body,
         *       the button, row titles and row descriptions.
         *     - At most 60 characters in the heading, 1024 in the body, 20 in the footer, 20 on the button, 24 in a section's
         *       title, and per row 60 in the `id`, 24 in the title and 72 in the description.
         *     - `from` is optional in the reference and required in the guide; the recipient cannot be a WhatsApp group.
         *     - A section's title is optional in the reference and required in the guide.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
         */
        post: operations["sendWhatsappInteractiveListMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/interactive/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send media with buttons
         * @description Sends an image, a video or a document above text with either reply buttons or one link button.
         *
         *     - `content` has either `buttons` or `ctaButton`.
         *     - `mediaType` is `image/jpeg`, `image/png`, `video/mp4` or `application/pdf`; the URL must be publicly reachable.
         *     - `fileName` is the document name that the customer sees. Note the capital letter: the plain document operation
         *       spells it `filename`.
         *     - The file replaces a heading. The limits of the body, the footer and the number of buttons are not documented
         *       here.
         *     - `to` and `from` are both required; the recipient cannot be a WhatsApp group.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     No source documents the response body.
         */
        post: operations["sendWhatsappInteractiveMediaMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/interactive/media-carousel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a carousel of media cards
         * @description Sends a text message and 2 to 10 cards that the customer swipes through.
         *
         *     - Each card has an image or a video, given as a public URL (Meta refuses the id of an uploaded file), optional
         *       text and buttons.
         *     - A card has either one link button or one to two quick-reply buttons. All cards have buttons of the same type and
         *       the same number of them; the schema does not check this.
         *     - At most 1024 characters in the main text, 160 characters and two line breaks in a card's text, 20 in a label and
         *       256 in the `id` of a quick-reply button.
         *     - `to` and `from` are both required; the recipient cannot be a WhatsApp group. There is no heading and no footer.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     No source documents the response body.
         */
        post: operations["sendWhatsappInteractiveMediaCarouselMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a location
         * @description Sends a location, with an optional name and address.
         *
         *     - Set exactly one of `to` and `groupId` as the recipient.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
         */
        post: operations["sendWhatsappLocationMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an order to pay
         * @description Sends an order that the customer pays from within WhatsApp.
         *
         *     - Set at least one of `configurationName`, `upiIntentLink` and `paymentLink` for the payment. A payment gateway
         *       needs `configurationName`. `paymentLink` takes precedence over `upiIntentLink`, and Meta must have enabled its
         *       domain.
         *     - With a configuration of type `upi_vpa`, the service generates the UPI link unless you set `upiIntentLink`.
         *     - Amounts are plain decimals. Payments through Meta in India use `INR`.
         *     - Send your own `referenceId`, unique and of at most 35 characters: the order status needs it, and no documented
         *       response returns a generated one. For an order that is paid with a CCAvenue link, use the `referenceId` of the
         *       link.
         *     - Only an image can be the header.
         *     - The reference marks neither `to` nor `from` as required and does not allow a WhatsApp group here. What happens
         *       without `to` is not documented; always send both.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     No source documents the response body.
         */
        post: operations["sendWhatsappOrderMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/order/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the status of an order
         * @description Tells the customer that the status of an order has changed.
         *
         *     - `referenceId` is the one in the order message.
         *     - The statuses are `pending`, `processing`, `partially_shipped`, `shipped`, `completed` and `canceled`. Which
         *       status can follow which is not documented.
         *     - At most 1024 characters in the body.
         *     - The reference marks neither `to` nor `from` as required and does not allow a WhatsApp group here. What happens
         *       without `to` is not documented; always send both.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     No source documents the response body.
         */
        post: operations["sendWhatsappOrderStatusMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a message's delivery
         * @description Returns the times at which a message was sent, delivered, read, replied to or failed, as far as they are known.
         *
         *     - `messageId` is the id that the send operation returned or that you set. It must be a UUID.
         *     - A time is null until WhatsApp has reported that step. If all five are null, the message was accepted and nothing
         *       has been reported yet.
         *     - Only failed messages have `failedReason` and `errorCode`, which is WhatsApp's code.
         *     - The limit is one request per second for the whole account. To track many messages, use the
         *       `MESSAGE_STATUS_UPDATE` webhook.
         */
        get: operations["getMessageStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send templates with values in order
         * @description Sends a batch of template messages, to any customer at any time. The values of the variables are plain strings in
         *     order; version 2 of this operation takes them by name.
         *
         *     - Each message sets exactly one of `to` and `groupId`, and names its template in `content.templateName` and
         *       `content.language`.
         *     - The template's fields belong inside `content`. Outside it they are refused with status 400 and `content should
         *       not be empty`, as is a message without `content`.
         *     - A success status does not mean that every message was sent: an unknown or unapproved template has been observed
         *       to come back as a message with status `FAILED` and an `errorMessage`. Check each outcome.
         *     - WhatsApp refuses a value that is empty, has a line break or a tab, or more than four blanks in a row. Such a message
         *       fails, and so does one from a number to itself.
         *     - Omit the values of parts without variables. A button only needs a value if its URL has a variable; according to
         *       the guide it can also have the id of a quick-reply button, which comes back in the webhook of the tap.
         *     - The guide limits a template to one button and recommends sending one template at a time. No batch limit is
         *       documented.
         *     - `customData` comes back at the top level of the webhooks about the message.
         */
        post: operations["sendWhatsappTemplateMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a text message
         * @description Sends one text message.
         *
         *     - Set exactly one of `to` and `groupId` as the recipient.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - The body is one flat object. A list of `messages`, as in the template operations, is refused with status 400 and
         *       `content should not be empty`; so is a body whose `content` is missing or empty.
         *
         *     The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
         */
        post: operations["sendWhatsappTextMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/typing-indicator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a typing indicator
         * @description Shows a customer that a reply is being typed.
         *
         *     - Check `success`: the status is 201 even if the indicator did not reach the customer.
         *     - The phone numbers are called `wabaNumber` and `customerNumber` here, unlike in the operations that send
         *       messages.
         *     - How long the indicator stays, and whether it needs an open chat window, is not documented.
         *
         *     Only the guide documents this operation. No message is sent, so it is safe to repeat.
         */
        post: operations["sendWhatsappTypingIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a video
         * @description Sends a video that the service fetches from `mediaUrl`, with an optional caption.
         *
         *     - Set exactly one of `to` and `groupId` as the recipient.
         *     - The message is sent only within 24 hours of the customer's last message. After that the response is 422, and
         *       only a template can be sent.
         *     - The URL must be publicly reachable; if it is not, upload the file first.
         *     - The guide names the format MP4. Other file types are refused with status 422. No size limit is documented.
         *     - A body whose `content` is missing or empty is refused with status 400 and `content should not be empty`.
         *
         *     The delivery status arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
         */
        post: operations["sendWhatsappVideoMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/wa-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a WhatsApp group
         * @description Deletes a WhatsApp group. No webhook event and no way to restore the group are documented. 404 means that the
         *     group is unknown or its creation is still pending.
         */
        delete: operations["deleteWhatsappGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/wa-group/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a WhatsApp group
         * @description Starts the creation of a WhatsApp group on one of the account's WhatsApp numbers. The status is 200 although the
         *     group does not exist yet: the webhook `GROUP_CREATED` reports its creation. Until then, changing its settings,
         *     removing a participant and deleting it get 404. WhatsApp numbers connected through Gupshup or 360dialog do not get
         *     this webhook.
         *
         *     - `groupId` lets you choose the id; it is kept and comes back as `groupId` in responses and webhooks. If omitted,
         *       an id is generated. The response for a `groupId` that is already in use is not documented.
         *     - Without `joinApprovalMode`, the setting of the integration applies. It cannot be changed later through this API.
         *     - No lengths are documented here; changing the settings allows 128 characters of `subject`, 2048 of `description`
         *       and 50 of `groupId`.
         *     - No operation adds people. They join by `inviteLink`, which reading and listing groups return.
         *     - Refused with 422: the integration does not support groups, the messaging tier is too low, or a limit is reached.
         *     - A repeated request can create a second WhatsApp group.
         */
        post: operations["createWhatsappGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/wa-group/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a WhatsApp group
         * @description Returns the details of one WhatsApp group. An unknown group gets 404. Whether a group whose creation is still
         *     pending gets 404 too, as for changing, removing and deleting, is not documented.
         */
        get: operations["getWhatsappGroupInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/wa-group/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List WhatsApp groups
         * @description Lists the WhatsApp groups on one WhatsApp number of the account, page by page. While `hasMore` is true, send both
         *     `lastGroupId` and `olderThanTimestamp` of the previous page. The page size is not documented and cannot be set.
         *     400 also means that no integration belongs to `wabaNumber`.
         */
        get: operations["listWhatsappGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/wa-group/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the participants of a WhatsApp group
         * @description Lists the participants of a WhatsApp group, page by page, including former participants, who have `dateRemoved` or
         *     `dateLeft`. While `hasMore` is true, send `lastPhoneNumber` and `olderThanTimestamp` of the previous page. The
         *     page size is not documented and cannot be set. The cursor is the time of joining, which can be null; on which page
         *     such participants appear is not documented. An unknown group gets 404.
         */
        get: operations["getWhatsappGroupParticipants"];
        put?: never;
        post?: never;
        /**
         * Remove a participant from a WhatsApp group
         * @description Removes one person from a WhatsApp group. The webhook `GROUP_PARTICIPANT_REMOVED` reports the removal; the
         *     `request_id` of the response suggests that it can come later. No operation adds people, so this cannot be undone.
         *     404 means that the group is unknown or its creation is still pending; the response for a phone number that is not
         *     in the group is not documented.
         */
        delete: operations["removeWhatsappGroupParticipant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/wa-group/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a WhatsApp group's settings
         * @description Changes the name, the description or the id of a WhatsApp group; omitted properties stay as they are.
         *
         *     - `groupId` occurs twice: in the query it is the current id, in the body the new id. A repeated change of the id
         *       can therefore get 404, although it has no further effect.
         *     - Only `wabaNumber` is required; the documentation does not exclude a body that changes nothing.
         *     - How people join (`joinApprovalMode`) cannot be changed here.
         *     - 400 also means that no integration belongs to `wabaNumber`. 404 also means that the creation of the group is
         *       still pending.
         */
        post: operations["updateWhatsappGroupSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    ADD_TAG: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tag was added to a conversation
         * @description Fires when an agent or a bulk action adds a tag to a one-to-one conversation; once for each tag and conversation,
         *     so a bulk action fires many events. Does not fire for WhatsApp groups.
         *
         *     - Identified by `tagAdded`. It contains the added tag, not all tags of the conversation.
         *     - `from` is the customer's phone number, with a `+`. The payload does not contain the account's WhatsApp number or
         *       the time.
         *     - `customerHandle` comes only from channels other than WhatsApp: Instagram, generic, PSTN.
         *     - `channelType` is missing on ordinary WhatsApp conversations according to the page's prose, but both samples have
         *       it.
         */
        post: operations["onAddTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ASSIGNED_AGENT_STATUS_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent with chats went online or offline
         * @description Fires when an agent who is the assignee of at least one chat goes online or offline; once for each of the
         *     account's WhatsApp numbers on which the agent has chats, with the customers of that WhatsApp number. Does not fire
         *     for an agent without chats, if the status stays the same, or while the feature Agent Availability is disabled.
         *
         *     - `event` names the event. There is no timestamp and no id of the agent.
         *     - Phone numbers start with `+`.
         *     - Contains personal data of the agent and of customers.
         */
        post: operations["onAssignedAgentStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CALL_ACCEPTED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call was answered
         * @description Fires when an agent answers an incoming call or the customer an outgoing one, and they can talk.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are present; those that do not apply are `''`
         *       or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the phone numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, start with `+`.
         *     - `callStartedAt` and `pickedBy` are set; `pickedBy` is the agent in both directions.
         */
        post: operations["onCallAccepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CALL_ENDED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call ended
         * @description Fires when a call ends. According to the page's prose, the call was answered before; in one sample it is an
         *     outgoing call that the agent cancelled, with `callStartedAt` empty and `durationInSeconds` 0.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are present; those that do not apply are `''`
         *       or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the phone numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, start with `+`.
         *     - `callStatus` is `END`, not `ENDED`. `FAILED` is listed as a status, but no event is documented to have it;
         *       expect it here.
         *     - `recordingUrl` is only set if recording is enabled for the integration. Fetch it with the API key in the query
         *       parameter `token`, appended with `&` if the URL already has a query. The URL then contains the API key: keep it
         *       out of browsers and logs. (For message media, the API key goes in the `Authorization` header instead.)
         *     - `endedBy` is called an agent's phone number; samples have names, one of them the customer's.
         */
        post: operations["onCallEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CALL_INCOMING_INITIATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer calls
         * @description Fires when a customer's call starts to ring. More events with the same `callId` follow.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are present; those that do not apply are `''`
         *       or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the phone numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, start with `+`.
         *     - `chatId` is empty in the sample.
         *     - The overview of the call operations says that this event contains the SDP offer, which you need to answer the
         *       call. The event's own page has no property for it. Expect a property that is not described here.
         */
        post: operations["onCallIncomingInitiated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CALL_MISSED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nobody answered a customer's call
         * @description Fires when an incoming call ends without being answered. Several `CALL_NOT_PICKED` with the same `callId` can come
         *     before.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are present; those that do not apply are `''`
         *       or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the phone numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, start with `+`.
         *     - Has two more properties, `isNewCaller` and `isChatAssigned`, which can be omitted.
         *     - There is no such event for an outgoing call.
         */
        post: operations["onCallMissed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CALL_NOT_PICKED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent did not answer a call
         * @description Fires if calls are routed from agent to agent, each time an agent does not answer and the call moves to the next.
         *     The call continues: `callStatus` is still `INITIATED`. If nobody answers, it ends with `CALL_MISSED`.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are present; those that do not apply are `''`
         *       or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the phone numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, start with `+`.
         *     - The same call fires it again for each agent who does not answer. Nothing distinguishes these deliveries, so
         *       `callId` and `event` are not a unique key here.
         *     - The payload does not contain the agent. `chatId` is empty in the sample.
         */
        post: operations["onCallNotPicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CALL_OUTGOING_INITIATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent calls a customer
         * @description Fires when an agent's call to a customer starts to ring. More events with the same `callId` follow, but none is
         *     documented for a call that the customer does not answer.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are present; those that do not apply are `''`
         *       or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the phone numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, start with `+`.
         *     - `pickedBy` already contains the agent; it does not mean that the customer answered. Check `callStatus`.
         */
        post: operations["onCallOutgoingInitiated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CALL_PERMISSION_REPLY_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer answered a call-permission request
         * @description Fires when a customer grants or denies the permission to call that the account requested on WhatsApp. Meta Cloud
         *     API integrations only, not Gupshup or 360dialog.
         *
         *     - No property names the event; recognize it by `response` and `responseSource`.
         *     - Decide by `response` alone: `accept` or `reject`.
         *     - `expirationTimestamp` is in seconds since 1970, not in milliseconds, and is omitted if the permission never
         *       expires. The documented sample is before its own `receivedAt`; do not rely on it.
         *     - Phone numbers start with `+`, unlike those of the other call events.
         *     - Not among the events that can be registered; how to subscribe is not documented.
         */
        post: operations["onCallPermissionReplyReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CALL_REJECTED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call was rejected
         * @description Fires when a call is rejected before it is answered.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are present; those that do not apply are `''`
         *       or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the phone numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, start with `+`.
         *     - `callStatus` is `REJECT`, not `REJECTED`.
         *     - According to the table, it can come for either direction with an empty `pickedBy`; according to the page's
         *       prose, `pickedBy` is set on every outgoing call. The value of `rejectedBy` if the customer rejects is not
         *       documented.
         */
        post: operations["onCallRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CALL_TO_WHATSAPP_MESSAGE_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer wrote from a click-to-WhatsApp ad
         * @description Fires for an inbound message of a one-to-one chat that the WhatsApp provider attributes to an ad or post. The name
         *     means click to WhatsApp; it has nothing to do with calls. It can come from every provider.
         *
         *     - Always comes in addition to `MESSAGE_RECEIVED` for the same message; match the two by `dtMessageId`. If it is
         *       the customer's very first message, `NEW_LEAD` comes as well, with the ad as `referral`.
         *     - Comes again for each such message, including those from known customers. It does not fire for messages without
         *       attribution or messages in WhatsApp groups.
         *     - No property names the event; recognize it by `referralObject`.
         *     - The form of `referralObject` depends on the provider; see its description. Nothing says that fetching the ad's
         *       media requires the API key.
         *     - `to` and `from` are digits only.
         *     - The sample omits `callbackData` and the `dtPaired…` properties, although the page's prose says that the complete
         *       shape of `MESSAGE_RECEIVED` is used. It has `lastMessageOrigin` `USER` and a null `dtLastMessageId`.
         */
        post: operations["onCallToWhatsappMessageReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CHAT_ASSIGNED_TO_AGENT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A chat was assigned
         * @description Fires on every assignment and reassignment, manually, by a bot or AI bot, from one agent to another, and after an
         *     SLA escalation. The help centre's list does not mention assignments through this API.
         *
         *     - No property names the event; recognize it by `assignedUserId`. There is no timestamp and no previous assignee.
         *     - All phone numbers start with `+`. The account's WhatsApp number is `assignedUserWabaNumber` here and is
         *       optional.
         *     - Contains the agent's phone number and email address. Protect them and keep them out of logs.
         */
        post: operations["onChatAssignedToAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CHAT_UNASSIGNED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A chat was unassigned
         * @description Fires each time the assignee is removed, by the agent, a team lead, a bot or an AI bot. The chat then has no
         *     assignee.
         *
         *     - No property names the event; recognize it by `chatId` without `assignedUserId`. There is no timestamp.
         *     - The payload does not contain the previous assignee.
         *     - Phone numbers start with `+`. `customerPhone` and `wabaNumber` are optional; `chatId` and `dtCustomerId` are
         *       always present.
         */
        post: operations["onChatUnassigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CLOSE_CONVERSATION: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was closed
         * @description Fires when a conversation is marked as done or closed.
         *
         *     - Identified by `closeConversation: true`. There is no timestamp and no conversation id.
         *     - The payload does not say who closed it. The last `CHAT_ASSIGNED_TO_AGENT` with the same `dtCustomerId` is only a
         *       guess.
         *     - Phone numbers start with `+`; `from` repeats `customerPhone`, `to` is the account's WhatsApp number.
         */
        post: operations["onCloseConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_COST_DEDUCTED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was charged to the wallet
         * @description Fires once for each newly opened 24-hour conversation window whose WhatsApp fee is taken from the wallet. Does not
         *     fire for further messages in an open window. Meta Cloud API integrations only, not Gupshup or 360dialog.
         *
         *     - No property names the event; recognize it by `conversationId` and `cost`. Its page says that the name is in the
         *       path of the webhook's URL; a registration has one fixed URL, so that is only true if you put it there.
         *     - Deduplicate by `conversationId`. There is no timestamp.
         *     - `cost` is in the currency of the wallet, which is not sent.
         *     - Phone numbers start with `+`.
         *     - Not among the events that can be registered; how to subscribe is not documented.
         */
        post: operations["onConversationCostDeducted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONVERSATION_OPENED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer opened or reopened a conversation
         * @description Fires when a customer starts a conversation or reopens a closed one; at most once every 120 seconds for each
         *     customer and channel.
         *
         *     - Identified by `conversationOpened: true`. There is no timestamp and no conversation id.
         *     - Phone numbers start with `+`; `from` repeats `customerPhone`, `to` is the account's WhatsApp number.
         *     - The guide on registration spells the name `COVERSATION_OPENED`; this is the reference's spelling.
         */
        post: operations["onConversationOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CUSTOMER_BUSINESS_CHAT_OPEN: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undocumented; judging by its name, a chat was opened
         * @description Only the name is known, and that it can be subscribed to; the guide on registration lists it. When it fires, how
         *     it differs from `CONVERSATION_OPENED`, what it contains and how to tell it from other events is not documented.
         */
        post: operations["onCustomerBusinessChatOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CUSTOMER_NOTE_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent added a note
         * @description Fires once for each new note on a customer's conversation.
         *
         *     - Identified by `event: note-created`, not by the name of the subscription. `noteId` never changes.
         *     - Phone numbers start with `+`. `createdByAgentNumber` can be a login name instead. It is personal data. It is
         *       missing from the page's comparison table, although the field table requires it.
         *     - The event can be registered, but the response to a registration is not documented to list it.
         */
        post: operations["onCustomerNoteCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CUSTOMER_NOTE_DELETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent deleted a note
         * @description Fires when a note is deleted.
         *
         *     - Identified by `event: note-deleted`. `note` contains the deleted text, for audit trails.
         *     - Phone numbers start with `+`. `deletedByAgentNumber` can be a login name instead. It is personal data.
         *     - The event can be registered, but the response to a registration is not documented to list it.
         */
        post: operations["onCustomerNoteDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CUSTOMER_NOTE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent edited a note
         * @description Fires each time an edited note is saved.
         *
         *     - Identified by `event: note-updated`. `note` is the complete new text; the previous text is not sent.
         *     - Phone numbers start with `+`. `updatedByAgentNumber` can be a login name instead. It is personal data.
         *     - The event can be registered, but the response to a registration is not documented to list it.
         */
        post: operations["onCustomerNoteUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    GROUP_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A WhatsApp group was created
         * @description Fires when Meta confirms a WhatsApp group that was created through DoubleTick, by this API or in the web app. Does
         *     not fire if the creation fails or if a group is deleted. Meta Cloud API integrations only, not Gupshup or
         *     360dialog.
         *
         *     - `event` names the event.
         *     - `groupId` can be null for a short time; it is the id that the account chose, if any.
         *     - `inviteLink` lets anyone in: keep it as safe as an API key. Null until it exists.
         *     - The account's WhatsApp number is not sent, only `orgId` and `integrationId`.
         *     - Not among the events that can be registered, although the overview of the WhatsApp group operations calls a
         *       subscription mandatory; how to subscribe is not documented.
         */
        post: operations["onGroupCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    GROUP_PARTICIPANT_JOINED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone joined a WhatsApp group
         * @description Fires when someone joins one of the account's WhatsApp groups, approved by an administrator or through the link.
         *     Meta Cloud API integrations only, not Gupshup or 360dialog.
         *
         *     - `event` names the event; the time is in `participantJoinedAt`, which only this event has.
         *     - `customerPhone` is the participant, with a `+`.
         *     - The event has no id: deduplicate by `event`, `groupId`, `customerPhone` and the time.
         *     - The account's WhatsApp number is not sent, only `orgId` and `integrationId`.
         *     - Not among the events that can be registered, although the overview of the WhatsApp group operations calls a
         *       subscription mandatory; how to subscribe is not documented.
         */
        post: operations["onGroupParticipantJoined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    GROUP_PARTICIPANT_LEFT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone left a WhatsApp group
         * @description Fires when a participant leaves one of the account's WhatsApp groups voluntarily; a removal is
         *     `GROUP_PARTICIPANT_REMOVED`. Meta Cloud API integrations only, not Gupshup or 360dialog.
         *
         *     - `event` names the event; the time is in `participantLeftAt`, which only this event has.
         *     - `customerPhone` is the participant, with a `+`.
         *     - The event has no id: deduplicate by `event`, `groupId`, `customerPhone` and the time.
         *     - The account's WhatsApp number is not sent, only `orgId` and `integrationId`.
         *     - Not among the events that can be registered, although the overview of the WhatsApp group operations calls a
         *       subscription mandatory; how to subscribe is not documented.
         */
        post: operations["onGroupParticipantLeft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    GROUP_PARTICIPANT_REMOVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone was removed from a WhatsApp group
         * @description Fires when an administrator removes a participant from one of the account's WhatsApp groups; leaving voluntarily
         *     is `GROUP_PARTICIPANT_LEFT`. Meta Cloud API integrations only, not Gupshup or 360dialog.
         *
         *     - `event` names the event; the time is in `participantRemovedAt`, which only this event has.
         *     - `customerPhone` is the participant, with a `+`.
         *     - The event has no id: deduplicate by `event`, `groupId`, `customerPhone` and the time.
         *     - The account's WhatsApp number is not sent, only `orgId` and `integrationId`.
         *     - Not among the events that can be registered, although the overview of the WhatsApp group operations calls a
         *       subscription mandatory; how to subscribe is not documented.
         */
        post: operations["onGroupParticipantRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MESSAGE_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer sent a message
         * @description Fires for every inbound message of a one-to-one chat, of any type. A message in a WhatsApp group fires
         *     `WA_GROUP_MESSAGE_RECEIVED` instead, never both.
         *
         *     - The body is flat: no wrapper and no event name. Only the shape distinguishes it from
         *       `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` (which has `referralObject`) and `WA_GROUP_MESSAGE_RECEIVED` (which has
         *       `type: wa_group`), so register a separate URL for each of the three.
         *     - `to` and `from` are digits only, unlike the phone numbers of most events. `to` is the account's WhatsApp number.
         *     - Of the two ids, `messageId` comes from WhatsApp and `dtMessageId` from DoubleTick; deduplicate by the latter.
         *     - `message.type` names the kind of message. Expect types that are not listed here.
         *     - The file behind `message.url` is fetched with the bare API key in the `Authorization` header. How long the URL
         *       is valid, and the response for a wrong API key, is not documented.
         *     - `callbackData` and the `dtPaired…` properties are set if the customer replies to your message. If that was a
         *       template sent with `customData`, each of its pairs is at the top level as well; what happens if a pair has the
         *       name of another property is not documented.
         *     - One message can fire further events: `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` if it came through an ad,
         *       `VERIFIED_WIDGET_LEAD_RECEIVED` if it contains an inquiry code, `NEW_LEAD` if it is the customer's very first
         *       message. The phone numbers of the latter two start with `+`.
         *
         *     Integrators have seen additional properties (`userId`, `isFirstMessage`, `isFirstDailyMessageFromCustomer`,
         *     `isChatOpenAfterCustomerMessage`) and the type `LIST_REPLY`, all undocumented, and no `status`.
         */
        post: operations["onMessageReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MESSAGE_STATUS_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An outgoing message was sent, delivered, read or failed
         * @description Fires each time the status of an outgoing message changes: `SENT`, `DELIVERED`, `READ` or `FAILED`. The same
         *     `messageId` therefore comes several times; deduplicate by `messageId` and `status`, and expect the statuses in any
         *     order.
         *
         *     - No property names the event; recognize it by `status` and `statusTimestamp`.
         *     - `to` is the customer, digits only, while `wabaNumber`, the sender, has a `+`: the reverse of `MESSAGE_RECEIVED`.
         *     - `messageId` is the id returned when the message was sent: DoubleTick's id, not WhatsApp's.
         *     - `message` comes with `SENT` and `FAILED` only, `failMessage` with `FAILED` only, as free text without a code.
         *     - `wabaNumber`, `customerName`, `dtCustomerId`, `sentBy` and `assignedTo` are missing from the samples of
         *       `DELIVERED`, `READ` and `FAILED`, although the table marks only `customerName` as conditional.
         *     - `sentBy` is documented as an opaque id; integrators have seen the digits of the agent's phone number, or `API`.
         *     - Each pair of a template message's `customData` is at the top level.
         */
        post: operations["onMessageStatusUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MESSAGING_HANDOVER: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undocumented; judging by its name, a change of control
         * @description Only the name is known, and that it can be subscribed to. It may be related to Meta's transfer of conversation
         *     control between apps. When it fires, what it contains and how to tell it from other events is not documented.
         */
        post: operations["onMessagingHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    NEW_LEAD: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer sent their very first message
         * @description Fires when an unknown phone number sends its first message to the account; at most once per customer, even with
         *     retries and delays. Does not fire for messages in WhatsApp groups, or for a known phone number with a new WhatsApp
         *     account.
         *
         *     - Identified by `newLead: true`. There is no timestamp.
         *     - `isCTWA` says whether an ad led to the message; only then can `referral` be present, in the shape of
         *       `referralObject` in `CALL_TO_WHATSAPP_MESSAGE_RECEIVED`.
         *     - Comes in addition to `MESSAGE_RECEIVED`, and to `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` or
         *       `VERIFIED_WIDGET_LEAD_RECEIVED` when they apply; match them by `dtMessageId` if present.
         *     - Phone numbers start with `+`. `from` repeats `customerPhone`, `to` repeats `wabaNumber`.
         */
        post: operations["onNewLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ON_SLA_ESCALATED_PUBLIC: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A chat went unanswered beyond its response time
         * @description Fires when a conversation exceeds the response time of its SLA policy and stays unanswered for the delay of an
         *     escalation level; once for each level, in order.
         *
         *     Does not fire if an agent replies first (checked again right before the delivery), if the policy has no escalation
         *     levels, or for Instagram conversations.
         *
         *     - `eventType` names the event; in other events, this property is `event`.
         *     - There is no conversation id and no timestamp: match by `customerPhone` and `wabaNumber`, both with a `+`.
         *     - `responseTime` is in seconds.
         *     - If the escalation reassigns the chat, `CHAT_ASSIGNED_TO_AGENT` reports it.
         *     - The table marks four properties as always present, a later passage of the same page only `escalationLevel`.
         *     - Not among the events that can be registered; how to subscribe is not documented.
         */
        post: operations["onOnSlaEscalatedPublic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    POST_CALL_DISPOSITION: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undocumented; judging by its name, the outcome of a call
         * @description Only the name is known, and that it can be subscribed to. The page on call events does not mention it. When it
         *     fires, what it contains and how to tell it from other events is not documented.
         */
        post: operations["onPostCallDisposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    RAW_CLOUD_API_WEBHOOK: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undocumented; apparently Meta's own webhooks
         * @description Only the name is known, and that it can be subscribed to; two guides list it. It may pass on the webhooks of
         *     Meta's Cloud API unchanged. When it fires, what it contains and how to tell it from other events is not
         *     documented.
         */
        post: operations["onRawCloudApiWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REMOVE_TAG: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tag was removed from a conversation
         * @description Fires when an agent or a bulk action removes a tag from a one-to-one conversation; once for each tag and
         *     conversation. Does not fire for WhatsApp groups.
         *
         *     - Identified by `tagRemoved`; otherwise the same as `ADD_TAG`, including the contradiction about `channelType`.
         *     - `from` is the customer's phone number, with a `+`. The payload does not contain the account's WhatsApp number or
         *       the time.
         */
        post: operations["onRemoveTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    STANDBY_MESSAGE_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undocumented; judging by its name, a message while on standby
         * @description Only the name is known, and that it can be subscribed to. It may be related to Meta's conversation routing, where
         *     an app without control of a conversation is on standby. When it fires, what it contains and how to tell it from
         *     other events is not documented.
         */
        post: operations["onStandbyMessageReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TEMPLATE_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A template's approval status changed
         * @description Fires each time the approval status of a WhatsApp template changes; every change is a separate delivery, in order
         *     (no other event promises this). Does not fire if the same status is reported again, or if only the quality rating
         *     or the category changed.
         *
         *     - Identified by `event: TEMPLATE_STATUS_UPDATE`, which is not the name to subscribe to. There is no timestamp.
         *     - `templateName` and `templateLanguage` together identify the template.
         *     - Phone numbers start with `+`; the account's WhatsApp number is `wabaPhoneNumber` here.
         *     - Only four statuses are documented, though Meta has more (disabled, flagged, in appeal).
         *     - Two guides also promise it for other changes of a template and for its creation; the event's own page only
         *       mentions the status.
         */
        post: operations["onTemplateUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    UPDATE_CUSTOMER_CUSTOM_FIELD: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A custom field of a customer changed
         * @description Fires when a custom field of the account is set, changed or cleared; once for each field, so a bulk change fires
         *     many events. Does not fire for DoubleTick's built-in customer properties.
         *
         *     - `customFieldEventType` identifies the event and says which of the three happened.
         *     - For a customer of several integrations or WhatsApp numbers, there is one delivery for each of them. There is no
         *       event id: deduplicate by `customerId`, `customFieldId` and `changedAt`.
         *     - `value` is always a string, or null if removed; its description shows the format of each type.
         *     - Use `customFieldId` as the key of the field; `customFieldUniqueName` is optional.
         *     - `name` and `nameOnWhatsapp` can still be the old values if they change at the same time.
         *     - Phone numbers start with `+`.
         *     - The getting-started guide also names an event `CUSTOMER_UPDATE`. It exists nowhere else; this event, `ADD_TAG`
         *       and `REMOVE_TAG` come closest.
         */
        post: operations["onUpdateCustomerCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    VERIFIED_WIDGET_LEAD_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A widget visitor wrote on WhatsApp
         * @description Fires when an inbound WhatsApp message contains an inquiry code, and DoubleTick finds the widget submission with
         *     this code. An unknown code fires no event.
         *
         *     - Identified by `verified: true`. There is no timestamp.
         *     - `data` is the submission as sent in `WIDGET_LEAD_RECEIVED`.
         *     - Comes in addition to `MESSAGE_RECEIVED`, and to `NEW_LEAD` if it is the customer's very first message.
         *     - `whatsappNumber` is the customer's phone number, with a `+`. The account's WhatsApp number is not sent.
         */
        post: operations["onVerifiedWidgetLeadReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    WA_GROUP_MESSAGE_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone wrote in a WhatsApp group
         * @description Fires for a message in a WhatsApp group that the account knows because it was created through DoubleTick or has
         *     appeared in the inbox. Does not fire for one-to-one messages (`MESSAGE_RECEIVED`, never both), system messages,
         *     reactions and unknown WhatsApp groups. Meta Cloud API integrations only, not Gupshup or 360dialog.
         *
         *     - Identified by `type: wa_group`; otherwise in the shape of `MESSAGE_RECEIVED`, with the same types of message and
         *       the same way to fetch media.
         *     - `to` is Meta's id of the group. The other WhatsApp group events have DoubleTick's `groupId` instead, and nothing
         *       links the two. The group's name and the account's WhatsApp number are not sent.
         *     - `from`, `customerId` and `dtCustomerId` are the participant who wrote; `from` is digits only.
         *     - There is never an ad (`referralObject`). The sample omits `callbackData` and the `dtPaired…` properties.
         *     - Not among the events that can be registered; how to subscribe is not documented.
         */
        post: operations["onWaGroupMessageReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    WIDGET_LEAD_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A visitor submitted a website widget's form
         * @description Fires for each submission of a DoubleTick website widget's form, once it has been processed. The visitor is not a
         *     customer yet.
         *
         *     - No property names the event; recognize it by `data` as the only property. Although a subscription is for a
         *       WhatsApp number, the payload does not contain that WhatsApp number, the widget, the submission, the customer or
         *       the time.
         *     - Match it with `VERIFIED_WIDGET_LEAD_RECEIVED` by a unique value in `data`; distinguish several widgets by a
         *       hidden field in each form.
         *     - Values are strings as entered: a phone number can have any format.
         */
        post: operations["onWidgetLeadReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AcceptedCall: {
            /**
             * Format: date-time
             * @description When the call began, in ISO 8601.
             * @example 2026-01-15T10:30:00.000Z
             */
            callStartedAt?: string;
            /** @example chat_0000000001 */
            chatId?: string;
            customer?: components["schemas"]["CallCustomer"];
            /** @example Ravi Kumar */
            customerName?: string;
            /** @example 919999999921 */
            customerNumber?: string;
            /** @description Not documented. */
            data?: {
                [key: string]: unknown;
            };
            /** @example CALL_ACCEPTED */
            event?: string;
            /** @example Call answered */
            message?: string;
            /** @example true */
            success?: boolean;
            /**
             * @description Display name of the account's WhatsApp number.
             * @example Acme Support
             */
            wabaName?: string;
            /**
             * @description The account's WhatsApp number that was called.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        AcceptIncomingCallRequest: {
            /**
             * @description The call, from the webhook that announced it.
             * @example call_0000000001
             */
            callId: string;
            /**
             * @description Your own id for the answering device. Call webhooks contain a `deviceId`.
             * @example device_0000000001
             */
            deviceId?: string;
            /** @description Whether you return to a call that was already answered. */
            reconnect?: boolean;
            /**
             * @description The SDP answer of your WebRTC client to the offer of the webhook. One page calls it an offer, which contradicts
             *     both `sdpType` and the overview.
             */
            sdp: string;
            /**
             * @description The type of `sdp`: `answer`. The documentation lists no other value.
             * @example answer
             */
            sdpType: string;
        };
        AddBroadcastGroupMembersRequest: {
            /**
             * @description The broadcast group to add to.
             * @example group_0000000001
             */
            groupId: string;
            /** @description The members to add. No minimum or maximum is documented. */
            members: readonly components["schemas"]["BroadcastGroupMember"][];
        };
        /** @description The outcome for each member of the request. */
        AddBroadcastGroupMembersResult: {
            /**
             * @description The phone numbers that are new in the broadcast group.
             * @example [
             *       "919999999921",
             *       "919999999922"
             *     ]
             */
            createdMembers: string[];
            /**
             * @description The broadcast group that the members were added to.
             * @example group_0000000001
             */
            groupId: string;
            /** @description The members that could not be added, as they were sent. No reason is given. */
            invalidMembers: components["schemas"]["BroadcastGroupMember"][];
            /**
             * @description The phone numbers that were already in the broadcast group.
             * @example [
             *       "919999999923"
             *     ]
             */
            membersAlreadyPresent: string[];
        };
        /** @description One tag was added to one conversation. This is not the list of all its tags. */
        AddTagEvent: components["schemas"]["TagEventBase"] & {
            /**
             * @description Identifies the event; always true in the samples.
             * @example true
             */
            tagAdded: boolean;
        };
        /** @description The guide requires both properties, the reference none. */
        AddTeamMembersRequest: {
            members?: readonly components["schemas"]["NewTeamMember"][];
            /**
             * @description The manager that the new members report to.
             * @example 919999999911
             */
            reportingManagerPhoneNumber?: string;
        };
        /**
         * @description The ad or post that brought the customer. The form depends on the WhatsApp provider, and no property names it: check
         *     which media properties are present. `media_type` and the `_url` properties mean Meta Cloud API, `image` and `video`
         *     mean Gupshup or 360dialog; without any of them, the two forms are the same.
         */
        AdReferral: components["schemas"]["AdReferralCloudApi"] | components["schemas"]["AdReferralPartner"];
        /** @description What all WhatsApp providers say about the ad or post. None of it is marked as always present. */
        AdReferralBase: {
            /** @example Write to us for the code */
            body?: string;
            /**
             * @description The click. Opaque; pass it on unchanged.
             * @example ARxxxxxxxxxxxxxxxxxxxxxx
             */
            ctwa_clid?: string;
            /** @example A tenth off today */
            headline?: string;
            /**
             * @description Meta's id of the ad or post.
             * @example 123456789
             */
            source_id?: string;
            /**
             * @description Typically `ad` or `post`; other values are possible.
             * @example ad
             */
            source_type?: "ad" | "post" | (string & {});
            /**
             * @description The ad or post.
             * @example https://www.facebook.com/ads/123456789
             */
            source_url?: string;
        };
        /** @description The form of Meta Cloud API integrations, with the media as URLs. */
        AdReferralCloudApi: components["schemas"]["AdReferralBase"] & {
            /**
             * Format: uri
             * @description Only for `media_type` `image`. How long it is valid, and whether it needs the API key, is not documented.
             * @example https://cdn.example.com/ad-image.jpg
             */
            image_url?: string;
            /**
             * @description What the ad shows; omitted for an ad without media. Other values are possible.
             * @example image
             */
            media_type?: "image" | "video" | (string & {});
            /**
             * Format: uri
             * @description Only for `media_type` `video`.
             * @example https://cdn.example.com/ad-thumb.jpg
             */
            thumbnail_url?: string;
            /**
             * Format: uri
             * @description Only for `media_type` `video`.
             * @example https://cdn.example.com/ad-video.mp4
             */
            video_url?: string;
        };
        /** @description The form of Gupshup and 360dialog integrations, with the media as ids. */
        AdReferralPartner: components["schemas"]["AdReferralBase"] & {
            /** @description Only for ads with an image. */
            image?: {
                /** @example 123456789 */
                id?: string;
            };
            /** @description Only for ads with a video. */
            video?: {
                /** @example 123456790 */
                id?: string;
            };
        };
        AgentStatusRequest: {
            /**
             * @description The phone number in the agent's profile. Spaces and punctuation are ignored.
             * @example 919999999912
             */
            phone: string;
            /**
             * @description The availability to set.
             * @example OFFLINE
             * @enum {string}
             */
            status: "ONLINE" | "OFFLINE";
        };
        AgentStatusResult: {
            /**
             * @description The previous status; null or omitted if there was none. The reference lists no values; expect `ONLINE` and
             *     `OFFLINE`.
             * @example ONLINE
             */
            previousStatus?: string | null;
            /** @example true */
            success: boolean;
        };
        /** @description A WhatsApp number on which the member has the new role. */
        AppliedWabaRole: {
            /**
             * @description The role that the member has now.
             * @example role_0000000012
             */
            roleId: string;
            /** @example Agent */
            roleName: string;
            /**
             * @description The display name of the WhatsApp number.
             * @example Acme Support
             */
            wabaName: string | null;
            /** @example 919999999901 */
            wabaNumber: string;
        };
        AssignCustomerRequest: {
            /** @description The team member to assign. */
            assignedUserPhoneNumber: components["schemas"]["PhoneNumber"];
            /** @description The customer. */
            customerPhoneNumber: components["schemas"]["PhoneNumber"];
            /** @description The account's WhatsApp number that the chat is on, with country code. */
            wabaNumber: components["schemas"]["PhoneNumber"];
        };
        AssignCustomerTagsRequest: {
            /**
             * @description The phone number of the team member to assign, with country code. The reference mentions null for no assignee,
             *     but only allows strings. The guide does not mention this property. A team member without access to the WhatsApp
             *     number gets 403 in the mock, as `/customer/assign` documents it.
             * @example 919999999912
             */
            agentPhone?: string;
            /** @description Custom fields to set. */
            customFields?: readonly components["schemas"]["CustomerCustomFieldInput"][];
            /**
             * @description The customer's name.
             * @example Ravi Kumar
             */
            name?: string;
            /**
             * @description Whether the customer agreed to receive messages. Optional in the reference, required in the guide.
             * @example true
             */
            optIn?: boolean;
            /**
             * @description The customer's phone number, with country code.
             * @example 919999999921
             */
            phone: string;
            /**
             * @description Names of tags to add.
             * @example [
             *       "vip",
             *       "lead"
             *     ]
             */
            tags?: readonly string[];
            /**
             * @description The account's WhatsApp number, with country code; a customer has separate tags on each WhatsApp number. The
             *     guide does not mention this property, and what happens without it is not documented.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        AssignCustomerTagsResult: {
            /** @example customer_0000000021 */
            customerId?: string;
            /** @description The outcome for each custom field. */
            customFields: components["schemas"]["CustomFieldsAdded"];
            /** @description The outcome for each tag. */
            tags: components["schemas"]["TagsAdded"];
        };
        AssignedAgentStatusChangedEvent: {
            /**
             * @description The agent; null when the profile cannot be found.
             * @example Asha Rao
             */
            assignedUserName?: string | null;
            /**
             * @description The agent's phone number, with a `+`; null when the profile cannot be found. Personal data.
             * @example +919999999911
             */
            assignedUserPhone?: string | null;
            /**
             * @description The phone numbers, with a `+`, of all customers on that WhatsApp number whose chats are assigned to the agent.
             *     May be empty. Personal data.
             */
            customerPhones: string[];
            /**
             * @description The event.
             * @constant
             */
            event: "ASSIGNED_AGENT_STATUS_CHANGED";
            /**
             * @description The agent's previous status; null if this is the first status. Other values are possible.
             * @example ONLINE
             */
            previousStatus: "ONLINE" | "OFFLINE" | (string & {}) | null;
            /**
             * @description The agent's current status. Other values are possible.
             * @example OFFLINE
             */
            status: "ONLINE" | "OFFLINE" | (string & {});
            /**
             * @description The account's WhatsApp number that the chats of this delivery are on, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string;
        };
        AssignedCallingLicense: {
            /**
             * @description The number of free licenses that the account has.
             * @example 1
             */
            licensesRemaining?: number;
            /** @example true */
            success?: boolean;
        };
        /** @description The assignee of the chat after the request. */
        Assignee: {
            /** @example asha@example.com */
            email?: string;
            /** @example Asha Rao */
            name?: string;
            /** @example 919999999912 */
            phone?: string;
        };
        AssignRequest: {
            /** @description The team member to assign to the chat. */
            assignedUserPhoneNumber: components["schemas"]["PhoneNumber"];
            /** @description The customer whose chat is assigned. Send this or `groupId`. */
            customerPhoneNumber?: components["schemas"]["PhoneNumber"];
            /**
             * @description The WhatsApp group whose chat is assigned. Send this or `customerPhoneNumber`.
             * @example grp_1234
             */
            groupId?: string;
            /**
             * @description Whether to replace the current assignee. If omitted or false, the chat keeps its assignee.
             * @example true
             */
            reassign?: boolean;
            /**
             * @description The account's WhatsApp number that the chat is on. Only used with `customerPhoneNumber`, and required if the
             *     account has several WhatsApp numbers and the customer does not have a chat on exactly one of them.
             */
            wabaNumber?: components["schemas"]["PhoneNumber"];
        };
        AssignWaGroupTagsRequest: {
            /** @description Custom fields to set on the chat. */
            customFields?: readonly components["schemas"]["WaGroupCustomFieldInput"][];
            /**
             * @description The id of the WhatsApp group, chosen by you according to the reference.
             * @example grp_0000000001
             */
            groupId: string;
            /**
             * @description Names of tags to add to the chat of the WhatsApp group.
             * @example [
             *       "vip",
             *       "lead"
             *     ]
             */
            tags?: readonly string[];
        };
        AssignWaGroupTagsResult: {
            /** @description The outcome for each custom field. */
            customFields?: {
                /**
                 * @description The fields that were set.
                 * @example [
                 *       "Region"
                 *     ]
                 */
                added?: string[];
                /** @description The fields that failed. */
                errored?: components["schemas"]["WaGroupCustomFieldError"][];
            };
            /** @description The outcome for each tag. */
            tags?: {
                /**
                 * @description The tags that were added.
                 * @example [
                 *       "vip"
                 *     ]
                 */
                added?: string[];
                /** @description The tags that failed. */
                errored?: components["schemas"]["WaGroupTagError"][];
            };
        };
        AudioMessageContent: {
            /** @description The caption of the file. How WhatsApp shows it for audio is not documented. */
            caption?: components["schemas"]["MessageMediaCaption"];
            /** @example https://example.com/greeting.mp3 */
            mediaUrl: components["schemas"]["MessageMediaUrl"];
        };
        BlockCustomerRequest: {
            /**
             * Format: phone
             * @description The customer to block, 10 to 15 characters.
             * @example +919999999921
             */
            phone: string;
        };
        BroadcastBody: {
            /**
             * @description The values of the body's variables; presumably in their order in the text.
             * @example [
             *       "Ravi",
             *       "20 %"
             *     ]
             */
            placeholders: readonly string[];
        };
        /** @description The value for one button. Only link buttons take one. */
        BroadcastButton: {
            /**
             * @description The variable part of the link. Needed only where the template's link has one.
             * @example offers/diwali
             */
            parameter?: string;
            /** @enum {string} */
            type: "URL";
        };
        /**
         * @description The values for one carousel card. The reference also requires a property `type` that it does not describe and that
         *     the guide's sample does not have; it seems to be a mistake.
         */
        BroadcastCard: {
            /**
             * @description The index of the card, starting at 0. A number, although the reference's example is a string.
             * @example 0
             */
            cardIndex?: number;
            /** @description The values for the parts of the card. */
            components?: {
                body?: components["schemas"]["BroadcastBody"];
                /** @description Values for the card's link buttons. */
                buttons?: readonly components["schemas"]["BroadcastButton"][];
                header?: components["schemas"]["BroadcastCardHeader"];
            };
        };
        /** @description The image or video of a card. */
        BroadcastCardHeader: {
            /**
             * @description Where the image or video is fetched from.
             * @example https://acme.example/card.png
             */
            mediaUrl?: string;
            /**
             * @description What `mediaUrl` holds.
             * @example IMAGE
             * @enum {string}
             */
            type?: "IMAGE" | "VIDEO";
        };
        BroadcastDocumentHeader: {
            /**
             * @description The caption of the document.
             * @example Offer.pdf
             */
            filename?: string;
            /**
             * @description Where the document is fetched from.
             * @example https://acme.example/offer.pdf
             */
            mediaUrl?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DOCUMENT";
        };
        /**
         * @description A saved list of customers. The reference and the guide show different properties, with only `groupId`,
         *     `groupChatName` and `memberCount` in common, and neither marks any as always present; treat each as optional.
         */
        BroadcastGroup: {
            /**
             * @description Whether the API key's user may decide who can use the broadcast group. Only in the reference.
             * @example true
             */
            canManageGroupAccess?: boolean;
            /**
             * @description When the broadcast group was created, in milliseconds since 1970. Only in the guide. `afterDateCreated` takes
             *     another format.
             * @example 1737568528728
             */
            dateCreated?: number;
            /**
             * @description What the API key's user may do with the broadcast group. Only in the reference.
             * @example FULL_ACCESS
             */
            groupAccessLevel?: "FULL_ACCESS" | "SEND_ONLY_ACCESS" | "NO_ACCESS" | (string & {});
            /**
             * @description The id of the broadcast group's chat. Only in the reference.
             * @example chat_0000000001
             */
            groupChatId?: string;
            /**
             * @description The broadcast group's name, as broadcasts use it.
             * @example Diwali offers
             */
            groupChatName?: string;
            /**
             * @description The broadcast group's id, which starts with `group_` in the samples.
             * @example group_0000000001
             */
            groupId?: string;
            /**
             * @description The kind of broadcast group. Only in the guide, which shows only this value. Members can be removed from static
             *     groups only.
             * @example STATIC_SEGMENT
             */
            groupType?: "STATIC_SEGMENT" | (string & {});
            /**
             * @description Whether the broadcast group is internal; what that means is not documented. Only in the guide.
             * @example false
             */
            isInternal?: boolean;
            /**
             * @description When the broadcast group last received a message, as an ISO 8601 time. Only in the guide.
             * @example 2025-01-23T10:04:35.188Z
             */
            lastMessageAt?: string;
            /**
             * @description How many members the broadcast group has. The reference declares a string but gives a number as its example; the
             *     guide shows a number. Accept both.
             * @example 5
             * @example 5
             */
            memberCount?: string | number;
        };
        /**
         * @description Where the next page starts. The reference shows the three `after…` properties, the guide only `hasMore`, and neither
         *     says which of them are always present.
         */
        BroadcastGroupCursor: {
            /**
             * @description The value for the parameter of the same name; an ISO 8601 time in the example.
             * @example 2025-01-22T17:55:28.728Z
             */
            afterDateCreated?: string;
            /**
             * @description The value for the parameter of the same name.
             * @example group_0000000002
             */
            afterGroupId?: string;
            /**
             * @description The value for the parameter of the same name.
             * @example Diwali offers
             */
            afterGroupName?: string;
            /**
             * @description Whether there is another page. Only in the guide; without it, no documented property marks the last page.
             * @example true
             */
            hasMore?: boolean;
        };
        /** @description One customer on a broadcast group's list. */
        BroadcastGroupMember: {
            /**
             * @description The customer's name. Optional in the reference; the guide to creating a group requires it, the guide to adding
             *     members does not.
             * @example Ravi Kumar
             */
            name?: string;
            /**
             * @description The customer's phone number in international form, country code first. No limits are documented.
             * @example 919999999921
             */
            phone: string;
        };
        BroadcastGroupPage: {
            /** @description The broadcast groups on this page. */
            groups?: components["schemas"]["BroadcastGroup"][];
            paginationParams?: components["schemas"]["BroadcastGroupCursor"];
        };
        /**
         * @description The value for the header. `type` distinguishes the kinds and must match the template's header; properties of other
         *     kinds are not refused.
         */
        BroadcastHeader: components["schemas"]["BroadcastTextHeader"] | components["schemas"]["BroadcastImageHeader"] | components["schemas"]["BroadcastVideoHeader"] | components["schemas"]["BroadcastDocumentHeader"] | components["schemas"]["BroadcastLocationHeader"];
        BroadcastImageHeader: {
            /**
             * @description Where the image is fetched from.
             * @example https://acme.example/offer.png
             */
            mediaUrl?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "IMAGE";
        };
        BroadcastLocationHeader: {
            /**
             * @description Degrees north; negative in the south.
             * @example 18.922
             */
            latitude?: number;
            /**
             * @description Degrees east; negative in the west.
             * @example 72.8347
             */
            longitude?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LOCATION";
        };
        BroadcastRequest: {
            /**
             * @description The template and its values. Optional in both sources, although there is nothing to send without it. Always
             *     send it.
             */
            content?: components["schemas"]["BroadcastTemplate"];
            /**
             * Format: phone
             * @description The account's WhatsApp number that sends, country code first. Optional in the reference, which does not say
             *     which WhatsApp number sends without it; required in the guide. Always send it.
             * @example +919999999901
             */
            from?: string;
            /**
             * @description The name of the broadcast group, not its id. What happens if the name is unknown, or if several broadcast groups
             *     have it, is not documented.
             * @example Diwali offers
             */
            groupName: string;
        };
        /** @description One outcome for the whole broadcast. It does not contain the outcomes of single recipients. */
        BroadcastResult: {
            /**
             * @description Why it failed; present if `status` is `FAILED`.
             * @example Template with given name and language not found
             */
            errorMessage?: string;
            /**
             * @description The id of the broadcast's message; a UUID in the example, although no format is declared.
             * @example 00000000-0000-4000-8000-000000000001
             */
            messageId: string;
            /**
             * @description `SENT` if the broadcast was sent, `FAILED` if not. A failure also returns a success status, so check this
             *     property.
             * @example SENT
             */
            status: "SENT" | "FAILED" | (string & {});
        };
        BroadcastTemplate: {
            /**
             * @description The language version of the template. Required, although a default is documented. The reference of this
             *     operation lists six codes, although templates can be created in 69 languages. All of them are accepted here.
             * @default en
             * @example en
             */
            language: ("en" | "en_US" | "en_GB" | "pt_BR" | "es" | "id") | components["schemas"]["TemplateLanguage"];
            templateData?: components["schemas"]["BroadcastTemplateData"];
            /**
             * @description The name of a template of the sending WhatsApp number.
             * @example diwali_offer
             */
            templateName: string;
        };
        /** @description The values for the variable parts of the template. Omit parts without variables. */
        BroadcastTemplateData: {
            body?: components["schemas"]["BroadcastBody"];
            /** @description Values for the template's link buttons. */
            buttons?: readonly components["schemas"]["BroadcastButton"][];
            /** @description Values for the cards of a carousel template. */
            cards?: readonly components["schemas"]["BroadcastCard"][];
            header?: components["schemas"]["BroadcastHeader"];
        };
        BroadcastTextHeader: {
            /**
             * @description The value of the variable in the header text.
             * @example Diwali
             */
            placeholder?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TEXT";
        };
        BroadcastVideoHeader: {
            /**
             * @description Where the video is fetched from.
             * @example https://acme.example/offer.mp4
             */
            mediaUrl?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "VIDEO";
        };
        /** @description A call in either direction was answered; `callStartedAt` and `pickedBy` are set. */
        CallAcceptedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callStatus?: "IN_PROGRESS";
            /** @constant */
            event: "CALL_ACCEPTED";
        };
        /** @description The customer on the call. */
        CallCustomer: {
            /**
             * @description The customer's name, or the phone number if no name is known.
             * @example Ravi Kumar
             */
            name?: string;
            /**
             * @description The customer's phone number.
             * @example 919999999921
             */
            phoneNumber?: string;
        };
        /**
         * @description A call in either direction has ended. `callStatus` is `END` according to the table and in all samples; other values
         *     are allowed here because no other event has `FAILED`.
         */
        CallEndedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            event: "CALL_ENDED";
        };
        /**
         * @description The 19 properties of every call event. All are always present: a string that does not apply is empty, a duration is
         *     0.
         */
        CallEventBase: {
            /**
             * @description `INCOMING` if the customer called, `OUTGOING` if an agent did. Other values are possible.
             * @example INCOMING
             */
            callDirection: "INCOMING" | "OUTGOING" | (string & {});
            /** @description When the call ended; empty until then. */
            callEndedAt: components["schemas"]["CallEventTime"];
            /**
             * @description The call; the same id in all its events.
             * @example call_0000000001
             */
            callId: string;
            /** @description When the call was answered; empty until then, and in a call that is never answered. */
            callStartedAt: components["schemas"]["CallEventTime"];
            /**
             * @description The status of the call. `END`, `REJECT`, `MISSED` and `FAILED` are final; note that the first two are not
             *     spelled as in the event names. No event is documented to have `FAILED`. Other values are possible.
             * @example IN_PROGRESS
             */
            callStatus: "INITIATED" | "IN_PROGRESS" | "END" | "REJECT" | "MISSED" | "FAILED" | (string & {});
            /**
             * @description The chat. Empty in the samples of a ringing call.
             * @example chat_0000000001
             */
            chatId: string;
            /**
             * @description The call's entry in the chat.
             * @example msg_0000000001
             */
            chatMessageId: string;
            /**
             * @description Called `dtCustomerId` in most other events.
             * @example customer_0000000021
             */
            customerId: string;
            /** @example Ravi Kumar */
            customerName: string;
            /**
             * @description The customer's phone number, digits only in every sample.
             * @example 919999999921
             */
            customerNumber: string;
            /**
             * @description Opaque; for display and audit.
             * @example device_0000000001
             */
            deviceId: string;
            /**
             * @description Duration of the call in seconds; 0 until the call has ended.
             * @example 145
             */
            durationInSeconds: number;
            /**
             * @description Who hung up, or empty; in a sample this is the customer's name.
             * @example Asha Rao
             */
            endedBy: string;
            /**
             * @description The event, spelled as in the subscription.
             * @enum {string}
             */
            event: "CALL_INCOMING_INITIATED" | "CALL_OUTGOING_INITIATED" | "CALL_ACCEPTED" | "CALL_ENDED" | "CALL_REJECTED" | "CALL_MISSED" | "CALL_NOT_PICKED";
            /**
             * @description Empty unless `callStatus` is `FAILED`.
             * @example
             */
            failedReason: string;
            /**
             * @description The agent who answered an incoming call, or who placed an outgoing one. In the latter case it is set from the
             *     start and does not mean that anyone answered. The tables call it a phone number, every sample has a name;
             *     display it, but do not match by it. The same applies to `rejectedBy` and `endedBy`.
             * @example Asha Rao
             */
            pickedBy: string;
            /**
             * @description The recording, or empty. Filled in `CALL_ENDED` only, and only when recording is on for the integration. Fetch
             *     it with the API key in the query parameter `token` (not in a header, as for message media).
             * @example https://recordings.example.com/call_0000000001.mp3
             */
            recordingUrl: string | "";
            /**
             * @description Who rejected the call, or empty.
             * @example Asha Rao
             */
            rejectedBy: string;
            /**
             * @description The account's WhatsApp number, digits only in every sample.
             * @example 919999999901
             */
            wabaNumber: string;
        };
        /**
         * @description A time in ISO 8601, or an empty string if it has not been reached.
         * @example 2026-01-15T10:30:00.000Z
         */
        CallEventTime: string | "";
        /** @description An incoming call is ringing. */
        CallIncomingInitiatedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callDirection?: "INCOMING";
            /** @constant */
            callStatus?: "INITIATED";
            /** @constant */
            event: "CALL_INCOMING_INITIATED";
        };
        /** @description The error body of the calling license operations. It has `status` where the usual error has `statusCode`. */
        CallingLicenseError: {
            /** @description Empty in every sample. */
            extraData?: {
                [key: string]: unknown;
            };
            /**
             * @description What was wrong.
             * @example Member not found
             */
            message?: string;
            /**
             * @description A code for the status.
             * @example BAD_REQUEST
             */
            reason?: string;
            /**
             * @description The HTTP status again.
             * @example 400
             */
            status?: number;
        };
        CallingLicenseLimitReached: {
            extraData?: {
                /**
                 * @description Which limit is exceeded, `call-license-invoke` or `call-license-revoke`.
                 * @example call-license-invoke
                 */
                limitType?: string;
                /** @description When the limit resets. Neither unit nor sample is documented. */
                resetAt?: number;
                /** @description When to retry, presumably as a time to wait. Neither unit nor sample is documented. */
                retryAfter?: number;
            };
            /** @example Too many requests, please try again later. */
            message?: string;
            /** @example RATE_LIMIT_EXCEEDED */
            reason?: string;
            /**
             * @description The HTTP status again.
             * @example 429
             */
            status?: number;
        };
        CallingLicenseRequest: {
            /**
             * @description The team member's phone number as in the profile.
             * @example 919999999912
             */
            phone: string;
        };
        /** @description An incoming call ended without being answered; `callEndedAt` is set. */
        CallMissedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callDirection?: "INCOMING";
            /** @constant */
            callStatus?: "MISSED";
            /** @constant */
            event: "CALL_MISSED";
            /**
             * @description Whether the chat had an assignee at the time of the call. May be omitted.
             * @example false
             */
            isChatAssigned?: boolean;
            /**
             * @description Whether this is the customer's first contact with this WhatsApp number. May be omitted.
             * @example false
             */
            isNewCaller?: boolean;
        };
        /** @description One agent did not answer an incoming call, which now rings for the next agent. */
        CallNotPickedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callDirection?: "INCOMING";
            /** @constant */
            callStatus?: "INITIATED";
            /** @constant */
            event: "CALL_NOT_PICKED";
        };
        /** @description An outgoing call is ringing; `pickedBy` already contains the agent. */
        CallOutgoingInitiatedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callDirection?: "OUTGOING";
            /** @constant */
            callStatus?: "INITIATED";
            /** @constant */
            event: "CALL_OUTGOING_INITIATED";
        };
        CallPermissionReplyReceivedEvent: {
            /**
             * @description Omitted if the customer could not be found.
             * @example customer_0000000021
             */
            dtCustomerId?: string;
            /**
             * @description When the permission expires, in seconds since 1970; omitted if it does not.
             * @example 1769077800
             */
            expirationTimestamp?: number;
            /**
             * @description The customer's phone number, with a `+`.
             * @example +919999999921
             */
            from: string;
            /**
             * @description Whether the permission never expires. Only present if Meta sends it.
             * @example false
             */
            isPermanent?: boolean;
            /**
             * @description WhatsApp's id of the reply.
             * @example wamid.XXXXXXXXXXXXXXXXXXXXXXXX
             */
            messageId: string;
            /**
             * @description WhatsApp's id of the request; omitted if the reply does not refer to a message.
             * @example wamid.YYYYYYYYYYYYYYYYYYYYYYYY
             */
            pairedMessageId?: string;
            /**
             * Format: date-time
             * @example 2026-01-15T10:30:00.000Z
             */
            receivedAt: string;
            /**
             * @description The decision. Rely on this property only. Other values are possible.
             * @example accept
             */
            response: "accept" | "reject" | (string & {});
            /**
             * @description Where the reply came from, as Meta reports it; for display and audit. Its values are not listed.
             * @example user_initiated
             */
            responseSource: string;
            /**
             * @description The account's WhatsApp number that requested the permission, with a `+`.
             * @example +919999999901
             */
            to: string;
        };
        /**
         * @description The call permissions of a WhatsApp number for a customer. The properties depend on the case: usually all four, only
         *     `isEligible` if the customer cannot be called, only `isBlocked` if the customer is blocked.
         */
        CallPermissions: {
            /** @description Requests to the customer to allow calls. No operation that sends one is documented. */
            callPermissionRequest?: {
                /** @description Whether the permission can be requested now. */
                allowed?: boolean;
                /** @example 2 */
                allowedRequestLeftForWeek?: number;
                /** @example 1 */
                numberOfRequestLeftForToday?: number;
                /**
                 * @description The total limit. The period is not documented.
                 * @example 2
                 */
                totalRequestLimit?: number;
            };
            /** @description The customer is blocked. */
            isBlocked?: boolean;
            /** @description Whether calls between this WhatsApp number and this customer are possible at all. */
            isEligible?: {
                allowed?: boolean;
                /**
                 * @description Why calls are not possible; empty if they are. `PROVIDER_NOT_SUPPORTED` is the only known reason.
                 * @example
                 * @example PROVIDER_NOT_SUPPORTED
                 */
                reason?: string;
            };
            /** @description Calls to this customer. */
            startCall?: {
                /** @description The customer may be called now. */
                allowed?: boolean;
                /**
                 * @description How many of these calls have been used.
                 * @example 3
                 */
                currentUsage?: number;
                /**
                 * @description The number of allowed calls. The period is not documented.
                 * @example 100
                 */
                maxAllowed?: number;
            };
        };
        /** @description Empty, as far as documented. */
        CallPingResult: {
            [key: string]: unknown;
        };
        /** @description A call was rejected; `callEndedAt` and `rejectedBy` are set. */
        CallRejectedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callStatus?: "REJECT";
            /** @constant */
            event: "CALL_REJECTED";
        };
        /** @description An inbound message with the ad or post that led to it. No property names the event. */
        CallToWhatsappMessageReceivedEvent: components["schemas"]["InboundMessageEventBase"] & {
            referralObject: components["schemas"]["AdReferral"];
        };
        ChangeReportingManagerRequest: {
            /**
             * @description The member who gets the new manager. International form, country code first.
             * @example 919999999912
             */
            memberPhoneNumber: string;
            /**
             * @description The new manager. International form, country code first.
             * @example 919999999911
             */
            reportingManagerPhoneNumber: string;
        };
        /** @description The member and at least one of `orgRole` and `wabaRoles`. */
        ChangeTeamMemberRoleRequest: {
            /**
             * @description The member whose roles change. Country code first.
             * @example 919999999912
             */
            memberPhoneNumber: string;
            /** @description The new role in the account. */
            orgRole?: components["schemas"]["OrgRoleReference"];
            /** @description The roles that change on WhatsApp numbers of the account. Each `wabaNumber` must be unique. */
            wabaRoles?: readonly components["schemas"]["WabaRoleChange"][];
        };
        Channel: {
            /** @example intg_0000000001 */
            channelId?: string;
            /** @example Acme Support */
            displayName?: string | null;
            /** @description Null if the WhatsApp number has no business profile. */
            profile?: components["schemas"]["ChannelProfile"] | null;
            /** @description Only connected WhatsApp numbers are listed. */
            status?: "CONNECTED" | (string & {});
            useMetaName?: boolean;
            /** @example 919999999901 */
            wabaNumber?: string | null;
        };
        ChannelList: {
            channels?: components["schemas"]["Channel"][];
            /** @description The number of listed channels. Omitted if `wabaNumber` filtered the list. */
            count?: number;
        };
        /** @description The WhatsApp business profile. Every property is always present; unset properties are null. */
        ChannelProfile: {
            about?: string | null;
            address?: string | null;
            description?: string | null;
            email?: string | null;
            /** @description URL of the stored logo. */
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
        ChannelUpdate: {
            /** @example intg_0000000001 */
            integrationId?: string;
            profile?: components["schemas"]["UpdatedChannelProfile"];
            /**
             * @description Only `SUCCESS` is documented.
             * @example SUCCESS
             */
            status?: string;
        };
        Chat: {
            /** @example Asha Rao */
            assignedUserName?: string | null;
            /**
             * @description The assignee's phone number, digits only. Null if the chat has no assignee.
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
            /** @description Observed, not documented; what it holds is unknown. The mock sends null. */
            dateCreated?: unknown;
            /**
             * @description `ANY` if the customer wrote within the last 24 hours, otherwise `TEMPLATE`.
             * @example [
             *       "ANY"
             *     ]
             */
            eligibleMessageTypes?: string[];
            imageUrl?: string | null;
            isDone?: boolean;
            isReminderTriggered?: boolean;
            isSlaActive?: boolean;
            /** @description The last message. Its properties are not documented; these have been observed, and others are allowed. */
            lastMessage?: {
                /**
                 * @description Who wrote it; `CUSTOMER` is the other side.
                 * @example CUSTOMER
                 */
                messageOriginType?: string | null;
                /**
                 * @description The kind of message, such as `TEXT` or `TEMPLATE`.
                 * @example TEXT
                 */
                messageType?: string | null;
            } & {
                [key: string]: unknown;
            };
            /**
             * @description Last message, in milliseconds since 1970.
             * @example 1711929600000
             */
            lastMessageTime?: number;
            /** @description Observed, not documented; what it holds is unknown. The mock sends null. */
            latestIntegration?: unknown;
            /** @example Ravi Kumar */
            name?: string;
            /** @description Observed, not documented; what it holds is unknown. The mock sends null. */
            openChats?: unknown;
            /** @description The customer agreed to receive messages. Always false on Instagram. */
            optIn?: boolean;
            /**
             * @description The customer's phone number, digits only. Null if the chat has none, as on Instagram.
             * @example 919999999921
             */
            phoneNumber?: string | null;
            /** @description Null means WhatsApp. */
            providerType?: "INSTAGRAM" | "GENERIC_CHANNEL" | (string & {}) | null;
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
        ChatAssignedToAgentEvent: {
            /**
             * @description The agent's email address. Personal data.
             * @example asha@example.com
             */
            assignedUserEmail: string;
            /**
             * @description The new assignee of the chat.
             * @example user_0000000011
             */
            assignedUserId: string;
            /** @example Asha Rao */
            assignedUserName: string;
            /**
             * @description The agent's role in the account.
             * @example Team Member
             */
            assignedUserOrgRole?: string;
            /**
             * @description The agent's phone number, with a `+`. Personal data.
             * @example +919999999911
             */
            assignedUserPhone: string;
            /**
             * @description The account's WhatsApp number of that role, with a `+`; called `wabaNumber` or `to` in the other chat events.
             * @example +919999999901
             */
            assignedUserWabaNumber?: string;
            /**
             * @description The agent's role on the WhatsApp number in `assignedUserWabaNumber`.
             * @example Agent
             */
            assignedUserWabaRole?: string;
            /** @example chat_0000000001 */
            chatId: string;
            /**
             * @description The customer's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            message: {
                /**
                 * @description A sentence for people that says who assigned the chat to whom.
                 * @example Asha Rao assigned conversation to self
                 */
                text: string;
            };
        };
        ChatCustomField: {
            /** @example Country */
            name?: string;
            /** @example single_select */
            type?: string;
            /** @example India */
            value?: string | null;
            /** @description Present on `multi_select` fields only. */
            values?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * @description One message. The guide and integrators show `RecordedChatMessage`, the reference `DocumentedChatMessage`. Their only
         *     common property is `message`: an object in the former, a string in the latter.
         */
        ChatMessage: components["schemas"]["RecordedChatMessage"] | components["schemas"]["DocumentedChatMessage"];
        ChatMessageList: {
            messages?: components["schemas"]["ChatMessage"][];
            /**
             * @description Only in the reference.
             * @example true
             */
            success?: boolean;
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
        ChatSummary: {
            /**
             * @description Calls within the range.
             * @example 1
             */
            callsCount?: number;
            /**
             * @description Messages within the range, calls not counted.
             * @example 34
             */
            chatMessagesCount?: number;
            /**
             * @description Only `INDIVIDUAL` is documented.
             * @example INDIVIDUAL
             */
            chatType?: string;
            /**
             * Format: date-time
             * @description Last moment of the range.
             * @example 2026-06-21T23:59:59.999Z
             */
            endDate?: string;
            /**
             * Format: date-time
             * @description First moment of the range.
             * @example 2026-06-15T00:00:00.000Z
             */
            startDate?: string;
            /** @description One entry for each topic, the oldest first. Empty when nothing of substance was said. */
            summaries?: components["schemas"]["SummaryTopic"][];
        };
        ChatUnassignedEvent: {
            /** @example chat_0000000001 */
            chatId: string;
            /**
             * @description The customer's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone?: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description The account's WhatsApp number that the chat is on, with a `+`.
             * @example +919999999901
             */
            wabaNumber?: string;
        };
        ChatWindowStatus: {
            /**
             * @description In digits, as observed; the reference's example has a `+`.
             * @example 919999999921
             */
            customerPhoneNumber?: string;
            /** @description Whether messages other than templates can be sent. */
            isOpen?: boolean;
            /**
             * @description In digits, as observed; the reference's example has a `+`.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        /** @description The reference requires none of the properties, the guide all five. Send them all. */
        CheckRevertedOnTimeRequest: {
            /**
             * @description The name of the fallback agent.
             * @example Asha Rao
             */
            defaultAgentName?: string;
            /** @description The phone number of that agent, not a WhatsApp number of the account. */
            defaultAgentNumber?: components["schemas"]["PhoneNumber"];
            /** @description The customer. */
            phoneNumber?: components["schemas"]["PhoneNumber"];
            /** @description The account's WhatsApp number that the chat is on. */
            wabaNumber?: components["schemas"]["PhoneNumber"];
            /**
             * @description The maximum reply time in seconds. No limits are documented.
             * @example 60
             */
            waitingForResponseInSec?: number;
        };
        CheckRevertedOnTimeResult: {
            /** @example Asha Rao */
            agentName?: string;
            /** @example +919999999912 */
            agentPhoneNumber?: string;
            /** @description Whether a reply came in time. */
            revertedOnTime?: boolean;
        };
        ClearChatMessagesRequest: {
            /**
             * @description The account's WhatsApp number of the chat. Not described in the reference either.
             * @example 919999999901
             */
            from: string;
            /**
             * @description The customer of the chat. Not described in the reference; presumably the same as in the collaborator operations.
             * @example 919999999921
             */
            to: string;
        };
        ClearChatMessagesResult: {
            /** @example Added in queue for deletion. */
            message?: string;
            /** @example true */
            success?: boolean;
        };
        /** @description The reference does not say which properties are always present; the ones required here are in the sample. */
        CloseConversationEvent: {
            /**
             * @description Identifies the event.
             * @constant
             */
            closeConversation: true;
            /** @example Ravi Kumar */
            customerName: string;
            /**
             * @description The customer's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description Same value as `customerPhone`, although the customer did not close the conversation.
             * @example +919999999921
             */
            from: string;
            /**
             * @description The account's WhatsApp number, with a `+`.
             * @example +919999999901
             */
            to: string;
        };
        CollaboratorsRequest: {
            /**
             * @description Phone numbers of team members. Spaces and punctuation are ignored.
             * @example [
             *       "919999999913"
             *     ]
             */
            agentNumbers: readonly string[];
            /**
             * @description The account's WhatsApp number that the chat is on. Spaces and punctuation are ignored.
             * @example 919999999901
             */
            from: string;
            /**
             * @description The customer of the chat. Spaces and punctuation are ignored.
             * @example 919999999921
             */
            to: string;
        };
        CollaboratorsResult: {
            /** @description The phone numbers that are empty or do not belong to a team member. */
            failed?: {
                /** @example 9999999913 */
                number?: string;
            }[];
            /** @description The phone numbers that belong to team members, as written in the request. */
            success?: {
                /** @example Vikram Shah */
                name?: string | null;
                /** @example +919999999913 */
                number?: string;
            }[];
        };
        ConversationCostDeductedEvent: {
            /**
             * @description The 24-hour window that was charged. Deduplicate by this id.
             * @example conv_0000000001
             */
            conversationId: string;
            /**
             * @description The type of conversation that was charged. Other values are possible.
             * @example USER_INITIATED
             */
            conversationType: "USER_INITIATED" | "BUSINESS_INITIATED" | "SERVICE" | "REFERRAL_CONVERSION" | (string & {});
            /**
             * @description The amount, in the currency of the wallet. The currency itself is not sent.
             * @example 0.0058
             */
            cost: number;
            /**
             * @description The customer's ISO country code, derived from the phone number.
             * @example IN
             */
            countryCode: string;
            /**
             * @description Null or omitted if unknown.
             * @example Ravi Kumar
             */
            customerName?: string | null;
            /**
             * @description The customer's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /**
             * @description The account's WhatsApp number, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string;
        };
        /** @description The reference does not say which properties are always present; the ones required here are in the sample. */
        ConversationOpenedEvent: {
            /**
             * @description Identifies the event.
             * @constant
             */
            conversationOpened: true;
            /** @example Ravi Kumar */
            customerName: string;
            /**
             * @description The customer's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description Same value as `customerPhone`.
             * @example +919999999921
             */
            from: string;
            /**
             * @description The account's WhatsApp number, with a `+`.
             * @example +919999999901
             */
            to: string;
        };
        /** @description A new broadcast group. Properties other than these two are refused. */
        CreateBroadcastGroupRequest: {
            /** @description The first members. Optional in the reference, required in the guide. No maximum is documented. */
            members?: readonly components["schemas"]["BroadcastGroupMember"][];
            /**
             * @description The name that identifies the broadcast group in broadcasts. Choose a unique name: what happens if two broadcast
             *     groups have the same name is not documented.
             * @example Diwali offers
             */
            name: string;
        };
        CreatedBroadcastGroup: {
            /** @description The new broadcast group. */
            groupData: {
                /**
                 * @description The new broadcast group's name.
                 * @example Diwali offers
                 */
                groupChatName: string;
                /**
                 * @description The new broadcast group's id, which the other broadcast group operations take.
                 * @example group_0000000001
                 */
                groupId: string;
                /**
                 * @description How many members the broadcast group has. Whether refused members are counted is not documented, and the
                 *     guide's sample counts one; rely on `invalidMembers` instead.
                 * @example 1
                 */
                memberCount: number;
            };
            /** @description The members that were not accepted, as they were sent; empty when all were. No reason is given. */
            invalidMembers: components["schemas"]["BroadcastGroupMember"][];
        };
        CreatedWhatsappGroup: {
            /**
             * @description The id of the new WhatsApp group: the id in the request, if you sent one.
             * @example grp_0000000001
             */
            groupId?: string;
            /** @example true */
            success?: boolean;
            /**
             * @description The account's WhatsApp number that owns the WhatsApp group.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        /** @description The text, and the chat by either `groupId` or both `from` and `to`. */
        CreateNoteRequest: {
            /** @description The people who are mentioned and therefore notified. */
            entities?: readonly components["schemas"]["NoteEntity"][];
            /**
             * Format: phone
             * @description The account's WhatsApp number that the chat is on, with country code. Required without `groupId`.
             * @example +919999999901
             */
            from?: string;
            /**
             * @description The WhatsApp group that gets the note. Send this instead of `from` and `to`.
             * @example grp_0000000001
             */
            groupId?: string;
            /**
             * @description The text.
             * @example Asked for a demo tomorrow at ten.
             */
            note: string;
            /**
             * Format: phone
             * @description The customer who gets the note, as a phone number with country code. Required without `groupId`.
             * @example +919999999921
             */
            to?: string;
        };
        CreateOutgoingCallRequest: {
            /**
             * @description Your own id for the calling device. Call webhooks contain a `deviceId`.
             * @example device_0000000001
             */
            deviceId?: string;
            /**
             * @description The account's WhatsApp number that places the call.
             * @example 919999999901
             */
            from: string;
            /** @description The SDP offer of your WebRTC client. */
            sdp: string;
            /**
             * @description The type of `sdp`. The documentation lists no values; it only shows `offer`.
             * @example offer
             */
            sdpType: string;
            /**
             * @description The customer's phone number in E.164.
             * @example 919999999921
             */
            to: string;
        };
        CreateQuickReplyRequest: {
            /**
             * @description Who sees the quick reply. `everyone` is the only documented value.
             * @example everyone
             */
            accessTo?: string;
            rawMessage: components["schemas"]["QuickReplyMessage"];
            /**
             * @description What agents type to insert the message, with a slash in the reference's example.
             * @example /welcome
             */
            shortcut: string;
        };
        CreateWhatsappGroupRequest: {
            /**
             * @description The description of the WhatsApp group.
             * @example Help for our best customers
             */
            description?: string;
            /**
             * @description An id of your choice that no other WhatsApp group has. Generated if omitted.
             * @example vip_support_2026
             */
            groupId?: string;
            /**
             * @description What happens if someone asks to join: `auto_approve` accepts them, `approval_required` waits for an admin. If
             *     omitted, the setting of the integration applies.
             * @enum {string}
             */
            joinApprovalMode?: "auto_approve" | "approval_required";
            /**
             * @description The name of the WhatsApp group.
             * @example VIP support
             */
            subject: string;
            /**
             * @description The account's WhatsApp number that will own the WhatsApp group.
             * @example 919999999901
             */
            wabaNumber: string;
        };
        /**
         * @description One customer. The reference and the guide show the same properties, except that the guide's example has neither
         *     `id` nor `tags`.
         */
        Customer: {
            /**
             * @description The name of the team member assigned to the customer.
             * @example Asha Rao
             */
            assignedToUser?: string;
            /**
             * @description The phone number of that team member.
             * @example 919999999912
             */
            assignedUserNumber?: string;
            customFields?: components["schemas"]["CustomerCustomField"][];
            /** @example customer_0000000021 */
            id?: string;
            /** @example Ravi Kumar */
            name?: string;
            /**
             * @description The customer's phone number. The reference requires it in the object around `customer`, where it does not exist.
             * @example +919999999921
             */
            phone?: string;
            /**
             * @description The customer's tags on the requested WhatsApp number. Absent if `wabaNumber` was not sent.
             * @example [
             *       "vip",
             *       "lead"
             *     ]
             */
            tags?: string[];
        };
        /** @description The 404 body of the guide. */
        CustomerAssignmentNotFound: {
            /** @description An error code. Its values are not documented. */
            code: string;
            /** @example wabaNumber not found */
            message?: string;
        };
        /** @description An object. Its properties are not documented, so rely on the status. */
        CustomerBlockResult: {
            [key: string]: unknown;
        };
        CustomerCustomField: {
            /** @example field_0000000001 */
            id?: string;
            /** @example Renewal date */
            name?: string;
            /**
             * @description The type of the field. The reference spells this name with a trailing space, which the guide's example does not
             *     confirm.
             * @example date
             */
            type?: string;
            /**
             * @description The value as a string; a date is an ISO 8601 timestamp. The format of several values is not documented.
             * @example 2025-01-21T09:16:18.000Z
             */
            value?: string;
        };
        CustomerCustomFieldInput: {
            /**
             * @description The name of a custom field.
             * @example City
             */
            name: string;
            /**
             * @description Its new value.
             * @example Pune
             */
            value: string;
        };
        CustomerDetails: {
            customer?: components["schemas"]["Customer"];
        };
        /** @description A note was added. */
        CustomerNoteCreatedEvent: components["schemas"]["CustomerNoteEventBase"] & {
            /**
             * Format: date-time
             * @example 2024-01-15T10:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Name of the author.
             * @example Asha Rao
             */
            createdByAgent: string;
            /**
             * @description The author's phone number, with a `+`, or login name. Personal data.
             * @example +919999999911
             */
            createdByAgentNumber: string;
            /** @constant */
            event: "note-created";
        };
        /** @description A note was deleted; its last text is included for audit trails. */
        CustomerNoteDeletedEvent: components["schemas"]["CustomerNoteEventBase"] & {
            /**
             * Format: date-time
             * @example 2024-01-15T12:00:00.000Z
             */
            deletedAt: string;
            /**
             * @description Name of the person who deleted it.
             * @example Asha Rao
             */
            deletedByAgent: string;
            /**
             * @description That agent's phone number, with a `+`, or login name. Personal data.
             * @example +919999999911
             */
            deletedByAgentNumber: string;
            /** @constant */
            event: "note-deleted";
        };
        CustomerNoteEventBase: {
            /** @example Ravi Kumar */
            customerName: string;
            /**
             * @description The customer's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description Identifies the event, spelled differently from the subscription.
             * @enum {string}
             */
            event: "note-created" | "note-updated" | "note-deleted";
            /**
             * @description The complete text. It contains mentioned agents by display name, without ids.
             * @example Prefers Hindi. @Asha Rao please call back.
             */
            note: string;
            /**
             * @description The id of the note, from its creation to its deletion.
             * @example note_0000000001
             */
            noteId: string;
            /**
             * @description The account's WhatsApp number, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string;
        };
        /** @description A note was edited; the previous text is not sent. */
        CustomerNoteUpdatedEvent: components["schemas"]["CustomerNoteEventBase"] & {
            /** @constant */
            event: "note-updated";
            /**
             * Format: date-time
             * @example 2024-01-15T11:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Name of the person who edited it.
             * @example Asha Rao
             */
            updatedByAgent: string;
            /**
             * @description That agent's phone number, with a `+`, or login name. Personal data.
             * @example +919999999911
             */
            updatedByAgentNumber: string;
        };
        CustomFieldError: {
            /**
             * @description The name of the field.
             * @example Colour
             */
            customField: string;
            /**
             * @description Why it failed.
             * @example Field not found
             */
            error: string;
        };
        CustomFieldEventBase: {
            /**
             * Format: date-time
             * @example 2026-01-15T10:30:00.000Z
             */
            changedAt: string;
            /** @description The customer's name on a channel other than WhatsApp. */
            customerHandle: string | null;
            /**
             * @description Same value as `dtCustomerId`.
             * @example customer_0000000021
             */
            customerId: string;
            /**
             * @description The customer's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /**
             * @description What happened. The values mix tenses, as in DoubleTick's documentation.
             * @enum {string}
             */
            customFieldEventType: "ATTRIBUTE_SET" | "ATTRIBUTE_UPDATE" | "ATTRIBUTE_REMOVED";
            /**
             * @description The id of the field. Use this as the key.
             * @example cf_0000000001
             */
            customFieldId: string;
            /**
             * @description How to read `value`. Other values are possible.
             * @example text
             */
            customFieldType: "text" | "number" | "date" | "boolean" | "single_select" | "multi_select" | (string & {});
            /**
             * @description The field's unique name; omitted if it has none.
             * @example preferred_language
             */
            customFieldUniqueName?: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description The customer's name in DoubleTick at that moment; it may not reflect a rename at the same time.
             * @example Ravi Kumar
             */
            name: string;
            /**
             * @description The customer's WhatsApp profile name at that moment.
             * @example Ravi
             */
            nameOnWhatsapp: string;
            /**
             * @description The current value, always a string. `number` in decimal, `date` as `YYYY-MM-DD`, `boolean` as `true` or `false`,
             *     `single_select` the name of the option, `multi_select` the names joined by a comma and a space (a name may
             *     itself contain a comma). Null, never an empty string, means that the value was removed.
             * @example Hindi
             * @example 42
             * @example 2024-01-15
             * @example true
             * @example Sales, Enterprise
             */
            value: string | null;
            /**
             * @description The account's WhatsApp number, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string | null;
        };
        /** @description The value of the field was removed. */
        CustomFieldRemovedEvent: {
            /** @constant */
            customFieldEventType: "ATTRIBUTE_REMOVED";
            /** @constant */
            value: null;
        } & (WithRequired<components["schemas"]["CustomFieldEventBase"], "customFieldEventType" | "value"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            customFieldEventType: "ATTRIBUTE_REMOVED";
        });
        CustomFieldsAdded: {
            /**
             * @description The fields that the request changed.
             * @example [
             *       "City"
             *     ]
             */
            added: string[];
            /** @description The fields that failed. */
            errored: components["schemas"]["CustomFieldError"][];
        };
        /** @description The field got its first value. */
        CustomFieldSetEvent: {
            /** @constant */
            customFieldEventType: "ATTRIBUTE_SET";
            value: string;
        } & (WithRequired<components["schemas"]["CustomFieldEventBase"], "customFieldEventType" | "value"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            customFieldEventType: "ATTRIBUTE_SET";
        });
        CustomFieldsRemoved: {
            /** @description The fields that failed. */
            errored: components["schemas"]["CustomFieldError"][];
            /**
             * @description The fields that were removed.
             * @example [
             *       "City"
             *     ]
             */
            removed: string[];
        };
        /** @description The value of the field changed. */
        CustomFieldUpdatedEvent: {
            /** @constant */
            customFieldEventType: "ATTRIBUTE_UPDATE";
            value: string;
        } & (WithRequired<components["schemas"]["CustomFieldEventBase"], "customFieldEventType" | "value"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            customFieldEventType: "ATTRIBUTE_UPDATE";
        });
        DeclineCallRequest: {
            /**
             * @description The call to reject or to end.
             * @example call_0000000001
             */
            callId: string;
        };
        DeclinedCall: {
            /**
             * @description `REJECT`: the call was never answered. `END`: it was in progress.
             * @example REJECT
             */
            callStatus?: "REJECT" | "END" | (string & {});
            customer?: components["schemas"]["CallCustomer"];
            /** @description Not documented. */
            data?: {
                [key: string]: unknown;
            };
            /**
             * @description The message is only known for a rejected call.
             * @example Call declined
             */
            message?: string;
            /** @example true */
            success?: boolean;
        };
        DeleteBroadcastGroupsRequest: {
            /**
             * @description The broadcast groups to delete, without duplicates.
             * @example [
             *       "group_0000000001",
             *       "group_0000000002"
             *     ]
             */
            groupIds: readonly string[];
        };
        DeleteCustomersRequest: {
            /**
             * @description The customers to delete, 1 to 10 of them.
             * @example [
             *       "919999999921",
             *       "919999999922"
             *     ]
             */
            phoneNumbers: readonly string[];
        };
        DeleteCustomersResult: {
            /**
             * @description A message that says that the deletion is queued.
             * @example Your request has been queued for deletion.
             */
            message: string;
            /**
             * @description The phone numbers in the request that do not belong to a customer. Whether this is empty or absent if all were
             *     found is not documented.
             * @example [
             *       "919999999922"
             *     ]
             */
            notFoundPhoneNumbers?: string[];
        };
        /**
         * @description An empty object in the guide; the reference documents no body. Nothing says which ids were unknown.
         * @example {}
         */
        DeletedBroadcastGroups: {
            [key: string]: unknown;
        };
        /** @description An object without properties. */
        DeletedNote: {
            [key: string]: unknown;
        };
        /** @description Empty; no property is documented. */
        DeletedWebhook: {
            [key: string]: unknown;
        };
        DeleteNoteRequest: {
            /**
             * @description The note to delete.
             * @example 00000000-0000-4000-8000-000000000001
             */
            id: string;
        };
        /**
         * @description The template to delete. The reference lists `wabaNumber` as required, but describes `wabaPhoneNumber`, which the
         *     guide requires too; a `wabaNumber` in addition to it is not refused.
         */
        DeleteTemplateRequest: {
            /**
             * @description The template's name.
             * @example diwali_offer
             */
            name: string;
            /**
             * @description The account's WhatsApp number whose template is deleted.
             * @example 919999999901
             */
            wabaPhoneNumber: string;
        };
        DeleteWebhookRequest: {
            /**
             * @description The webhook to delete. `getWebhooks` lists the ids.
             * @example webhook_0000000001
             */
            webhookId: string;
        };
        /** @description A message as the reference describes it. No integrator has reported this form. */
        DocumentedChatMessage: {
            /**
             * @description The URL of the media. What this is for a plain text message is not documented.
             * @example https://example.com/media/abc.jpg
             */
            mediaUrl?: string;
            /**
             * @description The text.
             * @example Your order is on its way
             */
            message?: string;
            /** @example message_0000000001 */
            messageId?: string;
            /**
             * @description The phone number that received the message.
             * @example 919999999921
             */
            recipient?: string;
            /**
             * @description The phone number that sent the message.
             * @example 919999999901
             */
            sender?: string;
            /**
             * @description The status of the message. Only `delivered` is documented.
             * @example delivered
             */
            status?: string;
            /**
             * Format: date-time
             * @example 2024-01-01T10:00:00Z
             */
            timestamp?: string;
        };
        DocumentMessageContent: {
            caption?: components["schemas"]["MessageMediaCaption"];
            /**
             * @description The name that the customer sees. The limits are from the guide; the reference has none. Interactive media
             *     messages spell the property `fileName`.
             * @example Invoice 42.pdf
             */
            filename?: string;
            /** @example https://example.com/invoice.pdf */
            mediaUrl: components["schemas"]["MessageMediaUrl"];
        };
        EmbedUrl: {
            /**
             * @description The complete URL, including its query.
             * @example https://web.doubletick.io/embed/conversations/intg_0000000001/customer_0000000021?showSidebar=false
             */
            url?: string;
        };
        EmbedUrlRequest: {
            /**
             * @description The channel that the conversation is on, called `channelId` in the list of channels. Without it and
             *     `wabaNumber`, the primary connected channel is used.
             * @example intg_0000000001
             */
            integrationId?: string;
            /**
             * @description The customer's WhatsApp number with country code. Digits only, no `+` and no spaces.
             * @example 919999999921
             */
            phone: string;
            /**
             * @description The account's WhatsApp number that the conversation is on, with country code. Ignored if `integrationId` is
             *     sent, according to the guide.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        /** @description The usual error body. Some responses omit `error`. */
        ErrorMessage: {
            /** @description The name of the status. */
            error?: string;
            /** @description What was wrong. */
            message?: string;
            /** @description The HTTP status again. */
            statusCode?: number;
        };
        ExportChatsRequest: {
            /**
             * Format: phone
             * @description The customer of the chat, 10 to 15 characters.
             * @example 919999999921
             */
            customerPhoneNumber: string;
            /** @description The last day, as DD-MM-YYYY. */
            endDate: components["schemas"]["ExportDate"];
            /**
             * @description Include media: as links according to the reference, as files according to the guide.
             * @example true
             */
            includeMedia: boolean;
            /** @description The first day, as DD-MM-YYYY. The time zone is not documented. */
            startDate: components["schemas"]["ExportDate"];
            /**
             * Format: phone
             * @description The account's WhatsApp number of the chat, 10 to 15 characters.
             * @example 919999999901
             */
            wabaNumber: string;
        };
        ExportChatsResult: {
            /**
             * @description The export was accepted.
             * @example true
             */
            success?: boolean;
        };
        /**
         * @description A day as DD-MM-YYYY. The time zone is not documented.
         * @example 14-05-2024
         */
        ExportDate: string;
        FireCustomEventRequest: {
            /**
             * @description The bot that this event is credited to, if any.
             * @example bot_0000000001
             */
            botId?: string;
            /**
             * @description The customer that the event is about.
             * @example 919999999921
             */
            customerPhoneNumber: string;
            /**
             * @description Name of an event that is configured in the account.
             * @example order_placed
             */
            eventName: string;
            /**
             * @description The account's WhatsApp number that the event belongs to.
             * @example 919999999901
             */
            wabaNumber: string;
        };
        FiredCustomEvent: {
            /** @example true */
            success?: boolean;
        };
        /** @description The live service's response to a valid API key that lacks a permission. */
        ForbiddenReason: {
            /**
             * @description Why the request was refused.
             * @example FORBIDDEN
             */
            reason: string;
        };
        /** @description A WhatsApp group that Meta has confirmed. */
        GroupCreatedEvent: components["schemas"]["GroupEventBase"] & {
            /** @constant */
            event: "GROUP_CREATED";
            /**
             * Format: date-time
             * @example 2026-01-15T09:30:00.000Z
             */
            groupCreatedAt: string;
            /**
             * @description Anyone with the link can join, so keep it as safe as an API key. Null until it exists.
             * @example https://chat.whatsapp.com/xxxxxxxxxx
             */
            inviteLink: string | null;
        };
        GroupEventBase: {
            /**
             * @description The event.
             * @enum {string}
             */
            event: "GROUP_CREATED" | "GROUP_PARTICIPANT_JOINED" | "GROUP_PARTICIPANT_LEFT" | "GROUP_PARTICIPANT_REMOVED";
            /**
             * @description DoubleTick's id of the WhatsApp group, or the id that the account gave it on creation. It can be null for a
             *     short time during creation.
             * @example grp_0000000001
             */
            groupId: string | null;
            /**
             * @description Null when it is not known.
             * @example Pilot customers
             */
            groupName: string | null;
            /**
             * @description The connected WhatsApp number, as an opaque id; the phone number itself is not sent.
             * @example int_0000000001
             */
            integrationId: string;
            /**
             * @description The id of the account. Opaque.
             * @example org_0000000001
             */
            orgId: string;
        };
        /** @description Someone joined a WhatsApp group. */
        GroupParticipantJoinedEvent: components["schemas"]["GroupEventBase"] & {
            /**
             * @description The participant's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @constant */
            event: "GROUP_PARTICIPANT_JOINED";
            /**
             * Format: date-time
             * @example 2026-01-15T10:00:00.000Z
             */
            participantJoinedAt: string;
        };
        /** @description Someone left a WhatsApp group voluntarily. */
        GroupParticipantLeftEvent: components["schemas"]["GroupEventBase"] & {
            /**
             * @description The participant's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @constant */
            event: "GROUP_PARTICIPANT_LEFT";
            /**
             * Format: date-time
             * @example 2026-01-15T11:15:00.000Z
             */
            participantLeftAt: string;
        };
        /** @description An administrator removed someone from a WhatsApp group. */
        GroupParticipantRemovedEvent: components["schemas"]["GroupEventBase"] & {
            /**
             * @description The participant's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @constant */
            event: "GROUP_PARTICIPANT_REMOVED";
            /**
             * Format: date-time
             * @example 2026-01-15T12:00:00.000Z
             */
            participantRemovedAt: string;
        };
        GroupSummary: {
            /**
             * @description Calls within the range.
             * @example 0
             */
            callsCount?: number;
            /**
             * @description Messages within the range, calls not counted.
             * @example 61
             */
            chatMessagesCount?: number;
            /**
             * @description Only `WA_GROUP` is documented.
             * @example WA_GROUP
             */
            chatType?: string;
            /**
             * Format: date-time
             * @description Last moment of the range.
             * @example 2026-06-21T23:59:59.999Z
             */
            endDate?: string;
            /** @example VIP Support */
            groupName?: string;
            /**
             * @description How many members wrote within the range.
             * @example 2
             */
            memberCount?: number;
            /** @description The members who wrote within the range. */
            members?: components["schemas"]["GroupSummaryMember"][];
            /**
             * Format: date-time
             * @description First moment of the range.
             * @example 2026-06-15T00:00:00.000Z
             */
            startDate?: string;
            /** @description One entry for each topic, the oldest first. Empty when nothing of substance was said. */
            summaries?: components["schemas"]["SummaryTopic"][];
        };
        GroupSummaryMember: {
            /**
             * @description The member's WhatsApp number. One page of the reference shows it with `+`, the other without.
             * @example 919999999921
             */
            customerNumber?: string | null;
            /** @example cust_000001 */
            id?: string;
            /** @example Meera Nair */
            name?: string;
        };
        ImageMessageContent: {
            caption?: components["schemas"]["MessageMediaCaption"];
            /** @example https://example.com/shoe.png */
            mediaUrl: components["schemas"]["MessageMediaUrl"];
        };
        InboundAudioMessage: {
            context?: components["schemas"]["InboundMessageContext"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AUDIO";
            /**
             * Format: uri
             * @description The file. Fetch it with the bare API key in the `Authorization` header.
             * @example https://cdn.doubletick.io/example.ogg
             */
            url: string;
        };
        /** @description A tap on a reply button. */
        InboundButtonMessage: {
            context?: components["schemas"]["InboundMessageContext"];
            /**
             * @description The key of the button in its template, or the id that the send gave it (template sends take one for carousel and
             *     quick-reply buttons). It can differ from `payload`.
             * @example btn_confirm
             */
            id: string;
            /**
             * @description The developer's data on the button. Rely on this, not on the label.
             * @example CONFIRM_ORDER_V2
             */
            payload: string;
            /**
             * @description The label of the button.
             * @example Yes
             */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BUTTON";
        };
        /** @description One shared contact. Its property names are in snake case, unlike the rest of the payload. */
        InboundContactCard: {
            emails?: {
                /** @example meera@example.com */
                email?: string;
                /**
                 * @description The type of the address. Only `WORK` is documented.
                 * @example WORK
                 */
                type?: string;
            }[];
            name?: {
                /** @example Meera */
                first_name?: string;
                /** @example Meera Das */
                formatted_name?: string;
                /** @example Das */
                last_name?: string;
            };
            phones?: {
                /**
                 * @description The phone number as on the contact card.
                 * @example +919999999922
                 */
                phone?: string;
                /**
                 * @description The type of the phone number. Only `CELL` is documented.
                 * @example CELL
                 */
                type?: string;
            }[];
        };
        InboundContactsMessage: {
            contacts: components["schemas"]["InboundContactCard"][];
            context?: components["schemas"]["InboundMessageContext"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CONTACTS";
        };
        InboundDocumentMessage: {
            /** @example The invoice */
            caption?: string;
            context?: components["schemas"]["InboundMessageContext"];
            /** @example invoice.pdf */
            fileName?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DOCUMENT";
            /**
             * Format: uri
             * @description The file. Fetch it with the bare API key in the `Authorization` header.
             * @example https://cdn.doubletick.io/invoice.pdf
             */
            url: string;
        };
        InboundFlowAnswer: {
            /**
             * @description The field of the flow.
             * @example customer_name
             */
            id: string;
            /**
             * @description The value that the customer entered. Only strings are documented.
             * @example Ravi Kumar
             */
            value: string;
        };
        /** @description A filled-in WhatsApp flow. */
        InboundFlowMessage: {
            context?: components["schemas"]["InboundMessageContext"];
            flowResponse: components["schemas"]["InboundFlowAnswer"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FLOW";
        };
        InboundImageMessage: {
            /** @example The front of the parcel */
            caption?: string;
            context?: components["schemas"]["InboundMessageContext"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "IMAGE";
            /**
             * Format: uri
             * @description The file. Fetch it with the bare API key in the `Authorization` header.
             * @example https://cdn.doubletick.io/example.jpg
             */
            url: string;
        };
        /** @description A selection from an interactive list. Not documented; observed by integrators. */
        InboundListReplyMessage: {
            context?: components["schemas"]["InboundMessageContext"];
            /**
             * @description The id of the row.
             * @example row_morning
             */
            id: string;
            /**
             * @description The title of the row.
             * @example Morning
             */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LIST_REPLY";
        };
        InboundLocationMessage: {
            /** @example 1 Example Street, New Delhi */
            address?: string;
            context?: components["schemas"]["InboundMessageContext"];
            /** @example 28.6139 */
            latitude: number;
            /** @example 77.209 */
            longitude: number;
            /**
             * @description The name of the location.
             * @example Acme Depot
             */
            name?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LOCATION";
        };
        /**
         * @description What the customer sent, distinguished by `type`. These are the ten documented types and the observed `LIST_REPLY`.
         *     Others are possible at any time (orders, reactions and system messages are not documented), so handle unknown values
         *     of `type`.
         */
        InboundMessage: components["schemas"]["InboundTextMessage"] | components["schemas"]["InboundImageMessage"] | components["schemas"]["InboundVideoMessage"] | components["schemas"]["InboundAudioMessage"] | components["schemas"]["InboundStickerMessage"] | components["schemas"]["InboundDocumentMessage"] | components["schemas"]["InboundLocationMessage"] | components["schemas"]["InboundContactsMessage"] | components["schemas"]["InboundButtonMessage"] | components["schemas"]["InboundListReplyMessage"] | components["schemas"]["InboundFlowMessage"];
        /** @description The quoted message; `{}` if there is none. The only documented `CONTACTS` sample omits it. */
        InboundMessageContext: {
            /**
             * @description Who sent the quoted message, digits only.
             * @example 919999999901
             */
            from?: string;
            /**
             * @description The quoted message. The reference calls it DoubleTick's id (compare `dtMessageId`, not `messageId`).
             * @example 00000000-0000-4000-8000-000000000001
             */
            id?: string;
        };
        /**
         * @description The properties that `MESSAGE_RECEIVED`, `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` and `WA_GROUP_MESSAGE_RECEIVED` share.
         *     The reference does not say which properties are always present; the ones required here are in every sample.
         */
        InboundMessageEventBase: {
            /** @description The caller's own data of the outgoing message that this message replies to; null if there is none. */
            callbackData?: string | null;
            contact: {
                /**
                 * @description The customer's display name.
                 * @example Ravi Kumar
                 */
                name: string;
            };
            /**
             * @description Same value as `dtCustomerId`, under its old name.
             * @example customer_0000000021
             */
            customerId: string;
            /**
             * @description The customer's id. Use this property.
             * @example customer_0000000021
             */
            dtCustomerId: string;
            /**
             * @description DoubleTick's id of the previous message in the conversation; null for the first.
             * @example 00000000-0000-4000-8000-000000000001
             */
            dtLastMessageId: string | null;
            /**
             * @description DoubleTick's id of the message. Deduplicate by this id.
             * @example 00000000-0000-4000-8000-000000000002
             */
            dtMessageId: string;
            /** @description Metadata of the outgoing message that this message replies to. Its properties are not documented. */
            dtPairedMessageMetadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The template that this message replies to; null if there is none.
             * @example 123
             */
            dtPairedTemplateId?: number | null;
            /**
             * @description Language of that template.
             * @example en
             */
            dtPairedTemplateLanguage?: string | null;
            /**
             * @description Name of that template.
             * @example order_confirmation
             */
            dtPairedTemplateName?: string | null;
            /**
             * @description The customer's phone number, digits only.
             * @example 919999999921
             */
            from: string;
            /**
             * @description Only `WHATSAPP` so far.
             * @example WHATSAPP
             */
            integrationType: string;
            /** @description Whether the assignee was offline when the message arrived. False if the chat has no assignee. */
            isAgentOffline: boolean;
            /**
             * @description Who sent the previous message: `USER` an agent (not the customer), `CUSTOMER` the customer, `SYSTEM` a notice,
             *     `REMINDER` a scheduled reminder. Samples show `USER` even if there is no previous message. Other values are
             *     possible.
             * @example USER
             */
            lastMessageOrigin: "USER" | "CUSTOMER" | "SYSTEM" | "REMINDER" | (string & {}) | null;
            message: components["schemas"]["InboundMessage"];
            /**
             * @description WhatsApp's id of the message. (In `MESSAGE_STATUS_UPDATE`, this property is DoubleTick's id.)
             * @example wamid.XXXXXXXXXXXXXXXXXXXXXXXX
             */
            messageId: string;
            /** @description Meta's id of the business portfolio, if Meta sends it. */
            metaBusinessPortfolioId?: string;
            /** @description Meta's id of the parent user, if Meta sends it. */
            parentUserId?: string;
            /**
             * Format: date-time
             * @example 2026-06-04T11:57:57.796Z
             */
            receivedAt: string;
            /**
             * @description The account's WhatsApp number, digits only. In `WA_GROUP_MESSAGE_RECEIVED`, the id of the WhatsApp group.
             * @example 919999999901
             */
            to: string;
            /**
             * @description Meta's id of the customer. The reference says that this property and the three below only come from Meta Cloud
             *     API integrations, if Meta sends them; integrators have seen this one on ordinary messages too.
             */
            userId?: string;
            /** @description The customer's Meta user name, if Meta sends it. */
            username?: string;
        };
        InboundStickerMessage: {
            context?: components["schemas"]["InboundMessageContext"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "STICKER";
            /**
             * Format: uri
             * @description The file. The guide on fetching media does not mention stickers; presumably they need the API key in the
             *     `Authorization` header as well.
             * @example https://cdn.doubletick.io/example.webp
             */
            url: string;
        };
        InboundTextMessage: {
            context?: components["schemas"]["InboundMessageContext"];
            /** @example Hello */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TEXT";
        };
        InboundVideoMessage: {
            /** @example How it rattles */
            caption?: string;
            context?: components["schemas"]["InboundMessageContext"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "VIDEO";
            /**
             * Format: uri
             * @description The file. Fetch it with the bare API key in the `Authorization` header.
             * @example https://cdn.doubletick.io/example.mp4
             */
            url: string;
        };
        InitiateAgentCallRequest: {
            /**
             * @description Phone number of the team member whose phone rings first. Must match exactly one active member.
             * @example +919999999912
             */
            agentNumber: string;
            /**
             * @description The telephone network, in upper case.
             * @enum {string}
             */
            channel: "PSTN";
            /**
             * @description The account's telephone number that places the call. Shown with and without `+`.
             * @example +919999999902
             */
            from: string;
            /**
             * @description The customer's phone number in E.164. Shown with and without `+`.
             * @example +919999999921
             */
            to: string;
        };
        InitiateAiBotCallRequest: {
            /**
             * @description The exact name of an active AI agent. The documented example looks like an id rather than a name.
             * @example agent_0000000001
             */
            aiAgentName: string;
            /**
             * @description The channel of the call, in upper case.
             * @enum {string}
             */
            channel: "WHATSAPP" | "PSTN";
            /**
             * @description The phone number that places the call, in E.164: a WhatsApp number of the account for `WHATSAPP`, a phone number
             *     enabled for telephone calls for `PSTN`.
             * @example +919999999901
             */
            from: string;
            /**
             * @description The customer's phone number in E.164.
             * @example +919999999921
             */
            to: string;
        };
        InitiatedCall: {
            customer?: components["schemas"]["CallCustomer"];
            data?: {
                /**
                 * @description The id of the call, for following it through webhooks.
                 * @example call_0000000002
                 */
                callId?: string;
                /**
                 * @description The phone number used on the telephone network, if it takes part in the call. The documentation also shows
                 *     it in a response to a `WHATSAPP` request.
                 * @example +919999999902
                 */
                pstnPhoneNumber?: string;
            };
            /** @example true */
            success?: boolean;
        };
        /**
         * @description Text with reply buttons or with one link button. No property names the form: content with `buttons` has reply
         *     buttons, content with `ctaButton` has a link button. Content with both is invalid.
         */
        InteractiveContent: components["schemas"]["InteractiveReplyButtonsContent"] | components["schemas"]["InteractiveUrlButtonContent"];
        InteractiveListContent: {
            /**
             * @description The main text.
             * @example Where would you like to collect your order?
             */
            body: string;
            /**
             * @description The label of the button that opens the list.
             * @example Choose a shop
             */
            button: string;
            /**
             * @description Small text below the main text.
             * @example Acme store
             */
            footer?: string;
            /**
             * @description A heading.
             * @example Our shops
             */
            header?: string;
            /** @description The list, in sections. All sections together hold at most 10 rows; WhatsApp enforces it. */
            sections: readonly components["schemas"]["InteractiveListSection"][];
        };
        InteractiveListRow: {
            /**
             * @description A second line.
             * @example Open until nine
             */
            description?: string;
            /**
             * @description Your id of the option, unique within the message. The webhook of the reply contains it.
             * @example shop_bandra
             */
            id: string;
            /**
             * @description The option.
             * @example Bandra West
             */
            title: string;
        };
        InteractiveListSection: {
            /** @description The options. At most 10 over all sections of the message. */
            rows: readonly components["schemas"]["InteractiveListRow"][];
            /**
             * @description The heading of the section. Optional in the reference, required in the guide.
             * @example Mumbai
             */
            title?: string;
        };
        InteractiveMediaCard: {
            action: components["schemas"]["InteractiveMediaCardAction"];
            body?: components["schemas"]["InteractiveMediaCardBody"];
            header: components["schemas"]["InteractiveMediaCardHeader"];
        };
        /**
         * @description The buttons of the card, distinguished by `type`: one link button or up to two quick-reply buttons. The reference
         *     only describes in prose what each type needs.
         */
        InteractiveMediaCardAction: components["schemas"]["InteractiveMediaCardUrlAction"] | components["schemas"]["InteractiveMediaCardQuickReplyAction"];
        InteractiveMediaCardBody: {
            /**
             * @description The text of the card, with at most two line breaks.
             * @example *Runner 2*
             *     Light and quick
             */
            text: string;
        };
        /**
         * @description The medium at the top of the card: an image or a video, distinguished by `type`. It is in the property of the same
         *     name. The reference does not mark it as required, but a header is useless without it.
         */
        InteractiveMediaCardHeader: components["schemas"]["InteractiveMediaCardImageHeader"] | components["schemas"]["InteractiveMediaCardVideoHeader"];
        /**
         * @example {
         *       "type": "image",
         *       "image": {
         *         "link": "https://example.com/shoe.jpeg"
         *       }
         *     }
         */
        InteractiveMediaCardImageHeader: {
            image: components["schemas"]["InteractiveMediaCardMedium"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
        };
        InteractiveMediaCardMedium: {
            /**
             * @description A public URL. Meta refuses the id of an uploaded file.
             * @example https://example.com/shoe.jpeg
             */
            link: string;
        };
        /**
         * @example {
         *       "type": "quick_reply",
         *       "buttons": [
         *         {
         *           "id": "keep_runner_2",
         *           "title": "Keep one for me"
         *         }
         *       ]
         *     }
         */
        InteractiveMediaCardQuickReplyAction: {
            /** @description One or two buttons. The page's text says one or more. */
            buttons: readonly components["schemas"]["InteractiveMediaCardQuickReplyButton"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "quick_reply";
        };
        InteractiveMediaCardQuickReplyButton: {
            /**
             * @description Your id of the button. It can be longer than that of a plain reply button, which has at most 60 characters.
             * @example keep_runner_2
             */
            id: string;
            /**
             * @description The label.
             * @example Keep one for me
             */
            title: string;
        };
        /**
         * @example {
         *       "type": "cta_url",
         *       "name": "cta_url",
         *       "parameters": {
         *         "display_text": "Buy now",
         *         "url": "https://example.com/shop/runner-2"
         *       }
         *     }
         */
        InteractiveMediaCardUrlAction: {
            /**
             * @description The same value again.
             * @enum {string}
             */
            name: "cta_url";
            parameters: components["schemas"]["InteractiveUrlButton"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cta_url";
        };
        /**
         * @example {
         *       "type": "video",
         *       "video": {
         *         "link": "https://example.com/shoe.mp4"
         *       }
         *     }
         */
        InteractiveMediaCardVideoHeader: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "video";
            video: components["schemas"]["InteractiveMediaCardMedium"];
        };
        InteractiveMediaCarouselBody: {
            /**
             * @description The main text, above the cards.
             * @example New in the shop
             */
            text: string;
        };
        InteractiveMediaCarouselContent: {
            body: components["schemas"]["InteractiveMediaCarouselBody"];
            /** @description The cards. All of them have buttons of the same type, and the same number of buttons. */
            cards: readonly components["schemas"]["InteractiveMediaCard"][];
        };
        /**
         * @description A file with reply buttons or with one link button. No property names the form: content with `buttons` has reply
         *     buttons, content with `ctaButton` has a link button. Content with both is invalid.
         */
        InteractiveMediaContent: components["schemas"]["InteractiveMediaReplyButtonsContent"] | components["schemas"]["InteractiveMediaUrlButtonContent"];
        /**
         * @example {
         *       "body": "Our new model",
         *       "mediaUrl": "https://example.com/shoe.jpeg",
         *       "mediaType": "image/jpeg",
         *       "buttons": [
         *         {
         *           "id": "keep_one",
         *           "title": "Keep one for me"
         *         }
         *       ]
         *     }
         */
        InteractiveMediaReplyButtonsContent: {
            /**
             * @description The main text. No limit on its length is documented here; the plain form allows 1024 characters.
             * @example Our new model
             */
            body: string;
            /** @description The buttons, each with its own id. No limit is documented here; the plain form takes three. */
            buttons: readonly components["schemas"]["InteractiveReplyButton"][];
            /**
             * @description The document name that the customer sees. Without it, documents get a default name.
             * @example Brochure.pdf
             */
            fileName?: string;
            /**
             * @description Small text below the main text. No limit on its length is documented here; the plain form allows 20 characters.
             * @example Acme store
             */
            footer?: string;
            mediaType: components["schemas"]["InteractiveMediaType"];
            /**
             * @description Where the service fetches the file. It must be publicly reachable.
             * @example https://example.com/shoe.jpeg
             */
            mediaUrl: string;
        };
        /**
         * @description The type of the file.
         * @example image/jpeg
         * @enum {string}
         */
        InteractiveMediaType: "image/jpeg" | "image/png" | "video/mp4" | "application/pdf";
        /**
         * @example {
         *       "body": "The brochure",
         *       "mediaUrl": "https://example.com/brochure.pdf",
         *       "mediaType": "application/pdf",
         *       "fileName": "Brochure.pdf",
         *       "ctaButton": {
         *         "display_text": "See dates",
         *         "url": "https://example.com/dates"
         *       }
         *     }
         */
        InteractiveMediaUrlButtonContent: {
            /**
             * @description The main text. No limit on its length is documented here; the plain form allows 1024 characters.
             * @example Our new model
             */
            body: string;
            ctaButton: components["schemas"]["InteractiveUrlButton"];
            /**
             * @description The document name that the customer sees. Without it, documents get a default name.
             * @example Brochure.pdf
             */
            fileName?: string;
            /**
             * @description Small text below the main text. No limit on its length is documented here; the plain form allows 20 characters.
             * @example Acme store
             */
            footer?: string;
            mediaType: components["schemas"]["InteractiveMediaType"];
            /**
             * @description Where the service fetches the file. It must be publicly reachable.
             * @example https://example.com/shoe.jpeg
             */
            mediaUrl: string;
        };
        InteractiveReplyButton: {
            /**
             * @description Your id of the button, unique within the message. The webhook of the reply contains it.
             * @example slot_yes
             */
            id: string;
            /**
             * @description The label.
             * @example That suits me
             */
            title: string;
        };
        /**
         * @example {
         *       "body": "Does Tuesday at ten suit you?",
         *       "buttons": [
         *         {
         *           "id": "slot_yes",
         *           "title": "That suits me"
         *         },
         *         {
         *           "id": "slot_no",
         *           "title": "Another day"
         *         }
         *       ]
         *     }
         */
        InteractiveReplyButtonsContent: {
            /**
             * @description The main text.
             * @example Does Tuesday at ten suit you?
             */
            body: string;
            /** @description The buttons, each with its own id. The limit of three is from the guide. */
            buttons: readonly components["schemas"]["InteractiveReplyButton"][];
            /**
             * @description Small text below the main text.
             * @example Acme store
             */
            footer?: string;
            /**
             * @description A heading.
             * @example Your booking
             */
            header?: string;
        };
        /** @description A button that opens a page. Note the spelling `display_text`. */
        InteractiveUrlButton: {
            /**
             * @description The label.
             * @example See dates
             */
            display_text: string;
            /**
             * @description The page that the button opens. Neither format nor length is documented.
             * @example https://example.com/dates
             */
            url: string;
        };
        /**
         * @description Text with one link button. The guide does not mention this form.
         * @example {
         *       "body": "See which days are free.",
         *       "ctaButton": {
         *         "display_text": "See dates",
         *         "url": "https://example.com/dates"
         *       }
         *     }
         */
        InteractiveUrlButtonContent: {
            /**
             * @description The main text.
             * @example See which days are free.
             */
            body: string;
            ctaButton: components["schemas"]["InteractiveUrlButton"];
            /**
             * @description Small text below the main text.
             * @example Acme store
             */
            footer?: string;
            /**
             * @description A heading.
             * @example Your booking
             */
            header?: string;
        };
        /** @description A button of a documented kind. */
        KnownTemplateButton: components["schemas"]["TemplateQuickReplyButton"] | components["schemas"]["TemplateUrlButton"] | components["schemas"]["TemplatePhoneButton"];
        /** @description A part of a documented kind. */
        KnownTemplateComponent: components["schemas"]["TemplateHeaderComponent"] | components["schemas"]["TemplateBodyComponent"] | components["schemas"]["TemplateFooterComponent"] | components["schemas"]["TemplateButtonsComponent"];
        /** @description A header of a documented format. */
        KnownTemplateHeader: components["schemas"]["TemplateTextHeader"] | components["schemas"]["TemplateImageHeader"] | components["schemas"]["TemplateVideoHeader"] | components["schemas"]["TemplateDocumentHeader"] | components["schemas"]["TemplateLocationHeader"];
        LocationMessageContent: {
            /**
             * @description The postal address of the place.
             * @example Mumbai, Maharashtra, India
             */
            address?: string;
            /**
             * @description Degrees north, negative in the south. No bounds are documented; those of the globe are assumed.
             * @example 19.082502
             */
            latitude: number;
            /**
             * @description Degrees east, negative in the west. No bounds are documented; those of the globe are assumed.
             * @example 72.7163737
             */
            longitude: number;
            /**
             * @description The name of the place.
             * @example Acme store
             */
            name?: string;
        };
        LogoutRequest: {
            /** @description The team member who is logged out. */
            userPhoneNumber: components["schemas"]["PhoneNumber"];
        };
        LogoutResult: {
            /** @example true */
            success?: boolean;
        };
        MakeReportingManagerRequest: {
            /**
             * @description The existing member who becomes a reporting manager.
             * @example 919999999911
             */
            reportingManagerPhoneNumber: string;
            /**
             * @description Existing members to put below the manager. At least one is required if the manager has no team yet.
             * @example [
             *       "919999999912",
             *       "919999999913"
             *     ]
             */
            teamMemberPhoneNumbers?: readonly string[];
        };
        /** @description A form with one file. Only the guide says that the file is required. */
        MediaUpload: {
            /** @description The file itself, at most 16777216 bytes. */
            file: Blob;
        };
        /**
         * @description Your own strings, stored with the message. Each pair is copied to the top level of the webhooks about it: the status
         *     updates (sent, delivered, read, failed) and the received message when the customer replies to the template. Avoid
         *     names that those webhooks use themselves; which of the two takes precedence is not documented.
         * @example {
         *       "orderId": "order_0000000001",
         *       "campaignId": "summer-sale"
         *     }
         */
        MessageCustomData: {
            [key: string]: string;
        };
        /**
         * @description What is known about a message's delivery. There is no status property: the status follows from the times that are
         *     set. If all five are null, the message was accepted and nothing has been reported yet.
         */
        MessageDeliveryStatus: {
            /**
             * Format: date-time
             * @description When the message reached the customer.
             * @example 2026-01-02T03:04:08.910Z
             */
            deliveredAt?: string | null;
            /**
             * @description WhatsApp's error code, as a string of digits. Only on failed messages.
             * @example 131047
             */
            errorCode?: string;
            /**
             * Format: date-time
             * @description When the message failed.
             * @example null
             */
            failedAt?: string | null;
            /**
             * @description Why the message failed. Only failed messages have this property, although the reference shows it in an example
             *     whose `failedAt` is null.
             * @example More than 24 hours have passed since the customer last wrote.
             */
            failedReason?: string;
            /**
             * Format: uuid
             * @example 00000000-0000-4000-8000-000000000001
             */
            messageId?: string;
            /**
             * Format: date-time
             * @description When the customer read it.
             * @example 2026-01-02T03:05:31.482Z
             */
            readAt?: string | null;
            /**
             * Format: date-time
             * @description When the customer replied to this message.
             * @example null
             */
            repliedAt?: string | null;
            /**
             * Format: date-time
             * @description When WhatsApp accepted the message. Each time is null until WhatsApp has reported that step.
             * @example 2026-01-02T03:04:05.104Z
             */
            sentAt?: string | null;
        };
        /**
         * @description The WhatsApp group that receives the message, instead of `to`. Send exactly one of the two. The guides do not
         *     mention it.
         * @example grp_0000000001
         */
        MessageGroupId: string;
        /**
         * @description The caption of the file.
         * @example As promised
         */
        MessageMediaCaption: string;
        /**
         * @description Where the service fetches the file. It must be publicly reachable; if it is not, upload the file first and use the
         *     returned URL. An example of the reference calls the property `url`; the schema and the guide call it `mediaUrl`.
         * @example https://example.com/file
         */
        MessageMediaUrl: string;
        /**
         * @description An inbound message. The object is the whole body: there is no wrapper, no event name and no `status`. A reply to a
         *     template that was sent with `customData` has each of its pairs as an additional property.
         */
        MessageReceivedEvent: components["schemas"]["InboundMessageEventBase"] & ({
            /** @description Undocumented. Judging by its name, whether the chat is open after this message; the type is assumed. */
            isChatOpenAfterCustomerMessage?: boolean;
            /** @description Undocumented. Judging by its name, the customer's first message of the day; the type is assumed. */
            isFirstDailyMessageFromCustomer?: boolean;
            /** @description Undocumented. Judging by its name, the customer's first message ever; the type is assumed from the name. */
            isFirstMessage?: boolean;
        } & {
            [key: string]: unknown;
        });
        /**
         * Format: phone
         * @description The phone number of the customer who receives the message, with country code. A leading `+` is optional, as in the
         *     sender's phone number. If the operation accepts a `groupId`, send exactly one of the two. A string that cannot be a
         *     phone number was observed to get 422, not 400.
         * @example 919999999921
         */
        MessageRecipientNumber: string;
        /** @description The outcome of one message, as the guides show it and integrators have seen it for text messages. */
        MessageResult: {
            /**
             * @description The id of the message, to look up its status and to recognize it in webhooks.
             * @example 00000000-0000-4000-8000-000000000001
             */
            messageId?: string;
            /**
             * @description The phone number that the message went to, as digits without `+`, even if the request had one. The value for a
             *     message to a WhatsApp group is not documented.
             * @example 919999999921
             */
            recipient?: string;
            status?: components["schemas"]["SendStatus"];
        };
        /**
         * Format: phone
         * @description The account's WhatsApp number that sends, with country code. The service compares digits only, so a leading `+` is
         *     optional; the documented length includes it. Send the property even if it is optional: the guides require it nearly
         *     everywhere, and no source says which WhatsApp number sends without it.
         * @example 919999999901
         */
        MessageSenderNumber: string;
        /**
         * @description The properties of every status. The reference does not say which properties are always present; the ones required
         *     here are in every sample. Each pair of a template message's `customData` is an additional property.
         */
        MessageStatusBase: {
            /**
             * @description Opaque id of the assignee when the status arrived.
             * @example agent_0000000011
             */
            assignedTo?: string;
            /**
             * @description Omitted if unknown.
             * @example Ravi Kumar
             */
            customerName?: string;
            /** @example customer_0000000021 */
            dtCustomerId?: string;
            /**
             * @description DoubleTick's id of the message, as returned when it was sent. (In `MESSAGE_RECEIVED`, this property is
             *     WhatsApp's id.)
             * @example 00000000-0000-4000-8000-000000000003
             */
            messageId: string;
            /**
             * @description Who sent the message. An opaque id of the agent or system according to the reference; integrators have seen the
             *     agent's phone number, digits only, or `API`.
             * @example API
             * @example agent_0000000011
             * @example 919999999911
             */
            sentBy?: string;
            /** @enum {string} */
            status: "SENT" | "DELIVERED" | "READ" | "FAILED";
            /**
             * Format: date-time
             * @example 2026-06-04T11:48:14.000Z
             */
            statusTimestamp: string;
            /**
             * @description The customer's phone number, digits only.
             * @example 919999999921
             */
            to: string;
            /**
             * @description The account's WhatsApp number that sent the message, with a `+`. Missing from most samples.
             * @example +919999999901
             */
            wabaNumber?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The message reached the customer's device. The payload does not contain the message. */
        MessageStatusDelivered: {
            /** @constant */
            status: "DELIVERED";
        } & (WithRequired<components["schemas"]["MessageStatusBase"], "status"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "DELIVERED";
        });
        /** @description The message could not be delivered. */
        MessageStatusFailed: {
            /**
             * @description The reason, as free text. It has no error code; look up the message's delivery for the code.
             * @example Message delivery failed
             */
            failMessage?: string;
            message?: components["schemas"]["StatusUpdateMessageContent"];
            /** @constant */
            status: "FAILED";
        } & (WithRequired<components["schemas"]["MessageStatusBase"], "status"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "FAILED";
        });
        /** @description The customer opened the message. The payload does not contain the message. */
        MessageStatusRead: {
            /** @constant */
            status: "READ";
        } & (WithRequired<components["schemas"]["MessageStatusBase"], "status"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "READ";
        });
        /** @description WhatsApp accepted the message. */
        MessageStatusSent: {
            message?: components["schemas"]["StatusUpdateMessageContent"];
            /** @constant */
            status: "SENT";
        } & (WithRequired<components["schemas"]["MessageStatusBase"], "status"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "SENT";
        });
        /** @description A status of an outgoing message, distinguished by `status`. These are the documented statuses; ignore unknown ones. */
        MessageStatusUpdateEvent: components["schemas"]["MessageStatusSent"] | components["schemas"]["MessageStatusDelivered"] | components["schemas"]["MessageStatusRead"] | components["schemas"]["MessageStatusFailed"];
        /** @description A new customer who came through a click-to-WhatsApp ad. */
        NewLeadCtwaEvent: components["schemas"]["NewLeadEventBase"] & {
            /** @constant */
            isCTWA: true;
            /**
             * @description The ad, in the shape that `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` sends as `referralObject`. Not documented as
             *     always present.
             */
            referral?: components["schemas"]["AdReferral"];
        };
        /**
         * @description A new customer, distinguished by the boolean `isCTWA`: `referral` is only present if it is true. (A discriminator
         *     must be a string, so the union has none.)
         */
        NewLeadEvent: components["schemas"]["NewLeadStandardEvent"] | components["schemas"]["NewLeadCtwaEvent"];
        NewLeadEventBase: {
            /**
             * @description Same value as `dtCustomerId`.
             * @example customer_0000000021
             */
            customerId: string;
            /** @example Ravi Kumar */
            customerName: string;
            /**
             * @description The customer's phone number, with a `+` (`MESSAGE_RECEIVED` sends the same phone number without it).
             * @example +919999999921
             */
            customerPhone: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description DoubleTick's id of the first message, as in `MESSAGE_RECEIVED`.
             * @example 00000000-0000-4000-8000-000000000002
             */
            dtMessageId?: string;
            /**
             * @description Same value as `customerPhone`.
             * @example +919999999921
             */
            from: string;
            /** @description Whether the customer came through a click-to-WhatsApp ad. */
            isCTWA: boolean;
            /**
             * @description Identifies the event.
             * @constant
             */
            newLead: true;
            /**
             * @description The account's WhatsApp number, with a `+`.
             * @example +919999999901
             */
            to: string;
            /**
             * @description Same value as `to`.
             * @example +919999999901
             */
            wabaNumber: string;
        };
        /** @description A new customer who did not come through an ad; there is no `referral`. */
        NewLeadStandardEvent: components["schemas"]["NewLeadEventBase"] & {
            /** @constant */
            isCTWA: false;
            referral?: never;
        };
        /**
         * Format: uuid
         * @description A UUID (version 4) of your own choice for this message. If omitted, the service generates one. It identifies the
         *     message when you look up its status, and in webhooks. Whether a duplicate id is refused is not documented.
         * @example 00000000-0000-4000-8000-000000000001
         */
        NewMessageId: string;
        /** @description The guide requires everything but `email`, the reference nothing. */
        NewTeamMember: {
            /** @description Whether the person joins the team immediately. */
            addToTeamDirectly?: boolean;
            /**
             * @description An email address. Only in the reference.
             * @example asha@example.com
             */
            email?: string;
            /** @example Asha Rao */
            name?: string;
            /**
             * @description The role in the account, presumably one of type `ORG`.
             * @example role_0000000003
             */
            orgRoleId?: string;
            /**
             * @description The new member's phone number, which identifies the member in other operations.
             * @example 919999999912
             */
            phone?: string;
            /** @description Whether an invitation is sent to the person. */
            sendInviteMessage?: boolean;
            wabaAccess?: readonly components["schemas"]["NewTeamMemberWabaAccess"][];
        };
        /** @description A WhatsApp number that the new member may use, and the role on it. The guide requires both. */
        NewTeamMemberWabaAccess: {
            /**
             * @description A WhatsApp number of the account.
             * @example 919999999901
             */
            wabaNumber?: string;
            /**
             * @description The member's role on it, presumably one of type `WHATSAPP`.
             * @example role_0000000012
             */
            wabaRoleId?: string;
        };
        /** @description Not the usual error: it has neither `statusCode` nor `error`. */
        NoMatchingCustomers: {
            /** @example No matching customers found */
            message?: string;
            /**
             * @description The phone numbers that do not belong to a customer.
             * @example [
             *       "919999999922"
             *     ]
             */
            notFoundPhoneNumbers?: string[];
        };
        Note: {
            /**
             * @description The name, not the id, of the author.
             * @example Asha Rao
             */
            createdBy?: string;
            /**
             * Format: date-time
             * @example 2026-02-06T11:55:03.170Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @example 2026-02-06T11:55:03.170Z
             */
            dateUpdated?: string;
            /**
             * @description The note's id; the reference hints at a UUID.
             * @example 00000000-0000-4000-8000-000000000001
             */
            id?: string;
            /**
             * @description The text.
             * @example Asked for a demo tomorrow at ten.
             */
            note?: string;
            /**
             * @description The name, not the id, of the person who changed the note last.
             * @example Asha Rao
             */
            updatedBy?: string;
        };
        /** @description A person or thing that a note mentions. */
        NoteEntity: {
            /**
             * @description The id of the mentioned person or thing.
             * @example user_0000000001
             */
            id?: string;
            /**
             * @description The type of `id`. Only `USER` is documented.
             * @example USER
             */
            type?: string;
        };
        NotePage: {
            /** @description Whether there is another page. */
            hasMore?: boolean;
            /**
             * Format: date-time
             * @description Second half of the cursor of the next page.
             * @example 2026-01-28T10:23:45.123Z
             */
            lastNoteDate?: string | null;
            /**
             * @description First half of the cursor of the next page.
             * @example 00000000-0000-4000-8000-000000000001
             */
            lastNoteId?: string | null;
            notes?: components["schemas"]["Note"][];
            /**
             * @description The total number of notes of the chat.
             * @example 42
             */
            totalCount?: number;
        };
        OrderMessageAddress: {
            /** @example 1 Example Road */
            addressLine1: string;
            /** @example Near the station */
            addressLine2?: string;
            /** @example Bengaluru */
            city: string;
            /** @example IN */
            countryCode: string;
            /** @example 560001 */
            postalCode: string;
            /** @example Karnataka */
            state?: string;
            /** @example KA */
            zoneCode?: string;
        };
        OrderMessageContent: {
            /**
             * @description The main text. No limit on its length is documented here; the order status allows 1024 characters.
             * @example Review your order and pay to confirm it.
             */
            body: string;
            /**
             * @description Small text below the main text.
             * @example Secure payment in WhatsApp
             */
            footer?: string;
            header?: components["schemas"]["OrderMessageHeader"];
            orderDetails: components["schemas"]["OrderMessageDetails"];
        };
        /**
         * @description The items and the payment. `configurationName` can only be omitted if `upiIntentLink` or `paymentLink` is set.
         *     Amounts are plain decimals such as 199.50; the service converts them to Meta's format.
         */
        OrderMessageDetails: {
            /**
             * @description The catalogue that the items are from.
             * @example 100000000000001
             */
            catalogId?: string;
            /**
             * @description The name of a payment configuration of the WhatsApp account. Required for payment through a gateway. For type
             *     `upi_vpa`, the service generates the UPI link unless `upiIntentLink` is set.
             * @example acme_payments
             */
            configurationName?: string;
            /**
             * @description The ISO 4217 code. Payments through Meta in India take `INR`. No default is documented.
             * @example INR
             */
            currency?: string;
            /** @example 1 */
            discount?: number;
            items: readonly components["schemas"]["OrderMessageItem"][];
            /**
             * @description The `https` URL of a checkout page. It takes precedence over `upiIntentLink`. Meta must have enabled its domain.
             * @example https://checkout.example.com/pay/order_0000000001
             */
            paymentLink?: string;
            /**
             * @description The payment provider. The first four are passed to Meta as a payment gateway; `upi_vpa` becomes a UPI link
             *     without a gateway. No default is documented.
             * @example razorpay
             * @enum {string}
             */
            provider?: "razorpay" | "payu" | "zaakpay" | "billdesk" | "upi_vpa";
            /**
             * @description Your unique reference of the order. If omitted, the service generates one; no documented response returns it,
             *     although the order status needs it, so send your own.
             * @example order_0000000001
             */
            referenceId?: string;
            /** @example 0 */
            shipping?: number;
            /** @example 0 */
            tax?: number;
            /** @example GST */
            taxDescription?: string;
            /**
             * @description The type of goods. No default is documented.
             * @example physical-goods
             * @enum {string}
             */
            type?: "digital-goods" | "physical-goods";
            /**
             * @description A UPI link of your own, `upi://pay?…`.
             * @example upi://pay?pa=acme@bank&pn=Acme&mc=5411&tr=order_0000000001
             */
            upiIntentLink?: string;
        } & ({
            /**
             * @description The name of a payment configuration of the WhatsApp account. Required for payment through a gateway. For type
             *     `upi_vpa`, the service generates the UPI link unless `upiIntentLink` is set.
             * @example acme_payments
             */
            configurationName: string;
        } | {
            /**
             * @description A UPI link of your own, `upi://pay?…`.
             * @example upi://pay?pa=acme@bank&pn=Acme&mc=5411&tr=order_0000000001
             */
            upiIntentLink: string;
        } | {
            /**
             * @description The `https` URL of a checkout page. It takes precedence over `upiIntentLink`. Meta must have enabled its domain.
             * @example https://checkout.example.com/pay/order_0000000001
             */
            paymentLink: string;
        });
        /** @description A small image above the text. Meta takes no other kind of header here. */
        OrderMessageHeader: {
            /**
             * @description The public URL of the image.
             * @example https://example.com/thumbnail.jpg
             */
            link: string;
        };
        OrderMessageItem: {
            /**
             * @description The price per item, as a plain decimal. No lower bound is documented.
             * @example 199.5
             */
            amount: number;
            /** @example IN */
            countryOfOrigin?: string;
            importerAddress?: components["schemas"]["OrderMessageAddress"];
            /** @example Acme Imports */
            importerName?: string;
            /** @example Runner 2 */
            name: string;
            /** @example 1 */
            quantity: number;
            /**
             * @description Your id of the article.
             * @example SKU-0001
             */
            retailerId?: string;
            /**
             * @description The reduced price per item. No lower bound is documented.
             * @example 149
             */
            saleAmount?: number;
        };
        OrderMessageStatusUpdate: {
            /**
             * @description A remark on the status.
             * @example Arrives on Tuesday
             */
            description?: string;
            /**
             * @description The reference of the order message. It has at most 35 characters there; no limit is documented here.
             * @example order_0000000001
             */
            referenceId: string;
            /**
             * @description The new status of the order. Which status can follow which is not documented.
             * @example shipped
             * @enum {string}
             */
            status: "pending" | "processing" | "partially_shipped" | "shipped" | "completed" | "canceled";
        };
        OrderStatusMessageContent: {
            /**
             * @description The main text.
             * @example Your order is on its way.
             */
            body: string;
            /**
             * @description Small text below the main text.
             * @example Thank you for your order
             */
            footer?: string;
            orderStatus: components["schemas"]["OrderMessageStatusUpdate"];
        };
        /** @description A role in the account, identified by exactly one of id and name. */
        OrgRoleReference: {
            /**
             * @description The `id` of the role in the list of roles.
             * @example role_0000000001
             */
            roleId: string;
            roleName?: never;
        } | {
            roleId?: never;
            /**
             * @description The `name` of the role in the list of roles, case-sensitive.
             * @example Admin
             */
            roleName: string;
        };
        OutgoingCall: {
            /**
             * @description The SDP answer that completes the WebRTC connection. It is next to `data`, not inside it. Its properties are not
             *     documented.
             */
            answer?: {
                [key: string]: unknown;
            };
            customer?: components["schemas"]["CallCustomer"];
            data?: {
                /**
                 * @description The id of the call, issued by the provider. The other operations on calls and the webhooks use it.
                 * @example call_0000000001
                 */
                callId?: string;
            };
            /** @example Call initiated */
            message?: string;
            /** @example true */
            success?: boolean;
        };
        PaymentLink: {
            /**
             * @description URL of the payment page, for `orderDetails.paymentLink`.
             * @example https://payments.example.com/pay/order-0001
             */
            paymentLink?: string;
            /**
             * @description Reference of the order in the link, for `orderDetails.referenceId`.
             * @example order-0001
             */
            referenceId?: string;
        };
        /** @description Prefilled values for the payment page. */
        PaymentLinkBilling: {
            /** @example 1 Example Street */
            addressLine?: string;
            /** @example Pune */
            city?: string;
            /** @example India */
            country?: string;
            /** @example meera@example.com */
            email?: string;
            /** @example Meera Nair */
            name?: string;
            /** @example 919999999921 */
            phone?: string;
            /** @example Maharashtra */
            state?: string;
            /** @example 411001 */
            zip?: string;
        };
        /** @description One item of the order. */
        PaymentLinkItem: {
            /**
             * @description Price per item in rupees.
             * @example 934.5
             */
            amount: number;
            /** @example Desk lamp */
            name: string;
            /**
             * @description Quantity, an integer.
             * @example 2
             */
            quantity: number;
            /**
             * @description Reduced price per item in rupees. Whether it must be below `amount` is not documented.
             * @example 899
             */
            saleAmount?: number;
        };
        PaymentLinkRequest: {
            billing?: components["schemas"]["PaymentLinkBilling"];
            /**
             * @description A payment configuration of the WhatsApp number that has CCAvenue credentials.
             * @example acme-upi
             */
            configurationName: string;
            /**
             * @description Discount in rupees.
             * @example 50
             */
            discount?: number;
            /** @description The items of the order, the same as in the order message. */
            items: readonly components["schemas"]["PaymentLinkItem"][];
            /**
             * @description Unique reference of the order, generated if omitted. Letters, digits, `_`, `.` and `-`. Must equal
             *     `orderDetails.referenceId` of the order message.
             * @example order-0001
             */
            referenceId?: string;
            /**
             * @description Shipping in rupees.
             * @example 60
             */
            shipping?: number;
            /**
             * @description Tax in rupees.
             * @example 161.82
             */
            tax?: number;
        };
        /**
         * Format: phone
         * @description A phone number with its country code: 7 to 15 digits, not starting with 0. A leading `+` and spaces have no meaning:
         *     `919999999921`, `+919999999921` and `+91 99999 99921` are the same phone number.
         * @example 919999999921
         */
        PhoneNumber: string;
        /**
         * @description No page documents the success response of a quick reply operation. An object is assumed; do not rely on any
         *     property.
         */
        QuickReplyAnswer: {
            [key: string]: unknown;
        };
        /**
         * @description No page documents this response. A bare list, or an object that contains one, is assumed: check whether it is an
         *     array, and do not rely on any property.
         */
        QuickReplyListing: components["schemas"]["QuickReplyAnswer"][] | components["schemas"]["QuickReplyAnswer"];
        /**
         * @description The message that the shortcut inserts. The reference declares it as any object; the two properties are from its
         *     example, a text message. Other kinds of messages are not shown.
         */
        QuickReplyMessage: {
            /**
             * @description The kind of message. Only `text` is shown.
             * @example text
             */
            messageType?: string;
            /**
             * @description The text. Placeholders such as `{{customer_name}}` are filled in when it is used; there is no list of them.
             * @example Hello {{customer_name}}, welcome to Acme!
             */
            text?: string;
        } & {
            [key: string]: unknown;
        };
        ReconnectCallRequest: {
            /**
             * @description The call in progress.
             * @example call_0000000001
             */
            callId: string;
            /**
             * @description Who started the call: the customer (`INCOMING`) or the account (`OUTGOING`).
             * @enum {string}
             */
            callOriginType: "INCOMING" | "OUTGOING";
            /**
             * @description Your own id for the device that joins.
             * @example device_0000000002
             */
            deviceId?: string;
            /** @description The new session description of your WebRTC client. */
            sdp?: string;
            /** @description Whether the call moves to another device. */
            switchCall?: boolean;
        };
        ReconnectedCall: {
            /**
             * Format: date-time
             * @description When the call began, in ISO 8601.
             * @example 2026-01-15T10:30:00.000Z
             */
            callStartedAt?: string;
            customer?: components["schemas"]["CallCustomer"];
            /** @description Not documented. */
            data?: {
                [key: string]: unknown;
            };
            /** @example Call updated */
            message?: string;
            /** @example true */
            success?: boolean;
        };
        /**
         * @description A message as the guide shows it and integrators have seen it. The types are from the guide's list of fields; null is
         *     allowed where its example has it.
         */
        RecordedChatMessage: {
            /** @description Statistics of the buttons of cards. The items are not documented. */
            cardButtonStats?: unknown[];
            /**
             * @description The number of times it was delivered.
             * @example 0
             */
            deliveryCount?: number;
            /**
             * @description The number of times sending failed.
             * @example 0
             */
            erroredCount?: number;
            /** @example message_0000000001 */
            id?: string;
            /**
             * @description The name of that channel.
             * @example Acme Support
             */
            integrationDisplayName?: string;
            /**
             * @description The channel of the account.
             * @example intg_0000000001
             */
            integrationId?: string;
            /**
             * @description The WhatsApp number of that channel.
             * @example 919999999901
             */
            integrationWabaNumber?: string;
            /** @description Whether it came through an ad. */
            isFromAd?: boolean;
            /** @description Statistics of the links in the message. Its properties are not documented. */
            linkAnalytics?: {
                [key: string]: unknown;
            } | null;
            /** @description The content. */
            message?: {
                /**
                 * @description The kind of content.
                 * @example text
                 */
                messageType?: string;
                /** @example Hello */
                text?: string;
            };
            messageMetadata?: {
                /** @example null */
                status?: string | null;
            };
            /**
             * @description Who sent the message; `CUSTOMER` means an incoming message. The guide's list of values is not complete.
             * @example CUSTOMER
             */
            messageOriginType?: "CUSTOMER" | "USER" | "SYSTEM" | (string & {});
            /**
             * @description When it was sent, in milliseconds since 1970.
             * @example 1737612046032
             */
            messageTime?: number;
            /**
             * @description The number of times that the customer did not reply.
             * @example 0
             */
            noResponseCount?: number;
            /** @description Statistics of quick reply buttons. The items are not documented. */
            quickActionButtonStats?: unknown[];
            /**
             * @description The number of times it was read.
             * @example 0
             */
            readCount?: number;
            /**
             * @description The number of replies to it.
             * @example 0
             */
            repliesCount?: number;
            /**
             * @description The id of the customer who sent it.
             * @example customer_0000000021
             */
            senderId?: string;
            /** @description The team member who sent it; null and empty in the guide's example, which a customer sent. */
            senderUser?: {
                /** @example user_0000000001 */
                id?: string | null;
                /**
                 * @description A URL, or an empty string.
                 * @example
                 */
                imageUrl?: string;
                /**
                 * @description Ends in `(Public API)` for messages sent through this API.
                 * @example Asha Rao (Public API)
                 */
                name?: string | null;
                /** @example 919999999912 */
                phoneNumber?: string | null;
            };
            /**
             * @description The number of times it was sent.
             * @example 0
             */
            sentCount?: number;
            /**
             * @description The template of the message. Null for other messages.
             * @example null
             */
            templateId?: string | null;
            /**
             * @description According to the guide, the number of messages in the whole response, although each message has it.
             * @example 1
             */
            totalCount?: number;
            /**
             * @description The number of unread messages of the customer.
             * @example 0
             */
            unreadCount?: number;
        };
        /** @description A WhatsApp number on which nothing changed. */
        RefusedWabaRole: {
            /**
             * @description Why the entry was refused.
             * @example Role not found
             */
            error: string;
            /** @example 919999999902 */
            wabaNumber: string;
        };
        RemoveBroadcastGroupMembersRequest: {
            /**
             * @description The static broadcast group to remove from.
             * @example group_0000000001
             */
            groupId: string;
            /**
             * @description The members' phone numbers, as strings, not as objects as when adding members.
             * @example [
             *       "919999999921",
             *       "919999999922"
             *     ]
             */
            phoneNumbers: readonly string[];
        };
        RemoveBroadcastGroupMembersResult: {
            /**
             * @description The phone numbers that were not removed. No reason is given.
             * @example [
             *       "919999999922"
             *     ]
             */
            failed: string[];
            /**
             * @description The phone numbers that were removed.
             * @example [
             *       "919999999921"
             *     ]
             */
            success: string[];
        };
        /**
         * @description The reference requires `phone`, `tags` and `customFields`, the guide `phone` only. Send both lists; use an empty
         *     list if there is nothing to remove.
         */
        RemoveCustomerTagsRequest: {
            /**
             * @description Names of custom fields to remove.
             * @example [
             *       "City"
             *     ]
             */
            customFields: readonly string[];
            /**
             * @description The customer.
             * @example 919999999921
             */
            phone: string;
            /**
             * @description Names of tags to remove.
             * @example [
             *       "lead"
             *     ]
             */
            tags: readonly string[];
            /**
             * @description The account's WhatsApp number, with country code. Optional in the reference; the guide calls it both required
             *     and optional.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        /**
         * @description Removed items are under `removed` in the guide and in the reference's examples, but under `added` in the reference's
         *     schema. Expect `removed`; if it is absent, read `added`.
         */
        RemoveCustomerTagsResult: {
            /** @description The outcome for each custom field. */
            customFields: components["schemas"]["CustomFieldsRemoved"] | components["schemas"]["CustomFieldsAdded"];
            /** @description The outcome for each tag. */
            tags: components["schemas"]["TagsRemoved"] | components["schemas"]["TagsAdded"];
        };
        /** @description WhatsApp's own response, apparently passed on, which explains the spelling of the names. */
        RemovedWhatsappGroupParticipant: {
            /** @example whatsapp */
            messaging_product?: string;
            /**
             * @description WhatsApp's id of the request.
             * @example request_0000000001
             */
            request_id?: string;
        };
        /** @description One tag was removed from one conversation. This is not the list of the remaining tags. */
        RemoveTagEvent: components["schemas"]["TagEventBase"] & {
            /**
             * @description Identifies the event; always true in the samples.
             * @example true
             */
            tagRemoved: boolean;
        };
        RemoveTeamMemberRequest: {
            /**
             * @description The member to remove. International form, country code first.
             * @example 919999999912
             */
            memberPhoneNumber: string;
        };
        RemoveWaGroupTagsRequest: {
            /**
             * @description Names of custom fields to remove.
             * @example [
             *       "Region"
             *     ]
             */
            customFields?: readonly string[];
            /**
             * @description The id of the WhatsApp group, chosen by you according to the reference.
             * @example grp_0000000001
             */
            groupId: string;
            /**
             * @description Whether to record the removal in the chat.
             * @default true
             * @example true
             */
            shouldCreateChatLog: boolean;
            /**
             * @description Names of tags to remove.
             * @example [
             *       "lead"
             *     ]
             */
            tags?: readonly string[];
        };
        RemoveWaGroupTagsResult: {
            /** @description The outcome for each custom field. */
            customFields?: {
                /** @description The fields that failed. */
                errored?: components["schemas"]["WaGroupCustomFieldError"][];
                /**
                 * @description The fields that were removed.
                 * @example [
                 *       "Region"
                 *     ]
                 */
                removed?: string[];
            };
            /** @description The outcome for each tag. */
            tags?: {
                /** @description The tags that failed. */
                errored?: components["schemas"]["WaGroupTagError"][];
                /**
                 * @description The tags that were removed.
                 * @example [
                 *       "lead"
                 *     ]
                 */
                removed?: string[];
            };
        };
        ReportingManager: {
            /** @description Absent if the manager has none. */
            email?: string;
            /** @description Member id of the manager. */
            id?: string;
            /**
             * Format: date-time
             * @description When the manager joined the account.
             */
            joinDate?: string;
            name?: string;
            phone?: string;
        };
        RevokedCallingLicense: {
            /**
             * @description The number of licenses that the account uses after the request.
             * @example 8
             */
            licenseCount?: number;
            /** @example true */
            revoked?: boolean;
        };
        /** @description A role. The reference requires `roleId` and `roleName`, which do not exist; `id` and `name` are meant. */
        Role: {
            /**
             * Format: date-time
             * @description Required in the reference, missing in the guide.
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description Required in the reference, missing in the guide.
             */
            dateUpdated?: string;
            /** @example Sees all chats of a team */
            description: string;
            /**
             * @description Called `roleId`, `orgRoleId` or `wabaRoleId` in other operations.
             * @example role_0000000003
             */
            id: string;
            /** @description True if the account created the role, false if it is built in. */
            isCustomRole: boolean;
            /**
             * @description Called `roleName` in other operations, which compare it exactly.
             * @example TEAM_MEMBER
             */
            name: string;
            permissions: components["schemas"]["RolePermission"][];
            /**
             * @description Only in the guide.
             * @example Team Member
             */
            title?: string;
            /** @description Whether the role applies in the account (`ORG`) or on one WhatsApp number (`WHATSAPP`). */
            type: "ORG" | "WHATSAPP" | (string & {});
        };
        /** @description All roles. The body is the list itself. */
        RoleList: components["schemas"]["Role"][];
        /** @description A permission of a role. */
        RolePermission: {
            /** @example Sees all chats */
            description?: string;
            /** @example permission_0000000001 */
            id?: string;
            /** @example VIEW_ALL_CHATS */
            name?: string;
        };
        SendAudioMessageRequest: {
            content: components["schemas"]["AudioMessageContent"];
            from?: components["schemas"]["MessageSenderNumber"];
            groupId?: components["schemas"]["MessageGroupId"];
            messageId?: components["schemas"]["NewMessageId"];
            to?: components["schemas"]["MessageRecipientNumber"];
        };
        SendDocumentMessageRequest: {
            content: components["schemas"]["DocumentMessageContent"];
            from?: components["schemas"]["MessageSenderNumber"];
            groupId?: components["schemas"]["MessageGroupId"];
            messageId?: components["schemas"]["NewMessageId"];
            to?: components["schemas"]["MessageRecipientNumber"];
        };
        SendImageMessageRequest: {
            content: components["schemas"]["ImageMessageContent"];
            from?: components["schemas"]["MessageSenderNumber"];
            groupId?: components["schemas"]["MessageGroupId"];
            messageId?: components["schemas"]["NewMessageId"];
            to?: components["schemas"]["MessageRecipientNumber"];
        };
        SendInteractiveListMessageRequest: {
            content: components["schemas"]["InteractiveListContent"];
            from?: components["schemas"]["MessageSenderNumber"];
            messageId?: components["schemas"]["NewMessageId"];
            to: components["schemas"]["MessageRecipientNumber"];
        };
        SendInteractiveMediaCarouselMessageRequest: {
            content: components["schemas"]["InteractiveMediaCarouselContent"];
            from: components["schemas"]["MessageSenderNumber"];
            messageId?: components["schemas"]["NewMessageId"];
            to: components["schemas"]["MessageRecipientNumber"];
        };
        SendInteractiveMediaMessageRequest: {
            content: components["schemas"]["InteractiveMediaContent"];
            from: components["schemas"]["MessageSenderNumber"];
            messageId?: components["schemas"]["NewMessageId"];
            to: components["schemas"]["MessageRecipientNumber"];
        };
        SendInteractiveMessageRequest: {
            content: components["schemas"]["InteractiveContent"];
            from: components["schemas"]["MessageSenderNumber"];
            messageId?: components["schemas"]["NewMessageId"];
            to: components["schemas"]["MessageRecipientNumber"];
        };
        SendLocationMessageRequest: {
            content: components["schemas"]["LocationMessageContent"];
            from?: components["schemas"]["MessageSenderNumber"];
            groupId?: components["schemas"]["MessageGroupId"];
            messageId?: components["schemas"]["NewMessageId"];
            to?: components["schemas"]["MessageRecipientNumber"];
        };
        SendOrderMessageRequest: {
            content: components["schemas"]["OrderMessageContent"];
            from?: components["schemas"]["MessageSenderNumber"];
            messageId?: components["schemas"]["NewMessageId"];
            to?: components["schemas"]["MessageRecipientNumber"];
        };
        SendOrderStatusMessageRequest: {
            content: components["schemas"]["OrderStatusMessageContent"];
            from?: components["schemas"]["MessageSenderNumber"];
            messageId?: components["schemas"]["NewMessageId"];
            to?: components["schemas"]["MessageRecipientNumber"];
        };
        /**
         * @description The outcome of the attempt to send the message. Only `SENT` is documented for single messages; `FAILED` and
         *     `ENQUEUED` are documented for version 2 of the template operation. Delivery comes later: the same `messageId`
         *     arrives again in `MESSAGE_STATUS_UPDATE` webhooks as `SENT`, `DELIVERED`, `READ` or `FAILED`, with a `sentBy` that
         *     has been observed as `API` or as the digits of an agent's phone number.
         * @example SENT
         */
        SendStatus: "SENT" | "FAILED" | "ENQUEUED" | (string & {});
        SendTemplateMessagesRequest: {
            /**
             * @description The messages. No maximum is documented; the guide advises one template at a time. A failed item is reported in
             *     its own outcome; presumably the others are sent.
             */
            messages: readonly components["schemas"]["TemplateMessage"][];
        };
        SendTemplateMessagesV2Request: {
            /**
             * @description Whether to send without checking the media URLs first. It applies to the whole batch. No default is documented;
             *     presumably the URLs are checked.
             * @example false
             */
            byPassMediaUrlValidation?: boolean;
            /**
             * @description The messages. No maximum is documented. A failed item is reported in its own outcome; presumably the others are
             *     sent.
             */
            messages: readonly components["schemas"]["TemplateMessageV2"][];
        };
        SendTextMessageRequest: {
            content: components["schemas"]["TextMessageContent"];
            from?: components["schemas"]["MessageSenderNumber"];
            groupId?: components["schemas"]["MessageGroupId"];
            messageId?: components["schemas"]["NewMessageId"];
            to?: components["schemas"]["MessageRecipientNumber"];
        };
        SendTypingIndicatorRequest: {
            /**
             * @description The customer who sees the indicator, in international form.
             * @example 919999999921
             */
            customerNumber: string;
            /**
             * @description The account's WhatsApp number, in international form.
             * @example 919999999901
             */
            wabaNumber: string;
        };
        SendVideoMessageRequest: {
            content: components["schemas"]["VideoMessageContent"];
            from?: components["schemas"]["MessageSenderNumber"];
            groupId?: components["schemas"]["MessageGroupId"];
            messageId?: components["schemas"]["NewMessageId"];
            to?: components["schemas"]["MessageRecipientNumber"];
        };
        /**
         * @description The required properties are from the reference's table; a later passage of the same page only guarantees
         *     `escalationLevel`, so do not rely on the others.
         */
        SlaEscalatedEvent: {
            /**
             * @description The customer's phone number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /**
             * @description 1 for the first escalation, then 2, 3 and so on.
             * @example 1
             */
            escalationLevel: number;
            /**
             * @description Identifies the event. In other events, this property is called `event`.
             * @constant
             */
            eventType: "ON_SLA_ESCALATED_PUBLIC";
            /**
             * @description The response time of the policy, in seconds; omitted if it has none.
             * @example 900
             */
            responseTime?: number;
            /**
             * @description The policy; omitted if it has no name.
             * @example Standard response
             */
            slaName?: string;
            /**
             * @description The account's WhatsApp number that the chat is on, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string;
        };
        /**
         * @description The sent message. Only the form of a text message is documented; media, templates and interactive messages have
         *     other properties besides `type`.
         */
        StatusUpdateMessageContent: {
            /** @example Hello */
            text?: string;
            /** @example TEXT */
            type: string;
        } & {
            [key: string]: unknown;
        };
        SummaryTopic: {
            /**
             * @description What was said about it, in about 30 words.
             * @example The customer asked for an order; the agent named Thursday, and the customer agreed.
             */
            description?: string;
            /**
             * @description The topic in at most 7 words.
             * @example Late delivery of an order
             */
            title?: string;
        };
        TagError: {
            /**
             * @description Why it failed.
             * @example Tag not found
             */
            error: string;
            /**
             * @description The name of the tag.
             * @example old
             */
            tag: string;
        };
        TagEventBase: {
            /**
             * @description The channel of the conversation, if known. Ordinary WhatsApp conversations omit it according to the page's
             *     prose, but both samples have `WHATSAPP`. Other values are possible.
             * @example WHATSAPP
             */
            channelType?: "WHATSAPP" | "INSTAGRAM" | "GENERIC_CHANNEL" | "PSTN" | (string & {});
            /**
             * @description The customer's name on a channel other than WhatsApp; omitted on WhatsApp.
             * @example ravi.example
             */
            customerHandle?: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description The customer's phone number, with a `+`. Documented as always present; its value on channels without phone
             *     numbers is not documented.
             * @example +919999999921
             */
            from: string;
            /** @example tag_0000000001 */
            tagId: string;
            /** @example vip */
            tagName: string;
        };
        TagsAdded: {
            /**
             * @description The tags that the request changed.
             * @example [
             *       "vip"
             *     ]
             */
            added: string[];
            /** @description The tags that failed. */
            errored: components["schemas"]["TagError"][];
        };
        TagsRemoved: {
            /** @description The tags that failed. */
            errored: components["schemas"]["TagError"][];
            /**
             * @description The tags that were removed.
             * @example [
             *       "lead"
             *     ]
             */
            removed: string[];
        };
        TeamChangeResult: {
            /**
             * @description Whether the change was made.
             * @example true
             */
            success: boolean;
        };
        TeamList: {
            data?: components["schemas"]["TeamMember"][];
        };
        TeamMember: {
            /** @description Null if the member has none, as on the same object elsewhere in the API. */
            email?: string | null;
            /** @description Member id. */
            id?: string;
            isOrganizationOwner?: boolean;
            /**
             * Format: date-time
             * @description When the member joined the account.
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
        /** @description A team member, and the roles on individual WhatsApp numbers. */
        TeamMemberDetails: components["schemas"]["TeamMember"] & {
            wabaRoles?: components["schemas"]["TeamMemberWabaRole"][];
        };
        TeamMemberRoleChange: {
            /** @example 919999999912 */
            memberPhoneNumber: string;
            /**
             * @description The role in the account after the request. Only present if `orgRole` was sent.
             * @example role_0000000001
             */
            orgRoleId?: string;
            /**
             * @description The name of that role. Only present if `orgRole` was sent. The reference's sample writes `ADMIN` where the
             *     request wrote `Admin`, so do not compare the two exactly.
             * @example ADMIN
             */
            orgRoleName?: string;
            /**
             * @description Its value if entries of `wabaRoles` were refused is not documented.
             * @example true
             */
            success: boolean;
            /** @description The outcome for each entry of `wabaRoles`. Only present if `wabaRoles` was sent. */
            wabaRoles?: {
                /** @description The entries that were applied. */
                added: components["schemas"]["AppliedWabaRole"][];
                /** @description The entries that were refused. They do not stop the others. */
                errored: components["schemas"]["RefusedWabaRole"][];
            };
        };
        /** @description The role on one WhatsApp number. It has no role id. */
        TeamMemberWabaRole: {
            /** @example TEAM_MEMBER */
            roleName?: string;
            /**
             * @description The name of the WhatsApp number.
             * @example Acme Support
             */
            wabaName?: string;
            /** @example 919999999901 */
            wabaNumber?: string;
        };
        Template: {
            /**
             * @description The buttons, where the guide shows them. The reference has them in a component of type `BUTTON` instead; check
             *     both places.
             */
            buttons?: components["schemas"]["TemplateButton"][];
            /**
             * @description The category, which can differ from the submitted one. Two are documented.
             * @example MARKETING
             */
            category: components["schemas"]["TemplateCategory"] | string;
            /** @description The parts of the template. */
            components: components["schemas"]["TemplateComponent"][];
            /**
             * @description The name of the creator of the template.
             * @example Asha Rao
             */
            createdBy: string;
            /**
             * @description The template's id, which is a string in the path when editing. The reference declares a number, the guide shows
             *     a string.
             * @example 1001
             * @example 1001
             */
            id: number | string;
            /**
             * @description The language of the template.
             * @example en
             */
            language: components["schemas"]["TemplateLanguage"] | string;
            /**
             * @description The template's name.
             * @example diwali_offer
             */
            name: string;
            /**
             * @description Why the template was rejected. Always present according to the reference; missing in the guide, whose sample is
             *     an approved template.
             * @example The category does not fit the text
             */
            rejectedReason?: string;
            /**
             * @description The review status. No value for a disabled template is documented.
             * @example APPROVED
             */
            status: "APPROVED" | "REJECTED" | "PENDING" | "PAUSED" | (string & {});
            /**
             * @description The account's WhatsApp number that the template belongs to.
             * @example 919999999901
             */
            wabaPhoneNumber: string;
        };
        TemplateBodyComponent: {
            /**
             * @description The message text, with variables as `{{name}}`.
             * @example Hi {{name}}, enjoy {{discount}} off.
             */
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BODY";
            variables?: components["schemas"]["TemplateTextVariables"];
        };
        TemplateBodyInput: {
            example?: components["schemas"]["TemplateSampleValues"];
            /**
             * @description The message text, with variables as `{{name}}`.
             * @example Hi {{name}}, enjoy {{discount}} off.
             */
            text: string;
        };
        /** @description One button; `type` distinguishes the kinds. Expect kinds that are not documented. */
        TemplateButton: components["schemas"]["KnownTemplateButton"] | components["schemas"]["UnknownTemplateButton"];
        /**
         * @description One button; `type` distinguishes the kinds. A sample in the guide to editing has a `QUICK_REPLY` button with a link
         *     and a phone number, which belong to the other kinds according to the reference; they are not refused.
         */
        TemplateButtonInput: components["schemas"]["TemplateQuickReplyInput"] | components["schemas"]["TemplateUrlButtonInput"] | components["schemas"]["TemplatePhoneButtonInput"];
        /**
         * @description The button's label.
         * @example Shop now
         */
        TemplateButtonLabel: string;
        TemplateButtonsComponent: {
            /** @description The buttons, in their order. */
            buttons?: components["schemas"]["TemplateButton"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BUTTON";
        };
        /**
         * @description The category of a template. Authentication templates are not supported.
         * @example MARKETING
         * @enum {string}
         */
        TemplateCategory: "MARKETING" | "UTILITY";
        /** @description One part of a template; `type` distinguishes the kinds. Expect kinds that are not documented. */
        TemplateComponent: components["schemas"]["KnownTemplateComponent"] | components["schemas"]["UnknownTemplateComponent"];
        /**
         * @description A complete template, as submitted for review. Creating and editing take the same properties, and an edit must send
         *     all required ones again.
         */
        TemplateDefinition: {
            /**
             * @description Whether Meta may move the template to another category if the given one is wrong; otherwise it can reject the
             *     template. Always send it: the reference has true as the default but warns that a template without it can be
             *     rejected, and the guide to editing requires it.
             * @default true
             */
            allowCategoryUpdate: boolean;
            category: components["schemas"]["TemplateCategory"];
            components: components["schemas"]["TemplateParts"];
            /** @description The language of the template. Required, although the guide to editing mentions `en` as the default. */
            language: components["schemas"]["TemplateLanguage"];
            /**
             * @description The template's name. It should be unique, according to the guide; whether per WhatsApp number or per language is
             *     not documented, nor is a pattern.
             * @example diwali_offer
             */
            name: string;
            /**
             * @description The account's WhatsApp numbers that get the template, country code first. Optional in the reference, which does
             *     not say which WhatsApp numbers are used without it; required in the guide. Always send it.
             * @example [
             *       "+919999999901"
             *     ]
             */
            wabaNumbers?: readonly string[];
        };
        TemplateDocumentHeader: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            format: "DOCUMENT";
            /** @description The document. Only in the reference. */
            variables?: {
                /**
                 * @description The document's file name; called `filename` when sending.
                 * @example Offer.pdf
                 */
                fileName?: string;
                /**
                 * @description The URL of the document.
                 * @example https://acme.example/offer.pdf
                 */
                mediaUrl?: string;
            }[];
        };
        TemplateDocumentHeaderInput: {
            example?: components["schemas"]["TemplateSampleMedia"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            format: "DOCUMENT";
        };
        TemplateFooterComponent: {
            /**
             * @description The small line below the body.
             * @example Reply STOP to opt out
             */
            text?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FOOTER";
        };
        TemplateFooterInput: {
            /**
             * @description The small line below the body. No sample values are documented for it.
             * @example Reply STOP to opt out
             */
            text: string;
        };
        /**
         * @description The text or medium above the body; `format` distinguishes the kinds. Expect headers without `format` or with an
         *     undocumented one.
         */
        TemplateHeaderComponent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HEADER";
        } & (components["schemas"]["KnownTemplateHeader"] | components["schemas"]["UnknownTemplateHeader"]);
        /** @description The text or medium above the body; `format` distinguishes the kinds. Locations cannot be submitted. */
        TemplateHeaderInput: components["schemas"]["TemplateTextHeaderInput"] | components["schemas"]["TemplateImageHeaderInput"] | components["schemas"]["TemplateVideoHeaderInput"] | components["schemas"]["TemplateDocumentHeaderInput"];
        TemplateImageHeader: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            format: "IMAGE";
            variables?: components["schemas"]["TemplateMediaVariables"];
        };
        TemplateImageHeaderInput: {
            example?: components["schemas"]["TemplateSampleMedia"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            format: "IMAGE";
        };
        /**
         * @description A language code that WhatsApp templates can have.
         * @example en
         * @enum {string}
         */
        TemplateLanguage: "af" | "sq" | "ar" | "az" | "bn" | "bg" | "ca" | "zh_CN" | "zh_HK" | "zh_TW" | "hr" | "cs" | "da" | "nl" | "en" | "en_GB" | "en_US" | "et" | "fil" | "fi" | "fr" | "ka" | "de" | "el" | "gu" | "ha" | "he" | "hi" | "hu" | "id" | "ga" | "it" | "ja" | "kn" | "kk" | "rw_RW" | "ko" | "ky_KG" | "lo" | "lv" | "lt" | "mk" | "ms" | "ml" | "mr" | "nb" | "fa" | "pl" | "pt_BR" | "pt_PT" | "pa" | "ro" | "ru" | "sr" | "sk" | "sl" | "es" | "es_AR" | "es_ES" | "es_MX" | "sw" | "sv" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "uz";
        /** @description A place; the coordinates are given when the template is sent. */
        TemplateLocationHeader: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            format: "LOCATION";
        };
        /** @description The medium. Only in the reference. */
        TemplateMediaVariables: {
            /**
             * @description The URL of the medium.
             * @example https://acme.example/offer.png
             */
            mediaUrl?: string;
        }[];
        TemplateMessage: {
            content: components["schemas"]["TemplateMessageContent"];
            customData?: components["schemas"]["MessageCustomData"];
            from?: components["schemas"]["MessageSenderNumber"];
            messageId?: components["schemas"]["NewMessageId"];
        } & ({
            groupId?: never;
            to: components["schemas"]["MessageRecipientNumber"];
        } | {
            groupId: components["schemas"]["MessageGroupId"];
            to?: never;
        });
        TemplateMessageBody: {
            /**
             * @description The values of the body's variables. Presumably in the order of the variables in the template; no source says so.
             * @example [
             *       "Ravi",
             *       "order_0000000001"
             *     ]
             */
            placeholders: readonly string[];
        };
        /**
         * @description The value of a button, distinguished by `type`. The reference only has `URL`; the guide also mentions quick-reply
         *     buttons with your own id.
         */
        TemplateMessageButton: components["schemas"]["TemplateMessageUrlButton"] | components["schemas"]["TemplateMessageQuickReplyButton"];
        /** @description Values for one card. The reference requires a property `type` that no card has; nothing is required here. */
        TemplateMessageCard: {
            /**
             * @description The index of the card. The first is 0 according to the reference; the guide's only card has the index 1.
             * @example 0
             */
            cardIndex?: number;
            components?: components["schemas"]["TemplateMessageCardComponents"];
        };
        /** @description A value for every variable of the card. */
        TemplateMessageCardComponents: {
            body?: components["schemas"]["TemplateMessageBody"];
            /** @description Values for the card's buttons. */
            buttons?: readonly components["schemas"]["TemplateMessageButton"][];
            header?: components["schemas"]["TemplateMessageCardHeader"];
        };
        /** @description The medium at the top of a card, distinguished by `type`. */
        TemplateMessageCardHeader: components["schemas"]["TemplateMessageImageHeader"] | components["schemas"]["TemplateMessageVideoHeader"];
        /** @description The template and the values of its variables. */
        TemplateMessageContent: {
            /**
             * @description The language code of the template. It is required but has the default `en`, so send it. The reference lists six
             *     codes, although templates can be created in 69 languages; the guide calls it any code.
             * @default en
             */
            language: components["schemas"]["TemplateMessageLanguage"];
            templateData?: components["schemas"]["TemplateMessageData"];
            /**
             * @description The name of an approved template. An unknown or unapproved template is reported in a success response, as a
             *     message with status `FAILED`.
             * @example order_confirmation
             */
            templateName: string;
        };
        /** @description A value for every variable of the template, part by part. Omit parts without variables. */
        TemplateMessageData: {
            body?: components["schemas"]["TemplateMessageBody"];
            /**
             * @description Values for the buttons. The guide gives a limit of one button and shows two in its own example; the reference
             *     gives no limit.
             */
            buttons?: readonly components["schemas"]["TemplateMessageButton"][];
            /** @description Values for the cards of a carousel template. */
            cards?: readonly components["schemas"]["TemplateMessageCard"][];
            header?: components["schemas"]["TemplateMessageHeader"];
        };
        /** @description The document of a header. */
        TemplateMessageDocumentHeader: {
            /**
             * @description The caption of the document according to the reference. The guide calls it the URL of a file.
             * @example Invoice 42
             */
            filename?: string;
            /**
             * @description Where the service fetches the document. It must be publicly reachable.
             * @example https://example.com/invoice.pdf
             */
            mediaUrl?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DOCUMENT";
        };
        /**
         * @description The value of the header, distinguished by `type`. The reference does not mark `type` as required, but nothing else
         *     says which value is meant. The guide's example sets the properties of all types together; only those of the given
         *     type are described here, and others are allowed.
         */
        TemplateMessageHeader: components["schemas"]["TemplateMessageTextHeader"] | components["schemas"]["TemplateMessageImageHeader"] | components["schemas"]["TemplateMessageDocumentHeader"] | components["schemas"]["TemplateMessageVideoHeader"] | components["schemas"]["TemplateMessageLocationHeader"];
        /** @description The image of a header. */
        TemplateMessageImageHeader: {
            /**
             * @description Where the service fetches the image. It must be publicly reachable.
             * @example https://example.com/image.png
             */
            mediaUrl?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "IMAGE";
        };
        /**
         * @description The language code of the template. The reference of this operation lists six, although templates can be created in
         *     69 languages; the guide calls it any language code. All of them are accepted here.
         * @example en
         */
        TemplateMessageLanguage: ("en" | "en_US" | "en_GB" | "pt_BR" | "es" | "id") | components["schemas"]["TemplateLanguage"];
        /** @description The map position of a header. */
        TemplateMessageLocationHeader: {
            /** @example 19.082502 */
            latitude?: number;
            /** @example 72.7163737 */
            longitude?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LOCATION";
        };
        /**
         * @description The id of a quick-reply button. Only the guide's text mentions it: quick-reply buttons and buttons on carousel cards
         *     can have an id. It shows no example.
         */
        TemplateMessageQuickReplyButton: {
            /**
             * @description Your own id. It comes back as `message.id` in the webhook of the button that was tapped.
             * @example confirm_order
             */
            parameter?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "QUICK_REPLY";
        };
        /**
         * @description The guide shows a single outcome, although the request is a batch; the live service has been observed to return a
         *     list of outcomes, as version 2 does. A response with `messages` is the list.
         */
        TemplateMessageResponse: components["schemas"]["TemplateMessageResults"] | components["schemas"]["MessageResult"];
        /** @description The outcome of one message. A failed message has been observed with `status` and `errorMessage` only. */
        TemplateMessageResult: {
            /**
             * @description Why the message failed. Only with status `FAILED`.
             * @example Template with given name and language not found
             */
            errorMessage?: string;
            /**
             * @description The id of the message, to look up its status and to recognize it in webhooks.
             * @example 00000000-0000-4000-8000-000000000001
             */
            messageId?: string;
            /**
             * @description The phone number that the message goes to, digits only.
             * @example 919999999921
             */
            recipient?: string;
            status?: components["schemas"]["SendStatus"];
        };
        /** @description One outcome for each message. */
        TemplateMessageResults: {
            /**
             * @description The outcomes. Whether they are in the order of the request is not documented; match them by `recipient` if
             *     present.
             */
            messages?: components["schemas"]["TemplateMessageResult"][];
        };
        /** @description The value of a text header's variable. */
        TemplateMessageTextHeader: {
            /**
             * @description The text that replaces the variable.
             * @example Ravi Kumar
             */
            placeholder?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TEXT";
        };
        /** @description The variable part of a link button. */
        TemplateMessageUrlButton: {
            /**
             * @description The value of the URL's variable. Needed only where the URL has one, according to the reference; the guide marks
             *     it as required.
             * @example order_0000000001
             */
            parameter?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "URL";
        };
        /** @description One message. This version does not accept a `messageId`; the response contains the generated one. */
        TemplateMessageV2: {
            content: components["schemas"]["TemplateMessageV2Content"];
            customData?: components["schemas"]["MessageCustomData"];
            /**
             * @description The account's WhatsApp number that sends. Required with `to`, optional with `groupId`; which WhatsApp number
             *     sends then is not documented.
             */
            from?: components["schemas"]["MessageSenderNumber"];
        } & ({
            groupId?: never;
            /** @description The customer who receives the message. Send this, together with `from`, or `groupId`. */
            to: components["schemas"]["MessageRecipientNumber"];
        } | {
            groupId: components["schemas"]["MessageGroupId"];
            to?: never;
        });
        TemplateMessageV2Body: {
            /**
             * @description One object for each variable, with the variable's name as key; plain strings are not allowed. Whether the keys
             *     must match the template, and whether one object can have several, is not documented.
             * @example [
             *       {
             *         "name": "Ravi"
             *       },
             *       {
             *         "order": "order_0000000001"
             *       }
             *     ]
             */
            placeholders: readonly {
                [key: string]: string;
            }[];
        };
        /** @description Values for one card. */
        TemplateMessageV2Card: {
            /**
             * @description The index of the card, starting at 0.
             * @example 0
             */
            cardIndex?: number;
            components?: components["schemas"]["TemplateMessageV2CardComponents"];
        };
        /** @description A value for every variable of the card. */
        TemplateMessageV2CardComponents: {
            body?: components["schemas"]["TemplateMessageV2Body"];
            /** @description Values for the card's buttons. */
            buttons?: readonly components["schemas"]["TemplateMessageButton"][];
            header?: components["schemas"]["TemplateMessageCardHeader"];
        };
        /** @description The template and the values of its variables. */
        TemplateMessageV2Content: {
            language: components["schemas"]["TemplateMessageLanguage"];
            templateData?: components["schemas"]["TemplateMessageV2Data"];
            /**
             * @description The name of an approved template. An unknown or unapproved template is reported in a success response, as a
             *     message with status `FAILED`.
             * @example order_confirmation
             */
            templateName: string;
        };
        /**
         * @description A value for every variable of the template, part by part. The page's text calls it required, its schema does not; a
         *     template without variables does not need it.
         */
        TemplateMessageV2Data: {
            body?: components["schemas"]["TemplateMessageV2Body"];
            /** @description Values for the buttons, in the form of version 1. */
            buttons?: readonly components["schemas"]["TemplateMessageButton"][];
            /** @description Values for the cards of a carousel template. */
            cards?: readonly components["schemas"]["TemplateMessageV2Card"][];
            header?: components["schemas"]["TemplateMessageV2Header"];
        };
        /** @description The document of a header. */
        TemplateMessageV2DocumentHeader: {
            /**
             * @description Where the service fetches the document. It must be publicly reachable.
             * @example https://example.com/invoice.pdf
             */
            mediaUrl?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DOCUMENT";
        };
        /**
         * @description The medium of the header, distinguished by `type`. Unlike version 1, this version documents neither a location nor a
         *     file name, nor how the variable of a text header is filled.
         */
        TemplateMessageV2Header: components["schemas"]["TemplateMessageV2TextHeader"] | components["schemas"]["TemplateMessageImageHeader"] | components["schemas"]["TemplateMessageV2DocumentHeader"] | components["schemas"]["TemplateMessageVideoHeader"];
        /** @description A text header. No property for the value of its variable is documented. */
        TemplateMessageV2TextHeader: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TEXT";
        };
        /** @description The video of a header. */
        TemplateMessageVideoHeader: {
            /**
             * @description Where the service fetches the video. It must be publicly reachable.
             * @example https://example.com/video.mp4
             */
            mediaUrl?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "VIDEO";
        };
        /** @description Whether the request was accepted. There is no id; list the templates to get it. */
        TemplateOutcome: {
            /** @example true */
            success: boolean;
        };
        /**
         * @description The parts of the template. The guide to editing calls all of them optional; according to the reference the body is
         *     always needed.
         */
        TemplateParts: {
            body: components["schemas"]["TemplateBodyInput"];
            /** @description The buttons, in their order. No maximum is documented. */
            buttons?: readonly components["schemas"]["TemplateButtonInput"][];
            footer?: components["schemas"]["TemplateFooterInput"];
            header?: components["schemas"]["TemplateHeaderInput"];
        };
        TemplatePhoneButton: {
            /**
             * @description The phone number that the button calls.
             * @example 919999999901
             */
            phoneNumber?: string;
            /**
             * @description The button's label.
             * @example Call us
             */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PHONE_NUMBER";
        };
        /** @description A button that calls a phone number. */
        TemplatePhoneButtonInput: {
            /**
             * @description The phone number to call. The guide requires it for this kind of button.
             * @example +919999999901
             */
            phoneNumber: string;
            text: components["schemas"]["TemplateButtonLabel"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PHONE_NUMBER";
        };
        TemplateQuickReplyButton: {
            /**
             * @description The button's label, which is sent as the customer's reply.
             * @example Interested
             */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "QUICK_REPLY";
        };
        /** @description A button that sends its label as the customer's reply. */
        TemplateQuickReplyInput: {
            text: components["schemas"]["TemplateButtonLabel"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "QUICK_REPLY";
        };
        /** @description For the reviewer, a sample of the medium. */
        TemplateSampleMedia: {
            /**
             * @description The URL of the sample.
             * @example https://acme.example/sample.png
             */
            link?: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description For the reviewer: a sample value for each variable of the text, by its name. Only for a text with variables.
         * @example {
         *       "name": "Ravi"
         *     }
         */
        TemplateSampleValues: {
            [key: string]: string;
        };
        TemplateTextHeader: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            format: "TEXT";
            /**
             * @description The header text, with variables as `{{name}}`.
             * @example Hello {{name}}
             */
            text?: string;
            variables?: components["schemas"]["TemplateTextVariables"];
        };
        TemplateTextHeaderInput: {
            example?: components["schemas"]["TemplateSampleValues"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            format: "TEXT";
            /**
             * @description The header text, with variables as `{{name}}`.
             * @example Hello {{name}}
             */
            text?: string;
        };
        /** @description The variables of the text. Only in the reference. */
        TemplateTextVariables: {
            /**
             * @description The variable's name, as between the braces.
             * @example name
             */
            name?: string;
        }[];
        TemplateUpdateEvent: {
            /**
             * @description Who submitted the template (according to one table) or created it (according to another); omitted if unknown.
             * @example Asha Rao
             */
            agentName?: string;
            /**
             * @description That agent's phone number, with a `+`; omitted if unknown. Personal data.
             * @example +919999999911
             */
            agentNumber?: string;
            /**
             * @description Identifies the event. It is not the name of the subscription.
             * @constant
             */
            event: "TEMPLATE_STATUS_UPDATE";
            /**
             * @description The current status of the template. Meta may send other values.
             * @example APPROVED
             */
            newStatus: "APPROVED" | "REJECTED" | "PENDING" | "PAUSED" | (string & {});
            /**
             * @description The previous status; null if none is recorded. Meta may send other values.
             * @example PENDING
             */
            oldStatus: "APPROVED" | "REJECTED" | "PENDING" | "PAUSED" | (string & {}) | null;
            /**
             * @description Why Meta refused the template, as free text for people. Empty for any other status, according to one table;
             *     according to another it is omitted then.
             * @example
             */
            rejectedReason: string;
            /** @example en */
            templateLanguage: string;
            /**
             * @description Identifies the template together with `templateLanguage`.
             * @example order_confirmation
             */
            templateName: string;
            /**
             * @description The account's WhatsApp number, with a `+`; most other events call it `wabaNumber`.
             * @example +919999999901
             */
            wabaPhoneNumber: string;
        };
        TemplateUrlButton: {
            /**
             * @description The button's label.
             * @example Shop now
             */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "URL";
            /**
             * @description The link that the button opens.
             * @example https://acme.example/shop
             */
            url?: string;
            /** @description The variable parts of the link. Only in the reference. */
            variables?: {
                /**
                 * @description The value for the link's variable; a path in the example.
                 * @example offers/diwali
                 */
                parameter: string;
            }[];
        };
        /** @description A button that opens a link. */
        TemplateUrlButtonInput: {
            /**
             * @description A sample value of the variable: a string, not a map. Only for a link with a variable.
             * @example offers/diwali
             */
            example?: string;
            text: components["schemas"]["TemplateButtonLabel"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "URL";
            /**
             * @description The link, which can contain a variable; the syntax is not shown. The guide requires the link for this kind of
             *     button.
             * @example https://acme.example/shop
             */
            url: string;
        };
        TemplateVideoHeader: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            format: "VIDEO";
            variables?: components["schemas"]["TemplateMediaVariables"];
        };
        TemplateVideoHeaderInput: {
            example?: components["schemas"]["TemplateSampleMedia"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            format: "VIDEO";
        };
        TextMessageContent: {
            /**
             * @description Only in an example of the reference; presumably requests a link preview.
             * @example true
             */
            previewUrl?: boolean;
            /**
             * @description The text. No limit on its length is documented.
             * @example Your order is on its way.
             */
            text: string;
        };
        TypingIndicatorResult: {
            /**
             * @description Whether the indicator reached the customer.
             * @example true
             */
            success?: boolean;
        };
        UnassignRequest: {
            /** @description The customer whose chat is unassigned. Send this or `groupId`. */
            customerPhoneNumber?: components["schemas"]["PhoneNumber"];
            /**
             * @description The WhatsApp group whose chat is unassigned. Send this or `customerPhoneNumber`.
             * @example grp_1234
             */
            groupId?: string;
            /** @description The account's WhatsApp number that the chat is on, as for assigning. */
            wabaNumber?: components["schemas"]["PhoneNumber"];
        };
        UnassignResult: {
            /** @example true */
            success?: boolean;
        };
        UnblockCustomerRequest: {
            /**
             * Format: phone
             * @description The customer to unblock, 10 to 15 characters.
             * @example +919999999921
             */
            phone: string;
        };
        /** @description The payload of an event of which only the name is known. Any object is valid; do not rely on any property. */
        UndocumentedEvent: {
            [key: string]: unknown;
        };
        /** @description A button of a kind that is not documented. */
        UnknownTemplateButton: {
            /** @description The button's label. */
            text: string;
            type: string;
        };
        /** @description A part of a kind that is not documented. */
        UnknownTemplateComponent: {
            type: string;
        };
        /** @description A header without a format, or with an undocumented format. */
        UnknownTemplateHeader: {
            format?: string;
        };
        /** @description The same properties as form fields, with the logo as a file. */
        UpdateChannelForm: components["schemas"]["UpdateChannelRequest"] & {
            /**
             * @description The new logo as a file: JPG or PNG, square, at most 640 by 640 pixels and 800 KB. Not together with
             *     `logoUrl`.
             */
            logo?: Blob;
        };
        /** @description The channel and at least one property to change. */
        UpdateChannelRequest: {
            /**
             * @description Plain text. WhatsApp's formatting marks (`~`, `*`, `_` and three backticks) are refused.
             * @example Ask us anything
             */
            about?: string;
            /** @example 1 Example Street, Springfield */
            address?: string;
            /** @example Help with orders */
            description?: string;
            /** @example Acme Support */
            displayName?: string;
            /**
             * @description An email address.
             * @example support@acme.example
             */
            email?: string;
            /**
             * @description The channel to change, in your account. Called `channelId` in the list.
             * @example intg_0000000001
             */
            integrationId: string;
            /**
             * Format: uri
             * @description Public https URL of the new logo: JPG or PNG, square, at most 640 by 640 pixels and 800 KB.
             * @example https://acme.example/logo.png
             */
            logoUrl?: string;
            /**
             * @description The industry.
             * @example Shopping and Retail
             * @enum {string}
             */
            vertical?: "Automotive" | "Beauty, Spa and Salon" | "Clothing and Apparel" | "Education" | "Entertainment" | "Event Planning and Service" | "Finance and Banking" | "Food and Grocery" | "Public Service" | "Hotel and Lodging" | "Medical and Health" | "Non-profit" | "Professional Services" | "Shopping and Retail" | "Travel and Transportation" | "Restaurant" | "Other";
            /**
             * @description At most two URLs.
             * @example [
             *       "https://acme.example"
             *     ]
             */
            websites?: readonly string[];
        };
        /**
         * @description A change of one custom field, distinguished by `customFieldEventType`. These are the documented kinds; others are
         *     possible.
         */
        UpdateCustomerCustomFieldEvent: components["schemas"]["CustomFieldSetEvent"] | components["schemas"]["CustomFieldUpdatedEvent"] | components["schemas"]["CustomFieldRemovedEvent"];
        /**
         * @description The profile after an update. It differs from the listed profile: it contains `displayName` and `useMetaName`, and
         *     `orgName` is added. The reference marks nothing here as nullable, but does so for the same properties in the list;
         *     expect null.
         */
        UpdatedChannelProfile: {
            about?: string | null;
            address?: string | null;
            description?: string | null;
            /** @example Acme Support */
            displayName?: string | null;
            email?: string | null;
            /** @description URL of the stored logo. */
            logo?: string | null;
            /**
             * @description The name of the account.
             * @example Acme
             */
            orgName?: string | null;
            useMetaName?: boolean;
            /** @example Shopping and Retail */
            vertical?: string | null;
            /**
             * @example [
             *       "https://acme.example"
             *     ]
             */
            websites?: string[];
        };
        UpdateNoteRequest: {
            /**
             * @description The note to change.
             * @example 00000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description The new text.
             * @example Demo done, sends the order on Monday.
             */
            note: string;
        };
        UpdateQuickReplyRequest: {
            /**
             * @description Who sees the quick reply. `everyone` is the only documented value.
             * @example everyone
             */
            accessTo?: string;
            rawMessage: components["schemas"]["QuickReplyMessage"];
            /**
             * @description The new shortcut, which can be the current one.
             * @example /welcome-updated
             */
            shortcut: string;
        };
        UpdateWhatsappGroupSettingsRequest: {
            /**
             * @description The new description.
             * @example Help around the clock
             */
            description?: string;
            /**
             * @description The new id. The current id is in the query.
             * @example vip_support_2026
             */
            groupId?: string;
            /**
             * @description The new name.
             * @example VIP support
             */
            subject?: string;
            /**
             * @description The account's WhatsApp number that owns the WhatsApp group.
             * @example 919999999901
             */
            wabaNumber: string;
        };
        UploadedMedia: {
            /**
             * @description Seconds until the URL expires.
             * @example 86400
             */
            expiresIn: number;
            /**
             * @description URL of the stored file. Messages can use it until it expires.
             * @example https://media.example.com/price-list.pdf
             */
            mediaUrl: string;
        };
        /**
         * @description A rejected request. The reference shows `message` as a list with one string per problem, the guides show a single
         *     string; expect both.
         */
        ValidationError: {
            /** @description The name of the status. */
            error?: string;
            /** @description What was wrong, one string per problem. */
            message?: string[] | string;
            /** @description The HTTP status again. */
            statusCode?: number;
        };
        VerifiedWidgetLeadReceivedEvent: {
            /** @description The submitted fields of the form. */
            data: components["schemas"]["WidgetLeadField"][];
            /**
             * @description Omitted if the customer could not be found.
             * @example customer_0000000021
             */
            dtCustomerId?: string;
            /**
             * @description Identifies the event; a failed match sends no event.
             * @constant
             */
            verified: true;
            /**
             * @description The phone number that the customer wrote from, with a `+`.
             * @example +919999999921
             */
            whatsappNumber: string;
        };
        VideoMessageContent: {
            caption?: components["schemas"]["MessageMediaCaption"];
            /** @example https://example.com/tour.mp4 */
            mediaUrl: components["schemas"]["MessageMediaUrl"];
        };
        /** @description The new role on one WhatsApp number, identified by exactly one of id and name. */
        WabaRoleChange: {
            /**
             * @description A WhatsApp number of the account, country code first.
             * @example 919999999901
             */
            wabaNumber: string;
        } & ({
            /**
             * @description The `id` of the role in the list of roles.
             * @example role_0000000012
             */
            roleId: string;
            roleName?: never;
        } | {
            roleId?: never;
            /**
             * @description The `name` of the role in the list of roles, case-sensitive.
             * @example Agent
             */
            roleName: string;
        });
        WaGroupCustomFieldError: {
            /**
             * @description The name of the field.
             * @example Colour
             */
            customField?: string;
            /**
             * @description Why it failed.
             * @example Field not found
             */
            error?: string;
        };
        WaGroupCustomFieldInput: {
            /**
             * @description The name of a custom field of the chat.
             * @example Region
             */
            name: string;
            /**
             * @description Its new value.
             * @example West
             */
            value?: string;
            /**
             * @description The new values of a multi-select field. What happens if both or neither of `value` and `values` are sent is not
             *     documented.
             * @example [
             *       "Retail",
             *       "Wholesale"
             *     ]
             */
            values?: readonly string[];
        };
        /** @description A message in a WhatsApp group, in the shape of `MESSAGE_RECEIVED`, identified by `type`. */
        WaGroupMessageReceivedEvent: components["schemas"]["InboundMessageEventBase"] & {
            /**
             * @description The participant; the same value as `dtCustomerId`.
             * @example customer_0000000021
             */
            customerId: string;
            /**
             * @description The participant.
             * @example customer_0000000021
             */
            dtCustomerId: string;
            /**
             * @description The phone number of the participant who wrote, digits only.
             * @example 919999999921
             */
            from: string;
            /**
             * @description Meta's id of the WhatsApp group, up to 20 digits; not a phone number, and not the `groupId` of the other
             *     WhatsApp group events.
             * @example 120363000000000001
             */
            to: string;
            /**
             * @description Identifies the event.
             * @constant
             */
            type: "wa_group";
        };
        WaGroupTagError: {
            /**
             * @description Why it failed.
             * @example Tag not found
             */
            error?: string;
            /**
             * @description The name of the tag.
             * @example old
             */
            tag?: string;
        };
        WalletBalance: {
            /**
             * @description The remaining balance, in units of the currency and not rounded.
             * @example 1234.567890123
             */
            balance?: number;
            /**
             * @description The currency of the wallet. Currencies other than `INR` are not documented.
             * @example INR
             */
            currencyCode?: string;
        };
        /** @description A registered webhook, without the settings that are not returned. */
        Webhook: {
            /**
             * @description The name of the person who registered it.
             * @example Asha Rao
             */
            createdBy: string;
            /** @description The events that are sent. */
            eventTypes: (components["schemas"]["WebhookEventType"] | string)[];
            /**
             * @description The number of integrations that use it. A number in the reference, a string of digits in the guide.
             * @example 2
             * @example 2
             */
            integrationCount: number | string;
            /** @example Orders */
            name: string;
            /**
             * Format: uri
             * @example https://acme.example/hooks/message-received
             */
            url: string;
            /** @description The WhatsApp numbers whose events are sent, with or without a `+`. */
            wabaNumbers: string[];
            /** @example webhook_0000000001 */
            webhookId: string;
        };
        /**
         * @description Credentials that DoubleTick is documented to send to the endpoint. The live service has been observed to accept
         *     this, but neither to store nor to send it; do not rely on it.
         */
        WebhookAuthorization: {
            /**
             * @description The token or the credentials. The format for `BASIC` is not documented.
             * @example a-long-random-text
             */
            payload: string;
            /**
             * @description The scheme of the credentials.
             * @example BEARER
             * @enum {string}
             */
            type: "BASIC" | "BEARER";
        };
        /**
         * @description An event that a webhook can be registered for. Five of them have no page: `RAW_CLOUD_API_WEBHOOK`,
         *     `CUSTOMER_BUSINESS_CHAT_OPEN`, `POST_CALL_DISPOSITION`, `STANDBY_MESSAGE_RECEIVED` and `MESSAGING_HANDOVER`.
         * @enum {string}
         */
        WebhookEventType: "MESSAGE_RECEIVED" | "MESSAGE_STATUS_UPDATE" | "CHAT_ASSIGNED_TO_AGENT" | "ASSIGNED_AGENT_STATUS_CHANGED" | "CHAT_UNASSIGNED" | "UPDATE_CUSTOMER_CUSTOM_FIELD" | "WIDGET_LEAD_RECEIVED" | "VERIFIED_WIDGET_LEAD_RECEIVED" | "NEW_LEAD" | "RAW_CLOUD_API_WEBHOOK" | "CLOSE_CONVERSATION" | "TEMPLATE_UPDATE" | "ADD_TAG" | "REMOVE_TAG" | "CALL_TO_WHATSAPP_MESSAGE_RECEIVED" | "CONVERSATION_OPENED" | "CUSTOMER_BUSINESS_CHAT_OPEN" | "CUSTOMER_NOTE_CREATED" | "CUSTOMER_NOTE_UPDATED" | "CUSTOMER_NOTE_DELETED" | "POST_CALL_DISPOSITION" | "CALL_INCOMING_INITIATED" | "CALL_OUTGOING_INITIATED" | "CALL_ACCEPTED" | "CALL_ENDED" | "CALL_REJECTED" | "CALL_MISSED" | "CALL_NOT_PICKED" | "STANDBY_MESSAGE_RECEIVED" | "MESSAGING_HANDOVER";
        /**
         * @description All webhooks. The guide shows a list, the reference a single webhook; an array is the list, an object a single
         *     webhook.
         */
        WebhookListing: components["schemas"]["Webhook"][] | components["schemas"]["Webhook"];
        /** @description Which of the requested pairs of WhatsApp number and event the webhook now has. */
        WebhookOutcome: {
            /** @description WhatsApp numbers that the account does not have. */
            invalidWabaNumbers: string[];
            /** @description The refused pairs, without a reason. */
            invalidWebhooks: components["schemas"]["WebhookSubscription"][];
            /** @description The accepted pairs. */
            validWebhooks: components["schemas"]["WebhookSubscription"][];
        };
        /** @description A webhook: its URL, the format of deliveries, the events and the WhatsApp numbers. */
        WebhookSettings: {
            authorization?: components["schemas"]["WebhookAuthorization"];
            /**
             * @description Your own data for the body of every delivery. How it is combined with the payload is not documented.
             * @example {
             *       "source": "doubletick"
             *     }
             */
            body?: {
                [key: string]: unknown;
            };
            /**
             * @description The encoding of the body. Neither the encoding of a nested payload as form data nor the default is documented.
             * @example JSON
             * @enum {string}
             */
            bodyFormat?: "JSON" | "FORM_DATA";
            /**
             * @description Your own headers for every delivery, by name. A good place for a secret.
             * @example {
             *       "X-Hook-Secret": "a-long-random-text"
             *     }
             */
            headers?: {
                [key: string]: unknown;
            };
            /**
             * @description The HTTP method of the deliveries. What happens to the payload with `GET` and `HEAD` is not documented; `POST`
             *     is the usual choice.
             * @example POST
             * @enum {string}
             */
            method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD";
            /**
             * @description The name of the webhook.
             * @example Orders
             */
            name: string;
            /**
             * @description Your own query parameters for every delivery, by name.
             * @example {
             *       "event": "MESSAGE_RECEIVED"
             *     }
             */
            query?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether to retry a delivery that timed out. How often, and after how long, is not documented.
             * @example true
             */
            retryOnTimeout?: boolean;
            /**
             * Format: uri
             * @description Where the events are sent.
             * @example https://acme.example/hooks/message-received
             */
            url: string;
            /**
             * @description The WhatsApp numbers of the account whose events are sent.
             * @example [
             *       "919999999901",
             *       "919999999902"
             *     ]
             */
            wabaNumbers: readonly string[];
            /**
             * @description The events to send.
             * @example [
             *       "MESSAGE_RECEIVED",
             *       "CLOSE_CONVERSATION"
             *     ]
             */
            webhookEvents: readonly components["schemas"]["WebhookEventType"][];
        };
        /** @description One event of one WhatsApp number. */
        WebhookSubscription: {
            /**
             * @description With or without a `+`, as it was sent.
             * @example 919999999901
             */
            wabaNumber: string;
            /**
             * @description The event. The reference lists those that can be registered, except the three `CUSTOMER_NOTE_…` events; its
             *     sample has another value among the refused events.
             */
            webhookEventType: components["schemas"]["WebhookEventType"] | string;
        };
        WhatsappGroup: {
            /** @example Help for our best customers */
            description?: string;
            /**
             * Format: date-time
             * @description When the WhatsApp group was created, in ISO 8601.
             * @example 2026-01-15T09:30:00.000Z
             */
            groupCreatedAt?: string;
            /** @example grp_0000000001 */
            groupId?: string;
            /**
             * @description The URL to join the WhatsApp group; null until it exists. Anyone with the link can ask to join, so keep it as
             *     safe as a password.
             * @example https://chat.example.com/invite-0000000001
             */
            inviteLink?: string | null;
            /**
             * @description The status of the WhatsApp group. `ACTIVE` is the only known value.
             * @example ACTIVE
             */
            status?: string;
            /**
             * @description The name of the WhatsApp group.
             * @example VIP support
             */
            subject?: string;
            /**
             * @description The current number of people in the WhatsApp group.
             * @example 12
             */
            totalParticipantCount?: number;
        };
        WhatsappGroupPage: {
            groups?: components["schemas"]["WhatsappGroup"][];
            /** @description Whether there are more pages. */
            hasMore?: boolean;
            /**
             * @description First half of the cursor for the next page.
             * @example grp_0000000002
             */
            lastGroupId?: string | null;
            /**
             * Format: date-time
             * @description Second half of the cursor for the next page.
             * @example 2026-01-14T09:30:00.000Z
             */
            olderThanTimestamp?: string | null;
        };
        WhatsappGroupParticipant: {
            /**
             * Format: date-time
             * @description When the person joined.
             * @example 2026-01-15T11:00:00.000Z
             */
            dateJoined?: string | null;
            /**
             * Format: date-time
             * @description When the person left; null while in the group.
             */
            dateLeft?: string | null;
            /**
             * Format: date-time
             * @description When an admin removed the person; null while in the group.
             */
            dateRemoved?: string | null;
            /**
             * @description Display name.
             * @example Ravi Kumar
             */
            name?: string | null;
            /** @example +919999999921 */
            phoneNumber?: string;
        };
        WhatsappGroupParticipantPage: {
            /** @description Whether there are more pages. */
            hasMore?: boolean;
            /**
             * @description First half of the cursor for the next page.
             * @example +919999999922
             */
            lastPhoneNumber?: string | null;
            /**
             * Format: date-time
             * @description Second half of the cursor for the next page.
             * @example 2026-01-15T10:00:00.000Z
             */
            olderThanTimestamp?: string | null;
            participants?: components["schemas"]["WhatsappGroupParticipant"][];
        };
        WhatsappGroupResult: {
            /** @example true */
            success?: boolean;
        };
        WidgetLeadField: {
            /**
             * @description The name of the field in the widget's form, chosen by the account's administrators.
             * @example email
             */
            field: string;
            /**
             * @description The entered value, always a string.
             * @example ravi@example.com
             */
            value: string;
        };
        /** @description A submitted form only, without customer, phone number, widget or submission id. */
        WidgetLeadReceivedEvent: {
            /** @description The fields, usually in the order of the form. */
            data: components["schemas"]["WidgetLeadField"][];
        };
    };
    responses: {
        /**
         * @description Too many requests. The guide documents the status and `Retry-After`, but neither the limit nor a body, so the usual
         *     error is assumed.
         */
        CallLimitReached: {
            headers: {
                /**
                 * @description When to retry. The guide does not say whether this is a number of seconds or a date.
                 * @example 30
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 429,
                 *       "message": "Too many requests",
                 *       "error": "Too Many Requests"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The request conflicts with the current state. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 409,
                 *       "message": "An update is already in progress",
                 *       "error": "Conflict"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description The API key is valid but lacks the permission for this operation. The live service has been observed to return
         *     `reason`; if the reference documents a body at all, it is the usual error.
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
        /** @description A parameter is malformed, or the range is reversed or too long. */
        InvalidSummaryRange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 400,
                 *       "message": "endDate must be on or after startDate and at most 7 days from it",
                 *       "error": "Bad Request"
                 *     }
                 */
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /**
         * @description The message was accepted. The reference gives the status without a body; the body is from the guide, and the live
         *     service has been observed to return the same for text messages.
         */
        MessageAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "SENT",
                 *       "recipient": "919999999921",
                 *       "messageId": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["MessageResult"];
            };
        };
        /**
         * @description The message was accepted. No source documents a body for this operation; it is assumed to be that of the other
         *     operations. Expect an empty body as well.
         */
        MessageAcceptedWithoutDocumentedBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "SENT",
                 *       "recipient": "919999999921",
                 *       "messageId": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["MessageResult"];
            };
        };
        /**
         * @description The request is well formed, but the message cannot be sent. Observed if the customer last wrote more than 24 hours
         *     ago, so that only a template can be sent, and if `to` cannot be a phone number. The guides document the status for a media URL that leads to the wrong
         *     type of file, with a message such as `invalid file type for audio: text/html; charset=utf-8`.
         */
        MessageRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 422,
                 *       "message": "Chat window is closed. To send message to closed window please send template message",
                 *       "error": "Unprocessable Entity"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description Something that the request names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 404,
                 *       "message": "Customer not found",
                 *       "error": "Not Found"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
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
        /** @description The account has no AI summarization credit left. */
        SummaryCreditsUsedUp: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 422,
                 *       "message": "Insufficient AI credits",
                 *       "error": "Unprocessable Entity"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The account lacks the feature (the usual error), or the key lacks the permission (`reason`). */
        SummaryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenReason"] | components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description The rate limit of this operation is exceeded. No body of this response has been recorded, so the usual error is
         *     assumed; respect `Retry-After` if it is sent.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 429,
                 *       "message": "Too many requests",
                 *       "error": "Too Many Requests"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The API key is missing or invalid. */
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
        /** @description The request is well formed, but names a person or thing that this account does not have. */
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
        /** @description The content type is not `application/json`. */
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
    setAgentStatus: {
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
                 *       "status": "OFFLINE",
                 *       "phone": "919999999912"
                 *     }
                 */
                "application/json": components["schemas"]["AgentStatusRequest"];
            };
        };
        responses: {
            /** @description The status is saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "previousStatus": "ONLINE"
                     *     }
                     */
                    "application/json": components["schemas"]["AgentStatusResult"];
                };
            };
            /**
             * @description `status` is not one of the two values, or Agent Availability is disabled for the account. No body is
             *     documented; the usual error is assumed.
             */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    generateCcAvenuePaymentLink: {
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
                 *       "configurationName": "acme-upi",
                 *       "referenceId": "order-0001",
                 *       "items": [
                 *         {
                 *           "name": "Desk lamp",
                 *           "amount": 934.5,
                 *           "quantity": 2,
                 *           "saleAmount": 899
                 *         }
                 *       ],
                 *       "tax": 161.82,
                 *       "shipping": 60,
                 *       "discount": 50,
                 *       "billing": {
                 *         "name": "Meera Nair",
                 *         "email": "meera@example.com",
                 *         "phone": "919999999921",
                 *         "city": "Pune",
                 *         "country": "India"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PaymentLinkRequest"];
            };
        };
        responses: {
            /** @description The payment link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "paymentLink": "https://payments.example.com/pay/order-0001",
                     *       "referenceId": "order-0001"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentLink"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getChatAiSummary: {
        parameters: {
            query: {
                /**
                 * @description The customer's phone number with country code, digits only and without `+`.
                 * @example 919999999921
                 */
                customerNumber: string;
                /**
                 * @description Last day of the range, as `YYYY-MM-DD` in UTC.
                 * @example 2026-06-21
                 */
                endDate: string;
                /**
                 * @description First day of the range, as `YYYY-MM-DD` in UTC.
                 * @example 2026-06-15
                 */
                startDate: string;
                /**
                 * @description The account's WhatsApp number, digits only and without `+`.
                 * @example 919999999901
                 */
                wabaNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary, new or from the cache. The range is returned as its first and last moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "startDate": "2026-06-15T00:00:00.000Z",
                     *       "endDate": "2026-06-21T23:59:59.999Z",
                     *       "chatType": "INDIVIDUAL",
                     *       "chatMessagesCount": 34,
                     *       "callsCount": 1,
                     *       "summaries": [
                     *         {
                     *           "title": "Late delivery of an order",
                     *           "description": "The customer asked for an order; the agent named Thursday, and the customer agreed."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChatSummary"];
                };
            };
            400: components["responses"]["InvalidSummaryRange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SummaryRefused"];
            /** @description There is no chat between these two phone numbers. */
            404: components["responses"]["NotFound"];
            422: components["responses"]["SummaryCreditsUsedUp"];
            /** @description Too many requests. The limit is not documented. */
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWaGroupAiSummary: {
        parameters: {
            query: {
                /**
                 * @description Last day of the range, as `YYYY-MM-DD` in UTC; six days after `startDate` at most.
                 * @example 2026-06-21
                 */
                endDate: string;
                /**
                 * @description The WhatsApp group's `clientCustomGroupId`, which the caller chose when the group was created. The pages on
                 *     notes show another kind of value (`grp_…`) under the same name.
                 * @example grp_0000000001
                 */
                groupId: string;
                /**
                 * @description First day of the range, as `YYYY-MM-DD` in UTC.
                 * @example 2026-06-15
                 */
                startDate: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary, new or stored. The range is returned as its first and last moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "startDate": "2026-06-15T00:00:00.000Z",
                     *       "endDate": "2026-06-21T23:59:59.999Z",
                     *       "chatType": "WA_GROUP",
                     *       "groupName": "Acme dealers",
                     *       "memberCount": 2,
                     *       "members": [
                     *         {
                     *           "id": "cust_000001",
                     *           "name": "Meera Nair",
                     *           "customerNumber": "919999999921"
                     *         },
                     *         {
                     *           "id": "cust_000002",
                     *           "name": "Customer Two",
                     *           "customerNumber": null
                     *         }
                     *       ],
                     *       "chatMessagesCount": 61,
                     *       "callsCount": 0,
                     *       "summaries": [
                     *         {
                     *           "title": "Day of the launch",
                     *           "description": "The group went through what is left to do and settled on Friday morning."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupSummary"];
                };
            };
            400: components["responses"]["InvalidSummaryRange"];
            /** @description The API key is missing or invalid, or, according to one of the two pages, may not read this WhatsApp group. */
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SummaryRefused"];
            /** @description The account has no WhatsApp group with this id. */
            404: components["responses"]["NotFound"];
            422: components["responses"]["SummaryCreditsUsedUp"];
            /** @description Too many requests. The limit is not documented. */
            429: components["responses"]["TooManyRequests"];
        };
    };
    getChatMessages: {
        parameters: {
            query: {
                /**
                 * @description The customer's phone number, with country code.
                 * @example 919999999921
                 */
                customerNumber: string;
                /**
                 * @description The last day, as DD-MM-YYYY.
                 * @example 31-12-2024
                 */
                endDate?: string;
                /**
                 * @description The first day, as DD-MM-YYYY.
                 * @example 01-01-2024
                 */
                startDate?: string;
                /**
                 * @description The account's WhatsApp number, with country code.
                 * @example 919999999901
                 */
                wabaNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. The reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "messages": [
                     *         {
                     *           "messageId": "message_0000000001",
                     *           "sender": "919999999901",
                     *           "recipient": "919999999921",
                     *           "message": "Your order is on its way",
                     *           "mediaUrl": "https://example.com/media/abc.jpg",
                     *           "timestamp": "2024-01-01T10:00:00Z",
                     *           "status": "delivered"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChatMessageList"];
                };
            };
            /** @description The messages. The guide gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "message": {
                     *             "text": "Hello",
                     *             "messageType": "text"
                     *           },
                     *           "messageOriginType": "CUSTOMER",
                     *           "id": "message_0000000002",
                     *           "sentCount": 0,
                     *           "readCount": 0,
                     *           "deliveryCount": 0,
                     *           "erroredCount": 0,
                     *           "senderId": "customer_0000000021",
                     *           "templateId": null,
                     *           "repliesCount": 0,
                     *           "unreadCount": 0,
                     *           "noResponseCount": 0,
                     *           "isFromAd": false,
                     *           "messageMetadata": {
                     *             "status": null
                     *           },
                     *           "linkAnalytics": null,
                     *           "senderUser": {
                     *             "id": null,
                     *             "name": null,
                     *             "imageUrl": "",
                     *             "phoneNumber": null
                     *           },
                     *           "integrationId": "intg_0000000001",
                     *           "integrationDisplayName": "Acme Support",
                     *           "messageTime": 1737612046032,
                     *           "quickActionButtonStats": [],
                     *           "cardButtonStats": [],
                     *           "totalCount": 1,
                     *           "integrationWabaNumber": "919999999901"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChatMessageList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChatWindowStatus: {
        parameters: {
            query: {
                /**
                 * @description The customer's phone number, with country code.
                 * @example +919999999921
                 */
                customerPhoneNumber: string;
                /**
                 * @description The account's WhatsApp number, with country code.
                 * @example +919999999901
                 */
                wabaNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the window. The reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerPhoneNumber": "919999999921",
                     *       "wabaNumber": "919999999901",
                     *       "isOpen": true
                     *     }
                     */
                    "application/json": components["schemas"]["ChatWindowStatus"];
                };
            };
            /** @description The state of the window. The guide gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerPhoneNumber": "919999999921",
                     *       "wabaNumber": "919999999901",
                     *       "isOpen": false
                     *     }
                     */
                    "application/json": components["schemas"]["ChatWindowStatus"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChatList: {
        parameters: {
            query?: {
                /**
                 * @description Only chats assigned to the team member with this phone number. The string `null` selects unassigned chats.
                 * @example 919999999912
                 */
                assignedUserPhone?: string;
                /**
                 * @description Instagram handles, joined by commas, with or without `@`. Selects Instagram chats only.
                 * @example acme
                 */
                instagramHandles?: string;
                /**
                 * @description Chats per page. The default is 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description First half of the cursor, from the previous page.
                 * @example chat_0000000002
                 */
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
                 *         "+91 99999 99912"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaboratorsRequest"];
            };
        };
        responses: {
            /** @description The outcome for each phone number, in the order of the request. */
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
                 *         "+91 99999 99912"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CollaboratorsRequest"];
            };
        };
        responses: {
            /** @description The outcome for each phone number, in the order of the request. */
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
    clearChatMessages: {
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
                 *       "to": "919999999921"
                 *     }
                 */
                "application/json": components["schemas"]["ClearChatMessagesRequest"];
            };
        };
        responses: {
            /** @description The removal is queued, or there was no such chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Added in queue for deletion."
                     *     }
                     */
                    "application/json": components["schemas"]["ClearChatMessagesResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    fireCustomEvent: {
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
                 *       "eventName": "order_placed",
                 *       "wabaNumber": "919999999901",
                 *       "customerPhoneNumber": "919999999921"
                 *     }
                 */
                "application/json": components["schemas"]["FireCustomEventRequest"];
            };
        };
        responses: {
            /** @description The event is recorded. */
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
                    "application/json": components["schemas"]["FiredCustomEvent"];
                };
            };
            /** @description The body is malformed, or the day's events are used up. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The account lacks the feature (the usual error), or the key lacks the permission (`reason`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenReason"] | components["schemas"]["ErrorMessage"];
                };
            };
            /** @description No event is configured under this name. */
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many requests. The limit is not documented; it is not the daily limit, which gets 400. */
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteCustomers: {
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
                 *       "phoneNumbers": [
                 *         "919999999921",
                 *         "919999999922"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DeleteCustomersRequest"];
            };
        };
        responses: {
            /** @description The deletion is queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Your request has been queued for deletion.",
                     *       "notFoundPhoneNumbers": [
                     *         "919999999922"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeleteCustomersResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description None of the phone numbers belongs to a customer. Nothing is deleted. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "No matching customers found",
                     *       "notFoundPhoneNumbers": [
                     *         "919999999921",
                     *         "919999999922"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NoMatchingCustomers"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    assignTeamMemberToCustomer: {
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
                 *       "wabaNumber": "919999999901"
                 *     }
                 */
                "application/json": components["schemas"]["AssignCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer has an assignee. Both sources give this status, only the guide the body. */
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
            /**
             * @description Something that the request names does not exist. The reference shows the usual error, the guide a body with
             *     `code` instead of `statusCode` and `error`.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 404,
                     *       "message": "wabaNumber not found",
                     *       "error": "Not Found"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorMessage"] | components["schemas"]["CustomerAssignmentNotFound"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
        };
    };
    assignCustomerTagsAndCustomFields: {
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
                 *       "phone": "919999999921",
                 *       "wabaNumber": "919999999901",
                 *       "name": "Ravi Kumar",
                 *       "optIn": true,
                 *       "tags": [
                 *         "vip",
                 *         "old"
                 *       ],
                 *       "customFields": [
                 *         {
                 *           "name": "City",
                 *           "value": "Pune"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignCustomerTagsRequest"];
            };
        };
        responses: {
            /** @description The outcome for each tag and field. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tags": {
                     *         "added": [
                     *           "vip"
                     *         ],
                     *         "errored": [
                     *           {
                     *             "tag": "old",
                     *             "error": "Tag not found"
                     *           }
                     *         ]
                     *       },
                     *       "customFields": {
                     *         "added": [
                     *           "City"
                     *         ],
                     *         "errored": []
                     *       },
                     *       "customerId": "customer_0000000021"
                     *     }
                     */
                    "application/json": components["schemas"]["AssignCustomerTagsResult"];
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
    blockCustomer: {
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
                 *       "phone": "+919999999921"
                 *     }
                 */
                "application/json": components["schemas"]["BlockCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer is blocked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["CustomerBlockResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    checkRevertedOnTime: {
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
                 *       "phoneNumber": "919999999921",
                 *       "waitingForResponseInSec": 60,
                 *       "defaultAgentName": "Asha Rao",
                 *       "defaultAgentNumber": "919999999912",
                 *       "wabaNumber": "919999999901"
                 *     }
                 */
                "application/json": components["schemas"]["CheckRevertedOnTimeRequest"];
            };
        };
        responses: {
            /** @description The result of the check. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agentName": "Asha Rao",
                     *       "agentPhoneNumber": "+919999999912",
                     *       "revertedOnTime": true
                     *     }
                     */
                    "application/json": components["schemas"]["CheckRevertedOnTimeResult"];
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
    getCustomerDetails: {
        parameters: {
            query?: {
                /**
                 * @description The customer's id. Send this or `phoneNumber`.
                 * @example customer_0000000021
                 */
                customerId?: string;
                /**
                 * @description The customer's phone number, with country code. Send this or `customerId`.
                 * @example 919999999921
                 */
                phoneNumber?: string;
                /**
                 * @description The account's WhatsApp number whose tags are returned. Only in the reference.
                 * @example 919999999901
                 */
                wabaNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. The reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "id": "customer_0000000021",
                     *         "name": "Ravi Kumar",
                     *         "phone": "+919999999921",
                     *         "tags": [
                     *           "vip",
                     *           "lead"
                     *         ],
                     *         "customFields": [
                     *           {
                     *             "id": "field_0000000001",
                     *             "name": "City",
                     *             "value": "Pune",
                     *             "type": "text"
                     *           }
                     *         ],
                     *         "assignedToUser": "Asha Rao",
                     *         "assignedUserNumber": "919999999912"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDetails"];
                };
            };
            /** @description The customer. The guide gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "name": "Ravi Kumar",
                     *         "assignedToUser": "Asha Rao",
                     *         "phone": "919999999921",
                     *         "assignedUserNumber": "919999999912",
                     *         "customFields": [
                     *           {
                     *             "id": "field_0000000002",
                     *             "name": "Renewal date",
                     *             "value": "2025-01-21T09:16:18.000Z",
                     *             "type": "date"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDetails"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeCustomerTagsAndCustomFields: {
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
                 *       "phone": "919999999921",
                 *       "wabaNumber": "919999999901",
                 *       "tags": [
                 *         "lead",
                 *         "old"
                 *       ],
                 *       "customFields": [
                 *         "City"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RemoveCustomerTagsRequest"];
            };
        };
        responses: {
            /** @description The outcome for each tag and field. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tags": {
                     *         "removed": [
                     *           "lead"
                     *         ],
                     *         "errored": [
                     *           {
                     *             "tag": "old",
                     *             "error": "Tag not found"
                     *           }
                     *         ]
                     *       },
                     *       "customFields": {
                     *         "removed": [
                     *           "City"
                     *         ],
                     *         "errored": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RemoveCustomerTagsResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 500,
                     *       "message": "Internal server error"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
        };
    };
    unblockCustomer: {
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
                 *       "phone": "+919999999921"
                 *     }
                 */
                "application/json": components["schemas"]["UnblockCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer is not blocked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["CustomerBlockResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getEmbedUrl: {
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
                 *       "phone": "919999999921",
                 *       "wabaNumber": "919999999901"
                 *     }
                 */
                "application/json": components["schemas"]["EmbedUrlRequest"];
            };
        };
        responses: {
            /** @description The URL of the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://web.doubletick.io/embed/conversations/intg_0000000001/customer_0000000021?showChatListPanel=false&showCustomerDetails=false&showSidebar=false"
                     *     }
                     */
                    "application/json": components["schemas"]["EmbedUrl"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The account has no connected WhatsApp number. Only the guide's body has `error`. */
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportChats: {
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
                 *       "wabaNumber": "919999999901",
                 *       "startDate": "14-05-2024",
                 *       "endDate": "20-05-2024",
                 *       "includeMedia": true
                 *     }
                 */
                "application/json": components["schemas"]["ExportChatsRequest"];
            };
        };
        responses: {
            /** @description The export is started. */
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
                    "application/json": components["schemas"]["ExportChatsResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getPaginatedGroups: {
        parameters: {
            query?: {
                /**
                 * @description Part of the cursor: the creation time of a broadcast group, from the previous page. An ISO 8601 time; the
                 *     guide writes it without milliseconds and time zone. A group's `dateCreated` is in milliseconds and must be
                 *     converted.
                 * @example 2025-01-22T17:55:28.728Z
                 */
                afterDateCreated?: string;
                /**
                 * @description Part of the cursor: the id of a broadcast group, from the previous page.
                 * @example group_0000000001
                 */
                afterGroupId?: string;
                /**
                 * @description Part of the cursor: the name of a broadcast group, from the previous page.
                 * @example Diwali offers
                 */
                afterGroupName?: string;
                /**
                 * @description The sort direction. No default is documented. The guide only shows upper case.
                 * @example ASCENDING
                 */
                format?: "ASCENDING" | "DESCENDING" | "ascending" | "descending";
                /**
                 * @description The sort key. No default is documented.
                 * @example NAME
                 */
                orderBy?: "NAME" | "DATE_CREATED";
                /**
                 * @description Only broadcast groups that match this string. How it is matched is not documented.
                 * @example Diwali
                 */
                searchQuery?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of broadcast groups, as the API reference shows it. The API reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groups": [
                     *         {
                     *           "groupId": "group_0000000001",
                     *           "groupChatId": "chat_0000000001",
                     *           "groupChatName": "Diwali offers",
                     *           "memberCount": "5",
                     *           "canManageGroupAccess": true,
                     *           "groupAccessLevel": "FULL_ACCESS"
                     *         }
                     *       ],
                     *       "paginationParams": {
                     *         "afterGroupId": "group_0000000001",
                     *         "afterGroupName": "Diwali offers",
                     *         "afterDateCreated": "2025-01-22T17:55:28.728Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BroadcastGroupPage"];
                };
            };
            /** @description One page of broadcast groups, as the guide shows it. The guide gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groups": [
                     *         {
                     *           "groupId": "group_0000000001",
                     *           "groupChatName": "Diwali offers",
                     *           "memberCount": 5,
                     *           "dateCreated": 1737568528728,
                     *           "lastMessageAt": "2025-01-23T10:04:35.188Z",
                     *           "groupType": "STATIC_SEGMENT",
                     *           "isInternal": false
                     *         }
                     *       ],
                     *       "paginationParams": {
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BroadcastGroupPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createGroup: {
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
                 *       "name": "Monsoon offers",
                 *       "members": [
                 *         {
                 *           "name": "Ravi Kumar",
                 *           "phone": "919999999921"
                 *         },
                 *         {
                 *           "name": "Meena Shah",
                 *           "phone": "12345"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateBroadcastGroupRequest"];
            };
        };
        responses: {
            /** @description The broadcast group was created with the valid members. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupData": {
                     *         "groupId": "group_0000000004",
                     *         "memberCount": 1,
                     *         "groupChatName": "Monsoon offers"
                     *       },
                     *       "invalidMembers": [
                     *         {
                     *           "name": "Meena Shah",
                     *           "phone": "12345"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedBroadcastGroup"];
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
    deleteGroups: {
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
                 *       "groupIds": [
                 *         "group_0000000001",
                 *         "group_0000000002"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DeleteBroadcastGroupsRequest"];
            };
        };
        responses: {
            /**
             * @description The broadcast groups are deleted. The API reference gives this status, without a body; the body is from the
             *     guide.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeletedBroadcastGroups"];
                };
            };
            /** @description The broadcast groups are deleted. The guide gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeletedBroadcastGroups"];
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
    addMembersToGroup: {
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
                 *       "groupId": "group_0000000001",
                 *       "members": [
                 *         {
                 *           "name": "Ravi Kumar",
                 *           "phone": "919999999921"
                 *         },
                 *         {
                 *           "phone": "919999999922"
                 *         },
                 *         {
                 *           "name": "Meena Shah",
                 *           "phone": "12345"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddBroadcastGroupMembersRequest"];
            };
        };
        responses: {
            /** @description The outcome for each member. The API reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupId": "group_0000000001",
                     *       "createdMembers": [
                     *         "919999999921"
                     *       ],
                     *       "membersAlreadyPresent": [
                     *         "919999999922"
                     *       ],
                     *       "invalidMembers": [
                     *         {
                     *           "name": "Meena Shah",
                     *           "phone": "12345"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AddBroadcastGroupMembersResult"];
                };
            };
            /** @description The outcome for each member. The guide gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupId": "group_0000000001",
                     *       "createdMembers": [
                     *         "919999999921"
                     *       ],
                     *       "membersAlreadyPresent": [
                     *         "919999999922"
                     *       ],
                     *       "invalidMembers": [
                     *         {
                     *           "name": "Meena Shah",
                     *           "phone": "12345"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AddBroadcastGroupMembersResult"];
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
    removeMembersFromGroup: {
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
                 *       "groupId": "group_0000000001",
                 *       "phoneNumbers": [
                 *         "919999999921",
                 *         "919999999922"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RemoveBroadcastGroupMembersRequest"];
            };
        };
        responses: {
            /** @description The outcome for each phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": [
                     *         "919999999921"
                     *       ],
                     *       "failed": [
                     *         "919999999922"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RemoveBroadcastGroupMembersResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    uploadMedia: {
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
                 *       "file": "(bytes of price-list.pdf)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediaUpload"];
            };
        };
        responses: {
            /** @description The file is stored. The example values are the guide's; the reference shows none. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mediaUrl": "https://media.example.com/price-list.pdf",
                     *       "expiresIn": 86400
                     *     }
                     */
                    "application/json": components["schemas"]["UploadedMedia"];
                };
            };
            /**
             * @description The upload was refused: no file, a file that is too large, or an unsupported type. The bodies that the
             *     reference shows under 402 and 403 contain this status.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 400,
                     *       "message": "File size is larger than the maximum allowed limit: 16777216 bytes.",
                     *       "error": "Bad Request"
                     *     }
                     */
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The file is too large, according to the reference. Its body says 400, probably the real status. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 400,
                     *       "message": "File size is larger than the maximum allowed limit: 16777216 bytes.",
                     *       "error": "Bad Request"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /**
             * @description The file's type is not supported, according to the reference; the body says 400, probably the real status. As
             *     on every operation, an API key without the permission gets a body with `reason`.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenReason"] | components["schemas"]["ErrorMessage"];
                };
            };
            /** @description The file's type is not supported, according to the guide. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 422,
                     *       "message": "invalid file type for audio: text/html; charset=utf-8",
                     *       "error": "Unprocessable Entity"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
        };
    };
    getNote: {
        parameters: {
            query: {
                /**
                 * @description The note's id.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "00000000-0000-4000-8000-000000000001",
                     *       "note": "Asked for a demo tomorrow at ten.",
                     *       "createdBy": "Asha Rao",
                     *       "updatedBy": "Asha Rao",
                     *       "dateCreated": "2026-02-06T11:55:03.170Z",
                     *       "dateUpdated": "2026-02-06T11:55:03.170Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The note does not exist. The body has no `error`. */
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listNotes: {
        parameters: {
            query?: {
                /**
                 * @description The account's WhatsApp number that the chat is on, with country code. Required without `groupId`.
                 * @example +919999999901
                 */
                from?: string;
                /**
                 * @description The WhatsApp group whose notes are listed. Send this instead of `from` and `to`.
                 * @example grp_0000000001
                 */
                groupId?: string;
                /**
                 * @description Second half of the cursor, from the previous page.
                 * @example 2026-01-28T10:23:45.123Z
                 */
                lastNoteDate?: string;
                /**
                 * @description First half of the cursor, from the previous page.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                lastNoteId?: string;
                /**
                 * @description Notes per page.
                 * @example 30
                 */
                limit?: number;
                /**
                 * @description The customer whose notes are listed, as a phone number with country code. Required without `groupId`.
                 * @example +919999999921
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notes": [
                     *         {
                     *           "id": "00000000-0000-4000-8000-000000000001",
                     *           "note": "Asked for a demo tomorrow at ten.",
                     *           "createdBy": "Asha Rao",
                     *           "updatedBy": "Asha Rao",
                     *           "dateCreated": "2026-02-06T11:55:03.170Z",
                     *           "dateUpdated": "2026-02-06T11:55:03.170Z"
                     *         }
                     *       ],
                     *       "hasMore": true,
                     *       "lastNoteId": "00000000-0000-4000-8000-000000000001",
                     *       "lastNoteDate": "2026-02-06T11:55:03.170Z",
                     *       "totalCount": 42
                     *     }
                     */
                    "application/json": components["schemas"]["NotePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The account has no such WhatsApp number, or there is no chat with this customer. The body has no `error`. */
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNoteRequest"];
            };
        };
        responses: {
            /** @description The stored note. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "00000000-0000-4000-8000-000000000001",
                     *       "note": "Asked for a demo tomorrow at ten.",
                     *       "createdBy": "Asha Rao",
                     *       "updatedBy": "Asha Rao",
                     *       "dateCreated": "2026-02-06T11:55:03.170Z",
                     *       "dateUpdated": "2026-02-06T11:55:03.170Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The account has no such WhatsApp number, customer or chat. The body has no `error`. */
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteNote: {
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
                 *       "id": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteNoteRequest"];
            };
        };
        responses: {
            /** @description The note is deleted. The reference calls the body empty but types it as a JSON object; expect `{}` or no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeletedNote"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The note does not exist. The body has no `error`. */
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateNote: {
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
                 *       "id": "00000000-0000-4000-8000-000000000001",
                 *       "note": "Demo done, sends the order on Monday."
                 *     }
                 */
                "application/json": components["schemas"]["UpdateNoteRequest"];
            };
        };
        responses: {
            /** @description The note with its new text. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "00000000-0000-4000-8000-000000000001",
                     *       "note": "Demo done, sends the order on Monday.",
                     *       "createdBy": "Asha Rao",
                     *       "updatedBy": "Ravi Iyer",
                     *       "dateCreated": "2026-02-06T11:55:03.170Z",
                     *       "dateUpdated": "2026-02-07T10:40:12.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The note does not exist. The body has no `error`. */
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listChannelDetails: {
        parameters: {
            query?: {
                /**
                 * @description Only these WhatsApp numbers. Repeat the parameter for each.
                 * @example [
                 *       "919999999901"
                 *     ]
                 */
                wabaNumber?: readonly string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connected WhatsApp numbers. */
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
    updateChannelDetails: {
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
                 *       "integrationId": "intg_0000000001",
                 *       "about": "Ask us anything",
                 *       "vertical": "Shopping and Retail",
                 *       "websites": [
                 *         "https://acme.example"
                 *       ],
                 *       "logoUrl": "https://acme.example/logo.png"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateChannelRequest"];
                /**
                 * @example {
                 *       "integrationId": "intg_0000000001",
                 *       "about": "Ask us anything",
                 *       "logo": "(bytes of logo.png)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UpdateChannelForm"];
            };
        };
        responses: {
            /** @description The profile is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SUCCESS",
                     *       "integrationId": "intg_0000000001",
                     *       "profile": {
                     *         "websites": [
                     *           "https://acme.example"
                     *         ],
                     *         "email": "support@acme.example",
                     *         "vertical": "Shopping and Retail",
                     *         "address": null,
                     *         "description": "Help with orders",
                     *         "logo": "https://acme.example/media/logo.png",
                     *         "about": "Ask us anything",
                     *         "orgName": "Acme",
                     *         "displayName": "Acme Support",
                     *         "useMetaName": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelUpdate"];
                };
            };
            /**
             * @description The body is malformed, changes nothing, or has both `logo` and `logoUrl` (the reference's example, with the
             *     single string `Provide either logo or logoUrl, not both`).
             */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The API key may not change this WhatsApp number, or lacks the permission for this operation. */
            403: components["responses"]["Forbidden"];
            /** @description The account has no channel with this `integrationId`. */
            404: components["responses"]["NotFound"];
            /** @description The WhatsApp number exists, but is not connected. */
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            /** @description The content type is neither `application/json` nor `multipart/form-data`. */
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The logo breaks a rule for its format, shape or size. */
            422: components["responses"]["Unprocessable"];
            /**
             * @description Within the last hour, this WhatsApp number was updated or the account sent 60 requests. The reference shows a
             *     message for the former only.
             */
            429: components["responses"]["TooManyRequests"];
        };
    };
    listQuickReplies: {
        parameters: {
            query?: {
                /**
                 * @description Only quick replies that this audience sees. `everyone` is the only documented value.
                 * @example everyone
                 */
                accessTo?: string;
                /**
                 * @description Where to continue: the date of the last quick reply on the previous page.
                 * @example 2026-04-08T10:00:00.000Z
                 */
                lastQuickReplyDate?: string;
                /**
                 * @description Only quick replies that match this string.
                 * @example welcome
                 */
                searchTerm?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quick replies. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickReplyListing"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createQuickReply: {
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
                 *       "shortcut": "/opening-hours",
                 *       "accessTo": "everyone",
                 *       "rawMessage": {
                 *         "messageType": "text",
                 *         "text": "Hello {{customer_name}}, we are here from ten to six."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateQuickReplyRequest"];
            };
        };
        responses: {
            /** @description The quick reply is stored. No body is documented. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickReplyAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateQuickReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The current shortcut, without its slash in the reference's example.
                 * @example welcome
                 */
                shortcut: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shortcut": "/welcome-updated",
                 *       "accessTo": "everyone",
                 *       "rawMessage": {
                 *         "messageType": "text",
                 *         "text": "Hi {{customer_name}}, we have your question."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateQuickReplyRequest"];
            };
        };
        responses: {
            /** @description The quick reply is replaced. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickReplyAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No quick reply has this shortcut. The reference documents no body; the usual error is assumed. */
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteQuickReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shortcut, without its slash in the reference's example.
                 * @example welcome
                 */
                shortcut: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quick reply is deleted. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickReplyAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No quick reply has this shortcut. The reference documents no body; the usual error is assumed. */
            404: components["responses"]["NotFound"];
        };
    };
    getQuickReplyDetails: {
        parameters: {
            query: {
                /**
                 * @description The shortcut, without its slash in the reference's example.
                 * @example welcome
                 */
                shortcut: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quick reply. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickReplyAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getAllRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All roles. The API reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "role_0000000003",
                     *         "name": "TEAM_MEMBER",
                     *         "title": "Team Member",
                     *         "description": "Sees all chats of a team",
                     *         "type": "ORG",
                     *         "permissions": [
                     *           {
                     *             "id": "permission_0000000001",
                     *             "name": "VIEW_ALL_CHATS",
                     *             "description": "Sees all chats"
                     *           }
                     *         ],
                     *         "isCustomRole": false,
                     *         "dateCreated": "2025-01-02T03:04:05.000Z",
                     *         "dateUpdated": "2025-01-02T03:04:05.000Z"
                     *       },
                     *       {
                     *         "id": "role_0000000012",
                     *         "name": "Agent",
                     *         "description": "Answers customers on one number",
                     *         "type": "WHATSAPP",
                     *         "permissions": [],
                     *         "isCustomRole": true,
                     *         "dateCreated": "2025-03-04T05:06:07.000Z",
                     *         "dateUpdated": "2025-03-05T06:07:08.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description All roles. The guide gives this status, without the two dates and with a title. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "role_0000000003",
                     *         "name": "TEAM_MEMBER",
                     *         "title": "Team Member",
                     *         "description": "Sees all chats of a team",
                     *         "isCustomRole": false,
                     *         "type": "ORG",
                     *         "permissions": [
                     *           {
                     *             "id": "permission_0000000001",
                     *             "name": "VIEW_ALL_CHATS",
                     *             "description": "Sees all chats"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description Only in the guide, which does not give a reason. */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The account has no roles (`Roles not found`). */
            422: components["responses"]["Unprocessable"];
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
            /** @description All team members. The API reference gives this status. */
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
            /** @description All team members. The guide gives this status. */
            201: {
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
    removeTeamMember: {
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
                 *       "memberPhoneNumber": "919999999912"
                 *     }
                 */
                "application/json": components["schemas"]["RemoveTeamMemberRequest"];
            };
        };
        responses: {
            /** @description The member is removed. The API reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["TeamChangeResult"];
                };
            };
            /** @description The member is removed. The guide gives this status. */
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
                    "application/json": components["schemas"]["TeamChangeResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description No team member has this phone number (`User not found`). */
            422: components["responses"]["Unprocessable"];
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
            /** @description The chat is assigned. The help-centre article gives this status. */
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
            /** @description The chat is assigned. The API reference gives this status. */
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
    logoutTeamMember: {
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
                 *       "userPhoneNumber": "919999999912"
                 *     }
                 */
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description The member is logged out. */
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
                    "application/json": components["schemas"]["LogoutResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description No team member has this phone number. */
            422: components["responses"]["Unprocessable"];
        };
    };
    makeTeamMemberReportingManager: {
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
                 *       "reportingManagerPhoneNumber": "919999999911",
                 *       "teamMemberPhoneNumbers": [
                 *         "919999999912",
                 *         "919999999913"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MakeReportingManagerRequest"];
            };
        };
        responses: {
            /** @description The member is a reporting manager. */
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
                    "application/json": components["schemas"]["TeamChangeResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description The request cannot be carried out. The only documented reason: no phone numbers were sent for a manager
             *     without a team.
             */
            422: components["responses"]["Unprocessable"];
        };
    };
    changeReportingManager: {
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
                 *       "reportingManagerPhoneNumber": "919999999911",
                 *       "memberPhoneNumber": "919999999912"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeReportingManagerRequest"];
            };
        };
        responses: {
            /** @description The member reports to the new manager. The API reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["TeamChangeResult"];
                };
            };
            /** @description The member reports to the new manager. The guide gives this status. */
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
                    "application/json": components["schemas"]["TeamChangeResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The member or the manager is unknown; the response does not say which. */
            422: components["responses"]["Unprocessable"];
        };
    };
    changeTeamMemberRole: {
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
                 *       "memberPhoneNumber": "919999999912",
                 *       "orgRole": {
                 *         "roleId": "role_0000000001"
                 *       },
                 *       "wabaRoles": [
                 *         {
                 *           "wabaNumber": "919999999901",
                 *           "roleId": "role_0000000012"
                 *         },
                 *         {
                 *           "wabaNumber": "919999999902",
                 *           "roleName": "Night Shift"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTeamMemberRoleRequest"];
            };
        };
        responses: {
            /** @description The roles after the change. Some of the WhatsApp numbers may have been refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "memberPhoneNumber": "919999999912",
                     *       "orgRoleId": "role_0000000001",
                     *       "orgRoleName": "ADMIN",
                     *       "wabaRoles": {
                     *         "added": [
                     *           {
                     *             "wabaNumber": "919999999901",
                     *             "wabaName": "Acme Support",
                     *             "roleId": "role_0000000012",
                     *             "roleName": "Agent"
                     *           }
                     *         ],
                     *         "errored": [
                     *           {
                     *             "wabaNumber": "919999999902",
                     *             "error": "Role not found"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TeamMemberRoleChange"];
                };
            };
            /** @description The body is malformed, for example without both `orgRole` and `wabaRoles`. */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description The member (`Team member not found`), a role or a WhatsApp number is unknown. Unknown entries of `wabaRoles`
             *     are more likely to be listed under `errored`.
             */
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
    getTeamMemberDetails: {
        parameters: {
            query: {
                /**
                 * @description Phone number of the member. Write a leading `+` as `%2B`, or leave it out.
                 * @example 919999999912
                 */
                agentNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. The API reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "user_0000000012",
                     *       "name": "Asha Rao",
                     *       "phone": "919999999912",
                     *       "email": null,
                     *       "joinDate": "2025-03-04T05:06:07.000Z",
                     *       "reportingManager": [
                     *         {
                     *           "id": "user_0000000011",
                     *           "name": "Meera Iyer",
                     *           "phone": "919999999911",
                     *           "email": "meera@example.com",
                     *           "joinDate": "2025-01-02T03:04:05.000Z"
                     *         }
                     *       ],
                     *       "orgRoleName": "TEAM_MEMBER",
                     *       "orgRoleId": "role_0000000003",
                     *       "isOrganizationOwner": false,
                     *       "wabaRoles": [
                     *         {
                     *           "wabaName": "Acme Support",
                     *           "wabaNumber": "919999999901",
                     *           "roleName": "TEAM_MEMBER"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamMemberDetails"];
                };
            };
            /** @description The member. The guide gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "user_0000000012",
                     *       "name": "Asha Rao",
                     *       "phone": "919999999912",
                     *       "email": null,
                     *       "joinDate": "2025-03-04T05:06:07.000Z",
                     *       "reportingManager": [
                     *         {
                     *           "id": "user_0000000011",
                     *           "name": "Meera Iyer",
                     *           "phone": "919999999911",
                     *           "email": "meera@example.com",
                     *           "joinDate": "2025-01-02T03:04:05.000Z"
                     *         }
                     *       ],
                     *       "orgRoleName": "TEAM_MEMBER",
                     *       "orgRoleId": "role_0000000003",
                     *       "isOrganizationOwner": false,
                     *       "wabaRoles": [
                     *         {
                     *           "wabaName": "Acme Support",
                     *           "wabaNumber": "919999999901",
                     *           "roleName": "TEAM_MEMBER"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamMemberDetails"];
                };
            };
            /** @description The phone number is missing or invalid (`agentNumber must be a valid phone number`). */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No team member has this phone number. */
            404: components["responses"]["NotFound"];
            /** @description The phone number is invalid (`Invalid phone number:`, presumably followed by it). */
            422: components["responses"]["Unprocessable"];
        };
    };
    addMembersUnderReportingManager: {
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
                 *       "reportingManagerPhoneNumber": "919999999911",
                 *       "members": [
                 *         {
                 *           "name": "Arjun Das",
                 *           "phone": "919999999916",
                 *           "email": "arjun@example.com",
                 *           "orgRoleId": "role_0000000003",
                 *           "wabaAccess": [
                 *             {
                 *               "wabaNumber": "919999999901",
                 *               "wabaRoleId": "role_0000000012"
                 *             },
                 *             {
                 *               "wabaNumber": "919999999902",
                 *               "wabaRoleId": "role_0000000013"
                 *             }
                 *           ],
                 *           "addToTeamDirectly": true,
                 *           "sendInviteMessage": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddTeamMembersRequest"];
            };
        };
        responses: {
            /** @description The members are added. The API reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["TeamChangeResult"];
                };
            };
            /** @description The members are added. The guide gives this status. */
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
                    "application/json": components["schemas"]["TeamChangeResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description No reporting manager has this phone number. */
            422: components["responses"]["Unprocessable"];
        };
    };
    createTemplate: {
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
                 *       "name": "diwali_at_shop",
                 *       "language": "en",
                 *       "category": "MARKETING",
                 *       "allowCategoryUpdate": true,
                 *       "wabaNumbers": [
                 *         "+919999999901"
                 *       ],
                 *       "components": {
                 *         "header": {
                 *           "format": "TEXT",
                 *           "text": "Diwali at {{shop}}",
                 *           "example": {
                 *             "shop": "Acme"
                 *           }
                 *         },
                 *         "body": {
                 *           "text": "Hi {{name}}, enjoy {{discount}} off until Sunday.",
                 *           "example": {
                 *             "name": "Ravi",
                 *             "discount": "20 %"
                 *           }
                 *         },
                 *         "footer": {
                 *           "text": "Reply STOP to opt out"
                 *         },
                 *         "buttons": [
                 *           {
                 *             "type": "QUICK_REPLY",
                 *             "text": "Interested"
                 *           },
                 *           {
                 *             "type": "URL",
                 *             "text": "Shop now",
                 *             "url": "https://acme.example/shop"
                 *           },
                 *           {
                 *             "type": "PHONE_NUMBER",
                 *             "text": "Call us",
                 *             "phoneNumber": "+919999999901"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemplateDefinition"];
            };
        };
        responses: {
            /** @description The template is submitted. */
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
                    "application/json": components["schemas"]["TemplateOutcome"];
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
    deleteTemplate: {
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
                 *       "name": "diwali_offer",
                 *       "wabaPhoneNumber": "919999999901"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteTemplateRequest"];
            };
        };
        responses: {
            /** @description The template is deleted. */
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
                    "application/json": components["schemas"]["TemplateOutcome"];
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
    editTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The template's id, from the list of templates, which returns it as a number or as a string.
                 * @example 1001
                 */
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "diwali_offer",
                 *       "language": "en",
                 *       "category": "MARKETING",
                 *       "allowCategoryUpdate": true,
                 *       "wabaNumbers": [
                 *         "+919999999901"
                 *       ],
                 *       "components": {
                 *         "header": {
                 *           "format": "IMAGE",
                 *           "example": {
                 *             "link": "https://acme.example/sample.png"
                 *           }
                 *         },
                 *         "body": {
                 *           "text": "Hi {{name}}, enjoy {{discount}} off until Sunday.",
                 *           "example": {
                 *             "name": "Ravi",
                 *             "discount": "20 %"
                 *           }
                 *         },
                 *         "footer": {
                 *           "text": "Reply STOP to opt out"
                 *         },
                 *         "buttons": [
                 *           {
                 *             "type": "QUICK_REPLY",
                 *             "text": "Interested"
                 *           },
                 *           {
                 *             "type": "URL",
                 *             "text": "Shop now",
                 *             "url": "https://acme.example/shop"
                 *           },
                 *           {
                 *             "type": "PHONE_NUMBER",
                 *             "text": "Call us",
                 *             "phoneNumber": "+919999999901"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemplateDefinition"];
            };
        };
        responses: {
            /** @description The edit is submitted. */
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
                    "application/json": components["schemas"]["TemplateOutcome"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
        };
    };
    initiateAiBotCall: {
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
                 *       "from": "+919999999901",
                 *       "to": "+919999999921",
                 *       "channel": "WHATSAPP",
                 *       "aiAgentName": "agent_0000000001"
                 *     }
                 */
                "application/json": components["schemas"]["InitiateAiBotCallRequest"];
            };
        };
        responses: {
            /** @description The call is queued. The body is only known from an example. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "callId": "call_0000000003",
                     *         "pstnPhoneNumber": "+919999999902"
                     *       },
                     *       "customer": {
                     *         "name": "Ravi Kumar",
                     *         "phoneNumber": "+919999999921"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InitiatedCall"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["CallLimitReached"];
        };
    };
    initiateAgentCall: {
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
                 *       "from": "+919999999902",
                 *       "to": "+919999999921",
                 *       "channel": "PSTN",
                 *       "agentNumber": "+919999999912"
                 *     }
                 */
                "application/json": components["schemas"]["InitiateAgentCallRequest"];
            };
        };
        responses: {
            /** @description The call is started. The body is only known from an example. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "callId": "call_0000000002",
                     *         "pstnPhoneNumber": "+919999999902"
                     *       },
                     *       "customer": {
                     *         "name": "Ravi Kumar",
                     *         "phoneNumber": "+919999999921"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InitiatedCall"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["CallLimitReached"];
        };
    };
    getTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Whether to list the templates of all WhatsApp numbers of the account.
                 * @example true
                 */
                allWabaPhoneNumbers?: boolean;
                /**
                 * @description Only templates of this category.
                 * @example MARKETING
                 */
                category?: components["schemas"]["TemplateCategory"];
                /**
                 * @description Only templates in this language. The guide gives `en` as the default, the reference none.
                 * @example en
                 */
                language?: components["schemas"]["TemplateLanguage"];
                /**
                 * @description Only templates with this name. The live service has been observed to return names that start with it; the
                 *     documentation does not say how it is matched.
                 * @example diwali_offer
                 */
                name?: string;
                /**
                 * @description Only templates with this review status. `ALL` selects every status; no template has this status itself.
                 * @example APPROVED
                 */
                status?: "APPROVED" | "REJECTED" | "PENDING" | "PAUSED" | "ALL";
                /**
                 * @description Only templates of these WhatsApp numbers of the account, in international form, joined by commas.
                 * @example 919999999901,919999999902
                 */
                wabaPhoneNumbers?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching templates. Of the two shown, the first follows the reference, the second the guide. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1001,
                     *         "name": "diwali_offer",
                     *         "language": "en",
                     *         "category": "MARKETING",
                     *         "status": "APPROVED",
                     *         "rejectedReason": "",
                     *         "createdBy": "Asha Rao",
                     *         "wabaPhoneNumber": "919999999901",
                     *         "components": [
                     *           {
                     *             "type": "HEADER",
                     *             "format": "IMAGE",
                     *             "variables": [
                     *               {
                     *                 "mediaUrl": "https://acme.example/offer.png"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "BODY",
                     *             "text": "Hi {{name}}, enjoy {{discount}} off until Sunday.",
                     *             "variables": [
                     *               {
                     *                 "name": "name"
                     *               },
                     *               {
                     *                 "name": "discount"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "FOOTER",
                     *             "text": "Reply STOP to opt out"
                     *           },
                     *           {
                     *             "type": "BUTTON",
                     *             "buttons": [
                     *               {
                     *                 "type": "QUICK_REPLY",
                     *                 "text": "Interested"
                     *               },
                     *               {
                     *                 "type": "URL",
                     *                 "text": "Shop now",
                     *                 "url": "https://acme.example/shop",
                     *                 "variables": [
                     *                   {
                     *                     "parameter": "diwali"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "PHONE_NUMBER",
                     *                 "text": "Call us",
                     *                 "phoneNumber": "919999999901"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       {
                     *         "id": "1002",
                     *         "name": "order_update",
                     *         "language": "en",
                     *         "category": "UTILITY",
                     *         "status": "PENDING",
                     *         "createdBy": "Asha Rao",
                     *         "wabaPhoneNumber": "919999999901",
                     *         "components": [
                     *           {
                     *             "type": "HEADER",
                     *             "format": "TEXT",
                     *             "text": "Your order"
                     *           },
                     *           {
                     *             "type": "BODY",
                     *             "text": "Your order is on its way."
                     *           }
                     *         ],
                     *         "buttons": [
                     *           {
                     *             "type": "QUICK_REPLY",
                     *             "text": "Thanks"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Template"][];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    editWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook to change. `getWebhooks` lists the ids.
                 * @example webhook_0000000001
                 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tags",
                 *       "url": "https://acme.example/hooks/tags",
                 *       "method": "POST",
                 *       "query": {
                 *         "key": "a-long-random-text"
                 *       },
                 *       "bodyFormat": "JSON",
                 *       "webhookEvents": [
                 *         "ADD_TAG",
                 *         "REMOVE_TAG"
                 *       ],
                 *       "retryOnTimeout": true,
                 *       "wabaNumbers": [
                 *         "919999999901",
                 *         "919999999902"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookSettings"];
            };
        };
        responses: {
            /** @description The webhook is changed for the pairs that were accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validWebhooks": [
                     *         {
                     *           "wabaNumber": "919999999901",
                     *           "webhookEventType": "ADD_TAG"
                     *         },
                     *         {
                     *           "wabaNumber": "919999999901",
                     *           "webhookEventType": "REMOVE_TAG"
                     *         },
                     *         {
                     *           "wabaNumber": "919999999902",
                     *           "webhookEventType": "ADD_TAG"
                     *         },
                     *         {
                     *           "wabaNumber": "919999999902",
                     *           "webhookEventType": "REMOVE_TAG"
                     *         }
                     *       ],
                     *       "invalidWebhooks": [],
                     *       "invalidWabaNumbers": []
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookOutcome"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Only in the guide, whose sample is the error of a path that does not exist. */
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteWebhook: {
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
                 *       "webhookId": "webhook_0000000001"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook is deleted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeletedWebhook"];
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
    registerWebhook: {
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
                 *       "name": "Orders",
                 *       "url": "https://acme.example/hooks/message-received",
                 *       "method": "POST",
                 *       "headers": {
                 *         "X-Hook-Secret": "a-long-random-text"
                 *       },
                 *       "bodyFormat": "JSON",
                 *       "webhookEvents": [
                 *         "MESSAGE_RECEIVED"
                 *       ],
                 *       "retryOnTimeout": true,
                 *       "wabaNumbers": [
                 *         "919999999901",
                 *         "919999999902",
                 *         "919999999903"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookSettings"];
            };
        };
        responses: {
            /** @description The webhook exists for the pairs that were accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validWebhooks": [
                     *         {
                     *           "wabaNumber": "919999999901",
                     *           "webhookEventType": "MESSAGE_RECEIVED"
                     *         }
                     *       ],
                     *       "invalidWebhooks": [
                     *         {
                     *           "wabaNumber": "919999999902",
                     *           "webhookEventType": "MESSAGE_RECEIVED"
                     *         }
                     *       ],
                     *       "invalidWabaNumbers": [
                     *         "919999999903"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookOutcome"];
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
    getWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description The sort key. According to the guide, the default is `name`.
                 * @example name
                 */
                sortBy?: "name" | "url" | "createdBy" | "integrationCount";
                /**
                 * @description Ascending or descending. According to the guide, the default is `ASC`.
                 * @example DESC
                 */
                sortDirection?: "ASC" | "DESC";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. The live service has been observed to return this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "webhookId": "webhook_0000000001",
                     *         "url": "https://acme.example/hooks/message-received",
                     *         "eventTypes": [
                     *           "MESSAGE_RECEIVED",
                     *           "MESSAGE_STATUS_UPDATE"
                     *         ],
                     *         "wabaNumbers": [
                     *           "919999999901",
                     *           "919999999902"
                     *         ],
                     *         "integrationCount": "2",
                     *         "createdBy": "Asha Rao",
                     *         "name": "Orders"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["WebhookListing"];
                };
            };
            /** @description The webhooks. Both sources give this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListing"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    sendWhatsappTemplateMessagesV2: {
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
                 *       "messages": [
                 *         {
                 *           "from": "919999999901",
                 *           "to": "919999999921",
                 *           "content": {
                 *             "templateName": "order_confirmation",
                 *             "language": "en",
                 *             "templateData": {
                 *               "header": {
                 *                 "type": "IMAGE",
                 *                 "mediaUrl": "https://example.com/image.png"
                 *               },
                 *               "body": {
                 *                 "placeholders": [
                 *                   {
                 *                     "name": "Ravi"
                 *                   },
                 *                   {
                 *                     "order": "order_0000000001"
                 *                   }
                 *                 ]
                 *               },
                 *               "buttons": [
                 *                 {
                 *                   "type": "URL",
                 *                   "parameter": "order_0000000001"
                 *                 }
                 *               ]
                 *             }
                 *           },
                 *           "customData": {
                 *             "orderId": "order_0000000001"
                 *           }
                 *         },
                 *         {
                 *           "from": "919999999901",
                 *           "to": "919999999922",
                 *           "content": {
                 *             "templateName": "no_such_template",
                 *             "language": "en"
                 *           }
                 *         }
                 *       ],
                 *       "byPassMediaUrlValidation": false
                 *     }
                 */
                "application/json": components["schemas"]["SendTemplateMessagesV2Request"];
            };
        };
        responses: {
            /** @description The batch was processed. Each message has its own outcome, which can be a failure. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "status": "SENT",
                     *           "recipient": "919999999921",
                     *           "messageId": "00000000-0000-4000-8000-000000000001"
                     *         },
                     *         {
                     *           "status": "FAILED",
                     *           "errorMessage": "Template with given name and language not found"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateMessageResults"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description The request is well formed, but a `to` cannot be a phone number. Observed on operations that send; nothing of the
             *     batch is sent.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 422,
                     *       "message": "messages.0.to must be a valid phone number",
                     *       "error": "Unprocessable Entity"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
        };
    };
    assignWaGroupTagsAndCustomFields: {
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
                 *       "groupId": "grp_0000000001",
                 *       "tags": [
                 *         "vip",
                 *         "old"
                 *       ],
                 *       "customFields": [
                 *         {
                 *           "name": "Region",
                 *           "value": "West"
                 *         },
                 *         {
                 *           "name": "Segments",
                 *           "values": [
                 *             "Retail",
                 *             "Wholesale"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignWaGroupTagsRequest"];
            };
        };
        responses: {
            /** @description The outcome for each tag and field. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tags": {
                     *         "added": [
                     *           "vip"
                     *         ],
                     *         "errored": [
                     *           {
                     *             "tag": "old",
                     *             "error": "Tag not found"
                     *           }
                     *         ]
                     *       },
                     *       "customFields": {
                     *         "added": [
                     *           "Region"
                     *         ],
                     *         "errored": [
                     *           {
                     *             "customField": "Segments",
                     *             "error": "Field not found"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssignWaGroupTagsResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    removeWaGroupTagsAndCustomFields: {
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
                 *       "groupId": "grp_0000000001",
                 *       "tags": [
                 *         "lead",
                 *         "old"
                 *       ],
                 *       "customFields": [
                 *         "Region"
                 *       ],
                 *       "shouldCreateChatLog": false
                 *     }
                 */
                "application/json": components["schemas"]["RemoveWaGroupTagsRequest"];
            };
        };
        responses: {
            /** @description The outcome for each tag and field. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tags": {
                     *         "removed": [
                     *           "lead"
                     *         ],
                     *         "errored": [
                     *           {
                     *             "tag": "old",
                     *             "error": "Tag not found"
                     *           }
                     *         ]
                     *       },
                     *       "customFields": {
                     *         "removed": [
                     *           "Region"
                     *         ],
                     *         "errored": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RemoveWaGroupTagsResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getWalletBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current balance. The API reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currencyCode": "INR",
                     *       "balance": 1234.567890123
                     *     }
                     */
                    "application/json": components["schemas"]["WalletBalance"];
                };
            };
            /** @description The current balance. The guide gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balance": 1234.567890123,
                     *       "currencyCode": "INR"
                     *     }
                     */
                    "application/json": components["schemas"]["WalletBalance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    acceptIncomingCall: {
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
                 *       "callId": "call_0000000001",
                 *       "sdp": "v=0\r\no=- 2 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n",
                 *       "sdpType": "answer",
                 *       "reconnect": false,
                 *       "deviceId": "device_0000000001"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptIncomingCallRequest"];
            };
        };
        responses: {
            /** @description The call is answered. The body is only known from an example, so no property is guaranteed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Call answered",
                     *       "data": {},
                     *       "event": "CALL_ACCEPTED",
                     *       "wabaName": "Acme Support",
                     *       "wabaNumber": "919999999901",
                     *       "customerName": "Ravi Kumar",
                     *       "customerNumber": "919999999921",
                     *       "callStartedAt": "2026-01-15T10:30:00.000Z",
                     *       "chatId": "chat_0000000001",
                     *       "customer": {
                     *         "name": "Ravi Kumar",
                     *         "phoneNumber": "919999999921"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AcceptedCall"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCallPermissions: {
        parameters: {
            query: {
                /**
                 * @description The name of the calling client. No values are documented.
                 * @example acme-crm
                 */
                client?: string;
                /**
                 * @description DoubleTick's id of the customer, not the phone number. Call webhooks contain it.
                 * @example customer_0000000021
                 */
                customerId: string;
                /**
                 * @description The version of the calling client. Its format is not documented.
                 * @example 1.0.0
                 */
                version?: string;
                /**
                 * @description The account's WhatsApp number that would call.
                 * @example 919999999901
                 */
                wabaNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current permissions. The body is only known from examples, so no property is guaranteed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPermissions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createOutgoingCall: {
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
                 *       "sdp": "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n",
                 *       "sdpType": "offer",
                 *       "deviceId": "device_0000000001"
                 *     }
                 */
                "application/json": components["schemas"]["CreateOutgoingCallRequest"];
            };
        };
        responses: {
            /** @description The call is being placed. The body is only known from an example, so no property is guaranteed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Call initiated",
                     *       "data": {
                     *         "callId": "call_0000000001"
                     *       },
                     *       "customer": {
                     *         "name": "Ravi Kumar",
                     *         "phoneNumber": "919999999921"
                     *       },
                     *       "answer": {}
                     *     }
                     */
                    "application/json": components["schemas"]["OutgoingCall"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    assignCallingLicense: {
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
                 *       "phone": "919999999912"
                 *     }
                 */
                "application/json": components["schemas"]["CallingLicenseRequest"];
            };
        };
        responses: {
            /** @description The member has a license. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "licensesRemaining": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AssignedCallingLicense"];
                };
            };
            /**
             * @description No add-on (the example), no active member with this phone number (`Member not found` when revoking), or no
             *     free license, whose message is not documented. Distinguish them by `message`; all have the same `reason`. A
             *     body with `statusCode` means that the request itself is malformed (assumed, as elsewhere).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 400,
                     *       "reason": "BAD_REQUEST",
                     *       "message": "Calling is not enabled on your current plan. Purchase a calling license to enable it",
                     *       "extraData": {}
                     *     }
                     */
                    "application/json": components["schemas"]["CallingLicenseError"] | components["schemas"]["ValidationError"];
                };
            };
            /**
             * @description The API key is valid, but the account lacks `ASSIGN_CALL_LICENSE`. The usual error of other operations, with
             *     `statusCode`, would mean that the API key is missing or invalid.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 401,
                     *       "reason": "UNAUTHORIZED",
                     *       "message": "Insufficient permissions. Missing: ASSIGN_CALL_LICENSE",
                     *       "extraData": {}
                     *     }
                     */
                    "application/json": components["schemas"]["CallingLicenseError"] | components["schemas"]["ErrorMessage"];
                };
            };
            /**
             * @description The API key is invalid or revoked, the caller's IP address is not on the key's allowlist, or the key may not
             *     be used from a browser.
             */
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description More than 60 requests in a minute. No documented header says when to retry. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 429,
                     *       "reason": "RATE_LIMIT_EXCEEDED",
                     *       "message": "Too many requests, please try again later.",
                     *       "extraData": {
                     *         "limitType": "call-license-invoke"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CallingLicenseLimitReached"];
                };
            };
        };
    };
    revokeCallingLicense: {
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
                 *       "phone": "919999999912"
                 *     }
                 */
                "application/json": components["schemas"]["CallingLicenseRequest"];
            };
        };
        responses: {
            /** @description The member no longer has a license. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revoked": true,
                     *       "licenseCount": 8
                     *     }
                     */
                    "application/json": components["schemas"]["RevokedCallingLicense"];
                };
            };
            /**
             * @description No active member with this phone number (the example), no add-on, or a member without a license, whose message
             *     is not documented. Distinguish them by `message`; all have the same `reason`. A body with `statusCode` means
             *     that the request itself is malformed (assumed, as elsewhere).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 400,
                     *       "reason": "BAD_REQUEST",
                     *       "message": "Member not found",
                     *       "extraData": {}
                     *     }
                     */
                    "application/json": components["schemas"]["CallingLicenseError"] | components["schemas"]["ValidationError"];
                };
            };
            /**
             * @description The API key is valid, but the account lacks `REVOKE_CALL_LICENSE`. The usual error of other operations, with
             *     `statusCode`, would mean that the API key is missing or invalid.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 401,
                     *       "reason": "UNAUTHORIZED",
                     *       "message": "Insufficient permissions. Missing: REVOKE_CALL_LICENSE",
                     *       "extraData": {}
                     *     }
                     */
                    "application/json": components["schemas"]["CallingLicenseError"] | components["schemas"]["ErrorMessage"];
                };
            };
            /**
             * @description The API key is invalid or revoked, the caller's IP address is not on the key's allowlist, or the key may not
             *     be used from a browser.
             */
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description More than 60 requests in a minute. No documented header says when to retry. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 429,
                     *       "reason": "RATE_LIMIT_EXCEEDED",
                     *       "message": "Too many requests, please try again later.",
                     *       "extraData": {
                     *         "limitType": "call-license-revoke"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CallingLicenseLimitReached"];
                };
            };
        };
    };
    pingCall: {
        parameters: {
            query: {
                /**
                 * @description The call in progress.
                 * @example call_0000000002
                 */
                callId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ping was accepted. The documented example is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["CallPingResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    reconnectCall: {
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
                 *       "callId": "call_0000000002",
                 *       "callOriginType": "OUTGOING",
                 *       "sdp": "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n",
                 *       "deviceId": "device_0000000002",
                 *       "switchCall": true
                 *     }
                 */
                "application/json": components["schemas"]["ReconnectCallRequest"];
            };
        };
        responses: {
            /** @description The call continues. The body is only known from an example, so no property is guaranteed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Call updated",
                     *       "data": {},
                     *       "callStartedAt": "2026-01-15T10:30:00.000Z",
                     *       "customer": {
                     *         "name": "Ravi Kumar",
                     *         "phoneNumber": "919999999921"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReconnectedCall"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    declineCall: {
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
                 *       "callId": "call_0000000001"
                 *     }
                 */
                "application/json": components["schemas"]["DeclineCallRequest"];
            };
        };
        responses: {
            /** @description The call is over. The body is only known from an example, so no property is guaranteed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Call declined",
                     *       "data": {},
                     *       "callStatus": "REJECT",
                     *       "customer": {
                     *         "name": "Ravi Kumar",
                     *         "phoneNumber": "919999999921"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeclinedCall"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    sendWhatsappAudioMessage: {
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
                 *       "content": {
                 *         "mediaUrl": "https://example.com/greeting.mp3",
                 *         "caption": "A greeting"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendAudioMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendBroadcastMessage: {
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
                 *       "groupName": "Diwali offers",
                 *       "from": "+919999999901",
                 *       "content": {
                 *         "templateName": "diwali_offer",
                 *         "language": "en",
                 *         "templateData": {
                 *           "header": {
                 *             "type": "IMAGE",
                 *             "mediaUrl": "https://acme.example/offer.png"
                 *           },
                 *           "body": {
                 *             "placeholders": [
                 *               "{{Name}}",
                 *               "20 %"
                 *             ]
                 *           },
                 *           "buttons": [
                 *             {
                 *               "type": "URL",
                 *               "parameter": "offers/diwali"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BroadcastRequest"];
            };
        };
        responses: {
            /** @description The outcome: sent or failed. The API reference gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SENT",
                     *       "messageId": "00000000-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["BroadcastResult"];
                };
            };
            /** @description The outcome: sent or failed. The guide gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "SENT",
                     *       "messageId": "00000000-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["BroadcastResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    sendWhatsappDocumentMessage: {
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
                 *       "content": {
                 *         "mediaUrl": "https://example.com/invoice.pdf",
                 *         "caption": "Your invoice",
                 *         "filename": "Invoice 42.pdf"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendDocumentMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendWhatsappImageMessage: {
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
                 *       "content": {
                 *         "mediaUrl": "https://example.com/shoe.png",
                 *         "caption": "The new model"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendImageMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendWhatsappInteractiveMessage: {
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
                 *       "content": {
                 *         "header": "Your booking",
                 *         "body": "Does Tuesday at ten suit you?",
                 *         "footer": "Acme store",
                 *         "buttons": [
                 *           {
                 *             "id": "slot_yes",
                 *             "title": "That suits me"
                 *           },
                 *           {
                 *             "id": "slot_no",
                 *             "title": "Another day"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendInteractiveMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendWhatsappInteractiveListMessage: {
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
                 *       "content": {
                 *         "header": "Our shops",
                 *         "body": "Where would you like to collect your order?",
                 *         "footer": "Acme store",
                 *         "button": "Choose a shop",
                 *         "sections": [
                 *           {
                 *             "title": "Mumbai",
                 *             "rows": [
                 *               {
                 *                 "id": "shop_bandra",
                 *                 "title": "Bandra West",
                 *                 "description": "Open until nine"
                 *               },
                 *               {
                 *                 "id": "shop_colaba",
                 *                 "title": "Colaba"
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "title": "Pune",
                 *             "rows": [
                 *               {
                 *                 "id": "shop_camp",
                 *                 "title": "Camp"
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendInteractiveListMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendWhatsappInteractiveMediaMessage: {
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
                 *       "content": {
                 *         "mediaUrl": "https://example.com/shoe.jpeg",
                 *         "mediaType": "image/jpeg",
                 *         "body": "Our new model",
                 *         "footer": "Acme store",
                 *         "ctaButton": {
                 *           "display_text": "See it",
                 *           "url": "https://example.com/shop/runner-2"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendInteractiveMediaMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAcceptedWithoutDocumentedBody"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendWhatsappInteractiveMediaCarouselMessage: {
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
                 *       "content": {
                 *         "body": {
                 *           "text": "New in the shop"
                 *         },
                 *         "cards": [
                 *           {
                 *             "header": {
                 *               "type": "image",
                 *               "image": {
                 *                 "link": "https://example.com/shoe.jpeg"
                 *               }
                 *             },
                 *             "body": {
                 *               "text": "*Runner 2*\nLight and quick"
                 *             },
                 *             "action": {
                 *               "type": "cta_url",
                 *               "name": "cta_url",
                 *               "parameters": {
                 *                 "display_text": "Buy now",
                 *                 "url": "https://example.com/shop/runner-2"
                 *               }
                 *             }
                 *           },
                 *           {
                 *             "header": {
                 *               "type": "video",
                 *               "video": {
                 *                 "link": "https://example.com/boot.mp4"
                 *               }
                 *             },
                 *             "action": {
                 *               "type": "cta_url",
                 *               "name": "cta_url",
                 *               "parameters": {
                 *                 "display_text": "Buy now",
                 *                 "url": "https://example.com/shop/hiker-1"
                 *               }
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendInteractiveMediaCarouselMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAcceptedWithoutDocumentedBody"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendWhatsappLocationMessage: {
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
                 *       "content": {
                 *         "latitude": 19.082502,
                 *         "longitude": 72.7163737,
                 *         "name": "Acme store",
                 *         "address": "Mumbai, Maharashtra, India"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendLocationMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendWhatsappOrderMessage: {
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
                 *       "content": {
                 *         "header": {
                 *           "link": "https://example.com/thumbnail.jpg"
                 *         },
                 *         "body": "Review your order and pay to confirm it.",
                 *         "footer": "Secure payment in WhatsApp",
                 *         "orderDetails": {
                 *           "configurationName": "acme_payments",
                 *           "referenceId": "order_0000000001",
                 *           "provider": "razorpay",
                 *           "currency": "INR",
                 *           "type": "physical-goods",
                 *           "items": [
                 *             {
                 *               "name": "Runner 2",
                 *               "amount": 199.5,
                 *               "quantity": 1,
                 *               "retailerId": "SKU-0001"
                 *             }
                 *           ],
                 *           "tax": 0,
                 *           "discount": 1,
                 *           "shipping": 0
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendOrderMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAcceptedWithoutDocumentedBody"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendWhatsappOrderStatusMessage: {
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
                 *       "from": "919999999902",
                 *       "to": "919999999923",
                 *       "content": {
                 *         "body": "Your order is on its way.",
                 *         "footer": "Thank you for your order",
                 *         "orderStatus": {
                 *           "referenceId": "order_demo000001",
                 *           "status": "shipped",
                 *           "description": "Arrives on Tuesday"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendOrderStatusMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAcceptedWithoutDocumentedBody"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    getMessageStatus: {
        parameters: {
            query: {
                /**
                 * @description The id of the message.
                 * @example 00000000-0000-4000-8000-00000000000a
                 */
                messageId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known about the delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messageId": "00000000-0000-4000-8000-00000000000a",
                     *       "sentAt": "2026-01-02T03:04:05.104Z",
                     *       "deliveredAt": "2026-01-02T03:04:08.910Z",
                     *       "readAt": null,
                     *       "repliedAt": null,
                     *       "failedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["MessageDeliveryStatus"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description The account has already sent a request in this second. Whether `Retry-After` is sent is not documented; wait
             *     one second.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 429,
                     *       "message": "Too Many Requests: Rate Limit Exceeded",
                     *       "error": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
        };
    };
    sendWhatsappTemplateMessages: {
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
                 *       "messages": [
                 *         {
                 *           "from": "919999999901",
                 *           "to": "919999999921",
                 *           "messageId": "00000000-0000-4000-8000-000000000001",
                 *           "content": {
                 *             "templateName": "order_confirmation",
                 *             "language": "en",
                 *             "templateData": {
                 *               "header": {
                 *                 "type": "IMAGE",
                 *                 "mediaUrl": "https://example.com/image.png"
                 *               },
                 *               "body": {
                 *                 "placeholders": [
                 *                   "Ravi",
                 *                   "order_0000000001"
                 *                 ]
                 *               },
                 *               "buttons": [
                 *                 {
                 *                   "type": "URL",
                 *                   "parameter": "order_0000000001"
                 *                 }
                 *               ]
                 *             }
                 *           },
                 *           "customData": {
                 *             "orderId": "order_0000000001"
                 *           }
                 *         },
                 *         {
                 *           "from": "919999999901",
                 *           "to": "919999999922",
                 *           "content": {
                 *             "templateName": "summer_sale",
                 *             "language": "en",
                 *             "templateData": {
                 *               "cards": [
                 *                 {
                 *                   "cardIndex": 0,
                 *                   "components": {
                 *                     "header": {
                 *                       "type": "IMAGE",
                 *                       "mediaUrl": "https://example.com/shoe.png"
                 *                     },
                 *                     "body": {
                 *                       "placeholders": [
                 *                         "Runner 2"
                 *                       ]
                 *                     }
                 *                   }
                 *                 }
                 *               ]
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SendTemplateMessagesRequest"];
            };
        };
        responses: {
            /**
             * @description The batch was processed. The reference gives the status without a body; the guide shows a single outcome; live
             *     responses have been observed with a list of outcomes.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "status": "SENT",
                     *           "recipient": "919999999921",
                     *           "messageId": "00000000-0000-4000-8000-000000000001"
                     *         },
                     *         {
                     *           "status": "FAILED",
                     *           "errorMessage": "Template with given name and language not found"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateMessageResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description The request is well formed but cannot be carried out, for example because a media URL leads to the wrong type
             *     of file. Only the guide gives the status; its example is the same on every page. Also observed if a `to` cannot
             *     be a phone number.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 422,
                     *       "message": "invalid file type for audio: text/html; charset=utf-8",
                     *       "error": "Unprocessable Entity"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
        };
    };
    sendWhatsappTextMessage: {
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
                 *       "content": {
                 *         "text": "Your order is on its way."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendTextMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    sendWhatsappTypingIndicator: {
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
                 *       "wabaNumber": "919999999901",
                 *       "customerNumber": "919999999921"
                 *     }
                 */
                "application/json": components["schemas"]["SendTypingIndicatorRequest"];
            };
        };
        responses: {
            /** @description The request was processed; `success` is the result. */
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
                    "application/json": components["schemas"]["TypingIndicatorResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    sendWhatsappVideoMessage: {
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
                 *       "content": {
                 *         "mediaUrl": "https://example.com/tour.mp4",
                 *         "caption": "The tour"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendVideoMessageRequest"];
            };
        };
        responses: {
            201: components["responses"]["MessageAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
        };
    };
    deleteWhatsappGroup: {
        parameters: {
            query: {
                /**
                 * @description The WhatsApp group to delete.
                 * @example grp_0000000001
                 */
                groupId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["WhatsappGroupResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createWhatsappGroup: {
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
                 *       "wabaNumber": "919999999901",
                 *       "subject": "VIP support",
                 *       "description": "Help for our best customers",
                 *       "joinApprovalMode": "approval_required",
                 *       "groupId": "vip_support_2026"
                 *     }
                 */
                "application/json": components["schemas"]["CreateWhatsappGroupRequest"];
            };
        };
        responses: {
            /** @description The creation has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "groupId": "vip_support_2026",
                     *       "wabaNumber": "919999999901"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedWhatsappGroup"];
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
    getWhatsappGroupInfo: {
        parameters: {
            query: {
                /**
                 * @description The id of the WhatsApp group, as returned when it was created.
                 * @example grp_0000000001
                 */
                groupId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The WhatsApp group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupId": "grp_0000000001",
                     *       "subject": "VIP support",
                     *       "description": "Help for our best customers",
                     *       "totalParticipantCount": 12,
                     *       "inviteLink": "https://chat.example.com/invite-0000000001",
                     *       "status": "ACTIVE",
                     *       "groupCreatedAt": "2026-01-15T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WhatsappGroup"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listWhatsappGroups: {
        parameters: {
            query: {
                /**
                 * @description First half of the cursor: the id of the last group of the previous page.
                 * @example grp_0000000002
                 */
                lastGroupId?: string;
                /**
                 * @description Second half of the cursor. Only groups created before this time, in ISO 8601.
                 * @example 2026-01-14T09:30:00.000Z
                 */
                olderThanTimestamp?: string;
                /**
                 * @description The account's WhatsApp number whose WhatsApp groups are listed.
                 * @example 919999999901
                 */
                wabaNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of WhatsApp groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groups": [
                     *         {
                     *           "groupId": "grp_0000000001",
                     *           "subject": "VIP support",
                     *           "description": "Help for our best customers",
                     *           "totalParticipantCount": 12,
                     *           "inviteLink": "https://chat.example.com/invite-0000000001",
                     *           "status": "ACTIVE",
                     *           "groupCreatedAt": "2026-01-15T09:30:00.000Z"
                     *         },
                     *         {
                     *           "groupId": "grp_0000000002",
                     *           "subject": "Beta testers",
                     *           "description": "News for testers",
                     *           "totalParticipantCount": 0,
                     *           "inviteLink": null,
                     *           "status": "ACTIVE",
                     *           "groupCreatedAt": "2026-01-14T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "hasMore": true,
                     *       "lastGroupId": "grp_0000000002",
                     *       "olderThanTimestamp": "2026-01-14T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WhatsappGroupPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getWhatsappGroupParticipants: {
        parameters: {
            query: {
                /**
                 * @description The WhatsApp group whose participants are listed.
                 * @example grp_0000000001
                 */
                groupId: string;
                /**
                 * @description First half of the cursor: the phone number of the last participant of the previous page, unchanged. A leading
                 *     `+` must be sent as `%2B`.
                 * @example +919999999922
                 */
                lastPhoneNumber?: string;
                /**
                 * @description Second half of the cursor. Only people who joined before this time, in ISO 8601.
                 * @example 2026-01-15T10:00:00.000Z
                 */
                olderThanTimestamp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "participants": [
                     *         {
                     *           "name": "Ravi Kumar",
                     *           "phoneNumber": "+919999999921",
                     *           "dateJoined": "2026-01-15T11:00:00.000Z",
                     *           "dateRemoved": null,
                     *           "dateLeft": null
                     *         },
                     *         {
                     *           "name": null,
                     *           "phoneNumber": "+919999999922",
                     *           "dateJoined": "2026-01-15T10:00:00.000Z",
                     *           "dateRemoved": null,
                     *           "dateLeft": "2026-01-15T11:15:00.000Z"
                     *         }
                     *       ],
                     *       "hasMore": true,
                     *       "lastPhoneNumber": "+919999999922",
                     *       "olderThanTimestamp": "2026-01-15T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WhatsappGroupParticipantPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeWhatsappGroupParticipant: {
        parameters: {
            query: {
                /**
                 * @description The WhatsApp group that the person is removed from.
                 * @example grp_0000000001
                 */
                groupId: string;
                /**
                 * @description The person's phone number. The documentation shows it with a leading `+`, which must be sent as `%2B`.
                 * @example +919999999921
                 */
                participantPhone: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removal is done or in progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messaging_product": "whatsapp",
                     *       "request_id": "request_0000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["RemovedWhatsappGroupParticipant"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWhatsappGroupSettings: {
        parameters: {
            query: {
                /**
                 * @description The current id of the WhatsApp group.
                 * @example grp_0000000001
                 */
                groupId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "wabaNumber": "919999999901",
                 *       "subject": "VIP support",
                 *       "description": "Help around the clock",
                 *       "groupId": "vip_support_2026"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWhatsappGroupSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings are changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["WhatsappGroupResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    onAddTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTagEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAssignedAgentStatusChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignedAgentStatusChangedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallAcceptedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallEndedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallIncomingInitiated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallIncomingInitiatedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallMissed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallMissedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallNotPicked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallNotPickedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallOutgoingInitiated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallOutgoingInitiatedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallPermissionReplyReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallPermissionReplyReceivedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallRejected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallRejectedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallToWhatsappMessageReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallToWhatsappMessageReceivedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onChatAssignedToAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatAssignedToAgentEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onChatUnassigned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatUnassignedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCloseConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseConversationEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConversationCostDeducted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationCostDeductedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConversationOpened: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationOpenedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCustomerBusinessChatOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndocumentedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCustomerNoteCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerNoteCreatedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCustomerNoteDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerNoteDeletedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCustomerNoteUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerNoteUpdatedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreatedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupParticipantJoined: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupParticipantJoinedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupParticipantLeft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupParticipantLeftEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupParticipantRemoved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupParticipantRemovedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageReceivedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageStatusUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageStatusUpdateEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessagingHandover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndocumentedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onNewLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLeadEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOnSlaEscalatedPublic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlaEscalatedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPostCallDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndocumentedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRawCloudApiWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndocumentedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRemoveTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveTagEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onStandbyMessageReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndocumentedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onTemplateUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateUpdateEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUpdateCustomerCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerCustomFieldEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onVerifiedWidgetLeadReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifiedWidgetLeadReceivedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWaGroupMessageReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaGroupMessageReceivedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWidgetLeadReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WidgetLeadReceivedEvent"];
            };
        };
        responses: {
            /** @description Received. Which responses DoubleTick expects is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
