/** Every answer takes this many bytes before it is sealed: the longest reason and "no view" look alike from outside. */
export const PADDED_BYTES = 8192;
const LENGTH_BYTES = 4;

/** Fills a text up to the fixed length, its own length in front. */
export function padAnswer(json: string): Uint8Array {
  const text = new TextEncoder().encode(json);
  // Limits of the input keep every answer below this, so a longer one is a mistake of ours and must not be cut off.
  if (text.length > PADDED_BYTES - LENGTH_BYTES) throw new RangeError('An answer does not fit its padding');
  const padded = new Uint8Array(PADDED_BYTES);
  new DataView(padded.buffer).setUint32(0, text.length);
  padded.set(text, LENGTH_BYTES);
  return padded;
}

/** Takes the text out again; anything that was not padded here is refused loudly. */
export function unpadAnswer(padded: Uint8Array): string {
  if (padded.length !== PADDED_BYTES) throw new RangeError('Not a padded answer');
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > PADDED_BYTES - LENGTH_BYTES) throw new RangeError('Not a padded answer');
  return new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
}
