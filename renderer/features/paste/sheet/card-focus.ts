/** Names of a card's fields, for `data-field`. */
export const CARD_FIELD = {
  headline: 'headline-en',
  outlets: 'outlets:card',
  days: 'days:card',
} as const;

const focus = (root: HTMLElement, selector: string): void => {
  root.querySelector<HTMLElement>(selector)?.focus();
};

/** Puts the focus on the row of the card in hand. */
export const focusCard = (root: HTMLElement): void => {
  focus(root, '[data-card][tabindex="0"]');
};

/** Puts the focus into a field of the card in hand. */
export const focusField =
  (name: string) =>
  (root: HTMLElement): void => {
    focus(root, `[data-field="${name}"]`);
  };

/** Puts the focus on the line of the card in hand that had it last. */
export const focusLines = (root: HTMLElement): void => {
  focus(root, '[data-lines] [tabindex="0"]');
};
