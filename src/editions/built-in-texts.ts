import type { EditionTexts } from '../edition/texts';
import { citedSentences } from '../indicators/suining-2021/facts/cited-sentences';
import { windows } from '../indicators/suining-2021/facts/windows';
import { speech } from '../indicators/suining-2021/prose/speech';

export const builtInTexts: EditionTexts = { sentences: citedSentences, speech, windows };
