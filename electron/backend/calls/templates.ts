import { join } from 'node:path';
import { fail, ok } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { decodeText } from '../files/decode-text.ts';
import { writeFilesWhole } from '../files/write-files.ts';
import { addAudit } from '../store/audit.ts';
import { readSettings } from '../store/settings.ts';
import {
  allTemplates,
  findTemplate,
  mayRemoveTemplate,
  officeTemplateMark,
  removeOfficeTemplate,
  writeOfficeTemplate,
} from '../templates/office-templates.ts';
import { parseTemplate } from '../templates/parse-template.ts';
import type { Handlers } from './call-context.ts';
import { officeRefusal } from './review-desk.ts';

/** Names a file as well, and stands in digests. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}$/u;

/** The forms that digests are set in: those of the program, and the office's own. */
export const TEMPLATES: Handlers<
  'templates.list' | 'templates.put' | 'templates.remove' | 'templates.copy'
> = {
  'templates.list': async (_input, { store }) => ok(await allTemplates(store)),
  'templates.put': async ({ file, bytes }, context) => {
    const refusal = officeRefusal(context, 'manage-templates');
    if (refusal) return fail(refusal);
    const { store, change, note, emit, who, now } = context;
    const decoded = decodeText(bytes);
    if (!decoded) return fail({ code: 'file-undecodable', params: { file } });
    const parsed = await parseTemplate(decoded.text, file);
    if (!parsed.ok) return parsed;
    const template = parsed.value;
    const { name, title } = template;
    if (!NAME.test(name)) {
      const message = 'must be letters, digits, - and _, at most 60';
      return fail({ code: 'template-invalid', params: { file, path: 'name', message } });
    }
    change(null, () => {
      note(null);
      writeOfficeTemplate(store, template);
      const records = [officeTemplateMark(template)];
      const row = { call: 'templates.put', digest: null, person: who.id };
      addAudit(store, { ...row, details: { template: name }, records }, now());
    });
    emit('templates-changed', {});
    return ok({ name, title, isOwn: true });
  },
  'templates.remove': async ({ name }, context) => {
    const refusal = officeRefusal(context, 'manage-templates');
    if (refusal) return fail(refusal);
    const { store, change, note, emit, who, now } = context;
    const may = await mayRemoveTemplate(store, name);
    if (!may.ok) return may;
    change(null, () => {
      note(null);
      removeOfficeTemplate(store, name);
      const records = [{ kind: 'office-template' as const, id: name, sha256: null }];
      const row = { call: 'templates.remove', digest: null, person: who.id };
      addAudit(store, { ...row, details: { template: name }, records }, now());
    });
    emit('templates-changed', {});
    return ok({});
  },
  'templates.copy': async ({ name }, { store, note }) => {
    const folder = readSettings(store).exportFolder;
    if (folder === null) return fail({ code: 'export-no-folder', params: {} });
    const template = await findTemplate(store, name);
    if (!template.ok) return template;
    const path = join(folder, `${template.value.name}.template.json`);
    const content = `${JSON.stringify(template.value, null, 2)}\n`;
    const written = await writeFilesWhole([{ file: path, content }], false);
    if (!written.ok) return fail<Problem>(written.error);
    note({ template: name });
    return ok({ path });
  },
};
