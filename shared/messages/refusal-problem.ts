import type { Refusal } from '../workflow/ability.ts';
import { explain, type Locale, type Problem } from './messages.ts';
import { stateSentence } from './workflow-names.ts';

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

/** Why something is not offered: nobody tried it, so nothing is said of what became of a try. */
export function whyNot(refusal: Refusal, locale: Locale): string {
  if (refusal.why !== 'wrong-state') return explain(refusalProblem(refusal), locale);
  return stateSentence(refusal.state, refusal.states.join(','), locale);
}
