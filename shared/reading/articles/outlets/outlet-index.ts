import type { OutletForm } from '#shared/domain/outlet-form.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { hostOf, isCarrier, registrableDomain } from './address.ts';

/** The office's table of outlets, ready to be asked. */
export interface OutletIndex {
  /** House spelling by domain, by folded name. */
  readonly domains: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** The names as they stand in the table, with the house spelling of each. */
  readonly spellings: readonly { readonly alias: string; readonly name: string }[];
}

/** A name as it is looked up: folded, without signs, with one space between words. */
const key = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/(?<= |^)(?:of|the|and) /gu, '')
    .trim()
    .replace(/\.$/u, '');

/** A name as texts have it: capitals of some length are also written as a word. */
const written = (alias: string): string[] =>
  alias.length >= 4 && alias === alias.toUpperCase()
    ? [alias, alias.charAt(0) + alias.slice(1).toLowerCase()]
    : [alias];

const made = new WeakMap<readonly OutletForm[], OutletIndex>();

/** Prepares the table, once for each; where two outlets share a name, the first one has it. */
export function outletIndex(forms: readonly OutletForm[]): OutletIndex {
  const known = made.get(forms) ?? prepare(forms);
  made.set(forms, known);
  return known;
}

function prepare(forms: readonly OutletForm[]): OutletIndex {
  const domains = new Map<string, string>();
  const names = new Map<string, string>();
  const spellings = forms.flatMap(({ name, domains: own, aliases }) => {
    for (const domain of own) {
      const folded = domain.toLowerCase();
      if (!domains.has(folded)) domains.set(folded, name);
    }
    const all = [...new Set([name, ...aliases])];
    for (const one of [...all, ...own]) if (!names.has(key(one))) names.set(key(one), name);
    return all.flatMap(written).map((alias) => ({ alias, name }));
  });
  return { domains, names, spellings };
}

/** The house spelling of an outlet's name, or null where the table has none. */
export function outletNamed(name: string, index: OutletIndex): string | null {
  const folded = key(name);
  return folded === '' ? null : (index.names.get(folded) ?? null);
}

/** Words that a site or a channel sets beside its outlet's name. */
const EDITION =
  /(?:^|\s)(?:english|russian|turkish|azerbaijani|eng|en|az|ru|rus|news|official|channel|online|live|edition|version|telegram)(?=\s|$)/giu;

/** The outlet that a site's or a channel's name says, `APA English` too; else null. */
export const outletOfSite = (name: string, index: OutletIndex): string | null =>
  outletNamed(name, index) ??
  outletNamed(name.replace(/\s(?:weekly|daily|online|english)$/iu, ''), index) ??
  outletNamed(name.replace(/[^\p{L}\p{N}.]+/gu, ' ').replace(EDITION, ''), index);

/** The outlet of an address, from the table, its subdomains too; null where it is not in it. */
export function outletAt(url: string, index: OutletIndex): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const known = index.domains.get(labels.slice(from).join('.'));
    if (known !== undefined) return known;
  }
  return null;
}

/** What channels add to their outlet's name. */
const CHANNEL_SUFFIX =
  /(?:[_-]|^)(?:az|en|eng|english|ru|rus|tr|news|official|channel|media|agency|live)(?=[_-]|$)|(?:news|official|live|az|eng?)$/giu;

/** The outlet whose channel an address of a network leads to, such as t.me/trend_az; else null. */
export function outletOfChannel(url: string, index: OutletIndex): string | null {
  const host = hostOf(url);
  const handle = /^https?:\/\/[^/]+\/(?:s\/)?@?([\w.-]{2,40})(?:[/?#]|$)/u.exec(url)?.[1];
  if (host === null || !isCarrier(host) || handle === undefined) return null;
  return outletNamed(handle, index) ?? outletNamed(handle.replace(CHANNEL_SUFFIX, ''), index);
}

/** An outlet for an address that the table does not have: its domain in capitals. */
export function outletByRule(url: string): string | null {
  const host = hostOf(url);
  return host === null || isCarrier(host) ? null : registrableDomain(host).toUpperCase();
}
