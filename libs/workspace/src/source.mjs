import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const register = pathToFileURL(path.join(import.meta.dirname, 'source/register.mjs')).href;

/** What Node needs to run the sources as they are; see the decision record on running from source. */
export const sourceOptions = ['--conditions=@casustafel/source', '--import', register, '--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/**
 * What a server gets beside: an answer is made of many small things that are gone with it, and in 16 megabytes they are cleared away so often
 * that it takes a tenth of the processor more than in these. Three times this is what the process may grow by.
 */
export const serverOptions = ['--max-semi-space-size=64', ...sourceOptions];

/** The arguments of Node for one entry of the API. */
export const apiEntry = (name) => [...serverOptions, path.join(root, 'apps/api/src', `${name}.ts`)];
