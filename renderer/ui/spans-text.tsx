import type { ReactElement, ReactNode } from 'react';
import type { Span } from '#shared/text/span.ts';
import styles from './spans-text.module.css';

function Look({ span }: { readonly span: Span }): ReactNode {
  const { text, bold, italic, href } = span;
  const slanted = italic ? <i>{text}</i> : text;
  const weighted = bold ? <b>{slanted}</b> : slanted;
  // What it leads to is told, and not followed: the text is from outside.
  return href === null ? (
    weighted
  ) : (
    <span className={styles.link} title={href}>
      {weighted}
    </span>
  );
}

/** Text from outside with its looks: nothing in it can be followed, loaded or run. */
export function SpansText({ spans }: { readonly spans: readonly Span[] }): ReactElement {
  return (
    <>
      {spans.map((span, index) => (
        <Look key={index} span={span} />
      ))}
    </>
  );
}
