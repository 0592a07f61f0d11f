import { citedSentences } from '../../indicators/suining-2021/cited-sentences';
import { windows } from '../../indicators/suining-2021/windows';
import type { DetailTexts } from '../../views/describe-detail';

/** A chunk of its own: what only the detail of a figure shows. */
export const detailTexts: DetailTexts = { citedSentences, windows };
