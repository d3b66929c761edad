import type { Page } from '@playwright/test';
import { expect, test, type Desk } from './support/app.ts';
import { ask, storedDigest } from './support/bridge.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor } from './support/editor.ts';
import { press } from './support/keys.ts';
import { digestRows, openDigest, runCommand } from './support/library.ts';
import { lookAt, resize } from './support/look.ts';
import { addPerson, PERSON } from './support/people.ts';

// An officer hands in, a supervisor reviews: both at the same PC, each with an account.
const OFFICER = '鈴木 一郎';
const SUPERVISOR = '田中 次郎';

const TALKS =
  'The minister met his guest in Baku on Monday. They agreed on a second round in June.';
const SECTIONS = [
  [
    item('国防相が来訪', 'Defence minister visits Baku', TALKS),
    item('合同演習を実施', 'Joint exercise held', 'Troops of both countries took part.'),
    item('国境で発砲', 'Shots at the border', 'Nobody was hurt, the ministry said.'),
  ],
  [item('予算案を可決', 'Budget passed', 'Parliament passed the budget for the year.')],
  [item('首脳会談', 'Leaders hold talks', 'The leaders talked about transit and energy.')],
];

/** Signs in on the screen for it, in the place of whoever was there. */
async function comes(page: Page, name: string): Promise<void> {
  await runCommand(page, 'サインアウト');
  await page.getByRole('textbox', { name: '名前' }).fill(name);
  await page.getByLabel('パスワード', { exact: true }).fill(PERSON.password);
  await page.keyboard.press('Enter');
  await expect(digestRows(page)).toHaveCount(1, { timeout: 30_000 });
}

/** The review screen as a person finds it. */
class Review {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  get report() {
    return this.page.getByRole('main', { name: '報告' });
  }
  item(headline: string) {
    return this.report
      .getByRole('article')
      .filter({ has: this.page.getByRole('heading', { name: headline }) });
  }
  get current() {
    return this.report.locator('article[aria-current]');
  }
}

async function openReview(page: Page): Promise<Review> {
  await openDigest(page);
  await page.keyboard.press('Control+Shift+r');
  const review = new Review(page);
  await expect(review.report).toBeVisible();
  return review;
}

/** A PC with a digest of five items, and the accounts of an officer and a supervisor. */
async function begin(
  desk: Desk,
): Promise<{ page: Page; id: string; app: Awaited<ReturnType<Desk['start']>>['app'] }> {
  const { app, page } = await desk.start(writeDigestFile(desk.folder, SECTIONS));
  await addPerson(page, OFFICER, 'officer');
  await addPerson(page, SUPERVISOR, 'supervisor');
  await expect(new Editor(page).rows).toHaveCount(5);
  const [digest] = (await ask(page, 'library.list', {})) as { id: string }[];
  if (!digest) throw new Error('there is no digest');
  return { app, page, id: digest.id };
}

const act = (page: Page, id: string, deed: object): Promise<unknown> =>
  ask(page, 'review.act', { id, act: deed });

