import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const ASKED = /^@nl-design-system-candidate\/([a-z-]+)-react\/css$/;
const PUT = '\0nl-css/';
const TEXT = /var css_\w+ = ("(?:[^"\\]|\\.)*");/;

const api = process.env['CASUSTAFEL_API'] ?? 'http://localhost:3000';
const proxy = Object.fromEntries(['/graphql', '/auth', '/oidc', '/health', '/socket.io'].map((path) => [path, { target: api, ws: path === '/socket.io' }]));

export default defineConfig({
  plugins: [react(), styleFiles()],
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
