import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useTexts } from '#renderer/api/texts.ts';
import type { Pages } from '#shared/contract/pages.ts';
import { PAGES_TEXTS } from '#shared/messages/window/pages.ts';
import { layDesk, pageAt, pagesInView, pagesNear } from './desk-layout.ts';
import { itemAreas, type Area } from './item-areas.ts';
import { createPagePictures } from './picture/page-pictures.ts';
import { Sheet } from './sheet.tsx';
import { useFollow } from './use-follow.ts';
import { useItemKeys } from './use-item-keys.ts';
import { useSamePlace } from './use-same-place.ts';
import { useView } from './use-view.ts';
import { useZoom } from './use-zoom.ts';
import { ZoomBar } from './zoom-bar.tsx';
import styles from './desk.module.css';

interface DeskProps {
  readonly id: string;
  readonly pages: Pages;
  /** The item that is being edited. */
  readonly current: string | null;
  /** An item's Japanese headline, where it is known. */
  readonly headlineOf: (item: string) => string | null;
  readonly onChoose: (item: string) => void;
  /** A page is another by now: the pages are to be asked for again. */
  readonly onOutdated: () => void;
}

const NONE: readonly Area[] = [];

/** The pages one below the other, as many of them as are in view. */
export function Desk({
  id,
  pages,
  current,
  headlineOf,
  onChoose,
  onOutdated,
}: DeskProps): ReactElement {
  const texts = useTexts(PAGES_TEXTS);
  const scroller = useRef<HTMLDivElement>(null);
  const view = useView(scroller);
  const widest = Math.max(1, ...pages.pages.map(({ width }) => width));
  const scale = useZoom(scroller, view.width, widest);
  const layout = useMemo(() => layDesk(pages.pages, scale), [pages, scale]);
  const areas = useMemo(() => itemAreas(pages), [pages]);
  const byPage = useMemo(() => Map.groupBy(areas, ({ page }) => page), [areas]);
  const { hands, chosenHere } = useFollow({ scroller, layout, view, pages, areas, current });
  const measured = view.width > 0;
  useSamePlace(scroller, measured ? layout : null, hands);
  const [pictures] = useState(() => createPagePictures(id));
  useEffect(
    () => () => {
      pictures.dispose();
    },
    [pictures],
  );

  const seen = pagesInView(layout, view);
  const near = pagesNear(layout, view);
  const inSight = (page: number): boolean => measured && page >= near[0] && page <= near[1];
  const beginning = areas.filter(({ begins, page }) => begins && inSight(page));
  const keys = useItemKeys(scroller, pages.places);
  const { cursor } = keys;
  // One item takes Tab: the one last reached by arrow keys, the current one, or the first in sight.
  const stop =
    [cursor, current].find((item) => beginning.some((area) => area.item === item)) ??
    beginning[0]?.item ??
    null;
  const held = cursor === null ? undefined : pages.places.find(({ item }) => item === cursor)?.page;
  const total = pages.pages.length;

  const nameOf = useCallback(
    (item: string) => {
      const index = pages.places.findIndex((place) => place.item === item);
      const headline = headlineOf(item);
      return texts.item({ number: index + 1, total: pages.places.length, headline });
    },
    [pages, headlineOf, texts],
  );
  const choose = useCallback(
    (item: string) => {
      chosenHere(item);
      onChoose(item);
    },
    [chosenHere, onChoose],
  );

  return (
    <div className={styles.desk}>
      <div
        ref={scroller}
        className={styles.scroller}
        // Without an item to take Tab, the pages do themselves, so that keys can scroll them.
        {...(stop === null ? { tabIndex: 0 } : {})}
        role="group"
        aria-label={texts.pages}
      >
        <ol
          className={styles.pages}
          style={{ width: layout.width, height: layout.height }}
          onKeyDown={(event) => {
            keys.onKeyDown(event, stop);
          }}
        >
          {pages.pages.map(({ hash }, page) => {
            const at = layout.pages[page];
            if (at === undefined || !(inSight(page) || page === held)) return null;
            return (
              <Sheet
                key={page}
                page={page}
                total={total}
                hash={hash}
                inView={page >= seen[0] && page <= seen[1]}
                answer={pages}
                at={at}
                scale={scale}
                pictures={pictures}
                name={texts.page({ page: page + 1, total })}
                areas={byPage.get(page) ?? NONE}
                current={current}
                stop={stop}
                nameOf={nameOf}
                onChoose={choose}
                onOutdated={onOutdated}
              />
            );
          })}
        </ol>
      </div>
      <ZoomBar
        scale={scale}
        page={pageAt(layout, view.top + view.height * 0.4) + 1}
        total={total}
      />
    </div>
  );
}
