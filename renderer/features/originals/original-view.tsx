import { useEffect, useRef, type ReactElement } from 'react';
import type { Original } from '#shared/contract/articles.ts';
import { ORIGINALS_TEXTS } from '#shared/messages/window/originals.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { SpansText } from '#renderer/ui/spans-text.tsx';
import { copyText } from '#renderer/ui/copy-text.ts';
import styles from './original-view.module.css';

interface OriginalViewProps {
  readonly original: Original;
  /** The headline of the item: of several articles its own one is shown first. */
  readonly headline: string;
}

/** One pasted original: where it is from, when it came, and its lines. */
export function OriginalView({ original, headline }: OriginalViewProps): ReactElement {
  const texts = useTexts(ORIGINALS_TEXTS);
  const time = useTimeLabel();
  const { name, url, at, lines } = original;
  const title = name ?? texts.clipboard;
  const own = headline === '' ? -1 : lines.findIndex(({ text }) => text === headline);
  const start = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (own > 0) start.current?.scrollIntoView({ block: 'start' });
  }, [own]);
  return (
    <article className={styles.original} aria-label={title}>
      <dl className={styles.facts}>
        <dt className={styles.name}>{title}</dt>
        <dd className={styles.when}>{texts.pasted(time(at))}</dd>
        {url !== null && (
          <dd className={styles.address}>
            <span className={styles.url}>{url}</span>
            <IconButton
              icon="copy"
              size="small"
              label={texts.copyAddress}
              onPress={() => {
                if (copyText(url)) notify({ text: texts.copied });
              }}
            />
          </dd>
        )}
      </dl>
      {lines.map((line, index) => (
        <p
          key={index}
          ref={index === own ? start : null}
          className={styles.line}
          data-depth={Math.min(line.depth, 3)}
          data-own={index === own}
        >
          <SpansText spans={line.spans} />
        </p>
      ))}
    </article>
  );
}
