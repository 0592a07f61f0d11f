import { canPass, indicatorOf } from '../../derive/check';
import { formatFormula } from '../../format/formula';
import { sentenceOf } from '../../format/sentence';
import { fileWordsOf } from '../../format/words/file';
import type { Context } from '../context';
import { noteOf } from '../figure/describe-check';
import { describeResult } from '../figure/figure-view';
import { describeMethod } from '../method/describe-method';
import { isChosen } from '../picture/pieces';
import { computedNote } from '../screen/describe-legend';
import { describeCautions } from '../screen/describe-lists';
import { figureCell, wordCell } from '../table-view';
import type { ReportBlock } from './report-view';

/** How the figures of a report must be read: its signs, what was checked, worked out and put back. */
export function readingOf(context: Context, section: string | null): readonly ReportBlock[] {
  const { edition, locale, results } = context;
  const words = fileWordsOf(locale.language);
  const method = locale.words.method;
  const isHere = (id: string) =>
    isChosen(context, id) && (section === null || indicatorOf(edition, id).section === section);
  const concerned = results.filter(({ inputs }) => inputs.some(isHere));
  const derived = concerned.filter(({ against }) => against === null);
  const failed = concerned.filter(
    (result) => canPass(result) && result.against !== null && result.holds !== true,
  ).length;
  const damage = describeMethod(context).damage.filter(({ figures }) =>
    figures.some(({ indicatorId }) => isHere(indicatorId)),
  );
  const cautions = describeCautions(context, (about) => about.some(isHere));
  const said = [
    sentenceOf(locale.words.onePage.signs, locale.words.stop),
    ...computedNote(context).map((note) => sentenceOf(note, locale.words.stop)),
    ...(failed === 0 ? [] : [sentenceOf(words.report.failed(failed), locale.words.stop)]),
  ];
  return [
    { kind: 'paragraph', sentences: said, evidence: null },
    ...(cautions.length === 0 ? [] : [{ kind: 'notes' as const, lines: cautions.map(({ text }) => text) }]),
    ...(damage.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: method.damage,
            note: '',
            table: {
              caption: method.damage,
              columns: [
                words.columns.name,
                method.damageColumns.phrase,
                method.damageColumns.reading,
                words.columns.place,
              ],
              rows: damage.map(({ figures, phrase, reading, place }) => [
                wordCell(figures.map(({ name }) => name).join(locale.words.listSeparator)),
                wordCell(phrase.map(({ text }) => text).join('')),
                wordCell(reading.map(({ text }) => text).join('')),
                wordCell(place),
              ]),
            },
          },
        ]),
    ...(derived.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: words.derived,
            note: '',
            table: {
              caption: words.derived,
              columns: [words.columns.name, words.columns.value, words.columns.formula],
              rows: derived.map((result) => {
                const figure = describeResult(locale, result);
                const note = noteOf(context, result.check);
                const formula = formatFormula(edition, result, locale).text;
                return [
                  wordCell(figure.name),
                  figureCell(figure),
                  wordCell(note === null ? formula : `${formula}${locale.words.memberSeparator}${note}`),
                ];
              }),
            },
          },
        ]),
  ];
}
