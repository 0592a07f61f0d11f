import { canPass } from '../../derive/check';
import { isFiltered } from '../../derive/sector-filter';
import { pick } from '../../format/locale';
import { type SentenceText, sentenceOf, separated } from '../../format/sentence';
import type { Context } from '../context';
import { describeCheck } from '../figure/describe-check';
import { figuresOfTrend } from '../figure/figure-view';
import { marked } from '../marks';
import { say, sayPlainly } from '../say';
import { describeCity, describeMessage } from '../screen/describe-city';
import { describeGrowth, growthTitle } from '../screen/describe-growth';
import { describeBottomLine } from '../screen/describe-held';
import { describeLists } from '../screen/describe-lists';
import { figuresIn } from './figures-in';
import { slideFrame } from './slide-frame';
import { isWhole, titleOf } from './written';

export function messageSlide(context: Context, id: string) {
  const message = describeMessage(context);
  if (message.whole.text === '') return null;
  return {
    ...slideFrame(context, {
      id,
      title: message.whole,
      label: context.locale.words.stage.message,
      figures: figuresIn(context, message.whole),
    }),
    kind: 'message' as const,
    message,
    findings: null,
  };
}

export function heldSlide(context: Context, id: string) {
  const held = describeBottomLine(context);
  if (held.length === 0) return null;
  const { words } = context.locale;
  return {
    ...slideFrame(context, {
      id,
      title: say(context, `slide.${id}.title`) ?? held[0]?.sentence ?? words.overview.held,
      label: words.overview.held,
      figures: held.flatMap(({ sentence }) => figuresIn(context, sentence)),
      statements: held.map((one) => one.id),
      quoted: held.map(({ phrase, source }) => words.stage.quoted(phrase, source)),
    }),
    kind: 'held' as const,
    held,
  };
}

export function growthSlide(context: Context, id: string) {
  const { words } = context.locale;
  const block = describeGrowth(context).blocks.find(({ kind }) => kind === 'trends');
  if (block?.kind !== 'trends' || block.trends.length === 0) return null;
  // The rest of four is the reader's: on a wall five growths would be small print.
  const trends = block.trends.slice(0, 4);
  return {
    ...slideFrame(context, {
      id,
      kicker: words.growth.kicker,
      // With the short name: a headline on a wall has one line.
      title: titleOf(context, id) ?? growthTitle(context, block.trends, [], 'label'),
      label: words.growth.kicker,
      figures: trends.flatMap(figuresOfTrend),
      cautions: [
        ...(trends.some(({ change }) => change.tip !== null) ? [words.legend.computed] : []),
        // Of a growth alone the basis is said too.
        ...(trends.every(({ baseline }) => baseline !== null && baseline.status !== 'derived')
          ? []
          : [words.growth.basis]),
        ...trends.flatMap(({ interval }) => interval ?? []),
      ],
    }),
    kind: 'growths' as const,
    trends,
  };
}

/** The highest level of government first; the press stands last. */
const ranks = ['national', 'national-and-provincial', 'provincial', 'city', 'county', 'press'];
const rankOf = (level: string | null): number =>
  level === null || !ranks.includes(level) ? ranks.length : ranks.indexOf(level);

/** A praised number of things, such as “17个村”: its number, and what it counts. */
const counted = /^(\d+)\s*(.+)$/;

/** As many results stand large above the rows. */
const mostResults = 3;

export function recognitionsSlide(context: Context, id: string) {
  const { edition, locale } = context;
  const { words } = locale;
  const items = edition.sections
    .flatMap((section) =>
      describeLists(context, section.id).flatMap((group) =>
        group.kind === 'recognition' ? group.items : [],
      ),
    )
    .sort((a, b) => rankOf(a.level) - rankOf(b.level));
  const [first] = items;
  if (first === undefined) return null;
  const said = items.map((item) => ({ ...item, praised: sayPlainly(context, `praised.${item.id}`) }));
  const results = said
    .flatMap(({ id, title, praised }) => {
      const [, number, noun] = counted.exec(praised ?? '') ?? [];
      return number === undefined || noun === undefined || praised === null
        ? []
        : [{ id, number, noun, name: title.replace(praised, '').trim() }];
    })
    .slice(0, mostResults);
  return {
    ...slideFrame(context, {
      id,
      title: titleOf(context, id) ?? sentenceOf(first.title),
      label: words.lists.recognition,
      statements: items.map((item) => item.id),
      quoted: items.map(({ phrase, source }) => words.stage.quoted(phrase, source)),
    }),
    kind: 'recognitions' as const,
    items: said,
    /** What was counted, apart from the other items. */
    results: results.length < said.length ? results : [],
  };
}