test('a supervisor looks through, comments, corrects, returns, and at last approves', async ({
  desk,
}) => {
  test.setTimeout(300_000);
  const { app, page, id } = await begin(desk);
  await resize(app, page, 1440, 900);

  await comes(page, OFFICER);
  await act(page, id, { deed: 'hand-in', remark: null });

  // Never seen: everything, without marks.
  await comes(page, SUPERVISOR);
  let review = await openReview(page);
  await expect(page.getByText('まだ確認していません')).toBeVisible();
  await expect(review.report.getByRole('article')).toHaveCount(6);
  await expect(review.report.locator('ins, del')).toHaveCount(0);
  await press(page, 'm');
  await expect(page.getByText('現在の本文を確認済みとして記録しました。')).toBeVisible();
  await press(page, 'r');
  await expect(page.getByRole('textbox', { name: '所見' })).toBeFocused();
  await page.keyboard.insertText('訪問の日付を確認してください。');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('差し戻しました。')).toBeVisible();

  // The officer changes words, takes an item out, adds one, and hands in again.
  await comes(page, OFFICER);
  const editor = await openDigest(page);
  await editor.rows.first().click();
  await editor.body().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(TALKS.replace('guest', 'envoy'));
  await editor.rows.nth(2).click();
  await page.keyboard.press('Control+Shift+Delete');
  await expect(editor.rows).toHaveCount(4);
  const storedItems = async (): Promise<number | undefined> =>
    (await storedDigest(page)).sections[0]?.items.length;
  await expect.poll(storedItems).toBe(2);
  await act(page, id, { deed: 'hand-in', remark: null });

  // The supervisor sees what changed, word by word.
  await comes(page, SUPERVISOR);
  review = await openReview(page);
  const first = review.item('国防相が来訪');
  await expect(first.locator('del')).toHaveText(['guest']);
  await expect(first.locator('ins')).toHaveText(['envoy']);
  await expect(first).toContainText(`${OFFICER} が変更`);
  await expect(review.item('国境で発砲').getByRole('deletion')).toBeVisible();
  await press(page, 'f');
  await expect(review.report.getByRole('article')).toHaveCount(3);
  await press(page, 'f');
  await expect(review.report.getByRole('article')).toHaveCount(6);

  // A comment on words that are selected by the keyboard alone.
  await press(page, 'n');
  await expect(review.current).toContainText('国境で発砲');
  await press(page, 'n');
  await expect(review.current).toContainText('国防相が来訪');
  await press(page, 's', 's', 's', 'c');
  const field = page.getByRole('textbox', { name: /^新しいコメント: 国防相が来訪 · 本文 1/ });
  await expect(field).toBeFocused();
  await page.keyboard.insertText('誰の特使か明記してください。');
  await page.keyboard.press('Control+Enter');
  await expect(field).toBeHidden();
  await expect(first.getByRole('article')).toContainText('誰の特使か');
  const comments = (await ask(page, 'comments.list', { id })) as {
    anchor: { on: string; quote: string; start: number };
  }[];
  expect(comments.map(({ anchor }) => anchor)).toMatchObject([
    { on: 'text', start: 0, quote: TALKS.replace('guest', 'envoy') },
  ]);
  await expect(first.locator('[data-marks]').first()).toBeVisible();

  // And on words that are dragged over.
  const words = review.item('予算案を可決').getByText('Parliament passed');
  await words.scrollIntoViewIfNeeded();
  await words.dblclick({ position: { x: 12, y: 10 } });
  await press(page, 'c');
  const second = page.getByRole('textbox', { name: /^新しいコメント: 予算案を可決/ });
  await expect(second).toBeFocused();
  await page.keyboard.insertText('議会名を。');
  await page.keyboard.press('Control+Enter');
  await expect(second).toBeHidden();
  const [, onWord] = (await ask(page, 'comments.list', { id })) as {
    anchor: { quote: string };
  }[];
  expect(onWord?.anchor.quote.trim()).toBe('Parliament');
  await lookAt(page, 'review');
  await page.keyboard.press('Shift+C');
  await expect(
    page.getByRole('textbox', { name: '新しいコメント: ダイジェスト全体' }),
  ).toBeFocused();
  await lookAt(page, 'review-comment');
  await page.keyboard.press('Escape');

  // Accepts the item, then all; takes that back.
  await review.item('予算案を可決').click({ position: { x: 5, y: 5 } });
  await press(page, 'a');
  await expect(review.current.getByRole('button', { name: /^了承/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByText('了承 1 / 4')).toBeVisible();
  await page.keyboard.press('Shift+A');
  await expect(page.getByText('了承 4 / 4')).toBeVisible();
  await page.getByRole('button', { name: '元に戻す' }).last().click();
  await expect(page.getByText('了承 1 / 4')).toBeVisible();

  // Corrects an item in the editor, and comes back to it.
  await press(page, 'e');
  const inEditor = new Editor(page);
  await expect(inEditor.headlineJa).toBeFocused();
  await expect(inEditor.headlineJa).toHaveText('予算案を可決');
  await page.keyboard.press('End');
  await page.keyboard.insertText('（修正）');
  await inEditor.saved();
  await lookAt(page, 'review-correcting');
  await page.keyboard.press('Control+Shift+r');
  await expect(review.current).toContainText('予算案を可決（修正）');
  await expect(review.current.locator('ins')).toHaveText('（修正）');
  await expect(page.getByText('了承 0 / 4')).toBeVisible();

  // Four eyes: who corrected does not approve.
  await expect(page.getByText('提出後に自分が修正したダイジェストは承認できません')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await act(page, id, { deed: 'return', remark: null });

  // The officer sees what the supervisor changed since the hand-in.
  await comes(page, OFFICER);
  review = await openReview(page);
  const corrected = review.item('予算案を可決（修正）');
  await expect(corrected.locator('ins')).toHaveText('（修正）');
  await expect(corrected).toContainText(`${SUPERVISOR} が変更`);
  await expect(page.getByText('閲覧中です。審査は承認者が行います。')).toBeVisible();
  await act(page, id, { deed: 'hand-in', remark: null });

  // From the list, and back to it.
  await comes(page, SUPERVISOR);
  await digestRows(page).first().focus();
  await page.keyboard.press('Control+Shift+r');
  await expect(review.report).toBeVisible();
  await page.keyboard.press('Escape');
  await digestRows(page).first().focus();
  await page.keyboard.press('Control+Shift+r');
  await expect(review.report).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const sheet = page.getByRole('dialog', { name: 'このダイジェストを承認する' });
  await expect(sheet).toContainText('未解決のコメントが 2 件あります。');
  await expect(sheet).toContainText('了承していない項目が 4 件あります。');
  await lookAt(page, 'review-approve');
  await sheet.getByRole('textbox', { name: '所見' }).fill('確認しました。');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('承認しました。第1版として確定しました。')).toBeVisible();
  await expect(page.getByRole('banner').getByText('承認済み', { exact: true })).toBeVisible();
});
