import type { ReactElement } from 'react';
import { ICON_PATHS, type IconName } from './icon-paths.ts';
import styles from './icon.module.css';

export type { IconName } from './icon-paths.ts';

interface IconProps {
  readonly name: IconName;
  /** Side in CSS pixels. */
  readonly size?: 16 | 20;
}

/** Made of dots, which want a thicker pen. */
const DOTS: ReadonlySet<IconName> = new Set(['more', 'grip']);

/** A sign beside a word, or in a button that has a name; never alone, so hidden from readers. */
export function Icon({ name, size = 16 }: IconProps): ReactElement {
  return (
    <svg
      className={styles.icon}
      data-dots={DOTS.has(name)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
