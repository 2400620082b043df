import type { Params } from './define-messages';

const SEVERAL = ' | ';

/** Chooses singular or plural by `count`, then puts the parameters in their places. */
export function fill(text: string, params: Params = {}): string {
  return chosen(text, params).replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

function chosen(text: string, params: Params): string {
  if (!('count' in params)) return text;
  const [one = text, many = one] = text.split(SEVERAL);
  return params['count'] === 1 ? one : many;
}
