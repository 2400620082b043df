import { FileKeyStore, Sealer } from '@casustafel/key-store';
import { serveFloor, type Content, type FloorRow } from '../floor/serve-floor';

const sealer = new Sealer(new FileKeyStore(process.env['CASUSTAFEL_KEY_DIR']!));

/** Behind the name of who wrote them, as they are sealed. */
const wordsOf = (text: string): Content => JSON.parse(text.slice(text.lastIndexOf('\u0001') + 1)) as Content;

// The floor once more, with the words of every row as the hub keeps them: what opening them costs stands apart.
serveFloor({
  column: 'k.content', from: 'join contribution k on k.id = c.id',
  open: ({ id, case_id: caseId, content }: FloorRow<Buffer>) => wordsOf(sealer.openApart(caseId, `contribution:${id}`, content)),
});
