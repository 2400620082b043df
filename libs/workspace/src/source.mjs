import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const register = pathToFileURL(path.join(import.meta.dirname, 'source/register.mjs')).href;

/** What Node needs to run the sources as they are; see the decision record on running from source. */
export const sourceOptions = ['--conditions=@casustafel/source', '--import', register, '--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/** The arguments of Node for one entry of the API. */
export const apiEntry = (name) => [...sourceOptions, path.join(root, 'apps/api/src', `${name}.ts`)];
