// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Kernel } from '../kernel/kernel.ts';
import { Agents } from './resources/agents.ts';
import { AiSummaries } from './resources/ai-summaries.ts';
import { BroadcastGroups } from './resources/broadcast-groups.ts';
import { Broadcasts } from './resources/broadcasts.ts';
import { CallingLicenses } from './resources/calling-licenses.ts';
import { Calls } from './resources/calls.ts';
import { Channels } from './resources/channels.ts';
import { Chats } from './resources/chats.ts';
import { Collaborators } from './resources/collaborators.ts';
import { CustomEvents } from './resources/custom-events.ts';
import { Customers } from './resources/customers.ts';
import { Embed } from './resources/embed.ts';
import { Media } from './resources/media.ts';
import { Messages } from './resources/messages.ts';
import { Notes } from './resources/notes.ts';
import { Payments } from './resources/payments.ts';
import { QuickReplies } from './resources/quick-replies.ts';
import { Roles } from './resources/roles.ts';
import { TeamMembers } from './resources/team-members.ts';
import { Team } from './resources/team.ts';
import { Templates } from './resources/templates.ts';
import { Wallet } from './resources/wallet.ts';
import { Webhooks } from './resources/webhooks.ts';
import { WhatsappGroups } from './resources/whatsapp-groups.ts';

/** The resources of the API, one property each. */
export abstract class Resources {
  /** Assign chats to team members, and log members out. */
  declare readonly teamMembers: TeamMembers;
  /** The members of the team, their managers and their roles. */
  declare readonly team: Team;
  /** Permissions of a team member, in the account and on individual WhatsApp numbers. */
  declare readonly roles: Roles;
  /** The balance that pays for messages and calls. */
  declare readonly wallet: Wallet;
  /** The availability of agents. */
  declare readonly agents: Agents;
  /** Licenses to make and take calls. */
  declare readonly callingLicenses: CallingLicenses;
  /** The events that DoubleTick sends, the WhatsApp numbers they concern and the URLs they go to. */
  declare readonly webhooks: Webhooks;
  /** Customers, who write to the account. */
  declare readonly customers: Customers;
  /** The chats of the inbox. */
  declare readonly chats: Chats;
  /** WhatsApp groups of the account. */
  declare readonly whatsappGroups: WhatsappGroups;
  /** Team members who take part in a chat in addition to its assignee. */
  declare readonly collaborators: Collaborators;
  /** Send messages to customers and WhatsApp groups, and look up their delivery. */
  declare readonly messages: Messages;
  /** Saved lists of customers, and broadcasts to them. */
  declare readonly broadcastGroups: BroadcastGroups;
  /** Saved lists of customers, and broadcasts to them. */
  declare readonly broadcasts: Broadcasts;
  /** WhatsApp message templates and their review. */
  declare readonly templates: Templates;
  /** Connected WhatsApp numbers. */
  declare readonly channels: Channels;
  /** Files for outgoing messages. */
  declare readonly media: Media;
  /** Internal notes on chats. */
  declare readonly notes: Notes;
  /** Prepared replies that agents insert by a shortcut. */
  declare readonly quickReplies: QuickReplies;
  /** Embed conversations in other applications. */
  declare readonly embed: Embed;
  /** Report events of other systems for the account's funnels. */
  declare readonly customEvents: CustomEvents;
  /** Payment links for orders. */
  declare readonly payments: Payments;
  /** Summaries of chats. */
  declare readonly aiSummaries: AiSummaries;
  /** Voice calls. */
  declare readonly calls: Calls;

  protected constructor(kernel: Kernel) {
    this.teamMembers = new TeamMembers(kernel);
    this.team = new Team(kernel);
    this.roles = new Roles(kernel);
    this.wallet = new Wallet(kernel);
    this.agents = new Agents(kernel);
    this.callingLicenses = new CallingLicenses(kernel);
    this.webhooks = new Webhooks(kernel);
    this.customers = new Customers(kernel);
    this.chats = new Chats(kernel);
    this.whatsappGroups = new WhatsappGroups(kernel);
    this.collaborators = new Collaborators(kernel);
    this.messages = new Messages(kernel);
    this.broadcastGroups = new BroadcastGroups(kernel);
    this.broadcasts = new Broadcasts(kernel);
    this.templates = new Templates(kernel);
    this.channels = new Channels(kernel);
    this.media = new Media(kernel);
    this.notes = new Notes(kernel);
    this.quickReplies = new QuickReplies(kernel);
    this.embed = new Embed(kernel);
    this.customEvents = new CustomEvents(kernel);
    this.payments = new Payments(kernel);
    this.aiSummaries = new AiSummaries(kernel);
    this.calls = new Calls(kernel);
  }
}
