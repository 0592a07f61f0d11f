import type { EditionTexts } from '../edition/texts';
import { citedSentences } from '../indicators/suining-2021/facts/cited-sentences';
import { windows } from '../indicators/suining-2021/facts/windows';

export const builtInTexts: EditionTexts = { sentences: citedSentences, windows };
