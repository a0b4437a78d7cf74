/** Names for the demo data that every new world holds. The numbers and people are invented. */
export const demo = {
  keys: { full: 'key_demo000001', readOnly: 'key_readonly01', noPermissions: 'key_noaccess01' },
  wabaNumbers: { support: '919999999901', sales: '919999999902' },
  agents: {
    owner: { name: 'Meera Iyer', phone: '919999999911', email: 'meera@example.com' },
    lead: { name: 'Asha Rao', phone: '919999999912', email: 'asha@example.com' },
    member: { name: 'Vikram Shah', phone: '919999999913', email: 'vikram@example.com' },
    secondMember: { name: 'Kavya Menon', phone: '919999999914', email: 'kavya@example.com' },
  },
  /** Was asked to join the team by the lead. */
  invited: { name: 'Rekha Pai', phone: '919999999915', email: 'rekha@example.com' },
  roles: {
    organization: {
      owner: { id: 'role_0000000001', name: 'OWNER' },
      lead: { id: 'role_0000000002', name: 'TEAM_LEAD' },
      member: { id: 'role_0000000003', name: 'TEAM_MEMBER' },
      assignedOnly: { id: 'role_0000000004', name: 'TEAM_MEMBER_ASSIGNED' },
    },
    /** On one number; the account made the last two. */
    onNumber: {
      owner: { id: 'role_0000000005', name: 'OWNER' },
      lead: { id: 'role_0000000006', name: 'TEAM_LEAD' },
      member: { id: 'role_0000000007', name: 'TEAM_MEMBER' },
      assignedOnly: { id: 'role_0000000008', name: 'TEAM_MEMBER_ASSIGNED' },
      agent: { id: 'role_0000000012', name: 'Agent' },
      caller: { id: 'role_0000000013', name: 'Caller' },
    },
  },
  /** The lead has the first, nobody the second. */
  callingLicenses: ['license_0000000001', 'license_0000000002'],
  customers: {
    /** Has a chat on support, without an assignee. */
    unassigned: { name: 'Ravi Kumar', phone: '919999999921' },
    /** Has a chat on support, assigned to the lead. */
    assigned: { name: 'Priya Desai', phone: '919999999922' },
    /** Has chats on both numbers. */
    onBoth: { name: 'Sanjay Mehra', phone: '919999999923' },
    /** Has a chat on sales only. */
    salesOnly: { name: 'Anita Joshi', phone: '919999999924' },
    /** Is known, but never had a chat. */
    withoutChat: { name: 'Deepak Verma', phone: '919999999925' },
    /** Cannot be written to. */
    blocked: { name: 'Harish Nair', phone: '919999999934' },
    /** Have chats on support, so that the inbox has a second page. */
    others: [
      { name: 'Nisha Kulkarni', phone: '919999999926' },
      { name: 'Rohit Bhat', phone: '919999999927' },
      { name: 'Sunita Patil', phone: '919999999928' },
      { name: 'Imran Qureshi', phone: '919999999929' },
      { name: 'Lakshmi Pillai', phone: '919999999930' },
      { name: 'Mohan Salvi', phone: '919999999931' },
      { name: 'Farida Ansari', phone: '919999999932' },
      { name: 'Gopal Hegde', phone: '919999999933' },
    ],
  },
  /** Has a chat on support. */
  group: { id: 'grp_0000000001', name: 'Acme dealers' },
  calls: {
    /** Rings at support. */
    ringing: 'call_0000000001',
    /** Was begun by the API and runs. */
    running: 'call_0000000002',
    /** Was picked up by a team member and runs. */
    ofMember: 'call_0000000003',
    over: 'call_0000000004',
  },
  /** Calls on the telephone network. */
  telephoneNumber: '919999999902',
  aiAgents: { active: 'agent_0000000001', inactive: 'agent_0000000002' },
  /** Were sent from sales to the customer with chats on both numbers. */
  messages: {
    /** Was read; holds the order. */
    order: '00000000-0000-4000-8000-00000000000a',
    failed: '00000000-0000-4000-8000-00000000000b',
  },
  order: { referenceId: 'order_demo000001' },
  organization: { id: 'org_0000000001', name: 'Acme' },
  /** Ids of the numbers, which the API calls `channelId` or `integrationId`. */
  channels: { support: 'intg_0000000001', sales: 'intg_0000000002' },
  /** Numbers that nothing can be done with. */
  closedChannels: {
    notConnected: { id: 'intg_0000000003', wabaNumber: '919999999903' },
    withoutAccess: { id: 'intg_0000000004', wabaNumber: '919999999904' },
  },
  /** Are on the chat of the customer without an assignee, the newest last. */
  notes: { older: '00000000-0000-4000-8000-000000000001', newer: '00000000-0000-4000-8000-000000000002' },
  /** Everyone sees them. */
  quickReplies: { welcome: 'welcome', thanks: 'thanks' },
  /** Receives the messages and statuses of both numbers. */
  webhook: { id: 'webhook_0000000001', name: 'Orders', url: 'https://acme.example/hooks/messages' },
  /** A picture, fetched with the key in a header. */
  file: { id: 'media_0000000001', name: 'price-list.png' },
  tags: { lead: 'lead', vip: 'vip', dealers: 'dealers' },
  customFields: {
    /** One of India and Nepal; every second customer has it. */
    country: 'Country',
    city: 'City',
    renewalDate: 'Renewal date',
    /** Any of Retail and Wholesale; the group has it. */
    segments: 'Segments',
  },
  customEvents: { orderPlaced: 'order_placed' },
  paymentConfigurations: {
    ccAvenue: 'acme-upi',
    /** Has no CCAvenue credentials. */
    upiOnly: 'acme-upi-only',
  },
  /** In English, on support; the one without variables also on sales. */
  templates: {
    /** Takes an image, `name`, `discount` and the end of a link. */
    offer: { id: '1001', name: 'diwali_offer' },
    /** Takes an image, `name`, `order` and the end of a link; in Hindi `order` in its header and `name`. */
    orderConfirmation: { id: '1002', name: 'order_confirmation' },
    /** Has one card, which takes an image and `article`. */
    carousel: { id: '1003', name: 'summer_sale' },
    /** Takes a place. */
    place: { id: '1004', name: 'store_visit' },
    plain: { id: '1005', name: 'welcome' },
    pending: { id: '1006', name: 'feedback_request' },
    rejected: { id: '1007', name: 'free_gift' },
    paused: { id: '1008', name: 'weekly_news' },
  },
  broadcastGroups: {
    /** Every member has a value in the field `Country`. */
    offers: { id: 'group_0000000001', name: 'Diwali offers' },
    empty: { id: 'group_0000000002', name: 'New arrivals' },
    /** Is no static group. */
    dynamic: { id: 'group_0000000003', name: 'Recent buyers' },
  },
} as const;
