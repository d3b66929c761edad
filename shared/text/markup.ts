import { hrefSchema } from '#shared/domain/body.ts';
import { mergeSpans, type Span } from './span.ts';

/**
 * The inline markup of plain-text reports: `**bold**`, `*italic*`, `[text](url)`, and a backslash
 * that makes the next character an ordinary one. Marks may run over a line break.
 */

interface Stars {
  readonly type: 'stars';
  readonly count: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  bold: boolean;
  italic: boolean;
}
type Token =
  | { readonly type: 'char'; readonly text: string; readonly literal: boolean }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly href: string | null }
  | Stars;

/** Lines of spans, and the link targets that are not allowed and were left out. */
export interface Markup {
  readonly lines: readonly (readonly Span[])[];
  readonly refused: readonly { readonly line: number; readonly href: string }[];
}

/** More lines than this between `*` and `*`, and they are two asterisks. */
const LONGEST_MARK = 6;
const isSpace = (char: string | undefined): boolean =>
  char === undefined || char === ' ' || char === '\t' || char === '\n';
const ESCAPABLE = /[!-/:-@[-`{-~ ]/;

/** Reads `(url)` from `start`; brackets in the address are balanced or escaped. */
function readTarget(text: string, start: number): { href: string; end: number } | null {
  let depth = 0;
  let href = '';
  for (let index = start + 1; index < text.length && index < start + 4100; index += 1) {
    const char = text.charAt(index);
    if (/\s/u.test(char)) return null;
    if (char === '\\' && index + 1 < text.length) {
      index += 1;
      href += text.charAt(index);
    } else if (char === ')' && depth === 0) return { href, end: index + 1 };
    else {
      if (char === '(') depth += 1;
      if (char === ')') depth -= 1;
      href += char;
    }
  }
  return null;
}

function tokenize(text: string): { tokens: Token[]; refused: { line: number; href: string }[] } {
  const tokens: Token[] = [];
  const refused: { line: number; href: string }[] = [];
  /** Index of the last `[` on this line that no link has used. */
  let bracket = -1;
  let atStart = true;
  /** Whether the character before was escaped: an escaped space is no space. */
  let wasEscaped = false;
  let line = 0;
  for (let index = 0; index < text.length;) {
    const char = text.charAt(index);
    const next = text[index + 1];
    if (char === '\n') {
      tokens.push({ type: 'break' });
      bracket = -1;
      atStart = true;
      line += 1;
      index += 1;
      continue;
    }
    if (char === '\\' && next !== undefined && next !== '\n' && (atStart || ESCAPABLE.test(next))) {
      wasEscaped = true;
      const escaped = String.fromCodePoint(text.codePointAt(index + 1) ?? 0);
      tokens.push({ type: 'char', text: escaped, literal: true });
      index += 1 + escaped.length;
      atStart = false;
      continue;
    }
    if (char === '*') {
      const count = /^\*+/.exec(text.slice(index, index + 8))?.[0].length ?? 1;
      const before = index === 0 ? undefined : text[index - 1];
      const after = text[index + count];
      tokens.push({
        type: 'stars',
        count,
        canOpen: !isSpace(after),
        canClose: wasEscaped || !isSpace(before) || !isSpace(after),
        bold: false,
        italic: false,
      });
      index += count;
      wasEscaped = false;
      continue;
    }
    if (char === ']' && next === '(' && bracket >= 0) {
      const target = readTarget(text, index + 1);
      if (target) {
        const allowed = hrefSchema.safeParse(target.href).success;
        if (!allowed) refused.push({ line, href: target.href });
        tokens[bracket] = { type: 'link', href: allowed ? target.href : null };
        tokens.push({ type: 'link', href: null });
        bracket = -1;
        index = target.end;
        atStart = false;
        continue;
      }
    }
    wasEscaped = false;
    if (char === '[') bracket = tokens.length;
    tokens.push({ type: 'char', text: char, literal: false });
    if (char !== ' ' && char !== '[') atStart = false;
    index += 1;
  }
  return { tokens, refused };
}

type MarkName = 'bold' | 'italic';
const MARKS: readonly { name: MarkName; counts: readonly number[]; stars: number }[] = [
  { name: 'bold', counts: [2, 3], stars: 2 },
  { name: 'italic', counts: [1, 3], stars: 1 },
];

/** Finds for each opening run of asterisks the one that closes it; the others stay asterisks. */
function pairStars(tokens: readonly Token[]): void {
  const open: Record<MarkName, { token: Stars; line: number } | null> = {
    bold: null,
    italic: null,
  };
  let line = 0;
  for (const token of tokens) {
    if (token.type === 'break') line += 1;
    if (token.type !== 'stars') continue;
    for (const { name, counts } of MARKS) {
      if (!counts.includes(token.count)) continue;
      const opened = open[name];
      if (opened && token.canClose && line - opened.line <= LONGEST_MARK) {
        opened.token[name] = true;
        token[name] = true;
        open[name] = null;
      } else if (token.canOpen) open[name] = { token, line };
    }
  }
}

/** Reads inline markup; total, and every character that is not markup is in the spans, in order. */
export function parseMarkup(text: string): Markup {
  const { tokens, refused } = tokenize(text);
  pairStars(tokens);
  const lines: Span[][] = [[]];
  let bold = false;
  let italic = false;
  let href: string | null = null;
  const add = (piece: string, literal: boolean): void => {
    lines.at(-1)?.push({ text: piece, bold, italic, underline: false, href, literal });
  };
  for (const token of tokens) {
    if (token.type === 'break') lines.push([]);
    else if (token.type === 'link') href = token.href;
    else if (token.type === 'char') add(token.text, token.literal);
    else {
      const used = MARKS.reduce((sum, { name, stars }) => sum + (token[name] ? stars : 0), 0);
      add('*'.repeat(token.count - used), false);
      if (token.bold) bold = !bold;
      if (token.italic) italic = !italic;
    }
  }
  return { lines: lines.map(mergeSpans), refused };
}

/** What of a run the markup can say. */
export type MarkupRun = Pick<Span, 'text' | 'bold' | 'italic' | 'href' | 'literal'>;

const escapeTarget = (href: string): string => {
  let depth = 0;
  let balanced = true;
  for (const char of href) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth < 0) balanced = false;
  }
  return balanced && depth === 0 ? href : href.replace(/[()]/g, '\\$&');
};

/** Writes runs as markup; `parseMarkup` reads the same runs back. */
export function writeMarkup(runs: readonly MarkupRun[]): string {
  let out = '';
  let bold = false;
  let italic = false;
  let href: string | null = null;
  const toggle = (toBold: boolean, toItalic: boolean): void => {
    out += '*'.repeat((toBold === bold ? 0 : 2) + (toItalic === italic ? 0 : 1));
    bold = toBold;
    italic = toItalic;
  };
  const closeLink = (): void => {
    if (href !== null) out += `](${escapeTarget(href)})`;
    href = null;
  };
  runs.forEach((run, index) => {
    if (run.href !== href) {
      // A mark that ends here ends before the bracket, so that `*` stands beside its own text.
      toggle(bold && run.bold, italic && run.italic);
      closeLink();
      if (run.href !== null) out += '[';
      href = run.href;
    }
    toggle(run.bold, run.italic);
    const linked = href !== null;
    const previous = runs[index - 1];
    const next = runs[index + 1];
    // A space just inside a mark would stop it from being one.
    const lacks = (other: MarkupRun | undefined): boolean =>
      (run.bold && !other?.bold) || (run.italic && !other?.italic);
    const lead = lacks(previous) && run.text.startsWith(' ') ? 1 : 0;
    const trail = lacks(next) && run.text.length > lead && run.text.endsWith(' ') ? 1 : 0;
    let text = run.text
      .slice(lead, run.text.length - trail)
      .replace(/\\|\*/g, '\\$&')
      .replace(linked ? /[[\]]/g : /\](?=\()/g, '\\$&');
    if (text.endsWith(']') && !linked && next?.href === null) text = `${text.slice(0, -1)}\\]`;
    if (
      run.literal &&
      text !== '' &&
      lead === 0 &&
      (index === 0 || ESCAPABLE.test(run.text.charAt(0)))
    ) {
      text = text.replace(/^(?!\\)/, '\\');
    }
    text = '\\ '.repeat(lead) + text + '\\ '.repeat(trail);
    out += text;
  });
  toggle(false, false);
  closeLink();
  return out;
}
