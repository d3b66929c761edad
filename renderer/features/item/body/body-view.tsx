import { memo, type ReactElement, type ReactNode } from 'react';
import {
  emphasisOf,
  type Body,
  type BulletList,
  type Paragraph,
  type Text,
} from '#shared/domain/body.ts';

/** The same elements as the editor makes, so that nothing moves when it takes their place. */
function TextView({ node }: { readonly node: Text }): ReactElement {
  const { bold, italic, href } = emphasisOf(node.marks);
  let shown: ReactNode = node.text;
  if (italic) shown = <em>{shown}</em>;
  if (bold) shown = <strong>{shown}</strong>;
  // Without `href`: a link in a text is there to be edited, not to be followed.
  return href === null ? <>{shown}</> : <a title={href}>{shown}</a>;
}

const ParagraphView = ({ content }: Paragraph): ReactElement => (
  <p>
    {content === undefined || content.length === 0 ? (
      <br />
    ) : (
      content.map((node, index) => <TextView key={index} node={node} />)
    )}
  </p>
);

const nodeView = (node: Paragraph | BulletList, index: number): ReactElement =>
  node.type === 'paragraph' ? (
    <ParagraphView key={index} {...node} />
  ) : (
    <ul key={index}>
      {node.content.map((item, at) => (
        <li key={at}>{item.content.map(nodeView)}</li>
      ))}
    </ul>
  );

/** A body as it looks, without an editor. */
export const BodyView = memo(function BodyView({ body }: { readonly body: Body }): ReactElement {
  return (
    <>{body.content.length > 0 ? body.content.map(nodeView) : <ParagraphView type="paragraph" />}</>
  );
});
