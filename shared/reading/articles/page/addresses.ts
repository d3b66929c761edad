import { hrefSchema } from '#shared/domain/body.ts';

/** The standard class, which every host of this code has. */
declare const URL: {
  new (address: string, base?: string): { readonly href: string };
  canParse: (address: string, base?: string) => boolean;
};

const LONGEST = 4000;
const TRACKING =
  /^(?:utm_[\w-]*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|ymclid|msclkid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hsenc|_hsmi|ref_src|ref_url|spm|scm|at_(?:medium|campaign|custom\d)|cmpid|ocid|ns_\w+|xtor|s_cid|_openstat|oly_(?:anon|enc)_id|vero_id|wickedid|rb_clickid|erid)$/iu;

/** An address without the parameters that only tell who came from where. */
export function withoutTracking(address: string): string {
  const [whole, fragment] = splitAt(address, '#');
  const [path, query] = splitAt(whole, '?');
  if (query === undefined) return address;
  const kept = query.split('&').filter((one) => !TRACKING.test(one.split('=', 1)[0] ?? ''));
  const rest = kept.length > 0 ? `?${kept.join('&')}` : '';
  return path + rest + (fragment === undefined ? '' : `#${fragment}`);
}

function splitAt(text: string, sign: string): [string, string?] {
  const place = text.indexOf(sign);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}

/**
 * Addresses that hold another one: reader views, archives, and what mail and search put around a
 * link to count who follows it.
 */
const WRAPPINGS: readonly RegExp[] = [
  /^(?:about:reader|chrome-distiller:[^?]*|read:[^?]*)\?(?:[^#]*&)?url=([^&]+)/iu,
  /^view-source:(.+)$/iu,
  /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/iu,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:[^#]*&)?(?:q|url)=([^&]+)/iu,
  /^https?:\/\/[^/]*\.safelinks\.protection\.outlook\.com\/[^?]*\?(?:[^#]*&)?url=([^&]+)/iu,
  /^https?:\/\/lm?\.(?:facebook|instagram)\.com\/l\.php\?(?:[^#]*&)?u=([^&]+)/iu,
  /^https?:\/\/t\.me\/iv\?(?:[^#]*&)?url=([^&]+)/iu,
];

/** The address inside another one; the address itself where it holds none. */
function unwrapped(address: string): string {
  const inner = WRAPPINGS.map((form) => form.exec(address)?.[1]).find((one) => one !== undefined);
  if (inner === undefined) return address;
  if (/^https?:\/\//iu.test(inner)) return inner;
  const plain = inner
    .replace(/%3a/giu, ':')
    .replace(/%2f/giu, '/')
    .replace(/%3f/giu, '?')
    .replace(/%3d/giu, '=')
    .replace(/%26/giu, '&')
    .replace(/%25/giu, '%');
  return /^https?:\/\//iu.test(plain) ? plain : address;
}

/** A web or mail address as it counts in a text: whole and without tracking; null for others. */
export function absoluteAddress(address: string, base: string | null): string | null {
  const given = address.replace(/[\t\n\r]/g, '').trim();
  if (given.length > LONGEST) return null;
  const plain = unwrapped(given);
  if (plain === '' || plain.startsWith('#')) return null;
  const isWhole = /^(?:https?:\/\/|mailto:)/iu.test(plain);
  if (isWhole && hrefSchema.safeParse(plain).success) return withoutTracking(plain);
  const from = isWhole ? undefined : (base ?? undefined);
  if (!URL.canParse(plain, from)) return null;
  const { href } = new URL(plain, from);
  return hrefSchema.safeParse(href).success ? withoutTracking(href) : null;
}

/** The same for an address of a page on the web. */
export function pageAddress(address: string, base: string | null = null): string | null {
  const whole = absoluteAddress(address, base);
  return whole !== null && /^https?:/iu.test(whole) ? whole : null;
}
