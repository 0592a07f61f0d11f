import { indicatorOf } from '../../derive/check';
import { isFiltered } from '../../derive/sector-filter';
import type { EditionTexts } from '../../edition/texts';
import { sentenceOf } from '../../format/sentence';
import { fileWordsOf } from '../../format/words/file';
import { type Context, placeText } from '../context';
import { describeMessage } from '../screen/describe-city';
import { describeBottomLine, type HeldView } from '../screen/describe-held';
import { describeLists } from '../screen/describe-lists';
import { describeSectors } from '../sector/describe-sectors';
import { speakFigure } from '../slide/talk/spoken';
import type { GroupView } from '../view';
import { ended, type ReportSentence } from './told';

/** The message of the year, or under a filter what each sector comes to. */
export function summaryOf(context: Context): readonly ReportSentence[] {
  const { stop } = context.locale.words;
  const summed = isFiltered(context.choice)
    ? describeSectors(context).rows.map(({ finding }) => finding)
    : [describeMessage(context).whole];
  return summed.map((sentence) => ({
    sentence: ended(sentence, stop),
    evidence: [
      ...describeBottomLine(context)
        .filter(({ verdict }) => sentence.text.includes(verdict))
        .map(({ phrase, source }) => ({ phrase, place: source })),
      ...evidenceIn(context, sentence),
    ],
    verdict: null,
  }));
}

export const plain = (sentence: ReportSentence['sentence']): ReportSentence => ({
  sentence,
  evidence: [],
  verdict: null,
});

/** Phrases by their places, each once; what a longer one holds is left out. */
export function evidenceText(context: Context, evidence: ReportSentence['evidence']): string | null {
  const words = fileWordsOf(context.locale.language).report;
  const places = [...new Set(evidence.map(({ place }) => place))].map((place) => {
    const phrases = [...new Set(evidence.flatMap((one) => (one.place === place ? one.phrase : [])))];
    return {
      place,
      phrases: phrases.filter(
        (phrase) => !phrases.some((other) => other !== phrase && other.includes(phrase)),
      ),
    };
  });
  return places.length === 0 ? null : words.evidence(places);
}

/** Its figures, those of its pictures first, then what the article says of them without a number. */
export function sentencesOf(
  context: Context,
  texts: EditionTexts | null,
  group: GroupView,
): readonly ReportSentence[] {
  const { stop } = context.locale.words;
  const drawn = group.pictures.flatMap(({ figures }) =>
    figures.flatMap(({ indicatorId, derivedBy }) => (derivedBy === null ? indicatorId : [])),
  );
  const ids = [...new Set([...drawn, ...group.rows.map(({ figure }) => figure.indicatorId)])];
  return [
    ...ids.map((id) => ({
      sentence: speakFigure(context, indicatorOf(context.edition, id), texts),
      evidence: [evidenceOf(context, id)],
      verdict: null,
    })),
    ...group.held.map((held) => heldSentence(context, held)),
    ...group.claims.map(({ text, phrase, source }) => ({
      sentence: ended(sentenceOf(text), stop),
      evidence: [{ phrase, place: source }],
      verdict: null,
    })),
  ];
}

const heldSentence = (context: Context, { sentence, phrase, source, verdict }: HeldView): ReportSentence => ({
  sentence: ended(sentence, context.locale.words.stop),
  evidence: [{ phrase, place: source }],
  verdict,
});

function evidenceOf(context: Context, id: string): ReportSentence['evidence'][number] {
  const { evidence } = indicatorOf(context.edition, id);
  return { phrase: evidence.phrase, place: placeText(context, evidence) };
}

/** Of every figure that a sentence says. */
const evidenceIn = (context: Context, { pieces }: ReportSentence['sentence']): ReportSentence['evidence'] =>
  pieces.flatMap(({ figure }) => (figure === null ? [] : evidenceOf(context, figure.indicatorId)));

/** What others said of the work of a section, each in its sentence. */
export function recognitions(context: Context, section: string): readonly ReportSentence[] {
  const { words } = context.locale;
  return describeLists(context, section)
    .flatMap((group) => (group.kind === 'recognition' ? group.items : []))
    .map(({ title, levelLabel, phrase, source }) => ({
      sentence: sentenceOf(levelLabel === null ? title : `${title}${words.brackets(levelLabel)}`, words.stop),
      evidence: [{ phrase, place: source }],
      verdict: null,
    }));
}
