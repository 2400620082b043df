type Thing = Readonly<Record<string, unknown>>;

/** Everything in an answer that bears this id. */
export function thingsIn(answer: unknown, id: string): Thing[] {
  if (Array.isArray(answer)) return answer.flatMap((each) => thingsIn(each, id));
  if (typeof answer !== 'object' || answer === null) return [];
  const thing = answer as Thing;
  return [...(thing['id'] === id ? [thing] : []), ...Object.values(thing).flatMap((inner) => thingsIn(inner, id))];
}
