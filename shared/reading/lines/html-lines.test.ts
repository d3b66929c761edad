import { expect, test } from 'vitest';
import { htmlLines } from './html-lines.ts';

const looks = (page: string): unknown =>
  htmlLines(page).lines.flatMap(({ spans }) =>
    spans.map(({ text, bold, italic }) => ({ text, bold, italic })),
  );

test("Word's properties for other scripts say nothing about bold and italic", () => {
  expect(
    looks(
      "<p><b style='mso-bidi-font-weight:normal'>a</b><i style='mso-bidi-font-style:normal'>b</i>" +
        "<b style='color:red; font-weight:normal'>c</b></p>",
    ),
  ).toEqual([
    { text: 'a', bold: true, italic: false },
    { text: 'b', bold: false, italic: true },
    { text: 'c', bold: false, italic: false },
  ]);
});
