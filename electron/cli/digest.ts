#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Compiled code is kept between runs: the second start is quicker.
enableCompileCache();
// A reader that closes the pipe early (head, less) is no error, and the work goes on.
process.stdout.on('error', () => undefined);

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
