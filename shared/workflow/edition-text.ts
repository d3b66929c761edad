import type { Edition } from '#shared/domain/edition.ts';
import type { Template } from '#shared/domain/template.ts';
import { canonicalJson } from './canonical-json.ts';

/** The text whose SHA-256 names an approved edition. */
export const editionText = (edition: Edition): string => canonicalJson(edition);

/** The text whose SHA-256 names the form that an edition was approved in. */
export const templateText = (template: Template): string => canonicalJson(template);
