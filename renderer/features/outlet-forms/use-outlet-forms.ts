import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutletForm } from '#shared/domain/outlet-form.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { ask, call } from '#renderer/api/call.ts';

const KEY = ['outlet-forms'];

/** The office's table of outlets, and what can be done to it. Every change is stored at once. */
export interface OutletTable {
  /** Undefined until it is read. */
  readonly forms: readonly OutletForm[] | undefined;
  /** Stores another table; whether it is stored. */
  readonly store: (forms: readonly OutletForm[]) => Promise<boolean>;
  /** Null where nothing was changed here. */
  readonly undo: (() => void) | null;
  /** Why the last change was not stored. */
  readonly trouble: Problem | 'changed-meanwhile' | null;
}

/** The table, kept up to date. */
export function useOutletForms(): OutletTable {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => ask('outlet-forms.get', {}),
    staleTime: 0,
  });
  const [past, setPast] = useState<readonly (readonly OutletForm[])[]>([]);
  const [trouble, setTrouble] = useState<OutletTable['trouble']>(null);

  async function put(forms: readonly OutletForm[]): Promise<boolean> {
    if (!data) return false;
    const answer = await call('outlet-forms.set', { forms: [...forms], rev: data.rev });
    if (answer.ok && answer.value !== null) {
      client.setQueryData(KEY, answer.value);
      setTrouble(null);
      return true;
    }
    setTrouble(answer.ok ? 'changed-meanwhile' : answer.error);
    // What others made of it is not undone from here.
    if (answer.ok) setPast([]);
    await client.invalidateQueries({ queryKey: KEY });
    return false;
  }

  return {
    forms: data?.forms,
    store: async (forms) => {
      const before = data?.forms ?? [];
      const isStored = await put(forms);
      if (isStored) setPast((all) => [...all, before]);
      return isStored;
    },
    undo:
      past.length === 0
        ? null
        : () => {
            const last = past.at(-1) ?? [];
            void put(last).then((isStored) => {
              if (isStored) setPast((all) => all.slice(0, -1));
            });
          },
    trouble,
  };
}
