import { create } from 'zustand';
import { windowInfo } from '#renderer/api/window-info.ts';

/** What a window shows. */
export type Place =
  | { readonly view: 'home' }
  | { readonly view: 'digest'; readonly id: string }
  | { readonly view: 'pages'; readonly id: string };

function firstPlace(): Place {
  const { view, id } = windowInfo();
  return view === 'home' || id === null ? { view: 'home' } : { view, id };
}

const usePlaceStore = create<{ readonly place: Place }>(() => ({ place: firstPlace() }));

/** Where the window is now. */
export const usePlace = (): Place => usePlaceStore(({ place }) => place);

/** Shows something else; the address goes along, so that a window loaded again is where it was. */
export function goTo(place: Place): void {
  const address = new URL(window.location.href);
  address.searchParams.set('view', place.view);
  if (place.view === 'home') address.searchParams.delete('id');
  else address.searchParams.set('id', place.id);
  window.history.replaceState(null, '', address);
  usePlaceStore.setState({ place });
}
