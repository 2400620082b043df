export interface Page {
  /** Path and query, without the host. */
  readonly path: string;
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

/** As much of a browser as a round trip through an identity provider needs: cookies with their paths, and redirects. */
export class Browser {
  private readonly jar: Map<string, { name: string; value: string; path: string }>;

  /** @param like takes over the cookies of another; ports of one host share theirs. */
  constructor(
    private readonly url: string,
    like?: Browser,
  ) {
    this.jar = new Map(like?.jar);
  }

  /** Goes there and on until a page answers, or an address begins with `until`. */
  follow(path: string, until?: string): Promise<Page> {
    return this.go(path, {}, until);
  }

  /** Sends a form as the page itself would. */
  submit(path: string, fields: Readonly<Record<string, string>>, until?: string): Promise<Page> {
    return this.go(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: this.url } }, until);
  }

  /** What it would send to a path. */
  cookies(path = '/'): string {
    return [...this.jar].filter(([, cookie]) => path.startsWith(cookie.path)).map(([, { name, value }]) => `${name}=${value}`).join('; ');
  }

  private async go(path: string, init: RequestInit, until?: string): Promise<Page> {
    const cookie = this.cookies(path);
    const response = await fetch(this.url + path, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie && { cookie }) } });
    response.headers.getSetCookie().forEach((line) => this.keep(line));
    const location = response.headers.get('location');
    const { status, headers } = response;
    if (!location || status < 300 || status >= 400) return { path, status, headers, body: await response.text() };
    const next = new URL(location, this.url + path);
    if (next.origin !== this.url) throw new Error(`Led away to ${next.href}`);
    const onward = next.pathname + next.search;
    if (until && onward.startsWith(until)) return { path: onward, status, headers, body: '' };
    // A page of the client is where the journey ends; the server of a test may have no client to serve.
    if (!/^\/(auth|oidc)\//.test(onward)) return { path: onward, status, headers, body: '' };
    return this.go(onward, {}, until);
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const over = attributes.some((attribute) => /^max-age=0$/i.test(attribute) || (/^expires=/i.test(attribute) && new Date(attribute.slice(8)) < new Date()));
    if (over || value === '') this.jar.delete(name + path);
    else this.jar.set(name + path, { name, value, path });
  }
}
