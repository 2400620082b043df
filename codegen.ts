import type { CodegenConfig } from '@graphql-codegen/cli';

/** From the schema and the documents of the screens: their types, and the list of documents the server trusts. */
const config: CodegenConfig = {
  schema: 'libs/shared/contract/schema.graphql',
  documents: ['libs/*/web/src/**/*.{ts,tsx}', 'libs/shared/client/src/**/*.{ts,tsx}', 'apps/web/src/**/*.{ts,tsx}', '!**/*.spec.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'libs/shared/contract/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256', mode: 'replaceDocumentWithHash' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', Date: 'string' },
        // The screens spread answers into props; `__typename` would only be in the way.
        skipTypename: true,
      },
    },
  },
};

export default config;
