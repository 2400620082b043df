/** Ids always come from the server: an id chosen by a client could be used to ask whether it exists. */
export const newId = (): string => globalThis.crypto.randomUUID();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the shape of one of our ids; says nothing of whether such a thing exists. */
export const isId = (text: string): boolean => UUID.test(text);
