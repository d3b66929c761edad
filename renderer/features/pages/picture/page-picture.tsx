import { useLayoutEffect, useRef, type ReactElement } from 'react';
import styles from './page-picture.module.css';

interface PagePictureProps {
  readonly bitmap: ImageBitmap;
  /** What the picture is called. */
  readonly name: string;
}

/** A page's picture, over the whole of its sheet. */
export function PagePicture({ bitmap, name }: PagePictureProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    // One that was given back meanwhile has no size; another is on its way.
    if (!element || bitmap.width === 0) return;
    element.width = bitmap.width;
    element.height = bitmap.height;
    element.getContext('2d', { alpha: false })?.drawImage(bitmap, 0, 0);
  }, [bitmap]);
  return <canvas ref={canvas} className={styles.picture} role="img" aria-label={name} />;
}
