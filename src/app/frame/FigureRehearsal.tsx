import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { DrawerContent } from '../../ui/drawer/DrawerContent';
import type { Context } from '../../views/context';
import { describeDetail, describeDetailHead } from '../../views/figure/describe-detail';
import { useIdleSteps } from '../later/use-idle-steps';

interface Props {
  readonly context: Context;
}

/**
 * Draws a detail once while the page is idle, where nobody sees it, and takes it away before the next frame. Otherwise the
 * first figure that a reader opens waits until the browser has compiled the code of a detail and loaded its typefaces.
 */
export function FigureRehearsal({ context }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [stage, setStage] = useState<'waiting' | 'drawn' | 'over'>('waiting');
  useIdleSteps(
    useCallback(function* () {
      setStage((now) => (now === 'waiting' ? 'drawn' : now));
      yield;
    }, []),
  );
  useLayoutEffect(() => {
    if (stage !== 'drawn') return;
    // Measuring makes the browser lay it out, which loads the typefaces at their sizes.
    heading.current?.getBoundingClientRect();
    setStage('over');
  }, [stage]);
  const id = context.edition.indicators[0]?.id;
  const head = stage === 'drawn' && id !== undefined ? describeDetailHead(context, id) : null;
  if (head === null || id === undefined) return null;
  // What stands below the number comes later and is not drawn here; only the code that describes it is compiled.
  describeDetail(context, id, null);
  return (
    <div className="invisible fixed left-0 top-0 w-full sm:w-[36rem]" aria-hidden="true">
      <DrawerContent
        head={head}
        heading={heading}
        written={null}
        link=""
        slide={null}
        beside={null}
        more={null}
        onClose={() => {}}
      />
    </div>
  );
}
