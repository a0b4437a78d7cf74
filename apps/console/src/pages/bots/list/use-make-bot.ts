import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { routes } from '../../../app/routes.ts';
import type { components } from '../../../generated/control-schema.ts';
import type { Bot } from '../model/flow.ts';

type Schemas = components['schemas'];

/** A bot to create, or a file with one to import. */
export type Making =
  | { readonly create: Schemas['NewBot'] }
  /** Whatever JSON a person chose: the mock says what is wrong with it. */
  | { readonly file: unknown };

/** Creates a bot and opens it on its canvas. */
export function useMakeBot(): UseMutationResult<Bot, Error, Making> {
  const { id: world } = useWorld();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: (making: Making) => make(world, making),
    onSuccess: (bot) => {
      queries.setQueryData(worldQuery(world, 'bots', bot.id), bot);
      navigate(routes.bot.replace(':botId', encodeURIComponent(bot.id)));
    },
  });
}

function make(world: string, making: Making): Promise<Bot> {
  const params = { path: { world } };
  if ('create' in making) return dataOf(control.POST('/__mock/worlds/{world}/bots', { params, body: making.create }));
  const body = making.file as Schemas['BotFile']; // or not, which is what the mock is asked
  return dataOf(control.POST('/__mock/worlds/{world}/bots/import', { params, body }));
}
