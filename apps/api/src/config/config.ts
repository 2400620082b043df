import * as z from 'zod';

const modes = ['demo', 'test', 'production'] as const;

const schema = z.object({
  CASUSTAFEL_MODE: z.enum(modes).default('demo'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z.string().min(1),
  DATABASE_LOG_URL: z.string().min(1),
  CASUSTAFEL_KEY_DIR: z.string().min(1),
  CASUSTAFEL_WEB_DIR: z.string().optional(),
  /** Every address a browser may come from, comma-separated; in demo derived from the port and the number of processes. */
  CASUSTAFEL_ORIGINS: z.string().optional(),
  CASUSTAFEL_PROCESSES: z.coerce.number().int().min(1).max(8).default(1),
  CASUSTAFEL_FIRST_PORT: z.coerce.number().int().optional(),
  OIDC_ISSUER: z.string().url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ACCEPTED_AMR: z.string().default('mfa,otp,hwk,swk,face,fpt'),
  OIDC_ACCEPTED_ACR: z.string().default(''),
});

export type Mode = (typeof modes)[number];

export interface Config {
  readonly mode: Mode;
  readonly port: number;
  readonly databaseUrl: string;
  readonly logUrl: string;
  readonly keyFolder: string;
  readonly webFolder: string | null;
  readonly origins: readonly string[];
  /** Whether questions are executed by compiled code. The hub always does; what compares the two ways says otherwise. */
  readonly compiled: boolean;
  readonly oidc: { readonly issuer: string | null; readonly clientId: string; readonly clientSecret: string | null; readonly amr: readonly string[]; readonly acr: readonly string[] };
}

/** Ways of showing who one is that are what somebody knows, and nothing beside it. */
const ONE_FACTOR = new Set(['pwd', 'pin', 'kba', 'user']);

const list = (text: string): string[] => text.split(',').map((each) => each.trim()).filter(Boolean);

/** The whole configuration, read once. @throws Error that names every faulty variable at once. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) throw new Error(`Configuration: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  const given = parsed.data;
  const production = given.CASUSTAFEL_MODE === 'production';
  const faults = [
    production && !given.OIDC_ISSUER && 'OIDC_ISSUER: production needs an identity provider',
    production && given.OIDC_ISSUER && !given.OIDC_ISSUER.startsWith('https://') && 'OIDC_ISSUER: production asks its identity provider over https only',
    production && list(given.OIDC_ACCEPTED_AMR).some((method) => ONE_FACTOR.has(method)) && 'OIDC_ACCEPTED_AMR: a password or a code alone is no second factor',
    production && !given.OIDC_CLIENT_ID && 'OIDC_CLIENT_ID: production needs a client id',
    production && !given.CASUSTAFEL_ORIGINS && 'CASUSTAFEL_ORIGINS: production needs its own address',
    production && list(given.CASUSTAFEL_ORIGINS ?? '').some((origin) => !origin.startsWith('https://')) && 'CASUSTAFEL_ORIGINS: production is served over https only',
  ].filter((fault): fault is string => Boolean(fault));
  if (faults.length > 0) throw new Error(`Configuration: ${faults.join('; ')}`);

  const first = given.CASUSTAFEL_FIRST_PORT ?? given.PORT;
  const local = Array.from({ length: given.CASUSTAFEL_PROCESSES }, (_, index) => first + index).flatMap((port) => [`http://localhost:${port}`, `http://127.0.0.1:${port}`, `http://[::1]:${port}`]);
  return {
    mode: given.CASUSTAFEL_MODE,
    port: given.PORT,
    databaseUrl: given.DATABASE_URL,
    logUrl: given.DATABASE_LOG_URL,
    keyFolder: given.CASUSTAFEL_KEY_DIR,
    webFolder: given.CASUSTAFEL_WEB_DIR ?? null,
    compiled: true,
    origins: given.CASUSTAFEL_ORIGINS ? list(given.CASUSTAFEL_ORIGINS) : local,
    oidc: {
      issuer: given.OIDC_ISSUER ?? null,
      clientId: given.OIDC_CLIENT_ID ?? 'casustafel',
      clientSecret: given.OIDC_CLIENT_SECRET ?? null,
      amr: list(given.OIDC_ACCEPTED_AMR),
      acr: list(given.OIDC_ACCEPTED_ACR),
    },
  };
}
