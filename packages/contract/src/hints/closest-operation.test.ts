import { expect, it } from 'vitest';
import { routes } from '../generated/routes.js';
import { closestOperation } from './closest-operation.ts';

const all = Object.values(routes).map(({ method, path, id }) => ({ method, path, name: `${method} ${path} (${id})` }));

it.each([
  ['POST', '/webhook', 'POST /v2/webhook/register (registerWebhook)'],
  ['GET', '/webhook', 'GET /v2/webhooks (getWebhooks)'],
  ['POST', '/team-member/asign', 'POST /team-member/assign (assignTeamMemberToChat)'],
  ['POST', '/team-members/assign', 'POST /team-member/assign (assignTeamMemberToChat)'],
  ['POST', '/teamMember/assign', 'POST /team-member/assign (assignTeamMemberToChat)'],
  ['POST', '/teammember/assign', 'POST /team-member/assign (assignTeamMemberToChat)'],
  ['POST', '/team_member/assign/', 'POST /team-member/assign (assignTeamMemberToChat)'],
  ['POST', '/api/v2/team-member/assign', 'POST /team-member/assign (assignTeamMemberToChat)'],
  ['PUT', '/team', 'GET /team (getTeam)'],
  ['GET', '/v2/p/team', 'GET /team (getTeam)'],
  ['GET', '//TEAM/', 'GET /team (getTeam)'],
  ['GET', '/%74eam', 'GET /team (getTeam)'],
  ['GET', '/customers', 'GET /customer/details (getCustomerDetails)'],
  ['GET', '/customer', 'GET /customer/details (getCustomerDetails)'],
  ['GET', '/template', 'GET /v2/templates (getTemplates)'],
  ['POST', '/templates', 'POST /template (createTemplate)'],
  ['PATCH', '/template/', 'PATCH /template/{templateId} (editTemplate)'],
  ['POST', '/groups/create', 'POST /groups (createGroup)'],
  ['POST', '/message/text', 'POST /whatsapp/message/text (sendWhatsappTextMessage)'],
  ['GET', '/wallet', 'GET /wallet/balance (getWalletBalance)'],
  ['POST', '/upload', 'POST /media/upload (uploadMedia)'],
])('takes %s %s for %s', (method, path, expected) => {
  expect(closestOperation(method, path)).toBe(expected);
});

it.each([
  '/',
  '/nope',
  '/health',
  '/favicon.ico',
  '/users',
  '/login',
  '/api/v1/users',
  '/tags',
  '/%ff',
  '/{team}',
  `/${'team/'.repeat(50)}`,
])('suggests nothing for %s, which has little in common with any operation', (path) => {
  for (const method of ['GET', 'POST', 'OPTIONS']) expect(closestOperation(method, path)).toBeUndefined();
});

/** What people do to a path: another case, another separator, a plural, a slash too many. */
const slips: Record<string, (path: string) => string> = {
  'in capitals': (path) => path.toUpperCase(),
  'with a slash at the end': (path) => `${path}/`,
  'with two slashes': (path) => path.replaceAll('/', '//'),
  'with underscores': (path) => path.replaceAll('-', '_'),
  'without hyphens': (path) => path.replaceAll('-', ''),
  'below another path': (path) => `/v1${path}`,
  'percent-encoded': (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
};

it.each(Object.entries(slips))('knows every operation %s', (_, slip) => {
  for (const { method, path, name } of all.filter((route) => !route.path.includes('{'))) {
    // Two paths that differ by their version, or by a plural, cannot be told apart.
    const same = all.filter((route) => route.method === method && plain(route.path) === plain(path));
    const found = closestOperation(method, slip(path));
    expect(same.map((route) => route.name).concat(name)).toContain(found);
  }
});

function plain(path: string): string {
  return path.replace(/\/v\d/, '').replaceAll(/s\b/g, '');
}

it.each([
  ['a letter too few', (word: string, at: number) => word.slice(0, at) + word.slice(at + 1)],
  ['a letter twice', (word: string, at: number) => word.slice(0, at) + word.charAt(at) + word.slice(at)],
  ['another letter', (word: string, at: number) => `${word.slice(0, at)}q${word.slice(at + 1)}`],
])('suggests an operation with the same noun for %s', (_, change) => {
  for (const { method, path } of all.filter((route) => /^(?:\/[a-z-]{6,}){2,}$/.test(route.path))) {
    const end = path.lastIndexOf('/');
    for (let at = end + 2; at < path.length; at += 1) {
      const noun = path.slice(1, path.indexOf('/', 1)).replace(/s$/, '');
      expect(closestOperation(method, change(path, at))).toContain(noun);
    }
  }
});
