import { z } from 'zod';
import { outletFormSchema, type OutletForm } from '#shared/domain/outlet-form.ts';
import type { Store } from './store.ts';

/** The office's table of outlets, and its revision: 0 while there is none. */
export interface OutletForms {
  readonly forms: readonly OutletForm[];
  readonly rev: number;
}

const list = z.string().transform((text): unknown => JSON.parse(text));
const rowSchema = z.object({ name: z.string(), domains: list, aliases: list });
const revSchema = z.object({ rev: z.number() });

/** The table as it stands; a row that is damaged is left out. */
export function readOutletForms(store: Store): OutletForms {
  const row = store.get('SELECT rev FROM outlet_table');
  const forms = store
    .all('SELECT name, domains, aliases FROM outlet_form ORDER BY position')
    .flatMap((one) => {
      try {
        return outletFormSchema.parse(rowSchema.parse(one));
      } catch {
        // Recognition goes on without it, and the next change of the table writes it away.
        return [];
      }
    });
  return { forms, rev: row ? revSchema.parse(row).rev : 0 };
}

/** Puts a table in the place of the one with revision `rev`; false where that is another by now. */
export function writeOutletForms(store: Store, { forms, rev }: OutletForms): boolean {
  if (readOutletForms(store).rev !== rev) return false;
  store.run('DELETE FROM outlet_form');
  forms.forEach(({ name, domains, aliases }, position) => {
    store.run(
      'INSERT INTO outlet_form (position, name, domains, aliases) VALUES (?, ?, ?, ?)',
      position,
      name,
      JSON.stringify(domains),
      JSON.stringify(aliases),
    );
  });
  store.run(
    'INSERT INTO outlet_table (only, rev) VALUES (1, ?) ON CONFLICT DO UPDATE SET rev = excluded.rev',
    rev + 1,
  );
  return true;
}
