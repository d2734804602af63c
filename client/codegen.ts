// Types of the client's documents, from the schema the server emits. Works offline; the output is not committed.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: process.env['SCHEMA'] ?? '../shared/schema.graphql',
  documents: ['src/**/*.ts', '!src/graph/generated/**'],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    './src/graph/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: false,
        defaultScalarType: 'unknown',
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
