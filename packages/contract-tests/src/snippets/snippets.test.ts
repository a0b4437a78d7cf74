import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { readSnippets, type Snippet } from './read-snippets.ts';
import { runShellSnippet } from './run-shell-snippet.ts';
import { runSnippet } from './run-snippet.ts';
import { createSnippetProject } from './snippet-project.ts';

const repository = resolve(import.meta.dirname, '../../../..');
const documents = [
  'README.md',
  'packages/core/README.md',
  'apps/mock-server/README.md',
  ...globSync('docs/guides/*.md', { cwd: repository }).sort(),
];
const snippets = documents.flatMap((name) => readSnippets(name, readFileSync(join(repository, name), 'utf8')));
const modules = snippets.filter(({ language }) => language === 'ts');
const project = createSnippetProject(modules);
afterAll(() => project.remove());

const runnable = modules.filter(({ output }) => output !== undefined);
const commands = snippets.filter(({ language }) => language === 'sh');
const placed = (snippet: Snippet) => ({ place: `${snippet.document}:${snippet.line}`, snippet });

it('reads snippets from every README and guide', () => {
  expect(new Set(snippets.map(({ document }) => document))).toEqual(new Set(documents));
});

it.each(['node', 'dom'] as const)('every snippet compiles with the types of %s', (lib) => {
  expect(project.compile(lib)).toEqual([]);
});

it('names the document and line of each broken snippet', () => {
  const mistakes = [
    "await doubletick.chats.list({ stauts: 'unread' });",
    'await doubletick.chats.lst();',
    "import { Doubletick } from '@doubletick-kit/core';",
    "import '@doubletick-kit/contract/operations';",
    '// @ts-expect-error: this compiles\nawait doubletick.chats.list();',
  ];
  const text = mistakes.map((code) => `\`\`\`ts\n${code}\n\`\`\`\n`).join('');
  const project = createSnippetProject(readSnippets('guide.md', text));
  onTestFinished(() => project.remove());
  const found = project.compile('node').map((error) => error.split(': ', 2).join(' '));
  expect(found).toEqual([
    'guide.md:2 error TS2561',
    'guide.md:5 error TS2551',
    'guide.md:8 error TS2724',
    'guide.md:11 error TS2882',
    'guide.md:14 error TS2578',
  ]);
});

it.each(runnable.map(placed))('$place prints the output below it', async ({ snippet }) => {
  expect(await runSnippet(project.fileOf(snippet))).toBe(snippet.output);
});

it.each(commands.map(placed))('$place prints the output below it, with curl', async ({ snippet }) => {
  expect(await runShellSnippet(snippet.code)).toBe(snippet.output);
});

it('rejects a runnable snippet without expected output', () => {
  const text = "```ts run\nconsole.log('no output');\n```\n\n```sh\nnpm start\n```\n";
  expect(() => readSnippets('guide.md', text)).toThrow('guide.md:2 is run');
});
