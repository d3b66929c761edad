import type { SectionWords } from '../article.ts';
import { countriesNamed } from './countries-named.ts';
import { findPhrases, foldedTextOf, phrasesOf, type FoldedText, type Phrases } from './phrases.ts';

/** A section's word for: the article names our country alone; it names another one. */
const HOME = '@home';
const ABROAD = '@abroad';
/** A section whose words count twice: what is of it goes there, whoever acts. */
const FIRST = '@first';

interface PreparedSection {
  readonly key: string;
  readonly phrases: Phrases;
  readonly isHome: boolean;
  readonly isAbroad: boolean;
  readonly factor: number;
}

const prepare = ({ key, words }: SectionWords): PreparedSection => ({
  key,
  phrases: phrasesOf(words.filter((word) => !word.startsWith('@'))),
  isHome: words.includes(HOME),
  isAbroad: words.includes(ABROAD),
  factor: words.includes(FIRST) ? 2 : 1,
});

const prepared = new WeakMap<readonly SectionWords[], readonly PreparedSection[]>();

function sectionsOf(sections: readonly SectionWords[]): readonly PreparedSection[] {
  const made = prepared.get(sections) ?? sections.map(prepare);
  prepared.set(sections, made);
  return made;
}

/** The first of the body is its lead; after `NEAR` it says little about what it is about. */
const LEAD = 300;
const NEAR = 1200;
/** What a phrase counts by its place. */
const WEIGHT = { headline: 4, lead: 2, rest: 0.5 } as const;
/** A phrase of several words says more than one. */
const LONGEST = 3;
/** What the countries count: another one in the headline, in the lead alone; ours alone. */
const OTHER_IN_HEADLINE = 7;
const OTHER_IN_LEAD = 4;
const OTHER_BESIDE_OURS = 2;
const OURS_ALONE = 2;
/** Words for the inside of a country, where another one is named. */
const INSIDE_ANOTHER = 0.4;

/** The parts of an article that are weighed. */
type Weighed = Readonly<Record<keyof typeof WEIGHT, FoldedText>>;
const PLACES = ['headline', 'lead', 'rest'] as const;

const points = (phrases: Phrases, article: Weighed): number =>
  PLACES.reduce(
    (sum, place) =>
      [...findPhrases(phrases, article[place]).values()].reduce(
        (all, words) => all + Math.min(LONGEST, words) * WEIGHT[place],
        sum,
      ),
    0,
  );

/** How far the countries that an article names speak for abroad and for home. */
function whoActs({ headline, lead }: Weighed): { abroad: number; home: number } {
  const above = countriesNamed(headline);
  const below = countriesNamed(lead);
  const none = { abroad: 0, home: 0 };
  if (above.other) return { ...none, abroad: OTHER_IN_HEADLINE };
  if (below.other) return { ...none, abroad: above.home ? OTHER_BESIDE_OURS : OTHER_IN_LEAD };
  return above.home || below.home ? { ...none, home: OURS_ALONE } : none;
}

/** Where the lead ends: with the paragraph in which it is long enough. */
function leadOf(body: string): number {
  const end = body.indexOf('\n', LEAD / 2);
  return end < 0 || end > LEAD ? LEAD : end;
}

/**
 * The section that an article's words speak for, most of all those of its headline, and the
 * countries that it names; the first where two are level, null where nothing speaks.
 */
export function recogniseSection(
  headline: string,
  body: string,
  sections: readonly SectionWords[],
): string | null {
  const lead = leadOf(body);
  const article: Weighed = {
    headline: foldedTextOf(headline),
    lead: foldedTextOf(body.slice(0, lead)),
    rest: foldedTextOf(body.slice(lead, NEAR)),
  };
  const { abroad, home } = whoActs(article);
  const [best] = sectionsOf(sections)
    .map(({ key, phrases, isHome, isAbroad, factor }) => ({
      key,
      points:
        points(phrases, article) *
          factor *
          (isHome && abroad > OTHER_BESIDE_OURS ? INSIDE_ANOTHER : 1) +
        (isAbroad ? abroad : 0) +
        (isHome ? home : 0),
    }))
    .toSorted((a, b) => b.points - a.points);
  return best && best.points > 0 ? best.key : null;
}
