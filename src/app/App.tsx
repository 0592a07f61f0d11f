import { type ReactNode, useDeferredValue, useEffect } from 'react';
import { LinksContext } from '../ui/links-context';
import { CoreLocaleContext } from '../ui/locale-context';
import { useHash } from './navigation';
import { Overview } from './Overview';
import type { Overlay } from './overlay';
import type { Route } from './route-types';
import { Shell } from './Shell';
import { screenTitle } from './screen-title';
import { type Moment, useMoment } from './use-moment';
import { useOverlay } from './use-overlay';
import { Waiting } from './Waiting';
import { wholePart } from './whole';

/**
 * Reads the address and shows the screen and what is open over it. The overview is made from what comes
 * with the first load; everything else waits for the whole app, which follows at once.
 *
 * What was clicked answers first: the frame and what opens over it are of this moment, the screen follows.
 */
export function App() {
  const hash = useHash();
  const now = useMoment(hash);
  const later = useDeferredValue(now);
  const [overlay, setOverlay] = useOverlay(hash);
  const shown = isAnsweredAtOnce(now, later) ? now : later;
  const title = screenTitle(shown.context, shown.route);
  const spoken = shown.context.locale.language;
  useEffect(() => {
    document.title = title;
    const lang = spoken === 'zh' ? 'zh-CN' : 'en';
    // Set anew, even to the same, it makes the browser work out the style of the whole page.
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
  }, [title, spoken]);
  const { whole } = now;
  return (
    <Spoken moment={now}>
      {isOn('present', now) ? (
        whole === null ? (
          <Waiting part={wholePart} />
        ) : (
          <whole.WholeStage {...whole.shared} problems={now.problems} />
        )
      ) : (
        <>
          <Shell
            now={now}
            shown={shown}
            notes={<Notes moment={shown} overlay={overlay} />}
            overlay={overlay}
            onOverlay={setOverlay}
          >
            <Spoken moment={shown}>
              <Screen moment={shown} />
            </Spoken>
          </Shell>
          {whole !== null && (
            <whole.WholePanels {...whole.shared} overlay={overlay} onCloseOverlay={() => setOverlay(null)} />
          )}
        </>
      )}
    </Spoken>
  );
}

const isOn = (name: Route['screen']['name'], ...moments: readonly Moment[]) =>
  moments.every(({ route }) => route.screen.name === name);

/** The stage has no frame that could answer first; a table that is sorted or searched begins with a few rows. */
const isAnsweredAtOnce = (now: Moment, later: Moment): boolean =>
  isOn('present', now) ||
  isOn('present', later) ||
  (isOn('indicators', now, later) && now.context === later.context);

/** Gives the language and the links of a moment to what is shown of it. */
function Spoken({ moment, children }: { readonly moment: Moment; readonly children: ReactNode }) {
  return (
    <CoreLocaleContext value={moment.context.locale}>
      <LinksContext value={moment.links}>{children}</LinksContext>
    </CoreLocaleContext>
  );
}

function Screen({ moment: { route, context, whole } }: { readonly moment: Moment }) {
  // Without a filter the same component before and after the rest has come: it needn't be drawn again.
  const parts = whole === null || route.sectors.length === 0 ? WaitingParts : whole.SectorParts;
  if (route.screen.name === 'overview') return <Overview context={context} SectorParts={parts} />;
  if (whole === null) return <Waiting part={wholePart} />;
  return <whole.WholeScreen {...whole.shared} />;
}

const WaitingParts = () => <Waiting part={wholePart} />;

interface NotesProps {
  readonly moment: Moment;
  readonly overlay: Overlay;
}

function Notes({ moment: { route, problems, whole }, overlay }: NotesProps) {
  if (whole !== null) return <whole.WholeNotes {...whole.shared} problems={problems} />;
  // On the overview the missing rest is said once something of it is asked for. While it is on its way the word
  // lies over the page, which must not move under the hand.
  const asked = route.figure !== null || overlay !== null || route.language === 'en';
  if (route.screen.name !== 'overview' || !asked) return null;
  return <Waiting part={wholePart} className="fixed inset-x-0 bottom-0 z-10 bg-sheet px-4" />;
}
