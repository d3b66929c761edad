import type { DigestEvent, EventKind } from './events.ts';
import type { Action } from './rules.ts';

/** The actions of which an event is the record; a person needs to be allowed one of them. */
const ACTIONS_OF = {
  created: [],
  commented: ['comment'],
  replied: ['reply'],
  resolved: ['resolve'],
  unresolved: ['resolve'],
  'handed-in': ['hand-in'],
  withdrawn: ['withdraw'],
  accepted: ['accept-item'],
  unaccepted: ['accept-item'],
  returned: ['return'],
  approved: ['approve'],
  sent: ['mark-sent'],
  distributed: ['distribute'],
  'correction-begun': ['begin-correction'],
  'correction-discarded': ['discard-correction'],
  deleted: ['delete'],
  restored: ['restore'],
} as const satisfies Readonly<Record<Exclude<EventKind, 'edited' | 'exported'>, readonly Action[]>>;

const WAY_ACTIONS = {
  typed: ['edit', 'correct-in-review'],
  undone: ['edit', 'correct-in-review'],
  redone: ['edit', 'correct-in-review'],
  'brought-back': ['bring-back'],
  proposal: ['take-proposals'],
} as const satisfies Record<string, readonly Action[]>;

/** The actions of which this event can be the record. */
export function actionsOf(event: DigestEvent): readonly Action[] {
  if (event.event === 'edited') return WAY_ACTIONS[event.way];
  if (event.event === 'exported') {
    return event.edition === null ? ['export-draft', 'export-redline'] : ['export-approved'];
  }
  return ACTIONS_OF[event.event];
}
