import type { Item } from '#shared/domain/digest.ts';

/** A rule about one item: whether it lacks what the rule asks for. */
export type ItemRule = (item: Item) => boolean;
