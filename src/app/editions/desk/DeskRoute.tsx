import { useEffect, useSyncExternalStore } from 'react';
import { pick } from '../../../format/locale';
import { EditionScreen } from '../../../screens/edition/EditionScreen';
import type { Context } from '../../../views/context';
import { sayReading } from '../../../views/edition/describe-open';
import { type DeskWords, deskWordsOf } from '../../../views/edition/desk-words';
import { describeSteps, type Step, stepBehind } from '../../../views/edition/steps';
import { toHref } from '../../address/codec';
import { follow } from '../../address/navigation';
import type { Route } from '../../address/route-types';
import type { Shelved } from '../shelf';
import { useShelf } from '../shelf';
import type { DeskState } from './desk-state';
import { CheckRoute } from './steps/CheckRoute';
import { MatchRoute } from './steps/MatchRoute';
import { NothingYet } from './steps/NothingYet';
import { OpenRoute } from './steps/OpenRoute';
import { PreviewRoute } from './steps/PreviewRoute';
import { SaveRoute } from './steps/SaveRoute';
import { desk } from './the-desk';
import { useDrop } from './use-drop';
import { useWork, type Work } from './use-work';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** The desk at the step that the address names. */
export function DeskRoute({ context, route }: Props) {
  const { locale } = context;
  const words = deskWordsOf(locale.language);
  const step = route.screen.name === 'edition' ? route.screen.step : 'open';
  const state = useSyncExternalStore(desk.subscribe, desk.now);
  const shelved = useShelf();
  const work = useWork(state);
  useShelved(work, step, shelved);
  const hrefOf = (to: Step) =>
    toHref({
      ...route,
      screen: { name: 'edition', step: to },
      sectors: [],
      figure: null,
      term: null,
      block: null,
    });
  const onFile = async (file: File) => {
    const onwards = await desk.open(file);
    follow(hrefOf(onwards ?? 'open'));
  };
  const isOver = useDrop((files) => {
    const [file, ...others] = files;
    if (file === undefined) return;
    if (others.length === 0) onFile(file);
    else {
      desk.refuse(file.name, 'several');
      follow(hrefOf('open'));
    }
  });
  const steps = describeSteps(words, hrefOf, {
    isOpen: state.opened !== null || state.draft !== null,
    errors: work?.unfinished.errors ?? 1,
    hasDraft: work !== null,
    unfilled: work?.unfinished.unfilled ?? 1,
    undecided: work?.unfinished.undecided ?? 1,
    isSaved: state.savedAs !== null && !state.unsaved,
  });
  const behind = canGoOn(step, state) ? stepBehind(step) : null;
  const edition = state.draft?.edition;
  return (
    <EditionScreen
      step={step}
      steps={steps}
      about={edition === undefined ? null : words.about(pick(locale, edition.place), edition.year)}
      state={stateOf(words, state)}
      next={steps.find((one) => one.step === behind) ?? null}
      reading={step === 'open' || state.reading === null ? null : sayReading(words, state.reading)}
      onCancel={desk.cancel}
      drop={isOver ? words.open.drop : null}
    >
      <Stepped
        context={context}
        route={route}
        step={step}
        state={state}
        work={work}
        hrefOf={hrefOf}
        onFile={onFile}
      />
    </EditionScreen>
  );
}

interface SteppedProps extends Props {
  readonly step: Step;
  readonly state: DeskState;
  readonly work: Work | null;
  readonly hrefOf: (step: Step) => string;
  readonly onFile: (file: File) => void;
}

function Stepped({ step, ...props }: SteppedProps) {
  const { state, work, hrefOf, route, context } = props;
  if (step === 'open') return <OpenRoute {...props} />;
  if (step === 'check' && state.opened !== null) return <CheckRoute {...props} opened={state.opened} />;
  if (work === null || step === 'check') return <NothingYet step={step} state={state} hrefOf={hrefOf} />;
  if (step === 'match') return <MatchRoute state={state} work={work} />;
  if (step === 'preview') return <PreviewRoute context={context} route={route} work={work} />;
  return <SaveRoute context={context} work={work} hrefOf={hrefOf} />;
}

/** The draft stands on the shelf from the preview on, and from then on as it is worked on. */
function useShelved(work: Work | null, step: Step, shelved: readonly Shelved[]): void {
  const shown = work?.shown ?? null;
  const texts = work?.draft.texts ?? null;
  const own = shelved.find(({ edition }) => edition.id === shown?.id);
  const isShown = own?.edition === shown;
  const isWanted = step === 'preview' || step === 'save' || own?.from === 'opened';
  useEffect(() => {
    if (shown !== null && texts !== null && isWanted && !isShown) desk.shelve(shown, texts);
  }, [shown, texts, isWanted, isShown]);
}

/** A step leads on where there is something to go on with. */
const canGoOn = (step: Step, { opened, draft }: DeskState): boolean =>
  step === 'open' ? opened !== null || draft !== null : draft !== null;

function stateOf(words: DeskWords, { draft, unsaved, savedAs }: DeskState): string | null {
  if (draft === null) return null;
  if (unsaved) return `${words.fromFile(draft.name)} · ${words.unsaved}`;
  return savedAs === null ? words.fromFile(draft.name) : words.savedAs(savedAs);
}
