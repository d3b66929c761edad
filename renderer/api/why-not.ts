import { whyNot } from '#shared/messages/refusal-problem.ts';
import type { Refusal } from '#shared/workflow/ability.ts';
import { useLocale } from './texts.ts';

/** Says why something is not offered now. */
export function useWhyNot(): (refusal: Refusal) => string {
  const locale = useLocale();
  return (refusal) => whyNot(refusal, locale);
}
