import { parseArgs } from 'node:util';
import { compare, type Comparison } from './evaluate-paste/compare.ts';
import { FIXTURES, fixtureFiles, readFixture } from './evaluate-paste/fixtures.ts';
import { faultList, table, totalsText } from './evaluate-paste/print.ts';

// Recognises the articles in every fixture of shared/reading/articles, and prints what of them is
// right by field, and all that is wrong. `--only text`: fixtures whose name has the text; `--folder
// path`: originals and approved results of another folder.

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    folder: { type: 'string', default: FIXTURES },
  },
});
const comparisons: Comparison[] = [];
for (const file of fixtureFiles(values.folder).filter((name) => name.includes(values.only))) {
  comparisons.push(compare(await readFixture(file, values.folder)));
}
console.log(table(comparisons));
console.log(`\nWrong today:\n${faultList(comparisons) || 'nothing'}`);
console.log(`\n${totalsText(comparisons)}`);
