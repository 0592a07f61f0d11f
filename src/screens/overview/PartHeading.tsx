interface Props {
  readonly level: 1 | 2;
  readonly title: string;
  readonly note: string;
}

/** The title of a part of the overview, with what is to be said beside it. */
export function PartHeading({ level, title, note }: Props) {
  const Tag = level === 1 ? 'h1' : 'h2';
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 border-t-2 border-rule-strong pt-1">
      <Tag className="text-section font-bold">{title}</Tag>
      <p className={`text-body text-ink-soft ${level === 2 ? 'print:hidden' : ''}`}>{note}</p>
    </div>
  );
}
