import { useMemo } from 'react';
import { ChoicesPanel } from '../../../../screens/edition/ChoicesPanel';
import { PreviewStep } from '../../../../screens/edition/PreviewStep';
import { useDeskWords } from '../../../../screens/edition/use-desk-words';
import { useLocale } from '../../../../ui/locale-context';
import { type Context, createContext } from '../../../../views/context';
import { describeChoices } from '../../../../views/edition/describe-choices';
import { describePreview } from '../../../../views/edition/describe-preview';
import { toHref } from '../../../address/codec';
import type { Route, Screen } from '../../../address/route-types';
import { desk } from '../the-desk';
import type { Work } from '../use-work';

interface Props {
  /** Of the edition that the page shows. */
  readonly context: Context;
  readonly route: Route;
  readonly work: Work;
}

/** Leads to the dashboard on the draft, and has what it shows chosen. */
export function PreviewRoute({ context, route, work }: Props) {
  const { preview } = useDeskWords();
  const locale = useLocale();
  const { shown, draft } = work;
  // Of the draft itself: what is certain of its matches is found again each time.
  const view = useMemo(
    () => describeChoices(createContext(locale, draft.edition, new Set())),
    [locale, draft.edition],
  );
  const to = (screen: Screen) =>
    toHref({
      ...route,
      screen,
      edition: shown.id,
      beside: null,
      sectors: [],
      figure: null,
      term: null,
      block: null,
    });
  const { links } = preview;
  return (
    <PreviewStep
      view={describePreview(locale, shown, work.before, context.edition)}
      isDraft={shown.draft === true}
      links={[
        { name: links.overview, href: to({ name: 'overview' }) },
        { name: links.indicators, href: to({ name: 'indicators' }) },
        { name: links.growth, href: to({ name: 'growth' }) },
        { name: links.present, href: to({ name: 'present', slide: 1 }) },
      ]}
    >
      <ChoicesPanel key={draft.name} view={view} onChange={desk.choose} />
    </PreviewStep>
  );
}
