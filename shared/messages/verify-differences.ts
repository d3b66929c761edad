import type { Correction, HeaderField, PrintedPlace } from '../domain/correction.ts';
import type { Difference, Strange } from '../domain/verdict.ts';
import type { Locale } from './locale.ts';

type Both = Readonly<Record<Locale, string>>;

const HEADER: Readonly<Record<HeaderField, Both>> = {
  title: { en: 'title', ja: '表題' },
  subtitle: { en: 'subtitle', ja: '副題' },
  period: { en: 'period', ja: '対象期間' },
  coverageNote: { en: 'note on the period', ja: '期間外の注記' },
  issuer: { en: 'issuer', ja: '発行者' },
};

const FIELDS: Readonly<Record<Extract<Correction, { kind: 'text' }>['field'], Both>> = {
  'headline-ja': { en: 'Japanese headline', ja: '日本語見出し' },
  'headline-en': { en: 'English headline', ja: '英語見出し' },
  label: { en: 'label', ja: '小見出し' },
  body: { en: 'text', ja: '本文' },
  source: { en: 'source line', ja: '出典' },
  link: { en: 'link', ja: 'リンク先' },
  block: { en: 'whole account', ja: '記事全体' },
};

/** What is told without a place. */
const PLAIN: Readonly<Record<Strange | 'bytes', Both>> = {
  'tracked-changes': {
    en: 'It has tracked changes.',
    ja: '変更履歴が残っています。',
  },
  comments: { en: 'It has comments.', ja: 'コメントがあります。' },
  'hidden-text': { en: 'It has hidden text.', ja: '隠し文字があります。' },
  'other-content': {
    en: 'It has something that no report has: a picture, a field, a footnote.',
    ja: '図・フィールド・脚注など、報告書にないものがあります。',
  },
  'other-form': {
    en: 'It is written in a way that cannot be compared; no word processor saves it so.',
    ja: '比較できない形式で書かれています (通常のワープロでは保存されない形式)。',
  },
  bytes: {
    en: 'It is not the PDF that was made; of a PDF, the place is not known.',
    ja: '作成した PDF と一致しません (PDF では箇所は分かりません)。',
  },
};

const quote = (text: string | null, locale: Locale): string =>
  text === null ? { en: 'nothing', ja: 'なし' }[locale] : `「${text}」`;

/** What was approved, and what the file has instead. */
const instead = (wrong: string | null, right: string | null, locale: Locale): string =>
  locale === 'en'
    ? `approved: ${quote(wrong, 'en')}; in the file: ${quote(right, 'en')}`
    : `承認: ${quote(wrong, 'ja')} / ファイル: ${quote(right, 'ja')}`;

const placeText = ({ section, number, headline }: PrintedPlace, locale: Locale): string => {
  const name = headline.ja === '' ? headline.en : headline.ja;
  const where = `${String(section.number)}. ${section.title}`;
  return locale === 'en'
    ? `${where}, item ${String(number)} 「${name}」`
    : `${where} ${String(number)}番目「${name}」`;
};

function blockText(block: { number: number; of: number } | null, locale: Locale): string {
  if (!block || block.of === 1) return '';
  return locale === 'en'
    ? `, account ${String(block.number)}`
    : `の${String(block.number)}番目の記事`;
}

function correctionText(one: Correction, locale: Locale): string {
  const isEn = locale === 'en';
  if (one.kind === 'header') {
    return `${HEADER[one.field][locale]}: ${instead(one.wrong, one.right, locale)}`;
  }
  const place = placeText(one.place, locale);
  switch (one.kind) {
    case 'text': {
      const field = FIELDS[one.field][locale];
      const where = `${place}${blockText(one.block, locale)}${isEn ? ', ' : ' '}${field}`;
      return `${where}: ${instead(one.wrong, one.right, locale)}`;
    }
    case 'block-kind': {
      const where = place + blockText(one.block, locale);
      return isEn
        ? `${where}: a report became a note, or a note a report`
        : `${where}: 記事と NOTE が入れ替わっています`;
    }
    case 'item-added':
      return isEn
        ? `${place}: is not in what was approved`
        : `${place}: 承認された版にない項目です`;
    case 'item-removed':
      return isEn ? `${place}: is missing in the file` : `${place}: ファイルにありません`;
    case 'item-moved':
      return isEn
        ? `${place}: stands elsewhere in the file: ${placeText(one.to, locale)}`
        : `${place}: 掲載位置が異なります: ${placeText(one.to, locale)}`;
  }
}

/** One difference between a file and what was approved, with its place; the approved text first. */
export function differenceText(one: Difference, locale: Locale): string {
  const isEn = locale === 'en';
  switch (one.kind) {
    case 'text':
      return correctionText(one.at, locale);
    case 'section-title': {
      const number = String(one.number);
      const what = isEn ? `Title of section ${number}` : `第${number}節の見出し`;
      return `${what}: ${instead(one.wrong, one.right, locale)}`;
    }
    case 'look': {
      const where = placeText(one.place, locale) + blockText(one.block, locale);
      return isEn
        ? `${where}: 「${one.words}」 is bold or italic in one and not in the other`
        : `${where}: 「${one.words}」の太字・斜体が異なります`;
    }
    case 'paragraphs': {
      const where = placeText(one.place, locale) + blockText(one.block, locale);
      return isEn
        ? `${where}: paragraphs, lists or spaces are others`
        : `${where}: 段落・箇条書き・空白が異なります`;
    }
    case 'beside': {
      const what = isEn ? 'Text outside the items' : '項目以外の文';
      return `${what}: ${instead(one.wrong, one.right, locale)}`;
    }
    case 'header-footer': {
      const what = isEn ? 'Head or foot of the pages' : 'ヘッダー・フッター';
      return `${what}: ${instead(one.wrong, one.right, locale)}`;
    }
    case 'tracked-changes':
    case 'comments':
    case 'hidden-text':
    case 'other-content':
    case 'other-form':
    case 'bytes':
      return PLAIN[one.kind][locale];
  }
}
