import { createTemplates, deleteTemplates, editTemplate } from '../../world/templates/change-templates.ts';
import { listTemplates } from '../../world/templates/find-templates.ts';
import { toWireTemplate } from '../wire/template.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

type Ids = 'createTemplate' | 'deleteTemplate' | 'editTemplate' | 'getTemplates';

/** Templates and their review. */
export const templateHandlers: HandlersOf<Ids> = {
  createTemplate({ world, body }) {
    return unlessRefused(createTemplates(world, body), () => ({ status: 201, body: { success: true } }));
  },

  deleteTemplate({ world, body }) {
    return unlessRefused(deleteTemplates(world, body), () => ({ status: 201, body: { success: true } }));
  },

  editTemplate({ world, params, body }) {
    const template = editTemplate(world, params.templateId, body);
    return unlessRefused(template, () => ({ status: 201, body: { success: true } }));
  },

  getTemplates({ world, query }) {
    const templates = listTemplates(world, query);
    return { status: 201, body: templates.map((template) => toWireTemplate(template, world.now())) };
  },
};
