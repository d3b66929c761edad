import { expect, type Desk, type Running } from './app.ts';
import { item, writeDigestFile } from './digest-file.ts';
import { Editor } from './editor.ts';
import { InputMethod } from './input-method.ts';

/** An open item, and an input method to type into it with. */
export interface Scene extends Running {
  readonly editor: Editor;
  readonly ime: InputMethod;
}

/** Opens a digest of one item, whose body has these paragraphs. */
export async function openItem(desk: Desk, ...texts: readonly string[]): Promise<Scene> {
  const file = writeDigestFile(desk.folder, [[item('', '', ...texts)]]);
  const { app, page } = await desk.start(file);
  const editor = new Editor(page);
  await expect(editor.rows).toHaveCount(1);
  await editor.rows.first().click();
  await expect(editor.headlineJa).toBeVisible();
  return { app, page, editor, ime: await InputMethod.of(page) };
}
