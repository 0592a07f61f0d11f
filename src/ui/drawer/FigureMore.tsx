import type { DetailView } from '../../views/figure/describe-detail';
import { useWords } from '../locale-context';
import { mainButton } from '../styles';
import { CopyButton } from '../text/CopyButton';
import { copy } from '../text/copy';
import { ListItem } from '../text/ListItem';
import { Prose } from '../text/Prose';
import { Sentence } from '../text/Sentence';
import { DetailChecks } from './DetailChecks';
import { DetailPrevious } from './DetailPrevious';
import { DetailRelated } from './DetailRelated';
import { DrawerSection } from './DrawerSection';

interface Props {
  readonly detail: DetailView;
  /** The whole address of this figure. */
  readonly link: string;
}

/** Everything about a figure below its number and its phrase. */
export function FigureMore({ detail, link }: Props) {
  const words = useWords().figure;
  const { titles } = detail;
  return (
    <>
      {detail.written !== null && detail.written.window !== null && (
        <DrawerSection title={titles.window}>
          <p lang="zh-CN" className="font-title">
            {detail.written.window}
          </p>
        </DrawerSection>
      )}
      {detail.alsoAt.length > 0 && (
        <DrawerSection title={titles.alsoAt}>
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
        <DrawerSection title={titles.note}>
          <Prose as="p" text={detail.note} />
        </DrawerSection>
      )}
      <DrawerSection title={null}>
        <dl className="grid grid-cols-[5rem_1fr] gap-x-2 gap-y-0.5">
          {detail.facts.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-ink-soft">{label}</dt>
              <Prose as="dd" text={value} />
            </div>
          ))}
        </dl>
      </DrawerSection>
      <DetailPrevious detail={detail} />
      <DetailChecks title={titles.checks} checks={detail.checks} />
      <DetailChecks title={titles.derived} remark={detail.derivedRemark} checks={detail.derived} />
      {detail.cautions.length > 0 && (
        <DrawerSection title={titles.cautions}>
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
        <DrawerSection title={titles.claims}>
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
        <DrawerSection title={titles.lists}>
          <ul className="grid gap-1">
            {detail.lists.map((item) => (
              <ListItem key={item.id} item={item} />
            ))}
          </ul>
        </DrawerSection>
      )}
      <DetailRelated detail={detail} />
      <DrawerSection title={titles.footnote}>
        {detail.written !== null && <Prose as="p" text={detail.written.sentence} />}
        <Prose as="p" className="mt-1 text-note text-ink-soft" text={detail.footnote} />
        <p className="mt-1.5 flex flex-wrap gap-1">
          {detail.written !== null && (
            <Copy className={mainButton} text={detail.written.sentence} label={words.copySentence} />
          )}
          <Copy text={detail.number} label={words.copyNumber} />
          <Copy text={detail.footnote} label={words.copyFootnote} />
          <Copy text={link} label={words.copyLink} />
        </p>
      </DrawerSection>
    </>
  );
}

interface CopyProps {
  readonly text: string;
  readonly label: string;
  readonly className?: string;
}

function Copy({ text, ...rest }: CopyProps) {
  return <CopyButton {...rest} onCopy={() => copy({ text })} words={useWords().figure} />;
}
