import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { HostedWorld } from '../../hosted-world.ts';

interface StartPage {
  /** Where the mock was reached. */
  readonly url: string;
  /** The world to show; undefined if this reader may not see its keys and people. */
  readonly world: HostedWorld | undefined;
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d8dc, #3c4148); --soft: light-dark(#f3f4f6, #22262b); }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; background: light-dark(#fff, #16191d); color: light-dark(#1b1f24, #e8eaed); }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
a { color: light-dark(#0a58ca, #8ab4f8); }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
code { font: .9em ui-monospace, monospace; }
li { margin: .25rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
#api-keys + table td { overflow-wrap: anywhere; }
th { font-weight: 600; }
`;

/** The page has no script and loads nothing; its one style is allowed by its hash. */
export const startPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a browser sees at `/`: what runs here, whose data it has, and where to go on. */
export function startPage({ url, world }: StartPage) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>DoubleTick mock server</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>DoubleTick mock server</h1>
<p>A mock of the DoubleTick public API runs here. It remembers what you do, and sends nothing to anyone.
Use <code>${url}</code> as the base URL.</p>
<h2>Read and try</h2>
<ul>
<li><a href="${url}/docs">API reference</a>: every operation, with a form that sends requests to this mock</li>
<li><a href="${url}/guides/mock-server.md">Guide to the mock</a>: tests, demo data, time, failures</li>
<li><a href="${url}/openapi.json">OpenAPI document</a> of the API</li>
<li><a href="${url}/__mock/openapi.json">OpenAPI document of the control API</a>: worlds, snapshots, what customers do</li>
<li><a href="${url}/llms.txt">Index for language models</a>: all guides and operations</li>
</ul>
${world ? worldSections(url, world) : html`<p>To see the keys and the people in this mock, open this page on the machine that it runs on, as <code>localhost</code>.</p>`}
</main>
</body>
</html>
`;
}

function worldSections(url: string, { id, keys, world }: HostedWorld) {
  const key = keys.findFullKey()?.key;
  const channels = [...world.channels.values()];
  const members = [...world.members.values()];
  const customers = [...world.customers.values()].slice(0, longestList);
  return html`${key === undefined ? '' : tryIt(url, key)}
<h2>Data</h2>
<p>These are in the world <code>${id}</code> now.${world.seed.name === 'file' ? '' : ' All people and phone numbers are invented.'}</p>
${table(
  'API keys',
  ['Key', 'May do'],
  keys.list().map(({ key: name, permissions }) => [name, describePermissions(permissions)]),
)}
${table(
  'WABA numbers',
  ['Phone number', 'Name'],
  channels.map(({ wabaNumber, displayName }) => [wabaNumber, displayName]),
)}
${table(
  'Team members',
  ['Phone number', 'Name', 'Role'],
  members.map(({ phone, name, role }) => [phone, name, role.name]),
)}
${table(
  'Customers',
  ['Phone number', 'Name'],
  customers.map(({ phone, name }) => [phone, name]),
)}
${world.customers.size > longestList ? html`<p>${world.customers.size - longestList} more customers are not shown.</p>` : ''}
`;
}

const longestList = 20;

function tryIt(url: string, key: string) {
  return html`<h2>Try it in a terminal</h2>
<p>This lists the team members. The key goes in the <code>Authorization</code> header, without a prefix.</p>
<pre><code>curl -H ${quote(`Authorization: ${key}`)} ${quote(`${url}/team`)}</code></pre>`;
}

/** Quotes an argument for shells and for the prompt of Windows, which knows double quotes only. */
function quote(argument: string): string {
  return /^[\w .:/[\]-]*$/.test(argument) ? `"${argument}"` : `'${argument.replaceAll("'", "'\\''")}'`;
}

function describePermissions(permissions: 'all' | readonly string[]): string {
  if (permissions === 'all') return 'everything';
  return permissions.length === 0 ? 'nothing' : permissions.join(', ');
}

function table(caption: string, columns: readonly string[], rows: readonly (readonly string[])[]) {
  if (rows.length === 0) return '';
  const id = caption.toLowerCase().replaceAll(' ', '-');
  return html`<h3 id="${id}">${caption}</h3>
<table aria-labelledby="${id}">
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table>`;
}
