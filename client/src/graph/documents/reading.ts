// How the rows and columns of known tables are called.
import { graphql } from '../generated';

export const TableWordsDocument = graphql(/* GraphQL */ `
  query TableWords($view: String!) {
    report(view: $view) {
      ...TableWords
      more { ...TableWords }
    }
  }
  fragment TableWords on ReportTable {
    id asOf
    columns { id label labelEn group groupEn }
    rows { id label labelEn indent total }
  }
`);
