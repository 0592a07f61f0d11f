import type { EditionTexts } from '../../edition/texts';
import type { Edition } from '../../edition/types';
export declare function writeEditionFile(edition: Edition, texts: EditionTexts): string;
