import type { PurseView } from './describe';

interface Props {
  readonly nature: PurseView['nature'];
  readonly on?: keyof typeof classes;
}

const classes = {
  screen: {
    sign: 'mt-[0.125rem] h-2.5 w-2.5 flex-none overflow-visible',
    flow: 'fill-none stroke-accent',
    stock: 'fill-second',
    plan: 'fill-none stroke-ink',
  },
  wall: { sign: undefined, flow: 'st-arrow', stock: 'st-second', plan: 'st-outline' },
} as const;

/** A flow is an arrow, a stock a filled square, a plan an outline. */
export function NatureSign({ nature, on = 'screen' }: Props) {
  const { sign, flow, stock, plan } = classes[on];
  return (
    <svg viewBox="0 0 24 24" className={sign} aria-hidden="true">
      {nature === 'flow' && <path d="M0 12h21M14 5l8 7-8 7" className={flow} strokeWidth="3" />}
      {nature === 'stock' && <rect x="2" y="2" width="20" height="20" className={stock} />}
      {nature === 'plan' && <rect x="3" y="3" width="18" height="18" className={plan} strokeWidth="2" />}
    </svg>
  );
}
