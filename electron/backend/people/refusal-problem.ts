import type { Problem } from '#shared/messages/messages.ts';
import type { Refusal } from '#shared/workflow/ability.ts';

/** Why a person may not do something, as a problem that has a sentence. */
export function refusalProblem(refusal: Refusal): Problem {
  switch (refusal.why) {
    case 'wrong-role':
      return { code: 'not-allowed-role', params: { roles: refusal.roles.join(',') } };
    case 'wrong-state': {
      const { state, states } = refusal;
      return { code: 'not-allowed-state', params: { state, states: states.join(',') } };
    }
    case 'own-work':
      return { code: 'not-allowed-own-work', params: { did: refusal.did.join(',') } };
    case 'nothing-approved':
    case 'no-correction':
    case 'once-approved':
    case 'deleted':
    case 'not-deleted':
    case 'account-closed':
      return { code: `not-allowed-${refusal.why}`, params: {} };
  }
}
