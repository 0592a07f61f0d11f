interface Props {
  /** The label of each column, with what sets its width and place. */
  readonly columns: readonly (readonly [label: string, className: string])[];
}

/** The head of a list of cells; on a phone the rows stand below each other and need none. */
export function ListHead({ columns }: Props) {
  return (
    <thead className="max-md:hidden">
      <tr className="border-b-2 border-rule-strong text-left text-note text-ink-soft">
        {columns.map(([label, className]) => (
          <th key={label} scope="col" className={`py-0.5 font-normal ${className}`}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
