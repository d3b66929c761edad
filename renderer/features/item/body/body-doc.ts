import type { Node, Schema } from '@tiptap/pm/model';
import { bodySchema, type Body } from '#shared/domain/body.ts';
import { emptyBody } from '#shared/editing/empty.ts';

/**
 * A body as the editor has it; a body without content is an empty paragraph there. Null where it is
 * no body at all: such a text is shown as it stands and not edited, because an editor would drop
 * what it does not know.
 */
export function bodyToDoc(schema: Schema, body: Body): Node | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  return schema.nodeFromJSON(parsed.data.content.length > 0 ? parsed.data : emptyBody());
}

/** What stands in the editor, as it is stored. */
export const docToBody = (doc: Node): Body => bodySchema.parse(doc.toJSON());
