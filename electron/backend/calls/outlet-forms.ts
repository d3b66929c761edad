import { fail, ok } from '#shared/domain/result.ts';
import { readOutletForms, writeOutletForms } from '../store/outlet-forms.ts';
import type { Store } from '../store/store.ts';
import type { Answer, Handlers } from './call-context.ts';
import { officeRefusal } from './review-desk.ts';

type Table = Extract<Answer<'outlet-forms.get'>, { ok: true }>['value'];

function table(store: Store): Table {
  const { forms, rev } = readOutletForms(store);
  return { forms: [...forms], rev };
}

/** The office's table of outlets, which recognition goes by. */
export const OUTLET_FORMS: Handlers<'outlet-forms.get' | 'outlet-forms.set'> = {
  'outlet-forms.get': (_input, { store }) => ok(table(store)),
  'outlet-forms.set': (wanted, context) => {
    const refusal = officeRefusal(context, 'manage-outlets');
    if (refusal) return fail(refusal);
    const { store, change, note } = context;
    const isSet = change(null, () => {
      const done = writeOutletForms(store, wanted);
      note({ forms: wanted.forms.length, rev: wanted.rev, outcome: done ? 'set' : 'conflict' });
      return done;
    });
    return ok(isSet ? table(store) : null);
  },
};
