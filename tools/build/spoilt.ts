/** JSON with one value written otherwise, or left out where it is undefined: spoilt(data, 'indicators.0.unit', 3). */
export function spoilt(json: unknown, path: string, value: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const before = (json as Readonly<Record<string, unknown>>)[key];
  const after = rest.length === 0 ? value : spoilt(before, rest.join('.'), value);
  const copy = Array.isArray(json)
    ? Object.assign([...json], { [key]: after })
    : { ...(json as object), [key]: after };
  return JSON.parse(JSON.stringify(copy));
}
