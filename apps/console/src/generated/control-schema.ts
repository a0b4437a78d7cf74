// Generated from the document it describes. Run `npm run generate`.
export interface paths {
    "/__mock/fidelity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documented responses and the rules of each operation, with their sources */
        get: operations["getFidelity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the mock works, and how many of its responses violated the document */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every operation that the mock answers */
        get: operations["listRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a request to the API
         * @description For pages, because a browser cannot send a GET with a body. The request goes to the API of this mock as any other does: it needs a key, is validated, and is in the journal. The answer is in the result, whatever its status.
         */
        post: operations["sendRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every world, the least recently used first */
        get: operations["listWorlds"];
        put?: never;
        /**
         * Create a world
         * @description The answer names a key that opens it: the first of `keys`, or a new one if you send none.
         */
        post: operations["createWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One world */
        get: operations["getWorld"];
        put?: never;
        post?: never;
        /** Delete a world and its keys */
        delete: operations["deleteWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The APIs that the bots of a world can call
         * @description Whole, with their keys, in the order in which they were created.
         */
        get: operations["listApis"];
        put?: never;
        /** Save an API for bots */
        post: operations["createApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/apis/{apiId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a saved API
         * @description Every bot that calls it does so as it is from now on.
         */
        put: operations["changeApi"];
        post?: never;
        /**
         * Delete a saved API
         * @description Refused while a bot calls it.
         */
        delete: operations["deleteApi"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/apis/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call an API once, as a bot would in a conversation
         * @description Only this machine, the hosts that the mock was started with, and `public.doubletick.io` are called; the last is answered by this world. Redirects are not followed. Refused with 422 where a value cannot be in a header or the path.
         */
        post: operations["testApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/bot-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The runs of bots, the latest first */
        get: operations["listBotRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/bot-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run with the steps that it has come to */
        get: operations["getBotRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/bot-runs/{runId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a conversation again from a step
         * @description Starts another run in the same conversation at this step, with the answers and results that the run had when it came there. What the bot did is not undone. A run that is under way in the conversation ends.
         */
        post: operations["replayBotRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bots of a world
         * @description In the order in which they were created, and the templates that a bot can be created from.
         */
        get: operations["listBots"];
        put?: never;
        /**
         * Create a bot
         * @description A draft: it answers nobody before it is published. Created from a template, it comes with the APIs that the template calls, unless the world has them already.
         */
        post: operations["createBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/bots/{botId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A bot, what is wrong with it, and its variables */
        get: operations["getBot"];
        put?: never;
        post?: never;
        /**
         * Delete a bot
         * @description Its conversations leave it.
         */
        delete: operations["deleteBot"];
        options?: never;
        head?: never;
        /**
         * Rename a bot, or change its steps
         * @description What you leave out stays. A published bot runs on as it was published.
         */
        patch: operations["changeBot"];
        trace?: never;
    };
    "/__mock/worlds/{world}/bots/{botId}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a bot
         * @description The copy is a draft, with other webhook URLs.
         */
        post: operations["duplicateBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/bots/{botId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A bot and its APIs as JSON to keep */
        get: operations["exportBot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/bots/{botId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a bot as it is now
         * @description From now on it answers customers. Refused while it has problems.
         */
        post: operations["publishBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/bots/{botId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a bot
         * @description Its conversations leave it, and it starts no more until it is published again.
         */
        post: operations["stopBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/bots/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a bot from JSON that was exported
         * @description An API that the world has with the same name and the same content is used; otherwise it is created too.
         */
        post: operations["importBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chats of the inbox, the latest change first */
        get: operations["listInboxChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/chats/{chatId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A chat with its customer, custom fields and notes */
        get: operations["getInboxChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/chats/{chatId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The messages of a chat, and what was done to it
         * @description The latest page comes first; within a page the oldest message does. A status is what has happened by now. Messages do not change apart from their status, which `MESSAGE_STATUS_UPDATE` events tell of, and their call, which `CALL_…` events tell of: read those messages again with `ids`.
         */
        get: operations["readConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time in a world */
        get: operations["getClock"];
        put?: never;
        /**
         * Freeze, scale or move the time in a world
         * @description At most one of `freeze`, `scale` and `real`, and at most one of `advance` and `to`, in this order. Time only moves forward. What is due on the way is carried out in the order of time, its webhooks are delivered and its bots make their calls, before the answer.
         */
        post: operations["changeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers by name or phone number */
        get: operations["findInboxCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was, is and will be delivered to webhooks
         * @description The latest page comes first; within a page the oldest delivery does. The log has every delivery that is not finished, and the last 1,000 that are. API keys are masked, and so are headers and query values whose names say that they are secret.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description Sends the same bytes at once, and answers when the receiver has, or its time-out is over.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/deliveries/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send held deliveries
         * @description Sends the deliveries with the `ids` in this order; without `ids` all that are held, and what is left of shuffled groups. The policy goes on to hold others.
         */
        post: operations["releaseDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/delivery-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens to deliveries */
        get: operations["getDeliveryPolicy"];
        /**
         * Shuffle, duplicate, drop, delay or hold deliveries
         * @description Replaces the policy for deliveries from now on. The first rule that matches a delivery counts; without one it is sent in order. What is held or delayed already stays so.
         */
        put: operations["setDeliveryPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in a world, as a list or as a stream
         * @description Without `after`, the latest events; with it, those that follow. Oldest first. With `Accept: text/event-stream`, which an EventSource sends, the events follow as they happen, first those after `Last-Event-ID` or `after`. The latest 10,000 events are kept.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The faults of a world, with how often each matched and happened */
        get: operations["listFaults"];
        /**
         * Replace the faults of a world
         * @description A fault happens to valid requests that its rule matches, or to deliveries of a webhook event. Of several rules that match, the first whose time has come happens; all of them count the match.
         */
        put: operations["replaceFaults"];
        /** Add faults after those of a world */
        post: operations["addFaults"];
        /** Remove all faults of a world */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write as a customer
         * @description The short form of `simulate` with `CUSTOMER_MESSAGE`. Creates the customer and the chat if needed, and opens the 24-hour conversation window.
         */
        post: operations["receiveMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest requests and how they were answered
         * @description The latest page comes first; within a page the oldest request does. Every API key is masked. The journal keeps at least the last 1,000 requests of a world; headers and bodies are kept for the latest 32 MiB of all worlds.
         */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of a world
         * @description With the whole keys, to copy at any time, in the order in which they were created.
         */
        get: operations["listKeys"];
        put?: never;
        /** Create a key */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/keys/{keyId}": {
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
         * Delete a key
         * @description The key gets 401 from now on. The last key that may do all cannot be deleted.
         */
        delete: operations["deleteKey"];
        options?: never;
        head?: never;
        /**
         * Rename, disable or limit a key
         * @description What you leave out stays. A request with a disabled key gets 401, and so does a request from an address that is not on the whitelist.
         */
        patch: operations["updateKey"];
        trace?: never;
    };
    "/__mock/worlds/{world}/keys/{keyId}/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a key by a new one
         * @description The old key gets 401 from now on. Everything else, such as the name and the whitelist, stays.
         */
        post: operations["regenerateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/keys/{keyId}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often a key was sent, by operation, status and hour
         * @description Counted from the journal, which keeps at least the last 1,000 requests of the world and starts over with a reset. Refused requests count, also those with a key that was regenerated.
         */
        get: operations["readKeyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/options": {
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
         * Change options of a running world
         * @description Options that you leave out stay. What is under way follows: it waits where nothing comes by itself any more, and goes on where it waited. Options that say what a new world has take effect with the next reset.
         */
        patch: operations["changeOptions"];
        trace?: never;
    };
    "/__mock/worlds/{world}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let something go on that takes time
         * @description The next step of what is named by exactly one id comes now or, with `to`, every step up to that status, whatever was planned. A status never goes back.
         */
        post: operations["progressWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a world over from its seed
         * @description With `options`, they are applied on top of the options the mock was started with; without, all options stay. With `seed` or `data`, the world starts from other data from now on; without, from its own, such as that of `--seed-file`. With `numbers: 1`, everything in it is on one WABA number.
         */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait until no delivery and no call of a bot is pending
         * @description Deliveries that are held, or that wait for the clock of the world, are not pending.
         */
        post: operations["settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Simulate what people do outside the API
         * @description A customer writes, calls or joins a WhatsApp group; a team member writes, reads or closes a chat in the inbox; WhatsApp tells of a message, a template or a call. `type` says which. Every type is a method in process too: `LIST_REPLY` is `simulate.listReply()`.
         */
        post: operations["simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take a snapshot of a world, to restore it later */
        get: operations["takeSnapshot"];
        /** Restore a world from a snapshot */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/state/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of one table, oldest first */
        get: operations["readTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cause a webhook event
         * @description Makes something happen that causes the event: a customer writes, a message fails, a note is edited. What is missing for that is created. An event without a documented payload is only reported.
         */
        post: operations["trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/{world}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registered webhooks */
        get: operations["listRegisteredWebhooks"];
        put?: never;
        post?: never;
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
        ApiKey: {
            /** @description By the clock of the world, in milliseconds since 1970. */
            createdAt: number;
            /**
             * @description Stays when the key is regenerated.
             * @example demo-key-1
             */
            id: string;
            /**
             * @description What a request sends.
             * @example key_0123456789
             */
            key: string;
            /** @description When a request with the key was last let in, in milliseconds since 1970. */
            lastUsedAt: number | null;
            name: string;
            permissions: components["schemas"]["Permissions"];
            /** @enum {string} */
            status: "ACTIVE" | "DISABLED";
            /**
             * @description The addresses and ranges that may use the key; empty for every address.
             * @example [
             *       "127.0.0.1",
             *       "10.0.0.0/8"
             *     ]
             */
            whitelist: string[];
        };
        ApiKeys: {
            keys: components["schemas"]["ApiKey"][];
        };
        Bot: {
            /** @description In milliseconds since 1970. */
            createdAt: number;
            flow: components["schemas"]["BotFlow"];
            id: string;
            name: string;
            /** @description What keeps it from being published. */
            problems: components["schemas"]["BotProblem"][];
            /** @description What runs. Null before it was published. */
            publishedFlow: components["schemas"]["BotFlow"] | null;
            /** @description The latest revision whose steps are the published ones. Null before the bot is published. */
            publishedRevision: number | null;
            /** @description Counts the changes of its name and flow, from 1. */
            revision: number;
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED" | "STOPPED";
            /** @description In milliseconds since 1970. */
            updatedAt: number;
            /** @description What its strings can name as `{{name}}`. */
            variables: {
                about: string;
                name: string;
            }[];
        };
        /** @description A request of a bot and what came back. Keys are masked. */
        BotCall: {
            /** @description Null without an answer. */
            answer: {
                body: string;
                /** @description Whether only the beginning of the body was kept. */
                isBodyCut: boolean;
                status: number;
            } | null;
            body: string;
            /** @description Why there is no answer; null with one. */
            error: {
                code: string;
                message: string;
            } | null;
            headers: {
                [key: string]: string;
            };
            /** @description What the mock says about its own answer, such as why it refused a key. Absent if it says nothing. */
            hint?: string;
            method: string;
            url: string;
        };
        /**
         * @example {
         *       "name": "Opening hours",
         *       "revision": 3
         *     }
         */
        BotChanges: {
            flow?: components["schemas"]["BotFlow"];
            name?: string;
            /** @description The revision that your changes are based on. If the bot has changed since then, you get 409. */
            revision?: number;
        };
        BotFile: {
            /** @description The APIs that the bot calls. A key of the world is written as `{{account.apiKey}}`, which stands for a key of the world that the bot runs in. Other secrets are written as `…`. */
            apis: {
                /** @description JSON or anything else, with variables. Empty for a request without a body. */
                body: string;
                headers: {
                    name: string;
                    /** @description Can have variables, such as `{{customer.name}}`. */
                    value: string;
                }[];
                id: string;
                /** @enum {string} */
                method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
                name: string;
                /** @description Can have variables, such as `{{customer.name}}`. */
                url: string;
            }[];
            bot: {
                flow: components["schemas"]["BotFlow"];
                name: string;
            };
            /** @enum {number} */
            version: 1;
        };
        BotFlow: {
            connections: {
                /** @description An exit of this step, such as `next` or `success`. Each has at most one connection. */
                exit: string;
                /** @description The id of a step. */
                from: string;
                /** @description The id of the step that comes next. */
                to: string;
            }[];
            steps: components["schemas"]["BotStep"][];
        };
        BotList: {
            bots: components["schemas"]["BotSummary"][];
            /** @description What a bot can be created from. */
            templates: components["schemas"]["BotTemplate"][];
        };
        BotMessage: {
            /** @enum {string} */
            kind: "TEXT";
            /** @description Can have variables, such as `{{customer.name}}`. */
            text: string;
        } | {
            buttons: {
                /** @description Unique in its step. */
                id: string;
                /** @description Can have variables, such as `{{customer.name}}`. */
                text: string;
            }[];
            /** @enum {string} */
            kind: "BUTTONS";
            /** @description Can have variables, such as `{{customer.name}}`. */
            text: string;
        } | {
            /** @description The text of the button that opens the list. */
            button: string;
            items: {
                /** @description Unique in its step. */
                id: string;
                /** @description Can have variables, such as `{{customer.name}}`. */
                text: string;
            }[];
            /** @enum {string} */
            kind: "LIST";
            /** @description Can have variables, such as `{{customer.name}}`. */
            text: string;
        } | {
            /** @description Can have variables, such as `{{customer.name}}`. */
            caption: string;
            /** @description For a document; empty otherwise. */
            fileName: string;
            /** @enum {string} */
            kind: "MEDIA";
            /** @enum {string} */
            mediaType: "IMAGE" | "VIDEO" | "AUDIO" | "DOCUMENT";
            /** @description Can have variables, such as `{{customer.name}}`. */
            mediaUrl: string;
        } | {
            /** @enum {string} */
            kind: "TEMPLATE";
            language: string;
            templateName: string;
            /** @description The values of the body, in the order of its placeholders. */
            values: string[];
        };
        BotProblem: {
            /** @description Such as `message/text`; null for the whole step. */
            field: string | null;
            message: string;
            /** @description Null for the whole bot. */
            stepId: string | null;
        };
        BotRun: {
            botId: string;
            /** @description Empty if the bot was deleted. */
            botName: string;
            chatId: string;
            customerName: string;
            customerPhone: string;
            /** @description Null until the run ends. */
            endedAt: number | null;
            id: string;
            /** @description Counts the runs of the world, from 1. */
            number: number;
            /** @description Why the run failed or was stopped. */
            reason: string | null;
            /** @description When a wait is over. */
            resumesAt: number | null;
            /** @description In milliseconds since 1970. */
            startedAt: number;
            /**
             * @description The type of the trigger.
             * @enum {string}
             */
            startedBy: "KEYWORD" | "ANY_MESSAGE" | "FIRST_MESSAGE" | "TEMPLATE_BUTTON" | "WEBHOOK" | "REPLAY";
            /** @enum {string} */
            status: "RUNNING" | "WAITING" | "FINISHED" | "FAILED" | "STOPPED";
            /** @description Where the run is, or was when it ended. */
            stepId: string | null;
            /** @description In milliseconds since 1970. */
            updatedAt: number;
            wabaNumber: string;
            /**
             * @description A message of the customer, the end of a wait, or the answer of an API.
             * @enum {string|null}
             */
            waitsFor: "REPLY" | "TIME" | "CALL" | null;
        };
        BotRunDetails: components["schemas"]["BotRun"] & {
            answers: {
                [key: string]: string;
            };
            results: {
                [key: string]: string;
            };
            visits: {
                /** @description In milliseconds since 1970. */
                at: number;
                botId: string;
                call: components["schemas"]["BotCall"] | null;
                /** @description The exit that the run took; null if it took none. */
                exit: string | null;
                /** @description What happened there, as a sentence. */
                note: string | null;
                number: number;
                stepId: string;
                stepType: string;
            }[];
            /** @description The body that the webhook trigger received; null for another trigger. */
            webhook: {
                [key: string]: unknown;
            } | null;
        };
        BotStep: {
            /** @description Unique in its bot. */
            id: string;
            keywords: string[];
            /**
             * @description Whether the message is the keyword, or has it as a word.
             * @enum {string}
             */
            match: "EXACT" | "CONTAINS";
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "KEYWORD";
        } | {
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "ANY_MESSAGE";
        } | {
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "FIRST_MESSAGE";
        } | {
            /** @description The text of the button; empty for any button of the template. */
            button: string;
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            templateName: string;
            /** @enum {string} */
            type: "TEMPLATE_BUTTON";
        } | {
            /** @description The customer's phone number, such as `{{webhook.from}}`. */
            customerPhone: string;
            /** @description The last part of the URL `/hooks/{hookId}`. Send an empty string and the mock fills it in. One that another step has is replaced. */
            hookId: string;
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "WEBHOOK";
            /** @description Empty for the customer's only chat, or the only WABA number of the account. */
            wabaNumber: string;
        } | {
            /** @description Unique in its bot. */
            id: string;
            message: components["schemas"]["BotMessage"];
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "SEND_MESSAGE";
        } | {
            /** @description The name of the answer: `city` is `{{answers.city}}` in later steps. */
            answer: string;
            /** @enum {string} */
            answerKind: "ANY" | "NUMBER" | "EMAIL" | "PHONE" | "DATE" | "OPTION";
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description The allowed answers, in upper or lower case. For `OPTION`; empty otherwise. */
            options: string[];
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @description What the customer gets after a wrong answer. */
            retryText: string;
            /** @description Can have variables, such as `{{customer.name}}`. */
            text: string;
            /** @enum {string} */
            type: "ASK_QUESTION";
        } | {
            /** @description The bot goes on with the first branch whose tests hold, or with `else`. */
            branches: {
                /** @description Unique in its step. */
                id: string;
                name?: string;
                /** @description All of them must hold. */
                tests: {
                    /** @description Can have variables, such as `{{customer.name}}`. */
                    left: string;
                    /** @enum {string} */
                    operator: "EQUALS" | "NOT_EQUALS" | "CONTAINS" | "STARTS_WITH" | "GREATER_THAN" | "LESS_THAN" | "IS_EMPTY" | "IS_NOT_EMPTY";
                    /** @description Can have variables, such as `{{customer.name}}`. */
                    right: string;
                }[];
            }[];
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "CONDITION";
        } | {
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            seconds: number;
            /** @enum {string} */
            type: "WAIT";
        } | {
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "UNASSIGN";
        } | {
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            tag: string;
            /** @enum {string} */
            type: "ADD_TAG";
        } | {
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            tag: string;
            /** @enum {string} */
            type: "REMOVE_TAG";
        } | {
            /** @description The name of the custom field. */
            field: string;
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "SET_CUSTOM_FIELD";
            /** @description Can have variables, such as `{{customer.name}}`. */
            value: string;
        } | {
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "END";
        } | {
            /** @description Unique in its bot. */
            id: string;
            /** @description The phone numbers of team members. */
            memberPhones: string[];
            /**
             * @description `ROUND_ROBIN` assigns each conversation to the next person of the list.
             * @enum {string}
             */
            method: "PERSON" | "ROUND_ROBIN";
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @description Whether a chat that has an assignee gets another one. */
            reassign: boolean;
            /** @enum {string} */
            type: "ASSIGN_AGENT";
        } | {
            /** @description Null until an API is chosen. */
            apiId: string | null;
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @description The parts of the JSON answer to keep. */
            results: {
                /** @description `status` is `{{results.status}}` in later steps. */
                name: string;
                /** @description Names and positions, such as `data.items[0].id`. */
                path: string;
            }[];
            /** @enum {string} */
            type: "CALL_API";
        } | {
            /** @description Null until a bot is chosen. */
            botId: string | null;
            /** @description Unique in its bot. */
            id: string;
            /** @description What the step is called on the canvas. Default: the name of its type. */
            name?: string;
            /** @description Where the step is drawn. Without a position, the canvas finds a place for it. */
            position?: {
                x: number;
                y: number;
            };
            /** @enum {string} */
            type: "START_BOT";
        };
        BotSummary: {
            /** @description How many conversations are in the bot now. */
            activeRuns: number;
            /** @description In milliseconds since 1970. */
            createdAt: number;
            id: string;
            /** @description When the latest run started; null before the first. */
            lastRunAt: number | null;
            name: string;
            /** @description The latest revision whose steps are the published ones. Null before the bot is published. */
            publishedRevision: number | null;
            /** @description Counts the changes of its name and flow, from 1. */
            revision: number;
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED" | "STOPPED";
            stepCount: number;
            triggers: ("KEYWORD" | "ANY_MESSAGE" | "FIRST_MESSAGE" | "TEMPLATE_BUTTON" | "WEBHOOK")[];
            /** @description In milliseconds since 1970. */
            updatedAt: number;
        };
        BotTemplate: {
            about: string;
            id: string;
            name: string;
        };
        Clock: {
            /** @enum {string} */
            mode: "real" | "frozen" | "scaled";
            /** @description Milliseconds since 1970. */
            now: number;
            /** @description Seconds that pass in the world in a real second; 0 while frozen. */
            scale: number;
            /** @description The same as ISO 8601. */
            time: string;
        };
        ClockChange: {
            /**
             * @description How long to move forward: a duration such as `25h`, `1h30m` or `500ms`, or milliseconds.
             * @example 25h
             */
            advance?: string | number;
            /**
             * @description Time stands still from now on.
             * @enum {boolean}
             */
            freeze?: true;
            /**
             * @description A second takes a second again, from the time that it is in the world.
             * @enum {boolean}
             */
            real?: true;
            /**
             * @description Seconds that pass in the world in a real second; more than 0.
             * @example 60
             */
            scale?: number;
            /**
             * @description The time to move to: ISO 8601 with an offset, or milliseconds since 1970.
             * @example 2026-11-30T09:00:00Z
             */
            to?: string | number;
        };
        Conversation: {
            /** @description The `after` for what will be added from now on. */
            latest: string;
            messages: components["schemas"]["InboxMessage"][];
            /** @description The `before` of the page before; null on the last. */
            older: string | null;
        };
        CountedFaultRule: {
            effect: components["schemas"]["FaultEffect"];
            /** @description How often it happened. */
            fired: number;
            /** @description How often it matched. */
            hits: number;
            id: string;
            /** @description One of `operation`, `path` and `event`. */
            match: {
                /**
                 * @description A webhook event.
                 * @example MESSAGE_STATUS_UPDATE
                 */
                event?: string;
                /** @description Only together with `path`. */
                method?: string;
                /** @example sendWhatsappTextMessage */
                operation?: string;
                /** @description With `*` at the end, every path that starts like it. */
                path?: string;
            };
            /** @description The first match that it happens to. Default: 1. */
            nth?: number;
            /** @description How often it happens. Default: every time. */
            times?: number;
            /** @description Values of `query`, `params` and `body`, or of the payload of a webhook, at any depth. */
            where?: {
                [key: string]: unknown;
            };
        };
        CustomerContent: {
            text: string;
            /** @enum {string} */
            type: "TEXT";
        } | {
            caption?: string;
            fileName?: string;
            /** Format: uri */
            mediaUrl: string;
            /** @enum {string} */
            type: "IMAGE";
        } | {
            caption?: string;
            fileName?: string;
            /** Format: uri */
            mediaUrl: string;
            /** @enum {string} */
            type: "VIDEO";
        } | {
            caption?: string;
            fileName?: string;
            /** Format: uri */
            mediaUrl: string;
            /** @enum {string} */
            type: "AUDIO";
        } | {
            caption?: string;
            fileName?: string;
            /** Format: uri */
            mediaUrl: string;
            /** @enum {string} */
            type: "DOCUMENT";
        } | {
            caption?: string;
            fileName?: string;
            /** Format: uri */
            mediaUrl: string;
            /** @enum {string} */
            type: "STICKER";
        } | {
            id: string;
            payload: string;
            text: string;
            /** @enum {string} */
            type: "BUTTON";
        } | {
            id: string;
            text: string;
            /** @enum {string} */
            type: "LIST_REPLY";
        } | {
            address?: string;
            latitude: number;
            longitude: number;
            name?: string;
            /** @enum {string} */
            type: "LOCATION";
        } | {
            contacts: {
                emails?: {
                    email: string;
                    type?: string;
                }[];
                name: {
                    first_name?: string;
                    formatted_name: string;
                    last_name?: string;
                };
                phones?: {
                    phone: string;
                    type?: string;
                }[];
            }[];
            /** @enum {string} */
            type: "CONTACTS";
        } | {
            flowResponse: {
                id: string;
                value: string;
            }[];
            /** @enum {string} */
            type: "FLOW";
        } | {
            items: {
                price: number;
                productId: string;
                quantity: number;
            }[];
            text?: string;
            /** @enum {string} */
            type: "ORDER";
        } | {
            emoji: string;
            /** @enum {string} */
            type: "REACTION";
        } | {
            body?: string;
            clickId?: string;
            headline?: string;
            /** Format: uri */
            imageUrl?: string;
            /** @enum {string} */
            mediaType?: "image" | "video";
            sourceId?: string;
            /** @enum {string} */
            sourceType?: "ad" | "post";
            /** Format: uri */
            sourceUrl?: string;
            text: string;
            /** Format: uri */
            thumbnailUrl?: string;
            /** @enum {string} */
            type: "AD_CLICK";
            /** Format: uri */
            videoUrl?: string;
        };
        CustomerMessage: {
            content: components["schemas"]["CustomerContent"];
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            name?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
        };
        Deliveries: {
            deliveries: components["schemas"]["Delivery"][];
            /** @description The `before` of the next page, which is older; null on the last page. */
            next: number | null;
        };
        Delivery: {
            attempts: components["schemas"]["DeliveryAttempt"][];
            /** @description The delivery that this one duplicates. */
            copyOf: string | null;
            /** @description Milliseconds since 1970, by the clock of the world. */
            createdAt: number;
            /** @description Milliseconds since 1970, by the clock of the world. */
            dueAt: number | null;
            /**
             * @description Of the delivery policy.
             * @enum {string|null}
             */
            effect: "drop" | "hold" | "before-answer" | "delay" | "duplicate" | "shuffle" | null;
            event: string;
            /** @description The id of the fault rule that happened to it. */
            fault: string | null;
            id: string;
            /** @description Counts the deliveries of the world, from 1. */
            number: number;
            /** @description Why it was not sent. */
            reason: string | null;
            request: {
                body: string;
                headers: {
                    [key: string]: string;
                };
                /** @enum {string} */
                method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD";
                url: string;
            };
            retryOnTimeout: boolean;
            status: components["schemas"]["DeliveryStatus"];
            /** @description As it is registered. */
            url: string;
            wabaNumber: string;
            webhookId: string;
        };
        DeliveryAttempt: {
            /** @description Milliseconds since 1970, by the clock of the world. */
            at: number;
            /** @description The start of the answer, up to 1,024 characters. */
            body: string | null;
            /** @description Why there is no answer: `TIMEOUT`, or a code such as `ECONNREFUSED`. */
            error: {
                code: string;
                message: string;
            } | null;
            isBodyCut: boolean;
            isReplay: boolean;
            /** @description Real time until the answer. Missing after a restart, reset or restored snapshot. */
            latencyMs?: number;
            /** @description Null without an answer. */
            status: number | null;
        };
        DeliveryPolicy: {
            rules: components["schemas"]["DeliveryRule"][];
        };
        /** @description `before-answer` sends a delivery before the request that causes it is answered. `delay` is on the clock of the world. */
        DeliveryRule: {
            /** @enum {string} */
            effect: "drop" | "hold" | "before-answer";
            match?: {
                /**
                 * @description The name of a webhook event.
                 * @example MESSAGE_RECEIVED
                 */
                event?: string;
                /** @description Only the nth of the deliveries that fit the other fields, counted from when the policy was set. */
                nth?: number;
                webhookId?: string;
            };
        } | {
            byMs: number;
            /** @enum {string} */
            effect: "delay";
            match?: {
                /**
                 * @description The name of a webhook event.
                 * @example MESSAGE_RECEIVED
                 */
                event?: string;
                /** @description Only the nth of the deliveries that fit the other fields, counted from when the policy was set. */
                nth?: number;
                webhookId?: string;
            };
        } | {
            /** @enum {string} */
            effect: "duplicate";
            match?: {
                /**
                 * @description The name of a webhook event.
                 * @example MESSAGE_RECEIVED
                 */
                event?: string;
                /** @description Only the nth of the deliveries that fit the other fields, counted from when the policy was set. */
                nth?: number;
                webhookId?: string;
            };
            /** @description How often it is sent. Default: 2. */
            times?: number;
        } | {
            /** @enum {string} */
            effect: "shuffle";
            match?: {
                /**
                 * @description The name of a webhook event.
                 * @example MESSAGE_RECEIVED
                 */
                event?: string;
                /** @description Only the nth of the deliveries that fit the other fields, counted from when the policy was set. */
                nth?: number;
                webhookId?: string;
            };
            /** @description How many deliveries of a webhook are sent in another order. Default: 4. */
            size?: number;
            /** @description When fewer are sent, in milliseconds on the clock of the world. Default: 10,000. */
            withinMs?: number;
        };
        /**
         * @description `SCHEDULED` waits for the clock of the world, `HELD` for a release. A `DELIVERED` one had a 2xx; `BLOCKED` is a host that is not called.
         * @enum {string}
         */
        DeliveryStatus: "PENDING" | "SCHEDULED" | "HELD" | "DELIVERED" | "FAILED" | "BLOCKED" | "DROPPED";
        Event: {
            /** @description Milliseconds since 1970, by the clock of the world. */
            at: number;
            /** @description For a webhook event its payload, whether any webhook subscribes to it or not. */
            data: {
                [key: string]: unknown;
            };
            /** @description Counts the events of the world, from 1; it goes on after a reset. */
            id: number;
            /**
             * @description A webhook event, or one of the events of the mock.
             * @example REQUEST_REFUSED
             */
            type: string;
            wabaNumber?: string;
        };
        Events: {
            events: components["schemas"]["Event"][];
            /** @description The id of the oldest event that is still there. */
            firstId: number;
            /** @description The id of the latest event of the world: the `after` with which only later events count. */
            lastId: number;
        };
        FaultEffect: {
            /** @description The body of `code`; a string is sent as it is. */
            body?: unknown;
            /** @description The status: with the example of the document, or a body that says it was injected. */
            code?: number;
            /** @description How long the answer is held back, or two limits of it. */
            delayMs?: number | {
                maxMs: number;
                minMs: number;
            };
            /**
             * @description What happens to a webhook delivery; only with `match.event`.
             * @enum {string}
             */
            delivery?: "drop" | "duplicate" | "corrupt";
            /** @description Sends the body byte by byte, with this time in between. */
            dribbleMs?: number;
            /** @description The name of a documented example. */
            example?: string;
            /** @enum {string} */
            fault?: "reset" | "empty" | "garbage" | "hang" | "truncated" | "bad-chunk" | "malformed-json" | "html-502";
            headers?: {
                [key: string]: string;
            };
            /** @description What happens to the messages that the request sends. */
            outcome?: string;
            /**
             * @description Whether the request is not carried out, or carried out so that its answer is lost.
             * @enum {string}
             */
            state?: "before" | "after";
        };
        FaultRule: {
            effect: components["schemas"]["FaultEffect"];
            /** @description Default: `fault-1` and so on. */
            id?: string;
            /** @description One of `operation`, `path` and `event`. */
            match: {
                /**
                 * @description A webhook event.
                 * @example MESSAGE_STATUS_UPDATE
                 */
                event?: string;
                /** @description Only together with `path`. */
                method?: string;
                /** @example sendWhatsappTextMessage */
                operation?: string;
                /** @description With `*` at the end, every path that starts like it. */
                path?: string;
            };
            /** @description The first match that it happens to. Default: 1. */
            nth?: number;
            /** @description How often it happens. Default: every time. */
            times?: number;
            /** @description Values of `query`, `params` and `body`, or of the payload of a webhook, at any depth. */
            where?: {
                [key: string]: unknown;
            };
        };
        FaultRules: {
            rules: components["schemas"]["CountedFaultRule"][];
        };
        Fidelity: {
            operations: {
                method: string;
                operation: string;
                path: string;
                rules: {
                    /** @description What no source says, and what the mock does. */
                    assumed?: string;
                    feature: string;
                    name: string;
                    /** @description Pages of DoubleTick's documentation, `help centre`, and observations such as `observed 7`. */
                    sources: string[];
                }[];
                statuses: {
                    /** @description Where the description has this response from. */
                    source: string;
                    status: number;
                }[];
                tag: string;
            }[];
        };
        Health: {
            /** @description Worlds deleted to make room for others. */
            evictedWorlds: number;
            /** @enum {string} */
            status: "ok";
            /** @description Responses of the mock that violate the OpenAPI document, counted by operation and problem. It should be empty. */
            violations: {
                [key: string]: number;
            };
            worlds: number;
        };
        InboxActivity: {
            /** @description The team member who did it in the inbox, or the bot by its name. */
            actor: components["schemas"]["Person"] | {
                bot: string;
            } | "API";
            /** @enum {string} */
            event: "ASSIGNED" | "UNASSIGNED" | "COLLABORATOR_ADDED" | "COLLABORATOR_REMOVED" | "TAG_ADDED" | "TAG_REMOVED" | "CLOSED";
            /** @description The team member that it happened to. */
            subject: components["schemas"]["Person"] | null;
            tag: string | null;
        };
        InboxCall: {
            /** @enum {string} */
            direction: "INCOMING" | "OUTGOING";
            /** @enum {string} */
            status: "INITIATED" | "IN_PROGRESS" | "END" | "REJECT" | "MISSED" | "FAILED";
            /** @description How long they talked; null before the call is over, and if it was not answered. */
            talkSeconds: number | null;
        };
        InboxChat: {
            assignee: components["schemas"]["Person"] | null;
            collaborators: components["schemas"]["Person"][];
            /** @description In digits; null for a WhatsApp group. */
            customerPhone: string | null;
            /** @description The WhatsApp group; null for a customer. */
            groupId: string | null;
            id: string;
            isDone: boolean;
            /** @description Whether anything but a template may be sent. */
            isWindowOpen: boolean;
            lastMessage: components["schemas"]["InboxLastMessage"] | null;
            /** @description Of the customer or the WhatsApp group. */
            name: string;
            /** @description The `cursor` of a page that begins with this chat. */
            place: string;
            tags: string[];
            unreadCount: number;
            /** @description Milliseconds since 1970. */
            updatedAt: number;
            wabaNumber: string;
            /** @description When the 24 hours after the customer's last message end or have ended; null if the customer never wrote, and for a WhatsApp group, whose window is always open. */
            windowEndsAt: number | null;
        };
        InboxChatDetails: components["schemas"]["InboxChat"] & {
            /** @description Null for a WhatsApp group. */
            customer: components["schemas"]["InboxCustomer"] | null;
            customFields: {
                id: string;
                name: string;
                type: string;
                value: string;
            }[];
            /** @description The newest first. */
            notes: {
                author: string;
                /** @description Milliseconds since 1970. */
                createdAt: number;
                id: string;
                text: string;
                /** @description Milliseconds since 1970. */
                updatedAt: number;
            }[];
        };
        InboxCustomer: {
            id: string;
            imageUrl: string | null;
            isBlocked: boolean;
            isOptedIn: boolean;
            name: string;
            phone: string;
        };
        InboxLastMessage: {
            /** @description Milliseconds since 1970. */
            at: number;
            /**
             * @description Who wrote it: the customer, the account, or the inbox itself.
             * @enum {string}
             */
            origin: "CUSTOMER" | "USER" | "SYSTEM";
            /**
             * @description What has happened by now to a message that the account sent. `PENDING` once it was accepted.
             * @enum {string|null}
             */
            status: "PENDING" | "SENT" | "DELIVERED" | "READ" | "FAILED" | null;
            text: string | null;
            type: string;
        };
        InboxMessage: {
            /** @description What has happened by now to the call of a `CALL` message. */
            call: components["schemas"]["InboxCall"] | null;
            /** @description When its status last changed. */
            changedAt: number;
            /** @description Everything else, as it was sent: for a message of the API the `content` of its request; for a customer's message the fields of its type in `POST …/simulate`. */
            content: {
                [key: string]: unknown;
            } | null;
            /** @description Milliseconds since 1970. */
            createdAt: number;
            failure: {
                code: string;
                reason: string;
            } | null;
            id: string;
            mediaUrl: string | null;
            /** @description The team member who sent it in the inbox; null for the API. */
            member: components["schemas"]["Person"] | null;
            /**
             * @description Who wrote it: the customer, the account, or the inbox itself.
             * @enum {string}
             */
            origin: "CUSTOMER" | "USER" | "SYSTEM";
            /** @description The participant of a WhatsApp group who wrote it. */
            participant: components["schemas"]["Person"] | null;
            /** @description The id of the message that it answers. */
            repliesTo: string | null;
            /**
             * @description What has happened by now to a message that the account sent. `PENDING` once it was accepted.
             * @enum {string|null}
             */
            status: "PENDING" | "SENT" | "DELIVERED" | "READ" | "FAILED" | null;
            /** @description What was done to the chat. The API does not list it. */
            system: components["schemas"]["InboxActivity"] | null;
            template: components["schemas"]["ShownTemplate"] | null;
            /** @description The text, or the caption of a medium. */
            text: string | null;
            /**
             * @description In upper case, such as `TEXT`; `ACTIVITY` for what was done to the chat, see `system`.
             * @example TEXT
             */
            type: string;
        };
        Journal: {
            entries: components["schemas"]["JournalEntry"][];
            /** @description The `before` of the next page, which is older; null on the last page. */
            next: number | null;
        };
        JournalEntry: {
            /** @description Milliseconds since 1970. */
            at: number;
            /** @description The operation that the client probably meant. */
            closest?: string;
            /** @description The fault that was injected. */
            fault?: {
                effect: components["schemas"]["FaultEffect"];
                /** @description Whether the request was carried out. */
                isApplied: boolean;
                /** @description `prefer` where the request asked for the fault. */
                rule: string;
            };
            /** @description What `x-mock-hint` said. */
            hint?: string;
            /** @description The id of the key that was sent, also of one that was refused. */
            key?: string;
            method: string;
            /** @description Counts the requests of the world, from 1. */
            number: number;
            /** @description Missing when no operation matches. */
            operation?: string;
            /** @description With the query, up to 2,048 characters. */
            path: string;
            /** @description The first message of a refusal. */
            reason?: string;
            request?: components["schemas"]["JournalMessage"];
            response?: components["schemas"]["JournalMessage"];
            /** @description 0 for a request that a fault lost before it was carried out. */
            status: number;
        };
        JournalMessage: {
            /** @description Decoded, up to 64 KiB. Missing if the message has no body or it was not read. */
            body?: string;
            /** @description By their names in lower case. */
            headers: {
                [key: string]: string;
            };
            /** @description True when the body was longer. */
            isBodyCut?: boolean;
        };
        KeyChanges: {
            /** @example Website */
            name?: string;
            permissions?: components["schemas"]["Permissions"];
            /** @enum {string} */
            status?: "ACTIVE" | "DISABLED";
            /** @description IP addresses and ranges, such as `203.0.113.7`, `10.0.0.0/8`, `::1`. `::ffff:127.0.0.1` is 127.0.0.1. Empty for every address. */
            whitelist?: string[];
        };
        KeyUsage: {
            /** @description With a status of 400 or more, or lost by a fault. */
            failed: number;
            /** @description The hours that have requests, in their order. */
            hours: {
                /** @description When the hour starts, in milliseconds since 1970. */
                at: number;
                count: number;
                failed: number;
            }[];
            /** @description By operation and status, the latest first. */
            operations: {
                count: number;
                /** @description The latest, in milliseconds since 1970. */
                lastAt: number;
                /** @description Null where no operation matches. */
                operation: string | null;
                status: number;
            }[];
            total: number;
        };
        NamedSeed: {
            /** @enum {string} */
            name: "demo" | "big" | "empty";
            /** @description Seeds the ids: the same number gives the same ids. */
            number: number;
            /**
             * @description With 1, everything in the data is on a single WABA number. Left out, on all of them.
             * @enum {number}
             */
            numbers?: 1;
        };
        /**
         * @example {
         *       "name": "Opening hours",
         *       "flow": {
         *         "steps": [
         *           {
         *             "id": "s1",
         *             "type": "KEYWORD",
         *             "keywords": [
         *               "hours"
         *             ],
         *             "match": "CONTAINS"
         *           },
         *           {
         *             "id": "s2",
         *             "type": "SEND_MESSAGE",
         *             "message": {
         *               "kind": "TEXT",
         *               "text": "Hi {{customer.name}}, we open at 9."
         *             }
         *           }
         *         ],
         *         "connections": [
         *           {
         *             "from": "s1",
         *             "exit": "next",
         *             "to": "s2"
         *           }
         *         ]
         *       }
         *     }
         */
        NewBot: {
            flow?: components["schemas"]["BotFlow"] & unknown;
            name: string;
            /** @description The id of a template, as `GET …/bots` lists them. Default: a bot without steps. */
            template?: string;
        };
        NewKey: {
            /** @example Website */
            name: string;
            permissions?: components["schemas"]["Permissions"] & unknown;
            /** @description IP addresses and ranges, such as `203.0.113.7`, `10.0.0.0/8`, `::1`. `::ffff:127.0.0.1` is 127.0.0.1. Empty for every address. */
            whitelist?: string[];
        };
        NewWorld: {
            data?: components["schemas"]["SeedData"];
            /** @description Default: the next free id, such as `world-2`. */
            id?: string;
            /** @description The keys that open the world, with the permissions of each. Default: one new key that may do all. */
            keys?: {
                [key: string]: components["schemas"]["Permissions"];
            };
            /**
             * @description With 1, everything in the data is on a single WABA number. Left out, on all of them.
             * @enum {number}
             */
            numbers?: 1;
            options?: components["schemas"]["Options"];
            seed?: components["schemas"]["NamedSeed"];
        };
        NewWorldSummary: components["schemas"]["World"] & {
            /**
             * @description A key that opens the world.
             * @example key_0123456789
             */
            key: string;
        };
        Options: {
            [key: string]: unknown;
        };
        Permissions: "all" | ("read" | "send" | "write" | "destroy" | "admin")[];
        Person: {
            name: string;
            /**
             * @description In digits.
             * @example 919999999911
             */
            phone: string;
        };
        Problem: {
            error: string;
            /** @description What is wrong, one string per problem. */
            message: string[];
            statusCode: number;
        };
        ProgressCommand: {
            /** @description A call. `to`: `IN_PROGRESS`, `END`, `REJECT`, `MISSED`, `FAILED`. */
            callId?: string;
            /** @description A queued deletion, by its id in the table `deletions`. `to`: `DONE`. */
            deletionId?: string;
            /** @description An export. `to`: `FINISHED`. */
            exportId?: string;
            /** @description Why a message fails or a template is rejected. Needs no `to`. */
            failure?: {
                code?: string;
                reason?: string;
            };
            /** @description A WhatsApp group. `to`: `CONFIRMED`, `FAILED`. */
            groupId?: string;
            /** @description A message that the account sent. `to`: `SENT`, `DELIVERED`, `READ`, `FAILED`. */
            messageId?: string;
            /**
             * @description Instead of all others: lets come what was due by now and waits, in the order in which it was due.
             * @enum {string}
             */
            release?: "all" | "messages" | "templates" | "exports" | "deletions" | "whatsappGroups" | "calls";
            /** @description A template. `to`: `APPROVED`, `REJECTED`, `PAUSED`, `PENDING`. */
            templateId?: string;
            /** @description All templates with this name: in every language, on every WABA number. */
            templateName?: string;
            /**
             * @description The status to reach. Default: the next step.
             * @example READ
             */
            to?: string;
        };
        ProgressResult: {
            /** @description How many steps were released. */
            released: number;
            /** @description What went on, as the state shows it; nothing for what is gone. */
            rows: components["schemas"]["Row"][];
        };
        ReceivedAnswer: {
            /** @description As it was received; empty if there was no body. */
            body: string;
            headers: {
                [key: string]: string;
            };
            status: number;
        };
        RegisteredWebhook: {
            /** @enum {string} */
            bodyFormat: "JSON" | "FORM_DATA";
            events: string[];
            id: string;
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD";
            name: string;
            retryOnTimeout: boolean;
            /** @description With the option `webhooks.signature` only. */
            signingSecret?: string;
            url: string;
            wabaNumbers: string[];
        };
        ReleaseDeliveries: {
            ids?: string[];
        };
        ResetWorld: {
            data?: components["schemas"]["SeedData"];
            /** @description What stays as it is: `webhooks`, the registered webhooks. */
            keep?: "webhooks"[];
            /**
             * @description With 1, everything in the data is on a single WABA number. Left out, on all of them.
             * @enum {number}
             */
            numbers?: 1;
            options?: components["schemas"]["Options"];
            seed?: components["schemas"]["NamedSeed"];
        };
        Route: {
            method: string;
            operation: string;
            path: string;
            summary: string;
        };
        Row: {
            [key: string]: unknown;
        };
        Rows: {
            /** @description The `offset` of the next page; null on the last page. */
            next: number | null;
            rows: components["schemas"]["Row"][];
        };
        SavedApi: {
            /** @description JSON or anything else, with variables. Empty for a request without a body. */
            body: string;
            /** @description In milliseconds since 1970. */
            createdAt: number;
            headers: {
                name: string;
                /** @description Can have variables, such as `{{customer.name}}`. */
                value: string;
            }[];
            id: string;
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            name: string;
            /** @description In milliseconds since 1970. */
            updatedAt: number;
            /** @description Can have variables, such as `{{customer.name}}`. */
            url: string;
            /** @description The ids of the bots that call it. */
            usedBy: string[];
        };
        /**
         * @example {
         *       "name": "Assign Team Member",
         *       "method": "POST",
         *       "url": "https://public.doubletick.io/team-member/assign",
         *       "headers": [
         *         {
         *           "name": "Authorization",
         *           "value": "{{account.apiKey}}"
         *         }
         *       ],
         *       "body": "{\"customerPhoneNumber\":\"{{customer.phone}}\"}"
         *     }
         */
        SavedApiDraft: {
            /** @description JSON or anything else, with variables. Empty for a request without a body. */
            body: string;
            headers: {
                name: string;
                /** @description Can have variables, such as `{{customer.name}}`. */
                value: string;
            }[];
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            name: string;
            /** @description Can have variables, such as `{{customer.name}}`. */
            url: string;
        };
        Seed: {
            /** @description The name of the data; `file` for data that was described. */
            name: string;
            /** @description Seeds the ids: the same number gives the same ids. */
            number: number;
            /**
             * @description With 1, everything in the data is on a single WABA number. Left out, on all of them.
             * @enum {number}
             */
            numbers?: 1;
        } & {
            [key: string]: unknown;
        };
        /** @description The data that the world starts with, as in a seed file. Replaces `seed`. */
        SeedData: {
            [key: string]: unknown;
        };
        SentRequest: {
            /** @description As it is sent. `content-type` says what it is. */
            body?: string;
            /** @description In place of `body`, for bytes that are not text. */
            bodyBase64?: string;
            /**
             * @description Sent as given, the API key in `Authorization` among them.
             * @example {
             *       "authorization": "key_demo000001",
             *       "content-type": "application/json"
             *     }
             */
            headers?: {
                [key: string]: string;
            };
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /**
             * @description With its query.
             * @example /customer/check-reverted-on-time
             */
            path: string;
        };
        Settle: {
            /** @description How long to wait at most, in milliseconds of real time. Default: 10,000. */
            withinMs?: number;
        };
        Settled: {
            /** @description How many deliveries and calls of bots are still to be made, or under way. */
            pending: number;
            settled: boolean;
        };
        /** @description The template as the customer sees it, with the values of the message. */
        ShownTemplate: {
            body: string;
            buttons: {
                /** @description Of a quick reply: its text unless the message gave an id. */
                id?: string;
                phoneNumber?: string;
                text: string;
                /** @enum {string} */
                type: "QUICK_REPLY" | "URL" | "PHONE_NUMBER";
                url?: string;
            }[];
            /** @description Only of a carousel. */
            cards: {
                body: string;
                buttons: {
                    /** @description Of a quick reply: its text unless the message gave an id. */
                    id?: string;
                    phoneNumber?: string;
                    text: string;
                    /** @enum {string} */
                    type: "QUICK_REPLY" | "URL" | "PHONE_NUMBER";
                    url?: string;
                }[];
                header: {
                    filename?: string;
                    latitude?: number;
                    longitude?: number;
                    mediaUrl?: string;
                    text?: string;
                    /** @enum {string} */
                    type: "TEXT" | "IMAGE" | "VIDEO" | "DOCUMENT" | "LOCATION";
                } | null;
            }[];
            footer: string | null;
            header: {
                filename?: string;
                latitude?: number;
                longitude?: number;
                mediaUrl?: string;
                text?: string;
                /** @enum {string} */
                type: "TEXT" | "IMAGE" | "VIDEO" | "DOCUMENT" | "LOCATION";
            } | null;
            id: string;
            language: string;
            name: string;
        };
        Simulation: {
            content: components["schemas"]["CustomerContent"];
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            name?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "CUSTOMER_MESSAGE";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            text: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "TEXT";
        } | {
            caption?: string;
            fileName?: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** Format: uri */
            mediaUrl: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "IMAGE";
        } | {
            caption?: string;
            fileName?: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** Format: uri */
            mediaUrl: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "VIDEO";
        } | {
            caption?: string;
            fileName?: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** Format: uri */
            mediaUrl: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "AUDIO";
        } | {
            caption?: string;
            fileName?: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** Format: uri */
            mediaUrl: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "DOCUMENT";
        } | {
            caption?: string;
            fileName?: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** Format: uri */
            mediaUrl: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "STICKER";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            id: string;
            payload: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            text: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "BUTTON";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            id: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            text: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "LIST_REPLY";
        } | {
            address?: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            latitude: number;
            longitude: number;
            name?: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "LOCATION";
        } | {
            contacts: {
                emails?: {
                    email: string;
                    type?: string;
                }[];
                name: {
                    first_name?: string;
                    formatted_name: string;
                    last_name?: string;
                };
                phones?: {
                    phone: string;
                    type?: string;
                }[];
            }[];
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "CONTACTS";
        } | {
            flowResponse: {
                id: string;
                value: string;
            }[];
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "FLOW";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            items: {
                price: number;
                productId: string;
                quantity: number;
            }[];
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            text?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "ORDER";
        } | {
            emoji: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "REACTION";
        } | {
            body?: string;
            clickId?: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            headline?: string;
            /** Format: uri */
            imageUrl?: string;
            /** @enum {string} */
            mediaType?: "image" | "video";
            /** @description The customer's profile name; it replaces the name of a known customer. */
            profileName?: string;
            /** @description The id of the message that this one answers. */
            repliesTo?: string;
            sourceId?: string;
            /** @enum {string} */
            sourceType?: "ad" | "post";
            /** Format: uri */
            sourceUrl?: string;
            text: string;
            /** Format: uri */
            thumbnailUrl?: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "AD_CLICK";
            /** Format: uri */
            videoUrl?: string;
        } | {
            data: {
                field: string;
                value: string;
            }[];
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "WIDGET_LEAD";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "CALL";
        } | {
            /** @description When the permission expires, in milliseconds since 1970. Default: never. */
            expiresAt?: number;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** @enum {string} */
            reply: "accept" | "reject";
            /**
             * @description The WABA number; optional when the account has only one.
             * @example 919999999901
             */
            to?: string;
            /** @enum {string} */
            type: "CALL_PERMISSION_REPLY";
        } | {
            /** @example call_0000000001 */
            callId: string;
            /** @description The phone number of a team member. Default: the holder of the API key. */
            from?: string;
            /** @enum {string} */
            type: "CALL_ANSWER";
        } | {
            /** @example call_0000000001 */
            callId: string;
            /** @description The phone number of a team member. Default: the holder of the API key. */
            from?: string;
            /** @enum {string} */
            type: "CALL_REJECT";
        } | {
            /** @example call_0000000001 */
            callId: string;
            /** @enum {string} */
            type: "CALL_NOT_PICKED";
        } | {
            /** @example call_0000000001 */
            callId: string;
            /** @enum {string} */
            type: "CALL_MISS";
        } | {
            /** @example call_0000000001 */
            callId: string;
            /** @description The phone number of a team member. Default: the customer ends the call. */
            from?: string;
            /** Format: uri */
            recordingUrl?: string;
            /** @enum {string} */
            type: "CALL_END";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            text: string;
            /**
             * @description The customer's phone number.
             * @example 919999999921
             */
            to: string;
            /** @enum {string} */
            type: "MEMBER_MESSAGE";
            /**
             * @description Optional when the customer's chat determines it.
             * @example 919999999901
             */
            wabaNumber?: string;
        } | {
            caption?: string;
            fileName?: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** @enum {string} */
            kind: "IMAGE" | "VIDEO" | "AUDIO" | "DOCUMENT";
            /** Format: uri */
            mediaUrl: string;
            /**
             * @description The customer's phone number.
             * @example 919999999921
             */
            to: string;
            /** @enum {string} */
            type: "MEMBER_MEDIA";
            /**
             * @description Optional when the customer's chat determines it.
             * @example 919999999901
             */
            wabaNumber?: string;
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            language: string;
            templateData?: components["schemas"]["TemplateValues"];
            templateName: string;
            /**
             * @description The customer's phone number.
             * @example 919999999921
             */
            to: string;
            /** @enum {string} */
            type: "MEMBER_TEMPLATE";
            /**
             * @description Optional when the customer's chat determines it.
             * @example 919999999901
             */
            wabaNumber?: string;
        } | {
            /** @description The phone number of the team member who gets the chat. Default: the member who assigns it. */
            assignee?: string;
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /**
             * @description The id of a WhatsApp group.
             * @example grp_0000000001
             */
            groupId?: string;
            /** @description The customer's phone number; send it or `groupId`. */
            to?: string;
            /** @enum {string} */
            type: "CHAT_ASSIGN";
            /**
             * @description Optional when the customer's chat determines it.
             * @example 919999999901
             */
            wabaNumber?: string;
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /**
             * @description The id of a WhatsApp group.
             * @example grp_0000000001
             */
            groupId?: string;
            /** @description The customer's phone number; send it or `groupId`. */
            to?: string;
            /** @enum {string} */
            type: "CHAT_UNASSIGN";
            /**
             * @description Optional when the customer's chat determines it.
             * @example 919999999901
             */
            wabaNumber?: string;
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /**
             * @description The id of a WhatsApp group.
             * @example grp_0000000001
             */
            groupId?: string;
            /** @description The customer's phone number; send it or `groupId`. */
            to?: string;
            /** @enum {string} */
            type: "CHAT_READ";
            /**
             * @description Optional when the customer's chat determines it.
             * @example 919999999901
             */
            wabaNumber?: string;
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /**
             * @description The id of a WhatsApp group.
             * @example grp_0000000001
             */
            groupId?: string;
            /** @description The customer's phone number; send it or `groupId`. */
            to?: string;
            /** @enum {string} */
            type: "CHAT_CLOSE";
            /**
             * @description Optional when the customer's chat determines it.
             * @example 919999999901
             */
            wabaNumber?: string;
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /** @enum {string} */
            type: "INVITATION_ACCEPTANCE";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /**
             * @description The id of a WhatsApp group.
             * @example grp_0000000001
             */
            groupId: string;
            text: string;
            /** @enum {string} */
            type: "WHATSAPP_GROUP_MESSAGE";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            inviteLink: string;
            /** @enum {string} */
            type: "WHATSAPP_GROUP_JOIN";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /**
             * @description The id of a WhatsApp group.
             * @example grp_0000000001
             */
            groupId: string;
            /** @enum {string} */
            type: "WHATSAPP_GROUP_JOIN_APPROVAL";
        } | {
            /**
             * @description The phone number of the person who acts, with the country code.
             * @example 919999999921
             */
            from: string;
            /**
             * @description The id of a WhatsApp group.
             * @example grp_0000000001
             */
            groupId: string;
            /** @enum {string} */
            type: "WHATSAPP_GROUP_LEAVE";
        } | {
            /**
             * @description WhatsApp's code for it.
             * @example 131026
             */
            code?: string;
            messageId: string;
            /** @description Why the message failed. */
            reason?: string;
            /** @enum {string} */
            status: "SENT" | "DELIVERED" | "READ" | "FAILED";
            /** @enum {string} */
            type: "MESSAGE_STATUS";
        } | {
            /** @description Why the template is rejected. */
            reason?: string;
            /** @enum {string} */
            status: "PENDING" | "APPROVED" | "REJECTED" | "PAUSED";
            /** @example 1006 */
            templateId: string;
            /** @enum {string} */
            type: "TEMPLATE_REVIEW";
        } | {
            /** @description Default: 1. */
            level?: number;
            responseTimeSeconds?: number;
            slaName?: string;
            /**
             * @description The customer's phone number.
             * @example 919999999921
             */
            to: string;
            /** @enum {string} */
            type: "SLA_ESCALATION";
            /**
             * @description Optional when the customer's chat determines it.
             * @example 919999999901
             */
            wabaNumber?: string;
        } | {
            /**
             * @description Default: `SERVICE`.
             * @enum {string}
             */
            category?: "SERVICE" | "MARKETING" | "UTILITY" | "AUTHENTICATION";
            /**
             * @description The customer's phone number.
             * @example 919999999921
             */
            to: string;
            /** @enum {string} */
            type: "CONVERSATION_COST";
            /**
             * @description Optional when the customer's chat determines it.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        Snapshot: {
            deleted?: {
                [key: string]: [
                    string,
                    number
                ][];
            };
            journal?: components["schemas"]["Row"][];
            options: components["schemas"]["Options"];
            random: number[];
            seed: components["schemas"]["Seed"];
            tables: {
                [key: string]: components["schemas"]["Row"][];
            };
            version: number;
        };
        /** @description A value for every variable of the template, as `POST /whatsapp/message/template` takes them. */
        TemplateValues: {
            body?: {
                placeholders: (string | {
                    [key: string]: string;
                })[];
            };
            buttons?: {
                parameter?: string;
                /** @enum {string} */
                type: "URL" | "QUICK_REPLY";
            }[];
            cards?: {
                cardIndex?: number;
                components?: {
                    body?: {
                        placeholders: (string | {
                            [key: string]: string;
                        })[];
                    };
                    buttons?: {
                        parameter?: string;
                        /** @enum {string} */
                        type: "URL" | "QUICK_REPLY";
                    }[];
                    header?: {
                        filename?: string;
                        latitude?: number;
                        longitude?: number;
                        mediaUrl?: string;
                        placeholder?: string;
                        /** @enum {string} */
                        type: "TEXT" | "IMAGE" | "VIDEO" | "DOCUMENT" | "LOCATION";
                    };
                };
            }[];
            header?: {
                filename?: string;
                latitude?: number;
                longitude?: number;
                mediaUrl?: string;
                placeholder?: string;
                /** @enum {string} */
                type: "TEXT" | "IMAGE" | "VIDEO" | "DOCUMENT" | "LOCATION";
            };
        };
        TestCall: {
            /** @description The values of `{{answers.…}}`. Default: none. */
            answers?: {
                [key: string]: string;
            };
            api: components["schemas"]["SavedApiDraft"];
            /** @description The conversation whose values the variables have. */
            chatId: string;
            /** @description The values of `{{results.…}}`. Default: none. */
            results?: {
                [key: string]: string;
            };
        };
        Trigger: {
            /**
             * @description The customer's phone number. Default: a customer with a suitable chat, or a new one.
             * @example 919999999921
             */
            customer?: string;
            /** @enum {string} */
            event: "MESSAGE_RECEIVED" | "MESSAGE_STATUS_UPDATE" | "CALL_TO_WHATSAPP_MESSAGE_RECEIVED" | "STANDBY_MESSAGE_RECEIVED" | "MESSAGING_HANDOVER" | "CHAT_ASSIGNED_TO_AGENT" | "CHAT_UNASSIGNED" | "CONVERSATION_OPENED" | "CLOSE_CONVERSATION" | "CUSTOMER_BUSINESS_CHAT_OPEN" | "ON_SLA_ESCALATED_PUBLIC" | "ADD_TAG" | "REMOVE_TAG" | "UPDATE_CUSTOMER_CUSTOM_FIELD" | "CUSTOMER_NOTE_CREATED" | "CUSTOMER_NOTE_UPDATED" | "CUSTOMER_NOTE_DELETED" | "NEW_LEAD" | "WIDGET_LEAD_RECEIVED" | "VERIFIED_WIDGET_LEAD_RECEIVED" | "CALL_INCOMING_INITIATED" | "CALL_OUTGOING_INITIATED" | "CALL_ACCEPTED" | "CALL_ENDED" | "CALL_REJECTED" | "CALL_MISSED" | "CALL_NOT_PICKED" | "CALL_PERMISSION_REPLY_RECEIVED" | "POST_CALL_DISPOSITION" | "GROUP_CREATED" | "GROUP_PARTICIPANT_JOINED" | "GROUP_PARTICIPANT_LEFT" | "GROUP_PARTICIPANT_REMOVED" | "WA_GROUP_MESSAGE_RECEIVED" | "TEMPLATE_UPDATE" | "ASSIGNED_AGENT_STATUS_CHANGED" | "CONVERSATION_COST_DEDUCTED" | "RAW_CLOUD_API_WEBHOOK";
            /** @description The level of an escalation. Default: 1. */
            level?: number;
            /** @description Only for events without a documented payload: RAW_CLOUD_API_WEBHOOK, CUSTOMER_BUSINESS_CHAT_OPEN, POST_CALL_DISPOSITION, STANDBY_MESSAGE_RECEIVED, MESSAGING_HANDOVER. */
            payload?: {
                [key: string]: unknown;
            };
            /**
             * @description What a message (default: `FAILED`), a template (`APPROVED`), an agent or a call permission (`accept`) becomes.
             * @example FAILED
             */
            status?: string;
            /** @description What is written: a message, a note, or the name of a tag or a WhatsApp group. */
            text?: string;
            /**
             * @description Default: the account's first WABA number.
             * @example 919999999901
             */
            wabaNumber?: string;
        };
        World: {
            id: string;
            /** @description The last four characters of each key. */
            keys: string[];
            options: components["schemas"]["Options"];
            /** @description How many rows each table has. */
            rows: {
                [key: string]: number;
            };
            seed: components["schemas"]["Seed"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getFidelity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fidelity"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock is running. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    listRoutes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All operations of the API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        routes: components["schemas"]["Route"][];
                    };
                };
            };
        };
    };
    sendRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentRequest"];
            };
        };
        responses: {
            /** @description What the API answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad Gateway */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worlds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        worlds: components["schemas"]["World"][];
                    };
                };
            };
        };
    };
    createWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorld"];
            };
        };
        responses: {
            /** @description The new world. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWorldSummary"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        apis: components["schemas"]["SavedApi"][];
                    };
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedApiDraft"];
            };
        };
        responses: {
            /** @description The new API. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedApi"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedApiDraft"];
            };
        };
        responses: {
            /** @description The changed API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedApi"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestCall"];
            };
        };
        responses: {
            /** @description What was sent and what came back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotCall"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBotRuns: {
        parameters: {
            query?: {
                /** @description Only runs with a smaller number. */
                before?: number | null;
                /** @description The id of a bot: only its runs. */
                bot?: string;
                /** @description The id of a chat: only the runs in it. */
                chat?: string;
                limit?: number;
                status?: "RUNNING" | "WAITING" | "FINISHED" | "FAILED" | "STOPPED";
            };
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The `before` of the next page; null on the last. */
                        next: number | null;
                        runs: components["schemas"]["BotRun"][];
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBotRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotRunDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayBotRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The number of the visit to begin with. */
                    visit: number;
                };
            };
        };
        responses: {
            /** @description The other run. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotRunDetails"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotList"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBot"];
            };
        };
        responses: {
            /** @description The new bot. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                botId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                botId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                botId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotChanges"];
            };
        };
        responses: {
            /** @description The changed bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    duplicateBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                botId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                botId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotFile"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                botId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The published bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                botId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stopped bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotFile"];
            };
        };
        responses: {
            /** @description The new bot, a draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bot"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInboxChats: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                filter?: "all" | "unread" | "unassigned" | "assigned";
                limit?: number;
                /** @description The phone number of the assignee. */
                member?: string;
                /** @description Part of a phone number in any spelling (`+91 99999-99921`, `09999999921`, `99921`), or of a name, in capitals or not and with or without accents. */
                search?: string;
            };
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chats: components["schemas"]["InboxChat"][];
                        /** @description The `cursor` of the next page; null on the last page. */
                        next: string | null;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInboxChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chatId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxChatDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConversation: {
        parameters: {
            query?: {
                /** @description The `latest` of a page: only what has been added since. Together with `before` it ends a page. */
                after?: string;
                /** @description The `older` of a page: what comes before that page. */
                before?: string;
                /** @description Ids of messages, separated by commas: reads these as they are now instead of a page, for example after an event has told that their status changed. Ids that the chat does not have are left out. */
                ids?: string;
                limit?: number;
            };
            header?: never;
            path: {
                chatId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            /** @description The clock after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findInboxCustomers: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Part of a phone number in any spelling (`+91 99999-99921`, `09999999921`, `99921`), or of a name, in capitals or not and with or without accents. */
                search?: string;
            };
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customers: {
                            name: string;
                            phone: string;
                        }[];
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: number;
                /** @description The name of a webhook event. */
                event?: string;
                limit?: number;
                /** @description Milliseconds since 1970, inclusive. */
                since?: number | null;
                /** @description `SCHEDULED` waits for the clock of the world, `HELD` for a release. A `DELIVERED` one had a 2xx; `BLOCKED` is a host that is not called. */
                status?: components["schemas"]["DeliveryStatus"];
                /** @description Occurs in the URL that is called. */
                url?: string;
                webhookId?: string;
            };
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery with the new attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReleaseDeliveries"];
            };
        };
        responses: {
            /** @description The ids of the deliveries that are sent, in this order for each webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        released: string[];
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeliveryPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPolicy"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setDeliveryPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryPolicy"];
            };
        };
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPolicy"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The id of an event: those after it. */
                after?: number | null;
                /** @description The type, or several with commas. */
                event?: string;
                limit?: number;
                /** @description Replaces the `x-mock-token` header, which an EventSource cannot send. */
                token?: string;
                /** @description How long to wait for the first event that fits, in real time, at most `60s`. Without `after`, it may have happened since the latest reset. */
                wait?: string;
                /** @description What the data has, as a JSON object; it may have more. Lists have as many entries. */
                where?: string;
            };
            header?: {
                /** @description An EventSource sends it. */
                "last-event-id"?: string;
            };
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. With `wait`, one event, or none when the time is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                    "text/event-stream": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRules"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRule"][];
            };
        };
        responses: {
            /** @description All rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRules"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRule"][];
            };
        };
        responses: {
            /** @description All rules. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRules"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No faults are left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerMessage"];
            };
        };
        responses: {
            /** @description The message is in the chat. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chatId: string;
                        messageId: string;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJournal: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: number;
                /** @description The id of a key. */
                key?: string;
                limit?: number;
                operation?: string;
                /** @description Milliseconds since 1970, inclusive. */
                since?: number | null;
                /** @description A status, or several as `4xx`. */
                status?: string;
                /** @description Occurs in the path, a header, a body or the hint, in capitals or not. Keys are not found. */
                text?: string;
                /** @description Milliseconds since 1970, exclusive. */
                until?: number | null;
            };
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeys"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a key of the world. */
                keyId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a key of the world. */
                keyId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyChanges"];
            };
        };
        responses: {
            /** @description The changed key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    regenerateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a key of the world. */
                keyId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With its new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readKeyUsage: {
        parameters: {
            query?: {
                /** @description Milliseconds since 1970, inclusive. */
                since?: number | null;
            };
            header?: never;
            path: {
                /** @description The id of a key of the world. */
                keyId: string;
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyUsage"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Options"];
            };
        };
        responses: {
            /** @description The world with its options. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    progressWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressCommand"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressResult"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResetWorld"];
            };
        };
        responses: {
            /** @description The fresh world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Settle"];
            };
        };
        responses: {
            /** @description Whether none is left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settled"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Simulation"];
            };
        };
        responses: {
            /** @description Done. `row` is the resulting row, as the state shows it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        row: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description The world is restored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTable: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path: {
                table: "members" | "invitations" | "roles" | "callingLicenses" | "chats" | "customers" | "tags" | "fieldDefinitions" | "deletions" | "exports" | "customEvents" | "firedEvents" | "paymentConfigurations" | "paymentLinks" | "templates" | "broadcastGroups" | "broadcastMembers" | "broadcasts" | "rateWindows" | "messages" | "orders" | "organizations" | "wallets" | "conversations" | "channels" | "closedChannels" | "notes" | "activities" | "quickReplies" | "files" | "webhooks" | "deliveries" | "outboxes" | "digests" | "calls" | "callLines" | "callPermissions" | "aiAgents" | "whatsappGroups" | "whatsappGroupLines" | "whatsappGroupParticipants" | "clocks" | "plans" | "waits" | "widgetLeads" | "faults" | "bots" | "savedApis" | "botRuns" | "botVisits";
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rows"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Trigger"];
            };
        };
        responses: {
            /** @description Done. `row` is the resulting row, `events` is every webhook event that it caused. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** @enum {string} */
                            event: "MESSAGE_RECEIVED" | "MESSAGE_STATUS_UPDATE" | "CALL_TO_WHATSAPP_MESSAGE_RECEIVED" | "STANDBY_MESSAGE_RECEIVED" | "MESSAGING_HANDOVER" | "CHAT_ASSIGNED_TO_AGENT" | "CHAT_UNASSIGNED" | "CONVERSATION_OPENED" | "CLOSE_CONVERSATION" | "CUSTOMER_BUSINESS_CHAT_OPEN" | "ON_SLA_ESCALATED_PUBLIC" | "ADD_TAG" | "REMOVE_TAG" | "UPDATE_CUSTOMER_CUSTOM_FIELD" | "CUSTOMER_NOTE_CREATED" | "CUSTOMER_NOTE_UPDATED" | "CUSTOMER_NOTE_DELETED" | "NEW_LEAD" | "WIDGET_LEAD_RECEIVED" | "VERIFIED_WIDGET_LEAD_RECEIVED" | "CALL_INCOMING_INITIATED" | "CALL_OUTGOING_INITIATED" | "CALL_ACCEPTED" | "CALL_ENDED" | "CALL_REJECTED" | "CALL_MISSED" | "CALL_NOT_PICKED" | "CALL_PERMISSION_REPLY_RECEIVED" | "POST_CALL_DISPOSITION" | "GROUP_CREATED" | "GROUP_PARTICIPANT_JOINED" | "GROUP_PARTICIPANT_LEFT" | "GROUP_PARTICIPANT_REMOVED" | "WA_GROUP_MESSAGE_RECEIVED" | "TEMPLATE_UPDATE" | "ASSIGNED_AGENT_STATUS_CHANGED" | "CONVERSATION_COST_DEDUCTED" | "RAW_CLOUD_API_WEBHOOK";
                            payload: {
                                [key: string]: unknown;
                            };
                            wabaNumber: string;
                        }[];
                        row: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisteredWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the world, or a key that opens it. */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhooks: components["schemas"]["RegisteredWebhook"][];
                    };
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
