import { ARTICLES } from './articles.ts';
import { BACKUPS } from './backups.ts';
import type { Handlers } from './call-context.ts';
import { COMMENTS } from './comments.ts';
import { EDITING } from './editing.ts';
import { EXPORTING } from './exporting.ts';
import { IMPORTING } from './importing.ts';
import { LIBRARY } from './library.ts';
import { ORIGINALS } from './originals.ts';
import { OUTLET_FORMS } from './outlet-forms.ts';
import { PAGES } from './pages.ts';
import { PEOPLE } from './people.ts';
import { REDLINES } from './redlines.ts';
import { REVIEWING } from './reviewing.ts';
import { SENDING } from './sending.ts';
import { SESSION } from './session.ts';
import { SETTINGS } from './settings.ts';
import { STARTUP } from './startup.ts';
import { TEMPLATES } from './templates.ts';

/** Who answers which call: total, so that a new call does not compile without an answer. */
export const HANDLERS: Handlers = {
  ...LIBRARY,
  ...IMPORTING,
  ...EDITING,
  ...ARTICLES,
  ...ORIGINALS,
  ...OUTLET_FORMS,
  ...PAGES,
  ...EXPORTING,
  ...SESSION,
  ...PEOPLE,
  ...REVIEWING,
  ...COMMENTS,
  ...SENDING,
  ...REDLINES,
  ...TEMPLATES,
  ...SETTINGS,
  ...BACKUPS,
  ...STARTUP,
};
