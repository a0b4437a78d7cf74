/** Names for the demo data that every new world holds. The numbers and people are invented. */
export const demo = {
  keys: { full: 'key_demo000001', noPermissions: 'key_noaccess01' },
  wabaNumbers: { support: '919999999901', sales: '919999999902' },
  agents: {
    owner: { name: 'Meera Iyer', phone: '919999999911', email: 'meera@example.com' },
    lead: { name: 'Asha Rao', phone: '919999999912', email: 'asha@example.com' },
    member: { name: 'Vikram Shah', phone: '919999999913', email: 'vikram@example.com' },
    secondMember: { name: 'Kavya Menon', phone: '919999999914', email: 'kavya@example.com' },
  },
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
} as const;
