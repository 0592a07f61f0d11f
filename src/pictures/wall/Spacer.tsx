/** Empty room beside words, as wide as a share of the row: an attribute, because the built page has no style attributes. */
export function Spacer({ share }: { readonly share: number }) {
  return <svg width={`${share * 100}%`} height="1" className="flex-none" aria-hidden="true" />;
}
