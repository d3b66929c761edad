import { useMemo, type ReactElement } from 'react';
import { compareItems } from '#shared/comparison/compare-items.ts';
import { compareTexts } from '#shared/comparison/compare-texts.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import type { Proposal } from '#shared/domain/proposal.ts';
import { findItem } from '#shared/editing/place.ts';
import { REDLINE_TEXTS } from '#shared/messages/window/redline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { HeaderComparison } from '#renderer/fields/comparison/header-comparison.tsx';
import { ItemText, unchangedItem } from '#renderer/fields/comparison/item-comparison.tsx';
import { placedAnchor } from './comment-anchor.ts';
import type { Entry } from './entry.ts';
import styles from './redline.module.css';

type ProposalOf<Kind extends Proposal['kind']> = Extract<Proposal, { kind: Kind }>;

const textOf = (value: ProposalOf<'header'>['now']): string =>
  value === null ? '' : typeof value === 'string' ? value : formatPeriod(value);

/** Both versions of what is proposed, as an item that has only that. */
function versions(one: ProposalOf<'headline' | 'block' | 'blocks'>, item: Item): [Item, Item] {
  const only = { ...item, blocks: [] };
  switch (one.kind) {
    case 'headline': {
      const { language, was, now } = one;
      const headline = (text: string): Item['headline'] => ({ ...item.headline, [language]: text });
      return [
        { ...only, headline: headline(was) },
        { ...only, headline: headline(now) },
      ];
    }
    case 'block': {
      const { field, was, now } = one;
      return [
        { ...only, blocks: [was] },
        { ...only, blocks: [{ ...was, [field]: now[field] }] },
      ];
    }
    case 'blocks':
      return [
        { ...item, blocks: one.was },
        { ...item, blocks: one.now },
      ];
  }
}

function ItemProposal({
  one,
  digest,
}: {
  readonly one: ProposalOf<'headline' | 'block' | 'blocks'>;
  readonly digest: Digest;
}): ReactElement {
  const item = findItem(digest, one.item);
  const comparison = useMemo(() => {
    const [was, now] = versions(
      one,
      item ?? { id: one.item, headline: { ja: '', en: '' }, blocks: [] },
    );
    return compareItems(was, now);
  }, [one, item]);
  return <ItemText comparison={comparison} />;
}

function Moved({
  one,
  digest,
}: {
  readonly one: ProposalOf<'item-moved'>;
  readonly digest: Digest;
}): ReactElement {
  const texts = useTexts(REDLINE_TEXTS);
  const item = findItem(digest, one.item);
  const neighbour = one.to.after === null ? null : findItem(digest, one.to.after);
  const section =
    digest.sections.find(({ key }) => key === one.to.section)?.title ?? one.to.section;
  return (
    <>
      <p className={styles.moved}>
        {texts.movedTo({
          section,
          after: neighbour && (neighbour.headline.ja || neighbour.headline.en || texts.untitled),
        })}
      </p>
      {item && <ItemText comparison={unchangedItem(item)} />}
    </>
  );
}

function FileComment({
  comment,
  digest,
}: {
  readonly comment: (Entry & { is: 'comment' })['comment'];
  readonly digest: Digest;
}): ReactElement {
  const texts = useTexts(REDLINE_TEXTS);
  const { anchor, replies, of } = comment;
  const placed = placedAnchor(anchor, digest);
  const isElsewhere = of === null && placed.on !== anchor.on && placed.on !== 'text';
  return (
    <div className={styles.comment}>
      {anchor.on === 'text' && <blockquote>{anchor.quote}</blockquote>}
      {[...(of === null ? [comment] : []), ...replies].map((one, index) => (
        <div key={index}>
          <p className={styles.soft}>{texts.by(one.author)}</p>
          <p className={styles.said}>{one.text}</p>
        </div>
      ))}
      {isElsewhere && <p className={styles.soft}>{texts.commentElsewhere[placed.on]}</p>}
    </div>
  );
}

/** What one entry would change, by words. */
export function EntryDetail({
  entry,
  digest,
}: {
  readonly entry: Entry;
  readonly digest: Digest;
}): ReactElement {
  if (entry.is === 'comment') return <FileComment comment={entry.comment} digest={digest} />;
  const { proposal } = entry;
  switch (proposal.kind) {
    case 'header': {
      const { field, was, now } = proposal;
      const pieces = compareTexts(textOf(was), textOf(now));
      return <HeaderComparison changes={[{ field, pieces }]} />;
    }
    case 'item-added':
      return <ItemText comparison={unchangedItem(proposal.item)} whole="inserted" />;
    case 'item-removed':
      return <ItemText comparison={unchangedItem(proposal.was)} whole="deleted" />;
    case 'item-moved':
      return <Moved one={proposal} digest={digest} />;
    case 'headline':
    case 'block':
    case 'blocks':
      return <ItemProposal one={proposal} digest={digest} />;
  }
}
