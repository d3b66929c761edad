/** Puts a text on the clipboard; whether it is there. The one way that needs no permission. */
export function copyText(text: string): boolean {
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', give, { capture: true, once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- navigator.clipboard wants a permission, and none is granted
  const isDone = document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  return isDone;
}
