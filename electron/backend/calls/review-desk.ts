import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { mayRead, officeAbilitiesOf } from '#shared/workflow/abilities.ts';
import type { OfficeAction } from '#shared/workflow/rules.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import type { ReviewDesk } from '../review/what-is-allowed.ts';
import { readDigestRow, type DigestRow } from '../store/header-rows.ts';
import type { CallContext } from './call-context.ts';
import { templateFor } from './open-report.ts';

/** Who is at work, and when; what a template allows only matters where something is approved. */
export const deskOf = (
  { store, who, now }: Pick<CallContext, 'store' | 'who' | 'now'>,
  onePerson = false,
): ReviewDesk => ({ ...{ store, who, now: now() }, onePerson });

/** A digest that the person may read, also one in the bin. */
export function readable(
  { store, who }: Pick<CallContext, 'store' | 'who'>,
  id: string,
): Result<DigestRow, Problem> {
  const may = mayRead(who);
  if (!may.allowed) return fail(refusalProblem(may));
  const row = readDigestRow(store, id);
  return row ? ok(row) : fail({ code: 'digest-missing', params: {} });
}

/** Somebody at work on a digest that they may read, and its template. */
export async function deskAt(
  context: CallContext,
  id: string,
): Promise<Result<{ readonly desk: ReviewDesk; readonly template: Template }, Problem>> {
  const row = readable(context, id);
  if (!row.ok) return row;
  const template = await templateFor(row.value.template, context);
  if (!template.ok) return template;
  return ok({ desk: deskOf(context, template.value.onePerson), template: template.value });
}

/** Why a person may not do something for the whole post; null where they may. */
export function officeRefusal(
  { who }: Pick<CallContext, 'who'>,
  action: OfficeAction,
): Problem | null {
  const may = officeAbilitiesOf(who)[action];
  return may.allowed ? null : refusalProblem(may);
}
