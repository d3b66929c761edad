import fc from 'fast-check';

// The same cases on every run, so that a red run can be run again; LAW_SEED=$RANDOM looks further.
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 20260404) });
