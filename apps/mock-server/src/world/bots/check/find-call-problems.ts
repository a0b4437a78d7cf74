import type { CallApiStep, SavedApi } from '../../tables/bots.ts';
import type { World } from '../../world.ts';
import type { FieldProblem } from './bot-problem.ts';
import { isBlank, isWebUrl } from './find-message-problems.ts';
import { withoutVariables } from './strings-of.ts';

/** What replaces a secret in an exported file. */
export const maskedSecret = '…';

/** Finds what a call and its API lack. */
export function findCallProblems(world: World, { apiId, results }: CallApiStep): readonly FieldProblem[] {
  const problems = results.flatMap(({ name, path }, position): FieldProblem[] => {
    const place = `results/${position}`;
    if (name === '') return [[`${place}/name`, 'The result has no name: give it one, such as status.']];
    if (!isNameToKeep(name)) {
      return [[`${place}/name`, 'The name of a result has letters from a to z, digits and underscores: change it.']];
    }
    return isBlank(path)
      ? [[`${place}/path`, 'It is not said which part of the answer this is: write it, such as data.status.']]
      : [];
  });
  if (apiId === null) return [['apiId', 'No API is chosen: choose one, or create one.'], ...problems];
  const api = world.savedApis.get(apiId);
  if (!api) return [['apiId', 'The API was deleted: choose another one.'], ...problems];
  return [...findApiProblems(api), ...problems];
}

/** Whether an answer or a result can have this name. */
export function isNameToKeep(name: string): boolean {
  return /^\w+$/.test(name) && name !== '__proto__';
}

function findApiProblems({ name, url, headers, body }: SavedApi): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (message: string) => problems.push(['apiId', message]);
  if (isBlank(url)) say(`The API ${name} has no URL: edit it.`);
  else if (!isUrlWithVariables(url))
    say(`The URL of the API ${name} is not a web address: edit it to begin with https:// or http://.`);
  for (const header of headers) {
    if (header.value.includes(maskedSecret)) {
      say(`The header ${header.name} of the API ${name} was left out when the bot was exported: fill it in.`);
    }
  }
  if (url.includes(maskedSecret))
    say(`A secret in the URL of the API ${name} was left out when the bot was exported: fill it in.`);
  if (body.includes(`"${maskedSecret}"`))
    say(`A secret in the body of the API ${name} was left out when the bot was exported: fill it in.`);
  return problems;
}

/** A variable can be the beginning of a URL, with its host. */
function isUrlWithVariables(url: string): boolean {
  return /^\s*\{\{/.test(url) || isWebUrl(withoutVariables(url.trim(), '1'));
}
