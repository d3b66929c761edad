import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import type { Action } from '#shared/workflow/rules.ts';
import { abilitiesFor, type ReviewDesk } from '../review/what-is-allowed.ts';
import { readDigestRow } from '../store/header-rows.ts';

/** Refuses what the person may not do with a digest now, before any work is done. */
export function mayDo(desk: ReviewDesk, digest: string, action: Action): Result<null, Problem> {
  if (!readDigestRow(desk.store, digest)) return fail({ code: 'digest-missing', params: {} });
  const abilities = abilitiesFor(desk, digest);
  if (!abilities.ok) return abilities;
  const ability = abilities.value[action];
  return ability.allowed ? ok(null) : fail(refusalProblem(ability));
}
