import { existsSync, readFileSync } from 'node:fs';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { verifyArticle, verifySentences } from './phrases';
import { verifyWords } from './words';

const file = process.argv[2];
if (file === undefined) {
  console.error('Usage: npm run verify:article -- FILE   (the text of the article, UTF-8)');
  process.exit(2);
}
if (!existsSync(file)) {
  console.error(`There is no file ${file}. Give the path of the article's text.`);
  process.exit(2);
}

const text = readFileSync(file, 'utf8');
const { faults: found, phrases, figures, numbersInText } = verifyArticle(builtIn, text);
const faults = [...found, ...verifySentences(builtIn, text), ...verifyWords(builtIn, builtInTexts, text)];
for (const { kind, where, message } of faults) console.error(`${kind}  ${where}: ${message}`);
console.log(
  `${figures} figures and ${phrases} phrases held against ${numbersInText} numbers of the article: ${
    faults.length === 0 ? 'nothing is missing' : `${faults.length} faults`
  }`,
);
// No exit at once: what was said may still be on its way through a pipe.
process.exitCode = faults.length === 0 ? 0 : 1;
