/** Second-level names under which a country registers domains: gov.az, co.uk, com.tr. */
const SECOND_LEVEL = new Set(
  'ac co com edu gob gouv gov info mil name net or org press pro go ne lg ed gen bel k12 av'.split(
    ' ',
  ),
);

/** A host in lower case without www; null where the address is none of the web's. */
export function hostOf(url: string): string | null {
  const match = /^https?:\/\/(?:[^\s/@]*@)?([^\s/:?#]{1,253})/iu.exec(url.trim());
  const host = match?.[1]
    ?.toLowerCase()
    .replace(/^www\d?\./u, '')
    .replace(/\.$/u, '');
  return host !== undefined && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host) ? host : null;
}

/** The part of a host that was registered: `trend.az` of `en.trend.az`, `bbc.co.uk`, `mfa.gov.az`. */
export function registrableDomain(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const isCountry = (labels.at(-1) ?? '').length === 2;
  const count = isCountry && SECOND_LEVEL.has(second) && labels.length > 2 ? 3 : 2;
  return labels.slice(-count).join('.');
}

/** Sites that carry other people's texts: their address names no outlet. */
const CARRIERS = new Set(
  (
    't.me telegram.me telegram.org facebook.com fb.com instagram.com twitter.com x.com youtube.com ' +
    'youtu.be vk.com ok.ru linkedin.com whatsapp.com reddit.com medium.com substack.com google.com ' +
    'bing.com yahoo.com msn.com yandex.ru yandex.com dzen.ru mail.ru outlook.com office.com ' +
    'office365.com live.com microsoft.com sharepoint.com gmail.com mailchimp.com list-manage.com ' +
    'campaign-archive.com sendgrid.net archive.org archive.ph archive.is example.com localhost ' +
    'icloud.com slack.com zoom.us dropbox.com feedly.com inoreader.com flipboard.com smartnews.com'
  ).split(' '),
);

/** Addresses within the address of a reader, an archive or a translator. */
const WITHIN: readonly RegExp[] = [
  /^about:reader\?url=(?<coded>[^&\s]+)/iu,
  /^view-source:(?<plain>https?:.+)$/iu,
  /^https?:\/\/web\.archive\.org\/web\/\d+\w*\/(?<plain>https?:.+)$/iu,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:.*&)?(?:q|url)=(?<coded>https?[^&\s]+)/iu,
  /^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/\?url=(?<coded>[^&\s]+)/iu,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/s\/(?<bare>[^?\s]+)/iu,
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:c|v)\/s\/(?<bare>[^?\s]+)/iu,
];

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // Broken escapes: the address stands as it is.
    return text;
  }
};

/** The address of the page itself, where a reader view, an archive or the like stands before it. */
export function realAddress(url: string): string {
  for (const form of WITHIN) {
    const { coded, plain, bare } = form.exec(url)?.groups ?? {};
    if (coded !== undefined) return decoded(coded);
    if (plain !== undefined) return plain;
    if (bare !== undefined) return `https://${bare}`;
  }
  return url;
}

/** Mail programs, chats and documents: their addresses are nobody else's. */
const PRIVATE =
  /(?:^|\.)(?:slack|office|office365|live|outlook|sharepoint|whatsapp|gmail|zoom|dropbox)\.(?:com|us)$|^(?:mail|docs|drive|teams|chat|web|app|outlook|calendar)\.(?:google|microsoft|yandex|yahoo|mail|telegram|whatsapp|slack|cloud)\.|^localhost$/u;

/** Whether an address leads to a mailbox, a chat or a document, and to no public page. */
export const isPrivate = (url: string): boolean => PRIVATE.test(hostOf(url) ?? '');

/** Whether a host only carries the texts of others. */
export const isCarrier = (host: string): boolean =>
  CARRIERS.has(registrableDomain(host)) || CARRIERS.has(host);

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|yclid|dclid|msclkid|mc_[ce]id|igshid|_ga|_gl|ref_src|ref_url|spm|at_\w+|cmpid|ocid|wt_mc|__twitter_impression|amp|ref|referrer)$/iu;

/** An address without the parameters that only follow a reader, and without its fragment. */
export function plainAddress(url: string): string {
  const [address = '', query] = url.split('#')[0]?.split('?') ?? [];
  if (query === undefined) return address;
  const kept = query.split('&').filter((one) => !TRACKING.test(one.split('=')[0] ?? ''));
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address;
}

const ADDRESS = /https?:\/\/[^\s\p{C}"<>\\^`{|}「」（）]+/iu;

/** The web address in a text, closing signs off; null where there is none. */
export function addressIn(text: string): string | null {
  const found = ADDRESS.exec(text)?.[0].replace(/[.,;:!?)\]'"”»]+$/u, '');
  return found !== undefined && hostOf(found) !== null ? found : null;
}
