import { useCallback, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Pages } from '#shared/contract/pages.ts';
import type { DeskLayout, View } from './desk-layout.ts';
import { scrollToBeginning, scrollToPart, waitForHands } from './following.ts';
import type { Area } from './item-areas.ts';
import { createHands, type Hands } from './hands.ts';

interface Followed {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly layout: DeskLayout;
  readonly view: View;
  readonly pages: Pages;
  readonly areas: readonly Area[];
  /** The item that is being edited. */
  readonly current: string | null;
}

/** The item, and where it begins, that the pages have shown. */
interface Shown {
  readonly item: string | null;
  readonly place: string;
}

/**
 * Keeps the item that is being edited in view: shows its beginning when it becomes the current one,
 * and some of it when its place moves. Never against the person's hands: a touch within the last
 * second delays it, a later touch calls it off.
 */
export function useFollow({ scroller, layout, view, pages, areas, current }: Followed): {
  readonly hands: Hands;
  /** To be told of an item that is chosen on the pages: it is where the person looks already. */
  readonly chosenHere: (item: string) => void;
} {
  const shown = useRef<Shown>({ item: null, place: '' });
  const waiting = useRef<{ readonly timer: number; readonly to: Shown } | null>(null);
  const first = useRef(true);
  const [hands] = useState(createHands);
  useEffect(() => {
    if (scroller.current === null) return;
    return hands.watch(scroller.current, () => {
      if (waiting.current === null) return;
      window.clearTimeout(waiting.current.timer);
      shown.current = waiting.current.to;
      waiting.current = null;
    });
  }, [scroller, hands]);

  const placed = pages.places.find(({ item }) => item === current);
  const place = placed && `${String(placed.page)}:${String(placed.y)}`;

  const follow = useEffectEvent(() => {
    if (!placed || place === undefined) return;
    const begins = shown.current.item !== current;
    shown.current = { item: current, place };
    waiting.current = null;
    const mine = areas.filter(({ item }) => item === current);
    const top = begins ? scrollToBeginning(layout, placed, view) : scrollToPart(layout, mine, view);
    if (top !== null) hands.scrollTo(top, !first.current);
    first.current = false;
  });

  const measured = view.height > 0;
  useEffect(() => {
    if (!measured || place === undefined) return;
    const { item, place: last } = shown.current;
    if (item === current && last === place) return;
    const wait = waitForHands(performance.now(), hands.lastTouch());
    const timer = window.setTimeout(() => {
      follow();
    }, wait);
    waiting.current = { timer, to: { item: current, place } };
    return () => {
      window.clearTimeout(timer);
      waiting.current = null;
    };
  }, [measured, current, place, hands]);

  const chosenHere = useCallback(
    (item: string) => {
      const at = pages.places.find((one) => one.item === item);
      if (at) shown.current = { item, place: `${String(at.page)}:${String(at.y)}` };
    },
    [pages],
  );
  return { hands, chosenHere };
}
