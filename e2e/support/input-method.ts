import type { CDPSession, Page } from '@playwright/test';

/** The keys that an input method uses or that a window could mistake for its own, while composing. */
const KEYS = [
  ['Enter', 0],
  ['Escape', 0],
  ['ArrowDown', 0],
  ['ArrowUp', 0],
  ['ArrowLeft', 0],
  ['Tab', 0],
  ['Backspace', 0],
  ['Delete', 0],
  [' ', 0],
  ['F2', 0],
  ['F8', 0],
  ['Enter', 2],
  ['b', 2],
  ['n', 2],
  ['z', 2],
  ['k', 2],
  ['h', 2],
  ['1', 1],
  ['ArrowDown', 1],
] as const;

/** The code that Chromium gives to every key that an input method has taken. */
const TAKEN = 229;

/**
 * A Japanese input method as a page sees one: what it composes stands underlined in the field, the
 * keys that it takes arrive as 229, and Enter commits.
 */
export class InputMethod {
  readonly #session: CDPSession;
  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Presses a key that the input method takes. `modifiers`: 1 Alt, 2 Ctrl. */
  async #press(key: string, modifiers = 0): Promise<void> {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await this.#session.send('Input.dispatchKeyEvent', {
        type,
        key,
        modifiers,
        windowsVirtualKeyCode: TAKEN,
      });
    }
  }

  /** What stands underlined after each key. */
  async compose(...steps: readonly string[]): Promise<void> {
    for (const text of steps) {
      await this.#press('Process');
      await this.#session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  }

  /** Presses every key that means something elsewhere. */
  async pressAll(): Promise<void> {
    for (const [key, modifiers] of KEYS) await this.#press(key, modifiers);
  }

  /** Enter: the field has this text instead of what was underlined. */
  async commit(text: string): Promise<void> {
    await this.#press('Enter');
    await this.#session.send('Input.insertText', { text });
  }

  /** Types 「国防相」 as an officer does, in two compositions. */
  async typeWord(): Promise<void> {
    await this.compose('ｋ', 'こ', 'こｋ', 'こく', 'こくｂ', 'こくぼ', 'こくぼう', '国防');
    await this.commit('国防');
    await this.compose('ｓ', 'そ', 'そう', '相');
    await this.pressAll();
    await this.commit('相');
  }
}

/** What `typeWord` leaves in a field. */
export const WORD = '国防相';
