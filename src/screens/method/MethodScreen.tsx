import { type ReactNode, useEffect } from 'react';
import { FigureLink } from '../../ui/figure/FigureLink';
import { Segments } from '../../ui/figure/Segments';
import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import { Sentence } from '../../ui/text/Sentence';
import type { MethodView } from '../../views/method/describe-method';
import { ScreenHeading } from '../blocks/ScreenHeading';
import { CheckTable } from './CheckTable';
import { Glossary } from './Glossary';
import { MethodSection } from './MethodSection';
import { showTerm } from './show-term';

interface Props {
  readonly view: MethodView;
  /** The term of the glossary that is asked for: marked, in sight and focused. */
  readonly term: string | null;
  /** False where the terms stand apart. */
  readonly glossary?: boolean;
  /** The decisions about an earlier edition, where one stands beside this one. */
  readonly matches?: ReactNode;
}

/** How the figures came about, how they are read, and what can't be told. */
export function MethodScreen({ view, term, glossary = true, matches }: Props) {
  const words = useWords();
  const links = useLinks();
  const { headings } = view;
  useEffect(() => {
    if (term !== null) showTerm(term);
  }, [term]);
  return (
    <div className="grid gap-4 print:block print:space-y-3">
      <ScreenHeading view={view} />
      <MethodSection {...headings.baselines} shown={view.baselines.length > 0}>
        <ul className="grid gap-2 md:grid-cols-2 xl:grid-cols-4 print:grid-cols-2 wide-paper:grid-cols-4">
          {view.baselines.map(({ figure, ...baseline }) => (
            <li key={figure.indicatorId} className="border-l-2 border-rule pl-2">
              <h3 className="font-bold">{figure.name}</h3>
              <p>
                <Prose text={baseline.formula} /> ≈{' '}
                <FigureLink
                  figure={baseline.result}
                  className="whitespace-nowrap border-2 border-dashed border-ink-soft px-0.5 font-bold"
                >
                  {baseline.value}
                </FigureLink>
              </p>
              <Prose as="p" className="text-note text-ink-soft" text={baseline.interval} />
              <p className="text-note text-ink-soft">{baseline.basis}</p>
            </li>
          ))}
        </ul>
      </MethodSection>
      {matches}
      <MethodSection {...headings.damage} shown={view.damage.length > 0}>
        <ul className="grid gap-3 lg:grid-cols-2 print:grid-cols-2 widest-paper:grid-cols-3">
          {view.damage.map((damage) => (
            <li
              key={damage.phrase.map(({ text }) => text).join('')}
              className="grid gap-0.5 border-l-2 border-rule pl-2"
            >
              {(['phrase', 'reading'] as const).map((which) => (
                <p key={which}>
                  <span className="text-note text-ink-soft">{view.damageLabels[which]} </span>
                  <span lang="zh-CN" className="font-title text-label">
                    <Segments segments={damage[which]} />
                  </span>
                </p>
              ))}
              <Prose as="p" className="text-note" text={damage.why} />
              <p className="text-note text-ink-soft">
                {damage.place}
                {words.separator}
                {damage.figures.map((figure, i) => (
                  <span key={figure.indicatorId}>
                    {i > 0 && words.listSeparator}
                    {figure.name}{' '}
                    <FigureLink figure={figure} className="in-sentence whitespace-nowrap">
                      {figure.text}
                    </FigureLink>
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </MethodSection>
      <MethodSection {...headings.checks} shown={view.checks.checks.length > 0}>
        <CheckTable table={view.checks} />
      </MethodSection>
      <div className="grid gap-4 lg:grid-cols-2 lg:gap-x-6 print:block print:space-y-3">
        <MethodSection {...headings.questions} shown={view.questions.length > 0}>
          <ul className="grid list-disc gap-0.5 pl-2">
            {view.questions.map((question) => (
              <li key={question.text}>
                <Sentence sentence={question} />
              </li>
            ))}
          </ul>
        </MethodSection>
        <div className="print:hidden">
          <MethodSection {...headings.reuse}>
            <ul className="grid list-disc gap-0.5 pl-2">
              {view.files.map(({ file, label }) => (
                <li key={file}>
                  <a href={`data/${file}`} download className="underline underline-offset-4">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </MethodSection>
        </div>
      </div>
      {glossary && (
        <MethodSection
          title={view.glossary.title.text}
          text={view.glossary.lead.text}
          shown={view.glossary.terms.length > 0}
        >
          <Glossary terms={view.glossary.terms} asked={term} />
        </MethodSection>
      )}
      {/* Not in the booklet, which is for who reads the figures and not for who checks them. */}
      {glossary && (
        <p className="print:hidden">
          <a
            href={links.worksheet}
            className="inline-flex min-h-[2.75rem] items-center underline underline-offset-4"
          >
            {view.worksheet} ›
          </a>
        </p>
      )}
    </div>
  );
}
