import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A document as codegen writes it: its text, its types, and the hash under which the server knows it. */
export interface Document<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
  readonly __meta__?: Record<string, unknown>;
}

export type DataOf<D> = D extends DocumentTypeDecoration<infer Data, never> ? Data : never;

const NAME = /\b(?:query|mutation)\s+(\w+)/;

/** What goes over the line: the hash when the document is a trusted one, and the text where it has none. */
export function wire(document: { toString(): string; readonly __meta__?: Record<string, unknown> }, variables: unknown): Record<string, unknown> {
  const text = document.toString();
  const hash = document.__meta__?.['hash'];
  const operationName = NAME.exec(text)?.[1];
  if (typeof hash !== 'string') return { operationName, query: text, variables };
  return { operationName, variables, documentId: hash, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
}
