import type { OutputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { EventOf } from '#shared/contract/events.ts';
import { fail } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';

type Outcome = OutputOf<'export.run'>;
export type Done = Extract<Outcome, { outcome: 'done' }>;

/** Why the officer is choosing again. */
export type Remark =
  { readonly is: 'problem'; readonly problem: Problem } | { readonly is: 'cancelled' | 'unsaved' };

/** Where an export stands. */
export type ExportStep =
  | { readonly at: 'choosing'; readonly remark: Remark | null }
  | {
      readonly at: 'running';
      readonly run: string;
      /** Null until the first news. */
      readonly progress: Pick<EventOf<'export-progress'>, 'done' | 'total' | 'format'> | null;
      readonly cancelling: boolean;
    }
  | { readonly at: 'exists'; readonly files: readonly string[] }
  | { readonly at: 'done'; readonly result: Done };

export type ExportNews =
  | { readonly type: 'started'; readonly run: string }
  | { readonly type: 'progress'; readonly event: EventOf<'export-progress'> }
  | { readonly type: 'cancelling' }
  /** Something before the run itself could not be done. */
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'unsaved'; readonly run: string }
  | { readonly type: 'answered'; readonly run: string; readonly answer: Envelope<Outcome> }
  | { readonly type: 'chosen-again' };

export const CHOOSING: ExportStep = { at: 'choosing', remark: null };

function afterAnswer(answer: Envelope<Outcome>): ExportStep {
  if (!answer.ok) return { at: 'choosing', remark: { is: 'problem', problem: answer.error } };
  switch (answer.value.outcome) {
    case 'done':
      return { at: 'done', result: answer.value };
    case 'exists':
      return { at: 'exists', files: answer.value.files };
    case 'cancelled':
      return { at: 'choosing', remark: { is: 'cancelled' } };
  }
}

/** The next step of an export; news of another run changes nothing. */
export function nextStep(step: ExportStep, news: ExportNews): ExportStep {
  if (news.type === 'started')
    return { at: 'running', run: news.run, progress: null, cancelling: false };
  if (news.type === 'chosen-again') return CHOOSING;
  if (news.type === 'refused') return afterAnswer(fail(news.problem));
  if (step.at !== 'running') return step;
  if (news.type === 'cancelling') return { ...step, cancelling: true };
  if (news.type === 'progress') {
    const { run, done, total, format } = news.event;
    return run === step.run ? { ...step, progress: { done, total, format } } : step;
  }
  if (news.run !== step.run) return step;
  return news.type === 'unsaved'
    ? { at: 'choosing', remark: { is: 'unsaved' } }
    : afterAnswer(news.answer);
}
