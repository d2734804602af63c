// One view of the report: the table as printed (light), and the origin of its figures (asked only when one is opened).
import { graphql } from '../generated';

export const ReportDocument = graphql(/* GraphQL */ `
  query Report($view: String!, $asOf: Date, $recordedAt: DateTime) {
    report(view: $view, asOf: $asOf, recordedAt: $recordedAt) {
      ...Sheet
      narrative { section mark level text line }
      more { ...Sheet }
      checks { ...CheckParts }
      document
      variables
      source { number text }
    }
  }
  fragment Sheet on ReportTable {
    id item title titleEn unit unitEn asOf head headEn generated
    columns { id label labelEn group groupEn text }
    rows { id label labelEn indent total cells { column value text textEn mark stated { value printed reading note lines } } }
    notes { mark text textEn }
  }
  fragment CheckParts on Check {
    id number name item items title titleEn left right difference rounding verdict arithmetic
    cells { table row column }
    solved { table row column printed value }
    note noteEn
  }
`);

export const FiguresDocument = graphql(/* GraphQL */ `
  query Figures($view: String!, $asOf: Date, $recordedAt: DateTime) {
    report(view: $view, asOf: $asOf, recordedAt: $recordedAt) {
      ...Sheet
      ...FigureRows
      document
      variables
      more { ...Sheet ...FigureRows }
    }
  }
  fragment FigureRows on ReportTable {
    rows {
      id
      cells {
        column
        figure {
          records query variables formula formulaEn
          parts { row column sign label labelEn text }
          checks { ...CheckParts }
          source { number text }
        }
      }
    }
  }
`);

export const SourceLinesDocument = graphql(/* GraphQL */ `
  query SourceLines($first: Int!, $last: Int!) {
    sourceLines(first: $first, last: $last) { number text }
  }
`);
