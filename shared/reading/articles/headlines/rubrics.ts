import { foldText } from '#shared/text/fold-text.ts';

/** Rubrics and general words that stand beside a site's name. */
export const RUBRIC: ReadonlySet<string> = new Set(
  (
    'news latest breaking politics society economy business world region regions culture sport home ' +
    'azerbaijan caucasus armenia georgia turkey turkiye iran english english version en az ru article ' +
    'materials foreign domestic policy military security energy society incident oil gas ict ' +
    'articles press release releases media official website site online новости политика общество ' +
    'экономика xəbərlər siyasət siyaset haber haberler gündem dünya ニュース 政治 国際 経済 社会'
  )
    .split(' ')
    .map(foldText),
);

/** Whether a text is only the name of a rubric or two. */
export const isRubric = (part: string): boolean => {
  const words = foldText(part).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.length <= 4 && words.every((word) => RUBRIC.has(word));
};
