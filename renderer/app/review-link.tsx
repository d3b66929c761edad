import { useEffect, useEffectEvent, type ReactElement } from 'react';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { selectItem, useDraft } from '#renderer/draft/draft.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Place } from './place.ts';
import { useLeave } from './use-leave.ts';
import styles from './review-link.module.css';

/** Esc is first for whoever writes, and for what lies over the window. */
const OTHERS = 'main, input, textarea, [role="dialog"], [role="alertdialog"], [role="menu"]';

/** The way from the editor to the review, and back from a correction. */
export function ReviewLink({
  place,
}: {
  readonly place: Extract<Place, { readonly view: 'digest' }>;
}): ReactElement | null {
  const { id, item = null, from } = place;
  const texts = useTexts(REVIEW_TEXTS);
  const leave = useLeave();
  const isOpen = useDraft(({ open }) => open?.id === id);
  const goToReview = (): void => {
    const { selected } = useDraft.getState();
    leave({ view: 'review', id, item: selected, ...(from ? {} : { from: 'digest' }) });
  };
  useCommand('review.open', goToReview);
  useEffect(() => {
    if (isOpen && item !== null) selectItem(item, 'headline-ja');
  }, [isOpen, item]);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, defaultPrevented } = event;
    if (from !== 'review' || key !== 'Escape' || defaultPrevented || isComposing(event)) return;
    const isOthers = target instanceof Element && target.closest(OTHERS) !== null;
    if (!isOthers && document.querySelector('[data-modal]') === null) goToReview();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKeyDown(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  if (from !== 'review') return null;
  return (
    <section className={styles.link} aria-label={texts.screen}>
      <span>{texts.correcting}</span>
      <Button variant="quiet" icon="back" commandId="review.open" onPress={goToReview}>
        {texts.returnToReview}
      </Button>
    </section>
  );
}