/** As many rows as the slide of what comes next holds. */
const nextRows = [1, 2, 3, 4] as const;

/** What comes next: as the edition writes it for this slide, otherwise its targets. */
export function nextSlide(context: Context, id: string) {
  const { targets, targetsTitle } = describeCity(context);
  const written = nextRows.flatMap((n) => {
    const text = say(context, `next.${n}.text`);
    return text === null ? [] : { id: `${n}`, title: sayPlainly(context, `next.${n}.title`) ?? '', text };
  });
  const rows: readonly NextRow[] = written.length > 0 ? written : targets;
  const filtered = isFiltered(context.choice);
  const shown = filtered ? rows.filter(({ text }) => isOfChoice(context, text)) : rows;
  const [first] = shown;
  // One row alone is what another slide of the sector says.
  if (first === undefined || (filtered && shown.length === 1)) return null;
  const { stage } = context.locale.words;
  return {
    ...slideFrame(context, {
      id,
      // The written title speaks of all that comes next.
      title: filtered
        ? sentenceOf(first.title, stage.nextSeparator, withoutStop(first.text))
        : (say(context, `slide.${id}.title`) ?? sentenceOf(targetsTitle)),
      label: stage.next,
      figures: shown.flatMap(({ text }) => figuresIn(context, text)),
    }),
    kind: 'next' as const,
    targets: shown,
  };
}

interface NextRow {
  readonly id: string;
  readonly title: string;
  readonly text: SentenceText;
}

/** A title ends without a full stop. */
const withoutStop = ({ pieces }: SentenceText): SentenceText['pieces'] =>
  pieces.map((piece, i) =>
    i === pieces.length - 1 ? { ...piece, text: piece.text.replace(/[。.]$/, '') } : piece,
  );

/** What names no figure is of the whole place. */
const isOfChoice = (context: Context, text: SentenceText): boolean =>
  text.pieces.some(({ figure }) => figure !== null) && isWhole(context, text);

/** So many sectors have a sentence at the end. */
const mostMessages = 2;

export function endSlide(context: Context, id: string) {
  const { stage } = context.locale.words;
  const { choice, locale } = context;
  // The city's would say too much of a sector: one or two end with the work that goes on in them.
  const messages = isFiltered(choice)
    ? [...choice].flatMap((sector) => say(context, `slide.ways-${sector}.title`) ?? [])
    : [say(context, 'end.message') ?? sentenceOf()];
  const message =
    messages.length > mostMessages
      ? sentenceOf()
      : sentenceOf(
          separated(
            messages.map(({ pieces }) => pieces),
            locale.language === 'en' ? `${locale.words.stop} ` : locale.words.memberSeparator,
          ),
        );
  return {
    ...slideFrame(context, { id, title: stage.end, figures: figuresIn(context, message) }),
    kind: 'end' as const,
    /** What should be remembered, and the cover has not said; empty where nothing is written. */
    message,
    text: marked(context, stage.endNote(pick(context.locale, context.edition.source.book))),
  };
}

const checksShown = 6;

/** In the annex: what was checked. */
export function checksSlide(context: Context, id: string) {
  const { results, locale } = context;
  const { words } = locale;
  // What failed stands first: it must not be among the rest.
  const chosen = results
    .filter((result) => canPass(result) && result.against !== null)
    .sort((a, b) => Number(a.holds === true) - Number(b.holds === true));
  if (chosen.length === 0) return null;
  return {
    ...slideFrame(context, {
      id,
      kicker: words.stage.annex,
      title: words.stage.checksTitle,
      label: words.stage.checksLabel,
    }),
    kind: 'checks' as const,
    checks: chosen.slice(0, checksShown).map((result) => describeCheck(context, result)),
    more: chosen.length > checksShown ? words.stage.moreChecks(chosen.length - checksShown) : null,
  };
}
