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
         * @description Changes the availability of one agent of this organization, found by the phone number of the profile.
         *
         *     - Agent Availability has to be switched on for the organization; otherwise the answer is 400.
         *     - Only the digits of `phone` count. They have to be the whole number that the profile has.
         *     - A change may send the webhook `ASSIGNED_AGENT_STATUS_CHANGED`, once for each of the account's numbers on which
         *       the agent has chats. Setting the status that the agent already has changes nothing.
         *
         *     Not documented: the answer when no agent has this number.
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
         * @description Creates an address where a customer pays an order through CCAvenue. Nothing is sent: put `paymentLink` and
         *     `referenceId` of the answer into `orderDetails` of an order message, so that the payment is tracked with it.
         *
         *     - `configurationName` names a UPI payment configuration of the WhatsApp number which has CCAvenue credentials.
         *     - `items` have to be those of the order message, so that both come to the same total.
         *     - Amounts are rupees, not paise: `934.5` is ₹934.50.
         *     - Without `referenceId` one is made up; with it, send the same in the order message.
         *
         *     Not documented: how the total is made up of items, tax, shipping and discount; how long the link is valid; what an
         *     unknown configuration or a used reference is answered with; and, as the request names no WhatsApp number, which
         *     one counts when several have a configuration of that name.
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
         * @description Summarizes what was said between a customer and one of the account's numbers within a range of days.
         *
         *     - Each summary that is made costs one AI summarization credit, although this is a `GET`. An answer may come from
         *       the cache; the rules are spelled out for groups only: a range is made once, its copy is free, and it is made
         *       again when the conversation within it changes.
         *     - The range counts whole days in UTC, both ends included. `endDate` is not before `startDate` and at most 7 days
         *       from it; on groups that is said to mean 7 days in all, so stay within `startDate` plus 6.
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
         * @description Summarizes what was said in a WhatsApp group within a range of days, and names the members who wrote.
         *
         *     - Each summary that is made costs one AI summarization credit, although this is a `GET`. One is made and stored
         *       for each distinct range; asking again returns the copy for free, unless the conversation within the range has
         *       changed, when it is made anew.
         *     - The range counts whole days in UTC, both ends included. `endDate` is not before `startDate`, and the range holds
         *       at most 7 days: Monday to Sunday passes, an eighth day is refused.
         *     - The account needs the Chat Summary feature.
         *
         *     Two pages of the reference describe this operation and differ: one has the key in `Authorization`, the other in
         *     `x-public-api-key`; the other also answers a key that may not see the group with 401, and documents no body for
         *     any error.
         *     The older path `/whatsapp/wa-group/ai-summary` still leads here.
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
         *     - `startDate` and `endDate` narrow the list and may be left out. Which messages are meant without them is not
         *       documented.
         *     - There are no pages. The order is not guaranteed; sort by `messageTime`.
         *     - The reference and the guide describe wholly different messages (see `ChatMessage`). Integrators have met the
         *       guide's form.
         *     - The reference answers with status 200, the guide with 201; only the guide lists 404.
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
         * Check whether a chat window is open
         * @description Tells whether the window between a customer and a WhatsApp number of the account is open, so that messages other
         *     than templates can be sent. Until when it stays open is not returned.
         *
         *     - The guide puts the two numbers into a JSON body; the query parameters are those of the reference.
         *     - The reference answers with status 200, the guide with 201. Only the reference lists 400 and 404.
         *     - In a query, a leading `+` has to be written as `%2B`.
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
         *
         *     The key needs read access to the chat. By the help centre, collaborators are for Enterprise workspaces only, and
         *     whoever is added has to be active and allowed to see chats.
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
         *     - Status 200 tells that the removal is queued, not that it is done. No way to follow it is documented.
         *     - The body belongs to a DELETE, from which some HTTP clients and proxies drop it.
         *     - For a chat that is not found the reference names 200 as well as 404, so 200 does not prove that the chat exists.
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
         * @description Reports something that a customer did in another system, to be counted in the account's funnels beside the
         *     conversations. Every call counts once more.
         *
         *     - The event has to be configured in the account beforehand, under exactly this `eventName`. An event carries no
         *       data of its own.
         *     - Custom events are an enterprise feature; where it is not enabled, the answer is 403.
         *     - 20000 events a day are allowed. The only source is a message under 400, which is also how the excess is
         *       answered; whether the count is kept for the account or for each event is not stated, nor when its day begins.
         *       A 429 is documented beside it, without its limit.
         *
         *     What an unknown number, customer or bot is answered with is not documented.
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
         * @description Queues 1 to 10 customers for deletion, named by their phone numbers in a JSON body.
         *
         *     - Status 201 tells that the deletion is queued, not that it is done. No id of the job is returned and no way to
         *       follow it is documented.
         *     - Numbers that belong to no customer come back in `notFoundPhoneNumbers`, while the others are deleted. When no
         *       number belongs to a customer, the answer is 404.
         *     - The body belongs to a DELETE, from which some HTTP clients and proxies drop it.
         *     - More than ten numbers, an empty list or a malformed number is a 400. The form of a number is not documented.
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
         * @description Makes one team member responsible for a customer on one WhatsApp number of the account.
         *
         *     - All three numbers are required.
         *     - A team member without access to the WhatsApp number is a 403, somebody who is not in the team a 422, an unknown
         *       WhatsApp number a 404.
         *     - There is no `reassign` as in `/team-member/assign`, and whether an assignee who is there already is replaced is
         *       not documented. Neither is a way to clear the assignee here; `/team-member/unassign` does that.
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
         * @description Adds tags and sets custom fields of a customer. Name, consent and the responsible team member can be set by the
         *     same call.
         *
         *     - Only `phone` is required; the guide requires `optIn` too. No rule says that a tag or a field has to be present.
         *     - Tags and fields are handled one by one: each is listed under `added` or, with a reason, under `errored`, and the
         *       status is 201 either way.
         *     - The guide advises to name a customer who exists. Integrators send `phone`, `name` and `wabaNumber` alone to
         *       create a customer or to rename one, and no 404 is documented.
         *     - A field takes one text as its value. Unlike the call for WhatsApp groups, it takes no list for multi-select
         *       fields.
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
         * @description Blocks the customer with this phone number. It does not unblock, though its page is named for both. What the
         *     answer holds, and how a customer who is blocked already is answered, is not documented.
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
         * @description Tells whether a reply came within `waitingForResponseInSec` seconds, and names an agent with phone number.
         *
         *     - This is a GET with a required JSON body. Browsers, `fetch` and most other HTTP libraries cannot send one: they
         *       refuse the request or drop the body. Node's `http` module and curl (`-X GET --data`) can. The guide shows the
         *       same body on POST, which is not described here as an operation of its own.
         *     - Whose reply is timed is unclear. The guide speaks of the customer's; the names of the properties suggest the
         *       agent's.
         *     - By their names, `defaultAgentName` and `defaultAgentNumber` are returned when nobody is assigned. When that
         *       happens is not documented.
         *     - Both sources answer with status 201, though nothing is created. Only the guide lists 422, with an example that
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
         * @description Returns one customer with the custom fields, and the name and number of the team member who is responsible.
         *
         *     - Send `phoneNumber` or `customerId`. The reference marks both as optional; the guide wants one of them. What
         *       happens with both, or with neither, is not documented.
         *     - Tags are kept per WhatsApp number of the account. They are in the answer only when `wabaNumber` is sent.
         *     - The reference answers with status 200, the guide with 201.
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
         * @description Takes tags and custom fields off a customer. Fields are given by their names alone.
         *
         *     - `tags` and `customFields` are both required in the reference and both optional in the guide; an empty list
         *       satisfies either.
         *     - Tags and fields are handled one by one: each is listed under `removed` or, with a reason, under `errored`, and
         *       the status is 201 either way. The reference's schema says `added` for `removed`, its own examples and the guide
         *       do not.
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
         * @description Lifts the block of the customer with this phone number. What the answer holds, and how a customer who is not
         *     blocked is answered, is not documented.
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
         * Get a conversation's address for an iframe
         * @description Returns an address that shows one customer's WhatsApp conversation inside another application, to be used as the
         *     `src` of an iframe. The customer's number does not appear in it.
         *
         *     - The channel is `integrationId`, else the one with `wabaNumber`, else the account's primary connected one. The
         *       reference does not rank the first two; that `wabaNumber` is ignored beside `integrationId` is the guide's.
         *     - Viewing needs a DoubleTick login inside the iframe. A CRM with the Custom CRM integration can skip it: its
         *       backend trades the user's session for a token (`POST https://aiapi.doubletick.io/v1/custom-crm/embed/token`,
         *       used once, valid for 5 minutes) and appends `&embedToken=…` to the address.
         *     - The reference shows an address on `web.doubletick.io`, and so it was observed; the guides show
         *       `webextend.doubletick.io`. Allow both hosts where a policy lists frames.
         *
         *     Not documented: how long the address is valid, and what is answered for a number that is not a customer yet or for
         *     an unknown channel.
         *
         *     **What the page shows** is set by query parameters of the returned address. It carries `showChatListPanel`,
         *     `showCustomerDetails` and `showSidebar` as `false`; replace these instead of adding them twice.
         *
         *     - Shown unless `=false`: `showSidebar`, `showChatListPanel`, `showChatFilters`; in the chat's header
         *       `showChatAssignee`, `showChatMarkDone` (never on groups), `showChatMenu` (customers' chats only),
         *       `showChatCart`, `showAddToBroadcastChannel`; in the list `showChatSearch`, `showChatSelection`,
         *       `showBulkMarkAsDone`; beside the chat `showCustomerDetails`, `showNotes`, `showCallHistory` (with calling
         *       enabled), `showParticipants` (broadcast channels), `showAddCustomField`; and `showChatTagList` and
         *       `showChatAddTag`, which the guide lists without explaining.
         *     - Hidden unless `=true`: `showChatBackButton` (the guide contradicts itself on its form) and
         *       `showLogoutInMenuHeader`.
         *     - The browser keeps the choices. After changing them, send `clearLocalStorage=true` once.
         *
         *     **What the page tells** the window around it, by `postMessage`:
         *
         *     - `{ type: 'AUTH_STATE_CHANGED', isLoggedIn, user? }` when the login changes. `isLoggedIn` is true only once an
         *       organization is chosen too; `user` with `id` and `name` is there only then.
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
         *     - The answer holds a flag and no file. Integrators report that the file is delivered later by another way; where
         *       to, and in which format, is not documented. The name of the reference page speaks of Excel.
         *     - Both days are written as DD-MM-YYYY. A longest range is not documented, but the guide advises short ones,
         *       because a large export loads the service.
         *     - Every call starts another export.
         *     - No answer is documented for an unknown customer or WhatsApp number.
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
         * @description Lists the broadcast groups of the account page by page, on wish only those that match a text, and sorted.
         *
         *     - For the next page, send the values of `paginationParams` back in the parameters of the same names. Which of the
         *       three goes with which order is not documented; the guide advises `afterGroupId` and `afterDateCreated`. Sending
         *       back whatever came is the safest.
         *     - The last page is marked by `hasMore: false` in the guide; the reference does not say how to recognise it.
         *     - Neither the size of a page nor the order that applies without `orderBy` and `format` is documented.
         */
        get: operations["getPaginatedGroups"];
        put?: never;
        /**
         * Create a broadcast group
         * @description Makes a named list of customers to broadcast to, with members at once where the request has some.
         *
         *     - A member that is not acceptable does not fail the call: the others are taken, and it comes back under
         *       `invalidMembers`, without a cause.
         *     - Write numbers in international form and choose a name that no other group has. What happens to a name that is
         *       taken, and how large a group may get, is not documented; a repeated call may make a second group.
         *     - Properties that the body does not know are refused.
         *     - The guide also lists a 422, with a text about audio files that seems to come from another page.
         */
        post: operations["createGroup"];
        /**
         * Delete broadcast groups
         * @description Deletes every group whose id is listed: at least one, and none twice. The ids go into a JSON body, which some HTTP
         *     clients and proxies drop from a DELETE.
         *
         *     What happens when some of the ids are unknown is not documented, and the answer does not tell. The guide also
         *     lists a 422, with a text about audio files that seems to come from another page.
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
         * @description Puts customers on the list of a group and sorts them into those that are new, those that were in it before, and
         *     those that could not be added; the call succeeds all the same. Adding somebody twice is no error.
         *
         *     What an unknown group is answered with is not documented. The guide also lists a 422, with a text about audio
         *     files that seems to come from another page.
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
         * @description Takes customers off the list of a static group, at least one, and tells which numbers were removed and which were
         *     not, without a cause. What groups of other types, unknown groups and repeated numbers are answered with is not
         *     documented.
         *
         *     The numbers go into a JSON body, which some HTTP clients and proxies drop from a DELETE; and they are bare texts,
         *     not objects as in adding.
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
         * @description Stores one file and returns an address for the `mediaUrl` of outgoing messages, with the seconds until that
         *     address expires (86400, a day, in the guide's example). The file is the form field `file`; give its part a file
         *     name and a media type.
         *
         *     A file of more than 16777216 bytes (16 MiB) is refused, and so is one whose type is not supported. Which types are
         *     is listed nowhere: the guide names images, videos and documents, one of its error messages speaks of audio, and
         *     `video/quicktime` is an example of a refused type. Whether the limit differs by type is not stated.
         *
         *     The sources disagree about the status of a refused file. The reference puts 402 on a file that is too large and
         *     403 on a wrong type, with bodies that say 400; the guide has 400 and, for a wrong type, 422. Read the message.
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
         * @description Returns one note by its id. The path is singular, unlike that of the other operations on notes.
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
         *     - Name the chat by `groupId` (a WhatsApp group), or by `from` and `to` together (a customer). Which of them counts
         *       when all are sent is not documented.
         *     - A page holds `limit` notes: 30 when left out, 100 at most.
         *     - For the next page, send `lastNoteId` and `lastNoteDate` of the page before, always both.
         *     - In a query a leading `+` has to be written `%2B`. Whether bare digits are taken too is not stated for notes.
         *
         *     The order of the notes is not documented, nor whether `lastNoteDate` is when the last one was made or changed;
         *     pass it on as it came.
         */
        get: operations["listNotes"];
        put?: never;
        /**
         * Add a note to a chat
         * @description Writes an internal note on a chat, which the customer does not see. Every call adds a note.
         *
         *     - Name the chat by `groupId` (a WhatsApp group), or by `from` and `to` together (a customer). Which of them counts
         *       when all are sent is not documented, so send one of the two.
         *     - Whoever `entities` names as mentioned is notified.
         *
         *     Not documented: how long a note may be, which kinds of `entities` there are beside `USER`, and whose name a note
         *     carries that was written with an API key.
         */
        post: operations["createNote"];
        /**
         * Delete a note
         * @description Removes a note. The id stands in a JSON body, which some HTTP clients and proxies drop from a `DELETE`;
         *     make sure that yours sends it. Success is 201. The reference speaks of customers' notes; whether a group's note
         *     can be removed is not stated.
         */
        delete: operations["deleteNote"];
        options?: never;
        head?: never;
        /**
         * Replace the text of a note
         * @description Gives a note another text. The id stands in the body, and success is 201. Mentions cannot be changed. The
         *     reference speaks of customers' notes; whether a group's note can be changed is not stated.
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
         *     `wabaNumber` (at most 50 times) to narrow the list. Often used to check a key, because it needs no input.
         */
        get: operations["listChannelDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a number's business profile
         * @description Changes the WhatsApp business profile of one connected number and answers with the profile as it is read back
         *     afterwards.
         *
         *     - `integrationId` is what the list calls `channelId`. Send at least one further property.
         *     - JSON is enough unless a logo file is uploaded; that takes `multipart/form-data`. The logo comes either as the
         *       file `logo` or as the address `logoUrl`, never as both. Either way it is a JPG or PNG image, square, at most 640
         *       by 640 pixels and 800 KB; otherwise the answer is 422.
         *     - One update in an hour may succeed on each number, and the organization may call this 60 times in an hour. Both
         *       limits answer 429.
         *
         *     Not documented: whether null or an empty text clears a property, and how `websites` is written in a form (the
         *     default of OpenAPI, one part per address, is assumed).
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
         * @description Lists the prepared answers of the account. The reference names the three parameters without a word on them and
         *     documents no body, so the shape of the list, its order, the size of a page and the property that feeds
         *     `lastQuickReplyDate` are unknown; what is said of the parameters here is read off their names.
         */
        get: operations["listQuickReplies"];
        put?: never;
        /**
         * Create a quick reply
         * @description Stores a prepared answer that agents call up by its shortcut.
         *
         *     Not documented: what a shortcut may consist of, what happens when it exists already, which audiences there are
         *     beside `everyone` and which one is meant without `accessTo`, and the form of messages other than text.
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
         * @description Replaces the quick reply that the path names by its present shortcut. The body names the shortcut that it has
         *     afterwards; with another one, the old path leads nowhere from then on.
         *
         *     The reference writes the shortcut without its slash in the path (`welcome`), but with it in the body
         *     (`/welcome-updated`). Should the slash be part of the path, it has to be sent as `%2F`. Whether a missing
         *     `accessTo` keeps or resets the audience is not documented.
         */
        put: operations["updateQuickReply"];
        post?: never;
        /**
         * Delete a quick reply
         * @description Removes the quick reply that the path names by its shortcut, written without its slash in the reference's example.
         *     Should the slash be part of the path, it has to be sent as `%2F`.
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
         * @description Returns the quick reply of a shortcut. The reference writes the shortcut without its slash here (`welcome`), but
         *     with it in bodies (`/welcome`). No body is documented, and no answer for a shortcut that does not exist.
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
         * @description Lists every role that can be given, built-in and custom, each with its permissions: those of the organization
         *     (`ORG`) and those on a WhatsApp number (`WHATSAPP`). The answer is a bare list, without pages; there are no
         *     parameters. `changeTeamMemberRole` and `addMembersUnderReportingManager` take the ids.
         *
         *     By the reference a success is 200, by the guide 201, with the same body. A 400 is in the guide only, where it
         *     seems to be boilerplate, as there is no input.
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
         * @description Returns every member of the organization with role and reporting managers. There are no parameters and no pages.
         *     The roles on single WhatsApp numbers are not in this list; `getTeamMemberDetails` has them.
         *
         *     By the reference a success is 200, by the guide 201, with the same body.
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
         * @description Takes one member off the team, named by phone number. The guide speaks of the organization, so count on the
         *     person losing access altogether.
         *
         *     - The number goes into a JSON body, which some HTTP clients and proxies drop from a DELETE.
         *     - Write it in international form, as the guide asks; the reference sets no limits.
         *     - By the reference a success is 200, by the guide 201, with the same body.
         *
         *     Not documented: what becomes of the member's chats and of those who report to the member, and whether the owner
         *     can be removed. A repetition finds nobody any more and presumably answers 422.
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
         * @description Ends the active sessions of one team member, named by phone number. The member stays in the team with all chats
         *     and roles; `removeTeamMember` takes somebody off it.
         *
         *     That sessions end is the guide's word; the reference only repeats the title. Not documented: whether every device
         *     is meant, and whether the member can log in again at once.
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
         * @description Makes an existing member a reporting manager by opening a team below that member, and puts existing members into
         *     it. New people come in through `addMembersUnderReportingManager`.
         *
         *     `teamMemberPhoneNumbers` may be left out only for somebody who has a team already; a new team needs at least one
         *     number, or the answer is 422. (The reference calls the numbers optional in one place and required for a new team
         *     in two.)
         *
         *     Not documented: what changes for somebody who has a team already, whether members leave their earlier manager,
         *     and how unknown numbers are answered. The reference's sample lists the manager among the members; leave that out.
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
         * @description Makes one member report to another. Both are named by phone number and have to be in the organization already.
         *
         *     - Write the numbers in international form, as the guide asks; the reference sets no limits.
         *     - By the reference a success is 200, by the guide 201, with the same body.
         *
         *     Not documented: whether the new manager replaces every earlier one (the team list shows several), and whether the
         *     new manager needs a team first, as `makeTeamMemberReportingManager` makes one.
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
         * @description Sets the role of a member in the organization, the roles on single WhatsApp numbers of the account, or both: send
         *     `orgRole`, `wabaRoles` or the two together.
         *
         *     - Name each role by exactly one of `roleId` and `roleName`, as `getAllRoles` lists them. Names are compared
         *       exactly, upper and lower case included; ids are the safer choice.
         *     - List each `wabaNumber` once; a duplicate is refused (with 400, as it seems).
         *     - The entries of `wabaRoles` succeed or fail one by one: what was applied comes back in `wabaRoles.added`, the
         *       rest in `wabaRoles.errored`. Look there even when `success` is true.
         *     - The answer mentions only what was asked for: the organization's role only when `orgRole` was sent, `wabaRoles`
         *       only when `wabaRoles` was.
         *
         *     The reference also gives 422 for a role or a WhatsApp number that is not found. It probably means the member and
         *     `orgRole`, with entries of `wabaRoles` going to `errored`; be ready for both. Not documented: whether a refused
         *     `orgRole` stops the numbers, what `success` says when every entry failed, and whether an empty `wabaRoles` counts
         *     as sent. Roles of type `ORG` presumably go into `orgRole`, those of type `WHATSAPP` into `wabaRoles`.
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
    "/team/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one team member
         * @description Finds one team member by phone number and returns role, roles on the single WhatsApp numbers, reporting managers
         *     and whether the member owns the organization.
         *
         *     - The number is a query parameter, as the reference says; the guide shows it in a JSON body, which a GET cannot
         *       carry reliably.
         *     - An unknown member is 404 here, where the other operations of the team answer 422. A number that makes no sense
         *       is documented as 400 and as 422.
         *     - By the reference a success is 200, by the guide 201, with the same body.
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
         * @description Brings new people into the organization, below one reporting manager. Each gets a role in the organization and a
         *     role on each listed WhatsApp number of the account; `getAllRoles` has the ids.
         *
         *     - `addToTeamDirectly` says whether the person joins at once, `sendInviteMessage` whether an invitation goes out. A
         *       repeated call may invite again.
         *     - The reference requires nothing at all, the guide everything except `email`, which it does not know. Send it all.
         *     - By the reference a success is 200, by the guide 201, with the same body.
         *
         *     Not documented: what happens when only some of the members are acceptable, how many may be sent at once, what a
         *     person gets who is neither added directly nor invited, and by which way the invitation goes.
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
         * @description Submits a message template for one or more of the account's WhatsApp numbers. It has a body and, on wish, a
         *     header, a footer and buttons.
         *
         *     - `format` decides what a header has: `text` for `TEXT`, and a link to a sample in `example` for `IMAGE`, `VIDEO`
         *       and `DOCUMENT`. Location headers and the authentication category cannot be submitted here.
         *     - `type` decides what a button has: `url` for `URL`, `phoneNumber` for `PHONE_NUMBER`.
         *     - A header or body text with variables (`{{name}}`) takes an `example` that maps each variable's name to a sample;
         *       for a button's link with a variable, `example` is one text.
         *     - Names should be unique, by the guide; what makes two names the same is not documented.
         *     - Always send `wabaNumbers` and `allowCategoryUpdate`, though the reference requires neither: the guide asks for
         *       the first, and without the second Meta may reject a template that it finds in the wrong category.
         *     - The answer has no id. List the templates to learn the id, which editing needs, and the outcome of the review.
         *     - The guide also lists a 422, with a text about audio files that seems to come from another page.
         */
        post: operations["createTemplate"];
        /**
         * Delete a WhatsApp template
         * @description Deletes the template of this name from one of the account's WhatsApp numbers, for good. No language is asked for,
         *     and whether all language versions of the name go is not documented.
         *
         *     - Name and number go into a JSON body, which some HTTP clients and proxies drop from a DELETE.
         *     - The number goes into `wabaPhoneNumber`. The reference describes and the guide requires it, but the reference's
         *       list of required properties has `wabaNumber`; should a call be refused for that, send the number in both.
         *     - The success status is 201 in both sources, unusual as it is.
         *     - The guide also lists a 422, with a text about audio files that seems to come from another page.
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
         * @description Replaces an existing template. Although the method is PATCH, the body is a whole template under the rules of
         *     creating one: name, language, components and category have to be sent again.
         *
         *     - Which of them may really change, and in which state a template can be edited, is not documented.
         *     - Always send `wabaNumbers` and `allowCategoryUpdate`: the reference requires neither, the guide both. The guide,
         *       on the other hand, calls `components` and its `body` optional, which the reference does not.
         *     - The success status is 201 in both sources, unusual as it is. The 404, for a template that does not exist, is the
         *       guide's alone; its body has no `error`.
         *     - The guide also lists a 422, with a text about audio files that seems to come from another page.
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
         * @description Queues an outgoing voice call that an AI agent set up in DoubleTick holds from beginning to end; no WebRTC client
         *     takes part. Success means queued, although the status is 200: follow `callId` through the call webhooks. For
         *     calls with a person use `initiateAgentCall`.
         *
         *     - `channel` decides what `from` is: one of the account's WhatsApp numbers for `WHATSAPP`, a number enabled for
         *       telephone calls for `PSTN`.
         *     - Telephone calls must be enabled for the organization, else 403; the guide ties this to no channel.
         *     - Refused with 400: a `channel` other than these two, or an AI agent that is not set up.
         *     - Refused with 422: an unknown WhatsApp number, a number in coexistence with the WhatsApp Business app, or a
         *       blocked customer. An unknown telephone number is not mentioned.
         *     - A rate limit exists; its size is not documented.
         *     - Known from a guide alone, which documents the key in `Authorization` only.
         *     - A repeated request may ring and cost money again.
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
         *     and the two are joined once the agent has picked up. For calls that an AI agent handles use `initiateAiBotCall`.
         *
         *     - `agentNumber` has no default and must fit exactly one active member of the organization.
         *     - Refused with 400: a missing or malformed field, a `channel` other than `PSTN`, or an `agentNumber` that fits no
         *       member or several.
         *     - Refused with 403: telephone calls are not enabled for the organization, or the agent has no calling permission
         *       on the telephone integration of `from`.
         *     - Refused with 422: `from` is not a telephone number of the organization, or the customer is blocked.
         *     - A rate limit exists; its size is not documented.
         *     - Path: the guide's endpoint section gives this one, its curl example `/v1/call/agent-call`.
         *     - Known from a guide alone, which documents the key in `Authorization` only.
         *     - A repeated request may ring and cost money again.
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
         * @description Lists the templates of the account's WhatsApp numbers that match every filter sent. The answer is a bare list, all
         *     of it at once, without pages.
         *
         *     - Which numbers apply when neither `wabaPhoneNumbers` nor `allWabaPhoneNumbers` is sent, and which of the two wins
         *       when both are, is not documented. Nor is the status filter that applies without `status`.
         *     - By the guide, `language` is `en` when left out, which would hide all other languages; the reference has no
         *       default. Send it to be sure.
         *     - By the reference, a template's buttons are in a component of type `BUTTON`, its `id` is a number and
         *       `rejectedReason` is always there. In the guide the buttons are beside the components, the `id` is a text and
         *       `rejectedReason` is missing.
         *     - The success status is 201 in both sources. That is unusual for a read; a client had better take any 2xx.
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
         * @description Replaces a webhook by the same body as registering takes, and answers in the same way, with an entry for every
         *     number and event.
         *
         *     - The guide advises to change only what is needed, yet the body requires the same five properties. Whether an
         *       optional one that is left out is kept or cleared is not documented, and `getWebhooks` does not return it; so
         *       send the whole body.
         *     - All that is said of registering about `authorization`, events and the URL holds here as well. By this guide,
         *       `bodyFormat`, `retryOnTimeout` and `authorization` are required.
         *     - The answer to an unknown id is not documented. The guide's 404 is that of a path that does not exist, for
         *       another method (`Cannot PATCH …`).
         *     - `register` in the place of the id is the path of registering.
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
         * @description Deletes one webhook with all its events and numbers; nothing is delivered to it any more.
         *
         *     - The id goes into a JSON body, which some HTTP clients and proxies drop from a DELETE.
         *     - The success status is 201, with an empty JSON object.
         *     - What happens with an unknown id, so also on a repetition, is not documented; no 404 is listed. The guide lists a
         *       422, with a text about audio files that seems to come from another page.
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
         * @description Has the listed events of the listed WhatsApp numbers sent to one URL. The answer sorts the pairs of number and
         *     event into accepted and refused ones, and lists the numbers that the account does not have. Read it even after a
         *     success: whether refused pairs make the call fail is not documented.
         *
         *     - Every call adds a webhook, even when one with the same URL exists (observed), so a repetition makes each
         *       delivery come twice. The answer has no id; `getWebhooks` has it.
         *     - Nothing is signed. By the documentation, `authorization` is presented to your endpoint; the live service has
         *       been seen to accept it, and neither to keep nor to send it. Put a secret into `headers`, `query` or the URL.
         *     - Few payloads name their event. Register a URL, a header or a query entry of its own for each event to tell them
         *       apart.
         *     - Eight events with a page of their own cannot be named here: `CALL_PERMISSION_REPLY_RECEIVED`,
         *       `ON_SLA_ESCALATED_PUBLIC`, `WA_GROUP_MESSAGE_RECEIVED`, `CONVERSATION_COST_DEDUCTED` and the four `GROUP_…`
         *       ones. How to get them is not documented; the web app (Settings > Webhooks) is the place to look.
         *     - The URL has to be reachable from the internet. HTTPS is advised; whether plain HTTP is refused is not
         *       documented.
         *     - By the guide, `bodyFormat`, `retryOnTimeout` and `authorization` are required as well; by the reference they are
         *       not. The guide also lists a 422, with a text about audio files that seems to come from another page.
         *
         *     Not documented: how long a delivery may take, which answers count as received, how often `retryOnTimeout` repeats,
         *     how many webhooks there may be and whether their names have to differ.
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
         * @description Lists the registered webhooks with their events and numbers, all at once and without filters. The way to learn a
         *     webhook's id.
         *
         *     - The guide answers with a list, the reference with one single webhook; expect the list and put up with the other.
         *     - `integrationCount` is a number in the reference and a text of digits in the guide.
         *     - What else was registered does not come back: method, headers, body, query, `bodyFormat`, `authorization` and
         *       `retryOnTimeout`. Keep it yourself; editing needs it again.
         *     - The success status is 201 in both sources. That is unusual for a read; a client had better take any 2xx.
         *     - The guide also lists a 422, with a text about audio files that seems to come from another page.
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
         * @description Sends a batch of template messages, to any customer at any time. It differs from the first version so:
         *
         *     - The values of body variables, on cards too, are objects with the variable's name as key, never plain texts.
         *     - Each message names `to` together with `from`, or `groupId` alone. Which number sends to a group when `from` is
         *       left out is not documented.
         *     - There is no `messageId`: the service makes one and returns it.
         *     - No property for the variable of a text header is documented, and no header with a location.
         *     - `byPassMediaUrlValidation` beside `messages` skips the check of all media URLs.
         *     - The answer holds one outcome per message, of status `SENT`, `FAILED` or `ENQUEUED`.
         *
         *     The page's text also calls `content.templateData` required; the schema leaves it optional, as a template without
         *     variables has no use for it. An unknown or unapproved template has been seen to come back in a success answer, as
         *     a message of status `FAILED`. A message without `content`, or with its fields beside `content`, is refused with
         *     status 400 and `content should not be empty`. `customData` comes back at the top level of the webhooks about the
         *     message. No limit of the batch is documented.
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
         * @description Adds tags and sets custom fields of the chat of a WhatsApp group.
         *
         *     - Only `groupId` is required. No rule says that a tag or a field has to be present.
         *     - Tags and fields are handled one by one: each is listed under `added` or, with a reason, under `errored`, and the
         *       status is 201 either way.
         *     - A field takes `value`, or `values` when several of its options apply. Of a field only `name` is required.
         *     - An unknown group, or a group without a chat, is a 404.
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
         * @description Takes tags and custom fields off the chat of a WhatsApp group. Fields are given by their names alone.
         *
         *     - Only `groupId` is required.
         *     - The removal is recorded in the chat unless `shouldCreateChatLog` is false. Neither setting tags of a group nor
         *       the calls for customers have such a switch.
         *     - Tags and fields are handled one by one: each is listed under `removed` or, with a reason, under `errored`, and
         *       the status is 201 either way.
         *     - An unknown group, or a group without a chat, is a 404.
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
         * @description Returns how much money the organization has left, and in which currency. There are no parameters.
         *
         *     The amount is not rounded: it may have any number of decimals. By the reference a success is 200, by the guide
         *     201, with the same body.
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
         * @description Picks up a call that the webhook `CALL_INCOMING_INITIATED` announced. That event brings the SDP offer; create the
         *     answer in your WebRTC client and send it here. Set `reconnect` when you come back to a call that was picked up
         *     before.
         *
         *     - The key needs the permission `RECEIVE_CALL` for the call in `callId`.
         *     - The webhooks `CALL_ACCEPTED` and, later, `CALL_ENDED` report how the call goes on.
         *     - Path: the operation's own page and the page on incoming calls give `/whatsapp/accept`; the base URL of the
         *       overview makes it `/whatsapp/call/accept`.
         *     - No page names a failing status, not even for a call that is unknown or over.
         *
         *     60 requests a minute, counted for this path by organization or user, by address where neither is known.
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
         * Read whether a customer may be called
         * @description Tells whether a WhatsApp number of the account may call a customer now, how many calls are used up, and how many
         *     requests for permission are left.
         *
         *     - The customer is named by DoubleTick's own `customerId`, although creating a call takes the phone number.
         *     - A blocked customer is answered with `isBlocked` alone, one that cannot be called with `isEligible` alone.
         *     - The overview says that this operation can also ask the customer for permission; no way to do so is documented.
         *
         *     1 request a second, counted for this path by organization or user, by address where neither is known.
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
         *     API only carries the two session descriptions (SDP). Create the offer first, send it here, and apply the `answer`
         *     of the response to complete the connection.
         *
         *     - The customer must have agreed to be called, and that agreement can run out: see `getCallPermissions`.
         *     - The key needs the permission `INITIATE_CALL` for the number in `from`.
         *     - Refused with 422: no working integration behind `from`, no call permission from the customer, too little money
         *       in the wallet, another call in progress.
         *     - What becomes of the call is told by webhook only: `CALL_OUTGOING_INITIATED`, `CALL_ACCEPTED` when the customer
         *       picks up, `CALL_ENDED` at the end. Duration and recording are known after the end.
         *     - A repeated request may ring the customer and cost money again.
         *
         *     60 requests a minute, counted for this path by organization or user, by address where neither is known.
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
         * Give a team member a calling license
         * @description Gives one of the organization's calling licenses to the team member with this phone number, who can then make and
         *     take calls. The path says invoke where assign is meant.
         *
         *     - The organization needs the calling license addon and a free license; otherwise the answer is 400. The license
         *       comes from those already bought.
         *     - The organization needs the permission `ASSIGN_CALL_LICENSE`; otherwise the answer is 401. A key that is not
         *       valid is 403 here, where other operations answer 401. Be ready for both.
         *     - 60 calls in a minute, counted for the organization and the user together.
         *
         *     Not documented: the answer for a member who has a license already.
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
         * Take back a team member's calling license
         * @description Takes the calling license from the team member with this phone number, who can then no longer make or take calls.
         *
         *     - The organization needs the calling license addon, and the member a license; otherwise the answer is 400. So is
         *       that of a repetition.
         *     - The organization needs the permission `REVOKE_CALL_LICENSE`; otherwise the answer is 401. A key that is not
         *       valid is 403 here, where other operations answer 401. Be ready for both.
         *     - `licenseCount` counts the licenses still in use. It is not the counterpart of `licensesRemaining` of
         *       `assignCallingLicense`, which counts the free ones.
         *     - 60 calls in a minute, counted for the organization and the user together.
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
         * @description Keeps a running call from being closed for inactivity. After how much silence that happens is not documented.
         *
         *     - A GET that changes state: caches and link checkers must not send it.
         *     - Only the participant who is on the call may ping it. Anybody else gets 422, as do calls that are unknown or
         *       closed.
         *     - The key needs the permission `RECEIVE_CALL` for the call in `callId`.
         *     - 400 and 422 stand on the page about incoming calls; the operation's own page has 200 only.
         *
         *     15 requests a minute, counted for this path (not for each call) by organization or user, by address where
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
         * Reconnect a running call
         * @description Comes back to a running call after the network dropped, or takes it over on another device (`switchCall`).
         *
         *     - The key needs the permission `RECEIVE_CALL` for the call in `callId`, for outgoing calls too.
         *     - `callOriginType` may be either direction by the operation's own page; the page on outgoing calls names
         *       `OUTGOING` only. For an incoming call, accepting with `reconnect` is the other documented way.
         *     - Unlike creating and accepting, there is no `sdpType`; which kind of description `sdp` is, is not documented.
         *     - No page names a failing status.
         *
         *     60 requests a minute, counted for this path by organization or user, by address where neither is known.
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
         * @description Rejects a call that rings or ends one that runs; `callStatus` of the response tells which of the two happened.
         *
         *     - The key needs the permission `RECEIVE_CALL` for the call in `callId`.
         *     - Path: the operation's own page and the page on incoming calls give `/whatsapp/decline`; the base URL of the
         *       overview makes it `/whatsapp/call/decline`.
         *     - No page names a failing status, so what a call that is already over gets is not documented.
         *
         *     60 requests a minute, counted for this path by organization or user, by address where neither is known.
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
         *     - Name the receiver by exactly one of `to` and `groupId`.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - The URL has to be publicly reachable. Upload the file first where it is not.
         *     - The guide names the format MP3. A file of another kind is refused with status 422. No limit of its size is
         *       documented.
         *     - How WhatsApp shows the caption beside audio is not documented.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
         * @description Sends one template message to every member of a group. One call reaches as many customers as the group has, whom
         *     the request does not name, and repeating it reaches them again. The members should all have agreed to be written
         *     to.
         *
         *     - The group is given by its name. What an unknown name does, or one that several groups have, is not documented.
         *     - Values can hold data of the customer: `{{Name}}`, `{{Phone Number}}`, and any custom field by its name, as
         *       `{{City}}`. A custom field works only when every member of the group has a value in it. Whether these stand in
         *       the values of `templateData` or in the template's own text is not documented.
         *     - `templateData` has one entry for each part of the template that has variables: `header`, `body`, `buttons`, and
         *       `cards` for a carousel.
         *     - A broadcast that failed is answered with a success status too: read `status` and `errorMessage`.
         *     - Always send `from` and `content`, though the reference requires neither.
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
         *     - Name the receiver by exactly one of `to` and `groupId`.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - The URL has to be publicly reachable. Upload the file first where it is not.
         *     - The guide names the formats PDF, DOCX, XLSX and TXT. A file of another kind is refused with status 422. No limit
         *       of its size is documented.
         *     - `filename` is the name the customer sees, 1 to 240 characters by the guide.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
         *     - Name the receiver by exactly one of `to` and `groupId`.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - The URL has to be publicly reachable. Upload the file first where it is not.
         *     - The guide names the formats JPG, PNG and WEBP. A file of another kind is refused with status 422. No limit of
         *       its size is documented.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
         * Send a text with buttons
         * @description Sends a text with either reply buttons or one link button, with an optional heading and footer.
         *
         *     - `content` has either `buttons` or `ctaButton`. The guide knows reply buttons alone.
         *     - At most three reply buttons by the guide, each with its own `id`.
         *     - At most 60 characters in the heading, 1024 in the body, 20 in the footer, 20 in a label and 60 in an `id`.
         *     - `to` and `from` are both required; groups cannot be named.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
         * @description Sends a text with a button that opens a list in sections, of which the customer picks one row.
         *
         *     - At most 10 rows over all sections, each with its own `id`. WhatsApp enforces this and the limits of the body,
         *       the button, row titles and row descriptions.
         *     - At most 60 characters in the heading, 1024 in the body, 20 in the footer, 20 on the button, 24 in a section's
         *       title, and per row 60 in the `id`, 24 in the title and 72 in the description.
         *     - `from` is optional in the reference and required in the guide; groups cannot be named.
         *     - A section's title is optional in the reference and required in the guide.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
         * @description Sends an image, a video or a document above a text with either reply buttons or one link button.
         *
         *     - `content` has either `buttons` or `ctaButton`.
         *     - `mediaType` is `image/jpeg`, `image/png`, `video/mp4` or `application/pdf`; the URL has to be publicly
         *       reachable.
         *     - `fileName` is the name that the customer sees of a document. Mind the capital letter: the plain document send
         *       spells it `filename`.
         *     - The file takes the place of a heading. Limits of body, footer and number of buttons are not documented here.
         *     - `to` and `from` are both required; groups cannot be named.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     No source documents the body of the answer.
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
         * @description Sends a text above 2 to 10 cards that the customer swipes through.
         *
         *     - Each card has an image or a video, given as a public link (Meta refuses the id of an uploaded one), an optional
         *       text and buttons.
         *     - A card has either one link button or one to two quick-reply buttons. All cards have buttons of the same type and
         *       the same number of them; the schema does not check this.
         *     - At most 1024 characters in the main text, 160 characters and two line breaks in a card's text, 20 in a label and
         *       256 in the `id` of a quick-reply button.
         *     - `to` and `from` are both required; groups cannot be named. There is no heading and no footer.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     No source documents the body of the answer.
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
         * @description Sends a position on the map, with an optional name and address.
         *
         *     - Name the receiver by exactly one of `to` and `groupId`.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
         *     - Name the payment by at least one of `configurationName`, `upiIntentLink` and `paymentLink`. A gateway needs
         *       `configurationName`; `paymentLink` wins over `upiIntentLink`, and Meta has to have enabled its domain.
         *     - With a configuration of the kind `upi_vpa`, the service makes the UPI link itself unless `upiIntentLink` is
         *       given.
         *     - Amounts are plain decimals. Payments through Meta in India take `INR`.
         *     - Send a `referenceId` of your own, unique and of at most 35 characters: the order status needs it, and no
         *       documented answer returns the one that the service would make. An order that is paid by a CCAvenue link has the
         *       link's.
         *     - Only an image can be the header.
         *     - The reference marks neither `to` nor `from` as required, and takes no group here. What it does without `to` is
         *       not documented; always send both.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     No source documents the body of the answer.
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
         * Send the state of an order
         * @description Tells the customer that an order has moved on to another state.
         *
         *     - `referenceId` is the one of the order message.
         *     - The states are `pending`, `processing`, `partially_shipped`, `shipped`, `completed` and `canceled`. Which may
         *       follow which is not documented.
         *     - At most 1024 characters in the body.
         *     - The reference marks neither `to` nor `from` as required, and takes no group here. What it does without `to` is
         *       not documented; always send both.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     No source documents the body of the answer.
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
         *     - `messageId` is the one that a send returned, or that you gave it. It has to be a UUID.
         *     - A time is null until WhatsApp has reported that step. All five null means that the message was accepted, and
         *       nothing has come back yet.
         *     - `failedReason` and `errorCode`, WhatsApp's own code, are there on failed messages only.
         *     - One request per second for the whole organization. For the delivery of many messages, use the
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
         * @description Sends a batch of template messages, to any customer at any time. The values of the variables are plain texts; the
         *     second version of this operation takes them by name.
         *
         *     - Each message names exactly one of `to` and `groupId`, and its template by `content.templateName` and
         *       `content.language`.
         *     - The template's fields belong inside `content`. Placed beside it, they are refused with status 400 and
         *       `content should not be empty`, as is a message without `content`.
         *     - A success answer does not mean that all went well: an unknown or unapproved template has been seen to come back
         *       as a message of status `FAILED` with `errorMessage`. Look at each outcome.
         *     - Leave out the values of parts that have no variables. A button needs one only where its URL has a variable; by
         *       the guide it can also carry the id of a quick-reply button, which comes back in the webhook of the tap.
         *     - The guide limits a template to one button, and advises sending one template at a time. No limit of the batch is
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
         * @description Sends one text.
         *
         *     - Name the receiver by exactly one of `to` and `groupId`.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - The body is one flat object. A list of `messages`, as the template sends take it, is refused with status 400 and
         *       `content should not be empty`; so is a body without `content` or with an empty one.
         *
         *     What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
         *     - Read `success`: an indicator that did not reach the customer is still answered with status 201.
         *     - The numbers are called `wabaNumber` and `customerNumber` here, unlike in the sends.
         *     - How long the indicator stays, and whether it needs an open chat window, is not documented.
         *
         *     Known from the guide alone; the reference has no page for it. No message is sent, so a repetition does no harm.
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
         *     - Name the receiver by exactly one of `to` and `groupId`.
         *     - Sent only within 24 hours of the customer's last message; afterwards the answer is 422 and only a template can
         *       be sent.
         *     - The URL has to be publicly reachable. Upload the file first where it is not.
         *     - The guide names the format MP4. A file of another kind is refused with status 422. No limit of its size is
         *       documented.
         *     - A body without `content`, or with an empty one, is refused with status 400 and `content should not be empty`.
         *
         *     What becomes of the message arrives later, in `MESSAGE_STATUS_UPDATE` webhooks with the same `messageId`.
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
         * @description Deletes a group. No webhook event for it and no way back are documented. 404 means that the group is unknown
         *     or its creation still pending.
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
         * @description Starts the creation of a group on one of the account's WhatsApp numbers. The status is 200 although the group is
         *     not there yet: the webhook `GROUP_CREATED` reports it, and until then changing its settings, removing a
         *     participant and deleting it answer 404. Numbers connected through Gupshup or 360dialog get no such webhook.
         *
         *     - `groupId` lets you choose the id; it is kept and comes back as `groupId` in responses and webhooks. Left out,
         *       an id is generated. What a `groupId` already in use gets is not documented.
         *     - Without `joinApprovalMode` the setting of the integration applies. It cannot be changed later through this API.
         *     - No lengths are documented here; changing the settings allows 128 characters of `subject`, 2048 of `description`
         *       and 50 of `groupId`.
         *     - No operation adds people. They join by `inviteLink`, which reading and listing groups return.
         *     - Refused with 422: an integration without groups, a messaging tier that is too low, a limit that is reached.
         *     - A repeated request may create a second group.
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
         * Read one WhatsApp group
         * @description Returns the details of one group. An unknown group is a 404; whether a group whose creation is still pending is
         *     one too, as in changing, removing and deleting, is not documented.
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
         * List the groups of a WhatsApp number
         * @description Lists the groups of one WhatsApp number of the account, page by page. While `hasMore` is true, send `lastGroupId`
         *     and `olderThanTimestamp` of the page before, always both. The size of a page is not documented and cannot be
         *     chosen. 400 also means that no integration belongs to `wabaNumber`.
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
         * List the participants of a group
         * @description Lists the people of a group, page by page, former ones included: those have `dateRemoved` or `dateLeft`. While
         *     `hasMore` is true, send `lastPhoneNumber` and `olderThanTimestamp` of the page before. The size of a page is not
         *     documented and cannot be chosen. The cursor goes by the time of joining, which can be null; on which page such
         *     people come is not documented. An unknown group is a 404.
         */
        get: operations["getWhatsappGroupParticipants"];
        put?: never;
        post?: never;
        /**
         * Remove a participant from a group
         * @description Takes one person out of a group. The webhook `GROUP_PARTICIPANT_REMOVED` reports the removal; the
         *     `request_id` of the response suggests that it may come later. No operation adds people, so nothing here
         *     undoes it. 404 means that the group is unknown or its creation still pending; what a number that is not in
         *     the group gets is not documented.
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
         * Change a group's settings
         * @description Changes the name, the description or the id of a group; what the body leaves out stays as it is.
         *
         *     - `groupId` occurs twice: in the query it is the present id, in the body the new one. A
         *       repeated change of id may therefore get 404, although it ends in the same state.
         *     - Only `wabaNumber` is required; a body that changes nothing is not ruled out.
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
         * A conversation got a tag
         * @description Fires when an agent or a bulk action puts a tag on a one-to-one conversation; once for each tag and conversation,
         *     so that a bulk action fires many. Does not fire for group conversations.
         *
         *     - Marked by `tagAdded`. It tells the one tag, not all that the conversation now has.
         *     - `from` is the customer's number, with a `+`. The account's number and the time are not sent.
         *     - `customerHandle` comes only from channels other than WhatsApp: Instagram, generic, PSTN.
         *     - `channelType` is missing on ordinary WhatsApp conversations by the text, and there in both samples.
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
         *     account's numbers on which the agent has chats, with the customers of that number. Does not fire for an agent
         *     without chats, when the status stays the same, and while the feature Agent Availability is off.
         *
         *     - `event` names the event. There is no timestamp and no id of the agent.
         *     - Numbers have a `+`.
         *     - Carries personal data of the agent and of customers.
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
         *     - `event` names the event, and all 19 properties of `CallEventBase` are there: what does not apply is `''` or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, have a `+`.
         *     - `callStartedAt` and `pickedBy` are filled; `pickedBy` is the agent in both directions.
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
         * A call is over
         * @description Fires when a call ends. By the text the call was answered before; in a sample it is an outgoing call that the
         *     agent gave up, with `callStartedAt` empty and `durationInSeconds` 0.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are there: what does not apply is `''` or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, have a `+`.
         *     - `callStatus` is `END`, not `ENDED`. `FAILED` is listed as a status, but no event is said to carry it; look for
         *       it here.
         *     - `recordingUrl` is filled only when recording is on for the integration. GET it with the API key in the query
         *       parameter `token`, joined by `&` should the URL have a query already. With the key in it the URL is a secret:
         *       keep it from browsers and logs. (Message media take the key in the `Authorization` header instead.)
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
         * @description Fires when a customer's call begins to ring. More events with the same `callId` follow.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are there: what does not apply is `''` or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, have a `+`.
         *     - `chatId` is empty in the sample.
         *     - The overview of the call operations says that the SDP offer, which answering needs, comes with this event. The
         *       event's own page has no property for it. Expect one that is not described here.
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
         * @description Fires when an incoming call is over without anybody having answered. Several `CALL_NOT_PICKED` with the same
         *     `callId` may come before.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are there: what does not apply is `''` or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, have a `+`.
         *     - Has two more properties, `isNewCaller` and `isChatAssigned`, that may be left out.
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
         * An agent let a call ring out
         * @description Fires, where calls are routed from agent to agent, each time one of them does not answer and the next is rung. The
         *     call goes on: `callStatus` is still `INITIATED`. Its end without an answer is `CALL_MISSED`.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are there: what does not apply is `''` or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, have a `+`.
         *     - The same call fires it again for each agent passed over. Nothing tells these deliveries apart, so `callId` and
         *       `event` do not make a key here.
         *     - The agent is not named. `chatId` is empty in the sample.
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
         * @description Fires when an agent's call to a customer begins to ring. More events with the same `callId` follow; but none is
         *     documented for a call that the customer lets ring out.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are there: what does not apply is `''` or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, have a `+`.
         *     - `pickedBy` names the agent already; it does not mean that the customer answered. Go by `callStatus`.
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
         * @description Fires when a customer grants or refuses the permission to call that the account asked for on WhatsApp. Meta Cloud
         *     API integrations only, not Gupshup or 360dialog.
         *
         *     - No property names the event; it is the one with `response` and `responseSource`.
         *     - Decide by `response` alone: `accept` or `reject`.
         *     - `expirationTimestamp` is in seconds since 1970, not in milliseconds, and is left out when the permission is for
         *       good. The documented sample lies before its own `receivedAt`; it is not to be taken at its word.
         *     - Numbers have a `+`, unlike those of the other call events.
         *     - Not among the events that a registration takes; how to subscribe is not documented.
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
         * A call was refused
         * @description Fires when a call is refused before it is answered.
         *
         *     - `event` names the event, and all 19 properties of `CallEventBase` are there: what does not apply is `''` or 0.
         *     - `wabaNumber` and `customerNumber` are digits only in the samples, although the numbers of
         *       `CALL_PERMISSION_REPLY_RECEIVED`, on the same page, have a `+`.
         *     - `callStatus` is `REJECT`, not `REJECTED`.
         *     - May come for either direction with an empty `pickedBy`, by the table; by the text, `pickedBy` is filled on every
         *       outgoing call. What `rejectedBy` holds when the customer refuses is not documented.
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
         *     means click to WhatsApp; it has nothing to do with calls. Every provider can cause it.
         *
         *     - Always comes beside `MESSAGE_RECEIVED` for the same message; put the two together by `dtMessageId`. When it is
         *       the customer's first message ever, `NEW_LEAD` comes as well, with the ad as `referral`.
         *     - Comes again for each such message, also from known customers. Messages without attribution and messages in
         *       groups never cause it.
         *     - No property names the event; it is the one with `referralObject`.
         *     - The form of `referralObject` depends on the provider; see there. The ad's media are not documented to need a
         *       key.
         *     - `to` and `from` are digits only.
         *     - The sample leaves `callbackData` and the `dtPaired…` properties out, although the text says that the whole shape
         *       of `MESSAGE_RECEIVED` is used. It has `lastMessageOrigin` `USER` beside a null `dtLastMessageId`.
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
         * A chat got an assignee
         * @description Fires on every assignment and reassignment, by hand, by a bot or AI bot, from one agent to another, and after an
         *     SLA escalation. The help centre's list does not name assignments through this API.
         *
         *     - No property names the event; it is the one with `assignedUserId`. There is no timestamp and no former assignee.
         *     - All numbers have a `+`. The account's number is `assignedUserWabaNumber` here, and need not be there.
         *     - Carries the agent's number and address. Protect them and keep them out of logs.
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
         * A chat lost its assignee
         * @description Fires on every removal of the assignee, by the agent, a team lead, a bot or an AI bot; nobody has the chat then.
         *
         *     - No property names the event; it is the one with `chatId` and without `assignedUserId`. There is no timestamp.
         *     - The former assignee is not named.
         *     - Numbers have a `+`. `customerPhone` and `wabaNumber` need not be there; `chatId` and `dtCustomerId` are.
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
         *     - Marked by `closeConversation: true`. There is no timestamp and no conversation id.
         *     - Whoever closed it is not named. The last `CHAT_ASSIGNED_TO_AGENT` of the same `dtCustomerId` is no more than a
         *       good guess.
         *     - Numbers have a `+`; `from` repeats `customerPhone`, `to` is the account's number.
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
         *     - No property names the event; it is the one with `conversationId` and `cost`. Its page says that the name is in
         *       the path of the webhook's URL; a registration has one fixed URL, so that holds only if you put it there.
         *     - Deduplicate by `conversationId`. There is no timestamp.
         *     - `cost` is in the currency of the wallet, which is not sent.
         *     - Numbers have a `+`.
         *     - Not among the events that a registration takes; how to subscribe is not documented.
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
         * @description Fires when a conversation is begun, or a closed one brought back, by the customer; at most once in any 120
         *     seconds for one customer and channel.
         *
         *     - Marked by `conversationOpened: true`. There is no timestamp and no conversation id.
         *     - Numbers have a `+`; `from` repeats `customerPhone`, `to` is the account's number.
         *     - The guide on registration spells the name `COVERSATION_OPENED`; the reference's spelling is this one.
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
         * Undocumented; by its name, a chat was opened
         * @description Only the name is known: it can be subscribed to, and the guide on registration lists it. When it fires, how it
         *     differs from `CONVERSATION_OPENED`, what it carries and how it can be told from other events is not documented.
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
         * An agent wrote a note
         * @description Fires once for each new note on a customer's conversation.
         *
         *     - Marked by `event: note-created`, not by the name of the subscription. `noteId` is the note's for good.
         *     - Numbers have a `+`. `createdByAgentNumber` may be a login name instead; it is personal data, and is missing from
         *       the page's comparison table although the field table requires it.
         *     - A registration takes this event, but its answer is not documented to name it.
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
         *     - Marked by `event: note-deleted`. `note` still has the text that is gone, meant for audit trails.
         *     - Numbers have a `+`. `deletedByAgentNumber` may be a login name instead; it is personal data.
         *     - A registration takes this event, but its answer is not documented to name it.
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
         * @description Fires each time an edit of a note is saved.
         *
         *     - Marked by `event: note-updated`. `note` is the whole new text; the former one is not sent.
         *     - Numbers have a `+`. `updatedByAgentNumber` may be a login name instead; it is personal data.
         *     - A registration takes this event, but its answer is not documented to name it.
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
         * A WhatsApp group came into being
         * @description Fires when Meta confirms a group that was created through DoubleTick, by this API or in the web app. Does not fire
         *     when the creation fails or when a group is deleted. Meta Cloud API integrations only, not Gupshup or 360dialog.
         *
         *     - `event` names the event.
         *     - `groupId` may be null for a short while; it is the id that the account chose, if it chose one.
         *     - `inviteLink` lets anybody in: keep it like a key. Null until it has been made.
         *     - The account's number is not sent, only `orgId` and `integrationId`.
         *     - Not among the events that a registration takes, although the overview of the group operations calls a
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
         * Somebody joined a WhatsApp group
         * @description Fires when somebody joins one of the account's groups, let in by an administrator or through the link. Meta Cloud
         *     API integrations only, not Gupshup or 360dialog.
         *
         *     - `event` names the event; the time is in `participantJoinedAt`, a name of its own.
         *     - `customerPhone` is the participant, with a `+`.
         *     - There is no id of the event: deduplicate by `event`, `groupId`, `customerPhone` and the time.
         *     - The account's number is not sent, only `orgId` and `integrationId`.
         *     - Not among the events that a registration takes, although the overview of the group operations calls a
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
         * Somebody left a WhatsApp group
         * @description Fires when a participant leaves one of the account's groups of their own accord; a removal is
         *     `GROUP_PARTICIPANT_REMOVED`. Meta Cloud API integrations only, not Gupshup or 360dialog.
         *
         *     - `event` names the event; the time is in `participantLeftAt`, a name of its own.
         *     - `customerPhone` is the participant, with a `+`.
         *     - There is no id of the event: deduplicate by `event`, `groupId`, `customerPhone` and the time.
         *     - The account's number is not sent, only `orgId` and `integrationId`.
         *     - Not among the events that a registration takes, although the overview of the group operations calls a
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
         * Somebody was removed from a WhatsApp group
         * @description Fires when an administrator removes a participant from one of the account's groups; leaving of one's own accord is
         *     `GROUP_PARTICIPANT_LEFT`. Meta Cloud API integrations only, not Gupshup or 360dialog.
         *
         *     - `event` names the event; the time is in `participantRemovedAt`, a name of its own.
         *     - `customerPhone` is the participant, with a `+`.
         *     - There is no id of the event: deduplicate by `event`, `groupId`, `customerPhone` and the time.
         *     - The account's number is not sent, only `orgId` and `integrationId`.
         *     - Not among the events that a registration takes, although the overview of the group operations calls a
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
         * @description Fires for every inbound message of a one-to-one chat, of whatever type. A message in a WhatsApp group fires
         *     `WA_GROUP_MESSAGE_RECEIVED` instead, never both.
         *
         *     - The body is flat: no wrapper and no event name. Nothing but the shape tells it from
         *       `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` (which has `referralObject`) and `WA_GROUP_MESSAGE_RECEIVED` (which has
         *       `type: wa_group`), so give each of the three a URL of its own.
         *     - `to` and `from` are digits only, unlike the numbers of most events. `to` is the account's number.
         *     - Of the two ids, `messageId` comes from WhatsApp and `dtMessageId` from DoubleTick; deduplicate by the latter.
         *     - `message.type` names the kind of message. Be ready for types that are not listed here.
         *     - The file behind `message.url` is fetched with the bare API key in the `Authorization` header. How long the URL
         *       lasts, and what a wrong key gets, is not documented.
         *     - `callbackData` and the `dtPaired…` properties are filled when the customer answers a message of yours. If that
         *       was a template sent with `customData`, each of its pairs stands at the top level as well; what happens when a
         *       pair bears the name of another property is not documented.
         *     - One message may fire more: `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` with an ad behind it,
         *       `VERIFIED_WIDGET_LEAD_RECEIVED` with an inquiry code in it, `NEW_LEAD` when it is the customer's first ever.
         *       The latter two have a `+` before their numbers.
         *
         *     Integrators have seen further properties (`userId`, `isFirstMessage`, `isFirstDailyMessageFromCustomer`,
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
         * @description Fires each time an outgoing message gets another status: `SENT`, `DELIVERED`, `READ` or `FAILED`. The same
         *     `messageId` therefore comes several times; deduplicate by `messageId` and `status`, and expect the statuses out
         *     of order, since no order is promised.
         *
         *     - No property names the event; it is the one with `status` and `statusTimestamp`.
         *     - `to` is the customer, digits only, while `wabaNumber`, the sender, has a `+`: the other way round than in
         *       `MESSAGE_RECEIVED`.
         *     - `messageId` is the id that the send returned, so DoubleTick's and not WhatsApp's.
         *     - `message` comes with `SENT` and `FAILED` only, `failMessage` with `FAILED` only, as free text without a code.
         *     - `wabaNumber`, `customerName`, `dtCustomerId`, `sentBy` and `assignedTo` are missing from the samples of
         *       `DELIVERED`, `READ` and `FAILED`, although the table marks only `customerName` as conditional.
         *     - `sentBy` is documented as an opaque id; integrators have seen the agent's digits, or `API`.
         *     - Each pair of the `customData` of a template send stands at the top level.
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
         * Undocumented; by its name, a change of control
         * @description Only the name is known: it can be subscribed to. It may have to do with Meta's passing of a conversation's control
         *     from one app to another. When it fires, what it carries and how it can be told from other events is not
         *     documented.
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
         * A customer wrote for the first time ever
         * @description Fires when a number that the account knows nothing of sends its first message; at most once for a customer as long
         *     as the account lives, through retries and delays. Does not fire for messages in groups, nor for a known number
         *     whose owner has made a new WhatsApp account.
         *
         *     - Marked by `newLead: true`. There is no timestamp.
         *     - `isCTWA` tells whether an ad led to it; only then can `referral` be there, in the shape that
         *       `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` calls `referralObject`.
         *     - Comes beside `MESSAGE_RECEIVED`, and beside `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` or
         *       `VERIFIED_WIDGET_LEAD_RECEIVED` where those apply; put them together by `dtMessageId`, where it is given.
         *     - Numbers have a `+`. `from` repeats `customerPhone`, `to` repeats `wabaNumber`.
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
         * @description Fires when a conversation is past the response time of its SLA policy and stays unanswered through the delay of an
         *     escalation level; once for each level, one after the other.
         *
         *     Does not fire when an agent answers first (checked again right before the delivery), when the policy has no
         *     escalation levels, and for Instagram conversations.
         *
         *     - `eventType` names the event; other events that name themselves call this property `event`.
         *     - There is no conversation id and no timestamp: match by `customerPhone` and `wabaNumber`, both with a `+`.
         *     - `responseTime` is in seconds.
         *     - A reassignment that comes of the escalation is told by `CHAT_ASSIGNED_TO_AGENT`.
         *     - The table marks four properties as always present, a later passage of the same page only `escalationLevel`.
         *     - Not among the events that a registration takes; how to subscribe is not documented.
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
         * Undocumented; by its name, the outcome of a call
         * @description Only the name is known: it can be subscribed to. The page on call events does not mention it. When it fires, what
         *     it carries and how it can be told from other events is not documented.
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
         * Undocumented; by its name, Meta's own webhooks
         * @description Only the name is known: it can be subscribed to, and two guides list it. It may hand on the webhooks of Meta's
         *     Cloud API as they are. When it fires, what it carries and how it can be told from other events is not documented.
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
         * A conversation lost a tag
         * @description Fires when an agent or a bulk action takes a tag off a one-to-one conversation; once for each tag and
         *     conversation. Does not fire for group conversations.
         *
         *     - Marked by `tagRemoved`; otherwise as `ADD_TAG`, with the same contradiction about `channelType`.
         *     - `from` is the customer's number, with a `+`. The account's number and the time are not sent.
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
         * Undocumented; by its name, a message while on standby
         * @description Only the name is known: it can be subscribed to. It may have to do with Meta's conversation routing, where an app
         *     without control of a conversation is on standby. When it fires, what it carries and how it can be told from other
         *     events is not documented.
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
         * @description Fires each time the approval status of a WhatsApp template becomes another one; every step is a delivery of its
         *     own, in order (no other event promises that). Does not fire when the same status is reported again, or when only
         *     the quality rating or the category changed.
         *
         *     - Marked by `event: TEMPLATE_STATUS_UPDATE`, which is not the name of the subscription. There is no timestamp.
         *     - `templateName` and `templateLanguage` together name the template.
         *     - Numbers have a `+`; the account's is `wabaPhoneNumber` here.
         *     - Only four statuses are documented, though Meta has more (disabled, flagged, in appeal).
         *     - Two guides also promise it for other changes of a template and for its creation; the event's own page says
         *       status only.
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
         * @description Fires when a custom field that the account has made is first set, changed or cleared; once for each field, so that
         *     a bulk change fires many. Does not fire for the customer properties that DoubleTick keeps itself.
         *
         *     - `customFieldEventType` marks the event and tells which of the three it was.
         *     - A customer of several integrations or numbers causes one delivery for each of them. There is no id to go by:
         *       deduplicate by `customerId`, `customFieldId` and `changedAt`.
         *     - `value` is always text, or null once removed; see there how each type is written.
         *     - Key the field by `customFieldId`; `customFieldUniqueName` need not be there.
         *     - `name` and `nameOnWhatsapp` may still be the old ones when they change at the same time.
         *     - Numbers have a `+`.
         *     - The getting-started guide also names an event `CUSTOMER_UPDATE`. It exists nowhere else; this event, `ADD_TAG`
         *       and `REMOVE_TAG` are the nearest.
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
         * @description Fires when an inbound WhatsApp message holds an inquiry code, and DoubleTick finds the widget submission that the
         *     code belongs to. A code that matches nothing fires nothing.
         *
         *     - Marked by `verified: true`. There is no timestamp.
         *     - `data` is the submission as `WIDGET_LEAD_RECEIVED` sent it.
         *     - Comes beside `MESSAGE_RECEIVED`, and `NEW_LEAD` when it is the customer's first message ever.
         *     - `whatsappNumber` is the customer's, with a `+`. The account's number is not sent.
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
         * Somebody wrote in a WhatsApp group
         * @description Fires for a message in a group that the account knows, because it was created through DoubleTick or has been seen
         *     in the inbox. Does not fire for one-to-one messages (`MESSAGE_RECEIVED`, never both), system messages, reactions
         *     and unknown groups. Meta Cloud API integrations only, not Gupshup or 360dialog.
         *
         *     - Marked by `type: wa_group`; otherwise in the shape of `MESSAGE_RECEIVED`, with the same kinds of message and the
         *       same way to fetch media.
         *     - `to` is Meta's id of the group. The other group events have DoubleTick's `groupId` instead, and nothing relates
         *       the two. The group's name and the account's number are not sent.
         *     - `from`, `customerId` and `dtCustomerId` are the participant who wrote; `from` is digits only.
         *     - There is never an ad (`referralObject`). The sample leaves `callbackData` and the `dtPaired…` properties out.
         *     - Not among the events that a registration takes; how to subscribe is not documented.
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
         * Somebody submitted a website widget's form
         * @description Fires for each submission of a DoubleTick website widget's form, once it has been processed. The visitor is not
         *     known as a customer yet.
         *
         *     - No property names the event; it is the one with `data` and nothing else. Although a subscription is for a
         *       number, the number is not sent, nor are the widget, the submission, the customer and the time.
         *     - Put it together with `VERIFIED_WIDGET_LEAD_RECEIVED` by a value of `data` that is unique; tell several widgets
         *       apart by a hidden field in each form.
         *     - Values are texts as they were entered: a phone number among them may have any form.
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
             * @description An id of your own for the answering device. Webhooks about calls carry a `deviceId`.
             * @example device_0000000001
             */
            deviceId?: string;
            /** @description True when you come back to a call that was answered before. */
            reconnect?: boolean;
            /**
             * @description The SDP answer of your WebRTC client to the offer of the webhook. One page calls it an offer, which contradicts
             *     both `sdpType` and the overview.
             */
            sdp: string;
            /**
             * @description What `sdp` is; `answer`. The documentation lists no other value.
             * @example answer
             */
            sdpType: string;
        };
        AddBroadcastGroupMembersRequest: {
            /**
             * @description The group to add to.
             * @example group_0000000001
             */
            groupId: string;
            /** @description Whom to add. Neither a least nor a largest number is documented. */
            members: components["schemas"]["BroadcastGroupMember"][];
        };
        /** @description Where each member of the request ended up. */
        AddBroadcastGroupMembersResult: {
            /**
             * @description The numbers that are new in the group.
             * @example [
             *       "919999999921",
             *       "919999999922"
             *     ]
             */
            createdMembers: string[];
            /**
             * @description The group that was added to.
             * @example group_0000000001
             */
            groupId: string;
            /** @description The members that could not be added, as they were sent. No cause is given. */
            invalidMembers: components["schemas"]["BroadcastGroupMember"][];
            /**
             * @description The numbers that the group had before.
             * @example [
             *       "919999999923"
             *     ]
             */
            membersAlreadyPresent: string[];
        };
        /** @description One tag that was put on one conversation; not the list of all its tags. */
        AddTagEvent: components["schemas"]["TagEventBase"] & {
            /**
             * @description Marks the event; always true in the samples.
             * @example true
             */
            tagAdded: boolean;
        };
        /** @description The guide requires both properties, the reference none. */
        AddTeamMembersRequest: {
            members?: components["schemas"]["NewTeamMember"][];
            /**
             * @description The manager to whom the new members report.
             * @example 919999999911
             */
            reportingManagerPhoneNumber?: string;
        };
        /**
         * @description The ad or post that brought the customer. The WhatsApp provider decides the form and no property names it: look at
         *     which media properties are there. `media_type` and the `_url` properties mean Meta Cloud API, `image` and `video`
         *     mean Gupshup or 360dialog; without any of them the two forms are the same.
         */
        AdReferral: components["schemas"]["AdReferralCloudApi"] | components["schemas"]["AdReferralPartner"];
        /** @description What all WhatsApp providers tell of the ad or post. Nothing of it is marked as always present. */
        AdReferralBase: {
            /** @example Write to us for the code */
            body?: string;
            /**
             * @description The click. Opaque; pass it on as it is.
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
             * @description Typically `ad` or `post`; other values may come.
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
             * @description Only for `media_type` `image`. How long it lasts, and whether it needs a key, is not documented.
             * @example https://cdn.example.com/ad-image.jpg
             */
            image_url?: string;
            /**
             * @description What the ad shows; left out for an ad without media. Other values may come.
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
            /** @description Only for ads with a picture. */
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
             * @description The number in the agent's profile. Only its digits are compared.
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
             * @description The status before, null or left out when there was none. The reference lists no values; `ONLINE` and `OFFLINE`
             *     are the ones to expect.
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
             * @description The display name of the number.
             * @example Acme Support
             */
            wabaName: string | null;
            /** @example 919999999901 */
            wabaNumber: string;
        };
        AssignCustomerRequest: {
            /** @description The team member to make responsible. */
            assignedUserPhoneNumber: components["schemas"]["PhoneNumber"];
            /** @description The customer. */
            customerPhoneNumber: components["schemas"]["PhoneNumber"];
            /** @description The account's WhatsApp number that the chat is on, with country code. */
            wabaNumber: components["schemas"]["PhoneNumber"];
        };
        AssignCustomerTagsRequest: {
            /**
             * @description The team member to make responsible, with country code. The reference speaks of null for nobody, but allows
             *     text only. The guide does not know this property.
             * @example 919999999912
             */
            agentPhone?: string;
            /** @description Custom fields to set. */
            customFields?: components["schemas"]["CustomerCustomFieldInput"][];
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
             * @description The customer, with country code.
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
            tags?: string[];
            /**
             * @description Which of the account's WhatsApp numbers is meant, with country code; a customer has tags per number. The guide
             *     does not know this property, and what happens without it is not documented.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        AssignCustomerTagsResult: {
            /** @example customer_0000000021 */
            customerId?: string;
            /** @description What became of each custom field. */
            customFields: components["schemas"]["CustomFieldsAdded"];
            /** @description What became of each tag. */
            tags: components["schemas"]["TagsAdded"];
        };
        AssignedAgentStatusChangedEvent: {
            /**
             * @description The agent; null when the profile cannot be found.
             * @example Asha Rao
             */
            assignedUserName?: string | null;
            /**
             * @description The agent's number, with a `+`; null when the profile cannot be found. Personal data.
             * @example +919999999911
             */
            assignedUserPhone?: string | null;
            /**
             * @description The numbers, with a `+`, of all customers on that number whose chats are assigned to the agent. May be empty.
             *     Personal data.
             */
            customerPhones: string[];
            /**
             * @description The event.
             * @constant
             */
            event: "ASSIGNED_AGENT_STATUS_CHANGED";
            /**
             * @description What the agent was before; null when this is the first status ever set. Other values may come.
             * @example ONLINE
             */
            previousStatus: "ONLINE" | "OFFLINE" | (string & {}) | null;
            /**
             * @description What the agent is now. Other values may come.
             * @example OFFLINE
             */
            status: "ONLINE" | "OFFLINE" | (string & {});
            /**
             * @description The account's number that the chats of this delivery are on, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string;
        };
        AssignedCallingLicense: {
            /**
             * @description How many licenses of the organization are still free.
             * @example 1
             */
            licensesRemaining?: number;
            /** @example true */
            success?: boolean;
        };
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
        };
        AssignWaGroupTagsRequest: {
            /** @description Custom fields of the chat to set. */
            customFields?: components["schemas"]["WaGroupCustomFieldInput"][];
            /**
             * @description The id of the WhatsApp group, one that the client chose by the word of the reference.
             * @example grp_0000000001
             */
            groupId: string;
            /**
             * @description Names of tags to add to the chat of the group.
             * @example [
             *       "vip",
             *       "lead"
             *     ]
             */
            tags?: string[];
        };
        AssignWaGroupTagsResult: {
            /** @description What became of each custom field. */
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
            /** @description What became of each tag. */
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
            /** @description A text to go with the file. How WhatsApp shows it beside audio is not documented. */
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
             * @description The values of the body's variables; presumably in the order in which they stand in the text.
             * @example [
             *       "Ravi",
             *       "20 %"
             *     ]
             */
            placeholders: string[];
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
         *     the guide's sample does not have; it is taken for a mistake.
         */
        BroadcastCard: {
            /**
             * @description Which card, counted from 0. A number, though the reference gives a text as its example.
             * @example 0
             */
            cardIndex?: number;
            /** @description The values for the parts of the card. */
            components?: {
                body?: components["schemas"]["BroadcastBody"];
                /** @description Values for the card's link buttons. */
                buttons?: components["schemas"]["BroadcastButton"][];
                header?: components["schemas"]["BroadcastCardHeader"];
            };
        };
        /** @description The picture or film of a card. */
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
             * @description The caption under which the document is shown.
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
         *     `groupChatName` and `memberCount` in common, and neither marks one as always there; take each as optional.
         */
        BroadcastGroup: {
            /**
             * @description Whether the key's user may decide who can use the group. Only in the reference.
             * @example true
             */
            canManageGroupAccess?: boolean;
            /**
             * @description When the group was made, in milliseconds since 1970. Only in the guide. Not the form in which
             *     `afterDateCreated` takes a time.
             * @example 1737568528728
             */
            dateCreated?: number;
            /**
             * @description What the key's user may do with the group. Only in the reference.
             * @example FULL_ACCESS
             */
            groupAccessLevel?: "FULL_ACCESS" | "SEND_ONLY_ACCESS" | "NO_ACCESS" | (string & {});
            /**
             * @description The id of the group's chat. Only in the reference.
             * @example chat_0000000001
             */
            groupChatId?: string;
            /**
             * @description The group's name, as broadcasts use it.
             * @example Diwali offers
             */
            groupChatName?: string;
            /**
             * @description The group's id, which begins with `group_` in the samples.
             * @example group_0000000001
             */
            groupId?: string;
            /**
             * @description The kind of group. Only in the guide, which shows this one value. Members can be removed from a static group
             *     only.
             * @example STATIC_SEGMENT
             */
            groupType?: "STATIC_SEGMENT" | (string & {});
            /**
             * @description Whether the group is internal; what that means is not documented. Only in the guide.
             * @example false
             */
            isInternal?: boolean;
            /**
             * @description When the group was last written to, as an ISO 8601 time. Only in the guide.
             * @example 2025-01-23T10:04:35.188Z
             */
            lastMessageAt?: string;
            /**
             * @description How many members the group has. The reference declares a text but gives a number as its example; the guide shows
             *     a number. Accept both.
             * @example 5
             * @example 5
             */
            memberCount?: string | number;
        };
        /**
         * @description Where the next page begins. The reference shows the three `after…` properties, the guide `hasMore` alone, and
         *     neither says which of them are always there.
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
             * @description Whether there is another page. Only in the guide; where it is missing, nothing documented marks the last page.
             * @example true
             */
            hasMore?: boolean;
        };
        /** @description One customer on a broadcast group's list. */
        BroadcastGroupMember: {
            /**
             * @description The customer's name. The reference lets it be left out; the guide to creating a group asks for it, the guide
             *     to adding members does not.
             * @example Ravi Kumar
             */
            name?: string;
            /**
             * @description The customer's number in international form, country code first. No limits are documented.
             * @example 919999999921
             */
            phone: string;
        };
        BroadcastGroupPage: {
            /** @description The groups on this page. */
            groups?: components["schemas"]["BroadcastGroup"][];
            paginationParams?: components["schemas"]["BroadcastGroupCursor"];
        };
        /**
         * @description The value for the header. `type` tells the kinds apart and has to match the template's header; properties of the
         *     other kinds are not refused.
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
             * @description The account's WhatsApp number that sends, country code first. The reference lets it be left out without saying
             *     which number sends then; the guide asks for it. Always send it.
             * @example +919999999901
             */
            from?: string;
            /**
             * @description The name of the group, not its id. What an unknown name does, or one that several groups have, is not
             *     documented.
             * @example Diwali offers
             */
            groupName: string;
        };
        /** @description One outcome for the whole broadcast. What became of single recipients is not in it. */
        BroadcastResult: {
            /**
             * @description Why it failed; there when `status` is `FAILED`.
             * @example Template with given name and language not found
             */
            errorMessage?: string;
            /**
             * @description The one id of the broadcast's message; a UUID by its example, though no format is declared.
             * @example 00000000-0000-4000-8000-000000000001
             */
            messageId: string;
            /**
             * @description `SENT` when the broadcast went out, `FAILED` when it did not. A failure comes with a success status too, so look
             *     here.
             * @example SENT
             */
            status: "SENT" | "FAILED" | (string & {});
        };
        BroadcastTemplate: {
            /**
             * @description The language version of the template. Required, and yet documented with a default. The reference of this
             *     operation lists six codes, although templates can be made in 69 languages. All of them are accepted here.
             * @default en
             * @example en
             */
            language: ("en" | "en_US" | "en_GB" | "pt_BR" | "es" | "id") | components["schemas"]["TemplateLanguage"];
            templateData?: components["schemas"]["BroadcastTemplateData"];
            /**
             * @description The name of a template that the sending number has.
             * @example diwali_offer
             */
            templateName: string;
        };
        /** @description The values for the variable parts of the template. Leave out the parts that have none. */
        BroadcastTemplateData: {
            body?: components["schemas"]["BroadcastBody"];
            /** @description Values for the template's link buttons. */
            buttons?: components["schemas"]["BroadcastButton"][];
            /** @description Values for the cards of a carousel template. */
            cards?: components["schemas"]["BroadcastCard"][];
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
        /** @description A call, of either direction, that was answered; `callStartedAt` and `pickedBy` are filled. */
        CallAcceptedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callStatus?: "IN_PROGRESS";
            /** @constant */
            event: "CALL_ACCEPTED";
        };
        /** @description The customer on the call. */
        CallCustomer: {
            /**
             * @description The customer's name, or the number where no name is known.
             * @example Ravi Kumar
             */
            name?: string;
            /**
             * @description The customer's number.
             * @example 919999999921
             */
            phoneNumber?: string;
        };
        /**
         * @description A call, of either direction, that is over. `callStatus` is `END` by the table and in all samples; it is left open
         *     here because `FAILED` belongs to no other event.
         */
        CallEndedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            event: "CALL_ENDED";
        };
        /** @description The 19 properties of every step of a call. All are always there: a text that does not apply is empty, a length is 0. */
        CallEventBase: {
            /**
             * @description `INCOMING` when the customer called, `OUTGOING` when an agent did. Other values may come.
             * @example INCOMING
             */
            callDirection: "INCOMING" | "OUTGOING" | (string & {});
            /** @description When the call was over; empty until then. */
            callEndedAt: components["schemas"]["CallEventTime"];
            /**
             * @description The call; the same in all its events.
             * @example call_0000000001
             */
            callId: string;
            /** @description When the call was answered; empty until then, and for good if it never was. */
            callStartedAt: components["schemas"]["CallEventTime"];
            /**
             * @description Where the call stands. `END`, `REJECT`, `MISSED` and `FAILED` are final; mind that the first two are not spelt
             *     as in the names of the events. No event is documented to carry `FAILED`. Other values may come.
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
             * @description What most other events call `dtCustomerId`.
             * @example customer_0000000021
             */
            customerId: string;
            /** @example Ravi Kumar */
            customerName: string;
            /**
             * @description The customer's number, digits only in every sample.
             * @example 919999999921
             */
            customerNumber: string;
            /**
             * @description Opaque; for display and audit.
             * @example device_0000000001
             */
            deviceId: string;
            /**
             * @description Length of the conversation; 0 until the call has ended.
             * @example 145
             */
            durationInSeconds: number;
            /**
             * @description Who hung up, or empty; in a sample this is the customer's name.
             * @example Asha Rao
             */
            endedBy: string;
            /**
             * @description The event, spelt as in the subscription.
             * @enum {string}
             */
            event: "CALL_INCOMING_INITIATED" | "CALL_OUTGOING_INITIATED" | "CALL_ACCEPTED" | "CALL_ENDED" | "CALL_REJECTED" | "CALL_MISSED" | "CALL_NOT_PICKED";
            /**
             * @description Empty unless `callStatus` is `FAILED`.
             * @example
             */
            failedReason: string;
            /**
             * @description The agent who answered an incoming call, or who placed an outgoing one, in that case from the start: it does not
             *     show that anybody answered. The tables call it a phone number, every sample has a name; show it, do not match by
             *     it. The same holds for `rejectedBy` and `endedBy`.
             * @example Asha Rao
             */
            pickedBy: string;
            /**
             * @description The recording, or empty. Filled in `CALL_ENDED` only, and only when recording is on for the integration. GET it
             *     with the API key in the query parameter `token` (not in a header, as for the media of messages).
             * @example https://recordings.example.com/call_0000000001.mp3
             */
            recordingUrl: string | "";
            /**
             * @description Who refused the call, or empty.
             * @example Asha Rao
             */
            rejectedBy: string;
            /**
             * @description The account's number, digits only in every sample.
             * @example 919999999901
             */
            wabaNumber: string;
        };
        /**
         * @description A moment in ISO 8601, or an empty text when it has not come.
         * @example 2026-01-15T10:30:00.000Z
         */
        CallEventTime: string | "";
        /** @description An incoming call that rings. */
        CallIncomingInitiatedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callDirection?: "INCOMING";
            /** @constant */
            callStatus?: "INITIATED";
            /** @constant */
            event: "CALL_INCOMING_INITIATED";
        };
        /** @description The error body of the calling license operations. It has `status` where the usual one has `statusCode`. */
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
                 * @description Which limit is used up, `call-license-invoke` or `call-license-revoke`.
                 * @example call-license-invoke
                 */
                limitType?: string;
                /** @description When the count starts anew. Neither unit nor sample is documented. */
                resetAt?: number;
                /** @description When to try again, presumably as a time to wait. Neither unit nor sample is documented. */
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
             * @description The team member's number as the profile has it.
             * @example 919999999912
             */
            phone: string;
        };
        /** @description An incoming call that ended without an answer; `callEndedAt` is filled. */
        CallMissedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callDirection?: "INCOMING";
            /** @constant */
            callStatus?: "MISSED";
            /** @constant */
            event: "CALL_MISSED";
            /**
             * @description The chat had an assignee at the time of the call. May be left out.
             * @example false
             */
            isChatAssigned?: boolean;
            /**
             * @description The customer had never written to this number before. May be left out.
             * @example false
             */
            isNewCaller?: boolean;
        };
        /** @description An incoming call that one agent let ring out and that now rings at the next. */
        CallNotPickedEvent: components["schemas"]["CallEventBase"] & {
            /** @constant */
            callDirection?: "INCOMING";
            /** @constant */
            callStatus?: "INITIATED";
            /** @constant */
            event: "CALL_NOT_PICKED";
        };
        /** @description An outgoing call that rings; `pickedBy` already names the agent. */
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
             * @description Left out when the customer could not be found.
             * @example customer_0000000021
             */
            dtCustomerId?: string;
            /**
             * @description When the permission runs out, in seconds since 1970; left out when it does not.
             * @example 1769077800
             */
            expirationTimestamp?: number;
            /**
             * @description The customer's number, with a `+`.
             * @example +919999999921
             */
            from: string;
            /**
             * @description The permission does not run out. Only there when Meta sends it.
             * @example false
             */
            isPermanent?: boolean;
            /**
             * @description WhatsApp's id of the reply.
             * @example wamid.XXXXXXXXXXXXXXXXXXXXXXXX
             */
            messageId: string;
            /**
             * @description WhatsApp's id of the request; left out when the reply refers to no message.
             * @example wamid.YYYYYYYYYYYYYYYYYYYYYYYY
             */
            pairedMessageId?: string;
            /**
             * Format: date-time
             * @example 2026-01-15T10:30:00.000Z
             */
            receivedAt: string;
            /**
             * @description The decision; go by this property alone. Other values may come.
             * @example accept
             */
            response: "accept" | "reject" | (string & {});
            /**
             * @description Where the reply came from, as Meta reports it; for display and audit. Its values are not listed.
             * @example user_initiated
             */
            responseSource: string;
            /**
             * @description The account's number that asked for the permission, with a `+`.
             * @example +919999999901
             */
            to: string;
        };
        /**
         * @description What a number may do with a customer. Which properties are there depends on the case: all four in the ordinary one,
         *     `isEligible` alone when the customer cannot be called, `isBlocked` alone when the customer is blocked.
         */
        CallPermissions: {
            /** @description Requests to the customer to allow calls. No operation that sends one is documented. */
            callPermissionRequest?: {
                /** @description The customer may be asked now. */
                allowed?: boolean;
                /** @example 2 */
                allowedRequestLeftForWeek?: number;
                /** @example 1 */
                numberOfRequestLeftForToday?: number;
                /**
                 * @description The limit as a whole. Over which time is not documented.
                 * @example 2
                 */
                totalRequestLimit?: number;
            };
            /** @description The customer is blocked. */
            isBlocked?: boolean;
            /** @description Whether calls between this number and this customer are possible at all. */
            isEligible?: {
                allowed?: boolean;
                /**
                 * @description Why not; empty when allowed. `PROVIDER_NOT_SUPPORTED` is the only reason known.
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
                 * @description How many of them are used up.
                 * @example 3
                 */
                currentUsage?: number;
                /**
                 * @description How many calls are allowed. Over which time is not documented.
                 * @example 100
                 */
                maxAllowed?: number;
            };
        };
        /** @description Empty as far as is documented. */
        CallPingResult: {
            [key: string]: unknown;
        };
        /** @description A call that was refused; `callEndedAt` and `rejectedBy` are filled. */
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
        /** @description Names the member and at least one of `orgRole` and `wabaRoles`. */
        ChangeTeamMemberRoleRequest: {
            /**
             * @description The member whose roles change. Country code first.
             * @example 919999999912
             */
            memberPhoneNumber: string;
            /** @description The new role in the organization. */
            orgRole?: components["schemas"]["OrgRoleReference"];
            /** @description The roles that change on WhatsApp numbers of the account. No `wabaNumber` may occur twice. */
            wabaRoles?: components["schemas"]["WabaRoleChange"][];
        };
        Channel: {
            /** @example intg_0000000001 */
            channelId?: string;
            /** @example Acme Support */
            displayName?: string | null;
            /** @description Null when the number has no business profile. */
            profile?: components["schemas"]["ChannelProfile"] | null;
            /** @description Only connected numbers are listed. */
            status?: "CONNECTED" | (string & {});
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
            /** @description Null is WhatsApp. */
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
             * @description The agent's address. Personal data.
             * @example asha@example.com
             */
            assignedUserEmail: string;
            /**
             * @description The agent who now has the chat.
             * @example user_0000000011
             */
            assignedUserId: string;
            /** @example Asha Rao */
            assignedUserName: string;
            /**
             * @description The agent's role in the organization.
             * @example Team Member
             */
            assignedUserOrgRole?: string;
            /**
             * @description The agent's number, with a `+`. Personal data.
             * @example +919999999911
             */
            assignedUserPhone: string;
            /**
             * @description The account's number of that role, with a `+`; the other chat events call it `wabaNumber` or `to`.
             * @example +919999999901
             */
            assignedUserWabaNumber?: string;
            /**
             * @description The agent's role on the number in `assignedUserWabaNumber`.
             * @example Agent
             */
            assignedUserWabaRole?: string;
            /** @example chat_0000000001 */
            chatId: string;
            /**
             * @description The customer's number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            message: {
                /**
                 * @description A sentence for people on who assigned the chat to whom.
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
         *     common property is `message`: an object in the first, a text in the second.
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
             * @description The customer's number, with a `+`.
             * @example +919999999921
             */
            customerPhone?: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description The account's number that the chat is on, with a `+`.
             * @example +919999999901
             */
            wabaNumber?: string;
        };
        ChatWindowStatus: {
            /** @example +919999999921 */
            customerPhoneNumber?: string;
            /** @description Messages other than templates can be sent. */
            isOpen?: boolean;
            /** @example +919999999901 */
            wabaNumber?: string;
        };
        /** @description The reference requires none of the properties, the guide all five. Send them all. */
        CheckRevertedOnTimeRequest: {
            /**
             * @description The name of the agent to fall back on.
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
             * @description How many seconds a reply may take. No limits are documented.
             * @example 60
             */
            waitingForResponseInSec?: number;
        };
        CheckRevertedOnTimeResult: {
            /** @example Asha Rao */
            agentName?: string;
            /** @example +919999999912 */
            agentPhoneNumber?: string;
            /** @description A reply came within the seconds allowed. */
            revertedOnTime?: boolean;
        };
        ClearChatMessagesRequest: {
            /**
             * @description The account's WhatsApp number of the chat. Not described by the reference either.
             * @example 919999999901
             */
            from: string;
            /**
             * @description The customer of the chat. Not described by the reference; meant as in the collaborator calls.
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
        /** @description The reference does not say which properties are always there; those required here stand in the sample. */
        CloseConversationEvent: {
            /**
             * @description Marks the event.
             * @constant
             */
            closeConversation: true;
            /** @example Ravi Kumar */
            customerName: string;
            /**
             * @description The customer's number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description The same value as `customerPhone`, although it was not the customer who closed the conversation.
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
        ConversationCostDeductedEvent: {
            /**
             * @description The 24-hour window that was charged; the key to deduplicate by.
             * @example conv_0000000001
             */
            conversationId: string;
            /**
             * @description What kind of conversation was charged. Other values may come.
             * @example USER_INITIATED
             */
            conversationType: "USER_INITIATED" | "BUSINESS_INITIATED" | "SERVICE" | "REFERRAL_CONVERSION" | (string & {});
            /**
             * @description The amount, in the currency of the wallet. The currency itself is not sent.
             * @example 0.0058
             */
            cost: number;
            /**
             * @description The customer's ISO country, told from the number.
             * @example IN
             */
            countryCode: string;
            /**
             * @description Null or left out when it is not known.
             * @example Ravi Kumar
             */
            customerName?: string | null;
            /**
             * @description The customer's number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /**
             * @description The account's number, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string;
        };
        /** @description The reference does not say which properties are always there; those required here stand in the sample. */
        ConversationOpenedEvent: {
            /**
             * @description Marks the event.
             * @constant
             */
            conversationOpened: true;
            /** @example Ravi Kumar */
            customerName: string;
            /**
             * @description The customer's number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description The same value as `customerPhone`.
             * @example +919999999921
             */
            from: string;
            /**
             * @description The account's WhatsApp number, with a `+`.
             * @example +919999999901
             */
            to: string;
        };
        /** @description A new group. Properties other than these two are refused. */
        CreateBroadcastGroupRequest: {
            /**
             * @description The first members. The reference lets them be left out, the guide asks for them. A largest number is not
             *     documented.
             */
            members?: components["schemas"]["BroadcastGroupMember"][];
            /**
             * @description The name that broadcasts address the group by. Pick one that no other group has: broadcasts name the group, and
             *     what a second group of the same name does is not documented.
             * @example Diwali offers
             */
            name: string;
        };
        CreatedBroadcastGroup: {
            /** @description The group as it was made. */
            groupData: {
                /**
                 * @description The new group's name.
                 * @example Diwali offers
                 */
                groupChatName: string;
                /**
                 * @description The new group's id, which the other group operations take.
                 * @example group_0000000001
                 */
                groupId: string;
                /**
                 * @description How many members the group has. Whether refused members are counted is not documented, and the guide's own
                 *     sample counts one; rely on `invalidMembers` instead.
                 * @example 1
                 */
                memberCount: number;
            };
            /** @description The members that were not accepted, as they were sent; empty when all were. No cause is given. */
            invalidMembers: components["schemas"]["BroadcastGroupMember"][];
        };
        CreatedWhatsappGroup: {
            /**
             * @description Id of the new group, the one of the request if that had one.
             * @example grp_0000000001
             */
            groupId?: string;
            /** @example true */
            success?: boolean;
            /**
             * @description The account's WhatsApp number that owns the group.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        /** @description The text, and the chat by either `groupId` or both `from` and `to`. */
        CreateNoteRequest: {
            /** @description Who is mentioned and therefore notified. */
            entities?: components["schemas"]["NoteEntity"][];
            /**
             * Format: phone
             * @description The account's WhatsApp number that the chat is on, with country code. Needed without `groupId`.
             * @example +919999999901
             */
            from?: string;
            /**
             * @description The WhatsApp group that gets the note. Takes the place of `from` and `to`.
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
             * @description The customer who gets the note, with country code. Needed without `groupId`.
             * @example +919999999921
             */
            to?: string;
        };
        CreateOutgoingCallRequest: {
            /**
             * @description An id of your own for the calling device. Webhooks about calls carry a `deviceId`.
             * @example device_0000000001
             */
            deviceId?: string;
            /**
             * @description The account's WhatsApp number that calls.
             * @example 919999999901
             */
            from: string;
            /** @description The SDP offer of your WebRTC client. */
            sdp: string;
            /**
             * @description What `sdp` is. The documentation lists no values; `offer` is the one it shows.
             * @example offer
             */
            sdpType: string;
            /**
             * @description The customer's number in E.164.
             * @example 919999999921
             */
            to: string;
        };
        CreateQuickReplyRequest: {
            /**
             * @description Who sees the quick reply. `everyone` is the one value documented.
             * @example everyone
             */
            accessTo?: string;
            rawMessage: components["schemas"]["QuickReplyMessage"];
            /**
             * @description What agents type to call the message up, with a slash in the reference's example.
             * @example /welcome
             */
            shortcut: string;
        };
        CreateWhatsappGroupRequest: {
            /**
             * @description Description of the group.
             * @example Help for our best customers
             */
            description?: string;
            /**
             * @description An id of your own choice that no other group has. Generated when left out.
             * @example vip_support_2026
             */
            groupId?: string;
            /**
             * @description What happens when somebody asks to join: `auto_approve` lets them in, `approval_required` waits for an admin.
             *     Left out, the setting of the integration applies.
             * @enum {string}
             */
            joinApprovalMode?: "auto_approve" | "approval_required";
            /**
             * @description Name of the group.
             * @example VIP support
             */
            subject: string;
            /**
             * @description The account's WhatsApp number that will own the group.
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
             * @description The name of the team member who is responsible for the customer.
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
             * @description The customer's number. The reference means to require it, but requires it of the object around `customer`,
             *     where it never stands.
             * @example +919999999921
             */
            phone?: string;
            /**
             * @description The customer's tags on the WhatsApp number that was asked for. Absent when `wabaNumber` was not sent.
             * @example [
             *       "vip",
             *       "lead"
             *     ]
             */
            tags?: string[];
        };
        /** @description The 404 body of the guide. */
        CustomerAssignmentNotFound: {
            /** @description A word for programs. Its values are not documented. */
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
             * @description The kind of field. The reference spells this name with a space at its end, which the guide's example does not
             *     confirm.
             * @example date
             */
            type?: string;
            /**
             * @description The value as text, an ISO 8601 timestamp for a date. How several values of one field are written is not
             *     documented.
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
        /** @description A note that was written. */
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
             * @description The author's number, with a `+`, or login name. Personal data.
             * @example +919999999911
             */
            createdByAgentNumber: string;
            /** @constant */
            event: "note-created";
        };
        /** @description A note that is gone, with the text it had, for the sake of audit trails. */
        CustomerNoteDeletedEvent: components["schemas"]["CustomerNoteEventBase"] & {
            /**
             * Format: date-time
             * @example 2024-01-15T12:00:00.000Z
             */
            deletedAt: string;
            /**
             * @description Name of whoever deleted it.
             * @example Asha Rao
             */
            deletedByAgent: string;
            /**
             * @description That agent's number, with a `+`, or login name. Personal data.
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
             * @description The customer's number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description Marks the event, in another spelling than the subscription.
             * @enum {string}
             */
            event: "note-created" | "note-updated" | "note-deleted";
            /**
             * @description The whole text. Mentioned agents stand in it by their display names, without ids.
             * @example Prefers Hindi. @Asha Rao please call back.
             */
            note: string;
            /**
             * @description The note; the same from its creation to its deletion.
             * @example note_0000000001
             */
            noteId: string;
            /**
             * @description The account's number, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string;
        };
        /** @description A note with its new text; what it said before is not sent. */
        CustomerNoteUpdatedEvent: components["schemas"]["CustomerNoteEventBase"] & {
            /** @constant */
            event: "note-updated";
            /**
             * Format: date-time
             * @example 2024-01-15T11:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Name of whoever edited it.
             * @example Asha Rao
             */
            updatedByAgent: string;
            /**
             * @description That agent's number, with a `+`, or login name. Personal data.
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
             * @description The same value as `dtCustomerId`.
             * @example customer_0000000021
             */
            customerId: string;
            /**
             * @description The customer's number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /**
             * @description What happened. The tenses differ upstream too.
             * @enum {string}
             */
            customFieldEventType: "ATTRIBUTE_SET" | "ATTRIBUTE_UPDATE" | "ATTRIBUTE_REMOVED";
            /**
             * @description The field. Use this as the key.
             * @example cf_0000000001
             */
            customFieldId: string;
            /**
             * @description How to read `value`. Other values may come.
             * @example text
             */
            customFieldType: "text" | "number" | "date" | "boolean" | "single_select" | "multi_select" | (string & {});
            /**
             * @description The field's unique name; left out when it was given none.
             * @example preferred_language
             */
            customFieldUniqueName?: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description The customer's name in DoubleTick at that moment; a rename at the same time may not show yet.
             * @example Ravi Kumar
             */
            name: string;
            /**
             * @description The customer's WhatsApp profile name at that moment.
             * @example Ravi
             */
            nameOnWhatsapp: string;
            /**
             * @description The present value, always as text. `number` in decimal, `date` as `YYYY-MM-DD`, `boolean` as `true` or `false`,
             *     `single_select` the name of the option, `multi_select` the names joined by a comma and a space (a name may
             *     itself hold a comma). Null, never an empty text, means that the value was removed.
             * @example Hindi
             * @example 42
             * @example 2024-01-15
             * @example true
             * @example Sales, Enterprise
             */
            value: string | null;
            /**
             * @description The account's number, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string | null;
        };
        /** @description The field has no value any more. */
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
             * @description The fields that the call dealt with.
             * @example [
             *       "City"
             *     ]
             */
            added: string[];
            /** @description The fields that failed. */
            errored: components["schemas"]["CustomFieldError"][];
        };
        /** @description The field had no value and now has one. */
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
        /** @description The field has another value than before. */
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
             * @description `REJECT`: the call was never answered. `END`: it was running.
             * @example REJECT
             */
            callStatus?: "REJECT" | "END" | (string & {});
            customer?: components["schemas"]["CallCustomer"];
            /** @description Not documented. */
            data?: {
                [key: string]: unknown;
            };
            /**
             * @description The text is known for a rejected call only.
             * @example Call declined
             */
            message?: string;
            /** @example true */
            success?: boolean;
        };
        DeleteBroadcastGroupsRequest: {
            /**
             * @description The groups to delete, each named once.
             * @example [
             *       "group_0000000001",
             *       "group_0000000002"
             *     ]
             */
            groupIds: string[];
        };
        DeleteCustomersRequest: {
            /**
             * @description The customers to delete, 1 to 10 of them.
             * @example [
             *       "919999999921",
             *       "919999999922"
             *     ]
             */
            phoneNumbers: string[];
        };
        DeleteCustomersResult: {
            /**
             * @description A text that says that the deletion is queued.
             * @example Your request has been queued for deletion.
             */
            message: string;
            /**
             * @description The numbers of the request that belong to no customer. Whether it is empty or absent when all were found is not
             *     documented.
             * @example [
             *       "919999999922"
             *     ]
             */
            notFoundPhoneNumbers?: string[];
        };
        /**
         * @description An empty object in the guide; the reference documents no body. Nothing tells which ids were unknown.
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
             * @description The note to remove.
             * @example 00000000-0000-4000-8000-000000000001
             */
            id: string;
        };
        /**
         * @description The template to delete. The reference lists `wabaNumber` as required, but describes `wabaPhoneNumber`, which the
         *     guide requires too; a `wabaNumber` sent beside it is not refused.
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
             * @description Where the media is. What stands here for a text alone is not documented.
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
             * @description The number that received it.
             * @example 919999999921
             */
            recipient?: string;
            /**
             * @description The number that sent the message.
             * @example 919999999901
             */
            sender?: string;
            /**
             * @description How far the message got. Only the value `delivered` is documented.
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
             * @description The name that the customer sees. The limits are the guide's; the reference gives none. Interactive media spell
             *     the property `fileName`.
             * @example Invoice 42.pdf
             */
            filename?: string;
            /** @example https://example.com/invoice.pdf */
            mediaUrl: components["schemas"]["MessageMediaUrl"];
        };
        EmbedUrl: {
            /**
             * @description The whole address, with its query.
             * @example https://web.doubletick.io/embed/conversations/intg_0000000001/customer_0000000021?showSidebar=false
             */
            url?: string;
        };
        EmbedUrlRequest: {
            /**
             * @description The channel that the conversation is on, called `channelId` where channels are listed. Without it and
             *     `wabaNumber`, the primary connected channel is taken.
             * @example intg_0000000001
             */
            integrationId?: string;
            /**
             * @description The customer's WhatsApp number with country code. Digits only, no `+` and no spaces.
             * @example 919999999921
             */
            phone: string;
            /**
             * @description The account's WhatsApp number that the conversation is on, with country code. Ignored when `integrationId` is
             *     sent, the guide says.
             * @example 919999999901
             */
            wabaNumber?: string;
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
             * @description Include what was sent besides text: as links by the word of the reference, as files by that of the guide.
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
             * @description The customer whom the event is about.
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
        /** @description How the live service answers a well-formed key that lacks a permission. */
        ForbiddenReason: {
            /**
             * @description Why the call was refused.
             * @example FORBIDDEN
             */
            reason: string;
        };
        /** @description A group that Meta has confirmed. */
        GroupCreatedEvent: components["schemas"]["GroupEventBase"] & {
            /** @constant */
            event: "GROUP_CREATED";
            /**
             * Format: date-time
             * @example 2026-01-15T09:30:00.000Z
             */
            groupCreatedAt: string;
            /**
             * @description Whoever has the link can join, so keep it like a key. Null until it has been made.
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
             * @description DoubleTick's id of the group, or the id that the account gave it on creation. May be null for a short while
             *     during creation.
             * @example grp_0000000001
             */
            groupId: string | null;
            /**
             * @description Null when it is not known.
             * @example Pilot customers
             */
            groupName: string | null;
            /**
             * @description The connected WhatsApp number, as an opaque id; the number itself is not sent.
             * @example int_0000000001
             */
            integrationId: string;
            /**
             * @description The organization. Opaque.
             * @example org_0000000001
             */
            orgId: string;
        };
        /** @description Somebody who has joined a group. */
        GroupParticipantJoinedEvent: components["schemas"]["GroupEventBase"] & {
            /**
             * @description The participant's number, with a `+`.
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
        /** @description Somebody who has left a group of their own accord. */
        GroupParticipantLeftEvent: components["schemas"]["GroupEventBase"] & {
            /**
             * @description The participant's number, with a `+`.
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
        /** @description Somebody whom an administrator has removed from a group. */
        GroupParticipantRemovedEvent: components["schemas"]["GroupEventBase"] & {
            /**
             * @description The participant's number, with a `+`.
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
             * @description The file. GET it with the bare API key in the `Authorization` header.
             * @example https://cdn.doubletick.io/example.ogg
             */
            url: string;
        };
        /** @description A tap on a reply button. */
        InboundButtonMessage: {
            context?: components["schemas"]["InboundMessageContext"];
            /**
             * @description The key of the button in its template, or the id that the send gave it (template sends take one for carousel
             *     and quick-reply buttons). It need not equal `payload`.
             * @example btn_confirm
             */
            id: string;
            /**
             * @description The developer's data on the button. Decide by this, not by the text.
             * @example CONFIRM_ORDER_V2
             */
            payload: string;
            /**
             * @description What the button says.
             * @example Yes
             */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BUTTON";
        };
        /** @description One shared contact. Its property names are in snake case, unlike everything around it. */
        InboundContactCard: {
            emails?: {
                /** @example meera@example.com */
                email?: string;
                /**
                 * @description What kind of address it is. Only `WORK` has been shown.
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
                 * @description The number as the contact card has it.
                 * @example +919999999922
                 */
                phone?: string;
                /**
                 * @description What kind of number it is. Only `CELL` has been shown.
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
             * @description The file. GET it with the bare API key in the `Authorization` header.
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
             * @description What the customer entered. Only text has been shown.
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
             * @description The file. GET it with the bare API key in the `Authorization` header.
             * @example https://cdn.doubletick.io/example.jpg
             */
            url: string;
        };
        /** @description A pick from an interactive list. In no document; seen by integrators. */
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
             * @description What the place is called.
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
         * @description What the customer sent, told apart by `type`. These are the ten documented types and the observed `LIST_REPLY`.
         *     Others may come at any time (orders, reactions and system messages are documented nowhere), so a receiver needs a
         *     way out for a `type` it does not know.
         */
        InboundMessage: components["schemas"]["InboundTextMessage"] | components["schemas"]["InboundImageMessage"] | components["schemas"]["InboundVideoMessage"] | components["schemas"]["InboundAudioMessage"] | components["schemas"]["InboundStickerMessage"] | components["schemas"]["InboundDocumentMessage"] | components["schemas"]["InboundLocationMessage"] | components["schemas"]["InboundContactsMessage"] | components["schemas"]["InboundButtonMessage"] | components["schemas"]["InboundListReplyMessage"] | components["schemas"]["InboundFlowMessage"];
        /** @description Which message the customer quoted; `{}` when none. The one documented `CONTACTS` sample goes without it. */
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
         * @description What `MESSAGE_RECEIVED`, `CALL_TO_WHATSAPP_MESSAGE_RECEIVED` and `WA_GROUP_MESSAGE_RECEIVED` share. The reference
         *     does not say which properties are always there; those required here stand in every sample.
         */
        InboundMessageEventBase: {
            /** @description The caller's own data of the outgoing message that this one answers; null when it answers none. */
            callbackData?: string | null;
            contact: {
                /**
                 * @description The customer's display name.
                 * @example Ravi Kumar
                 */
                name: string;
            };
            /**
             * @description The same value as `dtCustomerId`, under its older name.
             * @example customer_0000000021
             */
            customerId: string;
            /**
             * @description The customer. Use this name.
             * @example customer_0000000021
             */
            dtCustomerId: string;
            /**
             * @description DoubleTick's id of the message before this one in the conversation; null for the first.
             * @example 00000000-0000-4000-8000-000000000001
             */
            dtLastMessageId: string | null;
            /**
             * @description DoubleTick's id of the message; the key to deduplicate by.
             * @example 00000000-0000-4000-8000-000000000002
             */
            dtMessageId: string;
            /** @description Metadata of the outgoing message that this one answers. Its properties are not documented. */
            dtPairedMessageMetadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The template that this message answers; null when it answers none.
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
             * @description The customer's number, digits only.
             * @example 919999999921
             */
            from: string;
            /**
             * @description Only `WHATSAPP` so far.
             * @example WHATSAPP
             */
            integrationType: string;
            /** @description The assignee was offline when the message came. False when nobody is assigned. */
            isAgentOffline: boolean;
            /**
             * @description Who sent the message before this one: `USER` an agent (not the customer), `CUSTOMER` the customer, `SYSTEM` a
             *     notice, `REMINDER` a scheduled reminder. Samples show `USER` even where there is no earlier message. Other
             *     values may come.
             * @example USER
             */
            lastMessageOrigin: "USER" | "CUSTOMER" | "SYSTEM" | "REMINDER" | (string & {}) | null;
            message: components["schemas"]["InboundMessage"];
            /**
             * @description WhatsApp's id of the message. (In `MESSAGE_STATUS_UPDATE` this name holds DoubleTick's id.)
             * @example wamid.XXXXXXXXXXXXXXXXXXXXXXXX
             */
            messageId: string;
            /** @description Meta's id of the business portfolio, where Meta gives it. */
            metaBusinessPortfolioId?: string;
            /** @description Meta's id of the parent user, where Meta gives it. */
            parentUserId?: string;
            /**
             * Format: date-time
             * @example 2026-06-04T11:57:57.796Z
             */
            receivedAt: string;
            /**
             * @description The account's WhatsApp number, digits only. In the group event, the id of the group.
             * @example 919999999901
             */
            to: string;
            /**
             * @description Meta's id of the customer. The reference says that it and the three below come from Meta Cloud API integrations
             *     only, and only where Meta gives them; integrators have seen this one on ordinary messages too.
             */
            userId?: string;
            /** @description The customer's Meta user name, where Meta gives it. */
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
             * @description The file. The guide on fetching media does not name stickers; presumably they need the API key in the
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
             * @description The file. GET it with the bare API key in the `Authorization` header.
             * @example https://cdn.doubletick.io/example.mp4
             */
            url: string;
        };
        InitiateAgentCallRequest: {
            /**
             * @description Phone number of the team member whose phone rings first. Must fit exactly one active member.
             * @example +919999999912
             */
            agentNumber: string;
            /**
             * @description The telephone network; upper case matters.
             * @enum {string}
             */
            channel: "PSTN";
            /**
             * @description The organization's telephone number that calls. Shown with and without `+`.
             * @example +919999999902
             */
            from: string;
            /**
             * @description The customer's number in E.164. Shown with and without `+`.
             * @example +919999999921
             */
            to: string;
        };
        InitiateAiBotCallRequest: {
            /**
             * @description The name of an active AI agent, letter for letter. The example of the documentation looks like an id, not like a
             *     name.
             * @example agent_0000000001
             */
            aiAgentName: string;
            /**
             * @description How the customer is called; upper case matters.
             * @enum {string}
             */
            channel: "WHATSAPP" | "PSTN";
            /**
             * @description The number that calls, in E.164: a WhatsApp number of the account for `WHATSAPP`, a number enabled for telephone
             *     calls for `PSTN`.
             * @example +919999999901
             */
            from: string;
            /**
             * @description The customer's number in E.164.
             * @example +919999999921
             */
            to: string;
        };
        InitiatedCall: {
            customer?: components["schemas"]["CallCustomer"];
            data?: {
                /**
                 * @description Id of the call, for following it through webhooks.
                 * @example call_0000000002
                 */
                callId?: string;
                /**
                 * @description The number used on the telephone network, where that has a part in the call. The documentation shows it in
                 *     an answer to a `WHATSAPP` request too.
                 * @example +919999999902
                 */
                pstnPhoneNumber?: string;
            };
            /** @example true */
            success?: boolean;
        };
        /**
         * @description A text with reply buttons or with one link button. No property names the form: a content with `buttons` has reply
         *     buttons, one with `ctaButton` a link button. A content with both is not valid.
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
             * @description A small text below.
             * @example Acme store
             */
            footer?: string;
            /**
             * @description A heading.
             * @example Our shops
             */
            header?: string;
            /** @description The list, in sections. All sections together hold at most 10 rows; WhatsApp enforces it. */
            sections: components["schemas"]["InteractiveListSection"][];
        };
        InteractiveListRow: {
            /**
             * @description A second line.
             * @example Open until nine
             */
            description?: string;
            /**
             * @description Your id of the option, unique within the message. It names the option in the webhook of the reply.
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
            rows: components["schemas"]["InteractiveListRow"][];
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
         * @description The buttons of the card, told apart by `type`: one link button or up to two quick-reply buttons. The reference
         *     says in words only what each type needs.
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
         * @description The medium at the top of the card: an image or a video, told apart by `type`. It stands in the property of the same
         *     name. The reference does not mark it as required, but a header is nothing without it.
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
             * @description A public URL. The id of an uploaded medium is refused by Meta.
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
            buttons: components["schemas"]["InteractiveMediaCardQuickReplyButton"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "quick_reply";
        };
        InteractiveMediaCardQuickReplyButton: {
            /**
             * @description Your id of the button. Longer than that of a plain reply button, which has 60 characters at most.
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
            cards: components["schemas"]["InteractiveMediaCard"][];
        };
        /**
         * @description A file with reply buttons or with one link button. No property names the form: a content with `buttons` has reply
         *     buttons, one with `ctaButton` a link button. A content with both is not valid.
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
             * @description The main text. No limit of its length is documented here; the plain form allows 1024 characters.
             * @example Our new model
             */
            body: string;
            /** @description The buttons, each with an id of its own. No limit is documented here; the plain form takes three. */
            buttons: components["schemas"]["InteractiveReplyButton"][];
            /**
             * @description The name that the customer sees of a document. Without it, documents get a default name.
             * @example Brochure.pdf
             */
            fileName?: string;
            /**
             * @description A small text below. No limit of its length is documented here; the plain form allows 20 characters.
             * @example Acme store
             */
            footer?: string;
            mediaType: components["schemas"]["InteractiveMediaType"];
            /**
             * @description Where the service fetches the file. It has to be publicly reachable.
             * @example https://example.com/shoe.jpeg
             */
            mediaUrl: string;
        };
        /**
         * @description What the file is.
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
             * @description The main text. No limit of its length is documented here; the plain form allows 1024 characters.
             * @example Our new model
             */
            body: string;
            ctaButton: components["schemas"]["InteractiveUrlButton"];
            /**
             * @description The name that the customer sees of a document. Without it, documents get a default name.
             * @example Brochure.pdf
             */
            fileName?: string;
            /**
             * @description A small text below. No limit of its length is documented here; the plain form allows 20 characters.
             * @example Acme store
             */
            footer?: string;
            mediaType: components["schemas"]["InteractiveMediaType"];
            /**
             * @description Where the service fetches the file. It has to be publicly reachable.
             * @example https://example.com/shoe.jpeg
             */
            mediaUrl: string;
        };
        InteractiveReplyButton: {
            /**
             * @description Your id of the button, unique within the message. It names the button in the webhook of the reply.
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
            /** @description The buttons, each with an id of its own. The limit of three is the guide's. */
            buttons: components["schemas"]["InteractiveReplyButton"][];
            /**
             * @description A small text below.
             * @example Acme store
             */
            footer?: string;
            /**
             * @description A heading.
             * @example Your booking
             */
            header?: string;
        };
        /** @description A button that opens a page. Mind the spelling `display_text`. */
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
         * @description A text with one link button. The guide does not mention this form.
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
             * @description A small text below.
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
             * @description Degrees north. No bounds are documented.
             * @example 19.082502
             */
            latitude: number;
            /**
             * @description Degrees east. No bounds are documented.
             * @example 72.7163737
             */
            longitude: number;
            /**
             * @description What the place is called.
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
             * @description Existing members who are put below the manager. At least one is needed for somebody without a team.
             * @example [
             *       "919999999912",
             *       "919999999913"
             *     ]
             */
            teamMemberPhoneNumbers?: string[];
        };
        /** @description A form with one file. Only the guide says that the file is required. */
        MediaUpload: {
            /** @description The file itself, at most 16777216 bytes. */
            file: Blob;
        };
        /**
         * @description Texts of your own, kept with the message. Each pair is copied to the top level of the webhooks about it: the status
         *     updates (sent, delivered, read, failed) and the received message when the customer replies to the template. Avoid
         *     names that those webhooks use themselves; which of the two would win is not documented.
         * @example {
         *       "orderId": "order_0000000001",
         *       "campaignId": "summer-sale"
         *     }
         */
        MessageCustomData: {
            [key: string]: string;
        };
        /**
         * @description What is known of a message's delivery. There is no status property: the state follows from the times that are set.
         *     All five null means that the message was accepted and nothing has come back yet.
         */
        MessageDeliveryStatus: {
            /**
             * Format: date-time
             * @description When the message reached the customer.
             * @example 2026-01-02T03:04:08.910Z
             */
            deliveredAt?: string | null;
            /**
             * @description WhatsApp's code of the error, as a text of digits. There on a failed message only.
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
             * @description Why the message failed. The property is there on a failed message only, although the reference shows it in an
             *     example whose `failedAt` is null.
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
             * @description When WhatsApp took the message over. Each time is null until WhatsApp has reported that step.
             * @example 2026-01-02T03:04:05.104Z
             */
            sentAt?: string | null;
        };
        /**
         * @description The WhatsApp group that receives the message, in place of `to`. Send exactly one of the two. The guides do not
         *     mention it.
         * @example grp_0000000001
         */
        MessageGroupId: string;
        /**
         * @description A text to go with the file.
         * @example As promised
         */
        MessageMediaCaption: string;
        /**
         * @description Where the service fetches the file. It has to be publicly reachable; upload the file first where it is not, and use
         *     the URL that the upload returns. An example of the reference calls the property `url`; the schema and the guide call
         *     it `mediaUrl`.
         * @example https://example.com/file
         */
        MessageMediaUrl: string;
        /**
         * @description An inbound message. The object is the whole body: there is no wrapper, no event name and no `status`. A reply to a
         *     template that was sent with `customData` carries each of its pairs as a further property of this object.
         */
        MessageReceivedEvent: components["schemas"]["InboundMessageEventBase"] & ({
            /** @description Undocumented. By its name, whether the chat is open after this message; the type is assumed. */
            isChatOpenAfterCustomerMessage?: boolean;
            /** @description Undocumented. By its name, the customer's first message of the day; the type is assumed. */
            isFirstDailyMessageFromCustomer?: boolean;
            /** @description Undocumented. By its name, the customer's first message ever; the type is assumed from the name. */
            isFirstMessage?: boolean;
        } & {
            [key: string]: unknown;
        });
        /**
         * Format: phone
         * @description The customer who receives the message, with country code. A leading `+` may be sent or left out, as in the sender's
         *     number. Where the operation takes a `groupId`, send exactly one of the two.
         * @example 919999999921
         */
        MessageRecipientNumber: string;
        /** @description The outcome of one send, as the guides show it and integrators have seen it on the text send. */
        MessageResult: {
            /**
             * @description The id of the message, for the status look-up and for recognising it in webhooks.
             * @example 00000000-0000-4000-8000-000000000001
             */
            messageId?: string;
            /**
             * @description The number the message went to. It comes back as digits without `+`, even where the request had one. What a
             *     send to a group puts here is not documented.
             * @example 919999999921
             */
            recipient?: string;
            status?: components["schemas"]["SendStatus"];
        };
        /**
         * Format: phone
         * @description The account's WhatsApp number that sends, with country code. The service compares digits only, so a leading `+` may
         *     be sent or left out; the documented length counts it. Where the number is optional, name it all the same: the guides
         *     require it nearly everywhere, and no source says which number sends without it.
         * @example 919999999901
         */
        MessageSenderNumber: string;
        /**
         * @description What every status has. The reference does not say which properties are always there; those required here stand in
         *     every sample. Each pair of the `customData` of a template send is a further property of this object.
         */
        MessageStatusBase: {
            /**
             * @description Opaque id of the agent who was the assignee when the status came.
             * @example agent_0000000011
             */
            assignedTo?: string;
            /**
             * @description Left out when it is not known.
             * @example Ravi Kumar
             */
            customerName?: string;
            /** @example customer_0000000021 */
            dtCustomerId?: string;
            /**
             * @description DoubleTick's id of the message, as the send returned it. (In `MESSAGE_RECEIVED` this name holds WhatsApp's id.)
             * @example 00000000-0000-4000-8000-000000000003
             */
            messageId: string;
            /**
             * @description Who sent the message. An opaque id of the agent or system by the reference; integrators have seen the agent's
             *     number, digits only, or `API`.
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
             * @description The customer's number, digits only.
             * @example 919999999921
             */
            to: string;
            /**
             * @description The account's number that sent the message, with a `+`. Missing from most samples.
             * @example +919999999901
             */
            wabaNumber?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The message reached the customer's device. It comes without its content. */
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
        /** @description The message did not arrive. */
        MessageStatusFailed: {
            /**
             * @description Why, as free text. No error code is sent here; the message-status operation has one.
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
        /** @description The customer opened the message. It comes without its content. */
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
        /** @description WhatsApp took the message. */
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
        /**
         * @description A step of an outgoing message, told apart by `status`. These are the documented statuses; treat one that you do not
         *     know as no news.
         */
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
         * @description A new customer, told apart by the boolean `isCTWA`: `referral` can be there only when it is true. (A discriminator
         *     names texts only, so the union has none.)
         */
        NewLeadEvent: components["schemas"]["NewLeadStandardEvent"] | components["schemas"]["NewLeadCtwaEvent"];
        NewLeadEventBase: {
            /**
             * @description The same value as `dtCustomerId`.
             * @example customer_0000000021
             */
            customerId: string;
            /** @example Ravi Kumar */
            customerName: string;
            /**
             * @description The customer's number, with a `+` (`MESSAGE_RECEIVED` sends the same number without).
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
             * @description The same value as `customerPhone`.
             * @example +919999999921
             */
            from: string;
            /** @description The customer came through a click-to-WhatsApp ad. */
            isCTWA: boolean;
            /**
             * @description Marks the event.
             * @constant
             */
            newLead: true;
            /**
             * @description The account's WhatsApp number, with a `+`.
             * @example +919999999901
             */
            to: string;
            /**
             * @description The same value as `to`.
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
         * @description A UUID (version 4) of your own choice for this message. Left out, the service makes one. It identifies the message
         *     in the status look-up and in webhooks. Whether an id that was used before is refused is not documented.
         * @example 00000000-0000-4000-8000-000000000001
         */
        NewMessageId: string;
        /** @description The guide requires everything but `email`, the reference nothing. */
        NewTeamMember: {
            /** @description Whether the person is on the team at once. */
            addToTeamDirectly?: boolean;
            /**
             * @description An e-mail address. In the reference only.
             * @example asha@example.com
             */
            email?: string;
            /** @example Asha Rao */
            name?: string;
            /**
             * @description The role in the organization, presumably one of type `ORG`.
             * @example role_0000000003
             */
            orgRoleId?: string;
            /**
             * @description The new member's own number, by which the other operations find the member.
             * @example 919999999912
             */
            phone?: string;
            /** @description Whether an invitation is sent to the person. */
            sendInviteMessage?: boolean;
            wabaAccess?: components["schemas"]["NewTeamMemberWabaAccess"][];
        };
        /** @description A WhatsApp number that the new member may use, and as what. The guide requires both. */
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
        /** @description Not the usual error body, it has neither `statusCode` nor `error`. */
        NoMatchingCustomers: {
            /** @example No matching customers found */
            message?: string;
            /**
             * @description The numbers that belong to no customer.
             * @example [
             *       "919999999922"
             *     ]
             */
            notFoundPhoneNumbers?: string[];
        };
        Note: {
            /**
             * @description Name, not id, of the author.
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
             * @description Name, not id, of whoever changed the note last.
             * @example Asha Rao
             */
            updatedBy?: string;
        };
        /** @description Somebody or something that a note mentions. */
        NoteEntity: {
            /**
             * @description Whom or what the note mentions.
             * @example user_0000000001
             */
            id?: string;
            /**
             * @description What kind of thing `id` names. Only `USER` is documented.
             * @example USER
             */
            type?: string;
        };
        NotePage: {
            /** @description Whether another page follows. */
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
             * @description How many notes the chat has in all.
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
             * @description The main text. No limit of its length is documented here; the order status allows 1024 characters.
             * @example Review your order and pay to confirm it.
             */
            body: string;
            /**
             * @description A small text below.
             * @example Secure payment in WhatsApp
             */
            footer?: string;
            header?: components["schemas"]["OrderMessageHeader"];
            orderDetails: components["schemas"]["OrderMessageDetails"];
        };
        /**
         * @description What is bought and how it is paid. `configurationName` may be left out only where `upiIntentLink` or `paymentLink`
         *     is given. Amounts are plain decimals such as 199.50; the service turns them into Meta's form.
         */
        OrderMessageDetails: {
            /**
             * @description The catalogue that the items are from.
             * @example 100000000000001
             */
            catalogId?: string;
            /**
             * @description The name of a payment configuration of the WhatsApp account. Needed for payment through a gateway. From one of
             *     the kind `upi_vpa` the service makes the UPI link itself, unless `upiIntentLink` gives one.
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
            items: components["schemas"]["OrderMessageItem"][];
            /**
             * @description The `https` URL of a checkout page. It wins over `upiIntentLink`. Meta has to have enabled its domain.
             * @example https://checkout.example.com/pay/order_0000000001
             */
            paymentLink?: string;
            /**
             * @description Who takes the payment. The first four go to Meta as a payment gateway; `upi_vpa` becomes a UPI link, and no
             *     gateway is named to Meta. No default is documented.
             * @example razorpay
             * @enum {string}
             */
            provider?: "razorpay" | "payu" | "zaakpay" | "billdesk" | "upi_vpa";
            /**
             * @description Your reference of the order, unique. Left out, the service makes one; no documented answer returns it, although
             *     the order status needs it, so send your own.
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
             * @description What kind of goods. No default is documented.
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
             * @description The name of a payment configuration of the WhatsApp account. Needed for payment through a gateway. From one of
             *     the kind `upi_vpa` the service makes the UPI link itself, unless `upiIntentLink` gives one.
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
             * @description The `https` URL of a checkout page. It wins over `upiIntentLink`. Meta has to have enabled its domain.
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
             * @description The price of one, as a plain decimal. No lower bound is documented.
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
             * @description The reduced price of one. No lower bound is documented.
             * @example 149
             */
            saleAmount?: number;
        };
        OrderMessageStatusUpdate: {
            /**
             * @description A remark on the state.
             * @example Arrives on Tuesday
             */
            description?: string;
            /**
             * @description The reference of the order message. It has at most 35 characters there; no limit is documented here.
             * @example order_0000000001
             */
            referenceId: string;
            /**
             * @description The new state of the order. Which may follow which is not documented.
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
             * @description A small text below.
             * @example Thank you for your order
             */
            footer?: string;
            orderStatus: components["schemas"]["OrderMessageStatusUpdate"];
        };
        /** @description A role of the organization, by exactly one of id and name. */
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
             * @description The `name` of the role in the list of roles, upper and lower case as there.
             * @example Admin
             */
            roleName: string;
        };
        OutgoingCall: {
            /**
             * @description The SDP answer that completes the WebRTC connection. Stands beside `data`, not inside it. Its properties are not
             *     documented.
             */
            answer?: {
                [key: string]: unknown;
            };
            customer?: components["schemas"]["CallCustomer"];
            data?: {
                /**
                 * @description Id of the call, issued by the provider. The other operations on calls and the webhooks use it.
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
             * @description Address of the payment page, for `orderDetails.paymentLink`.
             * @example https://payments.example.com/pay/order-0001
             */
            paymentLink?: string;
            /**
             * @description Name of the order within the link, for `orderDetails.referenceId`.
             * @example order-0001
             */
            referenceId?: string;
        };
        /** @description What the payment page is filled in with beforehand. */
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
        /** @description One line of the order. */
        PaymentLinkItem: {
            /**
             * @description Price of one piece in rupees.
             * @example 934.5
             */
            amount: number;
            /** @example Desk lamp */
            name: string;
            /**
             * @description How many pieces, a whole number.
             * @example 2
             */
            quantity: number;
            /**
             * @description Reduced price of one piece in rupees. That it has to be below `amount` is not stated.
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
            /** @description The lines of the order, the same as in the order message. */
            items: components["schemas"]["PaymentLinkItem"][];
            /**
             * @description Unique name of the order, made up when left out. Letters, digits, `_`, `.` and `-`. Has to equal
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
         * @description A phone number with its country code: 7 to 15 digits, the first of them not 0. A leading `+` and spaces carry no
         *     meaning: `919999999921`, `+919999999921` and `+91 99999 99921` are the same number.
         * @example 919999999921
         */
        PhoneNumber: string;
        /**
         * @description No page documents what a successful call on quick replies answers. An object is assumed, and no property of it can
         *     be relied on.
         */
        QuickReplyAnswer: {
            [key: string]: unknown;
        };
        /**
         * @description No page documents this answer. A bare list or an object around one is assumed: look whether it is an array, and rely
         *     on no property.
         */
        QuickReplyListing: components["schemas"]["QuickReplyAnswer"][] | components["schemas"]["QuickReplyAnswer"];
        /**
         * @description The message behind the shortcut. The reference types it as any object; the two properties are those of its example,
         *     a text. Other kinds of messages are not shown.
         */
        QuickReplyMessage: {
            /**
             * @description The kind of message. Only `text` is shown.
             * @example text
             */
            messageType?: string;
            /**
             * @description The text. Names in double braces, as in `{{customer_name}}`, are filled in when it is used; there is no list of
             *     them.
             * @example Hello {{customer_name}}, welcome to Acme!
             */
            text?: string;
        } & {
            [key: string]: unknown;
        };
        ReconnectCallRequest: {
            /**
             * @description The running call.
             * @example call_0000000001
             */
            callId: string;
            /**
             * @description Who began the call, the customer (`INCOMING`) or the account (`OUTGOING`).
             * @enum {string}
             */
            callOriginType: "INCOMING" | "OUTGOING";
            /**
             * @description An id of your own for the device that joins.
             * @example device_0000000002
             */
            deviceId?: string;
            /** @description The new session description of your WebRTC client. */
            sdp?: string;
            /** @description True when the call moves to another device. */
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
         * @description A message as the guide shows it and integrators have seen it. Types are those of the guide's list of fields; null is
         *     allowed where its example has it.
         */
        RecordedChatMessage: {
            /** @description Figures on the buttons of cards. What the items hold is not documented. */
            cardButtonStats?: unknown[];
            /**
             * @description How often it was delivered.
             * @example 0
             */
            deliveryCount?: number;
            /**
             * @description How often sending failed.
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
            /** @description It came through an advertisement. */
            isFromAd?: boolean;
            /** @description Figures on links in the message. Its properties are not documented. */
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
             * @description Who wrote the message; `CUSTOMER` is an incoming one. The guide leaves its list of values open.
             * @example CUSTOMER
             */
            messageOriginType?: "CUSTOMER" | "USER" | "SYSTEM" | (string & {});
            /**
             * @description When it was sent, in milliseconds since 1970.
             * @example 1737612046032
             */
            messageTime?: number;
            /**
             * @description How often the customer did not answer.
             * @example 0
             */
            noResponseCount?: number;
            /** @description Figures on quick reply buttons. What the items hold is not documented. */
            quickActionButtonStats?: unknown[];
            /**
             * @description How often it was read.
             * @example 0
             */
            readCount?: number;
            /**
             * @description How many replies it got.
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
                 * @description An address, or an empty text.
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
             * @description How often it was sent.
             * @example 0
             */
            sentCount?: number;
            /**
             * @description The template it was made from. Null for other messages.
             * @example null
             */
            templateId?: string | null;
            /**
             * @description By the word of the guide the number of messages in the whole answer, though each message carries it.
             * @example 1
             */
            totalCount?: number;
            /**
             * @description How many messages of the customer are unread.
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
             * @description The static group to remove from.
             * @example group_0000000001
             */
            groupId: string;
            /**
             * @description The members' numbers, bare, not as objects as in adding.
             * @example [
             *       "919999999921",
             *       "919999999922"
             *     ]
             */
            phoneNumbers: string[];
        };
        RemoveBroadcastGroupMembersResult: {
            /**
             * @description The numbers that were not removed. No cause is given.
             * @example [
             *       "919999999922"
             *     ]
             */
            failed: string[];
            /**
             * @description The numbers that were removed.
             * @example [
             *       "919999999921"
             *     ]
             */
            success: string[];
        };
        /**
         * @description The reference requires `phone`, `tags` and `customFields`, the guide `phone` only. Send both lists, one of them
         *     empty where there is nothing to remove.
         */
        RemoveCustomerTagsRequest: {
            /**
             * @description Names of custom fields to remove.
             * @example [
             *       "City"
             *     ]
             */
            customFields: string[];
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
            tags: string[];
            /**
             * @description Which of the account's WhatsApp numbers is meant, with country code. Optional in the reference; the guide calls
             *     it required and optional at once.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        /**
         * @description What was removed stands under `removed` in the guide and in the examples of the reference, but under `added` in the
         *     reference's schema. Expect `removed`; where it is absent, read `added`.
         */
        RemoveCustomerTagsResult: {
            /** @description What became of each custom field. */
            customFields: components["schemas"]["CustomFieldsRemoved"] | components["schemas"]["CustomFieldsAdded"];
            /** @description What became of each tag. */
            tags: components["schemas"]["TagsRemoved"] | components["schemas"]["TagsAdded"];
        };
        /** @description WhatsApp's own answer, handed on as it seems; hence the spelling of the names. */
        RemovedWhatsappGroupParticipant: {
            /** @example whatsapp */
            messaging_product?: string;
            /**
             * @description WhatsApp's id of the request.
             * @example request_0000000001
             */
            request_id?: string;
        };
        /** @description One tag that was taken off one conversation; not the list of those left. */
        RemoveTagEvent: components["schemas"]["TagEventBase"] & {
            /**
             * @description Marks the event; always true in the samples.
             * @example true
             */
            tagRemoved: boolean;
        };
        RemoveTeamMemberRequest: {
            /**
             * @description The member who leaves. International form, country code first.
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
            customFields?: string[];
            /**
             * @description The id of the WhatsApp group, one that the client chose by the word of the reference.
             * @example grp_0000000001
             */
            groupId: string;
            /**
             * @description Record the removal in the chat.
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
            tags?: string[];
        };
        RemoveWaGroupTagsResult: {
            /** @description What became of each custom field. */
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
            /** @description What became of each tag. */
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
        RevokedCallingLicense: {
            /**
             * @description How many licenses of the organization are in use after the call.
             * @example 8
             */
            licenseCount?: number;
            /** @example true */
            revoked?: boolean;
        };
        /** @description A role. The reference requires `roleId` and `roleName`, which no property is called; `id` and `name` are meant. */
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
             * @description What other operations call `roleId`, `orgRoleId` or `wabaRoleId`.
             * @example role_0000000003
             */
            id: string;
            /** @description True when the account made the role, false when it is built in. */
            isCustomRole: boolean;
            /**
             * @description What other operations call `roleName`. They compare it exactly.
             * @example TEAM_MEMBER
             */
            name: string;
            permissions: components["schemas"]["RolePermission"][];
            /**
             * @description In the guide only.
             * @example Team Member
             */
            title?: string;
            /** @description Whether the role holds in the organization (`ORG`) or on one WhatsApp number (`WHATSAPP`). */
            type: "ORG" | "WHATSAPP" | (string & {});
        };
        /** @description All roles; the list is the whole body. */
        RoleList: components["schemas"]["Role"][];
        /** @description One thing that a role allows. */
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
         * @description What became of the attempt to hand the message over. Only `SENT` is documented for the single sends; `FAILED` and
         *     `ENQUEUED` are documented for the second version of the template send. Delivery comes later: the same `messageId`
         *     arrives again in `MESSAGE_STATUS_UPDATE` webhooks as `SENT`, `DELIVERED`, `READ` or `FAILED`, with a `sentBy` that
         *     has been seen as `API` or as an agent's digits.
         * @example SENT
         */
        SendStatus: "SENT" | "FAILED" | "ENQUEUED" | (string & {});
        SendTemplateMessagesRequest: {
            /**
             * @description The messages. No limit of their number is documented; the guide advises one template at a time. An item that
             *     fails is reported in its own outcome; presumably the others go on.
             */
            messages: components["schemas"]["TemplateMessage"][];
        };
        SendTemplateMessagesV2Request: {
            /**
             * @description True sends without checking the media URLs first. It applies to the whole batch. No default is documented;
             *     presumably the URLs are checked.
             * @example false
             */
            byPassMediaUrlValidation?: boolean;
            /**
             * @description The messages. No limit of their number is documented. An item that fails is reported in its own outcome;
             *     presumably the others go on.
             */
            messages: components["schemas"]["TemplateMessageV2"][];
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
         * @description The required properties are those of the reference's table; a later passage of the same page promises
         *     `escalationLevel` only, so a receiver does well to do without the others.
         */
        SlaEscalatedEvent: {
            /**
             * @description The customer's number, with a `+`.
             * @example +919999999921
             */
            customerPhone: string;
            /**
             * @description 1 for the first escalation, then 2, 3 and so on.
             * @example 1
             */
            escalationLevel: number;
            /**
             * @description Marks the event. Elsewhere this property is called `event`.
             * @constant
             */
            eventType: "ON_SLA_ESCALATED_PUBLIC";
            /**
             * @description The response time of the policy, in seconds; left out when it has none.
             * @example 900
             */
            responseTime?: number;
            /**
             * @description The policy; left out when it has no name.
             * @example Standard response
             */
            slaName?: string;
            /**
             * @description The account's number that the chat is on, with a `+`.
             * @example +919999999901
             */
            wabaNumber: string;
        };
        /**
         * @description What was sent. Only the form of a text message is documented; media, templates and interactive messages have other
         *     properties beside `type`.
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
             * @description Where the conversation is, when it can be told. Ordinary WhatsApp conversations go without it by the text, and
             *     have `WHATSAPP` in both samples. Other values may come.
             * @example WHATSAPP
             */
            channelType?: "WHATSAPP" | "INSTAGRAM" | "GENERIC_CHANNEL" | "PSTN" | (string & {});
            /**
             * @description The customer's name on a channel other than WhatsApp; left out on WhatsApp.
             * @example ravi.example
             */
            customerHandle?: string;
            /** @example customer_0000000021 */
            dtCustomerId: string;
            /**
             * @description The customer's number, with a `+`. Documented as always present; what it holds on channels without phone
             *     numbers is not said.
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
             * @description The tags that the call dealt with.
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
             * @description True when the change was made.
             * @example true
             */
            success: boolean;
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
        /** @description A team member, and the roles on single WhatsApp numbers. */
        TeamMemberDetails: components["schemas"]["TeamMember"] & {
            wabaRoles?: components["schemas"]["TeamMemberWabaRole"][];
        };
        TeamMemberRoleChange: {
            /** @example 919999999912 */
            memberPhoneNumber: string;
            /**
             * @description The role in the organization now. Only there when `orgRole` was sent.
             * @example role_0000000001
             */
            orgRoleId?: string;
            /**
             * @description The name of that role. Only there when `orgRole` was sent. The reference's sample writes `ADMIN` where the
             *     request wrote `Admin`, so do not compare the two exactly.
             * @example ADMIN
             */
            orgRoleName?: string;
            /**
             * @description What it says when entries of `wabaRoles` were refused is not documented.
             * @example true
             */
            success: boolean;
            /** @description The outcome for each entry of `wabaRoles`. Only there when `wabaRoles` was sent. */
            wabaRoles?: {
                /** @description The entries that were applied. */
                added: components["schemas"]["AppliedWabaRole"][];
                /** @description The entries that were refused. They do not stop the others. */
                errored: components["schemas"]["RefusedWabaRole"][];
            };
        };
        /** @description The role on one WhatsApp number. There is no role id here. */
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
             * @description The buttons, where the guide shows them. The reference has them in a component of type `BUTTON` instead; look in
             *     both places.
             */
            buttons?: components["schemas"]["TemplateButton"][];
            /**
             * @description The category, which may be another than was submitted. Two are documented.
             * @example MARKETING
             */
            category: components["schemas"]["TemplateCategory"] | string;
            /** @description The parts of the template. */
            components: components["schemas"]["TemplateComponent"][];
            /**
             * @description The name of whoever made the template.
             * @example Asha Rao
             */
            createdBy: string;
            /**
             * @description The template's id, which editing takes as text in the path. The reference declares a number, the guide shows a
             *     text.
             * @example 1001
             * @example 1001
             */
            id: number | string;
            /**
             * @description The language of the texts.
             * @example en
             */
            language: components["schemas"]["TemplateLanguage"] | string;
            /**
             * @description The template's name.
             * @example diwali_offer
             */
            name: string;
            /**
             * @description Why the template was rejected. Always there by the reference; missing from the guide, whose sample is an
             *     approved template.
             * @example The category does not fit the text
             */
            rejectedReason?: string;
            /**
             * @description Where the review stands. No value for a disabled template is documented.
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
        /** @description One button; `type` tells the kinds apart. Be ready for kinds that are not documented. */
        TemplateButton: components["schemas"]["KnownTemplateButton"] | components["schemas"]["UnknownTemplateButton"];
        /**
         * @description One button; `type` tells the kinds apart. A sample of the guide to editing gives a `QUICK_REPLY` button a link and a
         *     number as well, which by the reference belong to the other kinds; they are not refused.
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
         * @description What a template is for. Authentication templates are not offered here.
         * @example MARKETING
         * @enum {string}
         */
        TemplateCategory: "MARKETING" | "UTILITY";
        /** @description One part of a template; `type` tells the kinds apart. Be ready for kinds that are not documented. */
        TemplateComponent: components["schemas"]["KnownTemplateComponent"] | components["schemas"]["UnknownTemplateComponent"];
        /**
         * @description A whole template, as it is submitted for review. Creating and editing take the same properties, and an edit has to
         *     send all the required ones again.
         */
        TemplateDefinition: {
            /**
             * @description True lets Meta put the template into another category when the one given does not fit; otherwise it may reject
             *     the template. Send it: the reference gives true as the default and warns in the same breath that a template
             *     without it may be rejected, and the guide to editing requires it.
             * @default true
             */
            allowCategoryUpdate: boolean;
            category: components["schemas"]["TemplateCategory"];
            components: components["schemas"]["TemplateParts"];
            /** @description The language of the texts. Required, although the guide to editing speaks of `en` as a default. */
            language: components["schemas"]["TemplateLanguage"];
            /**
             * @description The template's name. It should be unique, by the guide; whether per number or per language is not documented,
             *     nor is a pattern.
             * @example diwali_offer
             */
            name: string;
            /**
             * @description The account's WhatsApp numbers that get the template, country code first. The reference lets it be left out
             *     without saying which numbers are meant then; the guide asks for it. Always send it.
             * @example [
             *       "+919999999901"
             *     ]
             */
            wabaNumbers?: string[];
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
                 * @description The document's file name; `filename` when sending.
                 * @example Offer.pdf
                 */
                fileName?: string;
                /**
                 * @description Where the document lies.
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
         * @description The line or the medium above the body; `format` tells the kinds apart. Be ready for a header without `format` or
         *     with one that is not documented.
         */
        TemplateHeaderComponent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HEADER";
        } & (components["schemas"]["KnownTemplateHeader"] | components["schemas"]["UnknownTemplateHeader"]);
        /** @description The line or the medium above the body; `format` tells the kinds apart. Locations cannot be submitted. */
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
             * @description Where the medium lies.
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
             * @description The values of the body's variables. Their order presumably is that of the variables in the template; no source
             *     says so.
             * @example [
             *       "Ravi",
             *       "order_0000000001"
             *     ]
             */
            placeholders: string[];
        };
        /**
         * @description The value of a button, told apart by `type`. The reference knows `URL` alone; the guide also speaks of quick-reply
         *     buttons with an id of your own.
         */
        TemplateMessageButton: components["schemas"]["TemplateMessageUrlButton"] | components["schemas"]["TemplateMessageQuickReplyButton"];
        /** @description Values for one card. The reference requires a property `type` that no card has; nothing is required here instead. */
        TemplateMessageCard: {
            /**
             * @description Which card. The first is 0 by the reference; the guide's only card has the index 1.
             * @example 0
             */
            cardIndex?: number;
            components?: components["schemas"]["TemplateMessageCardComponents"];
        };
        /** @description A value for every variable of the card. */
        TemplateMessageCardComponents: {
            body?: components["schemas"]["TemplateMessageBody"];
            /** @description Values for the card's buttons. */
            buttons?: components["schemas"]["TemplateMessageButton"][];
            header?: components["schemas"]["TemplateMessageCardHeader"];
        };
        /** @description The medium at the top of a card, told apart by `type`. */
        TemplateMessageCardHeader: components["schemas"]["TemplateMessageImageHeader"] | components["schemas"]["TemplateMessageVideoHeader"];
        /** @description The template and the values of its variables. */
        TemplateMessageContent: {
            /**
             * @description The language code of the template. It is marked as required and yet has the default `en`, so send it. The
             *     reference lists six codes, although templates can be created in 69 languages; the guide calls it any code.
             * @default en
             */
            language: components["schemas"]["TemplateMessageLanguage"];
            templateData?: components["schemas"]["TemplateMessageData"];
            /**
             * @description The name of an approved template. An unknown or unapproved one is reported in a success answer, as a message of
             *     status `FAILED`.
             * @example order_confirmation
             */
            templateName: string;
        };
        /** @description A value for every variable of the template, part by part. Leave out the parts without variables. */
        TemplateMessageData: {
            body?: components["schemas"]["TemplateMessageBody"];
            /**
             * @description Values for the buttons. The guide gives a limit of one button and shows two in its own example; the reference
             *     gives no limit.
             */
            buttons?: components["schemas"]["TemplateMessageButton"][];
            /** @description Values for the cards of a carousel template. */
            cards?: components["schemas"]["TemplateMessageCard"][];
            header?: components["schemas"]["TemplateMessageHeader"];
        };
        /** @description The document of a header. */
        TemplateMessageDocumentHeader: {
            /**
             * @description The caption of the document by the reference. The guide calls it the URL of a file.
             * @example Invoice 42
             */
            filename?: string;
            /**
             * @description Where the service fetches the document. It has to be publicly reachable.
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
         * @description The value of the header, told apart by `type`. The reference does not mark `type` as required, but nothing else
         *     says which value is meant. The guide's example fills the properties of every type at once; only those of the given
         *     type are described here, and others are allowed.
         */
        TemplateMessageHeader: components["schemas"]["TemplateMessageTextHeader"] | components["schemas"]["TemplateMessageImageHeader"] | components["schemas"]["TemplateMessageDocumentHeader"] | components["schemas"]["TemplateMessageVideoHeader"] | components["schemas"]["TemplateMessageLocationHeader"];
        /** @description The image of a header. */
        TemplateMessageImageHeader: {
            /**
             * @description Where the service fetches the image. It has to be publicly reachable.
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
         * @description The id of a quick-reply button. Known from the guide's text alone, which says that buttons of this kind and buttons
         *     on carousel cards can carry an id; it does not show one.
         */
        TemplateMessageQuickReplyButton: {
            /**
             * @description An id of your own. It comes back as `message.id` in the webhook of the button that was tapped.
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
         * @description The guide shows a single outcome, although the request is a batch; the live service has been seen to answer with a
         *     list of outcomes, as the second version does. An answer with `messages` is the list.
         */
        TemplateMessageResponse: components["schemas"]["TemplateMessageResults"] | components["schemas"]["MessageResult"];
        /** @description The outcome of one message. A failed one has been seen with `status` and `errorMessage` alone. */
        TemplateMessageResult: {
            /**
             * @description Why the message failed. Only on status `FAILED`.
             * @example Template with given name and language not found
             */
            errorMessage?: string;
            /**
             * @description The id of the message, for the status look-up and for recognising it in webhooks.
             * @example 00000000-0000-4000-8000-000000000001
             */
            messageId?: string;
            /**
             * @description The number the message goes to, digits only.
             * @example 919999999921
             */
            recipient?: string;
            status?: components["schemas"]["SendStatus"];
        };
        /** @description One outcome for each message. */
        TemplateMessageResults: {
            /**
             * @description The outcomes. That they come in the order of the request is not documented; go by `recipient` where there is
             *     one.
             */
            messages?: components["schemas"]["TemplateMessageResult"][];
        };
        /** @description The value of a text header's variable. */
        TemplateMessageTextHeader: {
            /**
             * @description The text that takes the variable's place.
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
             * @description The value of the URL's variable. Needed only where the URL has one, by the reference; the guide marks it as
             *     required.
             * @example order_0000000001
             */
            parameter?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "URL";
        };
        /** @description One message. This version takes no `messageId`; the answer gives the one that the service made. */
        TemplateMessageV2: {
            content: components["schemas"]["TemplateMessageV2Content"];
            customData?: components["schemas"]["MessageCustomData"];
            /**
             * @description The account's WhatsApp number that sends. Required beside `to`, not beside `groupId`; which number then sends is
             *     not documented.
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
             * @description One object for each variable, with the variable's name as key; plain texts are not allowed. Whether the keys
             *     have to match the template, and whether one object may hold several, is not documented.
             * @example [
             *       {
             *         "name": "Ravi"
             *       },
             *       {
             *         "order": "order_0000000001"
             *       }
             *     ]
             */
            placeholders: {
                [key: string]: string;
            }[];
        };
        /** @description Values for one card. */
        TemplateMessageV2Card: {
            /**
             * @description Which card, counted from 0.
             * @example 0
             */
            cardIndex?: number;
            components?: components["schemas"]["TemplateMessageV2CardComponents"];
        };
        /** @description A value for every variable of the card. */
        TemplateMessageV2CardComponents: {
            body?: components["schemas"]["TemplateMessageV2Body"];
            /** @description Values for the card's buttons. */
            buttons?: components["schemas"]["TemplateMessageButton"][];
            header?: components["schemas"]["TemplateMessageCardHeader"];
        };
        /** @description The template and the values of its variables. */
        TemplateMessageV2Content: {
            language: components["schemas"]["TemplateMessageLanguage"];
            templateData?: components["schemas"]["TemplateMessageV2Data"];
            /**
             * @description The name of an approved template. An unknown or unapproved one is reported in a success answer, as a message of
             *     status `FAILED`.
             * @example order_confirmation
             */
            templateName: string;
        };
        /**
         * @description A value for every variable of the template, part by part. The page's text calls it required, its schema does not; a
         *     template without variables needs none.
         */
        TemplateMessageV2Data: {
            body?: components["schemas"]["TemplateMessageV2Body"];
            /** @description Values for the buttons, in the form of the first version. */
            buttons?: components["schemas"]["TemplateMessageButton"][];
            /** @description Values for the cards of a carousel template. */
            cards?: components["schemas"]["TemplateMessageV2Card"][];
            header?: components["schemas"]["TemplateMessageV2Header"];
        };
        /** @description The document of a header. */
        TemplateMessageV2DocumentHeader: {
            /**
             * @description Where the service fetches the document. It has to be publicly reachable.
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
         * @description The medium of the header, told apart by `type`. Unlike the first version, this one documents neither a location nor
         *     a file name, nor how the variable of a text header is filled.
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
             * @description Where the service fetches the video. It has to be publicly reachable.
             * @example https://example.com/video.mp4
             */
            mediaUrl?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "VIDEO";
        };
        /** @description Whether the request was taken. There is no id; look the template up in the list of templates to learn it. */
        TemplateOutcome: {
            /** @example true */
            success: boolean;
        };
        /**
         * @description The parts of the template. The guide to editing calls all of them optional; by the reference the body is always
         *     needed.
         */
        TemplateParts: {
            body: components["schemas"]["TemplateBodyInput"];
            /** @description The buttons, in their order. A largest number is not documented. */
            buttons?: components["schemas"]["TemplateButtonInput"][];
            footer?: components["schemas"]["TemplateFooterInput"];
            header?: components["schemas"]["TemplateHeaderInput"];
        };
        TemplatePhoneButton: {
            /**
             * @description The number that the button calls.
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
        /** @description A button that calls a number. */
        TemplatePhoneButtonInput: {
            /**
             * @description The number to call. The guide requires it for this kind of button.
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
             * @description The button's label, which comes back as the customer's answer.
             * @example Interested
             */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "QUICK_REPLY";
        };
        /** @description A button that sends its label back as the customer's answer. */
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
             * @description Where the sample is fetched from.
             * @example https://acme.example/sample.png
             */
            link?: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description For the reviewer: a sample value for each variable of the text, by its name. Only for a text that has variables.
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
             * @description The variable's name, as it stands between the braces.
             * @example name
             */
            name?: string;
        }[];
        TemplateUpdateEvent: {
            /**
             * @description Who submitted the template (by one table) or created it (by another); left out when that cannot be told.
             * @example Asha Rao
             */
            agentName?: string;
            /**
             * @description That agent's number, with a `+`; left out when that cannot be told. Personal data.
             * @example +919999999911
             */
            agentNumber?: string;
            /**
             * @description Marks the event. It is not the name of the subscription.
             * @constant
             */
            event: "TEMPLATE_STATUS_UPDATE";
            /**
             * @description The status that the template has now. Other values of Meta's may come.
             * @example APPROVED
             */
            newStatus: "APPROVED" | "REJECTED" | "PENDING" | "PAUSED" | (string & {});
            /**
             * @description The status before; null when none is recorded. Other values of Meta's may come.
             * @example PENDING
             */
            oldStatus: "APPROVED" | "REJECTED" | "PENDING" | "PAUSED" | (string & {}) | null;
            /**
             * @description Why Meta refused the template, as free text that is not meant for programs. Empty for any other status, by one
             *     table; by another it is then left out.
             * @example
             */
            rejectedReason: string;
            /** @example en */
            templateLanguage: string;
            /**
             * @description Names the template together with `templateLanguage`.
             * @example order_confirmation
             */
            templateName: string;
            /**
             * @description The account's number, with a `+`; most other events call it `wabaNumber`.
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
             * @description A sample value of the variable; one text, not a map. Only for a link that has a variable.
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
             * @description The link, which may hold a variable; how one is written in a link is not shown. The guide requires the link for
             *     this kind of button.
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
             * @description Stands in an example of the reference and nowhere else; presumably asks for a preview of a link.
             * @example true
             */
            previewUrl?: boolean;
            /**
             * @description The text. No limit of its length is documented.
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
            /** @description The customer whose chat is freed. Send this or `groupId`. */
            customerPhoneNumber?: components["schemas"]["PhoneNumber"];
            /**
             * @description The WhatsApp group whose chat is freed. Send this or `customerPhoneNumber`.
             * @example grp_1234
             */
            groupId?: string;
            /** @description Which of the account's WhatsApp numbers the chat is on, as in assigning. */
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
        /** @description The payload of an event of which only the name is known. Any object fits; nothing may be relied on. */
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
        /** @description A header that names no format, or one that is not documented. */
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
        /** @description Names the channel and at least one property to change. */
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
             * @description An e-mail address.
             * @example support@acme.example
             */
            email?: string;
            /**
             * @description The channel to change, one of the caller's own organization. The list calls it `channelId`.
             * @example intg_0000000001
             */
            integrationId: string;
            /**
             * Format: uri
             * @description Public https address of the new logo: JPG or PNG, square, at most 640 by 640 pixels and 800 KB.
             * @example https://acme.example/logo.png
             */
            logoUrl?: string;
            /**
             * @description The line of business.
             * @example Shopping and Retail
             * @enum {string}
             */
            vertical?: "Automotive" | "Beauty, Spa and Salon" | "Clothing and Apparel" | "Education" | "Entertainment" | "Event Planning and Service" | "Finance and Banking" | "Food and Grocery" | "Public Service" | "Hotel and Lodging" | "Medical and Health" | "Non-profit" | "Professional Services" | "Shopping and Retail" | "Travel and Transportation" | "Restaurant" | "Other";
            /**
             * @description At most two addresses.
             * @example [
             *       "https://acme.example"
             *     ]
             */
            websites?: string[];
        };
        /** @description A change of one custom field, told apart by `customFieldEventType`. These are the documented kinds; more may come. */
        UpdateCustomerCustomFieldEvent: components["schemas"]["CustomFieldSetEvent"] | components["schemas"]["CustomFieldUpdatedEvent"] | components["schemas"]["CustomFieldRemovedEvent"];
        /**
         * @description The profile after an update. It differs from the listed one: `displayName` and `useMetaName` stand inside, and
         *     `orgName` is added. The reference marks nothing here as nullable, but does so for the same properties in the list;
         *     a client has to expect null.
         */
        UpdatedChannelProfile: {
            about?: string | null;
            address?: string | null;
            description?: string | null;
            /** @example Acme Support */
            displayName?: string | null;
            email?: string | null;
            /** @description Address of the stored logo. */
            logo?: string | null;
            /**
             * @description Name of the organization.
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
             * @description The text that replaces the present one.
             * @example Demo done, sends the order on Monday.
             */
            note: string;
        };
        UpdateQuickReplyRequest: {
            /**
             * @description Who sees the quick reply. `everyone` is the one value documented.
             * @example everyone
             */
            accessTo?: string;
            rawMessage: components["schemas"]["QuickReplyMessage"];
            /**
             * @description The shortcut from now on, the present one or another.
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
             * @description The new id. The present one stands in the query.
             * @example vip_support_2026
             */
            groupId?: string;
            /**
             * @description The new name.
             * @example VIP support
             */
            subject?: string;
            /**
             * @description The account's WhatsApp number that owns the group.
             * @example 919999999901
             */
            wabaNumber: string;
        };
        UploadedMedia: {
            /**
             * @description Seconds until the address expires.
             * @example 86400
             */
            expiresIn: number;
            /**
             * @description Address of the stored file, to be sent in messages until it expires.
             * @example https://media.example.com/price-list.pdf
             */
            mediaUrl: string;
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
        VerifiedWidgetLeadReceivedEvent: {
            /** @description The fields of the form as they were submitted. */
            data: components["schemas"]["WidgetLeadField"][];
            /**
             * @description Left out when the customer could not be found.
             * @example customer_0000000021
             */
            dtCustomerId?: string;
            /**
             * @description Marks the event; a failed match sends nothing.
             * @constant
             */
            verified: true;
            /**
             * @description The number that the customer wrote from, with a `+`.
             * @example +919999999921
             */
            whatsappNumber: string;
        };
        VideoMessageContent: {
            caption?: components["schemas"]["MessageMediaCaption"];
            /** @example https://example.com/tour.mp4 */
            mediaUrl: components["schemas"]["MessageMediaUrl"];
        };
        /** @description The role wanted on one WhatsApp number, by exactly one of id and name. */
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
             * @description The `name` of the role in the list of roles, upper and lower case as there.
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
             * @description The new values of a multi-select field. What happens when `value` is sent as well, or neither, is not
             *     documented.
             * @example [
             *       "Retail",
             *       "Wholesale"
             *     ]
             */
            values?: string[];
        };
        /** @description A message in a group, in the shape of `MESSAGE_RECEIVED` with the marker `type`. */
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
             * @description The number of the participant who wrote, digits only.
             * @example 919999999921
             */
            from: string;
            /**
             * @description Meta's id of the group, up to 20 digits; not a phone number, and not the `groupId` of the other group
             *     events.
             * @example 120363000000000001
             */
            to: string;
            /**
             * @description Marks the event.
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
             * @description What is left, in units of the currency and not rounded.
             * @example 1234.567890123
             */
            balance?: number;
            /**
             * @description The currency of the wallet. Which ones there are beside `INR` is not documented.
             * @example INR
             */
            currencyCode?: string;
        };
        /** @description A registered webhook, as far as it can be read back. */
        Webhook: {
            /**
             * @description The name of whoever registered it.
             * @example Asha Rao
             */
            createdBy: string;
            /** @description The events that are sent. */
            eventTypes: (components["schemas"]["WebhookEventType"] | string)[];
            /**
             * @description How many integrations use it. A number in the reference, a text of digits in the guide.
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
         * @description Credentials that DoubleTick is documented to present to the endpoint. The live service has been seen to accept this,
         *     and neither to keep nor to send it; do not rely on it.
         */
        WebhookAuthorization: {
            /**
             * @description The token or the credentials. How those of `BASIC` are written is not documented.
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
         * @description All webhooks. The guide shows the list, the reference a single webhook; an array is the list, an object the single
         *     one.
         */
        WebhookListing: components["schemas"]["Webhook"][] | components["schemas"]["Webhook"];
        /** @description Which of the requested pairs of number and event the webhook has now. */
        WebhookOutcome: {
            /** @description Numbers that the account does not have. */
            invalidWabaNumbers: string[];
            /** @description The refused pairs, without a reason. */
            invalidWebhooks: components["schemas"]["WebhookSubscription"][];
            /** @description The accepted pairs. */
            validWebhooks: components["schemas"]["WebhookSubscription"][];
        };
        /** @description What a webhook is, that is where it goes, how, and for which events and numbers. */
        WebhookSettings: {
            authorization?: components["schemas"]["WebhookAuthorization"];
            /**
             * @description Data of your own in the body of every delivery. How it is mixed with the payload is not documented.
             * @example {
             *       "source": "doubletick"
             *     }
             */
            body?: {
                [key: string]: unknown;
            };
            /**
             * @description How the body is encoded. How a nested payload becomes form data is not documented, nor is what holds when this
             *     is left out.
             * @example JSON
             * @enum {string}
             */
            bodyFormat?: "JSON" | "FORM_DATA";
            /**
             * @description Headers of your own on every delivery, by name. A good place for a secret.
             * @example {
             *       "X-Hook-Secret": "a-long-random-text"
             *     }
             */
            headers?: {
                [key: string]: unknown;
            };
            /**
             * @description The HTTP method of the deliveries. What becomes of the payload with `GET` and `HEAD` is not documented; `POST`
             *     is the usual choice.
             * @example POST
             * @enum {string}
             */
            method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD";
            /**
             * @description What the webhook is called.
             * @example Orders
             */
            name: string;
            /**
             * @description Query entries of your own on every delivery, by name.
             * @example {
             *       "event": "MESSAGE_RECEIVED"
             *     }
             */
            query?: {
                [key: string]: unknown;
            };
            /**
             * @description Repeat a delivery that timed out. How often, and after how long, is not documented.
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
            wabaNumbers: string[];
            /**
             * @description The events to send.
             * @example [
             *       "MESSAGE_RECEIVED",
             *       "CLOSE_CONVERSATION"
             *     ]
             */
            webhookEvents: components["schemas"]["WebhookEventType"][];
        };
        /** @description One event of one number. */
        WebhookSubscription: {
            /**
             * @description With or without a `+`, as it was sent.
             * @example 919999999901
             */
            wabaNumber: string;
            /**
             * @description The event. The reference lists those that can be registered, save the three `CUSTOMER_NOTE_…` ones; its own
             *     sample has another value among the refused.
             */
            webhookEventType: components["schemas"]["WebhookEventType"] | string;
        };
        WhatsappGroup: {
            /** @example Help for our best customers */
            description?: string;
            /**
             * Format: date-time
             * @description When the group was created, in ISO 8601.
             * @example 2026-01-15T09:30:00.000Z
             */
            groupCreatedAt?: string;
            /** @example grp_0000000001 */
            groupId?: string;
            /**
             * @description Address by which people join; null while there is none. Whoever has it can ask to join, so keep it as safe as a
             *     password.
             * @example https://chat.example.com/invite-0000000001
             */
            inviteLink?: string | null;
            /**
             * @description State of the group. `ACTIVE` is the only value known.
             * @example ACTIVE
             */
            status?: string;
            /**
             * @description Name of the group.
             * @example VIP support
             */
            subject?: string;
            /**
             * @description How many people are in the group now.
             * @example 12
             */
            totalParticipantCount?: number;
        };
        WhatsappGroupPage: {
            groups?: components["schemas"]["WhatsappGroup"][];
            /** @description More pages follow. */
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
            /** @description More pages follow. */
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
             * @description What the widget's form calls the field; the account's administrators choose it.
             * @example email
             */
            field: string;
            /**
             * @description What was entered, always as text.
             * @example ravi@example.com
             */
            value: string;
        };
        /** @description A submitted form and nothing else, with no customer, number, widget or submission id. */
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
                 * @description When to try again. The guide does not say whether this is a number of seconds or a date.
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
        /** @description The request does not fit the present state. */
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
        /** @description A parameter is malformed, or the range is upside down or too long. */
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
         * @description The message was taken over for delivery. The reference gives the status without a body; the body is the guide's,
         *     and what the live text send has been seen to answer agrees with it.
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
         * @description The message was taken over for delivery. No source documents a body for this operation; it is assumed to answer
         *     like the other sends. Expect an empty body as well.
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
         * @description The request is well formed, but the message cannot be sent. Seen when the customer last wrote more than 24 hours
         *     ago, so that only a template may be sent. The guides document the status for a media URL that leads to the wrong
         *     kind of file, with a message such as `invalid file type for audio: text/html; charset=utf-8`.
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
        /** @description What the request names does not exist. */
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
         * @description The limit of this operation is used up. No body of this answer has been recorded, so the usual error is assumed;
         *     honour `Retry-After` where it is sent.
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
             * @description `status` is not one of the two, or Agent Availability is off for the organization. No body is documented; the
             *     usual one is assumed.
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
            /** @description The link. */
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
                 * @description The customer's number with country code, digits only and without `+`.
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
            /** @description The summary, new or from the cache. Days come back as the first and last moment of the range. */
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
            /** @description There is no chat between these numbers. */
            404: components["responses"]["NotFound"];
            422: components["responses"]["SummaryCreditsUsedUp"];
            /** @description Too many calls. The limit is not documented. */
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
                 * @description The group, by the `clientCustomGroupId` that the caller chose when it was made. Notes show another kind of
                 *     value (`grp_…`) under the same name.
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
            /** @description The summary, new or stored. Days come back as the first and last moment of the range. */
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
            /** @description The key is missing or not valid; on one of the two pages also a key that may not see this group. */
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SummaryRefused"];
            /** @description There is no such group. */
            404: components["responses"]["NotFound"];
            422: components["responses"]["SummaryCreditsUsedUp"];
            /** @description Too many calls. The limit is not documented. */
            429: components["responses"]["TooManyRequests"];
        };
    };
    getChatMessages: {
        parameters: {
            query: {
                /**
                 * @description The customer's number, with country code.
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
                 * @description The customer's number, with country code.
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
                     *       "customerPhoneNumber": "+919999999921",
                     *       "wabaNumber": "+919999999901",
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
                /**
                 * @description First half of the cursor, from the page before.
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
            /** @description Too many calls. The limit is not documented; it is not that of a day, which is answered with 400. */
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
            /** @description None of the numbers belongs to a customer. Nothing is deleted. */
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
             * @description What the request names does not exist. The reference shows the usual error, the guide a body with `code`
             *     in place of `statusCode` and `error`.
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
            /** @description What became of each tag and field. */
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
            /** @description The answer of the check. */
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
                 * @description The customer's number, with country code. Send this or `customerId`.
                 * @example 919999999921
                 */
                phoneNumber?: string;
                /**
                 * @description The account's WhatsApp number whose tags are wanted. Only in the reference.
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
            /** @description What became of each tag and field. */
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
            /** @description The address of the conversation. */
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
                 * @description Part of the cursor, the time at which a group was made; from the page before. An ISO 8601 time; the guide
                 *     writes it without milliseconds and zone. A group's own `dateCreated` is in milliseconds and has to be
                 *     converted.
                 * @example 2025-01-22T17:55:28.728Z
                 */
                afterDateCreated?: string;
                /**
                 * @description Part of the cursor, the id of a group; from the page before.
                 * @example group_0000000001
                 */
                afterGroupId?: string;
                /**
                 * @description Part of the cursor, the name of a group; from the page before.
                 * @example Diwali offers
                 */
                afterGroupName?: string;
                /**
                 * @description Which way to sort. No default is documented. The guide knows the upper-case forms only.
                 * @example ASCENDING
                 */
                format?: "ASCENDING" | "DESCENDING" | "ascending" | "descending";
                /**
                 * @description What to sort by. No default is documented.
                 * @example NAME
                 */
                orderBy?: "NAME" | "DATE_CREATED";
                /**
                 * @description Only groups that match this text. How the text is matched is not documented.
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
            /** @description One page of groups, in the shape of the API reference, which gives this status. */
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
            /** @description One page of groups, in the shape of the guide, which gives this status. */
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
            /** @description The group exists, with the members that were acceptable. */
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
            /** @description The groups are gone. The API reference gives this status, without a body; the body is the guide's. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeletedBroadcastGroups"];
                };
            };
            /** @description The groups are gone. The guide gives this status. */
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
            /** @description What became of each member. The API reference gives this status. */
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
            /** @description What became of each member. The guide gives this status. */
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
            /** @description What became of each number. */
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
             * @description The upload was refused: no file, one that is too large, or a type that is not supported. The bodies that the
             *     reference shows under 402 and 403 carry this status inside.
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
            /** @description The file is too large, according to the reference. Its body says 400, probably the true status. */
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
             * @description The file's type is not supported, according to the reference; the body says 400, probably the true status. As
             *     on every operation, a key without the permission is answered with `reason`.
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
            /** @description There is no such note. The body has no `error`. */
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listNotes: {
        parameters: {
            query?: {
                /**
                 * @description The account's WhatsApp number that the chat is on, with country code. Needed without `groupId`.
                 * @example +919999999901
                 */
                from?: string;
                /**
                 * @description The WhatsApp group whose notes are listed. Takes the place of `from` and `to`.
                 * @example grp_0000000001
                 */
                groupId?: string;
                /**
                 * @description Second half of the cursor, from the page before.
                 * @example 2026-01-28T10:23:45.123Z
                 */
                lastNoteDate?: string;
                /**
                 * @description First half of the cursor, from the page before.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                lastNoteId?: string;
                /**
                 * @description Notes on a page.
                 * @example 30
                 */
                limit?: number;
                /**
                 * @description The customer whose notes are listed, with country code. Needed without `groupId`.
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
            /** @description The account has no such number, or there is no chat with this customer. The body has no `error`. */
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
            /** @description The note as it was stored. */
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
            /** @description The account has no such number, customer or chat. The body has no `error`. */
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
            /**
             * @description The note is gone. The reference calls the body empty, yet types it as a JSON object; expect `{}` or nothing at
             *     all.
             */
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
            /** @description There is no such note. The body has no `error`. */
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
            /** @description There is no such note. The body has no `error`. */
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
             * @description The body is malformed, changes nothing, or carries both `logo` and `logoUrl` (the reference's example, with
             *     the single text `Provide either logo or logoUrl, not both`).
             */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The key may not change this number, or lacks the permission for this operation. */
            403: components["responses"]["Forbidden"];
            /** @description The account has no such `integrationId`. */
            404: components["responses"]["NotFound"];
            /** @description The number exists, but is not connected. */
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            /** @description The body is declared neither as `application/json` nor as `multipart/form-data`. */
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The logo breaks a rule for its format, shape or size. */
            422: components["responses"]["Unprocessable"];
            /**
             * @description This number was updated within the last hour, or the organization has made 60 calls within it. The reference
             *     shows a message for the first only.
             */
            429: components["responses"]["TooManyRequests"];
        };
    };
    listQuickReplies: {
        parameters: {
            query?: {
                /**
                 * @description Only quick replies that this audience sees. `everyone` is the one value documented.
                 * @example everyone
                 */
                accessTo?: string;
                /**
                 * @description Where to go on, the date of the last quick reply already seen.
                 * @example 2026-04-08T10:00:00.000Z
                 */
                lastQuickReplyDate?: string;
                /**
                 * @description Only quick replies that match this text.
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
                 * @description The present shortcut, without its slash in the reference's example.
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
            /** @description The quick reply is gone. No body is documented. */
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
            /** @description In the guide only, for no cause that it names. */
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
            /** @description The member is off the team. The API reference gives this status. */
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
            /** @description The member is off the team. The guide gives this status. */
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
            /** @description Nobody on the team has this number (`User not found`). */
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
            /** @description Nobody on the team has this number. */
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
            /** @description The request cannot be carried out. The one cause on record: no numbers were sent for a manager without a team. */
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
            /** @description The member or the manager is unknown; the answer does not tell which. */
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
             * @description The member (`Team member not found`), a role or a WhatsApp number is unknown. Entries of `wabaRoles` should
             *     rather be found under `errored`.
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
            /** @description The number is missing or not a phone number (`agentNumber must be a valid phone number`). */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Nobody on the team has this number. */
            404: components["responses"]["NotFound"];
            /** @description The number cannot be made sense of (`Invalid phone number:`, presumably followed by it). */
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
            /** @description No reporting manager has this number. */
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
            /** @description The template is gone. */
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
                 * @description The template's id, from the list of templates, which gives it as a number or as a text.
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
            /** @description The call is queued. The body is known from an example only. */
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
            /** @description The call is started. The body is known from an example only. */
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
                 * @description True asks for the templates of all WhatsApp numbers of the account.
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
                 * @description Only templates of this name. The live service has been seen to return names that begin with it; the
                 *     documentation does not say how it is matched.
                 * @example diwali_offer
                 */
                name?: string;
                /**
                 * @description Only templates in this state of review. `ALL` selects every state; no template has it itself.
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
            /** @description The matching templates; of the two shown, the first follows the reference, the second the guide. */
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
            /** @description In the guide only, whose sample is about a path that does not exist. */
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
                 * @description What to sort by. By the guide `name` when left out.
                 * @example name
                 */
                sortBy?: "name" | "url" | "createdBy" | "integrationCount";
                /**
                 * @description Ascending or descending. By the guide `ASC` when left out.
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
            /** @description The webhooks. */
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
            /** @description The batch was handled. Each message has an outcome of its own, which may be a failure. */
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
            /** @description What became of each tag and field. */
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
            /** @description What became of each tag and field. */
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
            /** @description The present balance. The API reference gives this status. */
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
            /** @description The present balance. The guide gives this status. */
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
            /** @description The call is answered. The body is known from an example only, so no property is certain to be there. */
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
                 * @description Names the calling client. No values are documented.
                 * @example acme-crm
                 */
                client?: string;
                /**
                 * @description DoubleTick's id of the customer, not the phone number. Webhooks about calls carry it.
                 * @example customer_0000000021
                 */
                customerId: string;
                /**
                 * @description Version of the calling client. No form is documented.
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
            /** @description What may be done now. The body is known from examples only, so no property is certain to be there. */
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
            /** @description The call is being placed. The body is known from an example only, so no property is certain to be there. */
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
             * @description No addon (the example), no active member with this number (`Member not found` when revoking), or no free
             *     license, whose message is not documented. Tell them apart by `message`; all have the same `reason`. A body
             *     with `statusCode` means that the request itself is malformed (assumed, as elsewhere).
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
             * @description The key is valid, but the organization lacks `ASSIGN_CALL_LICENSE`. The usual body of other operations, with
             *     `statusCode`, would mean a key that is missing or not valid.
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
             * @description The key is not valid or revoked, the caller's address is not on the key's list, or the key may not be used
             *     from a browser.
             */
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description More than 60 calls in a minute. No header is documented that says when to try again. */
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
            /** @description The member has no license any more. */
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
             * @description No active member with this number (the example), no addon, or a member without a license, whose message is
             *     not documented. Tell them apart by `message`; all have the same `reason`. A body with `statusCode` means that
             *     the request itself is malformed (assumed, as elsewhere).
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
             * @description The key is valid, but the organization lacks `REVOKE_CALL_LICENSE`. The usual body of other operations, with
             *     `statusCode`, would mean a key that is missing or not valid.
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
             * @description The key is not valid or revoked, the caller's address is not on the key's list, or the key may not be used
             *     from a browser.
             */
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description More than 60 calls in a minute. No header is documented that says when to try again. */
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
                 * @description The running call.
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
            /** @description The ping counts. The example of the documentation is an empty object. */
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
            /** @description The call goes on. The body is known from an example only, so no property is certain to be there. */
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
            /** @description The call is over. The body is known from an example only, so no property is certain to be there. */
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
            /** @description The outcome, sent or failed. The API reference gives this status. */
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
            /** @description The outcome, sent or failed. The guide gives this status. */
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
            /** @description What is known of the delivery. */
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
             * @description The organization has used up its request of this second. Whether `Retry-After` is sent is not documented; a
             *     second is enough.
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
             * @description The batch was handled. The reference gives the status without a body; the guide shows one outcome, live
             *     answers have been seen with a list of them.
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
             * @description The request is well formed, but cannot be carried out, for example because a media URL leads to the wrong
             *     kind of file. Only the guide gives the status; its example is the same on every page.
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
            /** @description The request was handled; `success` says with what result. */
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
                 * @description The group to delete.
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
                 * @description The group, by the id that its creation returned.
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
            /** @description The group. */
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
                 * @description First half of the cursor, the id of the last group of the page before.
                 * @example grp_0000000002
                 */
                lastGroupId?: string;
                /**
                 * @description Second half of the cursor. Only groups created before this time, in ISO 8601.
                 * @example 2026-01-14T09:30:00.000Z
                 */
                olderThanTimestamp?: string;
                /**
                 * @description The account's WhatsApp number whose groups are listed.
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
            /** @description One page of groups. */
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
                 * @description The group whose people are listed.
                 * @example grp_0000000001
                 */
                groupId: string;
                /**
                 * @description First half of the cursor, the number of the last participant of the page before, unchanged. A leading `+` has
                 *     to be sent as `%2B`.
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
                 * @description The group that the person leaves.
                 * @example grp_0000000001
                 */
                groupId: string;
                /**
                 * @description The person's number. The documentation shows it with a leading `+`, which has to be sent as `%2B`.
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
            /** @description The removal is done or under way. */
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
                 * @description The present id of the group.
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
            /** @description Received. Which answers DoubleTick expects is not documented. */
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
