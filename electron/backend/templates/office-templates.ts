import { fail, ok, type Result } from '#shared/domain/result.ts';
import { templateSchema, type Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { canonicalJson } from '#shared/workflow/canonical-json.ts';
import { markOf, type RecordMark } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { listTemplates, loadBundledTemplate } from './load-template.ts';

/** A template as the list of them shows it; the office's own goes before a bundled one of its name. */
export interface TemplateEntry {
  readonly name: string;
  readonly title: string;
  readonly isOwn: boolean;
}

/** A template that the office keeps in its data; null where there is none, or it is damaged. */
export function readOfficeTemplate(store: Store, name: string): Template | null {
  const row = store.get('SELECT json FROM office_template WHERE name = ?', name);
  if (!row) return null;
  try {
    const template = templateSchema.parse(JSON.parse(String(row.json)));
    return template.name === name ? template : null;
  } catch {
    // Set in the bundled one, or in the default: the audit tells that the row is not as it was.
    return null;
  }
}

/** A template by its name: the office's own, else one of the program's. */
export function findTemplate(store: Store, name: string): Promise<Result<Template, Problem>> {
  const own = readOfficeTemplate(store, name);
  return own ? Promise.resolve(ok(own)) : loadBundledTemplate(name);
}

/** Every template that can be used, those of the program first. */
export async function allTemplates(store: Store): Promise<TemplateEntry[]> {
  const own = store
    .all('SELECT name FROM office_template ORDER BY name')
    .flatMap(({ name }) => readOfficeTemplate(store, String(name)) ?? []);
  const bundled = await listTemplates();
  const entries = bundled.map(({ name, title }) => {
    const mine = own.find((one) => one.name === name);
    return { name, title: mine?.title ?? title, isOwn: mine !== undefined };
  });
  const others = own.filter(({ name }) => !bundled.some((one) => one.name === name));
  return [...entries, ...others.map(({ name, title }) => ({ name, title, isOwn: true }))];
}

/** What the audit log vouches for of a template of the office: all of it. */
export const officeTemplateMark = (template: Template): RecordMark =>
  markOf('office-template', template.name, template);

/** Keeps a template, in the place of the office's own one of this name. */
export function writeOfficeTemplate(store: Store, template: Template): void {
  store.run(
    'INSERT INTO office_template (name, json) VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
    template.name,
    canonicalJson(template),
  );
}

/**
 * Whether a template of the office can be taken away: not where digests are written in it, unless
 * the program has one of the same name. They would look otherwise from then on.
 */
export async function mayRemoveTemplate(
  store: Store,
  name: string,
): Promise<Result<null, Problem>> {
  const bundled = await loadBundledTemplate(name);
  const used = Number(
    store.get('SELECT count(*) AS n FROM digest WHERE template = ?', name)?.n ?? 0,
  );
  if (!bundled.ok && used > 0) {
    return fail({ code: 'template-in-use', params: { name, digests: used } });
  }
  return ok(null);
}

/** Takes a template of the office away. */
export function removeOfficeTemplate(store: Store, name: string): void {
  store.run('DELETE FROM office_template WHERE name = ?', name);
}
