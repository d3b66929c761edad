import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TemplateEntry } from '#shared/contract/library.ts';
import { TEMPLATE_TEXTS } from '#shared/messages/window/templates.ts';
import { ask, call } from '#renderer/api/call.ts';
import { useEventListener } from '#renderer/api/events.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { notify } from '#renderer/ui/notify.ts';
import { useTellProblem } from '#renderer/ui/use-tell-problem.ts';

const KEY = ['templates'];

/** The templates, and what is done with them; what came of it is told as a notice. */
export interface Templates {
  /** Undefined until they are read. */
  readonly list: readonly TemplateEntry[] | undefined;
  readonly put: (file: File) => void;
  readonly remove: (template: TemplateEntry) => void;
  readonly copy: (template: TemplateEntry) => void;
}

/** Reads the templates, and keeps, copies and removes them. */
export function useTemplates(): Templates {
  const texts = useTexts(TEMPLATE_TEXTS);
  const onError = useTellProblem();
  const client = useQueryClient();
  const list = useQuery({ queryKey: KEY, queryFn: () => ask('templates.list', {}), staleTime: 0 });
  useEventListener('templates-changed', () => {
    void client.invalidateQueries({ queryKey: KEY });
  });
  const put = useMutation({
    mutationFn: async (file: File) =>
      ask('templates.put', { file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    onSuccess: ({ title }) => notify({ text: texts.put(title) }),
    onError,
  });
  const remove = useMutation({
    mutationFn: ({ name }: TemplateEntry) => ask('templates.remove', { name }),
    onSuccess: (_answer, { title }) => notify({ text: texts.removed(title) }),
    onError,
  });
  const copy = useMutation({
    mutationFn: ({ name }: TemplateEntry) => ask('templates.copy', { name }),
    onSuccess: ({ path }) =>
      notify({
        text: texts.copied,
        action: { label: texts.showFile, run: () => void call('host.show-file', { path }) },
      }),
    onError,
  });
  return { list: list.data, put: put.mutate, remove: remove.mutate, copy: copy.mutate };
}
