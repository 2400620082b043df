/** What a pure decision answers: a new value, or a refusal by name. Never an exception. */
export type Result<T, Code extends string> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: Code };

/** The decision holds; here is what follows from it. */
export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** The decision does not hold, for this named reason. */
export const refuse = <Code extends string>(code: Code): { readonly ok: false; readonly code: Code } => ({ ok: false, code });
