import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

const FILE = '@casustafel/contract/persisted-documents.json';

/** The documents of our own screens, by their hash: asked by hash everywhere, and in production nothing else is. */
export class TrustedDocuments {
  private readonly texts: ReadonlySet<string>;

  constructor(private readonly byHash: ReadonlyMap<string, string>) {
    this.texts = new Set(byHash.values());
  }

  /** The list made together with the client. Where it is missing nothing is trusted. */
  static load(): TrustedDocuments {
    const file = createRequire(import.meta.url).resolve(FILE);
    const documents = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    return new TrustedDocuments(new Map(Object.entries(documents)));
  }

  /** Whether it is one of ours, to the letter. */
  has(text: string): boolean {
    return this.texts.has(text);
  }

  /** What Apollo asks for a document by its hash; whatever strangers offer to keep is not kept. */
  get store() {
    return {
      get: async (key: string): Promise<string | undefined> => this.byHash.get(key.slice(key.indexOf(':') + 1)),
      set: async (): Promise<void> => undefined,
      delete: async (): Promise<boolean> => false,
    };
  }

  /** Refuses every other document before anything of it is executed. */
  get only(): (context: ValidationContext) => ASTVisitor {
    return (context) => {
      const asked = context.getDocument().loc?.source.body;
      if (asked === undefined || !this.has(asked)) context.reportError(new GraphQLError('This hub answers only the documents of its own screens.'));
      return {};
    };
  }
}
