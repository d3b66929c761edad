/** Words that stand before an address which is the article's own. */
const LABEL =
  'source|printed from|retrieved from|available at|permalink|short link|address|link|url|' +
  'read (?:more|full|it)|full text|original|more|источник|ссылка|подробнее|mənbə|keçid|kaynak|出典|' +
  'リンク|詳細|記事';
const ADDRESS_LINE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:${LABEL})[^:：]{0,30}[:：]?\s*)?https?:\/\/\S+[^\p{L}\p{N}]*$`,
  'iu',
);
const LONGEST = 400;

/** Whether a line has nothing but a web address, with a word for it or an arrow at most. */
export const isAddressLine = (text: string): boolean =>
  text.length <= LONGEST && ADDRESS_LINE.test(text);
