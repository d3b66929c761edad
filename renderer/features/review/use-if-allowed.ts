import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import type { Abilities } from '#shared/workflow/ability.ts';
import type { Action } from '#shared/workflow/rules.ts';
import { useExplain } from '#renderer/api/texts.ts';
import { notify } from '#renderer/ui/notify.ts';

/** Does what the person may do now, or says why not. */
export type IfAllowed = (action: Action, deed: () => void) => void;

/** Deeds that are kept to what the person may do. */
export function useIfAllowed(abilities: Abilities): IfAllowed {
  const explain = useExplain();
  return (action, deed) => {
    const ability = abilities[action];
    if (ability.allowed) deed();
    else notify({ text: explain(refusalProblem(ability)) });
  };
}
