import './node-version.mjs';
import { firstLineOf, sentenceFor } from './sentences.mjs';

/** Runs a command; a failure that somebody can act on ends in one sentence instead of a stack. */
export async function command(work, context) {
  try {
    await work();
  } catch (error) {
    const sentence = sentenceFor(error, context);
    console.error(sentence ?? `Something went wrong that was not foreseen: ${firstLineOf(error)}`);
    if (!sentence) console.error(error?.stack ?? '');
    process.exitCode = 1;
  }
}
