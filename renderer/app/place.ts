import { create } from 'zustand';
import { windowInfo } from '#renderer/api/window-info.ts';

/** What a window shows. */
export type Place =
  | { readonly view: 'home' }
  | {
      readonly view: 'digest';
      readonly id: string;
      /** The item to begin with, where somebody was sent to one. */
      readonly item?: string | null;
      /** It was opened to correct something in review, and leads back there. */
      readonly from?: 'review';
    }
  | {
      readonly view: 'review';
      readonly id: string;
      readonly item?: string | null;
      /** It leads back to the editor, and not to the list. */
      readonly from?: 'digest';
    }
  | { readonly view: 'pages'; readonly id: string };

function firstPlace(): Place {
  const { view, id } = windowInfo();
  return view === 'home' || id === null ? { view: 'home' } : { view, id };
}

const usePlaceStore = create<{ readonly place: Place }>(() => ({ place: firstPlace() }));

/** Where the window is now. */
export const usePlace = (): Place => usePlaceStore(({ place }) => place);

/** The same, outside of what is drawn. */
export const placeNow = (): Place => usePlaceStore.getState().place;

/** Shows something else; the address goes along, so that a window loaded again is where it was. */
export function goTo(place: Place): void {
  const address = new URL(window.location.href);
  address.searchParams.set('view', place.view);
  if (place.view === 'home') address.searchParams.delete('id');
  else address.searchParams.set('id', place.id);
  window.history.replaceState(null, '', address);
  usePlaceStore.setState({ place });
}

/** Puts into the address whether nobody may work in the window now: the native menu goes by it. */
export function tellClosed(isClosed: boolean): void {
  const address = new URL(window.location.href);
  if (isClosed === address.searchParams.has('closed')) return;
  if (isClosed) address.searchParams.set('closed', '');
  else address.searchParams.delete('closed');
  window.history.replaceState(null, '', address);
}
