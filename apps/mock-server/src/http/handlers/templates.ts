import { isRefusal } from '../../world/refusal.ts';
import { createTemplates, deleteTemplates, editTemplate } from '../../world/templates/change-templates.ts';
import { listTemplates } from '../../world/templates/find-templates.ts';
import { refused } from '../response/upstream-errors.ts';
import { toWireTemplate } from '../wire/template.ts';
import type { HandlersOf } from './handler.ts';

type Ids = 'createTemplate' | 'deleteTemplate' | 'editTemplate' | 'getTemplates';

/** Templates and their review. */
export const templateHandlers: HandlersOf<Ids> = {
  createTemplate({ world, body }) {
    const templates = createTemplates(world, body);
    return isRefusal(templates) ? refused(templates) : { status: 201, body: { success: true } };
  },

  deleteTemplate({ world, body }) {
    const templates = deleteTemplates(world, body);
    return isRefusal(templates) ? refused(templates) : { status: 201, body: { success: true } };
  },

  editTemplate({ world, params, body }) {
    const template = editTemplate(world, params.templateId, body);
    return isRefusal(template) ? refused(template) : { status: 201, body: { success: true } };
  },

  getTemplates({ world, query }) {
    const templates = listTemplates(world, query);
    return { status: 201, body: templates.map((template) => toWireTemplate(template, world.now())) };
  },
};
