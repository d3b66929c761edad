/**
 * Runs something when a closed sheet has given the focus back (react-aria does so a frame later):
 * a command such as bold is for the place where the focus was.
 */
export function afterFocusReturned(run: () => void): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      window.setTimeout(run);
    });
  });
}
