import { memo, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { DeskLayout } from './desk-layout.ts';
import type { Area } from './item-areas.ts';
import { PagePicture } from './picture/page-picture.tsx';
import type { PagePictures } from './picture/page-pictures.ts';
import type { PixelSize } from './picture/painter.ts';
import { usePicture } from './picture/use-picture.ts';
import styles from './sheet.module.css';

interface SheetProps {
  readonly page: number;
  readonly total: number;
  readonly hash: string;
  readonly inView: boolean;
  /** The answer that this page is part of. */
  readonly answer: object;
  readonly at: DeskLayout['pages'][number];
  /** CSS pixels a point. */
  readonly scale: number;
  readonly pictures: PagePictures;
  /** What the picture is called. */
  readonly name: string;
  readonly areas: readonly Area[];
  readonly current: string | null;
  /** The item that Tab goes to. */
  readonly stop: string | null;
  readonly nameOf: (item: string) => string;
  readonly onChoose: (item: string) => void;
  /** The page is another by now. */
  readonly onOutdated: () => void;
}

/** The screen's own pixels: there may be several to one of CSS. */
const pixelsOf = ({ width, height }: SheetProps['at']): PixelSize => ({
  width: Math.max(1, Math.round(width * window.devicePixelRatio)),
  height: Math.max(1, Math.round(height * window.devicePixelRatio)),
});

const px = (value: number): string => `${value.toFixed(2)}px`;

/** One page: its picture, and over it each of its items as a button that goes there. */
export const Sheet = memo(function Sheet({
  page,
  total,
  hash,
  inView,
  answer,
  at,
  scale,
  pictures,
  name,
  areas,
  current,
  stop,
  nameOf,
  onChoose,
  onOutdated,
}: SheetProps): ReactElement {
  const picture = usePicture(pictures, { page, hash, ...pixelsOf(at), inView, answer }, onOutdated);
  return (
    <li
      className={styles.sheet}
      aria-posinset={page + 1}
      aria-setsize={total}
      style={{ top: px(at.top), width: px(at.width), height: px(at.height) }}
    >
      {picture !== undefined && <PagePicture bitmap={picture} name={name} />}
      {areas.map(({ item, top, bottom, begins }) => (
        <Button
          key={item}
          className={styles.area ?? ''}
          style={{ top: px(top * scale), height: px((bottom - top) * scale) }}
          aria-label={nameOf(item)}
          {...(item === current ? { 'aria-current': 'true' } : {})}
          {...(begins ? { id: `page-item-${item}` } : {})}
          excludeFromTabOrder={!begins || item !== stop}
          onPress={() => {
            onChoose(item);
          }}
        />
      ))}
    </li>
  );
});
