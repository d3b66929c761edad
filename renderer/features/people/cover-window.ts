/**
 * Lays a sheet over everything else, sheets of the window included, and takes all of that out of
 * sight and out of reach (ui/base.css). Returns what takes it away again: the focus goes back
 * to where it was.
 */
export function coverWindow(sheet: HTMLDialogElement): () => void {
  const { dataset } = document.documentElement;
  const stay = (): void => {
    sheet.showModal();
  };
  const keepEsc = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Escape') event.preventDefault();
  };
  sheet.showModal();
  dataset.locked = '';
  sheet.addEventListener('cancel', keepEsc);
  sheet.addEventListener('keydown', keepEsc);
  // A browser lets a second Esc through.
  sheet.addEventListener('close', stay);
  return () => {
    sheet.removeEventListener('cancel', keepEsc);
    sheet.removeEventListener('keydown', keepEsc);
    sheet.removeEventListener('close', stay);
    // First it can be seen again: else nothing of it could get the focus.
    delete dataset.locked;
    sheet.close();
  };
}
