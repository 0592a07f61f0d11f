import { existsSync, readFileSync } from 'node:fs';

/** Where the article's text lies, which is not in this repository: ARTICLE names another place. */
export const articleFile = process.env.ARTICLE || '../shared/article/suining-2021.txt';

/** The article's text; null where it is not at hand. */
export const articleText = existsSync(articleFile) ? readFileSync(articleFile, 'utf8') : null;
