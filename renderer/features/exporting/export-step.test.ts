import { describe, expect, test } from 'vitest';
import { fail, ok } from '#shared/domain/result.ts';
import { CHOOSING, nextStep, type ExportNews, type ExportStep } from './export-step.ts';

const after = (...news: readonly ExportNews[]): ExportStep => news.reduce(nextStep, CHOOSING);
const started = { type: 'started', run: 'r1' } as const;
const progress = (run: string, done: number): ExportNews => ({
  type: 'progress',
  event: { run, done, total: 2, format: 'pdf' },
});
const done = { outcome: 'done', folder: '/f', files: ['a.pdf'], findings: [] } as const;

describe('steps of an export', () => {
  test('runs, tells how far it is, and is done', () => {
    expect(after(started)).toEqual({ at: 'running', run: 'r1', progress: null, cancelling: false });
    expect(after(started, progress('r1', 1))).toMatchObject({
      progress: { done: 1, total: 2, format: 'pdf' },
    });
    const result = { ...done, files: [...done.files], findings: [] };
    const answered: ExportNews = { type: 'answered', run: 'r1', answer: ok(result) };
    expect(after(started, progress('r1', 1), answered)).toEqual({ at: 'done', result });
  });

  test('another run changes nothing', () => {
    const other: ExportNews = { type: 'answered', run: 'r0', answer: ok({ outcome: 'cancelled' }) };
    expect(after(started, progress('r0', 1), other)).toEqual(after(started));
    expect(after(progress('r1', 1), { type: 'cancelling' })).toEqual(CHOOSING);
  });

  test('asks about files that are there, and goes back to the choice', () => {
    const exists: ExportNews = {
      type: 'answered',
      run: 'r1',
      answer: ok({ outcome: 'exists', files: ['a.pdf'] }),
    };
    expect(after(started, exists)).toEqual({ at: 'exists', files: ['a.pdf'] });
    expect(after(started, exists, { type: 'chosen-again' })).toEqual(CHOOSING);
    expect(after(started, exists, { type: 'started', run: 'r2' })).toMatchObject({ run: 'r2' });
  });

  test('says why nothing was made', () => {
    const problem = { code: 'export-no-folder', params: {} } as const;
    const choosing = { at: 'choosing', remark: { is: 'problem', problem } };
    expect(after(started, { type: 'answered', run: 'r1', answer: fail(problem) })).toEqual(
      choosing,
    );
    expect(after({ type: 'refused', problem })).toEqual(choosing);
    expect(after(started, { type: 'unsaved', run: 'r1' })).toEqual({
      at: 'choosing',
      remark: { is: 'unsaved' },
    });
    const cancelled: ExportNews = {
      type: 'answered',
      run: 'r1',
      answer: ok({ outcome: 'cancelled' }),
    };
    expect(after(started, { type: 'cancelling' }, cancelled)).toEqual({
      at: 'choosing',
      remark: { is: 'cancelled' },
    });
  });
});
