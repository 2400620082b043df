import type { Fault } from '@casustafel/kernel';

export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string; readonly faults?: readonly Fault[] } }[];
}

/** Whatever a query answers; a test that cares says which shape it expects. */
type Any = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test's queries are text, so their answers have no type of their own

/** One person, or a stranger, at the doors of the hub. */
export class HubClient {
  constructor(
    readonly url: string,
    readonly cookie: string,
  ) {}

  static async signIn(url: string, handle: string): Promise<HubClient> {
    const response = await new HubClient(url, '').post('/auth/demo', { person: handle });
    const [cookie] = response.headers.getSetCookie();
    if (!response.ok || !cookie) throw new Error(`${handle} was not signed in: ${response.status} ${await response.text()}`);
    return new HubClient(url, cookie.split(';')[0] ?? '');
  }

  /** The same door with another cookie. */
  as(cookie: string): HubClient {
    return new HubClient(this.url, cookie);
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST', redirect: 'manual', body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }), ...headers },
    });
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(this.url + path, { redirect: 'manual', headers: { ...(this.cookie && { cookie: this.cookie }), ...headers } });
  }

  /** The answer as it came, with its errors. */
  async try<Data = Any>(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer<Data>> {
    return (await (await this.post('/graphql', { query, variables }, headers)).json()) as Answer<Data>;
  }

  /** The data. @throws when there was an error. */
  async ask<Data = Any>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.try<Data>(query, variables);
    if (errors || !data) throw new Error(`The hub refused: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The code of the refusal, or null when there was none. */
  async refusal(query: string, variables: object = {}): Promise<string | null> {
    const { errors } = await this.try(query, variables);
    return errors?.[0]?.extensions.code ?? null;
  }
}
