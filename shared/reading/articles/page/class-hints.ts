import type { CutReason } from '#shared/domain/cut-reason.ts';
import type { ElementNames } from './page-tree.ts';

/**
 * Why an element's text is not the article's, and how far that may be believed:
 * `firm` cuts all that is in it, `class` all but long paragraphs of text, `loose` only where there
 * is no long paragraph in it at all.
 */
export interface Hint {
  readonly cut: CutReason;
  readonly grip: 'firm' | 'class' | 'loose';
}

const hint = (cut: CutReason, grip: Hint['grip'], words: string): [RegExp, Hint] => [
  new RegExp(`-(?:${words.trim().replace(/\s+/g, '|')})-`, 'u'),
  { cut, grip },
];

/** Words of class names and ids, those of one name joined by `-`; the first that is found counts. */
const WORDS: readonly [RegExp, Hint][] = [
  hint('cookies', 'firm', 'cookies? consent gdpr ccpa onetrust'),
  hint('page', 'firm', 'comments? commentlist disqus replies respond'),
  hint(
    'page',
    'firm',
    `menu submenu nav navbar navigation pagination pager paging sidebar side-bar masthead topbar
    footer modal popup login signin skip-link skip-to-content sr-only visually-hidden
    screen-reader widget-area ticker weather currency searchform search-form
    (?:site|main|top|global)-header`,
  ),
  hint('page', 'class', 'breadcrumbs? prev-next next-prev post-nav load-more back-to-top'),
  hint(
    'subscribe',
    'firm',
    'newsletter[a-z]* subscribe subscription subscriptions signup sign-up mailing',
  ),
  hint('subscribe', 'class', 'donate donation donations contribute support-us membership'),
  hint(
    'advertisement',
    'class',
    `ads? adv adverts? advertisements? advertising adsbygoogle adslots? adbox sponsors? sponsored
    promos? promoted promotion dfp gpt banners? reklam reklama`,
  ),
  hint(
    'read-also',
    'class',
    `related relateds recommended recommend recommendations? similar taboola outbrain mgid popular
    trending latest (?:read|see)-also also-read readalso (?:more|other|last|top)-news
    more-(?:from|stories|on) other-stories most-read (?:read|up)-next teasers? link-preview
    (?:message|msg)-reply`,
  ),
  hint(
    'share',
    'class',
    'share sharing sharer shares sharebar socials? addthis addtoany sharedaddy',
  ),
  hint('copyright', 'class', 'copyrights?'),
  hint('subscribe', 'loose', 'telegram follow follow-us join-us whatsapp'),
  hint(
    'caption',
    'loose',
    'caption captions figcaption credit photos? image img picture gallery slideshow photographer',
  ),
  hint(
    'byline',
    'loose',
    'byline credits authors? writers? reporters? journalists? from-name owner-name',
  ),
  hint('date', 'loose', 'dates? datetime time timestamp published pubdate posted'),
  hint('tags', 'loose', 'tags? taglist keywords? hashtags?'),
  hint(
    'page',
    'loose',
    `views? viewcount hits counter print rubric kicker category categories reading-time read-time
    userpic font-size tools toolbar actions rating votes likes reactions read-more`,
  ),
];

const NAMES_ALONE = new Map<string, Hint>([
  ['header', { cut: 'page', grip: 'firm' }],
  ['widget', { cut: 'page', grip: 'class' }],
]);

/** Names that say how something is set, or which subject it has, and not what it is. */
const SAYS_NOTHING = /^(?:category|tag|has|is|no|not|with|without|js)[-_]/u;
const OPENING = /^(?:category|tag)s?[-_](?:list|links|name|label|cloud)/u;

/**
 * `articleShare_box--wide` → `-article-share-box-`; '' for a name that says nothing. Drupal names its
 * fields behind the dashes (`field--name-field-tags`).
 */
function wordsOf(name: string): string {
  if (SAYS_NOTHING.test(name) && !OPENING.test(name)) return '';
  const words = name
    .replace(/--(?!name-).*$/u, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? '' : `-${words.join('-')}-`;
}

/** What the class, id and test name of an element say; null where they say nothing. */
export function classHint({ classes, id, part }: ElementNames): Hint | null {
  const names = `${classes} ${id} ${part}`.split(/\s+/u).filter((name) => name !== '');
  if (names.length === 0) return null;
  const words = names.map(wordsOf).join(' ');
  const found = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (found) return found;
  for (const name of names) {
    const alone = NAMES_ALONE.get(name.toLowerCase());
    if (alone) return alone;
  }
  return null;
}
