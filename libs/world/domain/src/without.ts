/** The fields of a form but for those a file says in its own way. */
export const without = <S extends object, K extends keyof S>(shape: S, ...names: readonly K[]): Omit<S, K> =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name as K))) as Omit<S, K>;
