import { it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';

const phone = '919999999912';
const wabaNumber = '919999999901';
const role = {
  id: 'role_1',
  name: 'Admin',
  description: '',
  type: 'ORG',
  permissions: [],
  isCustomRole: false,
};
const noLicence = { status: 400, reason: 'BAD_REQUEST', message: 'no', extraData: {} };
const change = (values: object) => ({ body: { memberPhoneNumber: phone, ...values } });

it.each(
  titled<OperationDifference>([
    {
      title: 'returns name, email address and phone number of the assignee',
      of: 'assignTeamMemberToChat',
      sources: { 200: 'help-centre', 201: 'reference' },
      answers: [
        [200, { name: 'Asha Rao', email: 'asha@example.com', phone }],
        [201, {}],
      ],
      neverAnswers: [['type /phone', 201, { phone: 7 }]],
    },
    {
      title: 'returns the 422 of the reference for someone who is not in the team',
      of: ['assignTeamMemberToChat', 'unassignTeamMemberFromChat', 'logoutTeamMember'],
      sources: { 422: 'reference' },
      answers: [[422, { statusCode: 422, message: 'no' }]],
    },
    {
      title: 'requires a body to log a member out, and ends the sessions',
      of: 'logoutTeamMember',
      takes: [{ body: { userPhoneNumber: phone } }],
      refuses: [['required /userPhoneNumber', {}]],
      says: ['Only the guide says that sessions end'],
    },
    {
      title: 'leaves open which managers a new reporting manager replaces',
      of: 'changeReportingManager',
      refuses: [['required /reportingManagerPhoneNumber', { body: { memberPhoneNumber: phone } }]],
      says: [
        'whether the new manager replaces all previous managers',
        'whether the new manager must already have a team',
      ],
    },
    {
      title: 'expects a removed member to lose all access, and leaves the chats open',
      of: 'removeTeamMember',
      refuses: [['required /memberPhoneNumber', { body: {} }]],
      says: ['to lose all access', "what happens to the member's chats"],
    },
    {
      title: 'names each new role by exactly one of id and name, and at least one role',
      of: 'changeTeamMemberRole',
      takes: [
        change({ orgRole: { roleId: '1' } }),
        change({ wabaRoles: [{ wabaNumber, roleName: 'Agent' }] }),
        change({ orgRole: { roleName: 'Admin' }, wabaRoles: [] }),
      ],
      refuses: [
        ['anyOf ', change({})],
        ['oneOf /orgRole', change({ orgRole: { roleId: '1', roleName: 'Admin' } })],
        ['oneOf /wabaRoles/0', change({ wabaRoles: [{ wabaNumber }] })],
      ],
      says: ['a duplicate is refused', 'Names are case-sensitive'],
    },
    {
      title: 'returns an unknown role with 422 or in a list next to the others',
      of: 'changeTeamMemberRole',
      sources: { 200: 'reference', 422: 'reference' },
      answers: [
        [
          200,
          {
            success: true,
            memberPhoneNumber: phone,
            orgRoleName: 'ADMIN',
            wabaRoles: { added: [], errored: [{ wabaNumber, error: 'no' }] },
          },
        ],
      ],
      neverAnswers: [
        ['required /wabaRoles/errored', 200, { success: true, memberPhoneNumber: phone, wabaRoles: { added: [] } }],
      ],
      says: ['expect both'],
    },
    {
      title: 'accepts a manager without members, and says who needs one',
      of: 'makeTeamMemberReportingManager',
      takes: [{ body: { reportingManagerPhoneNumber: phone } }],
      refuses: [['required /reportingManagerPhoneNumber', { body: { teamMemberPhoneNumbers: [phone] } }]],
      says: ['a new team needs at least one phone number, or the response is 422', 'do not copy that'],
    },
    {
      title: 'requires nothing of new members, and recommends sending everything',
      of: 'addMembersUnderReportingManager',
      takes: [{ body: {} }, { body: { members: [{ wabaAccess: [{}] }] } }],
      refuses: [['pattern /members/0/email', { body: { members: [{ email: 'nobody' }] } }]],
      says: ['Send everything', 'what happens if only some of the members are valid'],
    },
    {
      title: 'reads a member without an email address',
      of: 'getTeam',
      answers: [[200, { data: [{ email: null }, { email: 'asha@example.com' }] }]],
      neverAnswers: [['type /data/0/email', 200, { data: [{ email: 7 }] }]],
    },
    {
      title: 'finds a member by query, and returns 404 for an unknown member',
      of: 'getTeamMemberDetails',
      has: { requestContentTypes: [] },
      takes: [{ query: { agentNumber: phone } }],
      refuses: [['required /agentNumber', { query: {} }]],
      answers: [[200, { email: null }]],
      sources: { 400: 'reference', 404: 'reference', 422: 'reference' },
      says: ['the guide shows it in a JSON body'],
    },
    {
      title: 'reads roles by id and name, with or without dates and a title',
      of: 'getAllRoles',
      sources: { 400: 'guide' },
      answers: [
        [200, [{ ...role, dateCreated: '2026-06-01T00:00:00.000Z' }]],
        [201, [{ ...role, title: 'Admin' }]],
      ],
      neverAnswers: [
        ['required /0/id', 200, [{ ...role, id: undefined, roleId: 'role_1' }]],
        ['required /0/name', 200, [{ ...role, name: undefined, roleName: 'Admin' }]],
      ],
    },
    {
      title: 'reads the balance as a number that is not rounded',
      of: 'getWalletBalance',
      answers: [
        [200, { currencyCode: 'INR', balance: 3000 }],
        [201, { currencyCode: 'INR', balance: 2999.123456789 }],
        [401, { statusCode: 401, message: 'Invalid public api key', error: 'Unauthorized' }],
      ],
      neverAnswers: [['type /balance', 200, { balance: '3000' }]],
    },
    {
      title: 'reads the previous status of an agent as string, null or absent',
      of: 'setAgentStatus',
      answers: [
        [200, { success: true, previousStatus: null }],
        [200, { success: true, previousStatus: 'AWAY' }],
        [200, { success: true }],
      ],
      neverAnswers: [['type /previousStatus', 200, { success: true, previousStatus: 7 }]],
      says: ['the response when no agent has this phone number'],
    },
    {
      title: 'reads the errors of calling licenses in their own form and in the usual form',
      of: ['assignCallingLicense', 'revokeCallingLicense'],
      answers: [
        [400, noLicence],
        [401, { ...noLicence, status: 401 }],
        [401, { statusCode: 401, message: 'Unauthorized' }],
        [403, { reason: 'FORBIDDEN' }],
      ],
      neverAnswers: [['type /message', 400, { ...noLicence, statusCode: 400, message: 7 }]],
      sources: { 401: 'reference', 403: 'reference' },
      says: ['An invalid API key gets 403 here, where other operations return 401'],
    },
    {
      title: 'counts the free licenses after assigning one, with a limit per organization',
      of: 'assignCallingLicense',
      has: { rateLimits: [{ limit: 60, per: 'minute', scope: 'organization' }] },
      answers: [[200, { success: true, licensesRemaining: 2 }]],
      says: ['counted for the account and the user together', 'Neither unit nor sample is documented'],
    },
    {
      title: 'counts the licenses in use after revoking one',
      of: 'revokeCallingLicense',
      answers: [[200, { revoked: true, licenseCount: 2 }]],
      neverAnswers: [['type /licenseCount', 200, { licenseCount: '2' }]],
      says: ['whereas `licensesRemaining` of `assignCallingLicense` is the number of free licenses'],
    },
  ]),
)('%s', checkOperations);
