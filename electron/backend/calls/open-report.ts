import type { Digest } from '#shared/domain/digest.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { mayRead } from '#shared/workflow/abilities.ts';
import { readDigest } from '../store/digests.ts';
import { DEFAULT_TEMPLATE } from '../templates/load-template.ts';
import { findTemplate } from '../templates/office-templates.ts';
import type { CallContext } from './call-context.ts';

/** A stored digest, and the template that it is set in. */
export interface StoredReport {
  readonly id: string;
  /** Null while it goes by its period. */
  readonly name: string | null;
  readonly digest: Digest;
  readonly template: Template;
}

/**
 * The template of a digest. One that is unknown here, or cannot be read, is replaced by the default:
 * the digest keeps its texts, its sections and the name of its template, and has the default's look.
 */
export async function templateFor(
  name: string,
  { log, store }: Pick<CallContext, 'log' | 'store'>,
): Promise<Result<Template, Problem>> {
  const own = await findTemplate(store, name);
  if (own.ok || name === DEFAULT_TEMPLATE) return own;
  log.remark('template-replaced', { why: own.error.code });
  return findTemplate(store, DEFAULT_TEMPLATE);
}

/** A digest that the person may read, as it is stored now; in the bin it counts as missing. */
export async function openStoredReport(
  id: string,
  context: Pick<CallContext, 'store' | 'log' | 'who'>,
): Promise<Result<StoredReport, Problem>> {
  const may = mayRead(context.who);
  if (!may.allowed) return fail(refusalProblem(may));
  const stored = readDigest(context.store, id);
  if (stored?.deletedAt !== null) return fail({ code: 'digest-missing', params: {} });
  const template = await templateFor(stored.digest.template, context);
  if (!template.ok) return template;
  return ok({ id, name: stored.name, digest: stored.digest, template: template.value });
}
