import { GraphQLError, Kind, OperationTypeNode, type ASTVisitor, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/**
 * How large a question may be. The largest of our own screens stays at a third of each; an act comes alone, because its key
 * stands for one: of two under one key the second would be taken for the first again, and be acknowledged without being done.
 */
export const LIMITS = { tokens: 6_000, depth: 12, aliases: 40, roots: 12, fields: 1_500, acts: 1 } as const;

interface Size {
  /** Fields at the top of a set, also those a fragment brings: at the root of a document each is a look. */
  readonly top: number;
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const OF_THE_SCHEMA = new Set(['__schema', '__type']);

const NOTHING: Size = { top: 0, depth: 0, aliases: 0, fields: 0 };
const ENDLESS: Size = { top: Infinity, depth: Infinity, aliases: Infinity, fields: Infinity };

/** Refuses a document that would cost more than any screen does, before anything of it is executed. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const measure = measurer((name) => context.getFragment(name) ?? undefined);
  return {
    OperationDefinition(operation) {
      const { top, depth, aliases, fields } = measure(operation.selectionSet);
      const most = operation.operation === OperationTypeNode.MUTATION ? LIMITS.acts : LIMITS.roots;
      if (depth <= LIMITS.depth && aliases <= LIMITS.aliases && fields <= LIMITS.fields && top <= most) return;
      context.reportError(new GraphQLError('This document asks more than the hub answers at once.', { nodes: operation }));
    },
  };
}

/** Each fragment is measured once, however often it is spread: else measuring would itself be the attack. */
function measurer(fragmentOf: (name: string) => FragmentDefinitionNode | undefined): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const before = known.get(name);
    if (before) return before;
    // Met again while it is being measured, it contains itself.
    known.set(name, ENDLESS);
    const fragment = fragmentOf(name);
    const size = fragment ? ofSet(fragment.selectionSet) : NOTHING;
    known.set(name, size);
    return size;
  };

  const ofSet = ({ selections }: SelectionSetNode): Size => {
    let top = 0;
    let depth = 0;
    let aliases = 0;
    let fields = 0;
    for (const selection of selections) {
      // What the schema tells of itself is shut or open as a whole.
      if (selection.kind === Kind.FIELD && OF_THE_SCHEMA.has(selection.name.value)) continue;
      const isField = selection.kind === Kind.FIELD;
      const inside = selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : selection.selectionSet ? ofSet(selection.selectionSet) : NOTHING;
      top += isField ? 1 : inside.top;
      depth = Math.max(depth, inside.depth + (isField ? 1 : 0));
      aliases += inside.aliases + (isField && selection.alias ? 1 : 0);
      fields += inside.fields + (isField ? 1 : 0);
    }
    return { top, depth, aliases, fields };
  };
  return ofSet;
}
