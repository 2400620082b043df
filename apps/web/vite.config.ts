import { existsSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const ASKED = /^@nl-design-system-candidate\/([a-z-]+)-react\/css$/;
const PUT = '\0nl-css/';
const TEXT = /var css_\w+ = ("(?:[^"\\]|\\.)*");/;

const GRAPHQL = '@casustafel/contract/graphql';
const CALL = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`,?\s*\)/g;
const OPERATION = /\b(?:query|mutation)\s+(\w+)/;

const api = process.env['CASUSTAFEL_API'] ?? 'http://localhost:3000';
const proxy = Object.fromEntries(['/graphql', '/auth', '/oidc', '/health', '/socket.io'].map((path) => [path, { target: api, ws: path === '/socket.io' }]));

export default defineConfig({
  plugins: [trustedDocuments(), react(), styleFiles()],
  resolve: { conditions: ['@casustafel/source', ...defaultClientConditions] },
  server: { proxy },
  build: {
    // Nothing inlined: the content security policy lets only files in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // `npm run check` weighs the first load from this.
    manifest: true,
  },
});

/**
 * The candidate components put their style sheet into the page by script, which our content security policy refuses.
 * This takes the sheet out of that script, so that it is served as a file like the rest.
 */
function styleFiles(): Plugin {
  const scripts = new Map<string, string>();
  return {
    name: 'casustafel:style-files',
    enforce: 'pre',
    async resolveId(id, importer) {
      const name = ASKED.exec(id)?.[1];
      if (!name) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      if (!found) return undefined;
      const put = `${PUT}${name}.css`;
      scripts.set(put, found.id);
      return put;
    },
    load(id) {
      const script = scripts.get(id);
      if (!script) return undefined;
      const literal = TEXT.exec(readFileSync(script, 'utf8'))?.[1];
      if (!literal) throw new Error(`No style sheet found in ${script}: its build changed`);
      return JSON.parse(literal) as string;
    },
  };
}

/**
 * Puts the hash of a trusted document where the screen wrote its text. Otherwise every page would carry the texts of
 * all documents, and with them what the interface can ask.
 */
function trustedDocuments(): Plugin {
  const list = new URL('../../libs/shared/contract/src/generated/persisted-documents.json', import.meta.url);
  const hashes = new Map<string, string>();
  return {
    name: 'casustafel:trusted-documents',
    enforce: 'pre',
    buildStart() {
      if (!existsSync(list)) return;
      for (const [hash, text] of Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>)) hashes.set(OPERATION.exec(text)?.[1] ?? '', hash);
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes(GRAPHQL)) return undefined;
      const put = code.replace(CALL, (_, text: string) => {
        const name = OPERATION.exec(text)?.[1];
        // A fragment is part of the operations that spread it.
        if (!name) return '({})';
        const hash = hashes.get(name);
        if (!hash) throw new Error(`${name} in ${id} is no trusted document yet: run \`npm run codegen\``);
        return `({ __meta__: { hash: '${hash}', name: '${name}' } })`;
      });
      return { code: put, map: null };
    },
  };
}
