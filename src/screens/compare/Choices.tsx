interface Props {
  readonly title: string;
  readonly choices: readonly {
    readonly id: string;
    readonly name: string;
    readonly chosen: boolean;
    /** Null where it can't be changed. */
    readonly href: string | null;
  }[];
}

/** A row of choices, each a link; what is chosen is filled and says so. */
export function Choices({ title, choices }: Props) {
  return (
    <nav aria-label={title} className="flex flex-wrap items-center gap-1 print:hidden">
      <span className="text-ink-soft">{title}</span>
      {choices.map(({ id, name, chosen, href }) =>
        href === null ? (
          <span key={id} aria-current="true" className={`${chip} ${filled}`}>
            {name}
          </span>
        ) : (
          <a
            key={id}
            href={href}
            aria-current={chosen ? 'true' : undefined}
            className={`${chip} ${chosen ? filled : ''}`}
          >
            {name}
          </a>
        ),
      )}
    </nav>
  );
}

const chip =
  'inline-flex min-h-[2.75rem] items-center whitespace-nowrap rounded-edge border border-rule px-1 hover:border-ink lg:min-h-[2rem]';
const filled = 'border-accent bg-accent-soft font-bold';
