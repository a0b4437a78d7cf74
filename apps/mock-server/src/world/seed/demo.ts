/** Names for the demo data in every new world. The phone numbers and people are invented. */
export const demo = {
  keys: { full: 'key_demo000001', readOnly: 'key_readonly01', noPermissions: 'key_noaccess01' },
  wabaNumbers: { support: '919999999901', sales: '919999999902' },
  agents: {
    owner: { name: 'Meera Iyer', phone: '919999999911', email: 'meera@example.com' },
    lead: { name: 'Asha Rao', phone: '919999999912', email: 'asha@example.com' },
    member: { name: 'Vikram Shah', phone: '919999999913', email: 'vikram@example.com' },
    secondMember: { name: 'Kavya Menon', phone: '919999999914', email: 'kavya@example.com' },
  },
  /** Was invited to the team by the lead. */
  invited: { name: 'Rekha Pai', phone: '919999999915', email: 'rekha@example.com' },
  roles: {
    organization: {
      owner: { id: 'role_0000000001', name: 'OWNER' },
      lead: { id: 'role_0000000002', name: 'TEAM_LEAD' },
      member: { id: 'role_0000000003', name: 'TEAM_MEMBER' },
      assignedOnly: { id: 'role_0000000004', name: 'TEAM_MEMBER_ASSIGNED' },
    },
    /** On one WABA number. The last two are custom roles. */
    onNumber: {
      owner: { id: 'role_0000000005', name: 'OWNER' },
      lead: { id: 'role_0000000006', name: 'TEAM_LEAD' },
      member: { id: 'role_0000000007', name: 'TEAM_MEMBER' },
      assignedOnly: { id: 'role_0000000008', name: 'TEAM_MEMBER_ASSIGNED' },
      agent: { id: 'role_0000000012', name: 'Agent' },
      caller: { id: 'role_0000000013', name: 'Caller' },
    },
  },
  /** The lead holds the first; the second is free. */
  callingLicenses: ['license_0000000001', 'license_0000000002'],
  customers: {
    /** Has an unassigned chat on support. */
    unassigned: { name: 'Ravi Kumar', phone: '919999999921' },
    /** Has a chat on support, assigned to the lead. */
    assigned: { name: 'Priya Desai', phone: '919999999922' },
    /** Has chats on both WABA numbers. */
    onBoth: { name: 'Sanjay Mehra', phone: '919999999923' },
    /** Has a chat on sales only. */
    salesOnly: { name: 'Anita Joshi', phone: '919999999924' },
    /** Is known, but has no chat. */
    withoutChat: { name: 'Deepak Verma', phone: '919999999925' },
    /** Is blocked. */
    blocked: { name: 'Harish Nair', phone: '919999999934' },
    /** Have chats on support, the seventh on sales, so that the inbox has a second page. */
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
  whatsappGroup: { id: 'grp_0000000001', name: 'Acme dealers' },
  calls: {
    /** Is ringing at support. */
    ringing: 'call_0000000001',
    /** Was started by the API and is in progress. */
    running: 'call_0000000002',
    /** Was answered by a team member and is in progress. */
    ofMember: 'call_0000000003',
    over: 'call_0000000004',
  },
  /** The phone number for calls on the telephone network. */
  telephoneNumber: '919999999902',
  aiAgents: { active: 'agent_0000000001', inactive: 'agent_0000000002' },
  /** Sent from sales to the customer with chats on both WABA numbers. */
  messages: {
    /** Contains the order; was read. */
    order: '00000000-0000-4000-8000-00000000000a',
    failed: '00000000-0000-4000-8000-00000000000b',
  },
  order: { referenceId: 'order_demo000001' },
  organization: { id: 'org_0000000001', name: 'Acme' },
  /** Ids of the WABA numbers, which the API calls `channelId` or `integrationId`. */
  channels: { support: 'intg_0000000001', sales: 'intg_0000000002' },
  /** WABA numbers that no operation can use. */
  closedChannels: {
    notConnected: { id: 'intg_0000000003', wabaNumber: '919999999903' },
    withoutAccess: { id: 'intg_0000000004', wabaNumber: '919999999904' },
  },
  /** On the unassigned chat, the newest last. */
  notes: { older: '00000000-0000-4000-8000-000000000001', newer: '00000000-0000-4000-8000-000000000002' },
  /** Visible to everyone. */
  quickReplies: { welcome: 'welcome', thanks: 'thanks' },
  /** Receives messages and statuses of both WABA numbers. */
  webhook: { id: 'webhook_0000000001', name: 'Orders', url: 'https://acme.example/hooks/messages' },
  /** An image, downloaded with the key in a header. */
  file: { id: 'media_0000000001', name: 'price-list.png' },
  tags: { lead: 'lead', vip: 'vip', dealers: 'dealers' },
  customFields: {
    /** India or Nepal; every second customer has a value. */
    country: 'Country',
    city: 'City',
    renewalDate: 'Renewal date',
    /** Any of Retail and Wholesale; the WhatsApp group has a value. */
    segments: 'Segments',
  },
  customEvents: { orderPlaced: 'order_placed' },
  paymentConfigurations: {
    ccAvenue: 'acme-upi',
    /** Has no CCAvenue credentials. */
    upiOnly: 'acme-upi-only',
  },
  /** In English, on support; `plain` also on sales. */
  templates: {
    /** Takes an image, `name`, `discount` and the end of a URL. */
    offer: { id: '1001', name: 'diwali_offer' },
    /** Takes an image, `name`, `order` and the end of a URL; in Hindi `order` in the header, and `name`. */
    orderConfirmation: { id: '1002', name: 'order_confirmation' },
    /** Has one card, which takes an image and `article`. */
    carousel: { id: '1003', name: 'summer_sale' },
    /** Takes a location. */
    place: { id: '1004', name: 'store_visit' },
    plain: { id: '1005', name: 'welcome' },
    pending: { id: '1006', name: 'feedback_request' },
    rejected: { id: '1007', name: 'free_gift' },
    paused: { id: '1008', name: 'weekly_news' },
  },
  broadcastGroups: {
    /** Every member has a value for the field `Country`. */
    offers: { id: 'group_0000000001', name: 'Diwali offers' },
    empty: { id: 'group_0000000002', name: 'New arrivals' },
    /** Not a static segment. */
    dynamic: { id: 'group_0000000003', name: 'Recent buyers' },
  },
} as const;
