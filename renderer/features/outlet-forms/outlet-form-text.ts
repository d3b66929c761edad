import { outletFormSchema, type OutletForm } from '#shared/domain/outlet-form.ts';
import { outletSchema } from '#shared/domain/source-line.ts';
import { foldText } from '#shared/text/fold-text.ts';

/** An outlet as it is typed: several domains or names in one field. */
export interface FormText {
  readonly name: string;
  readonly domains: string;
  readonly aliases: string;
}

/** What is wrong with what was typed: by field, the part that is wrong. */
export type FormTrouble =
  | { readonly field: 'name'; readonly why: 'wrong' | 'taken' }
  | { readonly field: 'domains' | 'aliases'; readonly part: string };

const SEPARATORS = /[,，、;；\s]+/u;
const NAME_SEPARATORS = /[,，、;；\r\n]+/u;
const parts = (text: string, separators: RegExp): string[] => [
  ...new Set(
    text
      .split(separators)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** `https://www.Trend.az/news` is typed where `trend.az` is meant. */
const domainOf = (part: string): string =>
  part
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/[/?#].*$/u, '')
    .replace(/^www\./u, '');

export const textOf = ({ name, domains, aliases }: OutletForm): FormText => ({
  name,
  domains: domains.join(', '),
  aliases: aliases.join(', '),
});

/** Reads what was typed; `others` are the rest of the table. */
export function readForm(
  text: FormText,
  others: readonly OutletForm[],
): { readonly form: OutletForm } | { readonly trouble: FormTrouble } {
  const name = text.name.trim().replace(/\s+/gu, ' ');
  if (!outletSchema.safeParse(name).success) return { trouble: { field: 'name', why: 'wrong' } };
  if (others.some((one) => foldText(one.name) === foldText(name))) {
    return { trouble: { field: 'name', why: 'taken' } };
  }
  const { domains: domainList, aliases: aliasList } = outletFormSchema.shape;
  const domains = parts(text.domains, SEPARATORS).map(domainOf);
  const wrongDomain = domains.find((one) => !domainList.safeParse([one]).success);
  if (wrongDomain !== undefined) return { trouble: { field: 'domains', part: wrongDomain } };
  const aliases = parts(text.aliases, NAME_SEPARATORS);
  const wrongAlias = aliases.find((one) => !aliasList.safeParse([one]).success);
  if (wrongAlias !== undefined) return { trouble: { field: 'aliases', part: wrongAlias } };
  return { form: { name, domains: [...new Set(domains)], aliases } };
}

/** The outlets that hold what is searched for, by name; those whose name begins with it first. */
export function findForms(forms: readonly OutletForm[], query: string): readonly OutletForm[] {
  const wanted = foldText(query.trim());
  const begins = ({ name }: OutletForm): number => (foldText(name).startsWith(wanted) ? 0 : 1);
  return forms
    .filter(({ name, domains, aliases }) =>
      [name, ...domains, ...aliases].some((text) => foldText(text).includes(wanted)),
    )
    .toSorted((a, b) => begins(a) - begins(b) || (a.name < b.name ? -1 : 1));
}
