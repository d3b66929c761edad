import { createHash } from 'node:crypto';
import { sample, written } from './reports.ts';

// Run by a test in a process of its own, to compare its bytes with those of another.
process.stdout.write(
  createHash('sha256')
    .update(await written(sample))
    .digest('hex'),
);
