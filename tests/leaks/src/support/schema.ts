import type { Hub } from '@casustafel/tests-support';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  astFromValue, getNamedType, isLeafType, isNonNullType, isObjectType, print, type GraphQLField, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';

export type Root = 'Query' | 'Mutation';
type Field = GraphQLField<unknown, unknown>;

const DEEPEST = 8;

/** One way to one type: the fields to go through, from a root. */
export interface Way {
  readonly root: Root;
  readonly type: string;
  readonly fields: readonly string[];
}

/** The doors of GraphQL, as the running hub tells of itself. */
export class Doors {
  private constructor(private readonly schema: GraphQLSchema) {}

  /** From the program itself: neither demo nor production tells a stranger what it can be asked. */
  static of({ app }: Pick<Hub, 'app'>): Doors {
    return new Doors(app.get(GraphQLSchemaHost, { strict: false }).schema);
  }

  names(root: Root): string[] {
    return Object.keys(this.rootType(root).getFields());
  }

  /** Asks a door for everything behind it. */
  everything(root: Root, name: string): string {
    return this.document(root, name, (field) => this.selection(field, []));
  }

  /** Asks a door for what lies along one way, and for every plain field at its end. */
  along({ root, fields: [name, ...rest] }: Way): string {
    const follow = (field: Field, on: readonly string[]): string => {
      const type = getNamedType(field.type) as GraphQLObjectType;
      const [next, ...further] = on;
      if (!next) return ` { ${this.plain(type).join(' ')} }`;
      return ` { ${next}${follow(type.getFields()[next]!, further)} }`;
    };
    return this.document(root, name!, (field) => follow(field, rest));
  }

  /** The shortest way from each root to each type with an id, and how many ways there are beside them. */
  ways(): { readonly shortest: readonly Way[]; readonly rest: number } {
    const shortest = new Map<string, Way>();
    let all = 0;
    for (const root of ['Query', 'Mutation'] as const) {
      let front: { readonly field: Field; readonly fields: readonly string[]; readonly seen: readonly string[] }[] = Object.values(this.rootType(root).getFields()).map((field) => ({ field, fields: [field.name], seen: [] }));
      while (front.length > 0) {
        const next: typeof front = [];
        for (const { field, fields, seen } of front) {
          const type = getNamedType(field.type);
          if (!isObjectType(type) || seen.includes(type.name)) continue;
          if (type.getFields()['id']) {
            all += 1;
            const key = `${root} ${type.name}`;
            if (!shortest.has(key)) shortest.set(key, { root, type: type.name, fields });
          }
          for (const inner of Object.values(type.getFields())) next.push({ field: inner, fields: [...fields, inner.name], seen: [...seen, type.name] });
        }
        front = next;
      }
    }
    return { shortest: [...shortest.values()], rest: all - shortest.size };
  }

  /** Every text a type can carry: the fields of it that are strings. */
  textFields(): readonly string[] {
    return Object.values(this.schema.getTypeMap())
      .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).filter((field) => getNamedType(field.type).name === 'String').map((field) => `${type.name}.${field.name}`));
  }

  /** Walks an answer beside the schema: each text with the field it came from, each thing with an id. */
  walk(root: Root, name: string, value: unknown, meet: { text?(field: string, text: string): void; thing?(type: string, id: string): void }): void {
    const into = (field: Field, owner: string, given: unknown): void => {
      if (given === null || given === undefined) return;
      if (Array.isArray(given)) return given.forEach((each) => into(field, owner, each));
      const type = getNamedType(field.type);
      if (!isObjectType(type)) {
        if (type.name === 'String') meet.text?.(`${owner}.${field.name}`, String(given));
        return;
      }
      const thing = given as Record<string, unknown>;
      if (typeof thing['id'] === 'string') meet.thing?.(type.name, thing['id']);
      for (const [key, inner] of Object.entries(thing)) into(type.getFields()[key]!, type.name, inner);
    };
    into(this.rootType(root).getFields()[name]!, root, value);
  }

  private rootType(root: Root): GraphQLObjectType {
    return this.schema.getType(root) as GraphQLObjectType;
  }

  private document(root: Root, name: string, select: (field: Field) => string): string {
    const field = this.rootType(root).getFields()[name]!;
    const given = field.args.map(({ name: arg, type, defaultValue }) => `$${arg}: ${String(type)}${defaultValue === undefined ? '' : ` = ${print(astFromValue(defaultValue, type)!)}`}`).join(', ');
    const passed = field.args.map(({ name: arg }) => `${arg}: $${arg}`).join(', ');
    return `${root.toLowerCase()}${given && ` (${given})`} { ${name}${passed && `(${passed})`}${select(field)} }`;
  }

  private selection(field: Field, above: readonly string[]): string {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return '';
    if (above.includes(type.name) || above.length > DEEPEST) return '';
    const inner = Object.values(type.getFields()).flatMap((each) => {
      const below = this.selection(each, [...above, type.name]);
      return isLeafType(getNamedType(each.type)) || below ? [each.name + below] : [];
    });
    return ` { ${inner.join(' ')} }`;
  }

  private plain(type: GraphQLObjectType): string[] {
    return Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.every((arg) => !isNonNullType(arg.type))).map(({ name }) => name);
  }
}
