import type { Ref } from 'react';
import { useLocale } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import type { FigureView } from '../../views/figure/figure';
import { type TipTarget, tipGap, tipPlace } from './tip-place';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly id: string;
  readonly figure: FigureView;
  /** The share of its whole, where it is printed. */
  readonly share: FigureView | null;
  readonly target: TipTarget;
}

/** In rem. */
const most = 22;

/**
 * What a mark stands for: its value, its share where it is one, and the words of the article. It lets the pointer through,
 * so that it hides no mark from it.
 */
export function Tip({ ref, id, figure, share, target }: Props) {
  const { words } = useLocale();
  const { clientWidth, clientHeight } = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = Math.min(most * rem, clientWidth - 2 * tipGap);
  const place = tipPlace(target, { width: clientWidth, height: clientHeight }, width);
  return (
    <div
      ref={ref}
      role="tooltip"
      className="pointer-events-none fixed z-10 w-max border border-rule-strong bg-paper px-1.5 py-1 text-left text-note font-normal text-ink print:hidden"
      style={{
        maxWidth: width,
        left: place.left,
        ...(place.top === null ? {} : { top: place.top }),
        ...(place.bottom === null ? {} : { bottom: place.bottom }),
      }}
    >
      {/* The link itself says its value and, mostly, its name: a screen reader is told only what the tip adds. */}
      <div aria-hidden="true">
        <p>
          <b className="text-body">
            <Prose text={figure.text} />
          </b>
          {share !== null && (
            <>
              {words.separator}
              <b className="text-body">{share.text}</b>
            </>
          )}
          {figure.status === 'derived' && words.brackets(words.status.derived)}
        </p>
        <Prose as="p" text={figure.name} />
        {figure.context !== null && <Prose as="p" className="text-ink-soft" text={figure.context} />}
      </div>
      {figure.phrase !== null && (
        <q id={id} lang="zh-CN" className="mt-0.5 block font-title text-body">
          {figure.phrase}
        </q>
      )}
    </div>
  );
}
