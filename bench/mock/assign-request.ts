/** The request that is sent to every server. */
export const assignRequest = {
  path: '/team-member/assign',
  headers: { authorization: 'key_demo000001', 'content-type': 'application/json' },
  body: JSON.stringify({
    customerPhoneNumber: '919999999921',
    assignedUserPhoneNumber: '919999999912',
    wabaNumber: '919999999901',
    reassign: true,
  }),
};
