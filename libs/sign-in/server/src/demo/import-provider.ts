type ProviderLibrary = typeof import('oidc-provider');

const SAID_ELSEWHERE = 'Unsupported runtime';

/** Loads the library when the first person signs in. It warns about Node 20, on which it was tried; that line alone is left out. */
export async function importProvider(): Promise<ProviderLibrary> {
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).includes(SAID_ELSEWHERE)) warn(...said);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
