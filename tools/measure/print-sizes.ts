import { existsSync } from 'node:fs';
import { measureSizes } from './size-budget';
import { judge, sizeLines } from './size-lines';

/** Holds the build in dist against the size budgets. */
if (!existsSync('dist/index.html')) {
  console.error('There is no dist/index.html: run "npm run build" first.');
  process.exit(1);
}
const sizes = measureSizes('dist');
for (const line of sizeLines(sizes)) console.log(line);
// A budget that finds nothing to weigh would hold for ever.
if (sizes.texts.length === 0) {
  console.error('\nNo chunk of sentences and windows was found: has its module another name now?');
  process.exitCode = 1;
}
if (sizes.editions.length === 0) {
  console.error('\nNo chunk of editions was found: have their modules other names now?');
  process.exitCode = 1;
}
if (Object.values(sizes.writers).some(({ length }) => length === 0)) {
  console.error('\nA writer of deck, workbook or report was not found: has its module another name now?');
  process.exitCode = 1;
}
const over = judge(sizes).filter(({ fits }) => !fits);
if (over.length > 0) {
  console.error(`\nOver budget: ${over.map(({ what }) => what).join(', ')}.`);
  process.exitCode = 1;
}
