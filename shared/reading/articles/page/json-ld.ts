/** An object of a page's JSON-LD. */
export type LinkedThing = Readonly<Record<string, unknown>>;

const LONGEST = 2_000_000;
const MOST_THINGS = 2000;

/** Ways in which the JSON of real pages is broken, and what mends it; tried one after the other. */
const MENDINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/<!\[CDATA\[|\]\]>|<!--|-->|^\s*\/\/.*$|^\s*\/\*[^*]*\*\//gmu, '').trim(),
  // Line breaks within strings are spaces; those between values are too.
  (text) => text.replace(/[\u0000-\u001f]+/gu, ' '),
  (text) => text.replace(/,(?=\s*[\]}])/gu, '').replace(/;\s*$/u, ''),
  (text) => text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&'),
];

function parsed(text: string): unknown {
  let mended = text.slice(0, LONGEST);
  for (const mend of MENDINGS) {
    mended = mend(mended);
    try {
      return JSON.parse(mended) as unknown;
    } catch {
      // Broken in this form: the next one may mend it.
      continue;
    }
  }
  return null;
}

const isThing = (value: unknown): value is LinkedThing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All objects of a script of JSON-LD, the outer before the inner; none where it is beyond repair. */
export function linkedThings(script: string): readonly LinkedThing[] {
  const things: LinkedThing[] = [];
  let level: unknown[] = [parsed(script)];
  while (level.length > 0 && things.length < MOST_THINGS) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) for (const one of value) next.push(one);
      if (!isThing(value)) continue;
      things.push(value);
      for (const one of Object.values(value)) {
        if (typeof one === 'object' && one !== null) next.push(one);
      }
    }
    level = next;
  }
  return things.slice(0, MOST_THINGS);
}

const ARTICLE = /(?:Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/u;

/** Whether a thing is an article of some kind. */
export function isArticle(thing: LinkedThing): boolean {
  const type = thing['@type'];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === 'string' && ARTICLE.test(one));
}

/** The texts under a key: its own, or of `name`, `@id`, `url` where the value is a thing. */
export function textsOf(thing: LinkedThing, key: string, ...inner: readonly string[]): string[] {
  const value = thing[key];
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return values.flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (!isThing(one)) return [];
    return inner.map((name) => one[name]).filter((text) => typeof text === 'string');
  });
}
