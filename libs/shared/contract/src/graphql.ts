/** The documents of the screens and their types, generated from the schema: `graphql(`query …`)`. */
export { graphql } from './generated/gql';
export type * from './generated/graphql';
