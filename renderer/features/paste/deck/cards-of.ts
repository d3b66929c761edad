import type { RecognisedArticle } from '#shared/contract/articles.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { itemsInOrder } from '#shared/editing/place.ts';
import { likenessOf, prepareItems } from '#shared/reading/articles/likeness.ts';
import { cardOf, type Card } from './card.ts';

/** So alike are only the same words. */
const SAME = 0.9;

/** Whether an item has a source line with one of the outlets; an article without any has none to tell. */
function isFrom({ blocks }: Item, outlets: readonly string[]): boolean {
  const names = new Set(outlets.map(foldText));
  const own = blocks.flatMap(({ source }) => source?.outlets ?? []);
  return names.size === 0 || own.some((name) => names.has(foldText(name)));
}

/** Recognised articles as cards, each compared with what is in the digest. */
export function cardsOf(articles: readonly RecognisedArticle[], digest: Digest): Card[] {
  const items = itemsInOrder(digest);
  const prepared = prepareItems(items);
  const keys = new Set(digest.sections.map(({ key }) => key));
  return articles.map((article, index) => {
    const isKnown = article.section !== null && keys.has(article.section);
    const section = isKnown ? article.section : null;
    const like = likenessOf(article, prepared);
    const item = items.find(({ id }) => id === like?.item);
    const isThere = like !== null && like.likeness >= SAME && item !== undefined;
    return cardOf(
      { ...article, section },
      index,
      like && { item: like.item, isThere: isThere && isFrom(item, article.outlets) },
    );
  });
}
