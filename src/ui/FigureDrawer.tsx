import { useEffect, useRef } from 'react';
import type { DetailView } from '../views/describe-detail';
import { BigNumber } from './BigNumber';
import { ChangeMark } from './ChangeMark';
import { CopyButton } from './CopyButton';
import { copy } from './copy';
import { DetailChecks } from './DetailChecks';
import { DetailPrevious } from './DetailPrevious';
import { DetailRelated } from './DetailRelated';
import { DrawerSection } from './DrawerSection';
import { Later } from './Later';
import { ListItem } from './ListItem';
import { useWords } from './locale-context';
import { Prose } from './Prose';
import { QuoteBlock } from './QuoteBlock';
import { Sentence } from './Sentence';
import { button, mainButton } from './styles';
import { useModal } from './use-modal';

interface Props {
  readonly detail: DetailView;
  /** The whole address of this figure. */
  readonly link: string;
  readonly onClose: () => void;
}

/** Everything about one figure, over the right side of the screen. Esc, the veil and the button close it. */
export function FigureDrawer({ detail, link, onClose }: Props) {
  const modal = useModal(onClose);
  const dialog = modal.ref;
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useWords().figure;
  const shown = useRef(detail.figure.indicatorId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure in the open drawer begins at its top
  useEffect(() => {
    // Asked for its place, the drawer would have to be laid out before it is shown.
    if (shown.current !== detail.figure.indicatorId) dialog.current?.scrollTo(0, 0);
    shown.current = detail.figure.indicatorId;
    heading.current?.focus({ preventScroll: true });
  }, [detail.figure.indicatorId]);
  const { figure } = detail;
  return (
    <dialog
      {...modal}
      aria-labelledby="figure-name"
      className="on-paper fixed bottom-0 left-auto right-0 top-0 m-0 h-full max-h-none w-full max-w-none overflow-y-auto overscroll-contain border-l-2 border-rule-strong bg-sheet text-ink sm:w-[36rem]"
    >
      <div className="min-h-full px-2 pb-3 sm:px-4">
        <div className="sticky top-0 z-10 flex print:hidden items-center justify-between bg-sheet py-2 text-ink-soft">
          <span>{words.title}</span>
          <button type="button" className={button} onClick={onClose}>
            {words.close} <kbd className="text-note text-ink-soft">Esc</kbd>
          </button>
        </div>
        <h2 id="figure-name" ref={heading} tabIndex={-1} className="text-section font-bold outline-none">
          {figure.name}
        </h2>
        <div className="mt-1.5 flex flex-wrap items-end justify-between gap-1">
          <BigNumber
            number={figure.number}
            unit={figure.unit}
            size="text-num-l xl:text-num-xl"
            unitSize="text-title"
          />
          {figure.change !== null && <ChangeMark change={figure.change} className="text-title" />}
        </div>
        <p
          className={`mt-1 inline-block rounded-edge border px-1 ${figure.status === 'reconstructed' ? 'border-second text-second' : 'border-accent text-accent'}`}
        >
          {detail.statusText}
        </p>
        <DrawerSection title={words.evidence}>
          <div className="grid gap-1.5">
            {detail.quotes.map((quote) => (
              <QuoteBlock key={quote.phrase.map(({ text }) => text).join('')} quote={quote} />
            ))}
          </div>
        </DrawerSection>
        <Later>
          <MoreOfFigure detail={detail} link={link} />
        </Later>
      </div>
    </dialog>
  );
}

/** What is read on: behind the number and its phrase. */
function MoreOfFigure({ detail, link }: Pick<Props, 'detail' | 'link'>) {
  const words = useWords().figure;
  return (
    <>
      {detail.alsoAt.length > 0 && (
        <DrawerSection title={words.evidenceAlso}>
          {detail.alsoAt.map((quote) => (
            <p key={quote.place} className="text-body">
              <q lang="zh-CN" className="font-title before:content-none after:content-none">
                {quote.phrase.map(({ text }) => text).join('')}
              </q>{' '}
              <span className="text-note text-ink-soft">{quote.place}</span>
            </p>
          ))}
        </DrawerSection>
      )}
      {detail.note !== null && (
        <DrawerSection title={words.note}>
          <p>
            <Prose text={detail.note} />
          </p>
        </DrawerSection>
      )}
      <DrawerSection title={null}>
        <dl className="grid grid-cols-[5rem_1fr] gap-x-2 gap-y-0.5">
          {detail.facts.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-ink-soft">{label}</dt>
              <dd>
                <Prose text={value} />
              </dd>
            </div>
          ))}
        </dl>
      </DrawerSection>
      <DetailPrevious detail={detail} />
      <DetailChecks title={words.checks} checks={detail.checks} />
      <DetailChecks title={words.derivedHere} remark={words.derivedRemark} checks={detail.derived} />
      {detail.cautions.length > 0 && (
        <DrawerSection title={words.cautions}>
          <ul className="grid list-disc gap-0.5 pl-2">
            {detail.cautions.map((caution) => (
              <li key={caution.text}>
                <Sentence sentence={caution} />
              </li>
            ))}
          </ul>
        </DrawerSection>
      )}
      {detail.claims.length > 0 && (
        <DrawerSection title={words.statements}>
          {detail.claims.map((claim) => (
            <p key={claim.id}>
              <Prose text={claim.text} />{' '}
              <q
                lang="zh-CN"
                className="font-title text-note text-ink-soft before:content-none after:content-none"
              >
                {claim.phrase}
              </q>
            </p>
          ))}
        </DrawerSection>
      )}
      {detail.lists.length > 0 && (
        <DrawerSection title={words.lists}>
          <ul className="grid gap-1">
            {detail.lists.map((item) => (
              <ListItem key={item.id} item={item} />
            ))}
          </ul>
        </DrawerSection>
      )}
      <DetailRelated detail={detail} />
      <DrawerSection title={words.citation}>
        <p>
          <Prose text={detail.citation} />
        </p>
        <p className="mt-1.5 flex flex-wrap gap-1">
          <CopyButton
            className={mainButton}
            onCopy={() => copy({ text: detail.citation })}
            label={words.copyCitation}
            done={words.copied}
            failed={words.copyFailed}
          />
          <CopyButton
            className={button}
            onCopy={() => copy({ text: link })}
            label={words.copyLink}
            done={words.copied}
            failed={words.copyFailed}
          />
        </p>
      </DrawerSection>
    </>
  );
}
