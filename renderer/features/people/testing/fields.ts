import { perform } from '../../../testing/fake-window.tsx';

/** The field with this label. */
export function byLabel(label: string): HTMLInputElement {
  const found = Array.from(document.querySelectorAll('label')).find(
    ({ textContent }) => textContent === label,
  );
  const field = found && document.getElementById(found.htmlFor);
  if (!(field instanceof HTMLInputElement)) throw new Error(`there is no field ${label}`);
  return field;
}

/** Types into a field, as the browser tells it. */
export async function type(label: string, text: string): Promise<void> {
  const field = byLabel(label);
  // React watches the property of the element itself.
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  await perform(() => {
    value?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a button by its name or its words. */
export async function press(name: string): Promise<void> {
  const button = Array.from(document.querySelectorAll<HTMLElement>('button')).find(
    (one) => one.getAttribute('aria-label') === name || one.textContent === name,
  );
  if (!button) throw new Error(`there is no button ${name}`);
  await perform(() => {
    button.click();
  });
}
