import { type ReactNode, useMemo } from 'react';
import { SearchDialog } from '../../ui/dialog/SearchDialog';
import { searchEntries } from '../../views/search/search-entries';
import type { SlideView } from '../../views/slide/stage-view';
import { StageKeys } from '../keys/StageKeys';
import { keysOf } from '../keys/stage-keys';
import type { Stage, StageOptions } from '../wall/use-stage';
import { AgendaEditor } from './AgendaEditor';
import { QrCode } from './QrCode';
import { SlideGrid } from './SlideGrid';
import { StageDialog } from './StageDialog';

interface Props extends StageOptions {
  readonly stage: Stage;
  readonly loadPinyin: Parameters<typeof SearchDialog>[0]['loadPinyin'];
  /** What can be taken away of a slide and of its deck. */
  readonly takeAway: (slide: SlideView) => ReactNode;
}

/** Whatever is open over the stage. */
export function StageOverlays(props: Props) {
  const { stage, context, texts, view, place, situation, host, loadPinyin, takeAway } = props;
  const close = () => stage.open(null);
  switch (stage.overlay) {
    case 'grid':
      return (
        <SlideGrid
          slides={view.slides}
          positions={view.positions}
          position={stage.position}
          onChoose={stage.jump}
          onClose={close}
        />
      );
    case 'agenda':
      return (
        <AgendaEditor
          context={context}
          texts={texts}
          talk={place}
          loadPinyin={loadPinyin}
          addressOf={(talk) => absoluteOf(situation.address, host.hrefOf({ ...talk, slide: 1 }))}
          onUse={(talk, slides) => {
            close();
            // In the middle of a talk the slide that stands goes on standing, where it is still in it.
            const here = stage.position === 0 ? 0 : Math.max(0, slides.indexOf(stage.slide.id));
            host.go({ ...talk, slide: here + 1, spot: null, figure: null }, 'jump');
          }}
          onClose={close}
        />
      );
    case 'code':
      return <QrCode address={situation.address} local={situation.local} onClose={close} />;
    case 'download':
      return (
        <StageDialog
          title={context.locale.words.stage.bar.download}
          hint={null}
          keys={keysOf('download')}
          onClose={close}
        >
          {takeAway(stage.slide)}
        </StageDialog>
      );
    case 'keys':
      return <StageKeys awake={situation.awake} onRun={stage.run} onClose={close} />;
    case 'find':
      return <Find context={context} host={host} loadPinyin={loadPinyin} onClose={close} />;
    case null:
      return null;
  }
}

const absoluteOf = (address: string, href: string): string => `${address.replace(/#.*$/, '')}${href}`;

interface FindProps extends Pick<Props, 'context' | 'host' | 'loadPinyin'> {
  readonly onClose: () => void;
}

/** Finds whatever leads to a figure of the edition, also those that the filter removes from the slides. */
function Find({ context, host, loadPinyin, onClose }: FindProps) {
  const entries = useMemo(
    () => searchEntries(context).filter(({ target }) => target.kind === 'figure'),
    [context],
  );
  return (
    <SearchDialog
      context={context}
      entries={entries}
      loadPinyin={loadPinyin}
      hrefOf={(target) => host.hrefOf(target.kind === 'figure' ? { figure: target.id, spot: null } : {})}
      onChoose={onClose}
      onClose={onClose}
    />
  );
}
