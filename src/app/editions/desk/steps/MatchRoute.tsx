import { useLayoutEffect, useMemo } from 'react';
import { pick } from '../../../../format/locale';
import { MatchStep } from '../../../../screens/edition/MatchStep';
import { useLocale } from '../../../../ui/locale-context';
import { describeMatch } from '../../../../views/edition/describe-match';
import { deskWordsOf } from '../../../../views/edition/desk-words';
import { useShelf } from '../../shelf';
import type { DeskState } from '../desk-state';
import { desk } from '../the-desk';
import type { Work } from '../use-work';

interface Props {
  readonly state: DeskState;
  readonly work: Work;
}

/** Matches the draft with an edition of an earlier year. */
export function MatchRoute({ state, work }: Props) {
  const locale = useLocale();
  const words = deskWordsOf(locale.language);
  const { before, draft } = work;
  const { edition } = draft;
  const view = useMemo(
    () => (before === null ? null : describeMatch(locale, edition, before)),
    [locale, edition, before],
  );
  // Whatever is shown next has a plan that fits the decisions.
  useLayoutEffect(() => () => void desk.replan(), []);
  const earlier = useShelf()
    .map((shelved) => shelved.edition)
    .filter(({ id, year }) => id !== edition.id && year < edition.year);
  const { refused } = state;
  return (
    <MatchStep
      view={view}
      year={edition.year}
      earlierYear={before?.year ?? edition.previousYear}
      earlier={earlier.map(({ id, place, year }) => ({
        id,
        name: words.about(pick(locale, place), year),
        isChosen: id === before?.id,
      }))}
      canUndo={draft.past.length > 0}
      refused={
        refused === null || refused.why === 'cancelled'
          ? null
          : `${words.refused.sentence(refused.name)}${words.refused.verdicts[refused.why]} ${words.refused.still}`
      }
      onAnswer={desk.answer}
      onAnswerAll={desk.answerAll}
      onAskAgain={desk.askAgain}
      onUndo={desk.undo}
      onConfirmGone={draft.errors > 0 ? null : () => desk.drop(work.unconfirmed)}
      unconfirmed={work.unconfirmed.length}
      onEarlier={(id) => {
        const chosen = earlier.find((one) => one.id === id);
        if (chosen !== undefined) desk.matchWith(chosen);
      }}
      onFile={desk.openEarlier}
    />
  );
}
