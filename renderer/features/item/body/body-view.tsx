import { memo, useMemo, type ReactElement, type ReactNode } from 'react';
import {
  emphasisOf,
  type Body,
  type BulletList,
  type Paragraph,
  type Text,
} from '#shared/domain/body.ts';
import { markedPieces, type MarkedRange } from './marked-range.ts';
import { lengthOf, paragraphsIn } from './text-place.ts';
import styles from './body.module.css';

interface Marked {
  readonly ranges: readonly MarkedRange[];
  /** Where each paragraph begins in the plain text of the body. */
  readonly starts: ReadonlyMap<Paragraph, number>;
}

/** A text, with what comments are about marked in it as the editor does. */
const markedText = (text: string, place: number, ranges: readonly MarkedRange[]): ReactNode =>
  ranges.length === 0
    ? text
    : markedPieces(text, place, ranges).map((piece, index) =>
        piece.ids.length === 0 ? (
          piece.text
        ) : (
          <span
            key={index}
            className={styles.commented}
            data-comment={piece.ids.at(-1)}
            data-active={piece.isActive}
          >
            {piece.text}
          </span>
        ),
      );

/** The same elements as the editor makes, so that nothing moves when it takes their place. */
function TextView({
  node,
  shown,
}: {
  readonly node: Text;
  readonly shown: ReactNode;
}): ReactElement {
  const { bold, italic, href } = emphasisOf(node.marks);
  let whole = shown;
  if (italic) whole = <em>{whole}</em>;
  if (bold) whole = <strong>{whole}</strong>;
  // Without `href`: a link in a text is there to be edited, not to be followed.
  return href === null ? <>{whole}</> : <a title={href}>{whole}</a>;
}

function paragraphView(node: Paragraph, key: number, { ranges, starts }: Marked): ReactElement {
  let place = starts.get(node) ?? 0;
  const { content = [] } = node;
  return (
    <p key={key}>
      {content.length === 0 ? (
        <br />
      ) : (
        content.map((text, index) => {
          const shown = markedText(text.text, place, ranges);
          place += text.text.length;
          return <TextView key={index} node={text} shown={shown} />;
        })
      )}
    </p>
  );
}

const nodeView = (node: Paragraph | BulletList, key: number, marked: Marked): ReactElement =>
  node.type === 'paragraph' ? (
    paragraphView(node, key, marked)
  ) : (
    <ul key={key}>
      {node.content.map((item, at) => (
        <li key={at}>{item.content.map((one, index) => nodeView(one, index, marked))}</li>
      ))}
    </ul>
  );

function startsOf(body: Body): ReadonlyMap<Paragraph, number> {
  const starts = new Map<Paragraph, number>();
  let place = 0;
  for (const paragraph of paragraphsIn(body)) {
    starts.set(paragraph, place);
    place += lengthOf(paragraph) + 1;
  }
  return starts;
}

interface BodyViewProps {
  readonly body: Body;
  /** What comments are about. */
  readonly ranges: readonly MarkedRange[];
}

/** A body as it looks, without an editor. */
export const BodyView = memo(function BodyView({ body, ranges }: BodyViewProps): ReactElement {
  const marked = useMemo(() => ({ ranges, starts: startsOf(body) }), [body, ranges]);
  return (
    <>
      {body.content.length > 0 ? (
        body.content.map((node, index) => nodeView(node, index, marked))
      ) : (
        <p>
          <br />
        </p>
      )}
    </>
  );
});
