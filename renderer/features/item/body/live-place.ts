import { create } from 'zustand';
import type { Caret } from './caret.ts';
import { liveEditor } from './live-editor.ts';

/** A body: the item, and the index of the block. */
export interface BodyPlace {
  readonly item: string;
  readonly index: number;
}

interface LivePlaceState {
  /** Where the editor is; null while no body has been edited. */
  readonly place: BodyPlace | null;
  /** Where the caret is to go, with the focus, as soon as the editor is there. */
  readonly caret: Caret | null;
  /** Whether commands of writing (bold, split) are about the body: it has, or last had, the focus. */
  readonly isActive: boolean;
}

/** Which body is being edited. */
export const useLivePlace = create<LivePlaceState>(() => ({
  place: null,
  caret: null,
  isActive: false,
}));

/** Whether the editor stands in for this body. */
export const useIsLive = ({ item, index }: BodyPlace): boolean =>
  useLivePlace(({ place }) => place?.item === item && place.index === index);

/** Moves the editor into a body, and the focus into the editor. */
export function editBody(place: BodyPlace, caret: Caret): void {
  const old = useLivePlace.getState().place;
  if (old?.item === place.item && old.index === place.index) liveEditor().focus(caret);
  else useLivePlace.setState({ place, caret });
}

/** The editor goes with a block that is moved within its item. */
export function followBlock(item: string, from: number, to: number): void {
  const { place } = useLivePlace.getState();
  if (place?.item !== item || place.index !== from) return;
  useLivePlace.setState({ place: { item, index: to }, caret: liveEditor().caret() });
}
