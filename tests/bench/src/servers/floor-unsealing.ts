import { FileKeyStore, Sealer } from '@casustafel/key-store';
import { serveFloor, type Content, type FloorRow } from '../floor/serve-floor';

const sealer = new Sealer(new FileKeyStore(process.env['CASUSTAFEL_KEY_DIR']!));

// The floor once more, with the words of every row as the hub keeps them: what opening them costs stands apart.
serveFloor({
  column: 'k.content', from: 'join contribution k on k.id = c.id',
  open: ({ id, case_id: caseId, content }: FloorRow<Buffer>) => sealer.open<Content>(caseId, `contribution:${id}`, content),
});
